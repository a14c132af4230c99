package graph

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"nabo/graph/internal/view"
)

// merging is one merge, or its undoing: links move from one node to another.
type merging struct {
	s        *Service
	w        *writing
	kind     Kind
	from, to ID
	ties     []tie           // of from
	stands   map[string]bool // what to has already
	public   map[ID]bool     // links of a team that are visible with their ends
	said     map[ID]bool     // practices that the person wrote, or said yes to

	findable, introducible bool // of the person that the links move to
}

// Merge makes one node of two that tell of the same: what is tied to the duplicate moves to the
// other, its id and keys lead there, and nobody sees it any more. What both have, and what ties
// the two to each other, stays at the duplicate, unseen, so that the merge can be undone whole.
// Where a unit stands and who keeps a text is that of the one that stays.
func (s *Service) Merge(ctx context.Context, a Act, duplicate, into ID) (Receipt, error) {
	return s.write(ctx, a, "merge", func(w *writing) (Receipt, error) {
		r := Receipt{ID: into}
		dup, err := s.look(ctx, a.Viewer, duplicate)
		if err != nil {
			return r, atPlace(err, "duplicate")
		}
		stay, err := s.look(ctx, a.Viewer, into)
		if err != nil {
			return r, atPlace(err, "into")
		}
		r.ID = stay.ID
		if err := s.mayMerge(ctx, w, dup, stay); err != nil {
			return r, err
		}
		m, err := s.mergingOf(ctx, w, dup.Kind, dup.ID, stay)
		if err != nil {
			return r, err
		}
		return r, m.merge(ctx, dup, stay)
	})
}

func (s *Service) mayMerge(ctx context.Context, w *writing, dup, stay *subject) error {
	spec, _ := s.model.Rel(RelMergedInto)
	switch {
	case dup.ID == stay.ID:
		return Invalid("these are one already: choose two").At("duplicate")
	case dup.Kind != stay.Kind:
		return Invalid("only what is of one kind is merged").At("duplicate")
	case !slices.Contains(spec.From, dup.Kind):
		return Invalid("this is not merged").At("duplicate")
	}
	if slices.Contains(texts, dup.Kind) && !keptOf(dup).open() {
		return Invalid("this is a draft, is hidden, or has warnings nobody has looked at: what is told of it would open with the merge; settle that first").At("duplicate")
	}
	for _, on := range []*subject{dup, stay} {
		if err := s.allowedOn(ctx, w.act, ActionMerge, Target{}, on); err != nil {
			return err
		}
		if on.Kind == KindPerson {
			if err := s.hold(ctx, w, guardPerson(on.ID)); err != nil {
				return err
			}
		}
		w.If = append(w.If, IfVersion(on.ID, on.Version))
	}
	if dup.Kind != KindTeam {
		return nil
	}
	if w.places.IsBelow(dup.ID, stay.ID) || w.places.IsBelow(stay.ID, dup.ID) {
		return Invalid("one of the two stands below the other: these are no duplicates").At("duplicate")
	}
	if w.places.Organisation(dup.ID) != w.places.Organisation(stay.ID) {
		return Invalid("these belong to two organisations").At("duplicate")
	}
	return s.hold(ctx, w, GuardTeamTree)
}

// mergingOf reads what the links of from need to know to move to a node.
func (s *Service) mergingOf(ctx context.Context, w *writing, kind Kind, from ID, to *subject) (*merging, error) {
	m := &merging{
		s: s, w: w, kind: kind, from: from, to: to.ID, stands: map[string]bool{},
		public: map[ID]bool{}, said: map[ID]bool{},
		findable: As[bool](to.Row, "findable"), introducible: introduces(As[bool](to.Row, "introducible"), to.Date("leftOn"), w.today),
	}
	var err error
	if m.ties, err = s.tiesOf(ctx, kind, from); err != nil {
		return nil, err
	}
	has, err := s.tiesOf(ctx, kind, to.ID)
	if err != nil {
		return nil, err
	}
	for _, t := range has {
		m.stands[t.same()] = true
	}
	for _, t := range m.ties {
		if t.Rel == RelWrittenBy || t.Rel == RelConfirmedBy {
			m.said[t.From] = true
		}
	}
	if kind == KindTeam {
		err = m.readPublic(ctx)
	}
	return m, err
}

