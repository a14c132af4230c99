package search

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"nabo/embedding"
	"nabo/graph"
	"nabo/search/vectors"
)

// How the vectors of nodes are brought up to their texts.

// errShape says that an embedder did not keep its word.
var errShape = errors.New("the model gave another number of vectors, or of numbers, than it was asked for")

// embed asks the embedder, and believes it no more than can be checked.
func (m *meaning) embed(ctx context.Context, kind embedding.Kind, texts []string) ([][]float32, error) {
	vs, err := m.embedder.Embed(ctx, kind, texts)
	if err != nil {
		return nil, err
	}
	if len(vs) != len(texts) || slices.ContainsFunc(vs, func(v []float32) bool { return len(v) != m.store.Dim() }) {
		return nil, fmt.Errorf("%s: %w", m.embedder.Model(), errShape)
	}
	return vs, nil
}

// unkept is an error of the store as the status tells it. What it cannot take is the embedder's doing.
func unkept(err error) error {
	if err == nil || errors.Is(err, vectors.ErrInvalid) || errors.Is(err, vectors.ErrUnknown) {
		return err
	}
	return graph.Unavailable("the vectors of the search cannot be written").Because(err)
}

// opening tells of audiences whether they are open to all of an organisation, as the tree stands.
func (m *meaning) opening(ctx context.Context) (func(audience string) bool, error) {
	places, err := m.s.graph.Viewers().Places(ctx)
	if err != nil {
		return nil, err
	}
	return func(audience string) bool { return openToAll(audience, places) }, nil
}

// of gives the passages of a node that may be embedded here.
func (m *meaning) of(src source, open func(string) bool) []passage {
	if m.s.o.OpenOnly && !open(src.audience) {
		return nil
	}
	return src.passages()
}

// has tells whether a node's vectors are those of its passages.
func (m *meaning) has(src source, ps []passage) bool {
	return src.matches(m.store.Parts(string(src.id)), ps)
}

// matches tells whether vectors are those of a node's passages.
func (s source) matches(parts []vectors.Part, ps []passage) bool {
	return slices.EqualFunc(parts, ps, func(o vectors.Part, p passage) bool {
		return o.Hash == p.hash() && o.Role == p.role && o.At == p.at && o.Lang == uint8(s.lang)
	})
}

// forgetChanged forgets of some nodes what is no longer in their texts.
func (m *meaning) forgetChanged(ctx context.Context, ids []graph.ID) error {
	var known []graph.ID
	for _, id := range ids {
		if len(m.store.Parts(string(id))) > 0 {
			known = append(known, id)
		}
	}
	if len(known) == 0 {
		return nil
	}
	found, err := m.s.sources(ctx, known)
	if err != nil {
		return err
	}
	open, err := m.opening(ctx)
	if err != nil {
		return err
	}
	for _, id := range known {
		var ps []passage
		if src, ok := found[id]; ok {
			ps = m.of(src, open)
		}
		if err := m.forget(id, ps); err != nil {
			return err
		}
	}
	return nil
}

// forget takes away the vectors of a node that are of none of these passages.
func (m *meaning) forget(id graph.ID, ps []passage) error {
	had := m.store.Parts(string(id))
	kept := slices.DeleteFunc(slices.Clone(had), func(o vectors.Part) bool {
		return !slices.ContainsFunc(ps, func(p passage) bool { return p.hash() == o.Hash })
	})
	if len(kept) == len(had) {
		return nil
	}
	return unkept(m.store.Put(string(id), kept))
}

