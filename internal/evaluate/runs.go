package evaluate

import (
	"slices"
	"strings"

	"nabo/graph"
	"nabo/search"
)

// first is how many hits are asked for: the most there may be.
const first = 50

// Full is the name of the search as it is.
const Full = "full"

// way is one way to answer queries: the search, perhaps with parts left out, or a ranking of people
// that does not look at the question.
type way struct {
	name   string
	about  string
	people func(*folder) []string // nil: the search
}

// ways are all that are built in.
func ways() []way {
	return []way{
		{name: Full, about: "the search as it is"},
		{name: "active", about: "people by how much they did lately", people: mostActive},
		{name: "carries", about: "people by how many practices they carry", people: mostCarried},
	}
}

// Ways tells the names and what they mean, for a help text.
func Ways() string {
	var out []string
	for _, w := range ways() {
		out = append(out, w.name+" ("+w.about+")")
	}
	return strings.Join(out, ", ")
}

// chosen gives the ways by name; none named: all that have to do with what the folder's queries want.
func (f *folder) chosen(names []string, ablate bool) ([]way, error) {
	all := ways()
	people := slices.ContainsFunc(f.queries, func(q Query) bool { return q.Wanted == "person" })
	var out []way
	for _, w := range all {
		if len(names) == 0 && (w.people == nil || people) {
			out = append(out, w)
		}
	}
	for _, n := range names {
		i := slices.IndexFunc(all, func(w way) bool { return w.name == n })
		switch {
		case i < 0:
			return nil, graph.Invalid("there is no run %q: the runs are %s", n, Ways()).At("--runs")
		case slices.ContainsFunc(out, func(w way) bool { return w.name == n }):
		default:
			out = append(out, all[i])
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
	}
	return nil
}
