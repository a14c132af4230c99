package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"nabo/graph"
	"nabo/graph/system"
)

const typedText = "han bider de andre i garderoben"

func (w *town) say(who, practice graph.ID, helpful bool, typed ...string) graph.Receipt {
	w.t.Helper()
	in := graph.HelpfulInput{Practice: practice, Helpful: helpful}
	if len(typed) > 0 {
		in.Typed = &typed[0]
	}
	r, err := w.s.SayHelpful(w.t.Context(), w.as(who), in)
	w.must(r, err)
	return r
}

// verdicts gives what one asker has said, as a viewer sees it: "<practice> <helpful> <typed>".
func (w *town) verdicts(v graph.Viewer, asker graph.ID) []string {
	w.t.Helper()
	hop := graph.Hop{
		Rel: graph.RelSaysHelpful, Dir: graph.Outward, First: 1000, LinkFields: []string{"helpful", "typed"},
		Shape: graph.Shape{graph.KindPractice: {}},
	}
	sel := graph.Sel{Hops: map[string]graph.Hop{"said": hop}}
	page, err := w.s.As(v).Fetch(w.t.Context(), graph.Query{
		Kinds: []graph.Kind{graph.KindPerson, graph.KindTeam}, IDs: []graph.ID{asker},
	}, graph.Shape{graph.KindPerson: sel, graph.KindTeam: sel})
	if err != nil {
		w.t.Fatal(err)
	}
	var out []string
	for _, row := range page.Rows {
		for _, p := range row.HopRows("said") {
			out = append(out, fmt.Sprint(p.ID, " ", graph.As[bool](p.Link, "helpful"), " ", graph.As[string](p.Link, "typed")))
		}
	}
	slices.Sort(out)
	return out
}

// verdictLink gives the id of a verdict.
func (w *town) verdictLink(asker graph.ID) graph.ID {
	w.t.Helper()
	links, err := w.s.As(system.Viewer("test")).Expand(w.t.Context(), []graph.ID{asker}, graph.Via{
		Steps: []graph.Step{{Rel: graph.RelSaysHelpful, Dir: graph.Outward}}, Hops: 1, Limit: 1000,
	})
	if err != nil || len(links) != 1 {
		w.t.Fatalf("%v %v", links, err)
	}
	return links[0].ID
}

func TestSayHelpful_is_seen_by_nobody_else(t *testing.T) {
	w := newTown(t)
	w.findable(w.mette)
	p := w.practice(w.mosen, "Ud i tre hold")
	r := w.say(w.mette, p, true, typedText)
	if len(r.SeenBy) != 1 || r.SeenBy[0].Scope != "PERSON" || r.SeenBy[0].Node != w.mette {
		t.Errorf("seen by %+v", r.SeenBy)
	}
	link := w.verdictLink(w.mette)
	others := map[string]graph.Act{
		"a colleague": w.as(w.karim), "her leader": w.as(w.susan), "the leader above": w.as(w.lone), "the broker": w.as(w.britt),
		"an administrator": w.admin(w.lone), "one of her own house": w.admin(w.susan), "who keeps the practice": w.as(w.ole),
		"her house's tablet": w.as(w.egebo), "its tablet": w.as(w.mosen), "another organisation": w.admin(w.fremmed),
	}
	for who, a := range others {
		w.seesNothing(who, a, p, link)
	}
	if got := w.verdicts(w.viewer(w.mette), w.mette); !slices.Equal(got, []string{string(p) + " true " + typedText}) {
		t.Errorf("she sees %q", got)
	}
	_, err := w.s.Hide(t.Context(), w.as(w.mette), link) // would open it to the brokers
	wantCode(t, err, graph.CodeInvalid)
	for who, a := range others {
		w.seesNothing(who+", after she tried to hide it", a, p, link)
	}
}

