package main

import (
	"encoding/json"
	"fmt"
	"time"

	"nabo/graph"
	"nabo/graph/system"
	"nabo/internal/house"
	"nabo/internal/transfer"
)

type exportCmd struct {
	To     string `arg:"" help:"Folder to write to: new or empty, readable for its owner alone." type:"path"`
	Public bool   `help:"Only what everyone in an organisation may see, without people, in the form that import reads."`
	Of     string `help:"With --public: the organisation, by id or name." placeholder:"UNIT"`
}

// Run writes an export.
func (c exportCmd) Run(e *env) error {
	h, err := e.open(house.Options{})
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	if c.Public {
		return exportPublic(e, h, c.Of, c.To)
	}
	fmt.Fprintln(e.err, "This writes everything, also what only some may see. Keep the folder as safe as the graph.")
	if err := transfer.Ready(c.To); err != nil {
		return err
	}
	act := graph.Act{Viewer: system.Viewer("export"), Source: "cli"}
	if _, err := h.Graph.RecordDeed(e.ctx, act, graph.DeedExport, "everything"); err != nil {
		return err
	}
	step, done := e.progress("export", -1)
	m, err := transfer.Export(e.ctx, h.Store, c.To, time.Now(), step)
	done()
	if err != nil {
		return err
	}
	return e.digest(fmt.Sprintf("Exported revision %d to %s.", m.Rev, c.To), m.Digest)
}

type restoreCmd struct {
	From string `arg:"" help:"Folder of an export." type:"existingdir"`
}

// Run reads an export into an empty data folder.
func (c restoreCmd) Run(e *env) error {
	from, err := transfer.Check(e.ctx, c.From)
	if err != nil {
		return err
	}
	h, err := e.open(house.Options{Missing: true})
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	step, done := e.progress("restore", -1)
	m, err := from.Restore(e.ctx, h.Store, step)
	done()
	if err != nil {
		return err
	}
	return e.digest(fmt.Sprintf("Restored revision %d into %s.", m.Rev, e.where()), m.Digest)
}

// digest prints the sums of a graph.
func (e *env) digest(head string, d transfer.Digest) error {
	if e.cli.JSON {
		return json.NewEncoder(e.out).Encode(d)
	}
	fmt.Fprintln(e.out, head)
	for _, s := range d.Sums {
		fmt.Fprintf(e.out, "  %-14s %8d  %s\n", s.Sort, s.Count, s.Digest[:16])
	}
	fmt.Fprintf(e.out, "  %-14s %8s  %s\n", "whole", "", d.Whole[:32])
	return nil
}

type reindexCmd struct{}

// Run builds the index again.
func (reindexCmd) Run(e *env) error {
	h, err := e.open(house.Options{Index: true})
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	start := time.Now()
	if err := h.Search.Rebuild(e.ctx); err != nil {
		return err
	}
	took := time.Since(start).Round(time.Millisecond)
	if e.cli.JSON {
		return json.NewEncoder(e.out).Encode(map[string]int64{"milliseconds": took.Milliseconds()})
	}
	fmt.Fprintf(e.out, "The index was built again in %s.\n", took)
	return nil
}
