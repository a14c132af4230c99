package search

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"nabo/graph"
	"nabo/graph/system"
)

// The indexer follows the feed: for each change it works out which documents it touches, reads
// those nodes as they are now, and writes them with the checkpoint in one batch. Reading later
// than the change is harmless: the newer change comes along in its turn and changes nothing.

// linkTouches gives the ends of a link that have another document when the link changes. A
// document holds its own node's words alone, so hardly any: a merged duplicate has no document
// (its id leads to another node), and gets one back when the merge is undone; and a practice's has
// how many found it helpful. All else that joins nodes is read when a question is asked.
func linkTouches(l graph.LinkChange) []graph.ID {
	switch l.Rel {
	case graph.RelMergedInto:
		return []graph.ID{l.From, l.To}
	case graph.RelSaysHelpful:
		return []graph.ID{l.To}
	}
	return nil
}

// touchedBy gives the nodes whose documents a change touches: each node that changed, and at
// most the two ends of a link that changed. So the fan-out is bounded by the change itself.
func (s *Service) touchedBy(c graph.Change) []graph.ID {
	var ids []graph.ID
	for _, n := range c.Nodes {
		if len(s.words[n.Kind]) > 0 {
			ids = append(ids, n.ID)
		}
	}
	for _, l := range c.Links {
		ids = append(ids, linkTouches(l)...)
	}
	return ids
}

// retry is how long Run waits after a fault before it tries again.
const retry = time.Second

// Run keeps the index at the graph's heels until ctx ends: it builds an index where one is
// wanted, meanwhile follows the feed with the one there is, and waits for more. Faults are
// logged and tried again. All that it starts has ended when it returns.
func (s *Service) Run(ctx context.Context) error {
	var building sync.WaitGroup
	defer building.Wait()
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	if s.meaning != nil {
		building.Go(func() { s.meaning.run(ctx) })
	}
	var said outage
	for ctx.Err() == nil {
		built := s.startBuild(ctx, &building)
		switch err := s.turn(ctx, built); {
		case err == nil:
			said.ends()
		case ctx.Err() == nil:
			s.trouble(err)
			if said.begins(err) {
				s.o.Log.Error("the search index could not follow", "error", err)
			}
			pause(ctx)
		}
	}
	return nil
}

func pause(ctx context.Context) { pauseFor(ctx, retry) }

func pauseFor(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
	case <-t.C:
	}
}

// startBuild builds a new index on the side when one is wanted and none is being built. The
// channel is closed when the building that goes on now has ended; nil when none does.
func (s *Service) startBuild(ctx context.Context, building *sync.WaitGroup) <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.rebuild == "" || s.built != nil {
		return s.built
	}
	built := make(chan struct{})
	s.built = built
	building.Go(func() {
		switch err := s.Rebuild(ctx); {
		case err == nil:
			s.unbuilt.ends()
		case ctx.Err() == nil:
			s.trouble(err)
			if s.unbuilt.begins(err) {
				s.o.Log.Error("the search index could not be built", "error", err)
			}
			pause(ctx)
		}
		s.mu.Lock()
		s.built = nil
		s.mu.Unlock()
		close(built)
	})
	return built
}

// turn is one round of Run.
func (s *Service) turn(ctx context.Context, built <-chan struct{}) error {
	s.mu.Lock()
	sh, before := s.current, s.exchanges
	s.mu.Unlock()
	if sh == nil {
		return wait(ctx, built)
	}
	err := s.turnOf(ctx, sh, built)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.exchanges != before { // another was put in its place meanwhile, and this one closed
		return nil
	}
	return err
}

func (s *Service) turnOf(ctx context.Context, sh *shelf, built <-chan struct{}) error {
	more, err := s.step(ctx, sh)
	switch {
	case errors.Is(err, &graph.Error{Code: graph.CodeGone}):
		s.want("the feed no longer reaches back to it")
		if built == nil {
			return nil // the next round starts building
		}
		return wait(ctx, built)
	case err != nil || more:
		return err
	}
	if err := s.settle(ctx, sh); err != nil {
		return err
	}
	return s.waitForMore(ctx, sh.checkpoint().Rev, built)
}

func wait(ctx context.Context, built <-chan struct{}) error {
	select {
	case <-ctx.Done():
	case <-built:
	}
	return nil
}

// waitForMore returns when the graph has moved on, or when a new index stands or is wanted.
func (s *Service) waitForMore(ctx context.Context, rev graph.Rev, built <-chan struct{}) error {
	s.mu.Lock()
	wanted := s.rebuild != "" && s.built == nil
	wake := s.wake
	s.mu.Unlock()
	if wanted {
		return nil
	}
	waiting, stop := context.WithCancel(ctx)
	defer stop()
	over := make(chan struct{})
	go func() { // ends with this call
		defer close(over)
		select {
		case <-built:
			stop()
		case <-wake:
			stop()
		case <-waiting.Done():
		}
	}()
	err := s.store.Wait(waiting, rev)
	stopped := waiting.Err() != nil
	stop()
	<-over
	if stopped && ctx.Err() == nil {
		return nil
	}
	return err
}

// step follows the current shelf by one portion of the feed.
func (s *Service) step(ctx context.Context, sh *shelf) (more bool, err error) {
	s.writing.Lock()
	defer s.writing.Unlock()
	if !s.is(sh) {
		return true, nil
	}
	if more, err = s.follow(ctx, sh); err != nil {
		if sh.failed.Load() {
			s.reopen(ctx, sh)
		}
		return false, err
	}
	s.trouble(nil)
	s.tell()
	return more, nil
}

