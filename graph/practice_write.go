package graph

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// RecordPractice writes a practice down with who keeps it, who told it, where it is used and
// what it helps with. It is confirmed when its own teller records it; else it is a draft.
func (s *Service) RecordPractice(ctx context.Context, a Act, in PracticeInput) (Receipt, error) {
	return s.write(ctx, a, "practice", func(w *writing) (Receipt, error) {
		id := s.idFor(w.Batch, "practice")
		r := Receipt{ID: id}
		k, found, err := s.checkPractice(ctx, a, in)
		if err != nil {
			return r, err
		}
		w.makes(id, KindPractice)
		values := s.practiceFields(w, in, k, found)
		opens, audience := k.settle(w.places)
		values["opensTo"] = opens
		w.put(Put{ID: id, Kind: KindPractice, Fields: values, Audience: audience})
		if err := s.tiePractice(ctx, w, id, in, k); err != nil {
			return r, err
		}
		r.Warnings = append(found, nudgeToAsk(in.Fields, nil)...)
		if r.Alike, err = s.alike(ctx, a.Viewer, id, in.Team, values["title"]); err != nil {
			return r, err
		}
		r.SeenBy, err = s.SeenBy(ctx, a.Viewer, audience)
		return r, err
	})
}

// checkPractice holds what must hold before anything is made.
func (s *Service) checkPractice(ctx context.Context, a Act, in PracticeInput) (kept, []Warning, error) {
	k := kept{Team: in.Team, Draft: true}
	if in.Team == "" {
		return k, nil, Invalid("say which unit keeps it").At("team")
	}
	if err := s.allowed(ctx, a, ActionRecord, Target{Kind: KindPractice, Team: in.Team}); err != nil {
		return k, nil, atPlace(err, "team")
	}
	spec, _ := s.model.Kind(KindPractice)
	if err := checkFields(spec, in.Fields, ownFields[KindPractice]...); err != nil {
		return k, nil, err
	}
	if err := needed(KindPractice, in.Fields, true); err != nil {
		return k, nil, err
	}
	found, err := screenFields(spec.Fields, in.Fields, true)
	if err != nil {
		return k, nil, err
	}
	k.Warned = len(found) > 0 && !confirmsWarnings(a.Viewer, in.ConfirmWarnings)
	person := a.Viewer.Kind() == string(KindPerson)
	if !person && len(in.CarriedBy) > 0 && !a.Viewer.IsSystem() {
		return k, nil, Forbidden("people tie themselves or each other to it, signed in as themselves").At("carriedBy")
	}
	teller := in.ToldBy
	if teller == "" && person {
		teller = a.Viewer.Subject()
	}
	if teller != "" {
		if _, err := s.lookAt(ctx, a.Viewer, teller, KindPerson, "toldBy"); err != nil {
			return k, nil, err
		}
		k.Tellers = []ID{teller}
	}
	k.Writer = a.Viewer.Subject()
	k.Draft = teller == "" || !person || teller != a.Viewer.Subject()
	return k, found, nil
}

// lookAt is look for a node that must be of a kind, named at a place of the input.
func (s *Service) lookAt(ctx context.Context, v Viewer, id ID, kind Kind, place string) (*subject, error) {
	on, err := s.look(ctx, v, id)
	if err != nil {
		return nil, atPlace(err, place)
	}
	if on.Kind != kind {
		return nil, Invalid("this must be %s", spoken[kind]).At(place)
	}
	return on, nil
}

// spoken are the kinds as people name them.
var spoken = map[Kind]string{
	KindPerson: "a person", KindTeam: "a team", KindPractice: "a practice", KindProblem: "a problem",
	KindQuestion: "a question", KindAsk: "an ask", KindOtherWords: "a set of other words",
}

func (s *Service) practiceFields(w *writing, in PracticeInput, k kept, found []Warning) map[string]Value {
	values := keptValues(w, in.Fields, in.Team)
	values["status"] = StatusDraft
	if !k.Draft {
		values["status"], values["confirmedOn"] = StatusConfirmed, w.today
	}
	if k.Warned {
		values["unconfirmed"] = codesOf(found)
	}
	return values
}

// keptValues copies what was given, and fills in what can be known: the field of work.
func keptValues(w *writing, in Fields, team ID) map[string]Value {
	values := map[string]Value{}
	for name, v := range in {
		if v = saidOrAbsent(name, v); v != nil {
			values[name] = v
		}
	}
	if f := w.places.Field(team); values["field"] == nil && f != "" {
		values["field"] = f
	}
	return values
}

