package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
)

// partRows is how many rows go in one Batch at most: some fifteen thousand writes.
const partRows = 2000

// part is what is written together: a new node with its key and links, or links alone.
type part struct {
	put   *Put
	key   Key
	links []PutLink
	pre   []Precondition
}

func (p part) ops() int {
	n := len(p.links)
	if p.put != nil {
		n += 2
	}
	return n
}

// pack puts the parts, in their order, into Batches that fit.
func (n *intake) pack() {
	var b Batch
	ops := 0
	flush := func() {
		if ops > 0 {
			n.addBatch(b)
		}
		b, ops = Batch{}, 0
	}
	for _, p := range n.split() {
		if ops+p.ops() > MaxBatchOps*3/4 || len(b.Puts) >= partRows {
			flush()
		}
		if p.put != nil {
			b.If = append(b.If, IfAbsent(p.put.ID), IfKeyFree(p.key))
			b.Puts = append(b.Puts, *p.put)
			b.Keys = append(b.Keys, KeyFor{Key: p.key, Node: p.put.ID})
		} else if p.key.Key != "" {
			b.Keys = append(b.Keys, KeyFor{Key: p.key, Node: n.o.Organisation})
		}
		b.If = append(b.If, p.pre...)
		b.Links = append(b.Links, p.links...)
		ops += max(1, p.ops())
	}
	flush()
	slices.SortStableFunc(n.acts, func(a, b ordered) int {
		if a.phase != b.phase {
			return a.phase - b.phase
		}
		return a.rank - b.rank
	})
	for _, a := range n.acts {
		n.plan.acts = append(n.plan.acts, a.act)
	}
	n.parts, n.acts = nil, nil
}

// split divides a part that would not fit in a Batch by itself: a practice that a thousand teams
// use. The node goes first.
func (n *intake) split() []part {
	const most = MaxBatchOps / 4
	out := make([]part, 0, len(n.parts))
	for _, p := range n.parts {
		for len(p.links) > most {
			head := p
			head.links, p.links = p.links[:most], p.links[most:]
			out = append(out, head)
			p.put, p.key, p.pre = nil, Key{}, nil
		}
		out = append(out, p)
	}
	return out
}

// addBatch gives a Batch what makes it safe to send again, and safe against what others write
// meanwhile. Its id comes from the files, the part and what it makes, so that the same part is
// known again, and a later run that must write other parts of the same files is not taken for it.
func (n *intake) addBatch(b Batch) {
	// Nobody is kept as who made it: who takes a list in has not written what stands in it, and the
	// rights of a writer are not theirs. The deed tells who took it in.
	b.Source, b.At = n.act.Source, Instant(n.s.now())
	h := sha256.New()
	for _, p := range b.Puts {
		h.Write([]byte(p.ID))
	}
	held := map[ID]bool{}
	for _, l := range b.Links {
		h.Write([]byte(l.ID))
		if l.Rel == RelPartOf && !held[""] {
			held[""] = true
			b.If = append(b.If, IfUnchanged(GuardTeamTree, n.plan.tree))
			b.Touches = append(b.Touches, GuardTeamTree)
		}
		n.holdPerson(&b, held, l.From)
		n.holdPerson(&b, held, l.To)
	}
	b.ID = fmt.Sprintf("import:%s:%d:%s", n.o.Content, len(n.plan.Batches), hex.EncodeToString(h.Sum(nil)[:12]))
	n.plan.Batches = append(n.plan.Batches, b)
}

// holdPerson makes a Batch that ties somebody who is there already depend on their choices being
// as they were read, and lets a choice that is made meanwhile see the tie.
func (n *intake) holdPerson(b *Batch, held map[ID]bool, id ID) {
	row := n.existing[id]
	if row == nil {
		row = n.outside[id]
	}
	if row == nil || row.Kind != KindPerson || held[id] {
		return
	}
	held[id] = true
	b.If = append(b.If, IfVersion(id, row.Version))
	b.Touches = append(b.Touches, guardPerson(id))
}
