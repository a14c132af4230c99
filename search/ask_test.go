package search_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"nabo/graph"
	"nabo/graph/storetest"
	"nabo/search"
	"nabo/search/analysis"
)

// counting counts the reads of a store.
type counting struct {
	graph.Store
	mu               sync.Mutex
	fetches, expands int
}

func (c *counting) As(v graph.Viewer) graph.Reader { return &countingReader{c.Store.As(v), c, v} }

type countingReader struct {
	graph.Reader
	c *counting
	v graph.Viewer
}

func (r *countingReader) Fetch(ctx context.Context, q graph.Query, s graph.Shape) (graph.Page, error) {
	if !r.v.IsSystem() {
		r.c.mu.Lock()
		r.c.fetches++
		r.c.mu.Unlock()
	}
	return r.Reader.Fetch(ctx, q, s)
}

func (r *countingReader) Expand(ctx context.Context, from []graph.ID, via graph.Via) ([]graph.Link, error) {
	r.c.mu.Lock()
	r.c.expands++
	r.c.mu.Unlock()
	return r.Reader.Expand(ctx, from, via)
}

func TestAnAnswerReadsTheGraphThreeTimesAndOnceMoreWhereThereIsMuch(t *testing.T) {
	t.Parallel()
	c := &counting{Store: storetest.NewWorld(graph.Domain())}
	w := townOver(t, c).wardrobe().open()
	shaped := func(a *search.Asking) {
		a.Asker = "roed"
		a.Shape = graph.Shape{graph.KindPractice: {Fields: []string{"title"}, Hops: map[string]graph.Hop{
			"uses": {Rel: graph.RelUses, Dir: graph.Inward, First: 5, Shape: graph.Shape{graph.KindTeam: {Fields: []string{"name"}}}},
		}}}
	}
	reads := func() (search.Answer, int, int) {
		w.ask("anna", trouble) // the first reads the sets of words, of which there are none
		c.mu.Lock()
		c.fetches, c.expands = 0, 0
		c.mu.Unlock()
		got := w.ask("anna", trouble, shaped)
		return got, c.fetches, c.expands
	}
	got, fetches, expands := reads()
	if fetches != 2 || expands != 1 {
		t.Fatalf("%d fetches, %d expands", fetches, expands)
	}
	row := hit(t, got.Practices, "hold").Row
	if row.Text("title") != "Ud i tre hold" || row.HopOne("uses").Text("name") != "LIND" {
		t.Fatal("the caller's shape was not read along")
	}
	for i := range 70 {
		w.write(w.practice(graph.ID(fmt.Sprint("mere", i)), "Kaos i garderoben", "om morgenen"))
	}
	if _, fetches, expands = reads(); fetches != 3 || expands != 1 {
		t.Fatalf("where more is there than is looked at closely: %d fetches, %d expands", fetches, expands)
	}
}

func TestReasonsAreSaidAsAColleagueWould(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe()
	w.write(w.uses("hjem", "hold", "WORKED", fresh), w.uses("blaa", "hold", "MIXED", fresh), w.uses("skole", "hold", "FAILED", fresh))
	w.open()
	got := w.ask("anna", "kaos i garderoben med flyverdragter")
	var da, en []string
	for _, r := range hit(t, got.Practices, "hold").Reasons {
		da = append(da, search.Render(r, analysis.Danish))
		en = append(en, search.Render(r, analysis.English))
	}
	want := []string{
		"hjalp på det, der bøvler: Garderoben er kaos",
		"virkede 2 steder, delvist 1, ikke 1 sted",
		"3 enheder gør det nu",
		"Navn bo har stået i det",
		"i samme hus",
		"du kender Navn bo",
	}
	if strings.Join(da, "\n") != strings.Join(want, "\n") {
		t.Fatalf("got\n%s", strings.Join(da, "\n"))
	}
	if s := strings.Join(en, "\n"); !strings.Contains(s, "worked in 2 places, in part in 1, did not work in 1") {
		t.Fatalf("got\n%s", s)
	}
	bo := hit(t, got.People, "bo")
	if bo.Next.Kind != search.StepPerson || bo.Next.ID != "bo" {
		t.Fatalf("next step %+v", bo.Next)
	}
	words := bo.Reasons[0].Words
	if words == nil || words.Node != "kaos" || strings.Join(words.Matched, " ") != "Garderoben kaos" && strings.Join(words.Matched, " ") != "flyverdragt" {
		t.Fatalf("words %+v", words)
	}
	for _, m := range words.Marks {
		if r := []rune(words.Snippet); m.End > len(r) || m.Start >= m.End {
			t.Fatalf("mark %+v outside %q", m, words.Snippet)
		}
	}
}

