package plan

import (
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"nabo/graph"
)

// Answer writes the page of a list as gqlgen does, byte for byte, but straight from the rows: a
// page of 50 nested practices is 500 nodes, and a goroutine, a context and a closure for each of
// their fields is what gqlgen spends most of a request on. It uses the table: a column is written
// as its scalar, a relation as the page under its alias.
//
// It gives false where a field is anything else, or where a value is missing that the schema
// demands: then gqlgen resolves field by field, and says in its way what is wrong.
func (p *Planner) Answer(oc *graphql.OperationContext, list *ast.Field, set ast.SelectionSet, page *graph.Page) ([]byte, bool) {
	if page == nil {
		return nil, false
	}
	c := compiler{plan: p, oc: oc}
	parts, ok := c.object(list.Definition.Type.Name(), set)
	if !ok {
		return nil, false
	}
	w := writer{buf: make([]byte, 0, 4096)}
	ok = w.object(parts, place{page: page})
	return w.buf, ok
}

// part is one field of an object as it is written.
type part struct {
	key    string // its name in the answer, as JSON, with the colon
	does   does
	name   string    // the constant, the column, or the alias of a relation
	typ    *ast.Type // of a column
	object []part    // of what stands below
	kinds  map[graph.Kind][]part
}

// does says where a part comes from.
type does uint8

const (
	constant   does = iota
	id              // of the row
	version         // of the row
	column          // of the row
	relation        // of the row: a list
	single          // of the row: a node or null
	nodes           // of the page
	edges           // of the page
	pageInfo        // of the page
	total           // of the page
	hasNext         // of the page
	endCursor       // of the page
	cursor          // of the edge
	node            // of the edge
	linkID          // of the edge
	linkColumn      // of the edge
)

// The fields of a page, of what tells where it ends, and of its edges.
var (
	ofPage     = map[string]does{"nodes": nodes, "edges": edges, "pageInfo": pageInfo, "totalCount": total}
	ofPageInfo = map[string]does{"hasNextPage": hasNext, "endCursor": endCursor}
	ofEdge     = map[string]does{"cursor": cursor, "node": node, "id": linkID}
	ofRow      = map[string]does{"id": id, "version": version}
)

// compiler turns selections into parts. It collects fields as the generated code does, from the
// same sets, so the two share what is collected.
type compiler struct {
	plan *Planner
	oc   *graphql.OperationContext
}

func (c *compiler) object(typ string, set ast.SelectionSet) ([]part, bool) {
	fields := graphql.CollectFields(c.oc, set, c.plan.satisfies(typ))
	parts := make([]part, 0, len(fields))
	for _, f := range fields {
		key := string(quote(nil, f.Alias)) + ":"
		if slices.ContainsFunc(parts, func(p part) bool { return p.key == key }) {
			continue // as gqlgen: the first counts
		}
		p := part{key: key, name: typ}
		if f.Name != "__typename" && !c.field(&p, typ, f) {
			return nil, false
		}
		parts = append(parts, p)
	}
	return parts, true
}

func (c *compiler) field(p *part, typ string, f graphql.CollectedField) bool {
	r, known := c.plan.rules[typ][f.Name]
	if !known && typ != "PageInfo" || f.Definition == nil {
		return false
	}
	of, own := ofRow, column
	switch {
	case typ == "PageInfo":
		of = ofPageInfo
	case strings.HasSuffix(typ, "Connection"):
		of = ofPage
	case strings.HasSuffix(typ, "Edge"):
		of, own = ofEdge, linkColumn
	case !slices.Contains(onNode, graph.Kind(typ)):
		return false
	}
	p.typ = f.Definition.Type
	does, ok := of[f.Name]
	switch {
	case ok:
		p.does = does
	case len(r.columns) == 1:
		p.does, p.name = own, r.columns[0]
	case r.hop != nil && !r.own:
		p.does, p.name = relation, f.Alias
		if r.hop.one {
			p.does = single
		}
	default:
		return false
	}
	return c.below(p, f)
}

// below compiles what a part selects of the objects it leads to.
func (c *compiler) below(p *part, f graphql.CollectedField) (ok bool) {
	typ := f.Definition.Type.Name()
	switch p.does {
	case relation, edges, pageInfo:
		p.object, ok = c.object(typ, f.Selections)
		return ok
	case nodes, node, single:
		p.kinds = map[graph.Kind][]part{}
		for _, kind := range onNode {
			if !slices.Contains(c.plan.satisfies(string(kind)), typ) {
				continue
			}
			if p.kinds[kind], ok = c.object(string(kind), f.Selections); !ok {
				return false
			}
		}
	}
	return true
}

// place is where the writer stands: at a page, at its entry i, at a row.
type place struct {
	page *graph.Page
	i    int
	row  *graph.Row
}

type writer struct{ buf []byte }

func (w *writer) add(s string) bool {
	w.buf = append(w.buf, s...)
	return true
}

func (w *writer) object(parts []part, at place) bool {
	w.add("{")
	for i := range parts {
		if i > 0 {
			w.add(",")
		}
		w.add(parts[i].key)
		if !w.part(&parts[i], at) {
			return false
		}
	}
	return w.add("}")
}

func (w *writer) part(p *part, at place) bool {
	switch p.does {
	case constant:
		return w.text(p.name, true)
	case id:
		return w.text(string(at.row.ID), at.row.ID != "")
	case version:
		w.buf = strconv.AppendInt(w.buf, at.row.Version, 10)
		return true
	case column:
		return w.value(at.row.Get(p.name), p.typ)
	case relation:
		page := at.row.Hop(p.name)
		if page == nil {
			page = &graph.Page{}
		}
		return w.object(p.object, place{page: page})
	case single:
		row := at.row.HopOne(p.name)
		if row == nil {
			return w.null(p.typ)
		}
		return w.row(p, row)
	case cursor:
		return w.cursor(at.page.Cursor(at.i), p.typ)
	case node:
		return w.row(p, at.page.Rows[at.i])
	case linkID, linkColumn:
		return w.link(p, at.page.Rows[at.i].Link)
	}
	return w.ofPage(p, at.page)
}

func (w *writer) ofPage(p *part, page *graph.Page) bool {
	switch p.does {
	case nodes:
		return w.list(len(page.Rows), func(i int) bool { return w.row(p, page.Rows[i]) })
	case edges:
		return w.list(len(page.Rows), func(i int) bool { return w.object(p.object, place{page: page, i: i}) })
	case pageInfo:
		return w.object(p.object, place{page: page})
	case total:
		w.buf = strconv.AppendInt(w.buf, int64(page.Total), 10)
		return true
	case hasNext:
		w.buf = strconv.AppendBool(w.buf, page.HasNext)
		return true
	case endCursor:
		return w.cursor(page.Cursor(len(page.Rows)-1), p.typ)
	}
	return false
}

func (w *writer) row(p *part, row *graph.Row) bool {
	parts, ok := p.kinds[row.Kind]
	return ok && w.object(parts, place{row: row})
}

func (w *writer) link(p *part, link *graph.LinkRow) bool {
	switch {
	case link == nil:
		return false
	case p.does == linkID:
		return w.text(string(link.ID), link.ID != "")
	}
	return w.value(link.Get(p.name), p.typ)
}

func (w *writer) cursor(c graph.Cursor, typ *ast.Type) bool {
	if c == "" {
		return w.null(typ)
	}
	return w.text(string(c), true)
}

func (w *writer) list(n int, entry func(i int) bool) bool {
	w.add("[")
	for i := range n {
		if i > 0 {
			w.add(",")
		}
		if !entry(i) {
			return false
		}
	}
	return w.add("]")
}
