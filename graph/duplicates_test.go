package graph_test

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"nabo/graph"
)

// pairs are the duplicates that somebody is shown, by name or title: "A = B (why)".
func (w *town) pairs(a graph.Act, kind graph.Kind) []string {
	w.t.Helper()
	found, err := w.s.Duplicates(w.t.Context(), a.Viewer, kind, 100)
	if err != nil {
		w.t.Fatal(err)
	}
	var out []string
	for _, d := range found {
		out = append(out, fmt.Sprintf("%s = %s (%s)", d.A, d.B, d.Why))
	}
	slices.Sort(out)
	return out
}

func pair(a, b graph.ID, why graph.DuplicateWhy) string {
	return fmt.Sprintf("%s = %s (%s)", a, b, why)
}

func TestDuplicates_texts_that_say_the_same(t *testing.T) {
	w := newTown(t)
	one := w.problem(w.egebo, "Uro ved morgensamling")
	two := w.problem(w.mosen, "uro ved morgensamling!")
	w.problem(w.mosen, "Uro i garderoben")
	wantList(t, "problems", w.pairs(w.as(w.britt), graph.KindProblem), pair(one, two, graph.WhySameTitle))
	found, err := w.s.Duplicates(t.Context(), w.viewer(w.britt), graph.KindProblem, 1)
	if err != nil || !slices.Equal(found[0].Words, []string{"morgensamling", "Uro", "ved"}) {
		t.Errorf("%v %v", found, err)
	}

	body := "Vi går ud i tre hold, og den ene voksen starter ude."
	p := w.text(graph.KindPractice, w.egebo, graph.Fields{"title": "Ud i tre hold om morgenen", "whatWeDo": body, "status": "CONFIRMED"})
	q := w.text(graph.KindPractice, w.mosen, graph.Fields{"title": "Ud i tre små hold", "whatWeDo": body + " Det tog to uger.", "status": "CONFIRMED"})
	w.text(graph.KindPractice, w.mosen, graph.Fields{"title": "Ud i tre store hold", "whatWeDo": "Noget helt andet med sang og klap.", "status": "CONFIRMED"})
	if got := w.pairs(w.as(w.britt), graph.KindPractice); !slices.Contains(got, pair(p, q, graph.WhyNearText)) {
		t.Errorf("practices whose texts are alike: %q", got)
	}
	w.must(w.s.Hide(t.Context(), w.as(w.britt), q))
	for _, got := range w.pairs(w.as(w.britt), graph.KindPractice) {
		if strings.Contains(got, string(q)) {
			t.Errorf("one that is hidden: %s", got)
		}
	}
	w.must(w.s.Merge(t.Context(), w.as(w.britt), two, one))
	wantList(t, "what was merged", w.pairs(w.as(w.britt), graph.KindProblem))
}

func TestDuplicates_units_and_colleagues_are_the_same_in_one_place(t *testing.T) {
	w := newTown(t)
	house := w.team("Egebo", "INSTITUTION", w.vest)
	blue := w.team("Blå stue", "ROOM", w.egebo)
	w.team("Blå stue", "ROOM", w.mosen)
	wantList(t, "units", w.pairs(w.as(w.britt), graph.KindTeam), pair(w.egebo, house, graph.WhySamePlace), pair(w.blaa, blue, graph.WhySamePlace))
	mette := w.person("Mette", w.blaa, graph.RoleStaff)
	w.person("Mette", w.mosen, graph.RoleStaff)
	wantList(t, "colleagues", w.pairs(w.admin(w.eva), graph.KindPerson), pair(w.mette, mette, graph.WhySamePlace))
}

// Who may not merge two is not shown them.
func TestDuplicates_are_for_those_who_may_merge_them(t *testing.T) {
	w := newTown(t)
	w.problem(w.egebo, "Uro ved samling")
	w.problem(w.skolen, "Uro ved samling") // of a unit that is not britt's
	wantList(t, "another's text", w.pairs(w.as(w.britt), graph.KindProblem))
	if got := w.pairs(w.admin(w.eva), graph.KindProblem); len(got) != 1 {
		t.Errorf("an administrator: %q", got)
	}
	wantList(t, "another organisation's administrator", w.pairs(w.admin(w.fremmed), graph.KindProblem))
	readOnly, err := w.s.Viewers().Of(t.Context(), w.britt, graph.RoleReadOnly)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		v    graph.Viewer
		kind graph.Kind
		code graph.Code
	}{
		"a colleague":         {w.viewer(w.mette), graph.KindProblem, graph.CodeForbidden},
		"a leader":            {w.viewer(w.lone), graph.KindProblem, graph.CodeForbidden},
		"a tablet":            {w.viewer(w.egebo), graph.KindProblem, graph.CodeForbidden},
		"a read-only token":   {readOnly, graph.KindProblem, graph.CodeForbidden},
		"a broker, of people": {w.viewer(w.britt), graph.KindPerson, graph.CodeForbidden},
		"nobody":              {graph.Anonymous(), graph.KindProblem, graph.CodeUnauthenticated},
		"asks":                {w.viewer(w.britt), graph.KindAsk, graph.CodeInvalid},
	} {
		if _, err := w.s.Duplicates(t.Context(), c.v, c.kind, 20); graph.CodeOf(err) != c.code {
			t.Errorf("%s: %v", name, err)
		}
	}
	// Never of one's own unit.
	w.team("Dagtilbud Vest", "AREA", w.fjordkaer)
	wantList(t, "one's own unit", w.pairs(w.as(w.britt), graph.KindTeam))
}

