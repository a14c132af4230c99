package vectors

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
)

// TestManyAtOnce reads in all ways while one writer writes: a node that nobody touches scores the same
// throughout, one that changes has its old or its new vectors.
func TestManyAtOnce(t *testing.T) {
	s := openTest(t, t.TempDir(), "m", 16)
	r := rand.New(rand.NewPCG(1, 1))
	q := unit(r, 16, nil)
	parts := []Part{{Hash: hashOf(1), Vector: q}}
	var opposite Part
	for _, x := range q {
		opposite.Vector = append(opposite.Vector, -x)
	}
	must(t, s.Put("still", parts))
	must(t, s.Put("turns", parts))
	means := make([]*Means, 6)
	for i := range means {
		means[i] = &Means{}
	}
	var readers sync.WaitGroup
	done := make(chan struct{})
	for i := range 3 {
		readers.Go(func() {
			var sc Scores
			for round := 0; ; round++ {
				select {
				case <-done:
					return
				default:
				}
				if err := s.Scan(t.Context(), q, means[(i+round)%len(means)], &sc); err != nil {
					t.Error(err)
					return
				}
				still, turns := sc.Best[0][s.Ordinal("still")], sc.Best[0][s.Ordinal("turns")]
				if still < .99 || max(turns, -turns) < .99 {
					t.Errorf("still %v, turns %v", still, turns)
					return
				}
				s.MeanOf(0, 0, func(id string) bool { return s.Parts(id) != nil })
				s.ScoreOf("turns", q, nil)
				s.Len()
				s.Point()
				s.ID(s.Ordinal(fmt.Sprint("seen", i, round)))
			}
		})
	}
	for i := range 1500 {
		p := parts
		if i%2 == 0 {
			p = []Part{opposite}
		}
		must(t, s.Put("turns", p))
		must(t, s.Put(fmt.Sprint("other", i%50), []Part{{Vector: unit(r, 16, nil)}, {Role: 2, Vector: unit(r, 16, nil)}}))
		if i%3 == 0 {
			must(t, s.Delete(fmt.Sprint("other", (i+7)%50)))
		}
		if i%500 == 0 {
			must(t, s.Sync(Point{Rev: int64(i)}))
		}
	}
	close(done)
	readers.Wait()
}
