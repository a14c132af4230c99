package graph

// linkRule says what holds for the links of one relation beyond its RelSpec. A new relation
// that people make by hand touches one row of linkRules, and one of the table of rights.
type linkRule struct {
	// may asks the table of rights; nil: nobody makes or ends it by hand.
	may func(l *linking) error
	// sets names the fields that the rule fills itself.
	sets []string
	// shape holds what else must hold, and fills fields.
	shape func(l *linking) error
	// audience is who sees the link; nil: always those who see its ends. Public drops an
	// audience of its own; neither leaves it as it was.
	audience func(l *linking) (own []Token, public bool)
	// after adds to the Batch what follows from the link.
	after func(l *linking, id ID) error
	// proposed tells of a link that waits for somebody's yes, unseen by who made it: where one stands,
	// a second one is not written, however often it is made. nil: none does.
	proposed func(l *linking) bool
	// unlink is done instead of taking the link away; nil: it is taken away.
	unlink func(l *linking) error

	symmetric bool // stored once, smaller id first
	many      bool // several between the same two are meant
	personal  bool // a person's choices or teams follow from it, or it from them
	own       bool // the near end's alone, for good: nobody else tends it
}

// linkRules is the table. A relation that is not in it is made by the service alone and is
// visible with its ends.
func linkRules() map[Rel]linkRule {
	return map[Rel]linkRule{
		RelMemberOf:    {may: mayMembership, shape: shapeMembership, after: afterMembership, unlink: unlinkMembership, personal: true},
		RelPartOf:      {may: mayRunBoth, shape: shapePartOf, after: afterPartOf, unlink: refusePartOf, many: true},
		RelSucceededBy: {may: mayFrom, shape: shapeSucceeded},
		RelNeighbourOf: {may: mayEitherTeam, sets: []string{"byHand"}, shape: shapeNeighbour, unlink: denyNeighbour, symmetric: true},
		RelKnows:       {may: mayAsSelf, audience: seesKnows, symmetric: true, personal: true},
		RelCarries:     {may: mayCarry, sets: []string{"ownHand"}, shape: shapeCarries, audience: seesCarries, proposed: waitsForHand, personal: true},
		RelRemarks:     {may: mayAsSelf, shape: shapeRemark, audience: seesPersonal, many: true, personal: true},
		RelUses:        {may: mayTeam, shape: shapeUses, audience: seesUses, after: afterUses},
		RelFaces:       {may: mayTeam, shape: shapeDated, audience: seesFaces},
		RelSolves:      {may: mayFrom},
		RelAdaptedFrom: {may: mayFrom},
		RelAbout:       {may: mayFrom},
		RelAnsweredBy:  {may: mayAnswer, shape: shapeAnswer, audience: seesAnswer, personal: true},

		RelToldBy:      {audience: seesTold, personal: true},
		RelWrittenBy:   {audience: seesPersonal, personal: true},
		RelConfirmedBy: {audience: seesPersonal, after: afterConfirmed, personal: true},
		RelAskedBy:     {audience: seesAsker, personal: true},
		RelSaysHelpful: {own: true},
		RelWordsFor:    {audience: seesLine, many: true},
	}
}

// The rules of who may: which end's keepers count.

// mayFrom asks those who keep the near end; who makes it in the same Batch was asked there.
func mayFrom(l *linking) error {
	if l.from.on == nil {
		return nil
	}
	return l.allowed(Target{ID: l.from.ID})
}

// mayTeam asks the team at the near end: what it faces and uses is its own to say, and to open.
func mayTeam(l *linking) error {
	if v := l.w.act.Viewer; l.in.Open && !v.IsSystem() && !worksIn(l.w.places, StandingOf(v).Teams, l.from.ID) {
		return Forbidden("only the team itself opens this to others: leave open out, or ask somebody who works there").
			For(ReasonNoRight, "Kun enheden selv åbner det for andre: lad være med at åbne det, eller spørg en, der arbejder der").At("open")
	}
	return l.allowed(Target{Team: l.from.ID})
}

// mayMembership asks those who run the team and, where somebody works elsewhere already, those who
// run one of the units there: to be found is not to be taken in. Who works nowhere now may be taken
// in anywhere.
func mayMembership(l *linking) error {
	if err := l.allowed(Target{Team: l.to.ID, Person: l.from.ID}); err != nil {
		return err
	}
	if l.from.on == nil || l.old != nil || len(l.from.on.units) == 0 {
		return nil
	}
	for _, unit := range l.from.on.units {
		if err := l.allowed(Target{Team: unit, Person: l.from.ID}); err == nil {
			return nil
		} else if code := CodeOf(err); code != CodeForbidden && code != CodeNotFound {
			return err
		}
	}
	return Forbidden("they work in units that you do not run: ask somebody who runs both, or an administrator, to write it").At("from")
}

// mayRunBoth asks those who run the unit and those who run the one above it.
func mayRunBoth(l *linking) error {
	if l.from.on != nil {
		if err := l.allowed(Target{Team: l.from.ID}); err != nil {
			return err
		}
	}
	return l.allowed(Target{Team: l.to.ID})
}

