package plan

import (
	"reflect"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"nabo/graph"
)

// merged is a field under one response key, with all that is selected below it.
type merged struct {
	alias, name string
	field       *ast.Field // the first of them; all have the same arguments
	sets        []ast.SelectionSet
}

// collect gives the fields that are selected of a type, through fragments that it satisfies and
// past what @skip and @include leave out, in order. __typename is left out: it needs nothing.
func (w *Walk) collect(typ string, sets []ast.SelectionSet) ([]merged, error) {
	c := collector{walk: w, satisfies: w.plan.satisfies(typ), spread: map[string]bool{}}
	for _, set := range sets {
		if err := c.add(set); err != nil {
			return nil, err
		}
	}
	return c.fields, nil
}

type collector struct {
	walk      *Walk
	satisfies []string
	spread    map[string]bool
	fields    []merged
}

func (c *collector) add(set ast.SelectionSet) error {
	for _, s := range set {
		if err := c.walk.budget.look(); err != nil {
			return err
		}
		var err error
		switch s := s.(type) {
		case *ast.Field:
			err = c.field(s)
		case *ast.InlineFragment:
			err = c.fragment(s.Directives, s.TypeCondition, s.SelectionSet)
		case *ast.FragmentSpread:
			err = c.named(s)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (c *collector) named(s *ast.FragmentSpread) error {
	def := c.walk.doc.Fragments.ForName(s.Name)
	if def == nil || c.spread[s.Name] || !c.included(s.Directives) {
		return nil
	}
	c.spread[s.Name] = true
	return c.fragment(nil, def.TypeCondition, def.SelectionSet)
}

func (c *collector) fragment(directives ast.DirectiveList, on string, set ast.SelectionSet) error {
	if !c.included(directives) || on != "" && !slices.Contains(c.satisfies, on) {
		return nil
	}
	return c.add(set)
}

func (c *collector) field(f *ast.Field) error {
	if f.Name == "__typename" || !c.included(f.Directives) {
		return nil
	}
	for i, m := range c.fields {
		if m.alias != f.Alias || m.name != f.Name {
			continue
		}
		if len(f.Arguments) > 0 && !c.sameArguments(m.field, f) {
			return graph.Invalid("%.40q is asked for twice in one place, with different arguments: give one of them an alias", f.Alias)
		}
		c.fields[i].sets = append(m.sets, f.SelectionSet)
		return nil
	}
	c.fields = append(c.fields, merged{alias: f.Alias, name: f.Name, field: f, sets: []ast.SelectionSet{f.SelectionSet}})
	return nil
}

// sameArguments: the validator compares fields of one selection set; `nodes` and `edges.node`
// are two to it, and one to the row.
func (c *collector) sameArguments(a, b *ast.Field) bool {
	return reflect.DeepEqual(a.ArgumentMap(c.walk.vars), b.ArgumentMap(c.walk.vars))
}

// included tells whether @skip and @include leave a selection in.
func (c *collector) included(directives ast.DirectiveList) bool {
	return !c.says(directives, "skip", false) && c.says(directives, "include", true)
}

func (c *collector) says(directives ast.DirectiveList, name string, otherwise bool) bool {
	d := directives.ForName(name)
	if d == nil {
		return otherwise
	}
	arg := d.Arguments.ForName("if")
	if arg == nil {
		return otherwise
	}
	v, err := arg.Value.Value(c.walk.vars)
	b, ok := v.(bool)
	if err != nil || !ok {
		return otherwise
	}
	return b
}
