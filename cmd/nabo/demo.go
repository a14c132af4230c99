package main

import (
	"fmt"

	"nabo/graph/system"
	"nabo/internal/demo"
	"nabo/internal/house"
	"nabo/internal/server"
	"nabo/search"
)

type demoCmd struct {
	Once   bool   `help:"Answer the three questions and end."`
	Listen string `help:"Address to listen on. The default is this machine alone." default:"127.0.0.1:8642"`
	Keep   string `help:"Keep the demo's data in this folder. Without it they are gone at the end." type:"path" placeholder:"DIR"`
}

// Run puts the invented municipality into a folder of its own, answers three questions from it,
// and serves it, where callers may act as any of its people and teams.
func (c demoCmd) Run(e *env) error {
	served, err := withModel(e, server.Options{Demo: true})
	if err != nil {
		return err
	}
	h, err := openDemo(e, c.Keep)
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	samples, err := demo.Samples()
	if err != nil {
		return err
	}
	for _, s := range samples {
		as, err := demo.Person(e.ctx, h.Graph, system.Viewer("demo"), s.As)
		if err != nil {
			return err
		}
		if err := e.answer(h, as, search.Asking{Text: s.Text, First: 3}, ""); err != nil && !isNothing(err) {
			return err
		}
	}
	if c.Once {
		return nil
	}
	fmt.Fprintln(e.out, "This is a demo: whoever can reach this address may act as any of its people.")
	answers, err := handler(e, h, served, nil)
	if err != nil {
		return err
	}
	return listenOn(e, c.Listen, answers)
}

// openDemo opens a house with the demo municipality in it, indexed: in the folder to keep, or in
// one that goes when it is closed.
func openDemo(e *env, keep string) (*house.House, error) {
	o := house.Options{Index: true, Missing: true, Log: e.log}
	var h *house.House
	var err error
	if o.Place, err = e.cli.place(); err != nil {
		return nil, err
	}
	if err := e.meaningOf(&o, keep); err != nil {
		return nil, err
	}
	o.Embedder = demo.Embedder(o.Embedder)
	if keep == "" {
		h, err = house.OpenTemporary(e.ctx, o)
	} else {
		h, err = house.Open(e.ctx, keep, o)
	}
	if err != nil {
		return nil, err
	}
	if err := e.loadDemo(h); err != nil {
		closeQuietly(e, h)
		return nil, err
	}
	return h, nil
}

// loadDemo builds the index from all the texts at once: that it weighs words by however many had
// come in when it looked would make the answers differ from one start to the next.
func (e *env) loadDemo(h *house.House) error {
	if _, err := demo.Load(e.ctx, h.Graph, system.Viewer("demo")); err != nil {
		return err
	}
	if err := h.Search.Rebuild(e.ctx); err != nil {
		return err
	}
	if err := h.CatchUp(e.ctx); err != nil {
		return err
	}
	return e.awaitMeaning(h, 0)
}

func isNothing(err error) bool { return err == exitError(exitNothing) } //nolint:errorlint // made in answer, never wrapped
