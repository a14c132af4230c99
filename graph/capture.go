package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"
)

// kept is what decides who sees a text that a team keeps: a problem, a practice, a question.
type kept struct {
	Team      ID // that keeps it
	Draft     bool
	Warned    bool // it has warnings that nobody has looked at
	Hidden    bool
	Anonymous bool
	Writer    ID // a person, or a team on its tablet; "" when nobody is kept
	Tellers   []ID
	OpensTo   []Token // what it opens to, where that was decided before
}

// audience is the one place where the default audience of a kept text is made. Hidden goes
// before warned, warned before draft:
//   - hidden at once: the brokers of the team and above, nobody else;
//   - warnings nobody has looked at: the team and who wrote it. Of an anonymous one the brokers,
//     because the few who are members of its unit alone may be its leaders;
//   - a draft: the team, who told it, who wrote it, the brokers;
//   - else the organisation.
func (k kept) audience(places *Places) []Token {
	switch {
	case k.Hidden, k.Warned && k.Anonymous:
		return []Token{Brokers(k.Team)}
	case k.Warned:
		return compact(append(k.near(places), Members(k.Team)))
	case k.Draft:
		return compact(append(k.near(places), Members(k.Team), Brokers(k.Team)))
	}
	return k.opensTo(places)
}

// opensTo is what it is seen by once it is confirmed, looked at and not hidden.
func (k kept) opensTo(places *Places) []Token {
	if len(k.OpensTo) > 0 {
		return k.OpensTo
	}
	return []Token{Unit(places.Organisation(k.Team))}
}

// near are those whose words these are.
func (k kept) near(places *Places) []Token {
	var out []Token
	for _, by := range append([]ID{k.Writer}, k.Tellers...) {
		switch {
		case by == "":
		case places.TeamKind(by) != "":
			out = append(out, Members(by))
		default:
			out = append(out, Own(by))
		}
	}
	return out
}

// keptToTeam is the audience of links that would tell which team stands behind a text that
// itself is open: who keeps a problem, where something failed.
func keptToTeam(team ID) []Token { return []Token{Members(team), Brokers(team)} }

// keptOf reads that from a node.
func keptOf(on *subject) kept {
	k := kept{
		Draft:     on.Text("status") == StatusDraft,
		Warned:    len(on.Texts("unconfirmed")) > 0,
		Hidden:    on.Date("hiddenOn") != "",
		Anonymous: As[bool](on.Row, "anonymous"),
		Tellers:   on.tellers,
		OpensTo:   tokens(on.Texts("opensTo")),
	}
	if len(on.units) > 0 {
		k.Team = on.units[0]
	}
	if len(on.writers) > 0 {
		k.Writer = on.writers[0]
	}
	return k
}

// open tells whether nothing keeps it back.
func (k kept) open() bool { return !k.Draft && !k.Warned && !k.Hidden }

// settle gives the fields and the audience that follow from the state.
func (k kept) settle(places *Places) (opensTo []string, audience []Token) {
	opensTo = texted(k.opensTo(places))
	return opensTo, k.audience(places)
}

func tokens(texts []string) []Token {
	out := make([]Token, len(texts))
	for i, t := range texts {
		out[i] = Token(t)
	}
	return out
}

func texted(tokens []Token) []string {
	out := make([]string, len(tokens))
	for i, t := range tokens {
		out[i] = string(t)
	}
	return out
}

func compact(ts []Token) []Token {
	slices.Sort(ts)
	return slices.Compact(ts)
}

// checkFields refuses fields that the kind does not have, that machinery or the service itself
// writes, and values that do not fit.
func checkFields(spec KindSpec, values Fields, own ...string) error {
	return checkEach(atOnce, spec, values, own...)
}

// refusing is what is done where a rule says no: it gives the error that ends the act there, or nil
// where the act goes on to what else there is to say.
type refusing func(err error) error

// atOnce ends an act at the first rule that says no.
func atOnce(err error) error { return err }

