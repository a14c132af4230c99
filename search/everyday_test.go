package search_test

import (
	"context"
	"testing"

	"nabo/graph"
)

// everydayTown has texts that share no more than an everyday word with what is asked.
func everydayTown(t *testing.T) *town {
	w := newTown(t).wardrobe()
	english := w.practice("early", "It still works", "The oldest go first, and that helps the others")
	english.puts[0].Fields["language"] = "EN"
	w.write(
		w.practice("kroge", "Kroge i garderoben virker", "Vi satte flere kroge op"), w.uses("lind", "kroge", "WORKED", fresh),
		w.practice("sedlen", "Det virker", "Sedlen på døren gør, at alle hjælper hinanden"), w.uses("hjem", "sedlen", "WORKED", fresh),
		w.practice("stille", "De stille siger noget", "De får tid to og to"), w.uses("skole", "stille", "WORKED", fresh),
		english, w.uses("hjem", "early", "WORKED", fresh),
	)
	return w.open()
}

func TestAnEverydayWordAloneFindsNothing(t *testing.T) {
	t.Parallel()
	w := everydayTown(t)
	for _, text := range []string{
		"min printer virker ikke", "virker", "Virker det?", "det hjælper ikke", "hvad gør I", "my printer still does not work",
		"still broken", "what works and helps", "vi får det ikke til at virke",
	} {
		got := w.ask("anna", text)
		if got.Nothing == nil || len(hits(got)) > 0 {
			t.Errorf("%q finds %q", text, ids(hits(got)))
		}
	}
}

func TestAnEverydayWordAddsToWhatOthersFind(t *testing.T) {
	t.Parallel()
	w := everydayTown(t)
	if got := ids(w.ask("anna", "det virker ikke i garderoben").Practices); got != "kroge hold" {
		t.Errorf("got %q", got)
	}
	without := hit(t, w.ask("anna", "noget i garderoben, der larmer").Practices, "kroge").Score()
	if with := hit(t, w.ask("anna", "noget i garderoben, der virker").Practices, "kroge").Score(); with <= without {
		t.Errorf("with it %v, without %v", with, without)
	}
	if got := w.ask("anna", "de stille").Practices; !has(got, "stille") {
		t.Error("a word that only looks like one is not found")
	}
}

func TestATitleIsFoundByItsEverydayWords(t *testing.T) {
	t.Parallel()
	w := everydayTown(t)
	w.ask("anna", "kaos") // waits for the index
	rows, err := w.find.Find(context.Background(), w.viewer("anna"), "det virker", []graph.Kind{graph.KindPractice}, 5, graph.Shape{})
	w.ok(err)
	if len(rows) != 2 || rows[0].ID != "sedlen" {
		t.Fatalf("got %v", rows)
	}
}
