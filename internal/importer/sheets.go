package importer

import (
	"strings"

	"golang.org/x/text/unicode/norm"

	"nabo/graph"
)

// sheet is a CSV file that import knows, by its name.
type sheet struct {
	kind     graph.Kind
	kindName string   // plural, for errors
	names    []string // of the file, without .csv: the English one, the Danish one, others
	required []string
	heads    map[string][]string // name → Danish headers; the name itself is the English one
	nest     func(object) object // from flat columns to the form of JSON Lines
}

// fold makes headers, file names and words comparable. A Macintosh writes å as a and a ring.
func fold(s string) string {
	s = strings.ToLower(norm.NFC.String(strings.TrimSpace(s)))
	return strings.NewReplacer(" ", "", "_", "", "-", "", ".", "", "/", "", "?", "", ":", "",
		"æ", "ae", "ø", "oe", "å", "aa").Replace(s)
}

func sheetOf(file string) (sheet, bool) {
	for _, s := range sheets() {
		for _, n := range s.names {
			if fold(n) == fold(file) {
				return s, true
			}
		}
	}
	return sheet{}, false
}

// column finds what a header means.
func (s sheet) column(header string) (column, bool) {
	h := fold(header)
	for name, danish := range s.heads {
		if fold(name) == h {
			return column{name: name, field: s.field(name)}, true
		}
		for _, d := range danish {
			if fold(d) == h {
				return column{name: name, field: s.field(name)}, true
			}
		}
	}
	return column{}, false
}

func (s sheet) danish(name string) string {
	if d := s.heads[name]; len(d) > 0 {
		return d[0]
	}
	return name
}

// field tells how a column's cells are read: as the field of the kind or of the relation that it
// becomes, else as text.
func (s sheet) field(name string) graph.Field {
	if spec, ok := model.Kind(s.kind); ok {
		if f, ok := spec.Field(name); ok {
			return f
		}
	}
	for _, rel := range map[graph.Kind][]graph.Rel{
		graph.KindPerson: {graph.RelMemberOf}, graph.KindPractice: {graph.RelUses}, graph.KindTeam: {graph.RelSucceededBy}, graph.KindProblem: {graph.RelFaces},
	}[s.kind] {
		spec, _ := model.Rel(rel)
		if f, ok := spec.Field(name); ok {
			return f
		}
	}
	switch name {
	case "open":
		return graph.Field{Name: name, Type: graph.Bool}
	case "partOfFrom":
		return graph.Field{Name: name, Type: graph.DateType}
	case "solves", "about", "answeredBy", "succeededBy":
		return graph.Field{Name: name, List: true, Max: 40}
	}
	return graph.Field{Name: name}
}

// gather moves columns into an object under a list name: the form of JSON Lines.
func gather(o object, list, key string, names ...string) object {
	inner := map[string]any{}
	for _, n := range names {
		if v, ok := o[n]; ok {
			inner[n] = v
			delete(o, n)
		}
	}
	if _, ok := inner[key]; ok {
		o[list] = []any{inner}
	}
	return o
}

func same(o object) object { return o }

func sheets() []sheet {
	return []sheet{
		{
			kind: graph.KindTeam, kindName: "units", names: []string{"teams", "enheder", "units"},
			required: []string{"key", "name"}, heads: teamHeads, nest: nestTeam,
		},
		{
			kind: graph.KindPerson, kindName: "people", names: []string{"people", "medarbejdere", "kolleger", "personer", "ansatte", "persons", "staff"},
			required: []string{"key", "name"}, heads: personHeads, nest: nestPerson,
		},
		{
			kind: graph.KindPerson, kindName: "memberships", names: []string{"memberships", "tilknytninger", "ansættelser", "medlemskaber"},
			required: []string{"key", "team"}, heads: membershipHeads, nest: nestPerson,
		},
		{
			kind: graph.KindProblem, kindName: "problems", names: []string{"problems", "problemer", "bøvl", "det der bøvler"},
			required: []string{"key", "title", "team"}, heads: problemHeads, nest: nestProblem,
		},
		{
			kind: graph.KindPractice, kindName: "practices", names: []string{"practices", "erfaringer", "greb"},
			required: []string{"key", "title", "whatWeDo", "team"}, heads: practiceHeads, nest: nestPractice,
		},
		{
			kind: graph.KindPractice, kindName: "uses", names: []string{"uses", "brugt", "hvad skete der"},
			required: []string{"key", "team"}, heads: useHeads, nest: nestUse,
		},
		{
			kind: graph.KindQuestion, kindName: "questions", names: []string{"questions", "spørgsmål"},
			required: []string{"key", "text", "team"}, heads: questionHeads, nest: same,
		},
		{
			kind: graph.KindOtherWords, kindName: "words that mean the same", names: []string{"words", "andre ord", "ord", "synonymer", "synonyms"},
			required: []string{"key", "words"}, heads: wordsHeads, nest: same,
		},
	}
}

// nestTeam makes a relation of each unit that came after.
func nestTeam(o object) object {
	next, ok := o["succeededBy"].([]any)
	if !ok {
		delete(o, "how")
		delete(o, "on")
		return o
	}
	how, on := o["how"], o["on"]
	if how == nil {
		how = "MERGED"
		if len(next) > 1 {
			how = "SPLIT"
		}
	}
	if on == nil {
		on = o["closedOn"]
	}
	if o["closedOn"] == nil && on != nil {
		o["closedOn"] = on
	}
	delete(o, "how")
	delete(o, "on")
	list := make([]any, len(next))
	for i, team := range next {
		inner := map[string]any{"team": team, "how": how}
		if on != nil {
			inner["on"] = on
		}
		list[i] = inner
	}
	o["succeededBy"] = list
	return o
}

func nestPerson(o object) object {
	return gather(o, "memberOf", "team", "team", "role", "from", "to", "hours")
}

func nestProblem(o object) object {
	if team, ok := o["team"]; ok {
		face := map[string]any{"team": team}
		for _, n := range []string{"open", "from", "to"} {
			if v, ok := o[n]; ok {
				face[n] = v
				delete(o, n)
			}
		}
		o["facedBy"] = []any{face}
	}
	return o
}

var useColumns = []string{"outcome", "from", "to", "lastConfirmed", "startUpWeeks", "weeklyMinutes", "cost", "evidence", "note", "open"}

func nestPractice(o object) object {
	team := o["team"]
	use := map[string]any{"team": team}
	for _, n := range useColumns {
		if v, ok := o[n]; ok {
			use[n] = v
			delete(o, n)
		}
	}
	if team != nil && len(use) > 1 {
		o["uses"] = []any{use}
	}
	return o
}

func nestUse(o object) object {
	return gather(o, "uses", "team", append([]string{"team"}, useColumns...)...)
}
