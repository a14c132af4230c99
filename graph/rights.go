package graph

import (
	"context"
	"slices"
	"strings"
)

// Action is something that somebody wants to do.
type Action string

// The actions. What each is done to stands in the table in rights_table.go.
const (
	ActionRecord     Action = "RECORD"     // make a node; Target.Team is where
	ActionEdit       Action = "EDIT"       // change what is confirmed
	ActionEditDraft  Action = "EDIT_DRAFT" // change what nobody has said yes to yet
	ActionResize     Action = "RESIZE"     // change what sort of unit it is, and how many work there
	ActionConfirm    Action = "CONFIRM"    // say yes to a draft
	ActionLookedAt   Action = "LOOKED_AT"  // say that the warnings have been looked at
	ActionHide       Action = "HIDE"
	ActionRestore    Action = "RESTORE"
	ActionRedact     Action = "REDACT"
	ActionClose      Action = "CLOSE"
	ActionMerge      Action = "MERGE" // and take a merge back
	ActionErase      Action = "ERASE"
	ActionChoose     Action = "CHOOSE"
	ActionAnswer     Action = "ANSWER"
	ActionHelped     Action = "HELPED"
	ActionSayHelpful Action = "SAY_HELPFUL" // say whether a practice was helpful, and take it back
	ActionLink       Action = "LINK"        // Target.Rel: make or change a relation
	ActionUnlink     Action = "UNLINK"      // Target.Rel: end it as if never made
	ActionBearer     Action = "BEARER"      // make or revoke a bearer token for Target.ID
	ActionRemove     Action = "REMOVE"      // take a node away, with its past
	ActionCompute    Action = "COMPUTE"     // work through an organisation: neighbours, leavers
	ActionImport     Action = "IMPORT"      // take a list in for an organisation
)

// Hand is in what capacity somebody does something. One viewer may have several towards one
// target; what any of them may do, the viewer may.
type Hand string

// The hands.
const (
	HandSelf      Hand = "SELF"       // the person that it is about
	HandTeller    Hand = "TELLER"     // told it; where no teller works here any longer, a member
	HandWriter    Hand = "WRITER"     // wrote it down
	HandAsker     Hand = "ASKER"      // put the ask
	HandReceiver  Hand = "RECEIVER"   // got the ask: the person, or one of the team
	HandMember    Hand = "MEMBER"     // a person who works in the keeping team
	HandTablet    Hand = "TABLET"     // the keeping team itself, on its shared tablet
	HandLeader    Hand = "LEADER"     // leads the team or a unit above it
	HandBroker    Hand = "BROKER"     // knowledge broker of the team or of a unit above it
	HandAnyBroker Hand = "ANY_BROKER" // knowledge broker of any unit of the organisation
	HandAdmin     Hand = "ADMIN"      // an ADMIN token, within its own organisation
	HandColleague Hand = "COLLEAGUE"  // anybody else of the organisation who sees it
	HandOther     Hand = "OTHER"      // anybody of another organisation who sees it
	HandSystem    Hand = "SYSTEM"     // import and command line
)

// Target is what an action is done to.
type Target struct {
	Kind Kind // of the node to be made; read from ID where that is set
	Rel  Rel  // for LINK and UNLINK
	ID   ID   // the node: it must be visible; its writers, tellers, askers count
	// Team is the unit whose staff, leaders and brokers count, and must be visible; "": the unit
	// that keeps ID (of a person: where they work; of a team: itself).
	Team   ID
	Person ID // whose own hand is meant, where ID is not that person: the near end of a link
}

// allowed tells whether the table lets a viewer do it: nil, or UNAUTHENTICATED, NOT_FOUND where
// the target is absent or hidden, FORBIDDEN where it is visible. A read-only token is told
// FORBIDDEN before anything is looked up, so its answer says nothing of the target.
func (s *Service) allowed(ctx context.Context, a Act, action Action, t Target) error {
	if err := mayWrite(a.Viewer); err != nil {
		return err
	}
	var on *subject
	if t.ID != "" {
		var err error
		if on, err = s.look(ctx, a.Viewer, t.ID); err != nil {
			return err
		}
	}
	return s.allowedOn(ctx, a, action, t, on)
}