// seesNothing looks for Mette's verdict by every way there is.
func (w *town) seesNothing(who string, a graph.Act, p, link graph.ID) {
	t, v := w.t, a.Viewer
	t.Helper()
	ctx := t.Context()
	if got := append(w.ends(v, p, graph.RelSaysHelpful, graph.Inward), w.ends(v, w.mette, graph.RelSaysHelpful, graph.Outward)...); len(got) > 0 {
		t.Errorf("%s walks it: %v", who, got)
	}
	if got := w.verdicts(v, w.mette); len(got) > 0 {
		t.Errorf("%s lists it: %q", who, got)
	}
	if rows, err := w.s.As(v).Links(ctx, []graph.ID{link}); err != nil || len(rows) > 0 {
		t.Errorf("%s reads it: %v %v", who, rows, err)
	}
	said := graph.Query{Kinds: []graph.Kind{graph.KindPractice}, First: 10, Where: graph.Has(graph.RelSaysHelpful, graph.Inward, graph.Eq("helpful", true), graph.Cond{})}
	if page, err := w.s.As(v).Fetch(ctx, said, graph.Shape{}); err != nil || len(page.Rows) > 0 {
		t.Errorf("%s filters by it: %v %v", who, page.Rows, err)
	}
	by := graph.By{Path: []graph.Step{{Rel: graph.RelSaysHelpful, Dir: graph.Inward}}, Field: "id"}
	groups, err := w.s.As(v).Count(ctx, graph.Query{Kinds: []graph.Kind{graph.KindPractice}}, by)
	for _, g := range groups {
		if g.Keys[0] != nil {
			t.Errorf("%s counts it: %v %v", who, groups, err)
		}
	}
	for _, id := range []graph.ID{p, w.mosen, w.egebo} {
		past, err := w.s.History(ctx, v, id, 0, 100)
		if err != nil && graph.CodeOf(err) != graph.CodeNotFound {
			t.Errorf("%s: %v", who, err)
		}
		for _, e := range past {
			if e.Link != nil && e.Link.Rel == graph.RelSaysHelpful {
				t.Errorf("%s reads of it in the history: %+v", who, e)
			}
		}
	}
	if past, err := w.s.As(v).Past(ctx, link, 0, 10); err != nil || len(past) > 0 {
		t.Errorf("%s reads its past: %v %v", who, past, err)
	}
	if _, err := w.s.History(ctx, v, w.mette, 0, 100); err == nil {
		t.Errorf("%s reads her history", who)
	}
	if around, err := w.s.Neighbourhood(ctx, v, p, 3, 100, nil); err == nil {
		for _, l := range around.Links {
			if l.Rel == graph.RelSaysHelpful {
				t.Errorf("%s walks it", who)
			}
		}
	}
	for what, do := range map[string]func() error{
		"read its history": func() error { _, err := w.s.History(ctx, v, link, 0, 100); return err },
		"hide it":          func() error { _, err := w.s.Hide(ctx, a, link); return err },
		"restore it":       func() error { _, err := w.s.Restore(ctx, a, link); return err },
		"redact it":        func() error { _, err := w.s.Redact(ctx, a, link, nil); return err },
		"end it":           func() error { _, err := w.s.Unlink(ctx, a, link); return err },
		"confirm it":       func() error { _, err := w.s.Confirm(ctx, a, link); return err },
		"close it":         func() error { _, err := w.s.Close(ctx, a, link, "", nil); return err },
	} {
		if err := do(); graph.CodeOf(err) != graph.CodeNotFound {
			t.Errorf("%s may %s: %v", who, what, err)
		}
	}
}

func TestSayHelpful_from_a_tablet_is_that_rooms(t *testing.T) {
	w := newTown(t)
	p := w.practice(w.mosen, "Ud i tre hold")
	w.say(w.egebo, p, true, typedText)
	for _, who := range []graph.ID{w.egebo, w.mette, w.karim} {
		if len(w.verdicts(w.viewer(who), w.egebo)) != 1 {
			t.Errorf("%s is of the house", who)
		}
	}
	for _, who := range []graph.ID{w.lone, w.britt, w.ole, w.mosen, w.blaa} {
		if got := w.verdicts(w.viewer(who), w.egebo); len(got) > 0 {
			t.Errorf("%s sees %q", who, got)
		}
	}
}