// readPublic finds out which of a team's links the organisation sees: what it does not is the
// team's own.
func (m *merging) readPublic(ctx context.Context) error {
	org := m.w.places.Organisation(m.from)
	anyone := view.New(view.Spec{Tokens: []Token{Everyone, Unit(org)}})
	for _, at := range []ID{m.from, m.to} {
		for rel, dir := range map[Rel]Dir{RelFaces: Outward, RelUses: Outward, RelKeptBy: Inward} {
			links, err := m.s.linksOf(ctx, anyone, at, rel, dir, Cond{}, Cond{})
			if err != nil {
				return err
			}
			for _, l := range links {
				m.public[l.ID] = true
			}
		}
	}
	return nil
}

// same is equal for two ties that say the same of their nodes.
func (t tie) same() string {
	dir := t.dir
	if linkRules()[t.Rel].symmetric {
		dir = Either
	}
	from, to := As[Date](t.LinkRow, "from"), As[Date](t.LinkRow, "to")
	return strings.Join([]string{string(t.Rel), string(dir), string(t.far.ID), string(from), string(to)}, " ")
}

// moves tells whether a tie goes along. Machinery finds its way by the redirect, and what was
// computed is computed again.
func (m *merging) moves(t tie) bool {
	switch {
	case t.Rel == RelMergedInto, t.Rel == RelBears, t.far.ID == m.to:
		return false
	case t.dir == Outward && (t.Rel == RelPartOf || t.Rel == RelKeptBy):
		return false
	case t.Rel == RelNeighbourOf && !As[bool](t.LinkRow, "byHand"):
		return false
	}
	return linkRules()[t.Rel].many || !m.stands[t.same()]
}

func (m *merging) merge(ctx context.Context, dup, stay *subject) error {
	moved, renamed := []string{}, []string{}
	for _, t := range m.ties {
		if !m.moves(t) {
			if t.Rel == RelSaysHelpful { // one of each asker and practice counts, and this is nobody's any more
				m.w.forget([]*LinkRow{t.LinkRow})
			}
			continue
		}
		moved = append(moved, strings.Join([]string{string(t.ID), string(t.From), string(t.To)}, " "))
		if err := m.move(ctx, t); err != nil {
			return err
		}
		if found, both := m.rename(t.far, false); found {
			renamed = append(renamed, string(t.far.ID)+map[bool]string{true: "+"}[both])
		}
	}
	if len(moved) > 5000 {
		return Limited("the duplicate has more than 5000 relations: merge the other way round").At("duplicate")
	}
	lines, err := m.renameLines(ctx)
	if err != nil {
		return err
	}
	renamed = append(renamed, lines...)
	keys, err := m.moveKeys(ctx, dup.ID, stay.ID)
	if err != nil {
		return err
	}
	w := m.w
	w.put(Put{ID: dup.ID, Kind: dup.Kind, Audience: Nobody()})
	w.Redirects = append(w.Redirects, Redirect{From: dup.ID, To: stay.ID})
	w.Links = append(w.Links, PutLink{
		ID: m.s.newLinkID(w), Rel: RelMergedInto, From: dup.ID, To: stay.ID, Audience: Nobody(),
		Fields: map[string]Value{
			"on": w.today, "moved": moved, "keys": keys, "renamed": renamed, "audience": texted(dup.Audience),
		},
	})
	return nil
}

// move gives a tie its new end, and the audience that follows from it.
func (m *merging) move(ctx context.Context, t tie) error {
	p := PutLink{ID: t.ID, From: m.to, To: t.far.ID}
	if t.dir == Inward {
		p.From, p.To = t.far.ID, m.to
	}
	if linkRules()[t.Rel].symmetric && p.To < p.From {
		p.From, p.To = p.To, p.From
	}
	spec, _ := m.s.model.Rel(t.Rel)
	if spec.Acyclic {
		m.w.If = append(m.w.If, IfNoPath(t.Rel, p.To, p.From))
	}
	m.w.If = append(m.w.If, IfVersion(t.ID, t.Version))
	if t.Rel == RelSaysHelpful {
		m.w.If = append(m.w.If, IfNoLink(t.Rel, p.From, p.To))
	}
	var err error
	switch m.kind {
	case KindPerson:
		p.Audience, p.Public, err = m.personTie(ctx, t)
	case KindTeam:
		p.Audience = m.teamTie(t)
	}
	if err != nil {
		return err
	}
	m.w.Links = append(m.w.Links, p)
	if t.Rel == RelMemberOf {
		return m.moveMember(ctx, t, p)
	}
	return nil
}

// moveMember works a moved membership into who sees the people at its ends.
func (m *merging) moveMember(ctx context.Context, t tie, p PutLink) error {
	d, err := m.s.person(ctx, m.w, p.From)
	if err != nil {
		return err
	}
	d.teams[t.ID] = membership{team: p.To, to: As[Date](t.LinkRow, "to")}
	if old, ok := m.w.people[t.From]; ok && t.From != p.From {
		delete(old.teams, t.ID)
	}
	return nil
}

