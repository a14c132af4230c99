package search_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"nabo/graph"
	"nabo/graph/sqlite"
	"nabo/search"
)

var nameKinds = []graph.Kind{graph.KindTeam, graph.KindPerson, graph.KindProblem, graph.KindPractice}

// named gives the ids of what is called so, once the index knows of everything written so far.
func (w *town) named(as graph.ID, text string, change ...func(*search.Naming)) string {
	w.Helper()
	head, _, err := w.store.Head(context.Background())
	w.ok(err)
	w.ok(w.find.AtLeast(context.Background(), head))
	n := search.Naming{Text: text, Kinds: nameKinds, First: 10}
	for _, c := range change {
		c(&n)
	}
	got, err := w.find.Named(context.Background(), w.viewer(as), n)
	w.ok(err)
	out := make([]string, len(got))
	for i, id := range got {
		out[i] = string(id)
	}
	return strings.Join(out, " ")
}

func (w *town) called(kind graph.Kind, id graph.ID, name string, more ...fields) ops {
	f := fields{"name": name}
	if kind == graph.KindPractice || kind == graph.KindProblem {
		f = fields{"title": name}
	}
	for _, m := range more {
		for k, v := range m {
			f[k] = v
		}
	}
	return put(kind, id, f, all)
}

// streets are units, people and texts with names to look for.
func (w *town) streets() *town {
	w.write(
		w.called(graph.KindTeam, "t-aamosen", "Åmosen"), w.called(graph.KindTeam, "t-amager", "Amager Børnehus"),
		w.called(graph.KindTeam, "t-mosen", "Dagtilbud Mosen"), w.called(graph.KindTeam, "t-mose", "Mosehuset"),
		w.called(graph.KindTeam, "t-old", "Mosegården", fields{"closedOn": graph.Date("2020-01-01")}),
		w.called(graph.KindTeam, "t-new", "Solsikken", fields{"formerNames": []string{"Mosebo", "Børnehaven Vest"}}),
		w.called(graph.KindPerson, "p-soren", "Søren Ærø"), w.called(graph.KindPerson, "p-soeren", "Soeren Aagaard"),
		w.called(graph.KindPerson, "p-moses", "Moses Østergaard"),
		w.called(graph.KindProblem, "uro", "Uro ved morgensamling"), w.called(graph.KindPractice, "hold", "Tre små hold i mosen"),
	)
	return w
}

func TestNamed(t *testing.T) {
	t.Parallel()
	w := newTown(t).streets().open()
	for _, c := range []struct{ says, typed, want string }{
		{"begins_before_a_word_begins_before_a_former_name_before_what_closed", "mose", "t-mose p-moses t-mosen hold t-new t-old"},
		{"one_letter_is_enough_and_an_a_comes_before_an_å", "a", "t-amager t-aamosen anna p-soeren p-soren"},
		{"case_is_nothing", "MOSEH", "t-mose"},
		{"the_danish_letter_is_its_two_letters", "å", "t-aamosen p-soeren"},
		{"two_letters_are_the_danish_letter", "aam", "t-aamosen"},
		{"the_signs_may_be_left_off", "amo", "t-aamosen"},
		{"both_spellings_of_a_person", "søren", "p-soren p-soeren"},
		{"without_the_keys", "soren", "p-soren"},
		{"words_in_any_order", "ær sør", "p-soren"},
		{"all_words_must_begin_one", "søren xyz", ""},
		{"a_word_is_found_in_the_middle", "små", "hold"},
		{"not_inside_a_word", "osen", ""},
		{"a_former_name_by_its_second_word", "vest", "t-new"},
		{"signs_alone_are_nothing", " - ", ""},
		{"nothing_of_that_name", "kvant", ""},
	} {
		t.Run(c.says, func(t *testing.T) {
			if got := w.named("anna", c.typed); got != c.want {
				t.Errorf("%q gives %q, want %q", c.typed, got, c.want)
			}
		})
	}
	t.Run("only_the_kinds_asked_for", func(t *testing.T) {
		if got := w.named("anna", "mose", func(n *search.Naming) { n.Kinds = []graph.Kind{graph.KindPerson, graph.KindPractice} }); got != "p-moses hold" {
			t.Errorf("got %q", got)
		}
	})
	t.Run("no_more_than_asked_for", func(t *testing.T) {
		if got := w.named("anna", "mose", func(n *search.Naming) { n.First = 2 }); got != "t-mose p-moses" {
			t.Errorf("got %q", got)
		}
	})
	t.Run("what_is_typed_follows_what_is_written", func(t *testing.T) {
		w.write(w.called(graph.KindTeam, "t-mose", "Engen"))
		w.remove("p-moses")
		if got := w.named("anna", "mose"); got != "t-mosen hold t-new t-old" {
			t.Errorf("got %q", got)
		}
		w.agrees()
	})
}

func TestNamedRefusesWhatIsOutOfBounds(t *testing.T) {
	t.Parallel()
	w := newTown(t).open()
	w.named("anna", "x")
	for at, n := range map[string]search.Naming{
		"text":  {Text: strings.Repeat("a", 101), Kinds: nameKinds, First: 1},
		"first": {Text: "a", Kinds: nameKinds, First: 21},
		"kinds": {Text: "a", Kinds: []graph.Kind{graph.KindQuestion}, First: 1},
	} {
		for _, n := range []search.Naming{n, {Text: map[bool]string{true: " ", false: n.Text}[at == "text"], Kinds: map[bool][]graph.Kind{false: n.Kinds}[at == "kinds"], First: map[bool]int{false: n.First}[at == "first"]}} {
			_, err := w.find.Named(context.Background(), w.viewer("anna"), n)
			if graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(fmt.Sprintf("%+v", err), at) {
				t.Errorf("%s: %v", at, err)
			}
		}
	}
}

