package main

import (
	"net/http"
	"runtime/debug"

	"nabo/graph"
	"nabo/graph/system"
	"nabo/internal/demo"
	"nabo/internal/house"
	"nabo/internal/metrics"
	"nabo/internal/server"
	"nabo/web"
)

// gcPercent trades memory for speed: a quarter of the collections under load. Measured on a page of
// 50 practices with 16 clients; the memory stays within its bound (docs/bench.md).
const gcPercent = 400

// withModel adds the language model that may suggest, where one is set up. It asks nothing of it: what is
// set wrong is told before the house opens, for which a server may have to be waited.
func withModel(e *env, o server.Options) (server.Options, error) {
	model, err := e.cli.languageModel()
	if model != nil {
		o.Model = model
	}
	return o, err
}

// handler is everything that is served under one address. m is nil where no numbers are kept.
func handler(e *env, h *house.House, o server.Options, m *metrics.Metrics) (http.Handler, error) {
	debug.SetGCPercent(gcPercent)
	o.Service, o.Search, o.Log = h.Graph, h.Search, e.log
	if m != nil {
		m.Watch(h.Store, h.Search)
		o.Metrics = m
	}
	if o.Demo {
		voices, err := demoVoices(e, h)
		if err != nil {
			return nil, err
		}
		o.Voices = voices
	}
	pages, err := web.New(demoAs(o))
	if err != nil {
		return nil, err
	}
	o.Web = pages
	return server.New(o)
}

// demoAs is whom the pages of a demo start as; empty where this is none.
func demoAs(o server.Options) string {
	if !o.Demo || len(o.Voices) == 0 {
		return ""
	}
	return string(o.Voices[0].ID)
}

// demoVoices are the people and teams that a caller of the demo may act as: those who ask the
// sample questions first.
func demoVoices(e *env, h *house.House) ([]server.Voice, error) {
	var voices []server.Voice
	sys := system.Viewer("demo")
	samples, err := demo.Samples()
	if err != nil {
		return nil, err
	}
	first := map[graph.ID]bool{}
	for _, s := range samples {
		id, err := demo.Person(e.ctx, h.Graph, sys, s.As)
		if err != nil {
			return nil, err
		}
		first[id] = true
	}
	for _, k := range []struct {
		kind  graph.Kind
		ended string
		sel   graph.Sel
	}{
		{graph.KindPerson, "leftOn", graph.Sel{Fields: []string{"name", "title"}, Hops: map[string]graph.Hop{"works": {
			Rel: graph.RelMemberOf, Dir: graph.Outward, LinkFields: []string{"role", "to"}, First: 20,
			Shape: graph.Shape{graph.KindTeam: {}},
		}}}},
		{graph.KindTeam, "closedOn", graph.Sel{Fields: []string{"name"}}},
	} {
		page, err := h.Graph.As(sys).Fetch(e.ctx, graph.Query{
			Kinds: []graph.Kind{k.kind}, Order: []graph.Order{{Field: "name"}}, First: 200, Where: graph.IsNull(k.ended),
		}, graph.Shape{k.kind: k.sel})
		if err != nil {
			return nil, err
		}
		var rest []server.Voice
		for _, row := range page.Rows {
			v := server.Voice{ID: row.ID, Name: row.Text("name"), Sort: sortOf(row)}
			if t := row.Text("title"); t != "" {
				v.Name += ", " + t
			}
			if first[row.ID] {
				voices = append(voices, v)
			} else {
				rest = append(rest, v)
			}
		}
		voices = append(voices, rest...)
	}
	return voices, nil
}

// sortOf says what a voice of the demo shows best: a team is its tablet, a person what they are beside
// being a colleague.
func sortOf(row *graph.Row) string {
	if row.Kind == graph.KindTeam {
		return "TABLET"
	}
	sort := "STAFF"
	for _, team := range row.HopRows("works") {
		switch role := graph.As[string](team.Link, "role"); {
		case graph.As[graph.Date](team.Link, "to") != "":
		case role == graph.RoleBroker:
			return "BROKER"
		case graph.RoleGivesRights(role):
			sort = "LEADER"
		}
	}
	return sort
}
