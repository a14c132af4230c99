package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"nabo/graph"
)

// row is an import row (docs/import.md); what is empty is left out.
type row struct {
	Kind      string    `json:"kind"`
	Key       string    `json:"key"`
	Name      string    `json:"name,omitempty"`
	TeamKind  string    `json:"teamKind,omitempty"`
	MemberOf  []link    `json:"memberOf,omitempty"`
	Choices   *choices  `json:"choices,omitempty"`
	Title     string    `json:"title,omitempty"`
	Text      string    `json:"text,omitempty"`
	WhatWeDo  string    `json:"whatWeDo,omitempty"`
	Language  string    `json:"language,omitempty"`
	Team      string    `json:"team,omitempty"`
	FacedBy   []link    `json:"facedBy,omitempty"`
	Uses      []link    `json:"uses,omitempty"`
	Solves    []string  `json:"solves,omitempty"`
	CarriedBy []carried `json:"carriedBy,omitempty"`
}

type link struct {
	Team    string `json:"team"`
	Role    string `json:"role,omitempty"`
	Outcome string `json:"outcome,omitempty"`
	From    string `json:"from,omitempty"`
	Open    bool   `json:"open,omitempty"`
}

type carried struct {
	Person string `json:"person"`
	Role   string `json:"role"`
	On     string `json:"on"`
}

type choices struct {
	Findable     bool   `json:"findable"`
	Introducible bool   `json:"introducible"`
	On           string `json:"on"`
	Basis        string `json:"basis"`
}

// query is a line of queries.jsonl.
type query struct {
	ID     string   `json:"id"`
	Text   string   `json:"text"`
	Asker  string   `json:"asker"`
	Kind   string   `json:"kind"`
	Wanted string   `json:"wanted"`
	Not    []string `json:"not,omitempty"`
	Before string   `json:"before,omitempty"`

	gains map[string]int
}

// task is a folder to be written.
type task struct {
	name, today string
	rows        []row
	queries     []query
	graph       []byte // the rows, where they are import rows already
	cut, masked int    // texts that were shortened, or lost their digits
}

// site is the key of the one unit that everybody works in, begun the start of everything.
const (
	site  = "site"
	begun = "2010-01-01"
)

func newTask(name, today string) *task {
	t := &task{name: name, today: today}
	t.rows = append(t.rows, row{Kind: "Team", Key: site, Name: "Everybody", TeamKind: "ORGANISATION"})
	return t
}

// person adds somebody whom everybody may find.
func (t *task) person(key, name string) {
	t.rows = append(t.rows, row{
		Kind: "Person", Key: key, Name: name, MemberOf: []link{{Team: site, Role: "STAFF", From: begun}},
		Choices: &choices{Findable: true, Introducible: true, On: begun, Basis: "made for measuring"},
	})
}

// fit makes a text one that a field takes: no longer than it may be, without signs that are none,
// and without a row of digits that might be a CPR number.
func (t *task) fit(kind graph.Kind, field, text string) string {
	spec, _ := graph.Domain().Kind(kind)
	f, _ := spec.Field(field)
	text = strings.TrimSpace(strings.Map(func(r rune) rune {
		if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, " ")))
	if r := []rune(text); len(r) > f.Max {
		t.cut++
		text = strings.TrimSpace(string(r[:f.Max-1])) + "…"
	}
	if _, err := graph.Screen(field, text); err != nil {
		t.masked++
		text = strings.Map(func(r rune) rune {
			if unicode.IsNumber(r) {
				return '0'
			}
			return r
		}, text)
	}
	return text
}

// head gives the first words of a text, for a title where there is none.
func head(text string) string {
	const most = 8
	words := strings.Fields(text)
	if len(words) == 0 {
		return "…"
	}
	return strings.Join(words[:min(most, len(words))], " ")
}

// third picks a third of all names, always the same ones.
func third(name string) bool {
	h := fnv.New32a()
	_, _ = h.Write([]byte(name)) // never fails
	return h.Sum32()%3 == 0
}

// write writes the folder below a folder.
func (t *task) write(out string) error {
	dir := filepath.Join(out, t.name)
	if err := os.MkdirAll(dir, 0o750); err != nil {
		return err
	}
	settings := map[string]string{}
	if t.today != "" {
		settings["today"] = t.today
	}
	var rows, queries, settled, qrels bytes.Buffer
	rows.Write(t.graph)
	if err := lines(&rows, t.rows); err != nil {
		return err
	}
	if err := lines(&queries, t.queries); err != nil {
		return err
	}
	if err := lines(&settled, []map[string]string{settings}); err != nil {
		return err
	}
	for _, q := range t.queries {
		for _, doc := range slices.Sorted(maps.Keys(q.gains)) {
			fmt.Fprintf(&qrels, "%s\t0\t%s\t%d\n", q.ID, doc, q.gains[doc])
		}
	}
	for name, b := range map[string]*bytes.Buffer{
		"graph.jsonl": &rows, "queries.jsonl": &queries, "eval.json": &settled, "qrels.tsv": &qrels,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), b.Bytes(), 0o600); err != nil {
			return err
		}
	}
	return nil
}

func lines[T any](b *bytes.Buffer, list []T) error {
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	for _, x := range list {
		if err := enc.Encode(x); err != nil {
			return err
		}
	}
	return nil
}

// read reads a file of one object a line.
func read[T any](dir, name string) ([]T, error) {
	raw, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		return nil, err
	}
	var out []T
	n := 0
	for line := range bytes.Lines(raw) {
		n++
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		var x T
		if err := json.Unmarshal(line, &x); err != nil {
			return nil, fmt.Errorf("%s, line %d: %w", name, n, err)
		}
		out = append(out, x)
	}
	return out, nil
}
