package vectors

import (
	"fmt"
	"math"
	"slices"
	"sync/atomic"
)

// Means are the mean vectors of the roles and languages, which are taken from the vectors before they
// are compared. Of one role and language without a mean (nil) the vectors are compared as they are.
// A Means is known by its pointer: it is not to be changed once it was used.
type Means struct{ Of [Roles][Langs][]float32 }

// keepColumns is for how many Means the lengths are kept.
const keepColumns = 4

// column has for each record 1 / |d − m|, where d is the record's vector and m the mean of its role
// and language: |d − m|² = |d|² − 2 d·m + |m|².
type column struct {
	means   *Means
	used    atomic.Int64
	probes  [Roles * Langs]probe   // of the means
	length2 [Roles * Langs]float64 // of the means, squared
	inverse []*[perBlock]float32   // by block
	product [1]int32               // of set, which has the store to itself
}

func (s *Store) newColumn(m *Means) (*column, error) {
	c := &column{means: m}
	if m != nil {
		for g := range c.probes {
			mean := m.Of[g/Langs][g%Langs]
			if mean == nil {
				continue
			}
			p, err := s.probe(mean)
			if err != nil {
				return nil, fmt.Errorf("mean of role %d, language %d: %w", g/Langs, g%Langs, err)
			}
			c.probes[g] = p
			c.length2[g] = dot(mean, mean)
		}
	}
	return c, nil
}

// set computes the number of one record.
func (c *column) set(s *Store, block, k int) {
	for len(c.inverse) <= block {
		c.inverse = append(c.inverse, nil)
	}
	if c.inverse[block] == nil {
		c.inverse[block] = new([perBlock]float32)
	}
	b := s.blocks[block]
	g := b.group[k]
	n2 := float64(b.norm2[k]) + c.length2[g]
	if p := c.probes[g]; p.v != nil {
		s.kernel.dots(p.v, s.vector(b, k), c.product[:])
		n2 -= 2 * float64(c.product[0]) * float64(p.step) * float64(b.scale[k])
	}
	// Below this a vector is its mean but for what int8 rounds: it has no direction of its own.
	const nothing = 1e-6
	c.inverse[block][k] = 0
	if n2 > nothing {
		c.inverse[block][k] = float32(1 / math.Sqrt(n2))
	}
}

// column gives the column of m and leaves the store locked for reading.
func (s *Store) column(m *Means) (*column, error) {
	for {
		s.mu.RLock()
		if s.closed {
			s.mu.RUnlock()
			return nil, ErrClosed
		}
		if c := s.columnOf(m); c != nil {
			return c, nil
		}
		s.mu.RUnlock()
		if err := s.makeColumn(m); err != nil {
			return nil, err
		}
	}
}

func (s *Store) columnOf(m *Means) *column {
	for _, c := range s.columns {
		if c.means == m {
			c.used.Store(s.clock.Add(1))
			return c
		}
	}
	return nil
}

// makeColumn computes the column of m, in place of the one that was used longest ago.
func (s *Store) makeColumn(m *Means) error {
	c, err := s.newColumn(m)
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.columnOf(m) != nil {
		return nil
	}
	for i, b := range s.blocks {
		if b == nil {
			continue
		}
		for k, g := range b.group {
			if g != empty {
				c.set(s, i, k)
			}
		}
	}
	c.used.Store(s.clock.Add(1))
	if len(s.columns) >= keepColumns {
		oldest := slices.MinFunc(s.columns, func(a, b *column) int { return int(a.used.Load() - b.used.Load()) })
		s.columns = slices.DeleteFunc(s.columns, func(c *column) bool { return c == oldest })
	}
	s.columns = append(s.columns, c)
	return nil
}

func dot(a, b []float32) float64 {
	sum := 0.0
	for i, x := range a {
		sum += float64(x) * float64(b[i])
	}
	return sum
}

// MeanOf is the mean over the vectors of a role and language of the nodes that of accepts (nil: all),
// and over how many it is; nil over none. It may call the store.
func (s *Store) MeanOf(role, lang uint8, of func(id string) bool) (mean []float32, n int) {
	if role >= Roles || lang >= Langs {
		return nil, 0
	}
	wanted := make([]bool, s.ordinalCount())
	for id := range s.IDs() {
		if ord := s.Ordinal(id); int(ord) < len(wanted) {
			wanted[ord] = of == nil || of(id)
		}
	}
	sum := make([]float64, s.dim)
	for i := 0; s.addBlock(i, role*Langs+lang, wanted, sum, &n); i++ { // the lock is let go between blocks
	}
	if n == 0 {
		return nil, 0
	}
	mean = make([]float32, s.dim)
	for i := range mean {
		mean[i] = float32(sum[i] / float64(n))
	}
	return mean, n
}

// addBlock adds a block's vectors, and says whether there was such a block.
func (s *Store) addBlock(i int, group uint8, wanted []bool, sum []float64, n *int) bool {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if i >= len(s.blocks) {
		return false
	}
	b := s.blocks[i]
	if b == nil {
		return true
	}
	for k, g := range b.group {
		if g != group || int(b.ord[k]) >= len(wanted) || !wanted[b.ord[k]] {
			continue
		}
		scale := float64(b.scale[k])
		for j, x := range s.vector(b, k)[:s.dim] {
			sum[j] += float64(x) * scale
		}
		*n++
	}
	return true
}
