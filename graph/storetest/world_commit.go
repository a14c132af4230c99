package storetest

import (
	"context"
	"unicode/utf8"

	"nabo/graph"
)

// Commit writes a Batch.
func (w *World) Commit(ctx context.Context, b graph.Batch) (graph.Rev, error) {
	var rev graph.Rev
	err := w.change(ctx, func(s *state) error {
		if first, ok := s.batches[b.ID]; ok {
			rev = first
			return nil
		}
		if err := checkBatch(b); err != nil {
			return err
		}
		for i, p := range b.If {
			holds, err := s.judge(w.model, p)
			if err != nil {
				return err
			}
			if !holds {
				return graph.Broken(i, p)
			}
		}
		rev = s.head + 1
		return newWriter(w.model, s, b).write()
	})
	if err != nil {
		return 0, err
	}
	return rev, nil
}

func checkBatch(b graph.Batch) error {
	if n := utf8.RuneCountInString(b.ID); n < 1 || n > 200 {
		return graph.Invalid("the id of a batch has 1 to 200 characters")
	}
	ops := len(b.Puts) + len(b.Links) + len(b.Unlinks) + len(b.Deletes) + len(b.Redacts) +
		len(b.Keys) + len(b.Redirects)
	if ops > graph.MaxBatchOps {
		return graph.Limited("a batch has at most %d parts", graph.MaxBatchOps)
	}
	return nil
}

// judge tells whether a precondition holds before the Batch is written.
func (s *state) judge(m *graph.Model, p graph.Precondition) (bool, error) {
	switch p.Kind {
	case graph.PreVersion:
		version, there := s.version(p.ID)
		return there && version == p.Version, nil
	case graph.PreExists:
		_, there := s.version(p.ID)
		return there, nil
	case graph.PreAbsent:
		_, there := s.version(p.ID)
		return !there, nil
	case graph.PreKeyFree:
		_, taken := s.keys[p.Key]
		return !taken, nil
	case graph.PreUnchanged:
		return s.guards[p.Name] <= p.Rev, nil
	}
	rel, ok := m.Rel(p.Rel)
	if !ok {
		return false, graph.Invalid("there is no relation %.40q", string(p.Rel))
	}
	switch p.Kind {
	case graph.PreNoLink:
		return !s.linked(rel, p.From, p.To), nil
	case graph.PreNoPath:
		return !s.leads(p.Rel, p.From, p.To, map[graph.ID]bool{}), nil
	}
	return false, graph.Invalid("there is no precondition %.40q", string(p.Kind))
}

func (s *state) version(id graph.ID) (int64, bool) {
	if n, ok := s.nodes[id]; ok {
		return n.version, true
	}
	l, ok := s.links[id]
	return l.version, ok
}

func (s *state) linked(rel graph.RelSpec, from, to graph.ID) bool {
	for _, l := range s.links {
		ended := rel.Dated && l.fields["to"] != nil
		if l.rel == rel.Rel && l.from == from && l.to == to && !ended {
			return true
		}
	}
	return false
}

func (s *state) leads(rel graph.Rel, from, to graph.ID, been map[graph.ID]bool) bool {
	if from == to {
		return true
	}
	been[from] = true
	for _, l := range s.links {
		if l.rel == rel && l.from == from && !been[l.to] && s.leads(rel, l.to, to, been) {
			return true
		}
	}
	return false
}