// tiePractice makes the practice's links.
func (s *Service) tiePractice(ctx context.Context, w *writing, id ID, in PracticeInput, k kept) error {
	uses, place := in.Uses, "uses[%d]"
	if len(uses) == 0 {
		uses, place = []UseInput{{Team: in.Team}}, "team"
	}
	quiet := failedQuietly(uses, in.Team)
	s.keep(w, id, in.Team, quiet)
	from := len(w.Links)
	if err := s.tieTellers(ctx, w, id, k); err != nil {
		return err
	}
	if quiet {
		hush(w.Links[from:], in.Team)
	}
	var links []LinkInput
	for i, u := range uses {
		links = append(links, LinkInput{
			Rel: RelUses, From: u.Team, To: id, Fields: u.Fields, Open: u.Open, place: nth(place, i), other: "team",
		})
	}
	for i, p := range in.Solves {
		links = append(links, LinkInput{
			Rel: RelSolves, From: id, To: p.Problem, Fields: noted(p.Note), place: nth("solves[%d]", i), other: "problem",
		})
	}
	for i, c := range in.CarriedBy {
		links = append(links, LinkInput{
			Rel: RelCarries, From: c.Person, To: id, Fields: carryFields(c), place: nth("carriedBy[%d]", i), other: "person",
		})
	}
	if in.AdaptedFrom != "" {
		links = append(links, LinkInput{Rel: RelAdaptedFrom, From: id, To: in.AdaptedFrom, place: "adaptedFrom"})
	}
	return s.addLinks(ctx, w, links)
}

// nth names a place in a list, by a pattern such as "uses[%d]", or by one without a number.
func nth(pattern string, i int) string {
	return strings.Replace(pattern, "%d", strconv.Itoa(i), 1)
}

func (s *Service) addLinks(ctx context.Context, w *writing, links []LinkInput) error {
	for _, l := range links {
		if _, err := s.addLink(ctx, w, l); err != nil {
			return err
		}
	}
	return nil
}

// tieTellers says who wrote it, who told it and, where that is the one who records it, that
// they said yes.
func (s *Service) tieTellers(ctx context.Context, w *writing, id ID, k kept) error {
	me := w.act.Viewer.Subject()
	var links []LinkInput
	if me != "" {
		links = append(links, LinkInput{Rel: RelWrittenBy, From: id, To: me})
	}
	for _, t := range k.Tellers {
		links = append(links, LinkInput{Rel: RelToldBy, From: id, To: t})
		if !k.Draft {
			links = append(links, LinkInput{Rel: RelConfirmedBy, From: id, To: t, Fields: Fields{"on": w.today}})
		}
	}
	return s.addLinks(ctx, w, links)
}

func noted(note string) Fields {
	if note == "" {
		return nil
	}
	return Fields{"note": note}
}

func carryFields(c CarryInput) Fields {
	f := Fields{"role": c.Role}
	if c.On != "" {
		f["on"] = c.On
	}
	return f
}

// maxAlike is how many likely duplicates a writer is shown.
const maxAlike = 3

// alike finds practices that may be the same already, among what the viewer sees: those with the
// same title, and those of the same team with nearly the same.
func (s *Service) alike(ctx context.Context, v Viewer, self, team ID, title Value) ([]ID, error) {
	text, _ := title.(string)
	where := Or(In("title", titleForms(text)...), Has(RelKeptBy, Outward, Cond{}, IDIn(team)))
	page, err := s.As(v).Fetch(ctx,
		Query{Kinds: []Kind{KindPractice}, Where: where, Order: []Order{{Field: "title"}}, First: 200},
		Shape{KindPractice: {Fields: []string{"title"}}})
	if err != nil {
		return nil, err
	}
	type near struct {
		id    ID
		share float64
	}
	var found []near
	mine := titleWords(text)
	for _, row := range page.Rows {
		share := sharedWords(mine, titleWords(row.Text("title")))
		if row.ID != self && share >= 0.75 {
			found = append(found, near{row.ID, share})
		}
	}
	slices.SortStableFunc(found, func(a, b near) int {
		switch {
		case a.share > b.share:
			return -1
		case a.share < b.share:
			return 1
		}
		return 0
	})
	var ids []ID
	for _, n := range found[:min(maxAlike, len(found))] {
		ids = append(ids, n.id)
	}
	return ids, nil
}

// titleForms are the ways in which the same title is often written.
func titleForms(title string) []Value {
	forms := []string{title, strings.TrimSpace(title), strings.TrimRight(strings.TrimSpace(title), ".!?")}
	for _, f := range forms {
		if r := []rune(f); len(r) > 0 {
			lower, upper := slices.Clone(r), slices.Clone(r)
			lower[0], upper[0] = unicode.ToLower(r[0]), unicode.ToUpper(r[0])
			forms = append(forms, string(lower), string(upper))
		}
	}
	slices.Sort(forms)
	return anys(slices.Compact(forms))
}

func titleWords(title string) []string {
	words := strings.FieldsFunc(strings.ToLower(title), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	slices.Sort(words)
	return slices.Compact(words)
}

// sharedWords is how much of both word sets they have in common (Jaccard), 0 to 1.
func sharedWords(a, b []string) float64 {
	both := 0
	for _, w := range a {
		if _, ok := slices.BinarySearch(b, w); ok {
			both++
		}
	}
	all := len(a) + len(b) - both
	if all == 0 {
		return 0
	}
	return float64(both) / float64(all)
}