// reopen opens the current shelf anew, with what it had before a write failed. The caller holds
// the lock for writing.
func (s *Service) reopen(ctx context.Context, sh *shelf) {
	_ = sh.close() // what it has to say was said
	again, why := s.trusted(ctx, sh.dir)
	s.mu.Lock()
	if s.current = again; s.closed && again != nil {
		s.current = nil
		_ = again.close()
	}
	s.mu.Unlock()
	if why != "" {
		s.want(why)
	}
}

// follow brings a shelf on by one portion of the feed; more tells whether there was one. The
// caller sees to it that nobody else writes to the shelf.
func (s *Service) follow(ctx context.Context, sh *shelf) (more bool, err error) {
	p := sh.checkpoint()
	changes, err := s.store.Changes(ctx, p.Rev, s.portion())
	if err != nil || len(changes) == 0 {
		return false, err
	}
	if touchesWords(changes) {
		s.book.forget()
	}
	var ids []graph.ID
	for _, c := range changes {
		ids = append(ids, s.touchedBy(c)...)
	}
	last := changes[len(changes)-1]
	p.Rev, p.Batch = last.Rev, last.Batch
	slices.Sort(ids)
	ids = slices.Compact(ids)
	if len(ids) == 0 { // nothing to write: after a crash these changes are looked through again
		sh.pass(p)
		return true, nil
	}
	// All parts but the last keep the old checkpoint: a crash between repeats them.
	for part := range slices.Chunk(ids, s.o.BatchSize) {
		point := sh.checkpoint()
		if part[len(part)-1] == ids[len(ids)-1] {
			point = p
		}
		if err := s.refresh(ctx, sh, part, point); err != nil {
			return false, err
		}
	}
	return true, nil
}

// portion is how many changes are taken at once.
func (s *Service) portion() int { return min(s.o.BatchSize, graph.MaxFirst) }

// refresh writes the documents of nodes as they are now, and takes away those of nodes that
// are gone or lead to another.
func (s *Service) refresh(ctx context.Context, sh *shelf, ids []graph.ID, p checkpoint) error {
	found, err := s.sources(ctx, ids)
	if err != nil {
		return err
	}
	var docs []*document
	var gone []graph.ID
	for _, id := range ids {
		if src, ok := found[id]; ok {
			docs = append(docs, src.document(s.analyzer))
		} else {
			gone = append(gone, id)
		}
	}
	return sh.write(docs, gone, p)
}

// reader reads the graph as the system: an index knows of everything, and who may see what.
func (s *Service) reader() graph.Reader { return s.store.As(system.Viewer("search index")) }

// sources reads nodes as the system. What a redirect leads to is not what was asked for.
func (s *Service) sources(ctx context.Context, ids []graph.ID) (map[graph.ID]source, error) {
	out := make(map[graph.ID]source, len(ids))
	r := s.reader()
	for part := range slices.Chunk(ids, graph.MaxIDs) {
		page, err := r.Fetch(ctx, graph.Query{Kinds: s.kinds(), IDs: part}, s.shape(false))
		if err != nil {
			return nil, err
		}
		for _, row := range page.Rows {
			out[row.ID] = sourceOf(s.analyzer, row, s.words[row.Kind])
		}
	}
	return out, nil
}

// kinds gives the kinds that have documents, in a fixed order.
func (s *Service) kinds() []graph.Kind {
	var out []graph.Kind
	for _, k := range kindNames {
		if len(s.words[k]) > 0 {
			out = append(out, k)
		}
	}
	return out
}

// shape asks for all that documents are made of; merged: and where a duplicate leads.
func (s *Service) shape(merged bool) graph.Shape {
	out := graph.Shape{}
	for kind, fields := range s.words {
		sel := graph.Sel{Audience: true}
		for _, f := range fields {
			sel.Fields = append(sel.Fields, f.Name)
		}
		if spec, _ := s.graph.Model().Kind(kind); hasField(spec, "language") {
			sel.Fields = append(sel.Fields, "language")
		}
		if day, ok := endedOn[kind]; ok {
			sel.Fields = append(sel.Fields, day)
		}
		sel.Hops = map[string]graph.Hop{}
		if kind == graph.KindPractice {
			sel.Hops[hopSaid] = graph.HelpfulHop()
		}
		if merged {
			sel.Hops["into"] = graph.Hop{
				Rel: graph.RelMergedInto, Dir: graph.Outward, First: 1, Shape: graph.Shape{kind: {}},
			}
		}
		out[kind] = sel
	}
	return out
}

func hasField(spec graph.KindSpec, name string) bool {
	_, ok := spec.Field(name)
	return ok
}

// eachSource reads every node that has a document, in portions, in the order of kinds and ids.
func (s *Service) eachSource(ctx context.Context, each func([]source) error) error {
	r := s.reader()
	for _, kind := range s.kinds() {
		q := graph.Query{Kinds: []graph.Kind{kind}, First: graph.MaxFirst}
		shape := graph.Shape{kind: s.shape(true)[kind]}
		for {
			page, err := r.Fetch(ctx, q, shape)
			if err != nil {
				return err
			}
			portion := make([]source, 0, len(page.Rows))
			for _, row := range page.Rows {
				if row.HopOne("into") == nil {
					portion = append(portion, sourceOf(s.analyzer, row, s.words[kind]))
				}
			}
			if err := each(portion); err != nil {
				return err
			}
			if !page.HasNext {
				break
			}
			q.After = page.Cursor(len(page.Rows) - 1)
		}
	}
	return nil
}
