package resolvers

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"nabo/graph"
)

// What a document may select in one place, fragments included. The same text asked for under a
// thousand aliases makes a small request a large answer, and costs the validator the square of
// it, so this is judged before a document is validated. People who write queries meet none of it.
const (
	maxFields   = 200 // in one place
	maxRepeated = 500 // those that are said again among them
	maxSame     = 20  // of one with something below: `open: teams(…) closed: teams(…)`
	maxSameEnd  = 3   // of one with nothing below
	maxSteps    = 20_000
	maxSchema   = 300 // parts of one look at the schema; the usual tools ask for some 100
)

// bounds is the extension that judges documents that are new.
type bounds struct{ known *documents }

var _ interface {
	graphql.OperationParameterMutator
	graphql.HandlerExtension
} = bounds{}

// ExtensionName names it to gqlgen.
func (bounds) ExtensionName() string { return "Bounds" }

// Validate has nothing to object.
func (bounds) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters changes nothing: it refuses what is too much.
func (b bounds) MutateOperationParameters(ctx context.Context, p *graphql.RawParams) *gqlerror.Error {
	if _, ok := b.known.Get(ctx, p.Query); ok {
		return nil
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: p.Query}, maxTokens)
	if err != nil {
		return nil // the executor says it in its way
	}
	if err := bounded(doc); err != nil {
		return gqlerror.Wrap(err)
	}
	return nil
}

// bounded holds the bounds on a document, which need not be valid.
func bounded(doc *ast.QueryDocument) error {
	c := selections{doc: doc}
	for _, op := range doc.Operations {
		if err := c.check(op.SelectionSet); err != nil {
			return err
		}
		if err := c.schema(op.SelectionSet, false); err != nil {
			return err
		}
	}
	for _, f := range doc.Fragments {
		if err := c.check(f.SelectionSet); err != nil {
			return err
		}
	}
	return nil
}

type selections struct {
	doc    *ast.QueryDocument
	steps  int
	looked int // fields of the schema itself
}

// check counts what a set selects in its place, and goes on below: what is said of a field in
// several sets is one place there, of which the validator compares each with each.
func (c *selections) check(set ast.SelectionSet) error {
	if len(set) == 0 {
		return nil
	}
	fields, err := c.here(nil, set, map[string]bool{})
	if err != nil {
		return err
	}
	if len(fields) > maxRepeated {
		return graph.Limited("more than %d fields are selected in one place", maxRepeated)
	}
	var keys []string
	below, same := map[string]ast.SelectionSet{}, map[string]int{}
	for _, f := range fields {
		if known, ok := below[f.Alias]; ok { // fragments may say the same again
			below[f.Alias] = append(slices.Clip(known), f.SelectionSet...)
			continue
		}
		keys = append(keys, f.Alias)
		below[f.Alias] = f.SelectionSet
		most := maxSame
		if len(f.SelectionSet) == 0 {
			most = maxSameEnd
		}
		if same[f.Name]++; same[f.Name] > most {
			return graph.Limited("%.40q is selected under more than %d names in one place: one will do", f.Name, most)
		}
	}
	if len(keys) > maxFields {
		return graph.Limited("more than %d fields are selected in one place", maxFields)
	}
	for _, key := range keys {
		if err := c.check(below[key]); err != nil {
			return err
		}
	}
	return nil
}

// here gives the fields of one place: those of the set and of fragments in it, each named one once.
func (c *selections) here(to []*ast.Field, set ast.SelectionSet, spread map[string]bool) ([]*ast.Field, error) {
	for _, s := range set {
		if c.steps++; c.steps > maxSteps {
			return nil, graph.Limited("the query selects too much")
		}
		below := ast.SelectionSet(nil)
		switch s := s.(type) {
		case *ast.Field:
			to = append(to, s)
		case *ast.InlineFragment:
			below = s.SelectionSet
		case *ast.FragmentSpread:
			if def := c.doc.Fragments.ForName(s.Name); def != nil && !spread[s.Name] {
				spread[s.Name] = true
				below = def.SelectionSet
			}
		}
		var err error
		if to, err = c.here(to, below, spread); err != nil {
			return nil, err
		}
	}
	return to, nil
}

// schema bounds looks at the schema itself, which no budget of rows covers: each field once in
// its place, and not many in all. inside: the set is of such a look.
func (c *selections) schema(set ast.SelectionSet, inside bool) error {
	fields, err := c.here(nil, set, map[string]bool{})
	if err != nil {
		return err
	}
	names := map[string]string{} // of those with something below, under which alias
	for _, f := range fields {
		looks := inside || f.Name == "__schema" || f.Name == "__type"
		if looks && len(f.SelectionSet) > 0 {
			alias, ok := names[f.Name]
			if c.looked++; c.looked > maxSchema || ok && alias != f.Alias {
				return graph.Limited("this asks for more of the schema than there is to know: ask for each thing once")
			}
			names[f.Name] = f.Alias
		}
		if err := c.schema(f.SelectionSet, looks); err != nil {
			return err
		}
	}
	return nil
}
