package main

import (
	"encoding/json"
	"fmt"

	"nabo/internal/house"
	"nabo/internal/transfer"
)

type verifyCmd struct {
	Against string   `help:"Another graph to compare with, instead of the index: a data folder, or neo4j://host:port." type:"where" placeholder:"WHERE"`
	Server  endFlags `embed:"" prefix:"against-"`
}

// Run compares graph and index, or two graphs, and prints the content digest.
func (c verifyCmd) Run(e *env) error {
	if c.Against != "" {
		return c.against(e)
	}
	h, err := e.open(house.Options{Index: true})
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	if err := h.CatchUp(e.ctx); err != nil {
		return err
	}
	d, err := transfer.DigestOf(e.ctx, h.Store)
	if err != nil {
		return err
	}
	differences, err := h.Search.Verify(e.ctx)
	if err != nil {
		return err
	}
	if e.cli.JSON {
		list := make([]map[string]any, len(differences))
		for i, x := range differences {
			list[i] = map[string]any{"id": x.ID, "kind": x.Kind, "what": x.What}
		}
		err = json.NewEncoder(e.out).Encode(struct {
			transfer.Digest
			Differences []map[string]any `json:"differences"`
		}{d, list})
		if err == nil && len(differences) > 0 {
			err = exitError(exitNothing)
		}
		return err
	}
	if err := e.digest("The graph holds:", d); err != nil {
		return err
	}
	for _, x := range differences {
		fmt.Fprintln(e.out, "  differs:", x)
	}
	if len(differences) > 0 {
		fmt.Fprintln(e.out, "Graph and index differ: run nabo reindex.")
		return exitError(exitNothing)
	}
	fmt.Fprintln(e.out, "Graph and index agree.")
	return nil
}

// against compares two graphs, wherever they are kept.
func (c verifyCmd) against(e *env) error {
	h, err := e.open(house.Options{})
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	other, err := e.openEnd(c.Against, c.Server, false)
	if err != nil {
		return err
	}
	defer e.closeEnd(other)
	step, done := e.progress("compare", -1)
	defer done()
	here, err := transfer.Summed(e.ctx, h.Store, step)
	if err != nil {
		return err
	}
	there, err := transfer.Summed(e.ctx, other, step)
	if err != nil {
		return err
	}
	done()
	if err := e.sideBySide(fmt.Sprintf("%s and %s hold:", e.where(), c.Against), here, there); err != nil {
		return err
	}
	name, differ := transfer.FirstDifference(here, there)
	switch {
	case differ:
		fmt.Fprintf(e.err, "They differ, first in %s.\n", name)
		return exitError(exitNothing)
	case !e.cli.JSON:
		fmt.Fprintln(e.out, "They hold the same graph.")
	}
	return nil
}
