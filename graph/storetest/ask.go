package storetest

import (
	"fmt"
	"slices"
	"strings"

	"nabo/graph"
)

// The viewers that most cases need.
func (b *box) system() graph.Reader { return b.store.As(System()) }

func (b *box) everyone() graph.Reader { return b.store.As(Viewer(graph.Everyone)) }

func (b *box) as(tokens ...graph.Token) graph.Reader { return b.store.As(Viewer(tokens...)) }

// fetch asks what must be answered.
func (b *box) fetch(r graph.Reader, q graph.Query, s graph.Shape) graph.Page {
	b.Helper()
	if q.First == 0 && len(q.IDs) == 0 {
		q.First = 100
	}
	p, err := r.Fetch(b.ctx, q, s)
	if err != nil {
		b.Fatalf("Fetch: %v", err)
	}
	return p
}

// noFetch asks what must be refused.
func (b *box) noFetch(code graph.Code, q graph.Query, s graph.Shape) {
	b.Helper()
	if q.First == 0 && len(q.IDs) == 0 {
		q.First = 100
	}
	_, err := b.system().Fetch(b.ctx, q, s)
	b.code(err, code)
}

func list(kind graph.Kind, order ...graph.Order) graph.Query {
	return graph.Query{Kinds: []graph.Kind{kind}, Order: order}
}

func where(kind graph.Kind, c graph.Cond) graph.Query {
	return graph.Query{Kinds: []graph.Kind{kind}, Where: c}
}

func allKinds() []graph.Kind {
	var out []graph.Kind
	for _, spec := range graph.Domain().Kinds {
		out = append(out, spec.Kind)
	}
	return out
}

func byID(ids ...graph.ID) graph.Query { return graph.Query{Kinds: allKinds(), IDs: ids} }

// ids gives the ids of the answer, in its order.
func (b *box) ids(r graph.Reader, q graph.Query) string {
	b.Helper()
	p := b.fetch(r, q, nil)
	return rowIDs(p.Rows)
}

func rowIDs(rows []*graph.Row) string {
	out := make([]graph.ID, len(rows))
	for i, r := range rows {
		out[i] = r.ID
	}
	return words(out)
}

// node gives a node that must be there, with fields, as the system sees it.
func (b *box) node(kind graph.Kind, id graph.ID, fields ...string) *graph.Row {
	b.Helper()
	sel := graph.Sel{Fields: fields, Audience: true, Keys: true}
	p := b.fetch(b.system(), graph.Query{Kinds: []graph.Kind{kind}, IDs: []graph.ID{id}}, graph.Shape{kind: sel})
	if len(p.Rows) != 1 {
		b.Fatalf("%s %s is not there", kind, id)
	}
	return p.Rows[0]
}

// below gives the page below one node that must be there.
func (b *box) below(r graph.Reader, kind graph.Kind, id graph.ID, h graph.Hop) *graph.Page {
	b.Helper()
	if h.First == 0 {
		h.First = 100
	}
	sel := graph.Sel{Hops: map[string]graph.Hop{"below": h}}
	p := b.fetch(r, graph.Query{Kinds: []graph.Kind{kind}, IDs: []graph.ID{id}}, graph.Shape{kind: sel})
	if len(p.Rows) != 1 {
		b.Fatalf("%s %s is not there", kind, id)
	}
	return p.Rows[0].Hop("below")
}

// link gives a link that must be there, with fields, as the system sees it.
func (b *box) link(from graph.ID, fromKind graph.Kind, rel graph.Rel, toKind graph.Kind, id graph.ID, fields ...string) *graph.LinkRow {
	b.Helper()
	h := graph.Hop{Rel: rel, Dir: graph.Outward, LinkFields: fields, Shape: graph.Shape{toKind: {}}}
	for _, row := range b.below(b.system(), fromKind, from, h).Rows {
		if row.Link.ID == id {
			return row.Link
		}
	}
	b.Fatalf("link %s is not there", id)
	return nil
}

// linkIDs gives the links that led to the rows, in their order.
func linkIDs(p *graph.Page) string {
	out := make([]graph.ID, len(p.Rows))
	for i, r := range p.Rows {
		out[i] = r.Link.ID
	}
	return words(out)
}

// feed writes down the entries after a revision: "2:PUT t,DELETE l 3:...".
func (b *box) feed(after graph.Rev) string {
	b.Helper()
	changes, err := b.store.Changes(b.ctx, after, 1000)
	b.ok(err)
	out := make([]string, len(changes))
	for i, c := range changes {
		out[i] = feedEntry(c)
	}
	return strings.Join(out, " ")
}

// feedEntry writes down one entry; what is in it has no order.
func feedEntry(c graph.Change) string {
	var names []string
	for _, n := range c.Nodes {
		names = append(names, string(n.Op)+" "+string(n.ID))
	}
	for _, l := range c.Links {
		names = append(names, string(l.Op)+" "+string(l.ID))
	}
	slices.Sort(names)
	return fmt.Sprintf("%d:%s", c.Rev, strings.Join(names, ","))
}

// walked gives the links that Expand passes: "1 l 1 m 2 n", the depth before each.
func (b *box) walked(r graph.Reader, from []graph.ID, hops int, steps ...graph.Step) string {
	b.Helper()
	links, err := r.Expand(b.ctx, from, graph.Via{Steps: steps, Hops: hops, Limit: 1000})
	b.ok(err)
	return passed(links)
}

func passed(links []graph.Link) string {
	out := make([]string, len(links))
	for i, l := range links {
		out[i] = fmt.Sprintf("%d %s", l.Depth, l.ID)
	}
	return strings.Join(out, " ")
}