func TestWhatFailedIsNotSaidToHaveHelped(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe()
	w.write(
		w.practice("kasse", "En kasse til hver", "Vi gav alle en kasse"), w.tie("kasse-kaos", graph.RelSolves, "kasse", "kaos"),
		w.tie("ended", graph.RelUses, "skole", "kasse", fields{"outcome": "FAILED", "from": long, "to": fresh}),
	)
	w.open()
	var da, en []string
	for _, r := range hit(t, w.ask("anna", "kaos i garderoben med flyverdragter").Practices, "kasse").Reasons {
		da, en = append(da, search.Render(r, analysis.Danish)), append(en, search.Render(r, analysis.English))
	}
	if s := strings.Join(da, "\n"); !strings.HasPrefix(s, "er prøvet på det, der bøvler: Garderoben er kaos\nvirkede ikke 1 sted, ingen gør det nu") {
		t.Errorf("got\n%s", s)
	}
	if s := strings.Join(en, "\n"); !strings.HasPrefix(s, "was tried against: Garderoben er kaos\ndid not work in 1, nobody does it now") {
		t.Errorf("got\n%s", s)
	}
}

func TestTheDoorToAPracticeIsWhoKnowsMostOfItAndThenWhoIsNearest(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe()
	w.person("dorte", "roed", "STAFF")
	w.person("else", "roed", "STAFF")
	w.write(w.carries("dorte", "hold", "TRIED"), w.carries("else", "hold", "INTERESTED"), w.knows("anna", "dorte"), w.knows("anna", "else"))
	w.open()
	if next := hit(t, w.ask("anna", trouble).Practices, "hold").Next; next.ID != "bo" {
		t.Errorf("got %+v, not the one who solved it", next)
	}
	if next := hit(t, w.ask("bo", trouble).Practices, "hold").Next; next.ID != "dorte" {
		t.Errorf("bo himself was sent to %+v", next)
	}
}

// Who welcomes no questions just now is nobody's door; what they know is found all the same.
func TestTheDoorIsNobodyWhoWelcomesNoQuestionsNow(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe()
	w.write(put(graph.KindPerson, "bo", fields{"asksWelcome": int64(0)}))
	w.open()
	got := w.ask("anna", trouble)
	for _, h := range []search.Hit{hit(t, got.Practices, "hold"), hit(t, got.People, "bo")} {
		if h.Next.Kind != search.StepContact || h.Next.ID != "lind" {
			t.Errorf("%s: %+v", h.ID, h.Next)
		}
	}
}

