package search

import "testing"

func TestEachStepNearerIsWorthMoreThanBeingNearInManyWays(t *testing.T) {
	t.Parallel()
	var far []place
	for d := len(distanceWorth) - 1; d >= 0; d-- {
		for metres := int64(2500); metres >= 0; metres -= metresPerStep {
			p := place{distance: graphDistance(d), metres: metres}
			if len(far) > 0 && far[len(far)-1].distance == p.distance && !p.nearer(far[len(far)-1]) {
				break // metres mean nothing at this distance
			}
			_, alone := nearest([]place{p})
			_, with := nearest(append(far[:len(far):len(far)], p))
			if with < alone {
				t.Fatalf("%v at %d m: being near elsewhere too lowers it", p.distance, metres)
			}
			if _, before := nearest(far); len(far) > 0 && p.worth() > far[len(far)-1].worth() && alone <= before {
				t.Fatalf("%v at %d m is worth %v, less than all that is further away (%v)", p.distance, metres, alone, before)
			}
			if len(far) > 0 && p.worth() < far[len(far)-1].worth() {
				t.Fatalf("%v at %d m is worth less than what is further away", p.distance, metres)
			}
			far = append(far, p)
		}
	}
	for steps := 1; steps < maxSteps; steps++ {
		if (tie{steps: steps, paths: 1}).worth() <= (tie{steps: steps + 1, paths: 1e9}).worth() {
			t.Fatalf("%d steps are worth no more than %d", steps, steps+1)
		}
	}
}
