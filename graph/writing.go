package graph

import (
	"context"
	"errors"
	"fmt"
)

// writing is one Batch in the making. What it makes counts for the rules of links as if it were
// there already, and what people's choices and teams mean for who sees them is worked out once,
// when all of it is known.
type writing struct {
	Batch
	act    Act
	today  Date
	places *Places

	made     map[ID]Kind         // nodes that this Batch makes
	held     map[string]bool     // guards that were read
	people   map[ID]*personDraft // whose audience follows from this Batch
	links    int                 // made so far: part of their ids
	untimed  bool                // no id of it may tell when
	warnings []Warning
	preview  bool     // nothing is written: see Preview
	refused  []*Error // of a preview: what the write would be refused for
}

// making fills the Batch of an act. Of its Receipt ID is set also where it fails.
type making func(w *writing) (Receipt, error)

// maxTries bounds how often an act is worked out anew because others wrote meanwhile.
const maxTries = 12

// write does one act: build reads what the rules need and fills the Batch, which is committed.
// When somebody else's write came between, it is built again on what holds now. An act whose
// client id was written before gives that answer, also where the rules would refuse it now;
// for that build names the ID of its Receipt even where it fails.
func (s *Service) write(ctx context.Context, a Act, verb string, build making) (Receipt, error) {
	if err := mayWrite(a.Viewer); err != nil {
		return Receipt{}, err
	}
	for try := 1; ; try++ {
		w, err := s.newWriting(ctx, a, verb)
		if err != nil {
			return Receipt{}, err
		}
		r, err := build(w)
		if err == nil {
			err = s.settlePeople(ctx, w)
		}
		if err != nil {
			return s.doneBefore(ctx, w, r, err)
		}
		r.Warnings = append(r.Warnings, w.warnings...)
		r.Rev, err = s.commitWriting(ctx, w)
		if err == nil {
			r.SeenBy = s.seenAfter(ctx, w, r)
			return r, nil
		}
		var pre *PreconditionError
		if !errors.As(err, &pre) {
			return Receipt{}, err
		}
		if try == maxTries {
			return Receipt{}, lostRace(pre, err)
		}
	}
}

// lostRace names what still stands in the way after many tries.
func lostRace(pre *PreconditionError, err error) error {
	if pre.Pre.Kind == PreNoPath {
		return Invalid("this would make a circle, with what is or once was: choose another").At("to")
	}
	return err
}

func (s *Service) newWriting(ctx context.Context, a Act, verb string) (*writing, error) {
	places, err := s.viewers.Places(ctx)
	if err != nil {
		return nil, err
	}
	b := s.batch(a, verb)
	if err := s.nameBatch(ctx, &b, a, verb); err != nil {
		return nil, err
	}
	return &writing{
		Batch: b, act: a, today: s.Today(), places: places,
		made: map[ID]Kind{}, held: map[string]bool{}, people: map[ID]*personDraft{},
	}, nil
}

// commitWriting leaves out a write that changes nothing, unless a client must find it again.
func (s *Service) commitWriting(ctx context.Context, w *writing) (Rev, error) {
	n := len(w.Puts) + len(w.Links) + len(w.Unlinks) + len(w.Deletes) + len(w.Redacts) +
		len(w.Keys) + len(w.Redirects)
	if n == 0 && w.act.Mutation == "" {
		head, _, err := s.store.Head(ctx)
		return head, err
	}
	if n == 0 {
		w.If, w.Touches = nil, nil
	}
	if n > MaxBatchOps {
		return 0, Limited("this would change %d things at once, at most %d go: do it in parts", n, MaxBatchOps)
	}
	return s.commit(ctx, w.Batch)
}

// doneBefore asks for the revision of the act's Batch by a Batch that cannot be written: its id
// is looked up before its precondition fails.
func (s *Service) doneBefore(ctx context.Context, w *writing, r Receipt, cause error) (Receipt, error) {
	if w.act.Mutation == "" {
		return Receipt{}, cause
	}
	probe := w.Batch
	probe.If = []Precondition{IfExists(newRandomID())}
	probe.Puts, probe.Links, probe.Unlinks, probe.Deletes = nil, nil, nil, nil
	probe.Redacts, probe.Keys, probe.Redirects, probe.Touches = nil, nil, nil, nil
	rev, err := s.store.Commit(ctx, probe)
	if err != nil {
		return Receipt{}, cause
	}
	return Receipt{ID: r.ID, Rev: rev, Line: r.Line, Slip: r.Slip}, nil
}

// hold makes the Batch depend on a guard, and moves it: two writes that hold the same guard
// cannot overtake each other. It must come before the reads that it protects.
func (s *Service) hold(ctx context.Context, w *writing, guard string) error {
	if w.held[guard] {
		return nil
	}
	rev, err := s.store.Guard(ctx, guard)
	if err != nil {
		return err
	}
	w.held[guard] = true
	w.If = append(w.If, IfUnchanged(guard, rev))
	w.Touches = append(w.Touches, guard)
	return nil
}

// touch moves a guard without depending on it.
func (w *writing) touch(guard string) {
	if !w.held[guard] {
		w.held[guard] = true
		w.Touches = append(w.Touches, guard)
	}
}

// makes tells the rules of links that the Batch makes a node.
func (w *writing) makes(id ID, kind Kind) { w.made[id] = kind }

// put adds a Put, or adds to the one that the Batch has for the node already.
func (w *writing) put(p Put) {
	for i := range w.Puts {
		if w.Puts[i].ID != p.ID {
			continue
		}
		for k, v := range p.Fields {
			if w.Puts[i].Fields == nil {
				w.Puts[i].Fields = map[string]Value{}
			}
			w.Puts[i].Fields[k] = v
		}
		if p.Audience != nil {
			w.Puts[i].Audience = p.Audience
		}
		return
	}
	w.Puts = append(w.Puts, p)
}

// newLinkID makes the id of the next link of the Batch.
func (s *Service) newLinkID(w *writing) ID {
	w.links++
	if w.untimed && !named(w.ID) {
		return s.anonID()
	}
	return s.idFor(w.Batch, fmt.Sprintf("link%d", w.links))
}