func TestFilters(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe()
	w.write(
		put(graph.KindTeam, "skole", fields{"field": "SCHOOL", "ageGroups": []string{"6-9"}}),
		w.practice("sluse", "Sluse i garderoben", "Klasserne går ud ad hver sin dør, så der ikke er kaos i garderoben"),
		w.uses("skole", "sluse", "MIXED", fresh),
		w.practice("gammel", "Garderoben er kaos", "Vi prøvede kroge"),
		w.tie("ended", graph.RelUses, "lind", "gammel", fields{"outcome": "FAILED", "from": long, "to": fresh}),
	)
	w.person("dorte", "skole", "STAFF")
	w.write(w.carries("dorte", "sluse", "TRIED"))
	w.open()
	cases := map[string]struct {
		f                   search.Filter
		practices, peopleIn string
	}{
		"none":         {search.Filter{}, "gammel hold sluse", "bo dorte"},
		"area":         {search.Filter{Area: "dagtilbud"}, "gammel hold", "bo"},
		"field":        {search.Filter{Field: "SCHOOL"}, "sluse", "dorte"},
		"age group":    {search.Filter{AgeGroup: "6-9"}, "sluse", "dorte"},
		"kind of team": {search.Filter{TeamKind: "ROOM"}, "", ""},
		"outcome":      {search.Filter{Outcome: "FAILED"}, "gammel", ""},
		"still in use": {search.Filter{StillInUse: true}, "hold sluse", "bo dorte"},
		"reachable":    {search.Filter{ReachableIn: 1}, "gammel hold sluse", "bo"},
	}
	for name, c := range cases {
		got := w.ask("anna", "kaos i garderoben", func(a *search.Asking) { a.Filter = c.f })
		if p, q := sorted(got.Practices), sorted(got.People); p != c.practices || q != c.peopleIn {
			t.Errorf("%s: practices %q, people %q", name, p, q)
		}
		if narrowed := got.Nothing != nil && got.Nothing.Narrowed; narrowed != (len(hits(got)) == 0) {
			t.Errorf("%s: that the filter took all away is told: %v", name, narrowed)
		}
	}
}

func sorted(hits []search.Hit) string {
	parts := strings.Fields(ids(hits))
	for i := range parts {
		for j := i + 1; j < len(parts); j++ {
			if parts[j] < parts[i] {
				parts[i], parts[j] = parts[j], parts[i]
			}
		}
	}
	return strings.Join(parts, " ")
}

func TestNothingFoundIsSaidAndABrokerNamed(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe()
	w.person("vibe", "kommune", "BROKER")
	w.open()
	got := w.ask("anna", "elefanter i zoologisk have")
	if got.Nothing == nil || got.Nothing.Next.Kind != search.StepBroker || got.Nothing.Next.ID != "vibe" || !got.Nothing.CanKeep {
		t.Fatalf("got %+v", got.Nothing)
	}
}

func TestThereIsAlwaysADoor(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe()
	w.write(put(graph.KindPerson, "bo", fields{"introducible": false}), put(graph.KindTeam, "lind", fields{"phone": nil}))
	w.open()
	for _, h := range hits(w.ask("anna", "kaos i garderoben")) {
		if h.Next.Kind != search.StepContact || h.Next.ID != "lind" || h.Next.Name == "" { // whose door it is, where nobody wrote how to call
			t.Errorf("%s: %+v", h.ID, h.Next)
		}
	}
}

func TestTwinsInDifferentFieldsAreFoundByTheWords(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.write(
		w.practice("skolen", "Uro ved skiftet fra frikvarter", "Gårdvagten tager dem ved døren"),
		w.practice("hjemmet", "Uro ved skiftet til aftenvagt", "Vi flyttede kaffen til halv fire"),
		w.uses("skole", "skolen", "WORKED", fresh), w.uses("hjem", "hjemmet", "WORKED", fresh),
	)
	w.open()
	if got := sorted(w.ask("anna", "uro når vi skifter").Practices); got != "hjemmet skolen" {
		t.Fatalf("got %q", got)
	}
}

func TestWithEqualTextAndEvidenceTheNearerComesFirst(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	for i, team := range []graph.ID{"skole", "lind", "blaa"} {
		id := graph.ID("r" + string(rune('0'+i)))
		w.write(w.practice(id, "Ro i garderoben", "Ud i tre hold"), w.uses(team, id, "WORKED", fresh))
	}
	w.open()
	if got := ids(w.ask("anna", "garderobe").Practices); got != "r2 r1 r0" {
		t.Fatalf("got %q", got)
	}
}

