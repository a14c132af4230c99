package evaluate

import (
	"slices"

	"nabo/graph"
)

// Report is what was measured of a folder.
type Report struct {
	Name       string     `json:"name"`
	Today      graph.Date `json:"today,omitempty"`
	Rows       int        `json:"rows"`
	Warned     int        `json:"warned,omitempty"` // texts that their team alone sees
	Queries    int        `json:"queries"`
	Answerable int        `json:"answerable"`
	Runs       []*Run     `json:"runs"`
	Tests      []Test     `json:"tests,omitempty"` // of each other run against the first
}

// Run is what one way of answering gave.
type Run struct {
	Name    string   `json:"name"`
	Groups  []Group  `json:"groups"` // all, then each kind of query
	Results []Result `json:"results"`

	earlier bool // it was read, not made
	blind   bool // it does not look at the question, so it never keeps silent
}

// Group is what a run gave for the queries of a kind; "" is all.
type Group struct {
	Kind       string  `json:"kind"`
	Answerable int     `json:"answerable"`
	Scores     Scores  `json:"scores"` // means over what is answerable
	Nothing    Silence `json:"nothing"`
	Empty      Silence `json:"empty"`
	Sure       Sure    `json:"sure"`
}

// Sure tells what it is worth that a run calls a hit sure.
type Sure struct {
	Answerable   int     `json:"answerable"`
	First        int     `json:"first"` // of those, whose first hit is sure
	Right        int     `json:"right"` // and answers it
	Unanswerable int     `json:"unanswerable"`
	Wrong        int     `json:"wrong"`     // of those, that have any sure hit
	Precision    float64 `json:"precision"` // of sure first hits, so many are right; 0 where none is sure
	Share        float64 `json:"share"`     // of what is unanswerable, so much has a sure hit; 0 where none is
}

// Silence tells how a run keeps silent where nothing answers a query: by the whole answer (Nothing),
// or by the list that was wanted being empty (Empty).
type Silence struct {
	Queries      int     `json:"queries"`
	Unanswerable int     `json:"unanswerable"`
	Silent       int     `json:"silent"`
	Right        int     `json:"right"`     // silent where nothing answers
	Precision    float64 `json:"precision"` // of what was silent, so much was unanswerable; 0 where none was
	Recall       float64 `json:"recall"`    // of what is unanswerable, so much was silent; 0 where none is
}

// Result is what a run gave for one query.
type Result struct {
	ID         string         `json:"id"`
	Kind       string         `json:"kind"`
	Text       string         `json:"text"`
	Answerable bool           `json:"answerable"`
	Scores     Scores         `json:"scores"`
	Nothing    bool           `json:"nothing,omitempty"`
	Sure       bool           `json:"sure,omitempty"`   // the first hit is
	Doubt      bool           `json:"doubt,omitempty"`  // no hit of the whole answer is
	Margin     float64        `json:"margin,omitempty"` // how far the first hit stands above what is there by chance
	Found      int            `json:"found"`            // how many there were in the list that was wanted
	Ranks      map[string]int `json:"ranks"`            // of what answers it; 0: not found

	ranked []string
}

// add scores the answer to a query.
func (r *Run) add(q *Query, a answered) {
	res := Result{
		ID: q.ID, Kind: q.Kind, Text: q.Text, Answerable: q.answerable(), Scores: score(a.ranked, q.gains),
		Nothing: a.nothing, Doubt: a.doubt, Found: len(a.ranked), Ranks: map[string]int{}, ranked: a.ranked,
	}
	if len(a.ranked) > 0 {
		first := a.ranked[0]
		res.Sure, res.Margin = slices.Contains(a.sure, first), a.margins[first]
	}
	for key, g := range q.gains {
		if g > 0 {
			res.Ranks[key] = slices.Index(a.ranked, key) + 1
		}
	}
	r.Results = append(r.Results, res)
}

// sum makes the groups, once all queries are answered. One kind alone is no group beside all.
func (r *Run) sum() {
	kinds := []string{""}
	for _, res := range r.Results {
		if !slices.Contains(kinds, res.Kind) {
			kinds = append(kinds, res.Kind)
		}
	}
	slices.Sort(kinds)
	if len(kinds) == 2 {
		kinds = kinds[:1]
	}
	r.Groups = nil
	for _, k := range kinds {
		r.Groups = append(r.Groups, r.group(k))
	}
}

func (r *Run) group(kind string) Group {
	g := Group{Kind: kind}
	var scores []Scores
	for _, res := range r.Results {
		if kind != "" && res.Kind != kind {
			continue
		}
		if res.Answerable {
			scores = append(scores, res.Scores)
		}
		g.Nothing.count(res.Answerable, res.Nothing)
		g.Empty.count(res.Answerable, res.Found == 0)
		g.Sure.count(res)
	}
	g.Answerable, g.Scores = len(scores), mean(scores)
	g.Nothing.shares()
	g.Empty.shares()
	g.Sure.shares()
	return g
}

func (s *Silence) count(answerable, silent bool) {
	s.Queries++
	if !answerable {
		s.Unanswerable++
	}
	if silent {
		s.Silent++
		if !answerable {
			s.Right++
		}
	}
}

func (s *Silence) shares() {
	if s.Silent > 0 {
		s.Precision = float64(s.Right) / float64(s.Silent)
	}
	if s.Unanswerable > 0 {
		s.Recall = float64(s.Right) / float64(s.Unanswerable)
	}
}

func (s *Sure) count(r Result) {
	switch {
	case !r.Answerable:
		s.Unanswerable++
		if !r.Doubt {
			s.Wrong++
		}
	case r.Sure:
		s.Answerable++
		s.First++
		if r.Scores.R1 > 0 {
			s.Right++
		}
	default:
		s.Answerable++
	}
}

func (s *Sure) shares() {
	if s.First > 0 {
		s.Precision = float64(s.Right) / float64(s.First)
	}
	if s.Unanswerable > 0 {
		s.Share = float64(s.Wrong) / float64(s.Unanswerable)
	}
}
