package transfer

import (
	"context"
	"encoding/json"

	"nabo/graph"
	"nabo/graph/system"
)

// loadBytes is how much is given to one Load at most, as records are written down, and one more.
const loadBytes = 4 << 20

// Copied says what a Copy moved: From was summed while it was read, To by reading it afterwards.
type Copied struct {
	Rev      graph.Rev
	From, To Digest
}

// CheckCopy tells whether one store can be copied into another: CONFLICT when to has been written
// to, INVALID when from has not been: what stands there may be the beginning of another copy.
func CheckCopy(ctx context.Context, from, to graph.Store) error {
	head, _, err := from.Head(ctx)
	if err != nil {
		return err
	}
	if head == 0 {
		return graph.Invalid("nothing was ever written to the graph that is to be copied: there is nothing to take, or only what a broken off copy left")
	}
	if head, _, err = to.Head(ctx); err != nil {
		return err
	}
	if head > 0 {
		return graph.Conflict("the graph that is to be copied into has been written to already: name a place without one, or see with nabo verify --against whether both hold the same")
	}
	return nil
}

// Copy moves a whole graph into a store that never had a write: ids, versions, past and all. It
// holds some thousand records in memory. Broken off (UNAVAILABLE) it is done again, from the
// beginning: what is there already is written over. Errors are those of CheckCopy, and CONFLICT
// when to holds something else than from in the end: what an earlier Copy left there, and from has
// lost meanwhile. Then it is not sealed, and has to be emptied. read and compared are called with
// the number of records that went over, and that were compared.
func Copy(ctx context.Context, from, to graph.Store, read, compared func(int)) (Copied, error) {
	var c Copied
	err := CheckCopy(ctx, from, to)
	if err != nil {
		return c, err
	}
	if c.From, c.Rev, err = pour(ctx, from, to, read); err != nil {
		return c, brokenOff(ctx, err)
	}
	if c.To, err = Summed(ctx, to, compared); err != nil {
		return c, brokenOff(ctx, err)
	}
	if name, differ := FirstDifference(c.From, c.To); differ {
		return c, graph.Conflict("the copy differs in %s: an earlier try may have left what is gone by now; empty the place that was copied into, and begin again", name)
	}
	return c, brokenOff(ctx, to.Seal(ctx, c.Rev))
}

// pour reads one store and loads into the other at the same time, so that an engine that lets
// nobody write while it is read is held up no longer than needed.
func pour(ctx context.Context, from, to graph.Store, step func(int)) (Digest, graph.Rev, error) {
	within, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	slices, done := make(chan []graph.Record), make(chan struct{})
	go func() {
		defer close(done)
		for slice := range slices {
			if err := to.Load(within, slice); err != nil {
				stop(err)
				return
			}
			step(len(slice))
		}
	}()
	p := &pouring{ctx: within, to: slices, sums: newSummer()}
	rev, err := from.Dump(within, system.Viewer("copy"), p.add)
	if err == nil {
		err = p.send()
	}
	close(slices)
	<-done
	// What ended the loading is the reason, and not that the reading was ended by it.
	if cause := context.Cause(within); cause != nil {
		err = cause
	}
	if err != nil {
		return Digest{}, 0, err
	}
	return p.sums.digest(), rev, nil
}

// brokenOff says of a cancelled copy what to do.
func brokenOff(ctx context.Context, err error) error {
	if err != nil && ctx.Err() != nil {
		return graph.Unavailable("broken off: nothing is lost, run it again").Because(err)
	}
	return err
}

// pouring gathers records into slices of a size that both engines take well.
type pouring struct {
	ctx   context.Context //nolint:containedctx // lives as long as the one call
	to    chan<- []graph.Record
	sums  *summer
	slice []graph.Record
	bytes int
}

func (p *pouring) add(r graph.Record) error {
	line, err := json.Marshal(r)
	if err != nil {
		return graph.Internal(err)
	}
	p.sums.add(r, line)
	p.slice, p.bytes = append(p.slice, r), p.bytes+len(line)
	if len(p.slice) < loadBatch && p.bytes < loadBytes {
		return nil
	}
	return p.send()
}

func (p *pouring) send() error {
	if len(p.slice) == 0 {
		return nil
	}
	select {
	case p.to <- p.slice:
		p.slice, p.bytes = nil, 0
		return nil
	case <-p.ctx.Done():
		return context.Cause(p.ctx)
	}
}
