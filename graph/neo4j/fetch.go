package neo4j

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"nabo/graph"
)

// Fetch gives nodes and the trees below them by one statement, whose answer is lists in lists; see
// graph.Reader. Only the fields that are wanted are read: that is most of the speed.
func (r *reader) Fetch(ctx context.Context, query graph.Query, s graph.Shape) (graph.Page, error) {
	if err := r.s.layout.model.CheckFetch(query, s); err != nil {
		return graph.Page{}, err
	}
	f := &fetch{r: r, query: query}
	if err := f.prepare(ctx, s); err != nil {
		return graph.Page{}, err
	}
	write, read := f.writeList, f.readList
	if len(query.IDs) > 0 {
		write, read = f.writeIDs, f.readIDs
	}
	raw, err := r.ask(ctx, write)
	if err != nil {
		return graph.Page{}, err
	}
	return read(list(raw))
}

// fetch is one Fetch: what is wanted, as it was checked, before and after the statement.
type fetch struct {
	r     *reader
	query graph.Query
	root  place
	keys  []orderKey // of a list
	after []any      // likewise: where the page begins
}

// place is where nodes stand in the tree, of one kind or of several.
type place []spot

// spot is what is wanted of one kind at a place.
type spot struct {
	w      *what
	sel    *graph.Sel // nil: id and kind alone
	fields []*graph.Field
	hops   []*hop // by their keys: the same Shape makes the same statement
}

func (f *fetch) prepare(ctx context.Context, s graph.Shape) (err error) {
	kinds := make([]graph.Kind, 0, len(f.query.Kinds))
	for _, k := range f.query.Kinds {
		if !slices.Contains(kinds, k) {
			kinds = append(kinds, k)
		}
	}
	if f.root, err = f.place(kinds, s); err != nil {
		return err
	}
	if len(f.query.IDs) > 0 {
		return f.goOnBelow(ctx)
	}
	if f.keys, err = orderKeys(f.query.Order, f.root[0].w, nil); err != nil || f.query.After == "" {
		return err
	}
	f.after, err = readCursor(f.query.After, f.mark(), f.keys)
	return err
}

func (f *fetch) place(kinds []graph.Kind, s graph.Shape) (place, error) {
	p := make(place, len(kinds))
	for i, kind := range kinds {
		p[i].w = f.r.s.layout.kinds[kind]
		sel, ok := s[kind]
		if !ok {
			continue
		}
		p[i].sel = &sel
		var err error
		if p[i].fields, err = p[i].w.selected(sel.Fields); err != nil {
			return nil, err
		}
		for key, h := range sel.Hops {
			below, err := f.hop(p[i].w, key, h)
			if err != nil {
				return nil, err
			}
			p[i].hops = append(p[i].hops, below)
		}
		slices.SortFunc(p[i].hops, func(a, b *hop) int { return strings.Compare(a.key, b.key) })
	}
	return p, nil
}

// selected gives the fields with these names.
func (w *what) selected(names []string) ([]*graph.Field, error) {
	out := make([]*graph.Field, len(names))
	for i, name := range names {
		f, err := w.field(name)
		if err != nil {
			return nil, err
		}
		out[i] = f
	}
	return out, nil
}

// admits gives the condition that a node may stand at the place: it is of one of the kinds,
// visible, and meets where. The pattern has named the kind already where there is but one.
func (p place) admits(q *query, b *statement, n string, where graph.Cond) (string, error) {
	if len(p) == 1 {
		return p[0].admits(q, b, n, where, b.visible)
	}
	var labels, parts []string
	for _, s := range p {
		if s.w.hidden && !q.sight.system {
			continue
		}
		labels = append(labels, s.w.name)
		meets, err := q.cond(b, where, scope{s.w, n})
		if err != nil {
			return "", err
		}
		parts = append(parts, "("+both(n+":"+s.w.name, meets)+")")
	}
	switch {
	case len(labels) == 0:
		return "false", nil
	case where.Op == graph.OpAll:
		return both(n+":"+strings.Join(labels, "|"), b.meets(q.sight, n)), nil
	}
	return both(b.meets(q.sight, n), "("+strings.Join(parts, " OR ")+")"), nil
}

