package search_test

import (
	"fmt"
	"testing"

	"nabo/graph"
	"nabo/search"
)

// busy is a town where p1 has solved what is asked, once, long ago, and p2 is always active: this
// month alone with many practices that have something of the same.
func busy(t *testing.T, many int) *town {
	t.Helper()
	w := newTown(t)
	w.person("p1", "blaa", "STAFF")
	w.person("p2", "lind", "STAFF")
	w.write(w.practice("hold", "Kaos i garderoben om morgenen", "Vi går ud i tre hold, så der er ro i garderoben om morgenen."))
	once := w.carries("p1", "hold", "SOLVED")
	once.links[0].Fields["on"] = fresh.AddDays(-400)
	w.write(once)
	for i := range many {
		id := graph.ID(fmt.Sprint("andet", i))
		w.write(w.practice(id, fmt.Sprintf("Samling nummer %d", i), "Vi synger om morgenen, og så går vi ud på legepladsen sammen."), w.carries("p2", id, "SOLVED"))
	}
	return w.open()
}

func TestWhoSolvedItOnceButWellIsAheadOfWhoIsAlwaysActive(t *testing.T) {
	t.Parallel()
	w := busy(t, 30)
	got := w.ask("anna", "kaos i garderoben om morgenen")
	if len(got.People) == 0 || got.People[0].ID != "p1" {
		t.Errorf("%+v", ids(got.People))
	}
}

func TestWhoIsActiveNearTheQuestionIsFoundBeyondTheFirstPractices(t *testing.T) {
	t.Parallel()
	w := busy(t, 70)
	w.person("p3", "lind", "STAFF")
	w.write(w.practice("sent", "Samling", "Vi synger også tidligt, men i en helt anden rækkefølge end de andre gør om morgenen hos os her på stedet."), w.carries("p3", "sent", "SOLVED"))
	got := w.ask("anna", "morgenen", func(a *search.Asking) { a.First = 10 })
	if len(got.Practices) != 10 || len(got.People) < 3 {
		t.Errorf("%d practices, people %v", len(got.Practices), ids(got.People))
	}
}
