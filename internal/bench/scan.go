package bench

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"sync"

	"nabo/search/vectors"
)

const (
	scanDim   = 384
	scanRoles = 2 // a text and a line of how others would ask
	scanCalls = 20
)

// scan measures the comparison of one question with all vectors: as many practices as the big graph
// has, with two each. Its floor reads the same bytes once, on as many cores.
func (b *bench) scan(ctx context.Context) (err error) {
	nodes := b.out.Size.Practices
	step, done := b.o.Progress("vectors", rounds*2)
	defer done()
	dir, err := os.MkdirTemp(b.dir, "vectors-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	s, err := vectors.Open(dir, "made up", scanDim)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	rnd := rand.New(rand.NewPCG(5, 50)) //nolint:gosec // the same vectors each time are what is wanted
	means := &vectors.Means{}
	for role := range scanRoles {
		means.Of[role][0] = direction(rnd, scanDim)
	}
	if err := putVectors(ctx, s, rnd, nodes); err != nil {
		return err
	}
	q := direction(rnd, scanDim)
	var scores vectors.Scores
	bytes := make([]byte, nodes*scanRoles*scanDim)
	for i := 0; i < len(bytes); i += 8 {
		binary.LittleEndian.PutUint64(bytes[i:], rnd.Uint64())
	}
	sum := uint64(0)
	got, err := race(ctx, step,
		task{calls: scanCalls, run: func(context.Context, int) error { sum += readOnce(bytes); return nil }},
		task{calls: scanCalls, run: func(ctx context.Context, _ int) error { return s.Scan(ctx, q, means, &scores) }})
	if err != nil {
		return err
	}
	if len(scores.Best[scanRoles-1]) != nodes || sum == 0 {
		return fmt.Errorf("the scan looked at %d of %d nodes", len(scores.Best[scanRoles-1]), nodes)
	}
	b.out.add(Row{
		Group: fmt.Sprintf("scan of %d vectors, two cores", nodes*scanRoles), What: "p50 (floor: read once)", Unit: "ms",
		Floor: got[0].p50, Got: got[1].p50, Runs: got[1].runs, Must: []Bar{atMost(8)},
	})
	return nil
}

func putVectors(ctx context.Context, s *vectors.Store, rnd *rand.Rand, nodes int) error {
	for n := range nodes {
		if err := ctx.Err(); err != nil {
			return err
		}
		parts := make([]vectors.Part, scanRoles)
		for role := range parts {
			parts[role] = vectors.Part{Role: uint8(role), Vector: direction(rnd, scanDim)} //nolint:gosec // two
			binary.LittleEndian.PutUint64(parts[role].Hash[:], uint64(n*scanRoles+role))   //nolint:gosec // counted
		}
		if err := s.Put(fmt.Sprint("n", n), parts); err != nil {
			return err
		}
	}
	return nil
}

// readOnce adds all bytes up, eight at a time, on two cores.
func readOnce(bytes []byte) uint64 {
	var sums [2]uint64
	var both sync.WaitGroup
	half := len(bytes) / 16 * 8
	for i, part := range [][]byte{bytes[:half], bytes[half:]} {
		both.Go(func() {
			var a, b, c, d uint64
			for ; len(part) >= 32; part = part[32:] {
				a += binary.LittleEndian.Uint64(part)
				b += binary.LittleEndian.Uint64(part[8:])
				c += binary.LittleEndian.Uint64(part[16:])
				d += binary.LittleEndian.Uint64(part[24:])
			}
			sums[i] = a + b + c + d
		})
	}
	both.Wait()
	return sums[0] + sums[1]
}
