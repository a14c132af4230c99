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