func TestWhatCannotBeAskedIsRefused(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe().open()
	w.ask("anna", "kaos")
	for name, a := range map[string]search.Asking{
		"no text":   {Text: "  "},
		"too long":  {Text: strings.Repeat("å", 2001)},
		"too many":  {Text: "kaos", First: 101},
		"too far":   {Text: "kaos", Filter: search.Filter{ReachableIn: 4}},
		"malformed": {Text: "kaos\x00"},
	} {
		a.As = w.viewer("anna")
		if _, err := w.find.WhoSolved(context.Background(), a); !errors.Is(err, &graph.Error{Code: graph.CodeInvalid}) {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := w.find.WhoSolved(context.Background(), search.Asking{Text: "kaos", As: w.viewer("anna"), Asker: "ingen"})
	if !errors.Is(err, &graph.Error{Code: graph.CodeNotFound}) {
		t.Errorf("an asker who is not there: %v", err)
	}
}

func TestNobodySignedInFindsNothing(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe().open()
	w.ask("anna", "kaos")
	got, err := w.find.WhoSolved(context.Background(), search.Asking{Text: trouble, As: graph.Anonymous()})
	w.ok(err)
	if got.Nothing == nil || got.Nothing.CanKeep || len(hits(got)) > 0 {
		t.Fatalf("got %+v", got)
	}
}

func TestFindGoesByOwnWordsAndWhatTheViewerSees(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe()
	w.write(put(graph.KindPerson, "gemt", fields{"name": "Navn Skjult"}, graph.Own("gemt")))
	w.open()
	w.ask("anna", "kaos")
	find := func(text string, kinds ...graph.Kind) string {
		rows, err := w.find.Find(context.Background(), w.viewer("anna"), text, kinds, 5, graph.Shape{graph.KindPerson: {Fields: []string{"name"}}})
		w.ok(err)
		var out []string
		for _, r := range rows {
			out = append(out, string(r.ID))
		}
		return strings.Join(out, " ")
	}
	if got := find("bo", graph.KindPerson); got != "bo" {
		t.Errorf("by name: %q", got)
	}
	if got := find("skjult", graph.KindPerson); got != "" {
		t.Errorf("somebody hidden: %q", got)
	}
	if got := find("kaos", graph.KindPractice, graph.KindProblem); got != "kaos" {
		t.Errorf("by own words: %q", got)
	}
}

func TestWhoeverAsksMayFilterAndAskForMany(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe()
	var many []ops
	for i := range 90 {
		many = append(many, w.practice(graph.ID(fmt.Sprint("mange", i)), "Kaos i garderoben", "om morgenen"),
			put(graph.KindProblem, graph.ID(fmt.Sprint("ondt", i)), fields{"title": "Kaos i garderoben om morgenen", "language": "DA"}, all),
			put(graph.KindQuestion, graph.ID(fmt.Sprint("spurgt", i)), fields{"text": "Kaos i garderoben om morgenen?", "language": "DA"}, all))
	}
	w.write(many...)
	w.person("bo", "roed", "STAFF")
	w.open()
	w.ask("anna", trouble) // waits for the index
	for _, c := range []struct{ as, by graph.ID }{{"anna", ""}, {"anna", "roed"}, {"anna", "bo"}, {"roed", ""}} {
		for _, narrow := range []bool{false, true} {
			a := search.Asking{As: w.viewer(c.as), Text: trouble, Asker: c.by, First: 100}
			if narrow {
				a.Filter.Field = "DAYCARE"
			}
			if _, err := w.find.WhoSolved(t.Context(), a); err != nil {
				t.Errorf("%s for %q: %v", c.as, c.by, err)
			}
		}
	}
}

func TestOneWordListsWhatIsAboutItAndClaimsNothing(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe().open()
	if got := w.ask("anna", "garderoben"); !got.Listed || got.Doubt != nil || len(got.Practices) == 0 {
		t.Errorf("listed %v, doubt %v, %d practices", got.Listed, got.Doubt, len(got.Practices))
	}
	if got := w.ask("anna", trouble); got.Listed {
		t.Error("a trouble is listed")
	}
	if got := w.ask("anna", "xylofonen"); got.Listed {
		t.Error("a word that stands nowhere is listed")
	}
}
