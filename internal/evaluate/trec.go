package evaluate

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"nabo/graph"
	"nabo/internal/importer"
)

// WriteRun writes a run in TREC form: query, Q0, document, rank, score, tag. The scores are made
// from the ranks: those of the search are shown to nobody.
func (r *Run) WriteRun(w io.Writer) error {
	var b bytes.Buffer
	for _, res := range r.Results {
		for i, doc := range res.ranked {
			fmt.Fprintf(&b, "%s Q0 %s %d %d %s\n", res.ID, doc, i+1, len(res.ranked)-i, r.Name)
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

// WriteRuns writes each run that was made here into a file: path itself where it is one, else
// "out.run" gives "out.full.run", "out.words.run" and so on.
func (r *Report) WriteRuns(path string) error {
	var made []*Run
	for _, run := range r.Runs {
		if !run.earlier {
			made = append(made, run)
		}
	}
	for _, run := range made {
		to := path
		if ext := filepath.Ext(path); len(made) > 1 {
			to = strings.TrimSuffix(path, ext) + "." + run.Name + ext
		}
		var b bytes.Buffer
		_ = run.WriteRun(&b) // to memory
		if err := os.WriteFile(to, b.Bytes(), 0o600); err != nil {
			return graph.Unavailable("%s cannot be written", to).Because(err)
		}
	}
	return nil
}

// readAgainst reads what was written earlier: a report (JSON), of which the first run is taken, or a
// run file, which is scored by the folder's qrels.
func (f *folder) readAgainst(path string) (*Run, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	name := filepath.Base(path)
	if trimmed := bytes.TrimSpace(raw); bytes.HasPrefix(trimmed, []byte("{")) {
		var r Report
		if err := json.Unmarshal(trimmed, &r); err != nil || len(r.Runs) == 0 {
			return nil, graph.Invalid("%s is no report of nabo eval --json", name).Because(err)
		}
		run := r.Runs[0]
		run.Name, run.earlier = name, true
		known := map[string]bool{}
		for _, q := range f.queries {
			known[q.ID] = true
		}
		if !slices.ContainsFunc(run.Results, func(r Result) bool { return known[r.ID] }) {
			return nil, graph.Invalid("%s has none of the folder's queries", name)
		}
		return run, nil
	}
	return f.readRun(name, raw)
}

// hit is a line of a run file.
type hit struct {
	doc   string
	score float64
	rank  int
}

// readRun reads a run file and scores it. As trec_eval does, the order is that of the scores; like
// ones keep the order of their ranks.
func (f *folder) readRun(name string, raw []byte) (*Run, error) {
	hits := map[string][]hit{}
	var bad faults
	n := 0
	for line := range bytes.Lines(raw) {
		n++
		words := strings.Fields(string(line))
		if len(words) == 0 {
			continue
		}
		if len(words) != 6 {
			bad.add(name, n, "a line has six parts: query, Q0, document, rank, score, tag")
			continue
		}
		rank, err1 := strconv.Atoi(words[3])
		score, err2 := strconv.ParseFloat(words[4], 64)
		if err1 != nil || err2 != nil {
			bad.add(name, n, "rank and score are numbers")
			continue
		}
		hits[words[0]] = append(hits[words[0]], hit{words[2], score, rank})
	}
	if err := bad.err("the run cannot be read:"); err != nil {
		return nil, err
	}
	run := &Run{Name: name, earlier: true}
	for i := range f.queries {
		q := &f.queries[i]
		list := hits[q.ID]
		slices.SortStableFunc(list, func(a, b hit) int {
			return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.rank, b.rank))
		})
		var ranked []string
		for _, h := range list {
			if !slices.Contains(ranked, h.doc) {
				ranked = append(ranked, h.doc)
			}
		}
		run.add(q, answered{ranked: ranked, nothing: len(ranked) == 0})
		delete(hits, q.ID)
	}
	for id := range hits {
		return nil, graph.Invalid("the run is of other queries: %s is not in the folder", importer.Place{File: name}.String()+", "+id)
	}
	run.sum()
	return run, nil
}
