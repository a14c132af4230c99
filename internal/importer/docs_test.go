package importer

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"nabo/graph"
)

var update = flag.Bool("update", false, "write the tables of docs/import.md anew")

const (
	docs  = "../../docs/import.md"
	begin = "<!-- tables: go test ./internal/importer -run Docs -update -->\n"
	end   = "<!-- end of tables -->"
)

// TestDocsListWhatIsRead holds the tables of docs/import.md to what the program reads.
func TestDocsListWhatIsRead(t *testing.T) {
	raw, err := os.ReadFile(docs)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, ok := strings.Cut(string(raw), begin)
	_, tail, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatalf("%s has lost the marks around its tables", docs)
	}
	want := head + begin + tables() + end + tail
	if *update {
		if err := os.WriteFile(docs, []byte(want), 0o644); err != nil { //nolint:gosec // a document
			t.Fatal(err)
		}
		return
	}
	if want != string(raw) {
		t.Errorf("%s is not what the program reads: run go test ./internal/importer -run Docs -update", docs)
	}
}

func tables() string {
	var b strings.Builder
	for _, s := range sheets() {
		fmt.Fprintf(&b, "\n### %s.csv\n\n", s.names[0])
		fmt.Fprintf(&b, "Also: %s. Holds %s.\n\n", strings.Join(withCSV(s.names[1:]), ", "), s.kindName)
		b.WriteString("| column | på dansk | must | what stands in it |\n| --- | --- | --- | --- |\n")
		for _, name := range slices.Sorted(maps.Keys(s.heads)) {
			must := ""
			if slices.Contains(s.required, name) {
				must = "yes"
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", name, strings.Join(s.heads[name], ", "), must, holds(s, name))
		}
	}
	b.WriteString("\n### Words\n\nWords of fixed lists may stand in capitals as in JSON Lines, or in Danish; capitals, spaces and hyphens do not matter:\n\n| column | word | på dansk |\n| --- | --- | --- |\n")
	for _, field := range slices.Sorted(maps.Keys(danishWords)) {
		for _, w := range danishWords[field] {
			fmt.Fprintf(&b, "| `%s` | %s | %s |\n", field, w.word, strings.Join(w.danish, ", "))
		}
	}
	return b.String() + "\n"
}

func withCSV(names []string) []string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = n + ".csv"
	}
	return out
}

func holds(s sheet, name string) string {
	f := s.field(name)
	switch {
	case name == "key":
		return "the key, unique in the list"
	case isKey(s, name) && f.List:
		return "keys, divided by comma or line break"
	case isKey(s, name):
		return "a key"
	case f.Enum != nil && f.List:
		return "one or several of " + strings.Join(f.Enum, ", ")
	case f.Enum != nil:
		return strings.Join(f.Enum, ", ")
	case f.Type == graph.DateType:
		return "a date"
	case f.Type == graph.Bool:
		return "ja or nej"
	case f.Type == graph.Int:
		return "a whole number"
	case f.Type == graph.Float:
		return "a number"
	case f.List && f.Max <= shortWord:
		return fmt.Sprintf("texts of up to %d characters, divided by comma or line break", f.Max)
	case f.List:
		return fmt.Sprintf("texts of up to %d characters, one a line", f.Max)
	case f.Max > 0:
		return fmt.Sprintf("a text of up to %d characters", f.Max)
	}
	return "a text"
}

func isKey(s sheet, name string) bool {
	if name == "team" || name == "partOf" {
		return true
	}
	_, ok := relations[s.kind][name]
	return ok
}

func TestNoHeaderMeansTwoColumns(t *testing.T) {
	for _, s := range sheets() {
		seen := map[string]string{}
		for name, danish := range s.heads {
			for _, h := range append([]string{name}, danish...) {
				if other, ok := seen[fold(h)]; ok && other != name {
					t.Errorf("%s: %q is both %s and %s", s.names[0], h, name, other)
				}
				seen[fold(h)] = name
			}
		}
	}
}

func TestEveryWordMeansOneThing(t *testing.T) {
	enums := map[string]map[string]bool{} // the lists that a field of a name has
	note := func(fields []graph.Field) {
		for _, f := range fields {
			for _, e := range f.Enum {
				if enums[f.Name] == nil {
					enums[f.Name] = map[string]bool{}
				}
				enums[f.Name][e] = true
			}
		}
	}
	for _, k := range model.Kinds {
		note(k.Fields)
	}
	for _, r := range model.Rels {
		note(r.Fields)
	}
	for field, words := range danishWords {
		means := map[string]string{}
		for _, s := range words {
			if !enums[field][s.word] {
				t.Errorf("%s has no %s", field, s.word)
			}
			for _, d := range s.danish {
				if other, ok := means[fold(d)]; ok {
					t.Errorf("%s: %q is both %s and %s", field, d, s.word, other)
				}
				means[fold(d)] = s.word
			}
		}
	}
}

func TestAWordIsReadAsPeopleWriteIt(t *testing.T) {
	team, _ := model.Kind(graph.KindTeam)
	uses, _ := model.Rel(graph.RelUses)
	member, _ := model.Rel(graph.RelMemberOf)
	field := func(f graph.Field, _ bool) graph.Field { return f }
	for _, c := range []struct {
		f          graph.Field
		said, want string
	}{
		{field(team.Field("teamKind")), "Hjemmepleje", "INSTITUTION"},
		{field(team.Field("field")), "hjemmepleje", "ELDERLY"},
		{field(team.Field("teamKind")), "sfo", "INSTITUTION"},
		{field(team.Field("field")), "day care", "DAY_CARE"},
		{field(uses.Field("outcome")), "Virkede delvist", "MIXED"},
		{field(uses.Field("outcome")), "virker ikke", "FAILED"},
		{field(uses.Field("outcome")), "For tidligt at sige", "TOO_EARLY"},
		{field(member.Field("role")), "konsulent", "STAFF"}, // who looks across units is a broker because somebody decided so
		{field(member.Field("role")), "Vidensmægler", "BROKER"},
	} {
		if got, err := Word(c.f, c.said); err != nil || got != c.want {
			t.Errorf("%s: %q is read as %q, %v", c.f.Name, c.said, got, err)
		}
	}
	_, err := Word(field(uses.Field("outcome")), "fint")
	if err == nil || !strings.Contains(err.Error(), "WORKED (virkede)") {
		t.Errorf("the words there are, are not named: %v", err)
	}
}
