package neo4j

import (
	"context"
	"sync"
	"time"
)

// spread knows how the nodes of each kind lie among audiences, as of some minutes ago: how many
// somebody sees decides where a list is best begun. It decides about the way, never about the answer.
type spread struct {
	mu     sync.Mutex
	kinds  map[*what]*shares
	closed bool
	looks  sync.WaitGroup
}

// shares are the nodes of a kind, by the number of their audience.
type shares struct {
	looking bool
	at      time.Time // of the last look
	all     int
	nodes   map[int64]int
}

// spreadAge is how old what is known may be: a list is begun otherwise when what somebody sees has
// doubled, which takes longer.
const spreadAge = 10 * time.Minute

func newSpread() *spread { return &spread{kinds: map[*what]*shares{}} }

// seen tells how many nodes of a kind there are and how many of them somebody sees; not known until
// the server was asked, which it is meanwhile.
func (s *Store) seen(w *what, g *sight) (seen, all int, known bool) {
	p := s.spread
	p.mu.Lock()
	defer p.mu.Unlock()
	k := p.kinds[w]
	if k == nil {
		k = &shares{}
		p.kinds[w] = k
	}
	if !k.looking && !p.closed && time.Since(k.at) > spreadAge {
		k.looking = true
		p.looks.Go(func() { s.lookAtSpread(w, k) })
	}
	for num, n := range k.nodes {
		if g.visible[num] {
			seen += n
		}
	}
	return seen, k.all, k.nodes != nil
}

func (s *Store) lookAtSpread(w *what, k *shares) {
	ctx, cancel := context.WithTimeout(context.Background(), s.options.Timeout)
	defer cancel()
	rows, err := s.read(ctx, "MATCH (n:"+w.name+") WHERE n.aud IS NOT NULL RETURN n.aud, count(*)", nil)
	s.spread.mu.Lock()
	defer s.spread.mu.Unlock()
	k.looking, k.at = false, time.Now()
	if err != nil { // the lists go on as they did
		return
	}
	k.all, k.nodes = 0, make(map[int64]int, len(rows))
	for _, row := range rows {
		n := int(integer(row[1]))
		k.nodes[integer(row[0])] = n
		k.all += n
	}
}

// close waits for those who look.
func (p *spread) close() {
	p.mu.Lock()
	p.closed = true
	p.mu.Unlock()
	p.looks.Wait()
}

// collects tells whether to collect all that is seen of a kind by the index of audiences, and to put
// it in order, is less than to walk the list until a page of it is met. The server cannot know: it is
// given the audiences as a parameter. It walked 9,000 practices for somebody who sees 500 of 50,000.
func (f *fetch) collects(q *query, w *what) bool {
	if q.sight.system || q.sight.not || w.hidden {
		return false
	}
	seen, all, known := f.r.s.seen(w, q.sight)
	if !known {
		return !q.sight.seesMany()
	}
	return (seen+len(q.sight.visible))*seen <= (f.query.First+1)*all
}