// teamTie is the audience of a team's link at the node it moves to; nil leaves it as it was.
func (m *merging) teamTie(t tie) []Token {
	switch {
	case m.public[t.ID]:
		return nil
	case t.Rel == RelKeptBy:
		return keptToTeam(m.to)
	case t.Rel == RelFaces, t.Rel == RelUses, t.Rel == RelSaysHelpful:
		return []Token{Members(m.to)}
	}
	return nil
}

// personTie is the audience of a person's link by the choices of the one it moves to.
func (m *merging) personTie(ctx context.Context, t tie) ([]Token, bool, error) {
	switch t.Rel {
	case RelKnows:
		if err := m.s.hold(ctx, m.w, guardPerson(t.far.ID)); err != nil {
			return nil, false, err
		}
		other, err := m.s.look(ctx, view.System("merge"), t.far.ID)
		if err != nil {
			return nil, false, err
		}
		own, public := knowsAudience(m.to, t.far.ID, m.introducible && introduces(As[bool](other.Row, "introducible"), other.Date("leftOn"), m.w.today))
		return own, public, nil
	case RelCarries:
		if !As[bool](t.LinkRow, "ownHand") {
			return []Token{Own(m.to)}, false, nil
		}
	case RelToldBy:
		if by := As[string](t.LinkRow, FieldCreatedBy); !m.said[t.From] {
			own := []Token{Own(m.to)}
			if by != "" { // a person or a tablet; the token that is not theirs is nobody's
				own = append(own, Own(ID(by)), Members(ID(by)))
			}
			return own, false, nil
		}
	case RelSaysHelpful:
		return []Token{Own(m.to)}, false, nil
	case RelRemarks, RelWrittenBy, RelConfirmedBy, RelAnsweredBy:
	case RelAskedBy:
		if t.far.Kind == KindAsk {
			return nil, false, nil
		}
	default:
		return nil, false, nil
	}
	quiet, err := m.s.hushed(ctx, []*LinkRow{t.LinkRow})
	own, public := personalAudience(m.to, m.findable && !quiet[t.ID])
	return own, public, err
}

// rename lets a node at the other end be seen by the one that stays where its audience names the
// duplicate: an ask, a draft. both tells that it named the two before; keep leaves the old name
// there too. People's own audience follows from where they work.
func (m *merging) rename(far *Row, keep bool) (found, both bool) {
	if far.Kind == KindPerson {
		return false, false
	}
	out, found, both := m.renamed(far.Audience, keep)
	if found {
		m.w.put(Put{ID: far.ID, Kind: far.Kind, Audience: out})
		m.w.If = append(m.w.If, IfVersion(far.ID, far.Version))
	}
	return found, both
}

// renamed is an audience that names the one that stays in the duplicate's stead.
func (m *merging) renamed(audience []Token, keep bool) (out []Token, found, both bool) {
	out = slices.Clone(audience)
	for i, t := range audience {
		prefix, id, ok := strings.Cut(string(t), ":")
		if !ok || ID(id) != m.from {
			continue
		}
		now := Token(prefix + ":" + string(m.to))
		found, both = true, both || slices.Contains(audience, now)
		if keep {
			out = append(out, now)
		} else {
			out[i] = now
		}
	}
	return compact(out), found, both
}

// moveKeys lets the keys of one node lead to another, and gives them as JSON.
func (m *merging) moveKeys(ctx context.Context, from, to ID) ([]string, error) {
	row, err := m.s.bare(ctx, m.kind, from, Sel{Keys: true})
	if err != nil {
		return nil, err
	}
	out := []string{}
	for _, k := range row.Keys {
		raw, err := json.Marshal([]string{string(k.Organisation), k.Source, k.Key})
		if err != nil {
			return nil, Internal(err)
		}
		out = append(out, string(raw))
		m.w.Keys = append(m.w.Keys, KeyFor{Key: k, Node: to})
	}
	return out, nil
}

// bare reads one node as the system, without following redirects.
func (s *Service) bare(ctx context.Context, kind Kind, id ID, sel Sel) (*Row, error) {
	page, err := s.asSystem("merge").Fetch(ctx,
		Query{Kinds: []Kind{kind}, Where: IDIn(id), First: 1}, Shape{kind: sel})
	if err != nil {
		return nil, err
	}
	if len(page.Rows) == 0 {
		return nil, NotFound()
	}
	return page.Rows[0], nil
}
