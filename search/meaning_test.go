package search_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"nabo/embedding/e5"
	"nabo/graph"
	"nabo/search"
)

func TestATroubleIsFoundInOtherWords(t *testing.T) {
	t.Parallel()
	model, err := e5.New()
	if err != nil {
		t.Fatal(err)
	}
	w := newTown(t)
	window := w.practice("vindue", "Ét kram og så vinduet", "Ét kram, samme sætning hver morgen, og så går vi hen og vinker i vinduet. Bliver de stående, går vi alligevel.")
	window.puts[0].Fields["askedAs"] = []string{"Mor kan ikke løsrive sig, og så bliver det hele værre", "Farvel tager en halv time, og den lille er helt opløst"}
	w.write(
		window,
		w.practice("kaffe", "Kaffe halv fire", "Vi drikker kaffe, før mødet begynder."),
		w.practice("medicin", "To tæller pillerne", "Medicinen bliver talt af to hver fredag."),
	)
	const question = "Barnet græder, når forældrene siger på gensyn"
	w.open()
	if got := w.ask("anna", question); len(got.Practices) > 0 {
		t.Fatalf("by words alone it finds %q", ids(got.Practices))
	}
	w.stop()
	w.mean(model).understood()
	got := w.ask("anna", question)
	if len(got.Practices) == 0 || got.Practices[0].ID != "vindue" {
		t.Fatalf("found %q", ids(got.Practices))
	}
	var why *search.Reason
	for _, r := range got.Practices[0].Reasons {
		if r.Kind == search.ReasonMeaning {
			why = &r
		}
		if r.Kind == search.ReasonWords {
			t.Errorf("told by words that it does not share: %+v", r.Words)
		}
	}
	if why == nil || why.Words == nil || why.Words.Field != "askedAs" || why.Words.Snippet == "" {
		t.Errorf("no meaning with the text that is nearest: %+v", got.Practices[0].Reasons)
	}
}

func TestNothingIsEmbeddedTwice(t *testing.T) {
	t.Parallel()
	e := newToy()
	w := newTown(t).some(12).mean(e).understood()
	for text, n := range e.taken() {
		if n != 1 {
			t.Errorf("%q was embedded %d times", text, n)
		}
	}
	nothing := func(after string) {
		t.Helper()
		if made := e.taken(); len(made) > 0 {
			t.Errorf("after %s these were embedded: %v", after, made)
		}
	}
	w.stop()
	w.mean(e).understood()
	nothing("a restart")
	w.ok(w.find.Rebuild(t.Context()))
	w.understood()
	nothing("a rebuild")
	w.write(w.tie("egebo-skole", graph.RelNeighbourOf, "egebo", "skole", fields{"how": "NEARBY", "metres": int64(300)}))
	w.understood()
	nothing("a link")
	w.write(put(graph.KindPractice, "r3", nil, graph.Everyone))
	w.understood()
	nothing("an audience")
	w.write(put(graph.KindPractice, "r3", fields{"whatWeDo": "Elefanten sover"}))
	w.understood()
	if made := e.taken(); len(made) != 1 || passages(made, "Elefanten") != 1 {
		t.Errorf("a changed text embedded %v", made)
	}
	w.write(put(graph.KindPractice, "r3", fields{"askedAs": []string{"Hvem har en elefant?"}}))
	w.understood()
	if made := e.taken(); len(made) != 1 || made["query: Hvem har en elefant?"] != 1 {
		t.Errorf("a new line embedded %v", made)
	}
	if n := w.find.PartsOf("r3"); n != 3 {
		t.Errorf("%d vectors", n)
	}
}

