package plan

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"nabo/graph"
)

// plainTypes hold no rows: what they show is computed, or comes from a service as it is.
var plainTypes = []string{
	"Query", "Mutation", "PageInfo", "SeenBy", "Warning", "Refusal", "Link", "HistoryConnection", "HistoryEdge",
	"HistoryEntry", "ImportReport", "ImportFault", "ImportCount", "ImportRow", "FieldChange", "ChangedLink", "FieldBefore", "Counts", "CountCell",
	"NothingFound", "NextStep", "Reason", "MatchedWords", "OtherWordFound", "MeantWord", "TextMark", "OutcomeCounts", "HelpfulCounts", "ChainLink", "SearchStatus", "MeaningStatus",
	"WhoSolvedFacets", "FieldFacet", "TeamKindFacet", "OutcomeFacet", "AreaFacet", "AgeGroupFacet",
	"NodeMap", "MapNode", "MapLink",
}

// check holds the table against the schema, both ways, and fills in the columns of edges.
func (p *Planner) check() error {
	var errs []error
	for _, typ := range slices.Sorted(maps.Keys(p.rules)) { // rows of lists are added on the way
		for field, r := range p.rules[typ] {
			def := p.fieldOf(typ, field)
			switch {
			case def == nil && strings.HasSuffix(typ, "Payload"): // each has its own of them
			case def == nil:
				errs = append(errs, fmt.Errorf("the table has %s.%s, the schema has not", typ, field))
			case r.hop != nil:
				errs = append(errs, p.checkHop(typ, def, r.hop))
			}
		}
	}
	for _, typ := range p.rootLists() {
		p.rules[typ] = map[string]rule{"nodes": {}, "edges": {}, "pageInfo": {}, "totalCount": {}}
		p.rules[strings.TrimSuffix(typ, "Connection")+"Edge"] = map[string]rule{"cursor": {}, "node": {}}
	}
	for name, def := range p.schema.Types {
		if def.Kind == ast.Object && !def.BuiltIn && !slices.Contains(plainTypes, name) {
			errs = append(errs, p.checkType(name, def))
		}
		if def.Kind == ast.InputObject && strings.HasSuffix(name, "Filter") {
			errs = append(errs, p.checkFilter(name, def))
		}
	}
	return errors.Join(errs...)
}

func (p *Planner) rootLists() []string {
	var out []string
	for kind := range p.filters {
		out = append(out, strings.TrimSuffix(kind, "Filter")+"Connection")
	}
	return out
}

func (p *Planner) checkType(name string, def *ast.Definition) error {
	var errs []error
	for _, f := range def.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		if _, ok := p.rules[name][f.Name]; !ok {
			errs = append(errs, fmt.Errorf("the schema has %s.%s, the table has not", name, f.Name))
		}
	}
	return errors.Join(errs...)
}

func (p *Planner) checkFilter(name string, def *ast.Definition) error {
	rules, ok := p.filters[name]
	if !ok {
		return nil // the filter of a link, read where it stands
	}
	var errs []error
	for _, f := range def.Fields {
		if _, ok := rules.rules[f.Name]; !ok {
			errs = append(errs, fmt.Errorf("the schema has %s.%s, the table has not", name, f.Name))
		}
	}
	return errors.Join(errs...)
}

// checkHop checks a relation field against the model, and adds the rows of its list and edges.
func (p *Planner) checkHop(typ string, def *ast.FieldDefinition, h *hop) error {
	rel, ok := p.model.Rel(h.rel)
	if !ok {
		return fmt.Errorf("%s.%s: the model has no relation %s", typ, def.Name, h.rel)
	}
	out := def.Type.Name()
	if h.one != !strings.HasSuffix(out, "Connection") {
		return fmt.Errorf("%s.%s: one or many", typ, def.Name)
	}
	for arg, column := range h.in {
		if f, ok := rel.Field(column); !ok || def.Arguments.ForName(arg) == nil || !f.Index {
			return fmt.Errorf("%s.%s: no argument %s on %s.%s", typ, def.Name, arg, h.rel, column)
		}
	}
	if h.one {
		return nil
	}
	p.rules[out] = map[string]rule{"nodes": {}, "edges": {}, "pageInfo": {}, "totalCount": {}}
	return p.addEdge(strings.TrimSuffix(out, "Connection")+"Edge", rel)
}

// addEdge makes the rows of an edge: its fields are the columns of its relation.
func (p *Planner) addEdge(edge string, rel graph.RelSpec) error {
	def := p.schema.Types[edge]
	if def == nil {
		return fmt.Errorf("the schema has no %s", edge)
	}
	rules := map[string]rule{"id": {}, "cursor": {}, "node": {}, "recordedAt": {columns: []string{graph.FieldCreatedAt}}}
	for _, f := range def.Fields {
		if _, ok := rules[f.Name]; ok {
			continue
		}
		column, ok := rel.Field(f.Name)
		if !ok || column.Internal {
			return fmt.Errorf("%s.%s: %s has no such column", edge, f.Name, rel.Rel)
		}
		rules[f.Name] = rule{columns: []string{f.Name}}
	}
	p.rules[edge] = rules
	return nil
}

func (p *Planner) fieldOf(typ, field string) *ast.FieldDefinition {
	def := p.schema.Types[typ]
	if def == nil {
		return nil
	}
	return def.Fields.ForName(field)
}
