package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"

	"nabo/internal/demo"
)

// The invented municipality: the demo's own rows, and queries with what answers them. The queries
// were written from its texts without the lines of askedAs and the words that mean the same, so
// that what those are worth can be measured.

// municipality is what it is called in place of a data set.
const municipality = "demo"

// demoDay is the day of its dates and of its queries: evidence fades, and figures stay comparable.
const demoDay = "2026-10-01"

//go:embed demo.jsonl
var demoQueries []byte

// judged is a line of the queries; without answers, nothing in the municipality answers it.
type judged struct {
	query
	Answers map[string]int `json:"answers"` // keys of the wanted kind: 2 is about it, 1 helps
}

func invented() (*task, error) {
	t := &task{name: municipality, today: demoDay}
	files, err := demo.Files(demoDay)
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		for line := range bytes.Lines(f.Content) {
			if line = bytes.TrimSpace(line); len(line) > 0 {
				t.graph = append(append(t.graph, line...), '\n')
			}
		}
	}
	n := 0
	for line := range bytes.Lines(demoQueries) {
		n++
		var a judged
		if err := json.Unmarshal(line, &a); err != nil {
			return nil, fmt.Errorf("demo.jsonl, line %d: %w", n, err)
		}
		a.gains = a.Answers
		t.queries = append(t.queries, a.query)
	}
	return t, nil
}
