package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"
)

// Held is what is held about a person, for that person alone: their card, and every relation that
// names them, also where what it leads to is hidden from them.
type Held struct {
	Person  *Row        // all fields but machinery
	Entries []HeldEntry // the latest first, at most 1000 of each relation
	More    bool        // there are more than those

	tokens []*Row
	made   time.Time
}

// HeldEntry is one relation that names the person.
type HeldEntry struct {
	ID         ID
	Rel        Rel
	Node       ID     // the other end; "" where they cannot see it
	What       string // the role, the kind of tie, the view: a word of the schema; "" where there is none
	On         Date   // the day that it tells of
	By         ID     // who recorded it, where they can see that one
	RecordedOn time.Time
	Source     string
	Waits      bool // for the person's own yes
	SeenBy     []Seen
	Da, En     string // why it stands there

	tie tie
}

// HeldAboutMe gives what is held about the person who asks; nil for a team, which is nobody. With
// texts what File writes is read too. Anonymous questions are not among it: nothing ties them to
// anybody.
func (s *Service) HeldAboutMe(ctx context.Context, v Viewer, texts bool) (*Held, error) {
	if v.Subject() == "" {
		return nil, Unauthenticated("sign in first").For(ReasonSignIn, "Log ind først")
	}
	if v.Kind() != string(KindPerson) {
		return nil, nil
	}
	spec, _ := s.model.Kind(KindPerson)
	near := Sel{Audience: true, Fields: slices.Concat(fieldNames(spec.Fields), []string{FieldCreatedAt, FieldUpdatedAt, FieldSource})}
	row, ties, more, err := s.readTies(ctx, KindPerson, v.Subject(), near, func(rel Rel, kind Kind) Sel {
		return s.heldSel(rel, kind, texts)
	})
	if err != nil || row == nil {
		return nil, err
	}
	h := &Held{Person: row, More: more, made: Instant(s.now())}
	for _, t := range ties {
		if t.Rel == RelBears {
			h.tokens = append(h.tokens, t.far)
			continue
		}
		h.Entries = append(h.Entries, s.heldEntry(v, t))
	}
	slices.SortStableFunc(h.Entries, func(a, b HeldEntry) int { return b.RecordedOn.Compare(a.RecordedOn) })
	if err := s.heldActors(ctx, v, h.Entries); err != nil {
		return nil, err
	}
	return h, s.heldSeenBy(ctx, v, row, h.Entries)
}

// heldSel is what is read of the node at the other end of a relation.
func (s *Service) heldSel(rel Rel, kind Kind, texts bool) Sel {
	sel := Sel{Audience: true}
	if kind == KindPractice {
		sel.Fields = []string{"status"}
	}
	if kind == KindBearer {
		sel.Fields = []string{"label", "role", "expiresOn", "lastUsedOn", "revokedOn"}
	}
	if texts {
		sel.Fields = append(sel.Fields, heldFields[kind]...)
	}
	if texts && (rel == RelToldBy || rel == RelWrittenBy) {
		sel.Fields = append(sel.Fields, practiceTexts...)
	}
	slices.Sort(sel.Fields)
	sel.Fields = slices.Compact(sel.Fields)
	return sel
}

// heldFields are what the file says of the nodes that a person is tied to.
var heldFields = map[Kind][]string{
	KindTeam: {"name"}, KindPerson: {"name"}, KindProblem: {"title"}, KindPractice: {"title"},
	KindQuestion: {"text", "occasion", "askedOn"},
	KindAsk:      {"text", "askerName", "askedOn", "answer", "answeredOn", "helped", "helpedOn"},
}

func (s *Service) heldEntry(v Viewer, t tie) HeldEntry {
	e := HeldEntry{
		ID: t.ID, Rel: t.Rel, What: heldWhat(t), On: cmp.Or(As[Date](t, "on"), As[Date](t, "from")),
		By: ID(As[string](t, FieldCreatedBy)), RecordedOn: As[time.Time](t, FieldCreatedAt),
		Source: As[string](t, FieldSource), tie: t,
	}
	seen := v.Sees(t.far.Audience)
	if seen {
		e.Node = t.far.ID
	}
	switch t.Rel {
	case RelCarries:
		e.Waits = !As[bool](t, "ownHand")
	case RelToldBy:
		e.Waits = seen && t.far.Text("status") == StatusDraft
	}
	e.Da, e.En = heldWhy(t, v.Subject(), e.Waits, s.Today())
	return e
}

// heldActors keeps who recorded each where the person may know of them, as in a history.
func (s *Service) heldActors(ctx context.Context, v Viewer, entries []HeldEntry) error {
	past := make([]HistoryEntry, len(entries))
	for i, e := range entries {
		past[i] = HistoryEntry{Past: Past{Actor: e.By}, Link: &LinkChange{ID: e.ID, Rel: e.Rel, From: e.tie.From, To: e.tie.To}}
	}
	if err := s.nameActors(ctx, v, nil, past); err != nil {
		return err
	}
	for i := range entries {
		if e := &entries[i]; e.By != v.Subject() {
			e.By = past[i].Actor
		}
	}
	return nil
}

// heldSeenBy tells of each who sees it: those who see both its ends and, where it has an audience of
// its own, have that too. An ask tells both of the two who the other is, whoever can be found.
func (s *Service) heldSeenBy(ctx context.Context, v Viewer, person *Row, entries []HeldEntry) error {
	places, err := s.viewers.Places(ctx)
	if err != nil {
		return err
	}
	links := make([]*LinkRow, len(entries))
	for i, e := range entries {
		links[i] = e.tie.LinkRow
	}
	with, err := s.withAudience(ctx, links)
	if err != nil {
		return err
	}
	own := map[ID][]Token{}
	for _, l := range with {
		own[l.ID] = l.Audience
	}
	var audiences [][]Token
	at, which := map[string]int{}, make([]int, len(entries))
	for i, e := range entries {
		audience := e.tie.far.Audience
		if e.tie.far.Kind != KindAsk {
			audience = shared(person.Audience, audience, places)
			if own[e.ID] != nil {
				audience = shared(audience, own[e.ID], places)
			}
		}
		key := strings.Join(texted(audience), " ")
		if _, known := at[key]; !known {
			at[key] = len(audiences)
			audiences = append(audiences, audience)
		}
		which[i] = at[key]
	}
	seen, err := s.seenByEach(ctx, v, audiences)
	if err != nil {
		return err
	}
	for i := range entries {
		entries[i].SeenBy = seen[which[i]]
	}
	return nil
}
