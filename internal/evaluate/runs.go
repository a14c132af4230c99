package evaluate

import (
	"slices"
	"strings"

	"nabo/graph"
	"nabo/search"
)

// first is how many hits are asked for: the most there may be.
const first = 100

// The names of the search as it is, and of two baselines that it is made of.
const (
	Full    = "full"
	words   = "words"
	meaning = "meaning"
)

// way is one way to answer queries: the search, perhaps with parts left out, or a ranking of people
// that does not look at the question.
type way struct {
	name    string
	about   string
	without search.Parts
	people  func(*folder) []string // nil: the search
}

// ways are all that are built in: the usual ones, then the search without each of its parts.
func ways() []way {
	out := []way{
		{name: Full, about: "the search as it is"},
		{name: words, about: "words alone", without: search.PartMeaning | search.PartCentring},
		{name: meaning, about: "meaning alone", without: search.PartWords | search.PartCoverage},
		{name: "active", about: "people by how much they did lately", people: mostActive},
		{name: "carries", about: "people by how many practices they carry", people: mostCarried},
	}
	for i, part := range search.PartNames {
		out = append(out, way{name: "no-" + part, about: "the search without that part", without: 1 << i})
	}
	return out
}

// Ways tells the names and what they mean, for a help text.
func Ways() string {
	var out []string
	for _, w := range ways() {
		if w.ablates() {
			out = append(out, w.name)
		} else {
			out = append(out, w.name+" ("+w.about+")")
		}
	}
	return strings.Join(out, ", ")
}

// ablates tells whether it is the search without one part.
func (w way) ablates() bool { return strings.HasPrefix(w.name, "no-") }

// usual tells whether it is run where none is named.
func (w way) usual(o Options, people bool) bool {
	switch {
	case o.Ablate || w.ablates():
		return w.name == Full
	case w.people != nil:
		return people
	case w.name == words || w.name == meaning:
		return o.Embedder != nil
	}
	return true
}

// chosen gives the ways by name; none named: those that have to do with what the folder's queries
// want and with what is known. To ablate is the search, and it without each part.
func (f *folder) chosen(o Options) ([]way, error) {
	all := ways()
	people := slices.ContainsFunc(f.queries, func(q Query) bool { return q.Wanted == "person" })
	var out []way
	add := func(w way) {
		if !slices.ContainsFunc(out, func(o way) bool { return o.name == w.name }) {
			out = append(out, w)
		}
	}
	for _, n := range o.Runs {
		i := slices.IndexFunc(all, func(w way) bool { return w.name == n })
		if i < 0 {
			return nil, graph.Invalid("there is no run %q: the runs are %s", n, Ways()).At("--runs")
		}
		if n == meaning && o.Embedder == nil {
			return nil, graph.Invalid("nothing is known of meaning: the run %q would find nothing", n).At("--runs")
		}
		add(all[i])
	}
	for _, w := range all {
		if o.Ablate && w.ablates() || len(o.Runs) == 0 && w.usual(o, people) {
			add(w)
		}
	}
	return out, nil
}

// wantedHits is the list of an answer that a query wants.
func wantedHits(a *search.Answer, wanted string) []search.Hit {
	switch wanted {
	case "practice":
		return a.Practices
	case "person":
		return a.People
	case "team":
		return a.Teams
	case "problem":
		return a.Problems
	}
	return nil
}
