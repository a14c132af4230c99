package resolvers_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"nabo/resolvers"
	"nabo/resolvers/plan"
)

// everything selects all fields of a type, and relations to a depth.
func everything(s *ast.Schema, typ string, depth int) string {
	def := s.Types[typ]
	wraps := strings.HasSuffix(typ, "Connection") || strings.HasSuffix(typ, "Edge")
	var b strings.Builder
	b.WriteString("{ __typename ")
	for _, f := range def.Fields {
		below := s.Types[f.Type.Name()]
		switch {
		case strings.HasPrefix(f.Name, "__"):
		case below.Kind == ast.Scalar || below.Kind == ast.Enum:
			b.WriteString(f.Name + " ")
		case wraps:
			b.WriteString(f.Name + " " + everything(s, below.Name, depth) + " ")
		case depth == 0:
		case f.Arguments.ForName("first") != nil:
			fmt.Fprintf(&b, "a_%s: %[1]s(first: 3) %s ", f.Name, everything(s, below.Name, depth-1))
		default:
			fmt.Fprintf(&b, "a_%s: %[1]s %s ", f.Name, everything(s, below.Name, depth-1))
		}
	}
	if def.IsAbstractType() {
		for _, p := range s.PossibleTypes[typ] {
			b.WriteString("... on " + p.Name + " " + renamed(s, p.Name))
		}
	}
	return b.String() + "}"
}

// renamed selects the plain fields of a type under names that no other type has.
func renamed(s *ast.Schema, typ string) string {
	var b strings.Builder
	b.WriteString("{ __typename ")
	for _, f := range s.Types[typ].Fields {
		if below := s.Types[f.Type.Name()]; below.Kind == ast.Scalar || below.Kind == ast.Enum {
			fmt.Fprintf(&b, "%s_%s: %s ", typ, f.Name, f.Name)
		}
	}
	return b.String() + "} "
}

// ofList are queries of a root list: everything, and then everything below each of its relations.
func ofList(s *ast.Schema, f *ast.FieldDefinition) []string {
	typ := f.Type.Name()
	out := []string{
		fmt.Sprintf("{ %s(first: 9) %s }", f.Name, everything(s, typ, 1)),
		fmt.Sprintf("{ a: %s(first: 1) { nodes { id } } b: %[1]s(first: 2) { totalCount edges { cursor } } }", f.Name),
		fmt.Sprintf(`query ($no: Boolean = false) { x: %s(first: 9) { ...C nodes { version ...N } } }
			fragment C on %s { nodes { ...N id @include(if: $no) } pageInfo { endCursor hasNextPage } edges { node { id ...N } } }
			fragment N on Node { source @skip(if: $no) createdAt }`, f.Name, typ),
	}
	noun := strings.TrimSuffix(typ, "Connection")
	for _, below := range s.Types[noun].Fields {
		if s.Types[below.Type.Name()].Kind == ast.Scalar || s.Types[below.Type.Name()].Kind == ast.Enum {
			continue
		}
		args := ""
		if below.Arguments.ForName("first") != nil {
			args = "(first: 3)"
		}
		out = append(out, fmt.Sprintf("{ %s(first: 9) { nodes { %s%s %s } } }", f.Name, below.Name, args, everything(s, below.Type.Name(), 1)))
	}
	return out
}

func TestListsAreWrittenAsGqlgenWritesThem(t *testing.T) {
	s := loadSchema(t)
	w := newTown(t, openWorld, func(o *resolvers.Options) {
		o.Limits = plan.Limits{Rows: 1 << 30, Depth: 6, Looks: 1 << 20, Roots: 20, Texts: 1 << 30}
	})
	for _, f := range s.Query.Fields {
		if f.Arguments.ForName("orderBy") == nil { // not a list of nodes
			continue
		}
		for _, q := range ofList(s, f) {
			for _, as := range []string{"mette", "fremmed"} {
				at := w.ok(as, q, nil)
				by := w.askIn(resolvers.FieldByField(t.Context()), as, q, nil)
				if at.raw != by.raw {
					t.Errorf("as %s: %s\nat once:\n%s\nfield by field:\n%s", as, q, at.raw, by.raw)
				}
			}
		}
	}
}

// What is asked of every list is not left to gqlgen.
func TestAListIsWrittenAtOnce(t *testing.T) {
	w := newTown(t, openWorld)
	const q = `{ practices(first: 9) { pageInfo { endCursor } nodes { id title askedAs createdAt keptBy { name }
		writtenBy { __typename ... on Person { name } } uses(first: 9) { edges { cursor outcome recordedAt node { name } } } } } }`
	once := testing.AllocsPerRun(10, func() { w.ok("mette", q, nil) })
	by := testing.AllocsPerRun(10, func() { w.askIn(resolvers.FieldByField(t.Context()), "mette", q, nil) })
	if once > by*.9 {
		t.Errorf("%.0f allocations at once, %.0f field by field", once, by)
	}
}
