package storetest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"nabo/graph"
)

// Render writes a page down as text, with what the Shape asked for and nothing that engines may
// do differently: cursors are left out, audiences and keys are sorted.
func Render(p graph.Page, s graph.Shape) string {
	var out strings.Builder
	renderPage(&out, "", &p, s, nil)
	return out.String()
}

func renderPage(out *strings.Builder, indent string, p *graph.Page, s graph.Shape, linkFields []string) {
	fmt.Fprintf(out, "%d rows, more %t, total %d\n", len(p.Rows), p.HasNext, p.Total)
	for _, r := range p.Rows {
		renderRow(out, indent+"  ", r, s, linkFields)
	}
}

func renderRow(out *strings.Builder, indent string, r *graph.Row, s graph.Shape, linkFields []string) {
	fmt.Fprintf(out, "%s%s %s", indent, r.Kind, r.ID)
	sel, wanted := s[r.Kind]
	if !wanted {
		out.WriteString("\n")
		return
	}
	fmt.Fprintf(out, " v%d%s", r.Version, renderFields(r, sel.Fields))
	if sel.Audience {
		fmt.Fprintf(out, " audience=%v", copyAudience(r.Audience))
	}
	if sel.Keys {
		fmt.Fprintf(out, " keys=%v", slices.SortedFunc(slices.Values(r.Keys), compareKeys))
	}
	if l := r.Link; l != nil {
		fmt.Fprintf(out, " by %s %s %s>%s v%d%s", l.Rel, l.ID, l.From, l.To, l.Version, renderFields(l, linkFields))
	}
	out.WriteString("\n")
	for _, key := range slices.Sorted(maps.Keys(sel.Hops)) {
		fmt.Fprintf(out, "%s.%s ", indent, key)
		h := sel.Hops[key]
		below := r.Hop(key)
		if below == nil {
			out.WriteString("missing\n")
			continue
		}
		renderPage(out, indent, below, h.Shape, h.LinkFields)
	}
}

func renderFields(g graph.Getter, names []string) string {
	var out strings.Builder
	for _, name := range names {
		fmt.Fprintf(&out, " %s=%s", name, renderValue(g.Get(name)))
	}
	return out.String()
}

func renderValue(v graph.Value) string {
	if t, ok := v.(time.Time); ok {
		return t.UTC().Format("2006-01-02T15:04:05.000Z")
	}
	return string(graph.EncodeValue(v))
}

// renderGroups writes a Count down: "WORKED 2, null 1".
func renderGroups(groups []graph.Group) string {
	out := make([]string, len(groups))
	for i, g := range groups {
		cell := make([]string, 0, len(g.Keys)+1)
		for _, k := range g.Keys {
			if s, ok := k.(string); ok {
				cell = append(cell, s)
				continue
			}
			cell = append(cell, renderValue(k))
		}
		out[i] = strings.Join(append(cell, fmt.Sprint(g.N)), " ")
	}
	return strings.Join(out, ", ")
}

// renderPast writes an entry down: `3 PUT v2 name="x"`.
func renderPast(p graph.Past) string {
	out := fmt.Sprintf("%d %s v%d", p.Rev, p.Op, p.Version)
	for _, name := range slices.Sorted(maps.Keys(p.Old)) {
		out += fmt.Sprintf(" %s=%s", name, renderValue(p.Old[name]))
	}
	return out
}

// pasts gives what a node or link was, newest first.
func (b *box) pasts(r graph.Reader, id graph.ID) []string {
	b.Helper()
	pasts, err := r.Past(b.ctx, id, 0, 1000)
	b.ok(err)
	out := make([]string, len(pasts))
	for i, p := range pasts {
		b.same(p.ID, id)
		out[i] = renderPast(p)
	}
	return out
}
