package resolvers_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"nabo/graph"
	"nabo/resolvers"
	"nabo/resolvers/plan"
)

func TestEverythingInTheSchemaIsDescribed(t *testing.T) {
	s := loadSchema(t)
	for name, def := range s.Types {
		if def.BuiltIn {
			continue
		}
		if def.Description == "" {
			t.Errorf("%s has no description", name)
		}
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			if f.Description == "" {
				t.Errorf("%s.%s has no description", name, f.Name)
			}
			for _, a := range f.Arguments {
				if a.Description == "" {
					t.Errorf("%s.%s(%s) has no description", name, f.Name, a.Name)
				}
			}
		}
		for _, v := range def.EnumValues {
			if v.Description == "" {
				t.Errorf("%s.%s has no description", name, v.Name)
			}
		}
	}
}

// The enums of the schema hold what the model allows, no less and no more.
func TestEnumsAreThoseOfTheModel(t *testing.T) {
	s, m := loadSchema(t), graph.Domain()
	kind := func(k graph.Kind, field string) []string {
		spec, _ := m.Kind(k)
		f, _ := spec.Field(field)
		return f.Enum
	}
	rel := func(r graph.Rel, field string) []string {
		spec, _ := m.Rel(r)
		f, _ := spec.Field(field)
		return f.Enum
	}
	for name, want := range map[string][]string{
		"TeamKind":       kind(graph.KindTeam, "teamKind"),
		"WorkField":      kind(graph.KindTeam, "field"),
		"Language":       kind(graph.KindProblem, "language"),
		"Sharing":        kind(graph.KindPractice, "sharing"),
		"Origin":         kind(graph.KindPractice, "origin"),
		"PracticeStatus": kind(graph.KindPractice, "status"),
		"Occasion":       kind(graph.KindQuestion, "occasion"),
		"MemberRole":     rel(graph.RelMemberOf, "role"),
		"TieKind":        rel(graph.RelKnows, "how"),
		"CarryRole":      rel(graph.RelCarries, "role"),
		"Stance":         rel(graph.RelRemarks, "stance"),
		"SuccessionKind": rel(graph.RelSucceededBy, "how"),
		"NeighbourKind":  rel(graph.RelNeighbourOf, "how"),
		"Outcome":        rel(graph.RelUses, "outcome"),
		"Evidence":       rel(graph.RelUses, "evidence"),
	} {
		var got []string
		for _, v := range s.Types[name].EnumValues {
			got = append(got, v.Name)
		}
		if len(want) == 0 || !slices.Equal(got, want) {
			t.Errorf("%s holds %v, the model %v", name, got, want)
		}
	}
	for _, r := range m.Rels {
		if r.Rel != graph.RelBears && s.Types["Relation"].EnumValues.ForName(string(r.Rel)) == nil {
			t.Errorf("Relation lacks %s", r.Rel)
		}
	}
}

// What the model keeps of a noun or a link can be read, but for what is internal.
func TestEveryFieldOfTheModelIsShown(t *testing.T) {
	s, m := loadSchema(t), graph.Domain()
	renamed := map[string]string{"teamKind": "kind"}
	onChoices := map[string]string{
		"findable": "findable", "introducible": "introducible", "counted": "counted", "choicesOn": "on", "choicesBasis": "basis",
		"asksWelcome": "asksWelcome",
	}
	for _, k := range m.Kinds {
		if k.Machinery || !slices.Contains(plan.AllKinds(), k.Kind) {
			continue
		}
		for _, f := range k.Fields {
			name := f.Name
			if other, ok := renamed[name]; ok {
				name = other
			}
			typ := string(k.Kind)
			if other, ok := onChoices[name]; ok && k.Kind == graph.KindPerson {
				typ, name = "Choices", other
			}
			if !f.Internal && s.Types[typ].Fields.ForName(name) == nil {
				t.Errorf("%s.%s is not shown", k.Kind, f.Name)
			}
		}
	}
	for _, r := range m.Rels {
		for _, f := range r.Fields {
			if !f.Internal && r.Rel != graph.RelMergedInto && f.Name != "denied" && !edgeShows(s, f.Name) {
				t.Errorf("%s.%s is shown by no edge", r.Rel, f.Name)
			}
		}
	}
}

func edgeShows(s *ast.Schema, field string) bool {
	for name, def := range s.Types {
		if (strings.HasSuffix(name, "Edge") || name == "AskedAsLine") && def.Fields.ForName(field) != nil {
			return true
		}
	}
	return false
}

func TestAFieldWithoutARowInTheTableIsRefused(t *testing.T) {
	s := loadSchema(t)
	for _, typ := range []string{"Practice", "PracticeUsesEdge", "RecordPracticePayload", "WhoSolved", "PracticeFilter"} {
		def := s.Types[typ]
		before := def.Fields
		def.Fields = append(slices.Clone(before), &ast.FieldDefinition{Name: "unheardOf", Type: ast.NamedType("String", nil)})
		if _, err := plan.New(s, graph.Domain()); err == nil || !strings.Contains(err.Error(), "unheardOf") && !strings.Contains(err.Error(), "no such column") {
			t.Errorf("%s.unheardOf was taken: %v", typ, err)
		}
		def.Fields = before
	}
	def := s.Types["Practice"]
	def.Fields = slices.DeleteFunc(slices.Clone(def.Fields), func(f *ast.FieldDefinition) bool { return f.Name == "title" })
	if _, err := plan.New(s, graph.Domain()); err == nil {
		t.Error("a row without its field was taken")
	}
}

func loadSchema(t testing.TB) *ast.Schema {
	t.Helper()
	s, err := resolvers.LoadSchema()
	if err != nil {
		t.Fatal(err)
	}
	return s
}