// mayEitherTeam asks either team: people overrule what was computed, from both sides.
func mayEitherTeam(l *linking) error {
	if err := l.allowed(Target{Team: l.from.ID}); CodeOf(err) != CodeForbidden {
		return err
	}
	return l.allowed(Target{Team: l.to.ID})
}

// mayAsSelf lets a person speak for themselves alone; of the two who know each other either may.
func mayAsSelf(l *linking) error {
	self := l.from.ID
	if l.rule.symmetric && l.to.ID == l.w.act.Viewer.Subject() {
		self = l.to.ID
	}
	return l.allowed(Target{Person: self})
}

// mayCarry lets people tie themselves, and those who keep the practice propose it to them. What
// stands by a person's own hand, only that person changes or ends.
func mayCarry(l *linking) error {
	own := l.w.act.Viewer.Subject() == l.from.ID
	if l.old != nil && !own && As[bool](l.old, "ownHand") {
		return Forbidden("this stands by the person's own hand: ask them").For(ReasonByHand, "Det står der ved personens egen hånd: spørg vedkommende")
	}
	if l.to.on == nil {
		return nil
	}
	return l.allowed(Target{ID: l.to.ID, Person: l.from.ID})
}

// mayAnswer lets anybody who sees the question point at a practice or a team; a person is
// pointed at by their own hand alone.
func mayAnswer(l *linking) error {
	if l.to.Kind == KindPerson && l.to.ID != l.w.act.Viewer.Subject() {
		return Forbidden("people offer themselves: ask them, or point at a practice or a team").For(ReasonByHand, "Kolleger tilbyder sig selv: spørg dem, eller peg på en erfaring eller en enhed")
	}
	return l.allowed(Target{ID: l.from.ID})
}

// The rules of what must hold.

// shapeDated lets a dated relation begin today where nothing else is said.
func shapeDated(l *linking) error {
	if l.old == nil && l.value("from") == nil {
		l.fields["from"] = l.w.today
	}
	return nil
}

func shapeMembership(l *linking) error {
	if l.value("role") == nil {
		l.fields["role"] = RoleStaff
	}
	if err := l.openTeam(l.to, l.date("to")); err != nil {
		return err
	}
	return shapeDated(l)
}

// openTeam refuses a tie to a unit that is closed, but for one that ended before.
func (l *linking) openTeam(team end, until Date) error {
	if team.on == nil || l.old != nil {
		return nil
	}
	closed := team.on.Date("closedOn")
	if closed != "" && (until == "" || until > closed) {
		return Invalid("that unit is closed: choose the one that came after it, or an end before it closed").
			For(ReasonGoneAway, "Den enhed er lukket: vælg den, der kom efter, eller en slutdato før den lukkede").At("to")
	}
	return nil
}

func shapeSucceeded(l *linking) error {
	if l.value("how") == nil {
		return Invalid("say how: merged, split, moved or renamed").At("how")
	}
	if l.value("on") == nil {
		l.fields["on"] = l.w.today
	}
	return l.sameOrganisation()
}

func (l *linking) sameOrganisation() error {
	p := l.w.places
	if l.from.on != nil && l.to.on != nil && p.Organisation(l.from.ID) != p.Organisation(l.to.ID) {
		return Invalid("these belong to two organisations: close the one here and record it there").At("to")
	}
	return nil
}

// shapeNeighbour keeps what a secret address would tell out of the graph.
func shapeNeighbour(l *linking) error {
	l.fields["byHand"] = true
	if l.value("how") == nil {
		return Invalid("say how they are neighbours").At("how")
	}
	secret := l.from.secret() || l.to.secret()
	if secret && l.value("denied") != true && (l.text("how") != "SIMILAR_WORK" || l.value("metres") != nil) {
		return Invalid("one of the two keeps its address secret: only similar work can tie them").At("how")
	}
	return nil
}

func (e end) secret() bool { return e.on != nil && As[bool](e.on, "addressSecret") }

// denyNeighbour remembers that people took a computed neighbour away, so that it does not come
// back; what people made themselves is just taken away.
func denyNeighbour(l *linking) error {
	if As[bool](l.old, "byHand") {
		l.w.Unlinks = append(l.w.Unlinks, l.old.ID)
		return nil
	}
	l.w.Links = append(l.w.Links, PutLink{ID: l.old.ID, Fields: map[string]Value{"byHand": true, "denied": true}})
	return nil
}

func shapeRemark(l *linking) error {
	if l.value("stance") == nil {
		return missing("Sig, om du er enig, ser anderledes på det eller spørger", "say whether you agree, see it differently, or ask").At("stance")
	}
	return nil
}

// shapeUses: what nobody knows yet is too early to tell; saying how it goes confirms it today, and
// mending a note does not.
func shapeUses(l *linking) error {
	if l.value("outcome") == nil {
		l.fields["outcome"] = OutcomeTooEarly
	}
	if l.value("to") == nil && !l.changes("lastConfirmed") && (l.old == nil || l.changes("outcome")) {
		l.fields["lastConfirmed"] = l.w.today
	}
	if err := l.openTeam(l.from, l.date("to")); err != nil {
		return err
	}
	return shapeDated(l)
}

