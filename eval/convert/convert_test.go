package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nabo/graph"
	"nabo/internal/importer"
)

// converted makes a data set of files and converts it; the folders are below what it gives.
func converted(t *testing.T, files map[string]string) string {
	t.Helper()
	from, to := t.TempDir(), t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(from, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := run([]string{from, to}, &out); err != nil {
		t.Fatal(err)
	}
	return to
}

// queriesOf reads the queries of a folder, by id, and its qrels; its graph must be one that import
// can read.
func queriesOf(t *testing.T, dir string) (map[string]query, string) {
	t.Helper()
	queries, err := read[query](dir, "queries.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]query{}
	for _, q := range queries {
		out[q.ID] = q
	}
	qrels, err := os.ReadFile(filepath.Join(dir, "qrels.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := importer.Read(filepath.Join(dir, "graph.jsonl"))
	if err != nil || len(rows.Faults) > 0 {
		t.Fatalf("%v %v", err, rows)
	}
	return out, string(qrels)
}

// forumFiles are a site with five questions; the last two are asked after the cut.
func forumFiles() map[string]string {
	return map[string]string{
		"questions.jsonl": `{"id":"1","title":"One","body":"First body","asker":"7","created":"2018-01-01T10:00:00.000"}
{"id":"2","title":"Two","body":"Second","asker":"8","created":"2018-01-02T10:00:00.000"}
{"id":"3","title":"Three","body":"call 010190-1234 now","asker":"","created":"2018-01-03T10:00:00.000"}
{"id":"4","title":"Four","body":"Fourth","asker":"7","created":"2018-01-04T10:00:00.000"}
{"id":"5","title":"Five","body":"Fifth","asker":"8","created":"2018-01-05T10:00:00.000"}
`,
		"answers.jsonl": `{"id":"10","question":"1","author":"9","body":"One two three four five six seven eight nine ten","created":"2018-01-01T11:00:00.000","score":2,"accepted":true}
{"id":"11","question":"2","author":"7","body":"no","created":"2018-01-02T11:00:00.000","score":0,"accepted":false}
{"id":"12","question":"4","author":"9","body":"yes","created":"2018-01-04T11:00:00.000","score":1,"accepted":false}
{"id":"13","question":"5","author":"6","body":"new here","created":"2018-01-05T11:00:00.000","score":1,"accepted":false}
`,
		"links.jsonl": `{"a":"1","b":"4","gain":1}
{"a":"2","b":"4","gain":3}
`,
	}
}

func TestLinksAreAskedInBothDirections(t *testing.T) {
	out := converted(t, forumFiles())
	queries, qrels := queriesOf(t, filepath.Join(out, "linked"))
	if len(queries) != 3 || queries["q4"].Text != "Four\nFourth" || queries["q4"].Not[0] != "q4" || queries["q4"].Asker != "u7" {
		t.Errorf("%+v", queries)
	}
	if want := "q1\t0\tq4\t1\nq2\t0\tq4\t3\nq4\t0\tq1\t1\nq4\t0\tq2\t3\n"; qrels != want {
		t.Errorf("%s", qrels)
	}
	queries, qrels = queriesOf(t, filepath.Join(out, "earlier"))
	if len(queries) != 1 || queries["q4"].Before != "2018-01-05" || qrels != "q4\t0\tq1\t1\nq4\t0\tq2\t3\n" {
		t.Errorf("%+v %s", queries, qrels)
	}
}

func TestWhoAnswersIsAskedAfterTheCutOfWhatWasBefore(t *testing.T) {
	dir := filepath.Join(converted(t, forumFiles()), "who")
	queries, qrels := queriesOf(t, dir)
	if len(queries) != 1 || queries["q4"].Asker == "" || qrels != "q4\t0\tu9\t1\n" { // only somebody new answered q5
		t.Errorf("%+v %s", queries, qrels)
	}
	rows, err := read[row](dir, "graph.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		if r.Key == "q4" || r.Key == "a12" {
			t.Errorf("%s came later", r.Key)
		}
		if r.Key == "a10" && (r.Title != "One two three four five six seven eight" || r.CarriedBy[0] != carried{"u9", "SOLVED", "2018-01-01"}) {
			t.Errorf("%+v", r)
		}
		if r.Key == "a11" && (r.CarriedBy[0].Role != "TRIED" || r.Uses[0].Outcome != "MIXED") {
			t.Errorf("%+v", r)
		}
		if r.Key == "q3" && r.Text != "call 000000-0000 now" {
			t.Errorf("%+v", r)
		}
	}
	settings, err := os.ReadFile(filepath.Join(dir, "eval.json"))
	if err != nil || strings.TrimSpace(string(settings)) != `{"today":"2018-01-04"}` {
		t.Errorf("%s %v", settings, err)
	}
}

func TestPagesAreAskedForAcrossLanguages(t *testing.T) {
	out := converted(t, map[string]string{
		"topics.jsonl": `{"id":"x/01/03050100.html","unique":true,"da":{"title":"Udskriv","body":"Sådan"},"en":{"title":"Print","body":"How"}}
{"id":"y.html","unique":false,"da":{"title":"Gem","body":"Gem den"},"en":{"title":"Save","body":"Save it"}}
`,
	})
	queries, qrels := queriesOf(t, filepath.Join(out, "da-en-mixed"))
	if len(queries) != 1 || queries["t1"].Text != "Udskriv" || queries["t1"].Not[0] != "da1" || qrels != "t1\t0\ten1\t1\n" {
		t.Errorf("%+v %s", queries, qrels)
	}
	rows, err := read[row](filepath.Join(out, "da-da"), "graph.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	if last := rows[len(rows)-1]; last.Title == "Gem" || last.WhatWeDo != "Gem den" || last.Language != "DA" {
		t.Errorf("%+v", last)
	}
}

func TestInSilenceAThirdOfTheTargetsIsGone(t *testing.T) {
	var texts strings.Builder
	for i := range 30 {
		raw, err := json.Marshal(told{
			ID: "t" + string(rune('a'+i)), Kind: "target", Text: "Det er svært", QueryDa: "a", QueryEn: "b", PlainDa: "c", PlainEn: "d",
		})
		if err != nil {
			t.Fatal(err)
		}
		texts.Write(append(raw, '\n'))
	}
	out := converted(t, map[string]string{"texts.jsonl": texts.String()})
	_, all := queriesOf(t, filepath.Join(out, "paraphrase"))
	queries, left := queriesOf(t, filepath.Join(out, "silence"))
	n := strings.Count(left, "\n")
	if strings.Count(all, "\n") != 120 || len(queries) != 120 || n < 60 || n > 100 || n%4 != 0 {
		t.Errorf("%d of %d are answered", n, strings.Count(all, "\n"))
	}
}

func TestTheInventedMunicipalityHasWhatItsQueriesAskFor(t *testing.T) {
	out := t.TempDir()
	if err := run([]string{"demo", out}, io.Discard); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(out, "demo")
	queries, qrels := queriesOf(t, dir)
	rows, err := importer.Read(filepath.Join(dir, "graph.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	there := map[string]bool{}
	for _, r := range rows.Items {
		there[strings.ToLower(string(r.Kind))+":"+r.Key] = true
	}
	answered := map[string]bool{}
	for line := range strings.Lines(qrels) {
		id, doc := strings.Fields(line)[0], strings.Fields(line)[2]
		if answered[id] = true; !there[queries[id].Wanted+":"+doc] {
			t.Errorf("%s: there is no %s %s", id, queries[id].Wanted, doc)
		}
	}
	kinds := map[string]int{}
	for id, q := range queries {
		kinds[q.Kind]++
		if answered[id] == (q.Kind == "none") {
			t.Errorf("%s is answered: %v", id, answered[id])
		}
		if !there["person:"+q.Asker] && !there["team:"+q.Asker] {
			t.Errorf("%s: there is no asker %s", id, q.Asker)
		}
	}
	for kind, least := range map[string]int{
		"plain": 50, "english": 15, "label": 20, "short": 10, "misspelt": 10, "person": 10, "team": 10, "none": 30,
	} {
		if kinds[kind] < least {
			t.Errorf("%d queries are %s", kinds[kind], kind)
		}
	}
}

func TestATextIsMadeToFitItsField(t *testing.T) {
	task := newTask("x", "")
	long := task.fit(graph.KindPractice, "title", strings.Repeat("å", 300))
	if n := len([]rune(long)); n != 200 || task.cut != 1 {
		t.Errorf("%d, %d", n, task.cut)
	}
	if got := task.fit(graph.KindPractice, "title", " a\x00b\u200b "); got != "a b" {
		t.Errorf("%q", got)
	}
}

func TestWhatIsNoDataSetIsRefused(t *testing.T) {
	for _, args := range [][]string{nil, {"a"}, {t.TempDir(), t.TempDir()}} {
		if err := run(args, &bytes.Buffer{}); err == nil {
			t.Errorf("%v was taken", args)
		}
	}
}
