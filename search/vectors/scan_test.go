package vectors

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// crowd is nodes with vectors of two roles and two languages around a mean of each.
type crowd struct {
	dim   int
	parts map[string][]Part
	means Means
}

func newCrowd(r *rand.Rand, dim, nodes int) *crowd {
	c := &crowd{dim: dim, parts: map[string][]Part{}}
	for role := range 2 {
		for lang := range 2 {
			c.means.Of[role][lang] = unit(r, dim, nil)
		}
	}
	for i := range nodes {
		var parts []Part
		for at := range 1 + r.IntN(3) {
			p := Part{Role: uint8(r.IntN(2)), Lang: uint8(r.IntN(3)), At: uint16(at)}
			p.Hash = hashOf(byte(i), byte(i>>8), byte(at), 1)
			p.Vector = unit(r, dim, c.means.Of[p.Role][p.Lang])
			parts = append(parts, p)
		}
		c.parts[fmt.Sprint("n", i)] = parts
	}
	return c
}

func (c *crowd) fill(t testing.TB, s *Store) {
	t.Helper()
	for id, parts := range c.parts {
		must(t, s.Put(id, parts))
	}
}

// naive is what a scan is to find for a node.
func (c *crowd) naive(id string, q []float32, m *Means) (best [Roles]float64) {
	for role := range best {
		best[role] = float64(None)
	}
	for _, p := range c.parts[id] {
		var mean []float32
		if m != nil {
			mean = m.Of[p.Role][p.Lang]
		}
		best[p.Role] = max(best[p.Role], centredCosine(q, p.Vector, mean))
	}
	return best
}

func (c *crowd) check(t *testing.T, s *Store, q []float32, m *Means) {
	t.Helper()
	var sc Scores
	must(t, s.Scan(t.Context(), q, m, &sc))
	for id := range c.parts {
		want := c.naive(id, q, m)
		ord := s.Ordinal(id)
		alone, at := s.ScoreOf(id, q, m)
		for role := range Roles {
			got := sc.Best[role][ord]
			if math.Abs(float64(got)-want[role]) > 1e-2 {
				t.Fatalf("%s role %d: %v, naive %v", id, role, got, want[role])
			}
			if alone[role] != got || got != None && at[role] != sc.At[role][ord] {
				t.Fatalf("%s role %d: scan %v at %d, alone %v at %d", id, role, got, sc.At[role][ord], alone[role], at[role])
			}
		}
	}
}