func TestWhatIsGoneHasNoVectors(t *testing.T) {
	t.Parallel()
	e := newToy()
	w := newTown(t).some(6).mean(e).understood()
	gone := func(id graph.ID, how string) {
		t.Helper()
		w.understood()
		if n := w.find.PartsOf(id); n != 0 {
			t.Errorf("%s: %d vectors are left", how, n)
		}
	}
	commit := func(b graph.Batch) {
		t.Helper()
		w.n++
		b.ID, b.Source, b.At = fmt.Sprint("commit-", w.n), "app", clock()
		_, err := w.store.Commit(t.Context(), b)
		w.ok(err)
	}
	w.remove("r0")
	gone("r0", "deleted")
	commit(graph.Batch{Redacts: []graph.Redact{{ID: "r1"}}})
	gone("r1", "redacted")
	e.taken()
	w.write(w.tie("merge", graph.RelMergedInto, "r2", "r3"))
	commit(graph.Batch{Redirects: []graph.Redirect{{From: "r2", To: "r3"}}, Links: []graph.PutLink{{ID: "merge", Fields: fields{"on": day}}}})
	gone("r2", "merged away")
	commit(graph.Batch{Redirects: []graph.Redirect{{From: "r2"}}, Unlinks: []graph.ID{"merge"}})
	w.understood()
	if w.find.PartsOf("r2") == 0 {
		t.Error("after undoing the merge it has no vectors")
	}
	commit(graph.Batch{Deletes: []graph.ID{"r4"}})
	w.stop()
	commit(graph.Batch{Deletes: []graph.ID{"r5"}})
	w.mean(e)
	gone("r4", "deleted")
	gone("r5", "deleted while it was closed")
}

func TestWhatIsGoneIsForgottenWithoutAnEmbedder(t *testing.T) {
	t.Parallel()
	e := newToy()
	w := newTown(t).some(3).mean(e).understood()
	e.breakDown(errors.New("away"))
	w.write(put(graph.KindPractice, "r0", fields{"title": "Elefanten", "whatWeDo": "sover"}))
	<-e.failed
	w.n++
	_, err := w.store.Commit(t.Context(), graph.Batch{ID: "gone", Source: "app", At: clock(), Deletes: []graph.ID{"r1"}, Redacts: []graph.Redact{{ID: "r1"}}})
	w.ok(err)
	<-e.failed // the turn that fails again has followed the feed first, or the one after it
	<-e.failed
	for _, id := range []graph.ID{"r0", "r1"} {
		if n := w.find.PartsOf(id); n != 0 {
			t.Errorf("%s has %d vectors of a text that is no more", id, n)
		}
	}
	e.breakDown(nil)
	w.understood()
	if w.find.PartsOf("r0") != 2 || w.find.PartsOf("r1") != 0 {
		t.Error("not caught up")
	}
}

func TestHiddenTextsMoveNothingInMeaning(t *testing.T) {
	t.Parallel()
	for _, open := range []int{8, 30, 70} {
		for _, live := range []bool{false, true} {
			if live && open > 30 {
				continue
			}
			t.Run(fmt.Sprintf("%d_open,_one_by_one_%v", open, live), func(t *testing.T) {
				t.Parallel()
				var first string
				for _, hidden := range []int{0, 1, 40} {
					w := newTown(t)
					step := func() {
						if live {
							w.understood()
						}
					}
					if live {
						w.mean(newToy())
					}
					for i := range open {
						w.write(w.practice(graph.ID(fmt.Sprint("r", i)), texts[i%len(texts)]+fmt.Sprint(" nummer ", i), texts[(i*3+1)%len(texts)]))
						step()
						for h := i * hidden / open; h < (i+1)*hidden/open; h++ {
							o := w.practice(graph.ID(fmt.Sprint("h", h)), "Kaos i garderoben", fmt.Sprint("Skjult morgen ", h))
							o.puts[0].Audience = []graph.Token{graph.Members("hjem")}
							w.write(o)
							step()
						}
					}
					if !live {
						w.mean(newToy())
					}
					w.understood()
					if n := w.find.MeansOf("kommune"); (n > 0) != (open >= 20) || n > open {
						t.Errorf("means of %d texts, where %d are open", n, open)
					}
					got := told(w.ask("anna", trouble, everything))
					if first == "" {
						first = got
					}
					if got != first || got == "" {
						t.Errorf("with %d hidden:\n%s\nwithout:\n%s", hidden, got, first)
					}
					w.stop()
				}
			})
		}
	}
}