func TestSayHelpful_again_is_the_same_verdict(t *testing.T) {
	w := newTown(t)
	p := w.practice(w.mosen, "Ud i tre hold")
	see := func(want ...string) {
		t.Helper()
		if got := w.verdicts(w.viewer(w.mette), w.mette); !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	is := string(p) + " "
	w.say(w.mette, p, true, "uro")
	see(is + "true uro")
	before, _, _ := w.store.Head(t.Context())
	w.say(w.mette, p, true)
	if after, _, _ := w.store.Head(t.Context()); after != before {
		t.Error("what changes nothing is not written")
	}
	w.say(w.mette, p, false)
	see(is + "false uro")
	w.say(w.mette, p, false, "")
	see(is + "false ")
	a := w.as(w.mette)
	a.Mutation = "klik"
	in := graph.HelpfulInput{Practice: p, Helpful: true}
	first, err := w.s.SayHelpful(t.Context(), a, in)
	w.must(first, err)
	w.must(w.s.TakeBackHelpful(t.Context(), w.as(w.mette), p))
	w.must(w.s.TakeBackHelpful(t.Context(), w.as(w.mette), p))
	again, err := w.s.SayHelpful(t.Context(), a, in) // the line was broken, and it comes once more
	w.must(again, err)
	if first.Rev != again.Rev || first.ID != again.ID {
		t.Errorf("sent again: %+v, %+v", first, again)
	}
	see()
}

func TestSayHelpful_refuses(t *testing.T) {
	w := newTown(t)
	p, hidden := w.practice(w.mosen, "Ud i tre hold"), w.practice(w.nabokoebing, "Deres egen")
	say := func(a graph.Act, practice graph.ID, typed string) error {
		_, err := w.s.SayHelpful(t.Context(), a, graph.HelpfulInput{Practice: practice, Typed: &typed})
		return err
	}
	me := w.as(w.mette)
	wantCode(t, say(me, p, strings.Repeat("å", 2001)), graph.CodeInvalid)
	wantCode(t, say(me, p, "drengen 010215-4321 bider"), graph.CodeInvalid)
	wantCode(t, say(me, w.mosen, ""), graph.CodeInvalid)
	wantCode(t, say(w.sys(), p, ""), graph.CodeForbidden)
	wantCode(t, say(graph.Act{Viewer: graph.Anonymous()}, p, ""), graph.CodeUnauthenticated)
	if a, b := say(me, hidden, ""), say(me, "intet", ""); graph.CodeOf(a) != graph.CodeNotFound || a.Error() != b.Error() {
		t.Errorf("hidden %v, absent %v", a, b)
	}
	for _, id := range []graph.ID{hidden, "intet", "æ ø"} {
		_, err := w.s.TakeBackHelpful(t.Context(), me, id)
		wantCode(t, err, graph.CodeNotFound)
	}
	if got := w.verdicts(me.Viewer, w.mette); len(got) > 0 {
		t.Errorf("kept %q", got)
	}
	for _, in := range []graph.LinkInput{{Rel: graph.RelSaysHelpful, From: w.karim, To: p}, {Rel: graph.RelSaysHelpful, From: w.mette, To: p}} {
		_, err := w.s.Link(t.Context(), me, in)
		wantCode(t, err, graph.CodeInvalid)
	}
}

func TestSayHelpful_is_bounded(t *testing.T) {
	w := newTown(t)
	var b graph.Batch
	for i := range 500 {
		id := graph.ID(fmt.Sprint("mange", i))
		b.Puts = append(b.Puts, graph.Put{ID: id, Kind: graph.KindPractice, Fields: graph.Fields{"title": "Sang"}, Audience: []graph.Token{graph.Everyone}})
		b.Links = append(b.Links, graph.PutLink{
			ID: id + "v", Rel: graph.RelSaysHelpful, From: w.mette, To: id, Fields: graph.Fields{"helpful": true}, Audience: []graph.Token{graph.Own(w.mette)},
		})
	}
	w.commit(b)
	p := w.practice(w.mosen, "Ud i tre hold")
	_, err := w.s.SayHelpful(t.Context(), w.as(w.mette), graph.HelpfulInput{Practice: p})
	wantCode(t, err, graph.CodeLimited)
	w.say(w.mette, "mange7", false) // what stands may be changed
	w.must(w.s.TakeBackHelpful(t.Context(), w.as(w.mette), "mange7"))
	w.say(w.mette, p, true)
	w.must(w.s.TakeBackHelpful(t.Context(), w.as(w.mette), ""))
	if got := w.verdicts(w.viewer(w.mette), w.mette); len(got) > 0 {
		t.Errorf("%d stand", len(got))
	}
}

func TestSayHelpful_goes_for_good(t *testing.T) {
	gone := func(w *town) {
		w.t.Helper()
		if w.holds(typedText) || len(w.verdicts(system.Viewer("test"), w.mette)) > 0 {
			w.t.Error("it is still kept")
		}
	}
	t.Run("taken back, with what it was before", func(t *testing.T) {
		w := newTown(t)
		p := w.practice(w.mosen, "Ud i tre hold")
		w.say(w.mette, p, true, typedText)
		w.say(w.mette, p, true, "noget andet")
		w.must(w.s.TakeBackHelpful(t.Context(), w.as(w.mette), p))
		gone(w)
	})
	t.Run("the words alone, with an empty text", func(t *testing.T) {
		w := newTown(t)
		p := w.practice(w.mosen, "Ud i tre hold")
		w.say(w.mette, p, true, typedText)
		w.say(w.mette, p, true, "noget andet")
		w.say(w.mette, p, true, "")
		if got := w.verdicts(w.viewer(w.mette), w.mette); w.holds(typedText) || w.holds("noget andet") || !slices.Equal(got, []string{string(p) + " true "}) {
			t.Errorf("it is still kept: %q", got)
		}
	})
	t.Run("of a practice that is hidden meanwhile", func(t *testing.T) {
		w := newTown(t)
		p := w.practice(w.mosen, "Ud i tre hold")
		w.say(w.mette, p, true, typedText)
		w.must(w.s.Hide(t.Context(), w.as(w.ole), p))
		w.must(w.s.TakeBackHelpful(t.Context(), w.as(w.mette), p))
		gone(w)
	})
	t.Run("with who said it", func(t *testing.T) {
		w := newTown(t)
		w.say(w.mette, w.practice(w.mosen, "Ud i tre hold"), true, typedText)
		w.must(w.s.Erase(t.Context(), w.as(w.mette), w.mette))
		if w.holds(typedText) {
			t.Error("it is still kept")
		}
	})
	t.Run("a year after somebody left, or a unit closed", func(t *testing.T) {
		w := newTown(t)
		p := w.practice(w.mosen, "Ud i tre hold")
		w.say(w.mette, p, true, typedText)
		w.say(w.blaa, p, true, typedText)
		w.say(w.karim, p, true, "min egen")
		w.must(w.s.Close(t.Context(), w.as(w.susan), w.mette, "", nil))
		w.must(w.s.Close(t.Context(), w.as(w.susan), w.blaa, "", nil))
		fade := func(a graph.Act) {
			t.Helper()
			if _, err := w.s.FadeLeavers(t.Context(), a, 0); err != nil {
				t.Fatal(err)
			}
		}
		fade(w.sys())
		if len(w.verdicts(system.Viewer("test"), w.mette)) != 1 || len(w.verdicts(system.Viewer("test"), w.blaa)) != 1 {
			t.Error("they may come back")
		}
		w.clock = w.clock.AddDate(1, 0, 1)
		fade(w.admin(w.fremmed))
		if len(w.verdicts(system.Viewer("test"), w.mette)) != 1 {
			t.Error("another organisation took it away")
		}
		fade(w.sys())
		gone(w)
		if len(w.verdicts(w.viewer(w.karim), w.karim)) != 1 {
			t.Error("who is here keeps theirs")
		}
	})
}
