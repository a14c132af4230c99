package sqlite

import (
	"container/list"
	"context"
	"database/sql/driver"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"nabo/graph"
)

// audience gives the number of a list of tokens, making one when it is new, and notes that the
// kind or relation uses it (t nil: none does, only the past). Order and repetition of tokens do
// not matter.
func (w *writing) audience(t *table, tokens []graph.Token) (driver.Value, error) {
	sorted := slices.Clone(tokens)
	slices.Sort(sorted)
	sorted = slices.Compact(sorted)
	canonical := jsonTexts(sorted)
	wr := w.s.writer
	if len(wr.nums)+len(wr.used) > maxRemembered {
		clear(wr.nums)
		clear(wr.used)
	}
	num, ok := wr.nums[canonical]
	if !ok {
		var err error
		if num, err = w.intern(canonical, sorted); err != nil {
			return nil, err
		}
		wr.nums[canonical] = num
	}
	u := use{pastOnly, num}
	if t != nil {
		u.what = t.num
	}
	if !wr.used[u] {
		if err := w.execNow("INSERT OR IGNORE INTO audience_use (what, num) VALUES (?, ?)", u.what, num); err != nil {
			return nil, err
		}
		wr.used[u] = true
	}
	return num, nil
}

func (w *writing) intern(canonical string, tokens []graph.Token) (int64, error) {
	const find = "SELECT num FROM audience WHERE tokens = ?"
	num, err := w.c.number(w.ctx, find, canonical)
	if err != nil || num != 0 {
		return num, err
	}
	if err := w.execNow("INSERT INTO audience (tokens) VALUES (?)", canonical); err != nil {
		return 0, err
	}
	if num, err = w.c.number(w.ctx, find, canonical); err != nil {
		return 0, err
	}
	for _, token := range tokens {
		if err := w.execNow("INSERT INTO audience_token VALUES (?, ?)", string(token), num); err != nil {
			return 0, err
		}
	}
	return num, nil
}

// pastOnly stands in audience_use for what only a loaded past has used.
const pastOnly = 0

// sight is what one viewer sees, by the numbers of audiences, as of one state of audience_use.
type sight struct {
	system  bool
	seq     int64 // the last row of audience_use that it knows
	visible map[int64]bool
	of      map[int64]sightOf // by kind or relation
}

// sightOf is the condition on the audiences of one kind or relation. A list of numbers goes as
// JSON; whichever of the seen and the unseen is shorter.
type sightOf struct {
	all, none bool
	not       bool
	nums      string
	count     int // of nums
	share     *share
}

// share remembers whether a viewer sees few nodes of a kind; see few.
type share struct {
	few  atomic.Bool
	uses atomic.Int64
}

var systemSight = &sight{system: true}

// sees tells whether an audience's number is visible; nil is that of a link without its own.
func (g *sight) sees(aud driver.Value) bool {
	return g.system || aud == nil || g.visible[integer(aud)]
}

// table tells how a kind's or relation's rows are to be filtered.
func (g *sight) table(t *table) sightOf {
	switch {
	case g.system:
		return sightOf{all: true}
	case t.hidden:
		return sightOf{none: true}
	}
	if of, ok := g.of[t.num]; ok {
		return of
	}
	return sightOf{all: true} // no audience was ever used: links visible with their ends
}

// audiences resolves viewers to sights and numbers to tokens, and remembers both.
type audiences struct {
	mu     sync.Mutex
	uses   []use // the rows of audience_use; row i has seq i+1
	sights map[string]*list.Element
	order  *list.List // of *known, most recently used first
	tokens map[int64][]graph.Token
}

type known struct {
	viewer string
	sight  *sight
}

// The bounds of what audiences remembers.
const (
	maxSights = 256
	maxTokens = 50_000
)

func newAudiences() *audiences {
	return &audiences{
		sights: map[string]*list.Element{}, order: list.New(), tokens: map[int64][]graph.Token{},
	}
}

