package evaluate

import (
	"cmp"
	"math"
	"slices"

	"nabo/graph"
)

// Rankings of people that do not look at the question. On small question-and-answer sites they are
// hard to beat, so they are always reported beside the search.

// activeHalfLife is after how many days an act counts half: that with which this baseline is strongest
// on both sites (30, 90 and 365 days and none were tried).
const activeHalfLife = 30

// act is something that a person did.
type act struct {
	who string
	on  graph.Date
}

// acts are all that the rows tell of people: what they carry and the questions they answered.
func (f *folder) acts() []act {
	var out []act
	for _, r := range f.rows.Items {
		for _, l := range r.Links {
			if l.Kind != graph.KindPerson || l.Rel != graph.RelCarries && l.Rel != graph.RelAnsweredBy {
				continue
			}
			on, _ := l.Fields["on"].(graph.Date)
			if asked, ok := r.Fields["askedOn"].(graph.Date); ok && on == "" {
				on = asked
			}
			out = append(out, act{l.Key, on})
		}
	}
	return out
}

// mostActive ranks people by their acts, each faded by its age. Without a date an act counts half.
func mostActive(f *folder) []string {
	today := f.Today
	if today == "" { // the newest act stands for it: only the distances between dates matter
		for _, a := range f.acts() {
			today = max(today, a.on)
		}
	}
	return ranking(f.acts(), func(a act) float64 {
		if a.on == "" || today == "" {
			return 0.5
		}
		days := today.Time().Sub(a.on.Time()).Hours() / 24
		return math.Exp2(-max(days, 0) / activeHalfLife)
	})
}

// mostCarried ranks people by how many practices they carry.
func mostCarried(f *folder) []string {
	var acts []act
	for _, r := range f.rows.Items {
		for _, l := range r.Links {
			if l.Kind == graph.KindPerson && l.Rel == graph.RelCarries {
				acts = append(acts, act{who: l.Key})
			}
		}
	}
	return ranking(acts, func(act) float64 { return 1 })
}

// ranking ranks people by the sum of their acts, like ones by key.
func ranking(acts []act, worth func(act) float64) []string {
	sums := map[string]float64{}
	for _, a := range acts {
		sums[a.who] += worth(a)
	}
	out := make([]string, 0, len(sums))
	for who := range sums {
		out = append(out, who)
	}
	slices.SortFunc(out, func(a, b string) int { return cmp.Or(cmp.Compare(sums[b], sums[a]), cmp.Compare(a, b)) })
	return out[:min(len(out), 100)]
}
