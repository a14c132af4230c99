package evaluate

import (
	"math"
	"math/rand/v2"
)

// Test compares a run with the first one on a measure, query by query.
type Test struct {
	Run     string  `json:"run"`
	Against string  `json:"against"`
	Measure string  `json:"measure"`
	Queries int     `json:"queries"`
	Mean    float64 `json:"mean"` // of what the run has more than the other
	Better  int     `json:"better"`
	Worse   int     `json:"worse"`
	P       float64 `json:"p"`
}

// The randomisation test: how often, of so many times that each query's difference got a sign by
// the toss of a coin, the mean lies as far from nought as that which was found. Two-sided. The seed
// is fixed so that the same figures give the same p.
const (
	flips = 10_000
	seed  = 20_190_501
)

// measures are what is tested.
var measures = []struct {
	name string
	of   func(Scores) float64
}{
	{"nDCG@10", func(s Scores) float64 { return s.NDCG10 }},
	{"MRR", func(s Scores) float64 { return s.RR }},
}

// compare tests each run against the first, over the queries that both answered.
func (r *Report) compare() {
	r.Tests = nil
	if len(r.Runs) == 0 {
		return
	}
	base := map[string]Result{}
	for _, res := range r.Runs[0].Results {
		base[res.ID] = res
	}
	for _, run := range r.Runs[1:] {
		for _, m := range measures {
			t := Test{Run: run.Name, Against: r.Runs[0].Name, Measure: m.name}
			var diffs []float64
			for _, res := range run.Results {
				if b, ok := base[res.ID]; ok && res.Answerable {
					diffs = append(diffs, m.of(res.Scores)-m.of(b.Scores))
				}
			}
			t.fill(diffs)
			r.Tests = append(r.Tests, t)
		}
	}
}

func (t *Test) fill(diffs []float64) {
	t.Queries = len(diffs)
	for _, d := range diffs {
		t.Mean += d / float64(len(diffs))
		switch {
		case d > 0:
			t.Better++
		case d < 0:
			t.Worse++
		}
	}
	t.P = randomised(diffs)
}

// randomised is the two-sided p of Fisher's randomisation test for paired differences; 1 where
// there are none. It is never 0: what was found is one of the ways the coins may fall.
func randomised(diffs []float64) float64 {
	found := 0.0
	var some []float64 // a difference of nought is the same with either sign
	for _, d := range diffs {
		found += d
		if d != 0 {
			some = append(some, d)
		}
	}
	const slack = 1e-12                        // sums in another order differ by less
	coins := rand.New(rand.NewPCG(seed, seed)) //nolint:gosec // chance that can be repeated is what is wanted
	far := 1
	for range flips {
		sum := 0.0
		var bits uint64
		for i, d := range some {
			if i%64 == 0 {
				bits = coins.Uint64()
			}
			if bits&1 == 0 {
				sum += d
			} else {
				sum -= d
			}
			bits >>= 1
		}
		if math.Abs(sum) >= math.Abs(found)-slack {
			far++
		}
	}
	return float64(far) / (flips + 1)
}
