package plan

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"nabo/graph"
)

// Planner holds the table, made once from the schema, the model and the nouns.
type Planner struct {
	schema  *ast.Schema
	model   *graph.Model
	rules   map[string]map[string]rule // type → field → what it needs
	filters map[string]*filterRules
	orders  map[string]orders
	kinds   map[string][]string // type → itself, its interfaces and unions
}

// filterRules are the fields of a filter, in the order in which conditions are built: by name,
// so that equal filters make equal cursors.
type filterRules struct {
	kind  graph.Kind
	names []string
	rules map[string]filterRule
}

// New makes the table. It fails when a field of the schema has no row in it, or a row no field.
func New(schema *ast.Schema, model *graph.Model) (*Planner, error) {
	p := &Planner{
		schema: schema, model: model, rules: map[string]map[string]rule{},
		filters: map[string]*filterRules{}, orders: map[string]orders{}, kinds: map[string][]string{},
	}
	for _, n := range []noun{teamNoun(), personNoun(), problemNoun(), practiceNoun(), questionNoun(), askNoun(), otherWordsNoun()} {
		if err := p.addNoun(n); err != nil {
			return nil, err
		}
	}
	p.addViewer()
	p.addPlaces()
	for name, def := range schema.Types {
		p.kinds[name] = satisfied(schema, def)
	}
	return p, p.check()
}

func (p *Planner) addNoun(n noun) error {
	typ := string(n.kind)
	rules := map[string]rule{"id": {}, "version": {}}
	for _, c := range slices.Concat(n.columns, systemColumns) {
		rules[c] = rule{columns: []string{c}}
	}
	for field, c := range n.renamed {
		rules[field] = rule{columns: []string{c}}
	}
	for field, h := range n.hops {
		rules[field] = rule{hop: &h}
	}
	p.rules[typ], p.orders[typ] = rules, n.orders
	if n.filter != nil {
		p.addFilter(n)
	}
	return p.addColumns(n, typ)
}

// addColumns checks that the columns of a noun are those of its kind.
func (p *Planner) addColumns(n noun, typ string) error {
	spec, ok := p.model.Kind(n.kind)
	if !ok {
		return fmt.Errorf("the model has no kind %s", typ)
	}
	for field, r := range p.rules[typ] {
		for _, c := range r.columns {
			if f, ok := spec.Field(c); !ok || f.Internal {
				return fmt.Errorf("%s.%s: the model has no column %s", typ, field, c)
			}
		}
	}
	return nil
}

func (p *Planner) addFilter(n noun) {
	rules := map[string]filterRule{
		"ids": ids, "created": within(graph.FieldCreatedAt), "updated": within(graph.FieldUpdatedAt),
		"and": nil, "or": nil, "not": nil, // read in place
	}
	names := []string{"ids", "created", "updated", "and", "or", "not"}
	for name, r := range n.filter {
		rules[name] = r
		names = append(names, name)
	}
	slices.Sort(names)
	p.filters[string(n.kind)+"Filter"] = &filterRules{kind: n.kind, names: names, rules: rules}
}

func (p *Planner) addViewer() {
	rules := map[string]rule{
		"subject": {same: true}, "choices": {same: true}, "organisationId": {}, "role": {},
	}
	for field, h := range viewerHops() {
		rules[field] = rule{hop: &h, own: true}
	}
	p.rules["Viewer"] = rules
	p.rules["Choices"] = map[string]rule{}
	for field, c := range choiceColumns() {
		p.rules["Choices"][field] = rule{columns: []string{c}}
	}
}

// addPlaces says where payloads, answers and neighbourhoods hold nodes.
func (p *Planner) addPlaces() {
	p.rules["WhoSolved"] = map[string]rule{
		"practices": {through: true}, "people": {through: true}, "teams": {through: true}, "nothing": {}, "doubt": {}, "listed": {},
		"meant": {}, "wordsOnly": {}, "facets": {}, "revision": {},
	}
	for hit, on := range map[string][]graph.Kind{"PracticeHit": onPractice, "PersonHit": onPerson, "TeamHit": onTeam} {
		p.rules[hit] = map[string]rule{"node": {place: on}, "sure": {}, "reasons": {}, "nextStep": {}}
	}
	p.rules["AskedAsSuggestion"] = map[string]rule{"text": {}, "source": {}, "question": {place: onQuestion}, "answered": {}, "anonymous": {}}
	p.rules["AskedAsLine"] = map[string]rule{
		"id": {}, "text": {}, "state": {}, "on": {}, "mine": {}, "question": {place: onQuestion}, "practice": {place: onPractice},
	}
	p.rules["Preview"] = map[string]rule{"seenBy": {}, "warnings": {}, "alike": {place: onNode}, "refused": {}}
	p.rules["DuplicatePair"] = map[string]rule{"a": {place: onNode}, "b": {place: onNode}, "words": {}, "why": {}}
	p.rules["MergeDone"] = map[string]rule{"duplicate": {}, "name": {}, "into": {place: onNode}, "on": {}, "by": {place: onActor}}
	p.rules["HeldAboutMe"] = map[string]rule{"person": {place: onPerson}, "entries": {through: true}, "more": {}, "file": {}}
	p.rules["HeldEntry"] = map[string]rule{
		"id": {}, "relation": {}, "node": {place: onNode}, "what": {}, "on": {}, "recordedBy": {place: onActor}, "recordedOn": {},
		"source": {}, "waitsForMyYes": {}, "seenBy": {}, "why": {},
	}
	p.rules["Around"] = map[string]rule{"nodes": {place: onNode}, "links": {}, "more": {}}
	for name, def := range p.schema.Types {
		if !strings.HasSuffix(name, "Payload") || def.Kind != ast.Object {
			continue
		}
		rules := map[string]rule{
			"clientMutationId": {}, "revision": {}, "seenBy": {}, "warnings": {}, "alike": {}, "id": {},
			"line": {}, "slip": {}, "report": {}, "done": {},
		}
		for _, n := range onNode {
			rules[strings.ToLower(string(n[:1]))+string(n[1:])] = rule{place: kinds(n)}
		}
		rules["node"] = rule{place: onNode}
		p.rules[name] = rules
	}
}

// rule gives what a field of a type needs.
func (p *Planner) rule(typ, field string) (rule, error) {
	r, ok := p.rules[typ][field]
	if !ok {
		return rule{}, graph.Internal(fmt.Errorf("no rule for %s.%s", typ, field))
	}
	return r, nil
}

// satisfies gives the type, its interfaces and its unions: the conditions of fragments that a
// value of the type meets.
func (p *Planner) satisfies(typ string) []string { return p.kinds[typ] }

func satisfied(schema *ast.Schema, def *ast.Definition) []string {
	out := append([]string{def.Name}, def.Interfaces...)
	for name, other := range schema.Types {
		if other.Kind == ast.Union && slices.Contains(other.Types, def.Name) {
			out = append(out, name)
		}
	}
	return out
}

func (p *Planner) abstract(typ string) bool {
	def := p.schema.Types[typ]
	return def != nil && def.IsAbstractType()
}

// has tells whether a kind has a column at all.
func (p *Planner) has(kind graph.Kind, column string) bool {
	spec, ok := p.model.Kind(kind)
	if !ok {
		return false
	}
	_, own := spec.Field(column)
	return own || graph.IsSystemField(column)
}

// leads tells whether a relation can be walked from a kind at all.
func (p *Planner) leads(h *hop, kind graph.Kind) bool {
	rel, ok := p.model.Rel(h.rel)
	return ok && len(rel.Targets(kind, h.dir)) > 0
}
