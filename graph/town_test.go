package graph_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/storetest"
	"nabo/graph/system"
)

// town is a small municipality to act in, with a clock that stands still until it is moved.
//
//	fjordkær (ORGANISATION)
//	├── vest (AREA)      lone leads it; britt is its broker
//	│   ├── egebo (INSTITUTION)   mette and karim work here, susan leads it
//	│   │   └── blå (ROOM)        mette too
//	│   └── mosen (INSTITUTION)   ole works here
//	└── skolen (INSTITUTION)      eva works here
//	nabokøbing (ORGANISATION)     fremmed works here
type town struct {
	t     testing.TB
	store *storetest.World
	s     *graph.Service
	clock time.Time

	fjordkaer, vest, egebo, blaa, mosen, skolen, nabokoebing graph.ID
	lone, britt, mette, karim, susan, ole, eva, fremmed      graph.ID
}

func newTown(t testing.TB) *town {
	w := &town{t: t, store: storetest.NewWorld(graph.Domain()), clock: time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)}
	w.s = graph.NewService(w.store, graph.Options{Now: func() time.Time { return w.clock }})
	w.fjordkaer = w.team("Fjordkær Kommune", "ORGANISATION", "")
	w.vest = w.team("Dagtilbud Vest", "AREA", w.fjordkaer)
	w.egebo = w.team("Egebo", "INSTITUTION", w.vest)
	w.blaa = w.team("Blå stue", "ROOM", w.egebo)
	w.mosen = w.team("Mosen", "INSTITUTION", w.vest)
	w.skolen = w.team("Fjordkær Skole", "INSTITUTION", w.fjordkaer)
	w.nabokoebing = w.team("Nabokøbing Kommune", "ORGANISATION", "")
	w.lone = w.person("Lone", w.vest, graph.RoleLeader)
	w.britt = w.person("Britt", w.vest, graph.RoleBroker)
	w.mette = w.person("Mette", w.egebo, graph.RoleStaff)
	w.must(w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelMemberOf, From: w.mette, To: w.blaa}))
	w.karim = w.person("Karim", w.egebo, graph.RoleStaff)
	w.susan = w.person("Susan", w.egebo, graph.RoleLeader)
	w.ole = w.person("Ole", w.mosen, graph.RoleStaff)
	w.eva = w.person("Eva", w.skolen, graph.RoleStaff)
	w.fremmed = w.person("Fremmed", w.nabokoebing, graph.RoleStaff)
	return w
}

func (w *town) must(r graph.Receipt, err error) graph.ID {
	w.t.Helper()
	if err != nil {
		w.t.Fatalf("unexpected: %v (cause: %v)", err, errors.Unwrap(err))
	}
	return r.ID
}

func (w *town) sys() graph.Act { return graph.Act{Viewer: system.Viewer("test"), Source: "test"} }

func (w *town) viewer(subject graph.ID) graph.Viewer {
	w.t.Helper()
	v, err := w.s.Viewers().Of(w.t.Context(), subject, graph.RolePlain)
	if err != nil {
		w.t.Fatalf("viewer: %v", err)
	}
	return v
}

// as is an act by a person or a team.
func (w *town) as(subject graph.ID) graph.Act { return graph.Act{Viewer: w.viewer(subject)} }

// admin is an act with an ADMIN token.
func (w *town) admin(subject graph.ID) graph.Act {
	w.t.Helper()
	v, err := w.s.Viewers().Of(w.t.Context(), subject, graph.RoleAdmin)
	if err != nil {
		w.t.Fatalf("viewer: %v", err)
	}
	return graph.Act{Viewer: v}
}

func (w *town) team(name, kind string, above graph.ID) graph.ID {
	w.t.Helper()
	return w.must(w.s.RecordTeam(w.t.Context(), w.sys(), graph.TeamInput{
		Fields: graph.Fields{"name": name, "teamKind": kind}, PartOf: above, PartOfFrom: "2020-01-01",
	}))
}