// allowedOn is allowed for a node that was looked up already; nil where there is none.
func (s *Service) allowedOn(ctx context.Context, a Act, action Action, t Target, on *subject) error {
	if err := mayWrite(a.Viewer); err != nil {
		return err
	}
	if on == nil {
		on = &subject{Kind: t.Kind}
	}
	units := on.units
	if t.Team != "" {
		if _, err := s.look(ctx, a.Viewer, t.Team); err != nil {
			return err
		}
		units = []ID{t.Team}
	}
	places, err := s.viewers.Places(ctx)
	if err != nil {
		return err
	}
	row, ok := rightOf(action, on.Kind, t.Rel)
	if !ok {
		return Forbidden("nobody does this by hand: it follows from other acts").
			For(ReasonNoRight, "Det gør ingen i hånden: det følger af noget andet")
	}
	hands := on.handsOf(a.Viewer, places, units, t.Person)
	if slices.ContainsFunc(hands, func(h Hand) bool { return slices.Contains(row.Never, h) }) {
		return Forbidden("this is not for oneself to do: ask your leader or a broker").
			For(ReasonNoRight, "Det gør man ikke selv: spørg din leder eller en vidensmægler")
	}
	if slices.ContainsFunc(hands, func(h Hand) bool { return slices.Contains(row.Hands, h) }) {
		return nil
	}
	return onlyFor(row.Hands)
}

// onlyFor refuses what these hands alone may do.
func onlyFor(hands []Hand) *Error {
	en, da := handWords(hands)
	return Forbidden("only %s may do this: ask one of them", en).For(ReasonNoRight, "Det må kun %s: spørg en af dem", da)
}

// mayWrite is what every mutation asks first.
func mayWrite(v Viewer) error {
	switch {
	case v.IsSystem():
		return nil
	case v.Subject() == "":
		return Unauthenticated("sign in first").For(ReasonSignIn, "Log ind først")
	case v.Role() == RoleReadOnly:
		return Forbidden("this token can only read: use one that may write").
			For(ReasonReadOnly, "Med den adgang kan du kun læse: brug en, der må skrive")
	}
	return nil
}

// subject is a node with what the rights ask about it, read as the system.
type subject struct {
	*Row
	Kind Kind

	units     []ID // that keep it; of a person where they work; of a team itself
	writers   []ID
	tellers   []ID // who still work here
	askers    []ID
	receivers []ID
}

// look reads a node as the system and gives it when v sees it: NOT_FOUND otherwise, and for what
// is absent. It follows redirects, so the ID of what it gives may differ from id.
func (s *Service) look(ctx context.Context, v Viewer, id ID) (*subject, error) {
	if CheckID(id) != nil {
		return nil, NotFound()
	}
	page, err := s.asSystem("rights").Fetch(ctx,
		Query{Kinds: nounKinds, IDs: []ID{id}}, s.lookShape())
	if err != nil {
		return nil, err
	}
	if len(page.Rows) == 0 || !v.Sees(page.Rows[0].Audience) {
		return nil, NotFound()
	}
	return s.subjectOf(page.Rows[0]), nil
}

// nounKinds are the kinds that people act on: all but machinery.
var nounKinds = func() []Kind {
	var out []Kind
	for _, k := range Domain().Kinds {
		if !k.Machinery {
			out = append(out, k.Kind)
		}
	}
	return out
}()

func (s *Service) lookShape() Shape {
	ends := func(kinds ...Kind) Shape {
		out := Shape{}
		for _, k := range kinds {
			out[k] = Sel{}
			if k == KindPerson {
				out[k] = Sel{Fields: []string{"leftOn"}}
			}
		}
		return out
	}
	hop := func(rel Rel, kinds ...Kind) Hop {
		return Hop{Rel: rel, Dir: Outward, First: 20, Shape: ends(kinds...)}
	}
	kept := hop(RelKeptBy, KindTeam)
	works := hop(RelMemberOf, KindTeam)
	works.LinkWhere, works.First = ValidAt(s.Today()), 100
	hops := map[Kind]map[string]Hop{
		KindPerson:  {"units": works},
		KindProblem: {"units": kept},
		KindPractice: {
			"units": kept, "tellers": hop(RelToldBy, KindPerson),
			"writers": hop(RelWrittenBy, KindPerson, KindTeam),
		},
		KindQuestion: {"units": kept, "askers": hop(RelAskedBy, KindPerson, KindTeam)},
		KindAsk: {
			"askers":    hop(RelAskedBy, KindPerson, KindTeam),
			"receivers": hop(RelAskedOf, KindPerson, KindTeam),
		},
	}
	shape := Shape{}
	for _, k := range nounKinds {
		spec, _ := s.model.Kind(k)
		sel := Sel{Audience: true, Fields: []string{FieldCreatedBy, FieldUpdatedAt}, Hops: hops[k]}
		for _, f := range spec.Fields {
			sel.Fields = append(sel.Fields, f.Name)
		}
		shape[k] = sel
	}
	return shape
}

