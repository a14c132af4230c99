package vectors

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// None is the score of a node that has no vector of the role.
const None float32 = -2

// splitFrom is how many records are worth a second goroutine.
const splitFrom = 20_000

// Scores are what a scan found: by role and ordinal the best score, −1 to 1, or None, and the At of
// the part that had it (of equal ones the lowest; of no meaning beside None). Each slice has an entry
// for every ordinal given before the scan. One Scores serves one scan at a time, and may serve the
// next; it then needs no new memory.
type Scores struct {
	Best [Roles][]float32
	At   [Roles][]uint16

	dots   [perBlock]int32
	filled [Roles]bool
	other  *Scores // of the second goroutine
}

// of makes ready for a role's scores over n ordinals.
func (sc *Scores) of(role, n int) {
	if sc.filled[role] {
		return
	}
	sc.filled[role] = true
	if cap(sc.Best[role]) < n {
		sc.Best[role] = make([]float32, n+n/8)
		sc.At[role] = make([]uint16, n+n/8)
	}
	sc.Best[role], sc.At[role] = sc.Best[role][:n], sc.At[role][:n]
	best := sc.Best[role]
	if n > 0 {
		best[0] = None
	}
	for done := 1; done < n; done *= 2 {
		copy(best[done:], best[:done])
	}
}

// take keeps a score if it is the best.
func (sc *Scores) take(role int, ord uint32, score float32, at uint16) {
	best := sc.Best[role]
	if score > best[ord] || score == best[ord] && at < sc.At[role][ord] {
		best[ord] = score
		sc.At[role][ord] = at
	}
}

// merge takes what the other found.
func (sc *Scores) merge(other *Scores) {
	for role := range Roles {
		if !other.filled[role] {
			continue
		}
		best, at := sc.Best[role], sc.At[role]
		theirs, theirAt := other.Best[role][:len(best)], other.At[role][:len(best)]
		for ord, score := range theirs {
			if score > best[ord] || score == best[ord] && theirAt[ord] < at[ord] {
				best[ord], at[ord] = score, theirAt[ord]
			}
		}
	}
}

// search is one query on its way through the records.
type search struct {
	s    *Store
	q    probe
	c    *column
	shut [Roles * Langs]float32 // q·m by group
	n    int                    // ordinals
}

func (s *Store) search(q []float32, m *Means) (*search, error) {
	p, err := s.probe(q)
	if err != nil {
		return nil, err
	}
	x := &search{s: s, q: p}
	if x.c, err = s.column(m); err != nil {
		return nil, err
	}
	for g := range x.shut {
		if m != nil && m.Of[g/Langs][g%Langs] != nil {
			x.shut[g] = float32(dot(q, m.Of[g/Langs][g%Langs]))
		}
	}
	x.n = s.ordinalCount()
	return x, nil
}

// Scan compares q with every vector: for a vector d of a role and language with the mean m it is the
// centred cosine q·(d − m) / |d − m|, 0 where d is its mean. q is of unit length and already centred
// by its own mean; nil for m means no means at all.
//
// It reads from memory alone, with at most two goroutines, and a Put waits for it. After an error
// (ctx's, ErrInvalid, ErrClosed) what into holds is of no meaning.
func (s *Store) Scan(ctx context.Context, q []float32, m *Means, into *Scores) error {
	x, err := s.search(q, m)
	if err != nil {
		return err
	}
	defer s.mu.RUnlock()
	into.filled = [Roles]bool{}
	for role := range Roles {
		into.of(role, x.n)
	}
	var next atomic.Int64
	if s.vectors <= splitFrom || runtime.GOMAXPROCS(0) < 2 {
		x.run(ctx, &next, into)
		return ctx.Err()
	}
	if into.other == nil {
		into.other = &Scores{}
	}
	into.other.filled = [Roles]bool{}
	var wg sync.WaitGroup
	wg.Go(func() { x.run(ctx, &next, into.other) })
	x.run(ctx, &next, into)
	wg.Wait()
	if err := ctx.Err(); err != nil {
		return err
	}
	into.merge(into.other)
	return nil
}

// run takes blocks until there are no more.
func (x *search) run(ctx context.Context, next *atomic.Int64, into *Scores) {
	for ctx.Err() == nil {
		i := int(next.Add(1) - 1)
		if i >= len(x.s.blocks) {
			return
		}
		if b := x.s.blocks[i]; b != nil && b.live > 0 {
			x.block(b, x.c.inverse[i], into)
		}
	}
}

func (x *search) block(b *block, inverse *[perBlock]float32, into *Scores) {
	n := perBlock
	for n > 0 && b.group[n-1] == empty {
		n--
	}
	dots := into.dots[:n]
	x.s.kernel.dots(x.q.v, b.vec, dots)
	for k, d := range dots {
		g := b.group[k]
		if g == empty {
			continue
		}
		role := int(g / Langs)
		if !into.filled[role] {
			into.of(role, x.n)
		}
		into.take(role, b.ord[k], x.score(b, k, d, inverse[k]), b.at[k])
	}
}

// score is the formula, of the product d of the probe with record k.
func (x *search) score(b *block, k int, d int32, inverse float32) float32 {
	v := (float32(float32(d)*x.q.step*b.scale[k]) - x.shut[b.group[k]%(Roles*Langs)]) * inverse
	return min(max(v, -1), 1)
}

// ScoreOf is what Scan would find for one node: by role the best score, or None, and the At of the
// part that had it. It is None throughout where Scan has an error.
func (s *Store) ScoreOf(id string, q []float32, m *Means) (best [Roles]float32, at [Roles]uint16) {
	for role := range best {
		best[role] = None
	}
	x, err := s.search(q, m)
	if err != nil {
		return best, at
	}
	defer s.mu.RUnlock()
	var d [1]int32
	for _, slot := range s.nodes[id].slots {
		b, k := s.at(slot)
		s.kernel.dots(x.q.v, s.vector(b, k), d[:])
		role := b.group[k] / Langs
		score := x.score(b, k, d[0], x.c.inverse[slot/perBlock][k])
		if score > best[role] || score == best[role] && b.at[k] < at[role] {
			best[role], at[role] = score, b.at[k]
		}
	}
	return best, at
}
