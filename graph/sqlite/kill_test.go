package sqlite

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/system"
)

// The test binary is its own victim: with this in its environment it writes to a database until
// it is killed, and says on its standard output which Batches were acknowledged.
const (
	victimPath  = "NABO_TEST_VICTIM_PATH"
	victimFirst = "NABO_TEST_VICTIM_FIRST"
)

func TestMain(m *testing.M) {
	if path := os.Getenv(victimPath); path != "" {
		if err := writeUntilKilled(path, os.Getenv(victimFirst)); err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
		os.Exit(1)
	}
	os.Exit(m.Run())
}

func victimBatch(n int) graph.Batch {
	id := func(s string) graph.ID { return graph.ID(fmt.Sprintf("%s%d", s, n)) }
	return graph.Batch{
		ID: fmt.Sprint("batch", n), At: time.UnixMilli(1_700_000_000_000),
		Puts: []graph.Put{
			putProblem(id("a"), "Uro"), putProblem(id("b"), "Larm"),
			{ID: id("r"), Kind: graph.KindPractice, Audience: everyone, Fields: map[string]graph.Value{"title": "Hvile"}},
		},
		Links: []graph.PutLink{{ID: id("l"), Rel: graph.RelSolves, From: id("r"), To: id("a")}},
	}
}

func writeUntilKilled(path, first string) error {
	s, err := Open(context.Background(), path, graph.Domain(), Options{})
	if err != nil {
		return err
	}
	n, err := strconv.Atoi(first)
	if err != nil {
		return err
	}
	for ; ; n++ {
		rev, err := s.Commit(context.Background(), victimBatch(n))
		if err != nil {
			return err
		}
		fmt.Println(n, rev)
	}
}

// killAfter runs the victim from Batch first on, kills it after some acknowledgements, and gives
// the revision of each that was acknowledged.
func killAfter(t *testing.T, path string, first, acks int) map[int]graph.Rev {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), victimPath+"="+path, victimFirst+"="+strconv.Itoa(first))
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	got := map[int]graph.Rev{}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		var n int
		var rev graph.Rev
		if _, err := fmt.Sscan(lines.Text(), &n, &rev); err != nil {
			t.Errorf("%q: %v", lines.Text(), err)
		}
		got[n] = rev
		if len(got) == acks { // what it says after this still counts
			if err := cmd.Process.Kill(); err != nil {
				t.Error(err)
			}
		}
	}
	_ = cmd.Wait() // it was killed
	if len(got) < acks {
		t.Fatalf("the victim ended by itself after %d writes", len(got))
	}
	return got
}

func TestKilledWhileWritingNothingAcknowledgedIsLostOrTornOrTwice(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.db")
	acked := map[int]graph.Rev{}
	rounds := 20
	if testing.Short() {
		rounds = 3
	}
	for round := range rounds {
		first := len(acked) // the one in doubt is sent again
		for n, rev := range killAfter(t, path, first, 1+round*7%13) {
			acked[n] = rev
		}
		checkSurvivors(t, path, acked)
	}
}

func checkSurvivors(t *testing.T, path string, acked map[int]graph.Rev) {
	t.Helper()
	s, err := Open(t.Context(), path, graph.Domain(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer shut(t, s)
	for n, rev := range acked {
		if again := commit(t, s, victimBatch(n)); again != rev {
			t.Errorf("batch %d was acknowledged as revision %d and is now %d", n, rev, again)
		}
	}
	head, _, err := s.Head(t.Context())
	if err != nil || int(head) < len(acked) || int(head) > len(acked)+1 { // one may be unacknowledged
		t.Errorf("%d acknowledged, head %d, %v", len(acked), head, err)
	}
	counts := map[graph.RecordType]int{}
	_, err = s.Dump(t.Context(), system.Viewer("test"), func(r graph.Record) error {
		counts[r.Type]++
		return nil
	})
	if err != nil || counts[graph.RecordNode] != 3*int(head) || counts[graph.RecordLink] != int(head) || counts[graph.RecordPast] != 4*int(head) {
		t.Errorf("head %d, %v, %v", head, counts, err)
	}
}
