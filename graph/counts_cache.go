package graph

import (
	"context"
	"sync"
)

// countCache keeps the judged numbers of a few viewers: judging takes a while, and what is hidden
// must be the same for all tables of one revision anyway.
type countCache struct {
	mu   sync.Mutex
	rev  Rev
	kept map[countKey]*family
}

type countKey struct {
	viewer string // what they see by
	home   ID
	kind   Kind
	org    ID // that Within limits to; "" for none
	today  Date
}

// maxCountsKept bounds what is kept; one family has some thousands of numbers.
const maxCountsKept = 32

// judged gives the numbers of a kind with those hidden that the rule hides. They are read once
// for each revision and set of tokens, and not changed afterwards.
func (s *Service) judged(ctx context.Context, v Viewer, kind Kind, c countable, where Cond, org ID) (*family, error) {
	head, _, err := s.store.Head(ctx)
	if err != nil {
		return nil, err
	}
	key := countKey{v.Key(), v.Organisation(), kind, org, s.Today()}
	if f := s.counts.get(head, key); f != nil {
		return f, nil
	}
	f, err := s.readFamily(ctx, v, kind, c, where)
	if err != nil {
		return nil, err
	}
	if !c.open {
		f.hide()
	}
	s.counts.put(head, key, f)
	return f, nil
}

func (c *countCache) get(rev Rev, key countKey) *family {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.rev != rev {
		return nil
	}
	return c.kept[key]
}

func (c *countCache) put(rev Rev, key countKey, f *family) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.rev != rev || len(c.kept) >= maxCountsKept {
		c.rev, c.kept = rev, map[countKey]*family{}
	}
	c.kept[key] = f
}