// admits is that of a place of one kind, by one of the ways to be visible.
func (s *spot) admits(q *query, b *statement, n string, where graph.Cond, visible func(*sight, *what, string) string) (string, error) {
	meets, err := q.cond(b, where, scope{s.w, n})
	return both(visible(q.sight, s.w, n), meets), err
}

// label is what a pattern names: the kind, where there is but one.
func (p place) label() string {
	if len(p) == 1 {
		return ":" + p[0].w.name
	}
	return ""
}

// both joins conditions and leaves out what always holds.
func both(parts ...string) string {
	kept := slices.DeleteFunc(parts, func(part string) bool { return part == "true" })
	if len(kept) == 0 {
		return "true"
	}
	return strings.Join(kept, " AND ")
}

// write gives the expression of a node: a list that begins with the number of its kind where the
// place may hold several.
func (p place) write(q *query, b *statement, n string) (string, error) {
	if len(p) == 1 {
		return p[0].write(q, b, n, "")
	}
	var out strings.Builder
	out.WriteString("CASE")
	for i := range p {
		expr, err := p[i].write(q, b, n, b.arg(int64(i))+", ")
		if err != nil {
			return "", err
		}
		out.WriteString(" WHEN " + n + ":" + p[i].w.name + " THEN " + expr)
	}
	out.WriteString(" END")
	return out.String(), nil
}

func (s *spot) write(q *query, b *statement, n, first string) (string, error) {
	if s.sel == nil {
		return "[" + first + n + ".id]", nil
	}
	parts := []string{first + n + ".id", n + ".version"}
	if s.sel.Audience {
		parts = append(parts, n+".aud")
	}
	for _, f := range s.fields {
		parts = append(parts, n+"."+quoted(f.Name))
	}
	if s.sel.Keys {
		k := b.alias("k")
		parts = append(parts, "COLLECT { MATCH ("+k+":"+q.l.label("NaboKey")+") WHERE "+k+".node = "+n+".id RETURN ["+
			k+".organisation, "+k+".source, "+k+".key] }")
	}
	for _, h := range s.hops {
		expr, err := h.write(q, b, n)
		if err != nil {
			return "", err
		}
		parts = append(parts, expr)
	}
	return "[" + strings.Join(parts, ", ") + "]", nil
}

// row reads what write wrote.
func (p place) row(f *fetch, raw []any) (*graph.Row, error) {
	s := &p[0]
	if len(p) > 1 {
		s, raw = &p[integer(raw[0])], raw[1:]
	}
	id := graph.ID(text(raw[0]))
	if s.sel == nil {
		return graph.NewRow(id, s.w.kind, 0, nil, nil), nil
	}
	var aud any
	version, raw := integer(raw[1]), raw[2:]
	if s.sel.Audience {
		aud, raw = raw[0], raw[1:]
	}
	values, err := decodeFields(s.fields, raw)
	if err != nil {
		return nil, err
	}
	raw = raw[len(values):]
	row := graph.NewRow(id, s.w.kind, version, s.sel, values)
	if s.sel.Audience {
		row.Audience = f.r.s.audiences.tokensOf(aud)
	}
	if s.sel.Keys {
		row.Keys, raw = keysOf(list(raw[0])), raw[1:]
	}
	for i, h := range s.hops {
		page, err := h.page(f, row.ID, raw[i])
		if err != nil {
			return nil, err
		}
		row.SetHop(h.key, page)
	}
	return row, nil
}

func decodeFields(fields []*graph.Field, raw []any) ([]graph.Value, error) {
	if len(fields) == 0 {
		return nil, nil
	}
	out := make([]graph.Value, len(fields))
	for i, f := range fields {
		v, err := decode(f, raw[i])
		if err != nil {
			return nil, err
		}
		out[i] = v
	}
	return out, nil
}

// keysOf reads keys, by organisation, source and key.
func keysOf(raw []any) []graph.Key {
	var out []graph.Key
	for _, k := range raw {
		if v := list(k); len(v) == 3 {
			out = append(out, graph.Key{Organisation: graph.ID(text(v[0])), Source: text(v[1]), Key: text(v[2])})
		}
	}
	slices.SortFunc(out, func(a, b graph.Key) int {
		return cmp.Or(cmp.Compare(a.Organisation, b.Organisation), cmp.Compare(a.Source, b.Source), cmp.Compare(a.Key, b.Key))
	})
	return out
}
