package sqlite

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nabo/graph"
	"nabo/graph/system"
)

const secret = "SECRETWORD"

// onDisk counts how often the secret, or the sort key that was made of it, stands in the
// database's files.
func onDisk(t *testing.T, path string) int {
	t.Helper()
	files, err := filepath.Glob(path + "*")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	n := 0
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		n += bytes.Count(raw, []byte(secret)) + bytes.Count(raw, graph.SortKey(secret)[:12])
	}
	return n
}

// secrets are Batches that put the secret everywhere it can stand, among much that splits pages.
func writeSecrets(t *testing.T, s *Store) (nodes []graph.ID, link graph.ID) {
	t.Helper()
	filler := strings.Repeat("fyld ", 60)
	for i := range 300 {
		id := graph.ID(fmt.Sprintf("n%04d", i*7919%300))
		p := graph.Put{ID: id, Kind: graph.KindPractice, Audience: everyone, Fields: map[string]graph.Value{
			"title": fmt.Sprintf("erfaring %d", i), "whatWeDo": filler,
		}}
		if i%10 == 0 {
			nodes = append(nodes, id)
			p.Fields["title"] = secret + fmt.Sprint(i)
			p.Fields["whatWeDo"] = strings.Repeat(filler+secret, 15) // overflow pages too
			p.Fields["askedAs"] = []string{"hvem?", secret}
		}
		commit(t, s, graph.Batch{ID: fmt.Sprint("a", i), Puts: []graph.Put{p}})
		if i%10 == 0 {
			p.Audience, p.Fields = nil, map[string]graph.Value{"title": secret + " igen"}
			commit(t, s, graph.Batch{ID: fmt.Sprint("b", i), Puts: []graph.Put{p}})
		}
	}
	commit(t, s, graph.Batch{ID: "q", Puts: []graph.Put{putProblem("q", "Uro")}, Links: []graph.PutLink{
		{ID: "l", Rel: graph.RelSolves, From: nodes[0], To: "q", Fields: map[string]graph.Value{"note": secret}},
	}})
	return nodes, "l"
}

func redactAll(nodes []graph.ID, link graph.ID) graph.Batch {
	b := graph.Batch{ID: "redact", Redacts: []graph.Redact{{ID: link}}}
	for _, id := range nodes {
		b.Redacts = append(b.Redacts, graph.Redact{ID: id})
	}
	return b
}

func TestRedactedTextIsInNoFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.db")
	s := openAt(t, path, graph.Domain())
	nodes, link := writeSecrets(t, s)
	if onDisk(t, path) == 0 {
		t.Fatal("the secret was never written, so this test shows nothing")
	}
	commit(t, s, redactAll(nodes, link))
	if n := onDisk(t, path); n != 0 {
		t.Errorf("the secret still stands in the files %d times", n)
	}
}

func TestARedactionThatMetAReaderIsFinishedByALaterWrite(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.db")
	s := openAt(t, path, graph.Domain())
	nodes, link := writeSecrets(t, s)
	stop := errors.New("stop")
	_, err := s.Dump(t.Context(), system.Viewer("test"), func(graph.Record) error {
		commit(t, s, redactAll(nodes, link))
		return stop
	})
	if !errors.Is(err, stop) {
		t.Fatal(err)
	}
	commit(t, s, graph.Batch{ID: "later"})
	if n := onDisk(t, path); n != 0 {
		t.Errorf("the secret still stands in the files %d times", n)
	}
}

func TestARedactionIsFinishedAtClose(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.db")
	s, err := Open(context.Background(), path, graph.Domain(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	nodes, link := writeSecrets(t, s)
	err = s.read(t.Context(), func(c *conn) error {
		if _, err := c.number(t.Context(), "SELECT head FROM state"); err != nil {
			return err
		}
		commit(t, s, redactAll(nodes, link))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	shut(t, s)
	if n := onDisk(t, path); n != 0 {
		t.Errorf("the secret still stands in the files %d times", n)
	}
}