// Whoever may not see somebody gets the same answer as if they were not there, also where they
// would have taken others' places.
func TestNamedShowsNobodyWhoIsHidden(t *testing.T) {
	t.Parallel()
	for name, open := range map[string]func(testing.TB) *town{
		"world": func(t testing.TB) *town { return newTown(t) },
		"sqlite": func(t testing.TB) *town {
			store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), graph.Domain(), sqlite.Options{})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = store.Close() })
			return townOver(t, store)
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := open(t).streets().open()
			first := func(n *search.Naming) { n.First = 3 }
			below := func(n *search.Naming) { n.Below = "dagtilbud" }
			before := []string{w.named("anna", "mo", first), w.named("anna", "mo"), w.named("anna", "mo", below)}
			var hidden []ops
			for i := range 60 {
				id := graph.ID(fmt.Sprintf("h%02d", i))
				for kind, o := range map[graph.Kind]ops{
					graph.KindPerson:   put(graph.KindPerson, "p"+id, fields{"name": "Mo Hemmelig"}, graph.Own("p"+id)),
					graph.KindPractice: put(graph.KindPractice, "x"+id, fields{"title": "Mo hos os"}, graph.Members("lind")),
				} {
					rel, end := graph.RelMemberOf, o.puts[0].ID
					f := fields{"from": long, "role": "STAFF"}
					if kind == graph.KindPractice {
						rel, f = graph.RelKeptBy, nil
					}
					hidden = append(hidden, o, w.tie("l"+end, rel, end, "egebo", f))
				}
			}
			w.write(hidden...)
			after := []string{w.named("anna", "mo", first), w.named("anna", "mo"), w.named("anna", "mo", below)}
			if !slices.Equal(before, after) {
				t.Errorf("%q became %q", before, after)
			}
			if got := w.named("anna", "mo hemmelig"); got != "" {
				t.Errorf("%q are shown", got)
			}
			if got, err := w.find.Named(context.Background(), graph.Anonymous(), search.Naming{Text: "mo", Kinds: nameKinds, First: 10}); err != nil || len(got) > 0 {
				t.Errorf("nobody sees %v, %v", got, err)
			}
		})
	}
}

func TestNamedBelowAUnit(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.write(
		w.called(graph.KindPractice, "hold", "Tre hold"), w.tie("k1", graph.RelKeptBy, "hold", "roed"),
		w.called(graph.KindPractice, "holdskole", "Hold i skolen"), w.tie("k2", graph.RelKeptBy, "holdskole", "skole"),
		w.called(graph.KindPerson, "holger", "Holger Hansen"), w.tie("m1", graph.RelMemberOf, "holger", "lind", fields{"from": long, "role": "STAFF"}),
		w.called(graph.KindPerson, "holly", "Holly Holm"), w.tie("m2", graph.RelMemberOf, "holly", "lind", fields{"from": long, "to": fresh, "role": "STAFF"}),
		w.called(graph.KindTeam, "holdet", "Holdet"), w.tie("p1", graph.RelPartOf, "holdet", "blaa", fields{"from": long}),
		w.called(graph.KindTeam, "hold2", "Holdet to"),
	)
	w.write(put(graph.KindTeam, "gemt", fields{"name": "Gemt", "teamKind": "TEAM"}, graph.Members("hjem")), w.tie("p2", graph.RelPartOf, "hold2", "gemt", fields{"from": long}))
	w.open()
	for unit, want := range map[graph.ID]string{
		"dagtilbud": "holdet holger hold", "egebo": "holdet hold", "skoler": "holdskole", "kommune": "holdskole holdet holger hold",
		"gemt": "", "findes-ikke": "",
	} {
		if got := w.named("anna", "hol", func(n *search.Naming) { n.Below = unit }); got != want {
			t.Errorf("below %s: %q, want %q", unit, got, want)
		}
	}
}

func BenchmarkNamed(b *testing.B) {
	store, err := sqlite.Open(b.Context(), filepath.Join(b.TempDir(), "graph.db"), graph.Domain(), sqlite.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = store.Close() })
	w := townOver(b, store)
	var all []ops
	names := []string{"Mette", "Søren", "Åse", "Anna", "Ole", "Birgitte", "Karim", "Lone"}
	for i := range 10_000 {
		id := graph.ID(fmt.Sprintf("n%05d", i))
		all = append(all, w.called(graph.KindPerson, id, fmt.Sprintf("%s %s %dsen", names[i%8], names[i/8%8], i)),
			w.tie("m"+id, graph.RelMemberOf, id, "lind", fields{"from": long, "role": "STAFF"}))
		if len(all) == 1000 {
			w.write(all...)
			all = nil
		}
	}
	w.open()
	w.named("anna", "x")
	for _, text := range []string{"a", "mette s", "åse"} {
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				w.named("anna", text)
			}
		})
		b.Run(text+" below", func(b *testing.B) {
			for b.Loop() {
				w.named("anna", text, func(n *search.Naming) { n.Below = "dagtilbud" })
			}
		})
	}
}