func TestWhatIsNotOpenToAllStaysAway(t *testing.T) {
	t.Parallel()
	e := newToy()
	w := newTown(t)
	w.write(w.team("nabo", "ORGANISATION", ""))
	audiences := map[graph.ID]graph.Token{
		"p-everyone": graph.Everyone, "p-all": all, "p-neighbour": "unit:nabo",
		"p-part": "unit:egebo", "p-team": graph.Members("roed"), "p-nobody": "unit:none",
	}
	for id, token := range audiences {
		o := w.practice(id, "Om "+string(id), "Vi gør det i ro")
		o.puts[0].Audience = []graph.Token{token}
		w.write(o)
	}
	only := func(o *search.Options) { o.OpenOnly = true }
	w.mean(e, only).understood()
	see := func(want map[graph.ID]bool) {
		t.Helper()
		made := e.taken()
		for id := range audiences {
			if got := passages(made, "Om "+string(id)) > 0; got != want[id] {
				t.Errorf("the text of %s reached the embedder: %v", id, got)
			}
		}
	}
	see(map[graph.ID]bool{"p-everyone": true, "p-all": true, "p-neighbour": true})
	w.write(put(graph.KindPractice, "p-all", nil, graph.Members("roed")), put(graph.KindPractice, "p-team", nil, all))
	w.understood()
	see(map[graph.ID]bool{"p-team": true})
	if w.find.PartsOf("p-all") != 0 {
		t.Error("what is no longer open keeps its vectors")
	}
	w.stop()
	w.mean(e).understood()
	see(map[graph.ID]bool{"p-all": true, "p-part": true, "p-nobody": true})
	w.stop()
	w.mean(e, only).understood()
	if w.find.PartsOf("p-part") != 0 || w.find.PartsOf("p-team") == 0 {
		t.Error("asked to keep to what is open, it keeps what it had")
	}
}

func TestAQuestionIsComparedInOtherWordsToo(t *testing.T) {
	t.Parallel()
	e := newToy()
	w := newTown(t).some(25)
	w.write(w.words("ord", all, "tumult", "kaos", "uvejr"))
	w.mean(e).understood()
	e.taken()
	w.ask("anna", "tumult i garderoben")
	if made := e.taken(); len(made) != 2 || made["query: tumult i garderoben"] != 1 || made["query: kaos, uvejr i garderoben"] != 1 {
		t.Errorf("embedded %v", made)
	}
	w.ask("anna", "larm i garderoben")
	if made := e.taken(); len(made) != 1 {
		t.Errorf("without such a word: %v", made)
	}
	first := w.ask("anna", "tumult i gangen", without(search.PartOtherWords))
	if made := e.taken(); len(made) != 1 {
		t.Errorf("without that part: %v", made)
	}
	w.remove("ord")
	if again := w.ask("anna", "tumult i gangen"); told(again) != told(first) {
		t.Errorf("without a set it is another answer:\n%s\n%s", told(first), told(again))
	}
}

func TestWhatIsSureStandsSoFarAboveChance(t *testing.T) {
	t.Parallel()
	w := newTown(t).some(25)
	w.write(w.uses("roed", "r0", "WORKED", day), w.carries("anna", "r0", "SOLVED"))
	w.mean(newToy()).understood()
	seen := map[bool]int{}
	for _, question := range []string{texts[0] + " nummer 0", trouble} {
		a := w.ask("anna", question)
		for _, h := range slices.Concat(a.Practices, a.People, a.Teams) {
			if h.Sure != (h.Margin >= .2) {
				t.Errorf("%s: %+v", h.ID, h)
			}
			seen[h.Sure]++
		}
	}
	if seen[true] == 0 || seen[false] == 0 {
		t.Errorf("seen %v", seen)
	}
}
