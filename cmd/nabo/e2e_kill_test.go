//go:build e2e

package main_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
)

// rounds of killing: a few each time, more where NABO_ROUNDS says so.
func rounds(t *testing.T) int {
	t.Helper()
	n, err := strconv.Atoi(os.Getenv("NABO_ROUNDS"))
	if err != nil || n < 1 {
		return 4
	}
	return n
}

// TestKilledWhileWritingNothingAcknowledgedIsLost kills the server in the middle of writes, again
// and again: every write that was acknowledged is there and found, and none is there twice.
func TestKilledWhileWritingNothingAcknowledgedIsLost(t *testing.T) {
	data := filepath.Join(t.TempDir(), "data")
	must(t, "import", list(t), "--source", "prøve", "--data", data)
	token := tokenFor(t, data, "Anna Prøve", "PLAIN")
	acked := map[string]bool{}
	for round := range rounds(t) {
		s := start(t, "serve", "--data", data)
		for _, title := range writeUntilKilled(s, token, teamOf(t, s, token), round) {
			acked[title] = true
		}
		s = start(t, "serve", "--data", data)
		seen := titles(t, s, token)
		for title := range acked {
			if seen[title] != 1 {
				t.Fatalf("round %d: %q was acknowledged and is there %d times", round, title, seen[title])
			}
		}
		for title, n := range seen {
			if n > 1 {
				t.Fatalf("round %d: %q is there %d times", round, title, n)
			}
		}
		s.kill()
	}
	if out := must(t, "verify", "--data", data); out == "" {
		t.Error("verify said nothing")
	}
	t.Logf("%d writes were acknowledged over %d rounds", len(acked), rounds(t))
}

// writeUntilKilled writes from several callers, kills the server once some writes have come
// back, and gives the titles that were acknowledged.
func writeUntilKilled(s *server, token, team string, round int) []string {
	var mu sync.Mutex
	var acked []string
	var writers sync.WaitGroup
	for w := range 3 {
		writers.Go(func() {
			for i := range 1000 {
				title := fmt.Sprintf("Bøvl %d %d %d", round, w, i)
				_, errs, err := s.query(token, `mutation($i: RecordProblemInput!) { recordProblem(input: $i) { revision } }`,
					map[string]any{"i": map[string]any{"clientMutationId": title, "title": title, "team": team}})
				if err != nil || len(errs) > 0 {
					return
				}
				mu.Lock()
				acked = append(acked, title)
				enough := len(acked) == 20+7*round
				mu.Unlock()
				if enough {
					_ = s.cmd.Process.Kill()
				}
			}
		})
	}
	writers.Wait()
	s.kill()
	return acked
}

// titles counts the problems that stand in the graph by title.
func titles(t *testing.T, s *server, token string) map[string]int {
	t.Helper()
	seen := map[string]int{}
	after := any(nil)
	for {
		data, errs, err := s.query(token,
			`query($a: Cursor) { problems(first: 100, after: $a) { nodes { title } pageInfo { hasNextPage endCursor } } }`,
			map[string]any{"a": after})
		if err != nil || len(errs) > 0 {
			t.Fatalf("problems: %v %v", errs, err)
		}
		nodes, _ := at(data, "problems", "nodes").([]any)
		for i := range nodes {
			title, _ := at(nodes, i, "title").(string)
			seen[title]++
		}
		if at(data, "problems", "pageInfo", "hasNextPage") != true {
			return seen
		}
		after = at(data, "problems", "pageInfo", "endCursor")
	}
}
