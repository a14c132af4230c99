package graph_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"nabo/graph"
)

func worldDims() []graph.CountDim {
	area := map[string]string{"north": "children", "south": "children", "home": "elderly"}
	quarter := map[string]string{"m1": "q1", "m2": "q1", "m3": "q2"}
	in := func(m map[string]string) func(string) string { return func(v string) string { return m[v] } }
	return []graph.CountDim{
		{Name: "area", Values: []string{"north", "south", "home", ""}, Inside: "administration", Within: in(area), Place: true},
		{Name: "administration", Values: []string{"children", "elderly", ""}},
		{Name: "month", Values: []string{"m1", "m2", "m3", ""}, Inside: "quarter", Within: in(quarter)},
		{Name: "quarter", Values: []string{"q1", "q2", ""}, From: "month"},
		{Name: "outcome", Values: []string{"WORKED", "FAILED", ""}, Many: true},
		{Name: "language", Values: []string{"DA", "EN"}},
	}
}

func drawWorld(rt *rapid.T, least, most int) []map[string][]string {
	dims := worldDims()
	n := rapid.IntRange(least, most).Draw(rt, "n")
	records := make([]map[string][]string, n)
	skew := rapid.IntRange(1, 6).Draw(rt, "skew")
	pick := func(values []string, label string) string {
		i := rapid.IntRange(0, len(values)*skew-1).Draw(rt, label)
		return values[min(i, len(values)-1)] // much in the last, little in the others
	}
	for i := range records {
		a := pick([]string{"", "home", "south", "north"}, "area")
		adm := dims[0].Within(a)
		if a == "" {
			adm = pick([]string{"", "children"}, "administration")
		}
		outcomes := []string{pick([]string{"", "FAILED", "WORKED"}, "outcome")}
		if rapid.IntRange(0, 4).Draw(rt, "two") == 0 {
			outcomes = []string{"FAILED", "WORKED"}
		}
		records[i] = map[string][]string{
			"area": {a}, "administration": {adm}, "month": {pick([]string{"", "m3", "m2", "m1"}, "month")},
			"outcome": outcomes, "language": {pick([]string{"EN", "DA"}, "language")},
		}
	}
	return records
}

func TestCounts_nobody_can_work_out_a_hidden_number(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		figs, err := graph.HiddenFigures(worldDims(), drawWorld(rt, 0, 70))
		if err != nil {
			rt.Fatal(err)
		}
		for _, f := range figs {
			if f.N < 5 && !f.Hidden {
				rt.Fatalf("told: %v is %d", f.Held, f.N)
			}
		}
		a := newAttacker(worldDims(), figs)
		for _, i := range a.tells() {
			rt.Fatalf("told: %s is %d", a.name(figs, i), a.truth[i])
		}
		if i := a.pins(figs); i >= 0 {
			rt.Fatalf("%s can only be %d", a.name(figs, i), a.truth[i])
		}
	})
}

func TestCounts_are_what_one_would_count_by_hand(t *testing.T) {
	quarter := func(month string) string { return worldDims()[2].Within(month) }
	rapid.Check(t, func(rt *rapid.T) {
		records := drawWorld(rt, 0, 40)
		figs, err := graph.HiddenFigures(worldDims(), records)
		if err != nil {
			rt.Fatal(err)
		}
		for _, f := range figs {
			n := 0
			for _, r := range records {
				stands := true
				for dim, v := range f.Held {
					if dim == "quarter" {
						stands = stands && quarter(r["month"][0]) == v
					} else {
						stands = stands && slices.Contains(r[dim], v)
					}
				}
				if stands {
					n++
				}
			}
			if f.N != n {
				rt.Fatalf("%v is %d, not %d", f.Held, n, f.N)
			}
		}
	})
}

// peopleDims is where people work: several may be told of one, each in its organisation, and who is in
// none is in no other.
func peopleDims() []graph.CountDim {
	in := func(m map[string]string) func(string) string { return func(v string) string { return m[v] } }
	return []graph.CountDim{
		{
			Name: "administration", Values: []string{"children", "elderly", "jobs", ""}, Many: true, Place: true,
			Inside: "organisation", Within: in(map[string]string{"children": "town", "elderly": "town", "jobs": "town"}),
		},
		{Name: "organisation", Values: []string{"town", "other", ""}, Many: true, Alone: true},
		{Name: "profession", Values: []string{"pedagogue", "cook", ""}},
	}
}

