package importer

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"nabo/graph"
)

// relation says what a name of a row other than a field means.
type relation struct {
	rel    graph.Rel
	inward bool
	kind   graph.Kind // of the other end; "" when the text names it, as in "team:egebo"
	key    string     // the name under which an object holds the other's key
	plain  graph.Kind // kind of a key without a prefix, where kind is ""
}

// relations are, of each kind, the names that tell of other nodes.
var relations = map[graph.Kind]map[string]relation{
	graph.KindTeam: {
		"succeededBy": {rel: graph.RelSucceededBy, kind: graph.KindTeam, key: "team"},
	},
	graph.KindPerson: {
		"memberOf": {rel: graph.RelMemberOf, kind: graph.KindTeam, key: "team"},
		"knows":    {rel: graph.RelKnows, kind: graph.KindPerson, key: "person"},
	},
	graph.KindProblem: {
		"facedBy": {rel: graph.RelFaces, inward: true, kind: graph.KindTeam, key: "team"},
	},
	graph.KindPractice: {
		"solves":      {rel: graph.RelSolves, kind: graph.KindProblem, key: "problem"},
		"uses":        {rel: graph.RelUses, inward: true, kind: graph.KindTeam, key: "team"},
		"carriedBy":   {rel: graph.RelCarries, inward: true, kind: graph.KindPerson, key: "person"},
		"adaptedFrom": {rel: graph.RelAdaptedFrom, kind: graph.KindPractice, key: "practice"},
		"toldBy":      {rel: graph.RelToldBy, kind: graph.KindPerson, key: "person"},
		"writtenBy":   {rel: graph.RelWrittenBy, kind: graph.KindPerson, key: "person"},
	},
	graph.KindQuestion: {
		"about":      {rel: graph.RelAbout, kind: graph.KindProblem, key: "problem"},
		"answeredBy": {rel: graph.RelAnsweredBy, key: "by", plain: graph.KindPractice},
		"askedBy":    {rel: graph.RelAskedBy, key: "by", plain: graph.KindPerson},
	},
	graph.KindAsk: {
		"from":     {rel: graph.RelAskedBy, key: "by", plain: graph.KindPerson},
		"to":       {rel: graph.RelAskedOf, key: "of", plain: graph.KindPerson},
		"practice": {rel: graph.RelAskedOn, kind: graph.KindPractice, key: "practice"},
	},
}

// aliases are names of rows that mean a field of another name.
var aliases = map[graph.Kind]map[string]string{
	graph.KindPractice: {"source": "origin"},
	graph.KindTeam:     {"kindOfTeam": "teamKind"},
}

var kindOfPrefix = map[string]graph.Kind{
	"person": graph.KindPerson, "team": graph.KindTeam, "practice": graph.KindPractice, "problem": graph.KindProblem,
}

// add makes an Incoming of an object and keeps it, or its faults.
func (r *Rows) add(kind graph.Kind, o object, p Place, names map[string]string) {
	spec, ok := model.Kind(kind)
	if !ok || spec.Machinery {
		r.lost.everything()
		r.fault(p, "kind", "the kind %s is not known: it is Team, Person, Problem, Practice, Question, Ask or OtherWords", quote(string(kind)))
		return
	}
	b := builder{rows: r, place: p, names: names, spec: spec, item: graph.Incoming{Kind: kind, Fields: graph.Fields{}}}
	before := len(r.Faults)
	for _, name := range slices.Sorted(maps.Keys(o)) {
		if v := o[name]; v != nil {
			b.take(name, v)
		}
	}
	if _, told := o["key"]; b.item.Key == "" && !told {
		r.fault(p, b.column("key"), "the key is missing: what the source calls this row, unique among its kind")
	}
	if len(r.Faults) > before {
		r.lost.row(kind, o)
		return
	}
	b.home()
	r.Items = append(r.Items, b.item)
	r.Places = append(r.Places, p)
	r.columnsOf = append(r.columnsOf, names)
	r.linksOf = append(r.linksOf, nil)
}

// builder makes one Incoming.
type builder struct {
	rows  *Rows
	place Place
	names map[string]string
	spec  graph.KindSpec
	item  graph.Incoming
}

// home lets a text that names no team be kept by the first that faces or uses it.
func (b *builder) home() {
	for _, l := range b.item.Links {
		if b.item.Team == "" && (l.Rel == graph.RelFaces || l.Rel == graph.RelUses) && len(b.item.Fields) > 0 {
			b.item.Team = l.Key
		}
	}
}

func (b *builder) fault(name, format string, args ...any) {
	b.rows.fault(b.place, b.column(name), format, args...)
}

func (b *builder) column(name string) string { return columnOf(b.spec.Kind, b.names, name) }

// columnOf says what the file calls a place of a row: "memberOf[0].role" is the column "rolle".
func columnOf(kind graph.Kind, names map[string]string, place string) string {
	if names == nil {
		return place // JSON Lines: the place is what it is called
	}
	path, last, nested := strings.Cut(place, ".")
	path, _, _ = strings.Cut(path, "[")
	if !nested {
		last = path
		if rel, ok := relations[kind][path]; ok && names[path] == "" {
			last = rel.key
		}
	}
	for _, name := range []string{place, last, path} {
		if h, ok := names[name]; ok {
			return h
		}
	}
	return place
}

