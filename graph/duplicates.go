package graph

import (
	"context"
	"slices"
)

// The bounds on looking for duplicates: it is done on demand, over what was recorded last.
const (
	duplicateNodes  = 5000 // looked at, the newest
	duplicateEach   = 100  // with which each is compared, those with its rarest words first
	duplicateJudged = 1000 // pairs of which more is read: bodies, rights
)

// How much of their words two titles have in common (Jaccard): so much is a likely duplicate, and
// so much is one where what stands below is alike too.
const (
	sameTitle = 0.75
	nearTitle = 0.5
	nearBody  = 0.5
)

// Duplicate is two nodes that may be the same. A was recorded first.
type Duplicate struct {
	A, B  ID
	Words []string // that both have, as A has them
	Why   DuplicateWhy
}

// DuplicateWhy says what makes two nodes likely the same.
type DuplicateWhy string

// What makes two nodes likely the same.
const (
	WhySameTitle DuplicateWhy = "SAME_TITLE" // their titles, or a question's text, have nearly the same words
	WhyNearText  DuplicateWhy = "NEAR_TEXT"  // so in part, and their texts in part too
	WhySamePlace DuplicateWhy = "SAME_PLACE" // units or colleagues of nearly one name, in one place
	WhySameReach DuplicateWhy = "SAME_REACH" // colleagues of nearly one name with one work mail or phone
)

// Duplicates finds nodes of a kind that may be the same, the likeliest first, among those that v
// sees and may merge: texts and units for brokers of both, people for administrators. It looks at
// the newest 5000. FORBIDDEN for who may merge none.
func (s *Service) Duplicates(ctx context.Context, v Viewer, kind Kind, first int) ([]Duplicate, error) {
	if first < 1 || first > 100 {
		return nil, Invalid("first must be within 1..100").At("first")
	}
	if err := mayMergeAny(v, kind); err != nil {
		return nil, err
	}
	rows, err := s.readTitles(ctx, v, kind)
	if err != nil {
		return nil, err
	}
	c := &comparing{s: s, kind: kind, stems: map[string]string{}, numbers: map[string]int{}}
	for _, row := range rows {
		c.add(row)
	}
	pairs, err := c.pairs(ctx)
	if err != nil {
		return nil, err
	}
	if kind == KindPractice || kind == KindProblem {
		if pairs, err = c.readBodies(ctx, v, pairs); err != nil {
			return nil, err
		}
	}
	pairs, err = s.mergeable(ctx, v, pairs[:min(len(pairs), duplicateJudged)], first)
	out := make([]Duplicate, len(pairs))
	for i, p := range pairs {
		out[i] = Duplicate{A: p.ids[0], B: p.ids[1], Words: c.common(p), Why: p.why}
	}
	return out, err
}

// mayMergeAny refuses who may merge nothing of a kind anywhere, before anything is read.
func mayMergeAny(v Viewer, kind Kind) error {
	if err := mayWrite(v); err != nil {
		return err
	}
	row, ok := rightOf(ActionMerge, kind, "")
	if !ok {
		return Invalid("this is not merged").At("kind")
	}
	if v.IsSystem() || v.Role() == RoleAdmin || len(StandingOf(v).Brokers) > 0 && slices.Contains(row.Hands, HandBroker) {
		return nil
	}
	return onlyFor(row.Hands)
}

// duplicateSel is what is compared of each kind.
func duplicateSel(kind Kind) (Sel, Cond) {
	hop := func(rel Rel) map[string]Hop {
		return map[string]Hop{"in": {Rel: rel, Dir: Outward, First: 5, Shape: Shape{KindTeam: {}}}}
	}
	switch kind {
	case KindTeam:
		return Sel{Fields: []string{"name", "teamKind", "address"}, Hops: hop(RelPartOf)}, IsNull("closedOn")
	case KindPerson:
		return Sel{Fields: []string{"name", "workMail", "workPhone"}, Hops: hop(RelMemberOf)}, Cond{}
	case KindQuestion:
		return Sel{Fields: []string{"text"}}, IsNull("hiddenOn")
	}
	return Sel{Fields: []string{"title"}}, IsNull("hiddenOn")
}

