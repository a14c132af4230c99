//go:build e2e

package main_test

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

// Several programs on one Neo4j server. They use the graph that stands there without any space, as
// people do: onServer sees to it that the server is that of the tests and holds none before, and
// that nothing stays.

// soon is how long after a write everybody has to find it.
const soon = 2 * time.Second

// until asks again and again, and fails when the answer is not there in time.
func until(t *testing.T, deadline time.Time, what string, there func() bool) {
	t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !there() {
		if time.Now().After(deadline) {
			t.Fatalf("not in time: %s", what)
		}
		<-tick.C
	}
}

// finds tells whether the search answers a word with the practice of this title.
func finds(s *server, token, word, title string) bool {
	data, errs, err := s.query(token, `query($t: String!) { whoSolved(text: $t, first: 20) { practices { node { title } } } }`, map[string]any{"t": word})
	if err != nil || len(errs) > 0 {
		return false
	}
	hits, _ := at(data, "whoSolved", "practices").([]any)
	for i := range hits {
		if at(hits, i, "node", "title") == title {
			return true
		}
	}
	return false
}

// practice records a practice about a word, and gives its title.
func practice(t *testing.T, s *server, token, team, word string) string {
	t.Helper()
	title := "Vi begynder med " + word
	_, errs, err := s.query(token, `mutation($i: RecordPracticeInput!) { recordPractice(input: $i) { revision warnings { code } } }`,
		map[string]any{"i": map[string]any{"clientMutationId": word, "title": title, "whatWeDo": "Vi tager " + word + " frem, før børnene kommer.", "team": team}})
	if err != nil || len(errs) > 0 {
		t.Fatalf("recording %s: %v %v", word, errs, err)
	}
	return title
}

func TestThreeProcessesServeOneGraph(t *testing.T) {
	onServer(t)
	folders := make([]string, 3)
	for i := range folders {
		folders[i] = filepath.Join(t.TempDir(), fmt.Sprint("data", i))
	}
	must(t, "import", list(t), "--source", "vest", "--data", folders[0])
	token := tokenFor(t, folders[0], "Anna Prøve", "PLAIN")
	servers := make([]*server, len(folders))
	for i, folder := range folders {
		servers[i] = start(t, "serve", "--data", folder)
	}
	team := teamOf(t, servers[0], token)
	everyoneFinds := func(word, title string) {
		t.Helper()
		deadline := time.Now().Add(soon)
		for i, s := range servers {
			until(t, deadline, fmt.Sprintf("%q through process %d", title, i), func() bool { return finds(s, token, word, title) })
		}
	}
	// What is asked for the first time has to be planned by the server, which takes long.
	warm := practice(t, servers[0], token, team, "løbehjul")
	for _, s := range servers {
		until(t, time.Now().Add(time.Minute), warm, func() bool { return finds(s, token, "løbehjul", warm) })
	}
	for i, word := range []string{"trommer", "solsikker", "kastanjer"} {
		everyoneFinds(word, practice(t, servers[i], token, team, word))
	}

	// One is killed in the middle of writes, while another goes on.
	var acked []string
	var writing sync.WaitGroup
	writing.Go(func() { acked = writeUntilKilled(servers[2], token, team, 0) })
	for i := range 20 {
		acknowledged(t, servers[1], token, team, fmt.Sprint("Imens ", i))
	}
	writing.Wait()
	for i := range 20 {
		acked = append(acked, fmt.Sprint("Imens ", i))
	}
	away := practice(t, servers[0], token, team, "ukuleler")
	servers[2] = start(t, "serve", "--data", folders[2])
	everyoneFinds("ukuleler", away)
	everyoneFinds("guitarer", practice(t, servers[2], token, team, "guitarer"))
	for i, s := range servers {
		seen := titles(t, s, token)
		for _, title := range acked {
			if seen[title] != 1 {
				t.Errorf("process %d: %q was acknowledged and is there %d times", i, title, seen[title])
			}
		}
		for title, n := range seen {
			if n > 1 {
				t.Errorf("process %d: %q is there %d times", i, title, n)
			}
		}
	}
	for _, s := range servers {
		s.kill()
	}
	for _, folder := range folders {
		wants(t, must(t, "verify", "--data", folder), "Graph and index agree.")
	}
}

// acknowledged records a problem.
func acknowledged(t *testing.T, s *server, token, team, title string) {
	t.Helper()
	_, errs, err := s.query(token, `mutation($i: RecordProblemInput!) { recordProblem(input: $i) { revision } }`,
		map[string]any{"i": map[string]any{"clientMutationId": title, "title": title, "team": team}})
	if err != nil || len(errs) > 0 {
		t.Fatalf("recording %q: %v %v", title, errs, err)
	}
}

func TestAGraphMovesHouseAndBack(t *testing.T) {
	onServer(t)
	uri := os.Getenv("NABO_STORE")
	first, last := filepath.Join(t.TempDir(), "first"), filepath.Join(t.TempDir(), "last")
	t.Setenv("NABO_STORE", "")
	must(t, "import", list(t), "--source", "vest", "--data", first)
	wants(t, must(t, "copy", "--from", first, "--to", uri), "Copied revision", "Practice", "whole")
	wants(t, must(t, "verify", "--data", first, "--against", uri), "They hold the same graph.")
	if out, code := nabo(t, "copy", "--from", first, "--to", uri); code != 2 {
		t.Errorf("copied twice it ends with %d:\n%s", code, out)
	} else {
		wants(t, out, "has been written to already", "--against")
	}
	must(t, "copy", "--from", uri, "--to", last)
	wants(t, must(t, "verify", "--data", last), "Graph and index agree.")
	wants(t, must(t, "ask", "kaos i garderoben", "--as", "Anna Prøve", "--data", last), "Ud i tre hold")
	out, code := nabo(t, "verify", "--data", first, "--against", last)
	if code != 3 { // the second copy has written down that everything left again
		t.Errorf("two graphs that differ end with %d", code)
	}
	wants(t, out, "They differ, first in Deed.")
}