func (w *town) person(name string, team graph.ID, role string) graph.ID {
	w.t.Helper()
	return w.must(w.s.RecordPerson(w.t.Context(), w.sys(), graph.PersonInput{
		Fields: graph.Fields{"name": name},
		MemberOf: []graph.MembershipInput{{
			Team: team, Fields: graph.Fields{"role": role, "from": graph.Date("2020-01-01")},
		}},
	}))
}

// practice makes one kept by a team and open to the organisation, whatever the noun's own act does.
func (w *town) practice(team graph.ID, title string) graph.ID {
	w.t.Helper()
	return w.text(graph.KindPractice, team, graph.Fields{"title": title, "whatWeDo": "Vi går ud i tre hold.", "status": "CONFIRMED"})
}

func (w *town) problem(team graph.ID, title string) graph.ID {
	w.t.Helper()
	return w.text(graph.KindProblem, team, graph.Fields{"title": title})
}

func (w *town) text(kind graph.Kind, team graph.ID, fields graph.Fields) graph.ID {
	w.t.Helper()
	places, err := w.s.Viewers().Places(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	head, _, err := w.store.Head(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	id := graph.ID("text" + string(rune('a'+head%26)) + time.Duration(head).String())
	w.commit(graph.Batch{
		Puts: []graph.Put{{
			ID: id, Kind: kind, Fields: fields,
			Audience: []graph.Token{graph.Unit(places.Organisation(team))},
		}},
		Links: []graph.PutLink{{ID: id + "k", Rel: graph.RelKeptBy, From: id, To: team}},
	})
	return id
}

func (w *town) commit(b graph.Batch) {
	w.t.Helper()
	head, _, err := w.store.Head(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	b.ID, b.Source, b.At = "direct:"+time.Duration(head).String(), "test", graph.Instant(w.clock)
	if _, err := w.store.Commit(w.t.Context(), b); err != nil {
		w.t.Fatalf("commit: %v", err)
	}
}

func (w *town) choose(person graph.ID, findable, introducible bool) {
	w.t.Helper()
	w.must(w.s.ChooseMine(w.t.Context(), w.as(person), graph.ChoicesInput{Findable: &findable, Introducible: &introducible}))
}

// sees tells whether a viewer sees a node, by every read that could show it.
func (w *town) sees(who graph.Viewer, id graph.ID) bool {
	w.t.Helper()
	kinds := []graph.Kind{graph.KindTeam, graph.KindPerson, graph.KindProblem, graph.KindPractice, graph.KindQuestion}
	page, err := w.s.As(who).Fetch(w.t.Context(), graph.Query{Kinds: kinds, IDs: []graph.ID{id}}, graph.Shape{})
	if err != nil {
		w.t.Fatal(err)
	}
	return len(page.Rows) == 1 && page.Rows[0].ID == id
}

// ends gives the far ends of a node's links as a viewer sees them.
func (w *town) ends(who graph.Viewer, id graph.ID, rel graph.Rel, dir graph.Dir) []graph.ID {
	w.t.Helper()
	links, err := w.s.As(who).Expand(w.t.Context(), []graph.ID{id}, graph.Via{
		Steps: []graph.Step{{Rel: rel, Dir: dir}}, Hops: 1, Limit: 1000,
	})
	if err != nil {
		w.t.Fatal(err)
	}
	var out []graph.ID
	for _, l := range links {
		far := l.To
		if far == id {
			far = l.From
		}
		out = append(out, far)
	}
	slices.Sort(out)
	return out
}

func (w *town) row(id graph.ID, kind graph.Kind, fields ...string) *graph.Row {
	w.t.Helper()
	page, err := w.s.As(system.Viewer("test")).Fetch(w.t.Context(),
		graph.Query{Kinds: []graph.Kind{kind}, IDs: []graph.ID{id}},
		graph.Shape{kind: {Fields: fields, Audience: true, Keys: true}})
	if err != nil {
		w.t.Fatal(err)
	}
	if len(page.Rows) == 0 {
		w.t.Fatalf("no %s", kind)
	}
	return page.Rows[0]
}

// code asks that an act is refused with a code.
func wantCode(t testing.TB, err error, code graph.Code) {
	t.Helper()
	if graph.CodeOf(err) != code {
		t.Fatalf("got %v, want %s", err, code)
	}
}