// take brings the vectors of some nodes up to their texts. What fails goes back to the backlog.
func (m *meaning) take(ctx context.Context, ids []graph.ID) error {
	found, err := m.s.sources(ctx, ids)
	if err != nil {
		m.giveBack(nil, ids)
		return err
	}
	open, err := m.opening(ctx)
	if err != nil {
		m.giveBack(nil, ids)
		return err
	}
	var late []source
	var failed []graph.ID
	var errs []error
	for _, id := range ids {
		src, ok := found[id]
		if !ok {
			if err := m.store.Delete(string(id)); err != nil {
				failed, errs = append(failed, id), append(errs, unkept(err))
			}
			continue
		}
		if isTextKind(src.kind) && open(src.audience) {
			m.seen++
		}
		if !m.has(src, m.of(src, open)) {
			late = append(late, src)
		}
	}
	bad, untried, err := m.putAll(ctx, late, open)
	m.giveBack(append(failed, bad...), untried)
	m.tell()
	return errors.Join(append(errs, err)...)
}

// putAll brings nodes up to their texts, by several workers, until one fails.
func (m *meaning) putAll(ctx context.Context, late []source, open func(string) bool) (failed, untried []graph.ID, err error) {
	var working sync.WaitGroup
	var taken atomic.Int64
	var broken atomic.Bool
	errs, tried := make([]error, len(late)), make([]bool, len(late))
	for range min(m.s.o.EmbedWorkers, len(late)) {
		working.Go(func() {
			for !broken.Load() {
				i := int(taken.Add(1)) - 1
				if i >= len(late) {
					return
				}
				tried[i] = true
				if errs[i] = m.put(ctx, late[i], m.of(late[i], open)); errs[i] != nil {
					broken.Store(true)
				}
			}
		})
	}
	working.Wait()
	for i, src := range late {
		switch {
		case !tried[i]:
			untried = append(untried, src.id)
		case errs[i] != nil:
			failed = append(failed, src.id)
		}
	}
	return failed, untried, errors.Join(errs...)
}

// put embeds what is new of one node and keeps it.
func (m *meaning) put(ctx context.Context, src source, ps []passage) error {
	made := map[vectors.Hash][]float32{}
	for again := true; ; again = false { // another node may let go of a vector that both had
		parts, err := m.parts(ctx, src, ps, made)
		if err != nil {
			return err
		}
		if err = m.store.Put(string(src.id), parts); !again || !errors.Is(err, vectors.ErrUnknown) {
			return unkept(err)
		}
	}
}

// parts gives the parts of a node's passages, each with its vector where the store has none; made are
// the vectors that were embedded for it.
func (m *meaning) parts(ctx context.Context, src source, ps []passage, made map[vectors.Hash][]float32) ([]vectors.Part, error) {
	var texts [2][]string
	var names [2][]vectors.Hash
	asked := map[vectors.Hash]bool{}
	for _, p := range ps {
		if h := p.hash(); made[h] == nil && !asked[h] && !m.store.Has(h) {
			asked[h] = true
			texts[p.kind()] = append(texts[p.kind()], p.text)
			names[p.kind()] = append(names[p.kind()], h)
		}
	}
	for kind := range texts {
		if len(texts[kind]) == 0 {
			continue
		}
		vs, err := m.embed(m.patient(ctx), embedding.Kind(kind), texts[kind]) //nolint:gosec // two kinds
		if err != nil {
			return nil, err
		}
		for n, v := range vs {
			made[names[kind][n]] = v
		}
	}
	out := make([]vectors.Part, len(ps))
	for i, p := range ps {
		h := p.hash()
		out[i] = vectors.Part{Hash: h, Role: p.role, Lang: uint8(src.lang), At: p.at, Vector: made[h]}
	}
	return out, nil
}

// patient gives a context in which embedding waits, between the layers of the model, for the questions
// that are being answered: who asks comes first. It waits mostPolite in all, so that it gets on where
// somebody always asks.
func (m *meaning) patient(ctx context.Context) context.Context {
	waited := time.Duration(0)
	return embedding.Pausing(ctx, func(ctx context.Context) error {
		for ; ctx.Err() == nil && m.s.meaning.asking.Load() > 0 && waited < mostPolite; waited += politeness {
			pauseFor(ctx, politeness)
		}
		return ctx.Err()
	})
}
