package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"nabo/graph"
	"nabo/graph/system"
	"nabo/internal/house"
)

type wordsCmd struct {
	List   wordsListCmd   `cmd:"" default:"1" help:"List the sets, each with its id."`
	Add    wordsAddCmd    `cmd:"" help:"Add a set, as in: nabo words add \"konflikthåndtering\" \"de slås\""`
	Remove wordsRemoveCmd `cmd:"" help:"Take a set away."`
}

type wordsListCmd struct{}

// Run lists the sets by their first word.
func (wordsListCmd) Run(e *env) error {
	h, err := e.open(house.Options{})
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	var sets []*graph.Row
	q := graph.Query{Kinds: []graph.Kind{graph.KindOtherWords}, First: graph.MaxFirst}
	shape := graph.Shape{graph.KindOtherWords: {Fields: []string{"words", "note"}}}
	for {
		page, err := h.Graph.As(system.Viewer("words")).Fetch(e.ctx, q, shape)
		if err != nil {
			return err
		}
		sets = append(sets, page.Rows...)
		if !page.HasNext {
			break
		}
		q.After = page.Cursor(len(page.Rows) - 1)
	}
	key := func(r *graph.Row) string { return string(graph.SortKey(strings.Join(r.Texts("words"), "\n"))) }
	slices.SortStableFunc(sets, func(a, b *graph.Row) int { return strings.Compare(key(a), key(b)) })
	if len(sets) == 0 && !e.cli.JSON {
		fmt.Fprintln(e.out, "There are none yet: nabo words add \"konflikthåndtering\" \"de slås\" adds a set.")
	}
	for _, r := range sets {
		if err := e.wordSet(r); err != nil {
			return err
		}
	}
	return nil
}

// wordSet prints a set's line.
func (e *env) wordSet(r *graph.Row) error {
	if e.cli.JSON {
		said := map[string]any{"id": r.ID, "words": listed(r.Texts("words"))}
		if note := r.Text("note"); note != "" {
			said["note"] = note
		}
		return json.NewEncoder(e.out).Encode(said)
	}
	fmt.Fprintln(e.out, r.ID)
	for _, line := range wrapped(printable(strings.Join(r.Texts("words"), " = ")), e.wide-4) {
		fmt.Fprintln(e.out, "    "+line)
	}
	if note := r.Text("note"); note != "" {
		fmt.Fprintln(e.out, cut("    "+printable(note), e.wide))
	}
	return nil
}

type wordsAddCmd struct {
	Words        []string `arg:"" help:"2 to 12 words or phrases that mean the same, each of at most 60 characters."`
	Note         string   `help:"What there is to know about them."`
	Organisation string   `help:"Whose, where there are several: the topmost unit, by id, name, or key as source/key." placeholder:"WHO"`
}

// Run adds a set.
func (c wordsAddCmd) Run(e *env) error {
	h, err := e.open(house.Options{})
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	in := graph.OtherWordsInput{Fields: graph.Fields{"words": c.Words}}
	if c.Note != "" {
		in.Fields["note"] = c.Note
	}
	if c.Organisation != "" {
		if in.Organisation, err = who(e.ctx, h, c.Organisation); err != nil {
			return err
		}
	}
	r, err := h.Graph.RecordOtherWords(e.ctx, graph.Act{Viewer: system.Viewer("words"), Source: "cli"}, in)
	if err != nil {
		return err
	}
	if e.cli.JSON {
		return json.NewEncoder(e.out).Encode(map[string]any{"id": r.ID, "revision": r.Rev})
	}
	fmt.Fprintf(e.out, "%s: %s\n", r.ID, printable(strings.Join(c.Words, " = ")))
	return nil
}

type wordsRemoveCmd struct {
	ID string `arg:"" help:"The set's id, from nabo words."`
}

// Run takes a set away.
func (c wordsRemoveCmd) Run(e *env) error {
	h, err := e.open(house.Options{})
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	r, err := h.Graph.RemoveOtherWords(e.ctx, graph.Act{Viewer: system.Viewer("words"), Source: "cli"}, graph.ID(c.ID))
	if graph.CodeOf(err) == graph.CodeNotFound || graph.CodeOf(err) == graph.CodeInvalid {
		return graph.Invalid("no set has the id %q: nabo words tells the ids", c.ID)
	}
	if err != nil {
		return err
	}
	if e.cli.JSON {
		return json.NewEncoder(e.out).Encode(map[string]any{"removed": c.ID, "revision": r.Rev})
	}
	fmt.Fprintln(e.out, "Taken away.")
	return nil
}
