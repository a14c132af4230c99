package main

import (
	"encoding/json"
	"fmt"

	"nabo/graph"
	"nabo/graph/system"
	"nabo/internal/house"
	"nabo/internal/transfer"
)

// exportPublic writes what everyone in an organisation may see, in the form that import reads.
func exportPublic(e *env, h *house.House, of, to string) error {
	org, err := organisation(e, h, of)
	if err != nil {
		return err
	}
	step, done := e.progress("export", -1)
	r, err := transfer.Public(e.ctx, h.Graph, org, to, step)
	done()
	if err != nil {
		return err
	}
	if e.cli.JSON {
		r.LeftOut = listed(r.LeftOut)
		return json.NewEncoder(e.out).Encode(r)
	}
	fmt.Fprintf(e.out, "Wrote what everyone in the organisation may see, without people, to %s:\n", to)
	for _, k := range []graph.Kind{graph.KindTeam, graph.KindProblem, graph.KindPractice, graph.KindQuestion} {
		fmt.Fprintf(e.out, "  %-10s %8d\n", k, r.Counts[k])
	}
	if len(r.LeftOut) > 0 {
		fmt.Fprintf(e.out, "\nLeft out, because they seem to name somebody or their text was taken out: %d\n", len(r.LeftOut))
	}
	for i, x := range r.LeftOut {
		if i == maxLines {
			fmt.Fprintf(e.out, "  … and %d more (--json names them all)\n", len(r.LeftOut)-i)
			break
		}
		fmt.Fprintf(e.out, "  %-10s %s  %s\n", x.Kind, x.ID, x.Field)
	}
	fmt.Fprintln(e.out, "\nRead it through before you pass it on: no program finds every name.")
	return nil
}

// organisation finds the one that is named, else the only one there is.
func organisation(e *env, h *house.House, name string) (graph.ID, error) {
	if name != "" {
		return who(e.ctx, h, name)
	}
	page, err := h.Graph.As(system.Viewer("public export")).Fetch(e.ctx, graph.Query{
		Kinds: []graph.Kind{graph.KindTeam}, Where: graph.Eq("teamKind", "ORGANISATION"), First: 2,
	}, nil)
	switch {
	case err != nil:
		return "", err
	case len(page.Rows) == 0:
		return "", graph.Invalid("there is no organisation in this graph yet")
	case len(page.Rows) > 1:
		return "", graph.Invalid("there are several organisations: name one with --of")
	}
	return page.Rows[0].ID, nil
}