func (s *Service) subjectOf(row *Row) *subject {
	on := &subject{Row: row, Kind: row.Kind}
	ids := func(key string) []ID {
		var out []ID
		for _, r := range row.HopRows(key) {
			if !ended(r.Date("leftOn"), s.Today()) {
				out = append(out, r.ID)
			}
		}
		return out
	}
	on.units, on.tellers, on.writers = ids("units"), ids("tellers"), ids("writers")
	on.askers, on.receivers = ids("askers"), ids("receivers")
	switch row.Kind {
	case KindTeam:
		on.units = []ID{row.ID}
	case KindProblem, KindPractice:
		if by := row.Text(FieldCreatedBy); by != "" {
			on.writers = append(on.writers, ID(by))
		}
	case KindQuestion:
		on.writers = on.askers
	case KindOtherWords:
		on.units = unitsOf(row.Audience)
	}
	return on
}

// handsOf gives every capacity in which v meets the node or, for a new one, the units.
func (on *subject) handsOf(v Viewer, places *Places, units []ID, person ID) []Hand {
	if v.IsSystem() {
		return []Hand{HandSystem}
	}
	me, st := v.Subject(), StandingOf(v)
	isPerson := v.Kind() == string(KindPerson)
	var hands []Hand
	add := func(h Hand, when bool) {
		if when {
			hands = append(hands, h)
		}
	}
	member := slices.ContainsFunc(units, func(u ID) bool { return worksIn(places, st.Teams, u) })
	over := func(tops []ID) bool {
		return slices.ContainsFunc(units, func(u ID) bool {
			return slices.ContainsFunc(tops, func(top ID) bool { return places.IsBelow(u, top) })
		})
	}
	home := len(units) == 0 || slices.ContainsFunc(units, func(u ID) bool {
		return places.Organisation(u) == v.Organisation()
	})
	add(HandSelf, isPerson && (me == person || on.Row != nil && on.Kind == KindPerson && me == on.ID))
	add(HandMember, isPerson && member)
	add(HandTablet, !isPerson && member)
	add(HandTeller, isPerson && (slices.Contains(on.tellers, me) || len(on.tellers) == 0 && member))
	add(HandWriter, isPerson && slices.Contains(on.writers, me))
	add(HandAsker, isOneOf(on.askers, me, st.Teams))
	add(HandReceiver, isOneOf(on.receivers, me, st.Teams))
	add(HandLeader, over(st.Leads))
	add(HandBroker, over(st.Brokers))
	add(HandAnyBroker, slices.ContainsFunc(st.Brokers, func(b ID) bool {
		return slices.ContainsFunc(units, func(u ID) bool { return places.Organisation(u) == places.Organisation(b) })
	}))
	add(HandAdmin, v.Role() == RoleAdmin && home)
	add(HandColleague, home)
	add(HandOther, !home)
	return hands
}

// isOneOf tells whether one of the ids is the viewer, or a team that the viewer works in.
func isOneOf(ids []ID, me ID, teams []ID) bool {
	return slices.ContainsFunc(ids, func(id ID) bool { return id == me || slices.Contains(teams, id) })
}

// worksIn tells whether one of the teams is the unit or, where the unit is a house or smaller,
// stands below it: those of the blue room are of the house, but not everybody is of the
// municipality in the sense that they may write in its name.
func worksIn(places *Places, teams []ID, unit ID) bool {
	if slices.Contains(teams, unit) {
		return true
	}
	switch places.TeamKind(unit) {
	case "ORGANISATION", "ADMINISTRATION", "AREA", "PARTNER_TEAM", "NETWORK":
		return false
	}
	return slices.ContainsFunc(teams, func(t ID) bool { return places.IsBelow(t, unit) })
}

// handWords name hands in English and in Danish; the system is nobody to ask.
func handWords(hands []Hand) (en, da string) {
	var english, danish []string
	for _, h := range hands {
		if h != HandSystem {
			english, danish = append(english, handNames[h].en), append(danish, handNames[h].da)
		}
	}
	if len(english) == 0 {
		return "import", "import"
	}
	return strings.Join(english, ", "), strings.Join(danish, ", ")
}