func TestCounts_of_people_who_may_work_in_several_places_tell_no_few(t *testing.T) {
	dims := peopleDims()
	hold := func(rt interface{ Fatalf(string, ...any) }, people []map[string][]string) {
		figs, err := graph.HiddenFigures(dims, people)
		if err != nil {
			rt.Fatalf("%v", err)
		}
		a := newAttacker(dims, figs)
		for _, i := range a.tells() {
			rt.Fatalf("told: %s is %d", a.name(figs, i), a.truth[i])
		}
		if i := a.pins(figs); i >= 0 {
			rt.Fatalf("%s can only be %d", a.name(figs, i), a.truth[i])
		}
	}
	person := func(profession string, administrations ...string) map[string][]string {
		r := map[string][]string{"profession": {profession}, "administration": administrations, "organisation": {"town"}}
		if len(administrations) == 0 {
			r["administration"], r["organisation"] = []string{""}, []string{""}
		}
		return r
	}
	t.Run("where all are in one organisation and one is in no administration of it", func(t *testing.T) {
		var people []map[string][]string
		for administration, n := range map[string]int{"children": 42, "elderly": 15, "jobs": 7, "": 1} {
			for i := range n {
				people = append(people, person([]string{"pedagogue", "cook", ""}[i%3], administration))
			}
		}
		hold(t, people)
	})
	t.Run("anywhere", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			places := []string{"children", "elderly", "jobs", ""}
			people := make([]map[string][]string, rapid.IntRange(0, 60).Draw(rt, "n"))
			skew := rapid.IntRange(1, 5).Draw(rt, "skew")
			for i := range people {
				var in []string
				switch rapid.IntRange(0, 12).Draw(rt, "how") {
				case 0:
					in = []string{"children", "jobs"}
				case 1: // in no unit
				default:
					in = []string{places[max(0, rapid.IntRange(0, 4*skew-1).Draw(rt, "where")-4*skew+4)]}
				}
				people[i] = person(rapid.SampledFrom([]string{"pedagogue", "cook", ""}).Draw(rt, "profession"), in...)
			}
			hold(rt, people)
		})
	})
}

// A month within its quarter is the same number: one of them told would tell the other.
func TestCounts_a_hidden_month_is_hidden_within_its_quarter_too(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		figs, err := graph.HiddenFigures(worldDims(), drawWorld(rt, 0, 150))
		if err != nil {
			rt.Fatal(err)
		}
		hidden := map[string]bool{}
		for _, f := range figs {
			hidden[heldKey(f.Held)] = f.Hidden
		}
		for key, hide := range hidden {
			for month, quarter := range map[string]string{"m1": "q1", "m2": "q1", "m3": "q2", "": ""} {
				if key == heldKey(map[string]string{"month": month}) && hide != hidden[key+"quarter="+quarter+";"] {
					rt.Fatalf("month %q is hidden: %v, and within its quarter it is not so", month, hide)
				}
			}
		}
	})
}

// Where the total and the one large profession are told, so is how many have any other: each of
// those could be another number, and still all of them together are four people.
func TestCounts_the_small_ones_of_a_line_together_are_not_told(t *testing.T) {
	dims := []graph.CountDim{
		{Name: "area", Values: []string{"north", "south", ""}, Many: true},
		{Name: "profession", Values: []string{"pedagogue", "teacher", "cook", ""}},
	}
	var people []map[string][]string
	add := func(n int, area, profession string) {
		for range n {
			people = append(people, map[string][]string{"area": {area}, "profession": {profession}})
		}
	}
	add(13, "north", "pedagogue")
	add(2, "north", "teacher")
	add(2, "north", "cook")
	for _, profession := range dims[1].Values {
		add(9, "south", profession)
	}
	figs, err := graph.HiddenFigures(dims, people)
	if err != nil {
		t.Fatal(err)
	}
	a := newAttacker(dims, figs)
	for _, i := range a.tells() {
		t.Errorf("told: %s is %d", a.name(figs, i), a.truth[i])
	}
	if i := a.pins(figs); i >= 0 {
		t.Errorf("%s can only be %d", a.name(figs, i), a.truth[i])
	}
	told := 0
	for _, f := range figs {
		if !f.Hidden {
			told++
		}
	}
	if told < 6 {
		t.Errorf("only %d are told", told)
	}
}

// The attacker is worth its salt: it finds what a table gives away that hides the small alone.
func TestCounts_the_attacker_of_the_test_finds_what_is_given_away(t *testing.T) {
	dims := []graph.CountDim{{Name: "language", Values: []string{"DA", "EN"}}}
	figs := []graph.CountFigure{
		{Held: map[string]string{}, N: 23},
		{Held: map[string]string{"language": "DA"}, N: 20},
		{Held: map[string]string{"language": "EN"}, N: 3, Hidden: true},
	}
	if newAttacker(dims, figs).pins(figs) != 2 {
		t.Fatal("23 - 20 is 3")
	}
}

// What is hidden to protect others is little where there is much to count.
func TestCounts_tell_most_of_what_is_large(t *testing.T) {
	large, told := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		figs, err := graph.HiddenFigures(worldDims(), drawWorld(rt, 200, 400))
		if err != nil {
			rt.Fatal(err)
		}
		for _, f := range figs {
			if f.N >= 5 {
				large++
				if !f.Hidden {
					told++
				}
			}
		}
	})
	if told*10 < large*7 {
		t.Errorf("only %d of %d are told", told, large)
	}
	t.Logf("%d of %d are told", told, large)
}
