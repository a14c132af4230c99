package main

import (
	"encoding/json"
	"os"

	"nabo/internal/bench"
)

type benchCmd struct {
	Scale    float64 `help:"Size of the made graph; 1 is 50,000 practices, 20,000 people, 2,000 teams and 20,000 problems." default:"1"`
	Keep     string  `help:"Keep the made graphs in this folder, and use those that are there." type:"path" placeholder:"DIR"`
	Markdown bool    `help:"Print the table as Markdown."`
	Strict   bool    `help:"Exit with code 1 when a bar is missed."`

	WriteAlong bool `hidden:"" help:"Write to the graph in --data as the input says: the bench starts itself so."`
}

// Run measures and prints what was found.
func (c benchCmd) Run(e *env) error {
	place, err := e.cli.place()
	if err != nil {
		return err
	}
	if c.WriteAlong {
		return bench.WriteAlong(e.ctx, place, e.cli.Data, os.Stdin, e.out)
	}
	program, err := os.Executable()
	if err != nil {
		program = "" // then it is not measured from outside
	}
	r, err := bench.Run(e.ctx, bench.Options{
		Scale: c.Scale, Keep: c.Keep, Place: place, Program: program, Progress: e.progress, Log: e.log,
	})
	if r == nil || len(r.Rows) == 0 {
		return err
	}
	if e2 := c.print(e, r); err == nil {
		err = e2
	}
	if err == nil && c.Strict && r.Missed() > 0 {
		err = exitError(exitFailed)
	}
	return err
}

func (c benchCmd) print(e *env, r *bench.Report) error {
	switch {
	case e.cli.JSON:
		enc := json.NewEncoder(e.out)
		enc.SetIndent("", "  ")
		return enc.Encode(r)
	case c.Markdown:
		r.Markdown(e.out)
	default:
		r.Table(e.out)
	}
	return nil
}