func TestScan(t *testing.T) {
	t.Run("equals_the_formula_in_floats", func(t *testing.T) {
		for _, dim := range []int{48, 64, 100, 384} {
			r := rand.New(rand.NewPCG(1, uint64(dim)))
			c := newCrowd(r, dim, 1500)
			s := openTest(t, t.TempDir(), "m", dim)
			c.fill(t, s)
			for range 3 {
				q := unit(r, dim, nil)
				c.check(t, s, q, &c.means)
				c.check(t, s, q, nil)
			}
		}
	})
	t.Run("keeps_up_with_puts_and_deletes", func(t *testing.T) {
		r := rand.New(rand.NewPCG(2, 2))
		c := newCrowd(r, 40, 300)
		s := openTest(t, t.TempDir(), "m", 40)
		c.fill(t, s)
		q := unit(r, 40, nil)
		c.check(t, s, q, &c.means)
		later := newCrowd(r, 40, 200)
		for id, parts := range later.parts {
			c.parts[id] = parts
			must(t, s.Put(id, parts))
		}
		must(t, s.Delete("n7", "n250", "nobody"))
		c.parts["n7"], c.parts["n250"] = nil, nil
		c.check(t, s, q, &c.means)
	})
	t.Run("tells_which_part_was_nearest", func(t *testing.T) {
		s := openTest(t, t.TempDir(), "m", 2)
		must(t, s.Put("a", []Part{
			{Hash: hashOf(1), At: 4, Vector: []float32{1, 0}},
			{Hash: hashOf(2), At: 9, Vector: []float32{0, 1}},
		}))
		_, at := s.ScoreOf("a", []float32{0, 1}, nil)
		if at[0] != 9 {
			t.Fatalf("at %d", at[0])
		}
	})
	t.Run("says_none_for_an_id_without_vectors", func(t *testing.T) {
		s := openTest(t, t.TempDir(), "m", 2)
		ord := s.Ordinal("nobody")
		var sc Scores
		must(t, s.Scan(t.Context(), []float32{1, 0}, nil, &sc))
		for role := range Roles {
			if sc.Best[role][ord] != None {
				t.Fatalf("role %d: %v", role, sc.Best[role][ord])
			}
		}
	})
	t.Run("a_vector_that_is_its_mean_is_like_nothing", func(t *testing.T) {
		s := openTest(t, t.TempDir(), "m", 2)
		must(t, s.Put("a", []Part{{Vector: []float32{1, 0}}}))
		must(t, s.Put("zero", []Part{{Vector: []float32{0, 0}}}))
		m := &Means{}
		m.Of[0][0] = []float32{1, 0}
		if best, _ := s.ScoreOf("a", []float32{1, 0}, m); best[0] != 0 {
			t.Fatal(best)
		}
		if best, _ := s.ScoreOf("zero", []float32{1, 0}, nil); best[0] != 0 {
			t.Fatal(best)
		}
	})
	t.Run("stops_when_the_context_does", func(t *testing.T) {
		s := openTest(t, t.TempDir(), "m", 2)
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if err := s.Scan(ctx, []float32{1, 0}, nil, &Scores{}); !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
	})
	t.Run("refuses_what_is_no_query", func(t *testing.T) {
		s := openTest(t, t.TempDir(), "m", 2)
		bad := &Means{}
		bad.Of[1][1] = []float32{1}
		nan := float32(math.NaN())
		for _, err := range []error{
			s.Scan(t.Context(), []float32{1}, nil, &Scores{}),
			s.Scan(t.Context(), []float32{1, nan}, nil, &Scores{}),
			s.Scan(t.Context(), []float32{1, 0}, bad, &Scores{}),
		} {
			if !errors.Is(err, ErrInvalid) {
				t.Fatal(err)
			}
		}
	})
	t.Run("two_goroutines_find_what_one_does", func(t *testing.T) {
		r := rand.New(rand.NewPCG(3, 3))
		s := openTest(t, t.TempDir(), "m", 8)
		for i := range splitFrom/4 + 1 {
			parts := make([]Part, 5)
			for j := range parts {
				parts[j] = Part{At: uint16(j), Role: uint8(j % 2), Vector: unit(r, 8, nil)}
			}
			must(t, s.Put(fmt.Sprint(i%4000), parts))
			must(t, s.Put(fmt.Sprint("more", i), parts[:4]))
		}
		var sc Scores
		q := unit(r, 8, nil)
		must(t, s.Scan(t.Context(), q, nil, &sc))
		for id := range s.IDs() {
			alone, at := s.ScoreOf(id, q, nil)
			for role, want := range alone {
				ord := s.Ordinal(id)
				if got := sc.Best[role][ord]; got != want || want != None && sc.At[role][ord] != at[role] {
					t.Fatalf("%s: %v, alone %v", id, got, want)
				}
			}
		}
	})
}

func TestMeansAreForgottenOneByOne(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	c := newCrowd(r, 16, 50)
	s := openTest(t, t.TempDir(), "m", 16)
	c.fill(t, s)
	q := unit(r, 16, nil)
	all := make([]*Means, keepColumns+3)
	for i := range all {
		all[i] = &Means{}
		all[i].Of[i%2][i%3] = unit(r, 16, nil)
	}
	for range 3 {
		for _, m := range all {
			c.check(t, s, q, m)
			if len(s.columns) > keepColumns {
				t.Fatalf("%d columns", len(s.columns))
			}
		}
	}
}

func TestMeanOf(t *testing.T) {
	s := openTest(t, t.TempDir(), "m", 2)
	must(t, s.Put("a", []Part{{Vector: []float32{1, 0}}, {Role: 1, Vector: []float32{-1, 0}}}))
	must(t, s.Put("b", []Part{{Vector: []float32{0, 1}}, {Lang: 1, Vector: []float32{-1, 0}}}))
	must(t, s.Put("c", []Part{{Vector: []float32{0, -1}}}))
	mean, n := s.MeanOf(0, 0, func(id string) bool { return id != "c" && len(s.Parts(id)) > 0 })
	if n != 2 || math.Abs(float64(mean[0])-.5) > 1e-4 || math.Abs(float64(mean[1])-.5) > 1e-4 {
		t.Fatal(mean, n)
	}
	if _, n := s.MeanOf(0, 0, nil); n != 3 {
		t.Fatal(n)
	}
	if mean, n := s.MeanOf(3, 3, nil); n != 0 || mean != nil {
		t.Fatal(mean, n)
	}
}
