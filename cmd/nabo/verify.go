package main

import (
	"encoding/json"
	"fmt"

	"nabo/graph"
	"nabo/internal/house"
	"nabo/internal/transfer"
	"nabo/search"
)

type verifyCmd struct {
	Against string   `help:"Another graph to compare with, instead of the index: a data folder, or neo4j://host:port." type:"where" placeholder:"WHERE"`
	Server  endFlags `embed:"" prefix:"against-"`
}

// Run compares graph, index and vectors, or two graphs, and prints the content digest.
func (c verifyCmd) Run(e *env) error {
	if c.Against != "" {
		return c.against(e)
	}
	h, err := e.open(house.Options{Index: true, WordsOnly: true})
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
	found, err := e.verifyVectors(h)
	if err != nil {
		return err
	}
	if e.cli.JSON {
		err = json.NewEncoder(e.out).Encode(struct {
			transfer.Digest
			Differences []differing      `json:"differences"`
			Vectors     *vectorsVerified `json:"vectors,omitempty"`
		}{d, differingOf(differences), vectorsVerifiedOf(found)})
		if err != nil {
			return err
		}
	} else {
		if err := e.digest("The graph holds:", d); err != nil {
			return err
		}
		e.sayIndex(differences)
		e.sayVectors(h, found)
	}
	if len(differences) > 0 || found != nil && found.Faults() {
		return exitError(exitNothing)
	}
	return nil
}

func (e *env) sayIndex(differences []search.Difference) {
	for _, x := range differences {
		fmt.Fprintln(e.out, "  differs:", x)
	}
	if len(differences) > 0 {
		fmt.Fprintln(e.out, "Graph and index differ: run nabo reindex.")
	} else {
		fmt.Fprintln(e.out, "Graph and index agree.")
	}
}

// differing is a difference for programs.
type differing struct {
	ID   graph.ID   `json:"id"`
	Kind graph.Kind `json:"kind"` // "" where the node is gone
	What string     `json:"what"`
}

func differingOf(list []search.Difference) []differing {
	out := make([]differing, len(list))
	for i, x := range list {
		out[i] = differing{x.ID, x.Kind, x.What}
	}
	return out
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
