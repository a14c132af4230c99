package main

import (
	"encoding/json"

	"nabo/graph/system"
	"nabo/internal/evaluate"
)

type evalCmd struct {
	Dir     string   `arg:"" help:"Folder with a graph, queries.jsonl and qrels.tsv; what they hold stands in eval/README.md." type:"existingdir"`
	Runs    []string `help:"What to run; the others are tested against the first: full, words (alone), meaning (alone), for people also active (who did most lately) and carries (who carries most). Default: all that fit the folder." placeholder:"RUN"`
	Ablate  bool     `help:"Run the search, and it without each of its parts."`
	Keep    string   `help:"Keep what is made of the graph in this folder, and use what is there." type:"path" placeholder:"DIR"`
	Queries bool     `help:"Also print the queries that differ most."`
	Most    int      `help:"With --queries: so many of each sort." default:"10"`
	Out     string   `help:"Write the rankings to a file in TREC form; several runs get their names into its own." type:"path" placeholder:"FILE"`
	Against string   `help:"Also compare with a run file, or with a report that --json wrote." type:"existingfile" placeholder:"FILE"`
}

// Run measures a folder and prints what was found.
func (c evalCmd) Run(e *env) error {
	embedder, err := e.embedder()
	if err != nil {
		return err
	}
	r, err := evaluate.Measure(e.ctx, evaluate.Options{
		Dir: c.Dir, Keep: c.Keep, Runs: c.Runs, Ablate: c.Ablate, Against: c.Against,
		System: system.Viewer("eval"), Embedder: embedder, Progress: e.progress, Log: e.log,
	})
	if err != nil {
		return err
	}
	if c.Out != "" {
		if err := r.WriteRuns(c.Out); err != nil {
			return err
		}
	}
	if e.cli.JSON {
		enc := json.NewEncoder(e.out)
		enc.SetIndent("", " ")
		return enc.Encode(r)
	}
	r.Table(e.out)
	if c.Queries {
		r.Differences(e.out, c.Most)
	}
	return nil
}