// shapeCarries holds that nobody is tied to a failure by others.
func shapeCarries(l *linking) error {
	own := l.w.act.Viewer.Subject() == l.from.ID
	l.fields["ownHand"] = own
	if l.value("role") == nil {
		return missing("Sig hvordan: har stået i det, har prøvet, eller vil gerne høre mere", "say how: has solved it, has tried it, or is interested").At("role")
	}
	if own || l.text("role") == "INTERESTED" {
		return nil
	}
	failed, err := l.onlyFailed()
	if err != nil {
		return err
	}
	if failed {
		return Invalid("nobody is tied to what failed by others: it belongs to the team; they can do it themselves").
			For(ReasonByHand, "Andre binder ingen til det, der ikke virkede: det er enhedens; de kan gøre det selv").At("role")
	}
	return nil
}

// onlyFailed tells whether all that is known of the practice, in the graph and in this Batch,
// is failure.
func (l *linking) onlyFailed() (bool, error) {
	failures := 0
	for _, p := range l.w.Links {
		if p.Rel == RelUses && p.To == l.to.ID {
			if p.Fields["outcome"] != OutcomeFailed {
				return false, nil
			}
			failures++
		}
	}
	if l.to.on == nil {
		return failures > 0, nil
	}
	uses, err := l.s.linksOf(l.ctx, l.w.act.Viewer, l.to.ID, RelUses, Inward, Cond{}, Cond{})
	for _, u := range uses {
		if As[string](u, "outcome") != OutcomeFailed {
			return false, nil
		}
		failures++
	}
	return failures > 0, err
}

func shapeAnswer(l *linking) error {
	if l.value("on") == nil {
		l.fields["on"] = l.w.today
	}
	return nil
}

// The rules of who sees it.

// seesUses: a failure stays with the team until it opens it; all else goes with its ends.
func seesUses(l *linking) ([]Token, bool) {
	failed := l.text("outcome") == OutcomeFailed
	switch {
	case l.in.Open:
		return nil, true
	case l.old == nil && failed, l.old != nil && failed && l.changes("outcome"):
		return []Token{Members(l.from.ID)}, false
	case l.old != nil && !l.changes("outcome"):
		return nil, false
	}
	return nil, true
}

// seesFaces: that a team faces something is its own until it opens it.
func seesFaces(l *linking) ([]Token, bool) {
	switch {
	case l.in.Open:
		return nil, true
	case l.old == nil:
		return []Token{Members(l.from.ID)}, false
	}
	return nil, false
}

// seesCarries: by own hand as far as the person is findable; by another for the person alone,
// until their yes.
func seesCarries(l *linking) ([]Token, bool) {
	if waitsForHand(l) {
		return []Token{Own(l.from.ID)}, false
	}
	return seesPersonal(l)
}

func waitsForHand(l *linking) bool { return l.value("ownHand") != true }

// seesPersonal: what names a person is visible to others as far as that person is findable.
func seesPersonal(l *linking) ([]Token, bool) {
	for _, e := range []end{l.from, l.to} {
		if e.Kind == KindPerson {
			return personalAudience(e.ID, e.chose("findable"))
		}
	}
	return nil, true
}

// personalAudience is the one place where being findable becomes who sees a person's ties.
func personalAudience(person ID, findable bool) ([]Token, bool) {
	if findable {
		return nil, true
	}
	return []Token{Own(person)}, false
}

func (e end) chose(choice string) bool { return e.on != nil && As[bool](e.on, choice) }

// seesKnows: used only while both choose so.
func seesKnows(l *linking) ([]Token, bool) {
	return knowsAudience(l.from.ID, l.to.ID, l.from.introduces(l.w.today) && l.to.introduces(l.w.today))
}

func knowsAudience(a, b ID, both bool) ([]Token, bool) {
	if both {
		return nil, true
	}
	return []Token{Own(a), Own(b)}, false
}

// seesTold: who told it is told by that person's own hand; until then the two who know, know.
func seesTold(l *linking) ([]Token, bool) {
	me := l.w.act.Viewer
	if l.to.ID == me.Subject() {
		return seesPersonal(l)
	}
	return toldAudience(l.to.ID, me.Subject(), Kind(me.Kind())), false
}

func toldAudience(teller, writer ID, kind Kind) []Token {
	switch kind {
	case KindPerson:
		return []Token{Own(teller), Own(writer)}
	case KindTeam:
		return []Token{Own(teller), Members(writer)}
	}
	return []Token{Own(teller)}
}

// seesAsker: who signed a question is visible as far as they are findable; of an ask the other of
// the two must know.
func seesAsker(l *linking) ([]Token, bool) {
	if l.from.Kind == KindAsk {
		return nil, true
	}
	return seesPersonal(l)
}

// seesAnswer: a person among the answers is visible as far as they are findable.
func seesAnswer(l *linking) ([]Token, bool) {
	if l.to.Kind == KindPerson {
		return seesPersonal(l)
	}
	return nil, true
}