// sight gives what the viewer sees in the transaction that c is in: the numbers are looked up in
// that transaction, so nothing that came later can be mistaken for visible.
func (a *audiences) sight(ctx context.Context, c *conn, v graph.Viewer) (*sight, error) {
	if v.IsSystem() {
		return systemSight, nil
	}
	seq, err := c.number(ctx, "SELECT max(seq) FROM audience_use")
	if err != nil {
		return nil, err
	}
	if g := a.recall(v.Key(), seq); g != nil {
		return g, nil
	}
	uses, err := a.usesUntil(ctx, c, seq)
	if err != nil {
		return nil, err
	}
	visible := map[int64]bool{}
	err = c.query(ctx, "SELECT num FROM audience_token WHERE token IN (SELECT value FROM json_each(?))",
		[]driver.Value{jsonTexts(v.Tokens())}, func(row []driver.Value) error {
			visible[integer(row[0])] = true
			return nil
		})
	if err != nil {
		return nil, err
	}
	g := newSight(seq, visible, uses)
	a.remember(v.Key(), g)
	return g, nil
}

func newSight(seq int64, visible map[int64]bool, uses []use) *sight {
	type split struct{ seen, unseen []int64 }
	by := map[int64]*split{}
	for _, u := range uses {
		s := by[u.what]
		if s == nil {
			s = &split{}
			by[u.what] = s
		}
		if visible[u.num] {
			s.seen = append(s.seen, u.num)
		} else {
			s.unseen = append(s.unseen, u.num)
		}
	}
	g := &sight{seq: seq, visible: visible, of: make(map[int64]sightOf, len(by))}
	for what, s := range by {
		of := sightOf{all: len(s.unseen) == 0, none: len(s.seen) == 0}
		listed := s.seen
		if of.not = len(s.unseen) < len(s.seen); of.not {
			listed = s.unseen
		}
		of.nums, of.count, of.share = numberList(listed), len(listed), &share{}
		g.of[what] = of
	}
	return g
}

func numberList(ns []int64) string {
	var b strings.Builder
	b.WriteByte('[')
	for i, n := range ns {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(strconv.FormatInt(n, 10))
	}
	b.WriteByte(']')
	return b.String()
}

func (a *audiences) recall(viewer string, seq int64) *sight {
	a.mu.Lock()
	defer a.mu.Unlock()
	e, ok := a.sights[viewer]
	if !ok {
		return nil
	}
	k, _ := e.Value.(*known)
	if k.sight.seq != seq {
		return nil
	}
	a.order.MoveToFront(e)
	return k.sight
}

func (a *audiences) remember(viewer string, g *sight) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if e, ok := a.sights[viewer]; ok {
		if k, _ := e.Value.(*known); k.sight.seq < g.seq {
			k.sight = g
		}
		a.order.MoveToFront(e)
		return
	}
	a.sights[viewer] = a.order.PushFront(&known{viewer, g})
	if a.order.Len() > maxSights {
		last := a.order.Back()
		a.order.Remove(last)
		if k, ok := last.Value.(*known); ok {
			delete(a.sights, k.viewer)
		}
	}
}

// usesUntil gives the rows of audience_use up to seq, reading only those that are new. A row
// never changes, so what one transaction read holds for all later ones.
func (a *audiences) usesUntil(ctx context.Context, c *conn, seq int64) ([]use, error) {
	a.mu.Lock()
	uses := a.uses
	a.mu.Unlock()
	if int64(len(uses)) < seq {
		fresh := slices.Clone(uses)
		err := c.query(ctx, "SELECT what, num FROM audience_use WHERE seq > ? ORDER BY seq",
			[]driver.Value{int64(len(uses))}, func(v []driver.Value) error {
				fresh = append(fresh, use{integer(v[0]), integer(v[1])})
				return nil
			})
		if err != nil {
			return nil, err
		}
		a.mu.Lock()
		if len(fresh) > len(a.uses) {
			a.uses = fresh
		}
		a.mu.Unlock()
		uses = fresh
	}
	return uses[:seq], nil
}

// tokensOf gives the tokens of an audience's number. The slice is the caller's own.
func (a *audiences) tokensOf(ctx context.Context, c *conn, num driver.Value) ([]graph.Token, error) {
	if num == nil {
		return nil, nil
	}
	n := integer(num)
	a.mu.Lock()
	tokens, ok := a.tokens[n]
	a.mu.Unlock()
	if ok {
		return slices.Clone(tokens), nil
	}
	row, err := c.one(ctx, "SELECT tokens FROM audience WHERE num = ?", n)
	if err != nil || row == nil {
		return nil, err
	}
	if tokens, err = readTokens(text(row[0])); err != nil {
		return nil, err
	}
	a.mu.Lock()
	if len(a.tokens) >= maxTokens {
		clear(a.tokens)
	}
	a.tokens[n] = tokens
	a.mu.Unlock()
	return slices.Clone(tokens), nil
}