// readTitles reads the newest nodes of a kind as v sees them, oldest of those first.
func (s *Service) readTitles(ctx context.Context, v Viewer, kind Kind) ([]*Row, error) {
	sel, where := duplicateSel(kind)
	q := Query{Kinds: []Kind{kind}, Where: where, Order: []Order{{Field: FieldCreatedAt, Desc: true}}, First: MaxFirst}
	var out []*Row
	for {
		page, err := s.As(v).Fetch(ctx, q, Shape{kind: sel})
		if err != nil {
			return nil, err
		}
		out = append(out, page.Rows...)
		if !page.HasNext || len(out) >= duplicateNodes {
			break
		}
		q.After = page.Cursor(len(page.Rows) - 1)
	}
	slices.Reverse(out)
	return out, nil
}

// bodies are the fields below the title.
var bodies = map[Kind]string{KindPractice: "whatWeDo", KindProblem: "text"}

// readBodies keeps of the pairs with half a title in common those whose texts are alike too.
func (c *comparing) readBodies(ctx context.Context, v Viewer, pairs []likely) ([]likely, error) {
	pairs = pairs[:min(len(pairs), duplicateJudged)]
	var ids []ID
	for _, p := range pairs {
		if p.score < sameTitle {
			ids = append(ids, p.ids[:]...)
		}
	}
	slices.Sort(ids)
	words := map[ID][]string{}
	for part := range slices.Chunk(slices.Compact(ids), MaxIDs) {
		page, err := c.s.As(v).Fetch(ctx, Query{Kinds: []Kind{c.kind}, IDs: part}, Shape{c.kind: {Fields: []string{bodies[c.kind]}}})
		if err != nil {
			return nil, err
		}
		for _, row := range page.Rows {
			words[row.ID], _ = c.read(row.Text(bodies[c.kind]))
		}
	}
	out := pairs[:0]
	for _, p := range pairs {
		if p.score < sameTitle {
			near := inCommon(words[p.ids[0]], words[p.ids[1]])
			if near < nearBody {
				continue
			}
			p.why, p.score = WhyNearText, (p.score+near)/2
		}
		out = append(out, p)
	}
	likeliestFirst(out)
	return out, nil
}

// mergeable are the first of the pairs that v may merge, as merge itself would say.
func (s *Service) mergeable(ctx context.Context, v Viewer, pairs []likely, first int) ([]likely, error) {
	places, err := s.viewers.Places(ctx)
	if err != nil {
		return nil, err
	}
	var out []likely
	for part := range slices.Chunk(pairs, 50) {
		var ids []ID
		for _, p := range part {
			ids = append(ids, p.ids[:]...)
		}
		slices.Sort(ids)
		on, err := s.subjectsOf(ctx, slices.Compact(ids))
		if err != nil {
			return nil, err
		}
		for _, p := range part {
			a, b := on[p.ids[0]], on[p.ids[1]]
			if a == nil || b == nil || !mayMergeTwo(v, places, a, b) {
				continue
			}
			if out = append(out, p); len(out) == first {
				return out, nil
			}
		}
	}
	return out, nil
}

// mayMergeTwo tells whether one of two may be merged into the other by v: see mayMerge.
func mayMergeTwo(v Viewer, places *Places, a, b *subject) bool {
	if !v.Sees(a.Audience) || !v.Sees(b.Audience) || !mayMergeOne(v, places, a) || !mayMergeOne(v, places, b) {
		return false
	}
	switch {
	case a.Kind == KindTeam:
		return !places.IsBelow(a.ID, b.ID) && !places.IsBelow(b.ID, a.ID) && places.Organisation(a.ID) == places.Organisation(b.ID)
	case slices.Contains(texts, a.Kind):
		return keptOf(a).open() || keptOf(b).open()
	}
	return true
}

// mayMergeOne asks the table of rights.
func mayMergeOne(v Viewer, places *Places, on *subject) bool {
	row, ok := rightOf(ActionMerge, on.Kind, "")
	hands := on.handsOf(v, places, on.units, "")
	met := func(of []Hand) bool {
		return slices.ContainsFunc(hands, func(h Hand) bool { return slices.Contains(of, h) })
	}
	return ok && met(row.Hands) && !met(row.Never)
}