// Whatever is shown, merge takes it, one way or the other.
func TestDuplicates_can_be_merged(t *testing.T) {
	w := newTown(t)
	for _, team := range []graph.ID{w.egebo, w.mosen, w.skolen, w.blaa} {
		w.problem(team, "Uro ved samling")
		w.practice(team, "Vi synger først")
		w.text(graph.KindPractice, team, graph.Fields{"title": "Vi synger først", "whatWeDo": "x", "status": "DRAFT"})
		w.text(graph.KindQuestion, team, graph.Fields{"text": "Hvordan får I ro til samling?"})
	}
	n := 0
	for _, kind := range []graph.Kind{graph.KindProblem, graph.KindPractice, graph.KindQuestion} {
		for {
			found, err := w.s.Duplicates(t.Context(), w.viewer(w.britt), kind, 1)
			if err != nil {
				t.Fatal(err)
			}
			if len(found) == 0 {
				break
			}
			if _, err := w.s.Merge(t.Context(), w.as(w.britt), found[0].B, found[0].A); err != nil {
				if _, err = w.s.Merge(t.Context(), w.as(w.britt), found[0].A, found[0].B); err != nil {
					t.Fatalf("%v: %v", found[0], err)
				}
			}
			if n++; n > 100 {
				t.Fatal("it does not come to an end")
			}
		}
	}
	if n < 6 {
		t.Errorf("%d were merged", n)
	}
}

func TestMerges_are_for_those_who_may_take_them_back(t *testing.T) {
	w := newTown(t)
	a, b, c := w.problem(w.egebo, "Uro"), w.problem(w.mosen, "Uro igen"), w.problem(w.skolen, "Uro på skolen")
	w.must(w.s.Merge(t.Context(), w.as(w.britt), b, a))
	w.must(w.s.Merge(t.Context(), w.admin(w.eva), c, a))
	double := w.person("Mette", w.mosen, graph.RoleStaff)
	w.must(w.s.Merge(t.Context(), w.admin(w.eva), double, w.mette))
	told := func(v graph.Viewer) []string {
		found, err := w.s.Merges(t.Context(), v, 100)
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, m := range found {
			out = append(out, fmt.Sprintf("%s → %s, %q by %s", m.Duplicate, m.Into, m.Name, m.By))
		}
		slices.Sort(out)
		return out
	}
	uro := fmt.Sprintf("%s → %s, %q by %s", b, a, "Uro igen", w.britt)
	school := fmt.Sprintf("%s → %s, %q by %s", c, a, "Uro på skolen", w.eva)
	wantList(t, "a broker's", told(w.viewer(w.britt)), uro, school)
	wantList(t, "an administrator's", told(w.admin(w.ole).Viewer), uro, school, fmt.Sprintf("%s → %s, %q by %s", double, w.mette, "Mette", w.eva))
	wantList(t, "another organisation's", told(w.admin(w.fremmed).Viewer))
	for name, v := range map[string]graph.Viewer{"a colleague": w.viewer(w.mette), "a leader": w.viewer(w.lone), "a tablet": w.viewer(w.egebo)} {
		if _, err := w.s.Merges(t.Context(), v, 20); graph.CodeOf(err) != graph.CodeForbidden {
			t.Errorf("%s: %v", name, err)
		}
	}
	found, err := w.s.Merges(t.Context(), w.viewer(w.britt), 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range found {
		w.must(w.s.Unmerge(t.Context(), w.as(w.britt), m.Duplicate))
	}
	wantList(t, "what was taken back", told(w.viewer(w.britt)))
	// One that was merged on is taken back from the end.
	w.must(w.s.Merge(t.Context(), w.as(w.britt), b, a))
	d := w.problem(w.egebo, "Uro til sidst")
	w.must(w.s.Merge(t.Context(), w.as(w.britt), a, d))
	wantList(t, "a chain", told(w.viewer(w.britt)), fmt.Sprintf("%s → %s, %q by %s", a, d, "Uro", w.britt))
}

// Somebody who writes the same long text hundreds of times does not make looking for duplicates dear.
func TestDuplicates_are_bounded_where_all_is_alike(t *testing.T) {
	w := newTown(t)
	var text strings.Builder
	for i := range 650 {
		fmt.Fprintf(&text, "%c%c ", 'a'+i/26, 'a'+i%26)
	}
	const n = 400
	for i := range n {
		w.text(graph.KindQuestion, w.egebo, graph.Fields{"text": fmt.Sprintf("%s%d", text.String(), i), "occasion": "LUNCH"})
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	found, err := w.s.Duplicates(t.Context(), w.viewer(w.britt), graph.KindQuestion, 100)
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	if err != nil || len(found) != 100 || len(found[0].Words) != 650 {
		t.Fatalf("%d pairs, %v", len(found), err)
	}
	if mib := (after.TotalAlloc - before.TotalAlloc) >> 20; mib > 200 {
		t.Errorf("%d texts that are alike took %d MiB and %v", n, mib, took)
	}
}