func checkEach(refuse refusing, spec KindSpec, values Fields, own ...string) error {
	for _, name := range sortedNames(values) {
		f, ok := findField(spec.Fields, name)
		system := slices.ContainsFunc(SystemFields(), func(f Field) bool { return f.Name == name })
		err := f.Accept(values[name])
		if !ok || system || f.Internal || slices.Contains(own, name) {
			err = Invalid("%s has no field %.40q that can be written", spec.Kind, name).At(name)
		}
		if err != nil {
			err = refuse(err)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// checkText holds what must hold of the fields of a new text that a team keeps, and gives what to
// look at again.
func (s *Service) checkText(w *writing, kind Kind, values Fields) ([]Warning, error) {
	spec, _ := s.model.Kind(kind)
	if err := checkEach(w.refuse, spec, values, ownFields[kind]...); err != nil {
		return nil, err
	}
	if err := neededEach(w.refuse, kind, values, true); err != nil {
		return nil, err
	}
	return screenEach(w.refuse, spec.Fields, values)
}

// keeper is the unit that is to keep a new text, by somebody who may write there. "" where there is
// none and a preview goes on without it.
func (s *Service) keeper(ctx context.Context, w *writing, kind Kind, team ID) (ID, error) {
	var err error
	if team == "" {
		err = missing(keeperMissing[kind].da, "%s", keeperMissing[kind].en).At("team")
	} else {
		err = atPlace(s.allowed(ctx, w.act, ActionRecord, Target{Kind: kind, Team: team}), "team")
	}
	if err != nil {
		return "", w.refuse(err)
	}
	return team, nil
}

// keeperMissing asks for the unit that keeps a text.
var keeperMissing = map[Kind]struct{ da, en string }{
	KindProblem:  {"Sig, hvilken enhed det bøvler for", "say which unit it bothers"},
	KindPractice: {"Sig, hvilken enhed der har erfaringen", "say which unit keeps it"},
	KindQuestion: {"Sig, hvilken enhed der blev spurgt i", "say which unit it was asked in"},
}

// ownFields are written by acts of their own, never as fields.
var ownFields = map[Kind][]string{
	KindProblem:  {"hiddenOn"},
	KindPractice: {"hiddenOn", "status", "confirmedOn"},
	KindQuestion: {"hiddenOn", "anonymous", "askedOn"},
	KindPerson:   {"leftOn", "findable", "introducible", "counted", "asksWelcome", "choicesOn", "choicesBasis"},
	KindTeam:     {"closedOn"},
}

// neededFields may not be blank.
var neededFields = map[Kind][]string{
	KindProblem:  {"title"},
	KindPractice: {"title", "whatWeDo"},
	KindQuestion: {"text"},
	KindPerson:   {"name"},
	KindTeam:     {"name", "teamKind"},

	KindOtherWords: {"words"},
}

// NeededFields are the fields that no node of a kind is written without. Redact may take them out.
func NeededFields(kind Kind) []string { return neededFields[kind] }

// needed refuses blanks. all: a field that is not there is blank too, as for a new node.
func needed(kind Kind, values Fields, all bool) error { return neededEach(atOnce, kind, values, all) }

func neededEach(refuse refusing, kind Kind, values Fields, all bool) error {
	for _, name := range neededFields[kind] {
		v, there := values[name]
		if !there && !all {
			continue
		}
		s, _ := v.(string)
		if list, _ := v.([]string); strings.TrimSpace(s) == "" && len(list) == 0 {
			if err := refuse(missing(cmp.Or(missingInDanish[name], "Skriv et par ord"), "%s is missing: write a few words", name).At(name)); err != nil {
				return err
			}
		}
	}
	return nil
}

// confirmsWarnings tells whether "yes, I have looked" counts: a shared tablet cannot sign.
func confirmsWarnings(v Viewer, said bool) bool {
	return said && (v.IsSystem() || v.Kind() == string(KindPerson))
}
