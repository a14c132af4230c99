package neo4j

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"nabo/graph"
)

// layout is the Model as labels, types and properties. Their names come from the Model's Go
// constants alone and are held to these forms, so that they may stand in Cypher; values never do.
type layout struct {
	model *graph.Model
	space string // stands before every label and type; for tests
	kinds map[graph.Kind]*what
	rels  map[graph.Rel]*what
	all   []*what // kinds, then relations, as in the Model
}

var (
	kindForm  = regexp.MustCompile(`^[A-Z][A-Za-z0-9]{0,39}$`)
	relForm   = regexp.MustCompile(`^[A-Z][A-Z0-9_]{0,39}$`)
	fieldForm = regexp.MustCompile(`^[a-z][A-Za-z0-9]{0,39}$`)
	spaceForm = regexp.MustCompile(`^([A-Z][A-Za-z0-9]{0,15}_)?$`)
)

// The properties that every node and link has of its own; no Field may be named like one.
const (
	propID       = "id"
	propVersion  = "version"
	propAudience = "aud"  // number of a NaboAudience; absent: a link that is visible with its ends
	propMade     = "made" // sequence number of its making, see NaboMade
)

// what is one kind or relation.
type what struct {
	name    string // the label or type, with the space
	version int
	isLink  bool
	hidden  bool // machinery: only the system sees it
	dated   bool
	kind    graph.Kind
	rel     graph.Rel
	spec    graph.RelSpec
	fields  []graph.Field // the system's, then its own
	byName  map[string]*graph.Field
}

func newLayout(m *graph.Model, space string) (*layout, error) {
	if !spaceForm.MatchString(space) {
		return nil, fmt.Errorf("%q cannot stand before labels", space)
	}
	l := &layout{model: m, space: space, kinds: map[graph.Kind]*what{}, rels: map[graph.Rel]*what{}}
	for _, k := range m.Kinds {
		if !kindForm.MatchString(string(k.Kind)) || isReserved(string(k.Kind)) {
			return nil, fmt.Errorf("the kind %q cannot be a label", k.Kind)
		}
		w := &what{name: space + string(k.Kind), version: k.Version, hidden: k.Machinery, kind: k.Kind}
		if err := l.add(w, k.Fields); err != nil {
			return nil, err
		}
		l.kinds[k.Kind] = w
	}
	for _, r := range m.Rels {
		if !relForm.MatchString(string(r.Rel)) {
			return nil, fmt.Errorf("the relation %q cannot be a type", r.Rel)
		}
		w := &what{name: space + string(r.Rel), version: r.Version, isLink: true, dated: r.Dated, rel: r.Rel, spec: r}
		if err := l.add(w, r.Fields); err != nil {
			return nil, err
		}
		for _, k := range slices.Concat(r.From, r.To) {
			if l.kinds[k] == nil {
				return nil, fmt.Errorf("the relation %s names the kind %q, which the model lacks", r.Rel, k)
			}
		}
		l.rels[r.Rel] = w
	}
	return l, nil
}

// isReserved tells whether a label is the engine's own.
func isReserved(label string) bool { return label == "Node" || strings.HasPrefix(label, "Nabo") }

func (l *layout) add(w *what, fields []graph.Field) error {
	w.fields = append(graph.SystemFields(), fields...)
	w.byName = make(map[string]*graph.Field, len(w.fields))
	for i := range w.fields {
		name := w.fields[i].Name
		own := name == propID || name == propVersion || name == propAudience || name == propMade
		if !fieldForm.MatchString(name) || own || w.byName[name] != nil {
			return fmt.Errorf("the field %q of %s cannot name a property, or another has its name", name, w.name)
		}
		w.byName[name] = &w.fields[i]
	}
	l.all = append(l.all, w)
	return nil
}

// label is that of machinery, or of all nodes.
func (l *layout) label(name string) string { return l.space + name }

// field gives a field; the Model has been checked for it.
func (w *what) field(name string) (*graph.Field, error) {
	if f := w.byName[name]; f != nil {
		return f, nil
	}
	return nil, graph.Invalid("%s has no field %.40q", w.title(), name)
}

// title is the kind or relation as people know it.
func (w *what) title() string {
	if w.isLink {
		return string(w.rel)
	}
	return string(w.kind)
}

// quoted makes a name of the forms above a property in Cypher: some are words of the language.
func quoted(name string) string { return "`" + name + "`" }

// keyed tells whether a field has its Danish sort key beside it.
func keyed(f *graph.Field) bool { return f.Sort && !f.List && f.Type == graph.Text }

// keyOf is the property of the sort key.
func keyOf(f *graph.Field) string { return f.Name + "_key" }

// ordered is the property that a field is ordered by. Cypher puts what is absent last, as the
// contract wants it.
func ordered(f *graph.Field) string {
	if keyed(f) {
		return quoted(keyOf(f))
	}
	return quoted(f.Name)
}