func (b *builder) take(name string, v any) {
	if a, ok := aliases[b.spec.Kind][name]; ok {
		name = a
	}
	switch name {
	case "key":
		b.item.Key = b.key(name, v)
		return
	case "team":
		b.item.Team = b.key(name, v)
		return
	case "partOf":
		b.item.PartOf = b.key(name, v)
		return
	case "partOfFrom":
		b.item.PartOfFrom = b.date(name, v)
		return
	case "choices":
		b.choices(v)
		return
	}
	if rel, ok := relations[b.spec.Kind][name]; ok {
		b.links(name, rel, v)
		return
	}
	f, ok := b.spec.Field(name)
	if !ok || f.Internal || isSystem(name) {
		b.rows.ignore(b.place.File + ": " + quote(name))
		return
	}
	value, err := rowValue(f, v)
	if err != nil {
		b.rows.faultOf(b.place, b.column(name), err)
		return
	}
	b.item.Fields[name] = value
}

func isSystem(name string) bool {
	switch name {
	case graph.FieldCreatedAt, graph.FieldCreatedBy, graph.FieldUpdatedAt, graph.FieldUpdatedBy, graph.FieldSource:
		return true
	}
	return false
}

func (r *Rows) ignore(what string) {
	if len(r.Ignored) < maxIgnored && !slices.Contains(r.Ignored, what) {
		r.Ignored = append(r.Ignored, what)
	}
}

const maxIgnored = 200

const maxKey = 190 // characters; the store's keys have 200, with the kind before

func (b *builder) key(name string, v any) string {
	s, ok := keyText(v)
	if !ok || s == "" {
		b.fault(name, "a key is a short text")
		return ""
	}
	if err := graph.CheckText(s, maxKey); err != nil {
		b.rows.faultOf(b.place, b.column(name), err)
		return ""
	}
	return s
}

func (b *builder) date(name string, v any) graph.Date {
	got, err := rowValue(graph.Field{Name: name, Type: graph.DateType}, v)
	if err != nil {
		b.rows.faultOf(b.place, b.column(name), err)
		return ""
	}
	d, _ := got.(graph.Date)
	return d
}

// choices takes {"findable": true, ..., "on": date, "basis": text}.
func (b *builder) choices(v any) {
	o, ok := v.(map[string]any)
	if !ok {
		b.fault("choices", "choices are an object: {\"findable\": true, \"on\": …, \"basis\": …}")
		return
	}
	for _, name := range slices.Sorted(maps.Keys(o)) {
		x := o[name]
		switch name {
		case "on":
			name = "choicesOn"
		case "basis":
			name = "choicesBasis"
		case "findable", "introducible", "counted", "asksWelcome":
		default:
			b.rows.ignore(b.place.File + ": " + quote("choices."+name))
			continue
		}
		if x != nil {
			b.take(name, x)
		}
	}
}

// links takes one other or a list of them, each a key or an object.
func (b *builder) links(name string, rel relation, v any) {
	list, many := v.([]any)
	if !many {
		list = []any{v}
	}
	for i, x := range list {
		place := name
		if many {
			place = fmt.Sprintf("%s[%d]", name, i)
		}
		if l, ok := b.link(place, rel, x); ok {
			b.item.Links = append(b.item.Links, l)
		}
	}
}

func (b *builder) link(place string, rel relation, v any) (graph.IncomingLink, bool) {
	l := graph.IncomingLink{Rel: rel.rel, Inward: rel.inward, Kind: rel.kind, Fields: graph.Fields{}, Place: place}
	o, isObject := v.(map[string]any)
	if !isObject {
		o = map[string]any{rel.key: v}
	}
	spec := relSpecs[rel.rel]
	before := len(b.rows.Faults)
	for _, name := range slices.Sorted(maps.Keys(o)) {
		x := o[name]
		switch {
		case x == nil:
		case name == rel.key:
			l.Key = b.key(place, x)
		case name == "open":
			open, ok := x.(bool)
			if !ok {
				b.fault(place+".open", "this should be true or false")
				return l, false
			}
			l.Open = open
		default:
			f, known := spec.Field(name)
			if !known || isSystem(name) || name == "ownHand" {
				b.rows.ignore(b.place.File + ": " + quote(place+"."+name))
				continue
			}
			value, err := rowValue(f, x)
			if err != nil {
				b.rows.faultOf(b.place, b.column(place+"."+name), err)
				return l, false
			}
			l.Fields[name] = value
		}
	}
	if rel.kind == "" {
		l.Kind = rel.plain
		if prefix, rest, cut := strings.Cut(l.Key, ":"); cut && kindOfPrefix[prefix] != "" {
			l.Kind, l.Key = kindOfPrefix[prefix], rest
		}
	}
	if l.Key == "" {
		if len(b.rows.Faults) == before {
			b.fault(place, "the other's key is missing")
		}
		return l, false
	}
	return l, true
}
