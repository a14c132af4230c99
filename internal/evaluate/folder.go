package evaluate

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"nabo/graph"
	"nabo/internal/importer"
)

// The names of the files of a folder; all other .jsonl and .csv files in it are the graph.
const (
	queriesFile  = "queries.jsonl"
	qrelsFile    = "qrels.tsv"
	settingsFile = "eval.json"
	maxNamed     = 20 // faults named at once
)

// Query is one question of a folder, and what answers it.
type Query struct {
	ID     string     `json:"id"`
	Text   string     `json:"text"`
	Asker  string     `json:"asker"`  // key of a person or team; "person:key", "team:key" where both are called that
	Kind   string     `json:"kind"`   // a free word: scores are told by kind too
	Wanted string     `json:"wanted"` // practice, person, team or problem
	Not    []string   `json:"not"`    // keys of what is left out of the answer, as the query's own page
	Before graph.Date `json:"before"` // only what is dated earlier counts; undated does too

	gains map[string]int // of the keys that answer it; none above 0: nothing does
	line  int
}

// answerable tells whether something answers it.
func (q *Query) answerable() bool { return len(descending(q.gains)) > 0 }

// settings are what eval.json may say.
type settings struct {
	Name  string     `json:"name"`
	Today graph.Date `json:"today"` // the day it is when the queries are asked; "": today
}

// folder is a folder as read: nothing in it is wrong by itself.
type folder struct {
	settings
	rows    *importer.Rows
	queries []Query
	byKey   map[node]int // rows
}

// node names a row.
type node struct {
	kind graph.Kind
	key  string
}

var wantedKinds = map[string]graph.Kind{
	"practice": graph.KindPractice, "person": graph.KindPerson, "team": graph.KindTeam, "problem": graph.KindProblem,
}

// faults collects what is wrong, each with its place.
type faults struct{ list []string }

func (f *faults) add(file string, line int, format string, args ...any) {
	f.list = append(f.list, importer.Place{File: file, Line: line}.String()+": "+fmt.Sprintf(format, args...))
}

func (f *faults) err(what string) error {
	if len(f.list) == 0 {
		return nil
	}
	shown := f.list
	if len(shown) > maxNamed {
		shown = append(slices.Clone(shown[:maxNamed]), fmt.Sprintf("… and %d more", len(f.list)-maxNamed))
	}
	return graph.Invalid("%s\n%s", what, strings.Join(shown, "\n"))
}

// readFolder reads a folder and checks that its parts fit each other. The error names every fault
// with file and line.
func readFolder(dir string) (*folder, error) {
	f := &folder{settings: settings{Name: nameOf(dir)}, byKey: map[node]int{}}
	var bad faults
	if err := f.readSettings(dir, &bad); err != nil {
		return nil, err
	}
	if err := f.readGraph(dir, &bad); err != nil {
		return nil, err
	}
	if err := f.readQueries(dir, &bad); err != nil {
		return nil, err
	}
	if err := f.readQrels(dir, &bad); err != nil {
		return nil, err
	}
	return f, bad.err("the folder cannot be measured:")
}

// nameOf is the folder and the one above it: many tasks are called alike.
func nameOf(dir string) string {
	abs, err := filepath.Abs(dir)
	if err != nil {
		abs = dir
	}
	return filepath.Base(filepath.Dir(abs)) + "/" + filepath.Base(abs)
}

func (f *folder) readSettings(dir string, bad *faults) error {
	raw, err := os.ReadFile(filepath.Join(dir, settingsFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return unreadable(settingsFile, err)
	}
	if err := strict(raw, &f.settings); err != nil {
		bad.add(settingsFile, 0, "%v", err)
	}
	if f.Today != "" {
		if _, err := graph.ParseDate(string(f.Today)); err != nil {
			bad.add(settingsFile, 0, "today: %v", err)
		}
	}
	return nil
}

// readGraph reads the rows as nabo import does.
func (f *folder) readGraph(dir string, bad *faults) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return unreadable(dir, err)
	}
	var files []importer.File
	for _, e := range entries {
		ext := strings.ToLower(filepath.Ext(e.Name()))
		if e.IsDir() || e.Name() == queriesFile || ext != ".jsonl" && ext != ".csv" {
			continue
		}
		raw, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return unreadable(e.Name(), err)
		}
		files = append(files, importer.File{Name: e.Name(), Content: raw})
	}
	if len(files) == 0 {
		return graph.Invalid("%s holds no graph: put it there as graph.jsonl, see eval/README.md", dir)
	}
	if f.rows, err = importer.Parse(files); err != nil {
		return err
	}
	for _, x := range f.rows.Faults {
		bad.list = append(bad.list, x.String())
	}
	for i, r := range f.rows.Items {
		f.byKey[node{r.Kind, r.Key}] = i
	}
	return nil
}

