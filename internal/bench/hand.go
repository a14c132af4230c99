package bench

import (
	"context"
	"fmt"
	"reflect"

	"nabo/graph"
)

// byHand reads a practice with what is below it as somebody would who had only this one question,
// straight on the engine's driver, with the viewers' audiences resolved beforehand.
type byHand interface {
	name() string // "SQL by hand"
	// read gives nil for what the viewer does not see.
	read(ctx context.Context, viewer int, id graph.ID) (*handPractice, error)
	close()
}

// byHandPages is a byHand that reads pages too.
type byHandPages interface {
	byHand
	readPage(ctx context.Context, viewer int, at pageStart) (*handPage, error)
}

// The answer, as plain as it can be.
type (
	handPractice struct {
		id                      string
		version                 int64
		title, whatWeDo, status string
		problems                []handNode
		teams                   []handNode
		carriers                []handNode
	}
	handNode struct {
		link, id              string
		linkVersion, version  int64
		name, kind, linkField string
		rid                   int64
		teams                 []handNode
	}
)

func handReading(h byHand, s *site, viewer, calls int) task {
	return task{calls: calls, run: func(ctx context.Context, i int) error {
		p, err := h.read(ctx, viewer, s.seen[viewer][i%len(s.seen[viewer])])
		if err == nil && p == nil {
			err = fmt.Errorf("%s finds nothing", h.name())
		}
		return err
	}}
}

// sameAs holds the floor to its word: it gives each viewer what the Store gives.
func (s *site) sameAs(ctx context.Context, h byHand) error {
	for v := range viewers {
		for i := range min(20, len(s.seen[v])) {
			id := s.seen[v][i]
			row, err := s.read(ctx, v, id)
			if err != nil {
				return err
			}
			hand, err := h.read(ctx, v, id)
			if err != nil {
				return err
			}
			if want := nestedNames.flat(row); !reflect.DeepEqual(hand.flat(), want) {
				return fmt.Errorf("%s gives %v for %s, the Store %v", h.name(), hand.flat(), id, want)
			}
		}
	}
	return nil
}

func (p *handPractice) flat() []string {
	if p == nil {
		return nil
	}
	out := []string{p.id, fmt.Sprint(p.version), p.title, p.whatWeDo, p.status}
	for _, n := range p.problems {
		out = append(out, n.link, n.id, n.name)
	}
	for _, n := range p.teams {
		out = append(out, n.link, n.id, n.name, n.kind, n.linkField)
	}
	for _, n := range p.carriers {
		out = append(out, n.link, n.id, n.name, n.linkField)
		for _, t := range n.teams {
			out = append(out, t.link, t.id, t.name, t.kind)
		}
	}
	return out
}

// hopNames are what a Shape calls the lists below a practice, and whether it asks for fields of
// the links.
type hopNames struct {
	problems, teams, carriers, works string
	linkFields                       bool
}

// flat is what a practice and all below it say, in order.
func (h hopNames) flat(row *graph.Row) []string {
	if row == nil {
		return nil
	}
	ofLink := func(r *graph.Row, field string) string {
		if !h.linkFields {
			return ""
		}
		return graph.As[string](r.Link, field)
	}
	out := []string{string(row.ID), fmt.Sprint(row.Version), row.Text("title"), row.Text("whatWeDo"), row.Text("status")}
	for _, p := range row.HopRows(h.problems) {
		out = append(out, string(p.Link.ID), string(p.ID), p.Text("title"))
	}
	for _, t := range row.HopRows(h.teams) {
		out = append(out, string(t.Link.ID), string(t.ID), t.Text("name"), t.Text("teamKind"), ofLink(t, "outcome"))
	}
	for _, p := range row.HopRows(h.carriers) {
		out = append(out, string(p.Link.ID), string(p.ID), p.Text("name"), ofLink(p, "role"))
		for _, t := range p.HopRows(h.works) {
			out = append(out, string(t.Link.ID), string(t.ID), t.Text("name"), t.Text("teamKind"))
		}
	}
	return out
}
