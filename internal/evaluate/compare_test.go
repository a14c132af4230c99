package evaluate

import (
	"math"
	"testing"
)

// exactly goes through all the ways the coins may fall.
func exactly(diffs []float64) float64 {
	found := 0.0
	for _, d := range diffs {
		found += d
	}
	far := 0
	for bits := range 1 << len(diffs) {
		sum := 0.0
		for i, d := range diffs {
			if bits>>i&1 == 0 {
				sum += d
			} else {
				sum -= d
			}
		}
		if math.Abs(sum) >= math.Abs(found)-1e-12 {
			far++
		}
	}
	return float64(far) / float64(int(1)<<len(diffs))
}

func TestChanceIsThatOfAllTheWaysTheCoinsMayFall(t *testing.T) {
	for _, diffs := range [][]float64{
		{.1, .2, .3, .4, .5, .6, .7, .8},
		{.1, -.2, .3, .4, -.5, .6, 0, 0, .2, .25},
		{-.3, -.2, .1, -.4, -.1, -.15, -.22, .05, -.6},
		{.5},
		{.1, -.1},
	} {
		if got, want := randomised(diffs), exactly(diffs); math.Abs(got-want) > .015 {
			t.Errorf("%v gives %v, want about %v", diffs, got, want)
		}
	}
}

func TestNoDifferenceIsNoProof(t *testing.T) {
	for _, diffs := range [][]float64{nil, {0, 0, 0}} {
		if p := randomised(diffs); p != 1 {
			t.Errorf("%v gives %v", diffs, p)
		}
	}
}

func TestTheSameDifferencesGiveTheSameChance(t *testing.T) {
	diffs := make([]float64, 200)
	for i := range diffs {
		diffs[i] = math.Sin(float64(i)) + .1
	}
	first := randomised(diffs)
	if again := randomised(diffs); again != first || first <= 0 || first >= 1 {
		t.Errorf("%v, then %v", first, again)
	}
	for i := range diffs {
		diffs[i] = -diffs[i]
	}
	if turned := randomised(diffs); math.Abs(turned-first) > .015 {
		t.Errorf("turned about, %v becomes %v", first, turned)
	}
}