func (f *folder) readQueries(dir string, bad *faults) error {
	raw, err := os.ReadFile(filepath.Join(dir, queriesFile))
	if err != nil {
		return unreadable(queriesFile, err)
	}
	seen := map[string]int{}
	n := 0
	for line := range bytes.Lines(raw) {
		n++
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		q := Query{line: n, gains: map[string]int{}}
		if err := strict(line, &q); err != nil {
			bad.add(queriesFile, n, "%v", err)
			continue
		}
		f.checkQuery(&q, bad)
		if first, twice := seen[q.ID]; twice {
			bad.add(queriesFile, n, "the query %q stands already in line %d", q.ID, first)
			continue
		}
		seen[q.ID] = n
		f.queries = append(f.queries, q)
	}
	if len(f.queries) == 0 && len(bad.list) == 0 {
		bad.add(queriesFile, 0, "there are no queries")
	}
	return nil
}

func (f *folder) checkQuery(q *Query, bad *faults) {
	switch {
	case q.ID == "" || strings.ContainsAny(q.ID, " \t"):
		bad.add(queriesFile, q.line, "id: it is a word without spaces")
	case strings.TrimSpace(q.Text) == "":
		bad.add(queriesFile, q.line, "text: it is empty")
	case wantedKinds[q.Wanted] == "":
		bad.add(queriesFile, q.line, "wanted is %q: it is practice, person, team or problem", q.Wanted)
	}
	if _, err := f.asker(q); err != nil {
		bad.add(queriesFile, q.line, "%v", err)
	}
	if q.Before != "" {
		if _, err := graph.ParseDate(string(q.Before)); err != nil {
			bad.add(queriesFile, q.line, "before: %v", err)
		}
	}
	for _, k := range q.Not {
		if _, ok := f.byKey[node{wantedKinds[q.Wanted], k}]; !ok {
			bad.add(queriesFile, q.line, "not: there is no %s %q in the graph", q.Wanted, k)
		}
	}
}

// asker finds who asks among the rows.
func (f *folder) asker(q *Query) (node, error) {
	kinds, key := []graph.Kind{graph.KindPerson, graph.KindTeam}, q.Asker
	if word, rest, ok := strings.Cut(key, ":"); ok && (word == "person" || word == "team") {
		kinds, key = []graph.Kind{wantedKinds[word]}, rest
	}
	for _, k := range kinds {
		if _, ok := f.byKey[node{k, key}]; ok {
			return node{k, key}, nil
		}
	}
	return node{}, fmt.Errorf("asker: there is no person or team %q in the graph", q.Asker)
}

// readQrels reads lines of query, iteration (not looked at), document, gain. A folder without the
// file has queries that nothing answers.
func (f *folder) readQrels(dir string, bad *faults) error {
	raw, err := os.ReadFile(filepath.Join(dir, qrelsFile))
	if err != nil {
		return unreadable(qrelsFile, err)
	}
	at := map[string]int{}
	for i, q := range f.queries {
		at[q.ID] = i
	}
	n := 0
	for line := range bytes.Lines(raw) {
		n++
		words := strings.Fields(string(line))
		if len(words) == 0 {
			continue
		}
		if len(words) != 4 {
			bad.add(qrelsFile, n, "a line has four parts: query, 0, document, gain")
			continue
		}
		i, ok := at[words[0]]
		if !ok {
			bad.add(qrelsFile, n, "there is no query %q", words[0])
			continue
		}
		q, doc := &f.queries[i], words[2]
		gain, err := strconv.Atoi(words[3])
		_, twice := q.gains[doc]
		_, known := f.byKey[node{wantedKinds[q.Wanted], doc}]
		switch {
		case err != nil:
			bad.add(qrelsFile, n, "the gain %q is no whole number", words[3])
		case twice:
			bad.add(qrelsFile, n, "the document %q stands twice for the query %q", doc, q.ID)
		case !known:
			bad.add(qrelsFile, n, "there is no %s %q in the graph", q.Wanted, doc)
		default:
			q.gains[doc] = gain
		}
	}
	return nil
}

// strict decodes one object and refuses names it does not know: a misspelt one would be lost.
func strict(raw []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return fmt.Errorf("it is no JSON object that can be read: %w", err)
	}
	if dec.More() {
		return errors.New("there is more than one object")
	}
	return nil
}

func unreadable(name string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return graph.Invalid("there is no %s: what the folder holds stands in eval/README.md", name).Because(err)
	}
	return graph.Unavailable("%s cannot be read", name).Because(err)
}
