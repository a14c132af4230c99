package graph

import (
	"context"
	"maps"
	"slices"

	"nabo/graph/internal/view"
)

// RelSaysHelpful leads from a person, or a team on its tablet, to a practice: whether it was helpful
// to what they had typed. It is theirs alone: others get no more than how many said so, in steps of
// five; see HelpfulOf.
const RelSaysHelpful Rel = "SAYS_HELPFUL"

// mostVerdicts is how many practices one asker may say this of: all of them go in one Batch when the
// asker does.
const mostVerdicts = 500

func helpfulRels() []RelSpec {
	return []RelSpec{{Rel: RelSaysHelpful, Version: 1, From: []Kind{KindPerson, KindTeam}, To: []Kind{KindPractice}, Fields: []Field{
		{Name: "helpful", Type: Bool, Index: true},
		{Name: "typed", Max: 2000},
		{Name: "on", Type: DateType, Index: true, Sort: true}, // when it was said last
		// In which it counts: that of the asker at the time.
		{Name: "organisation", Max: 200, Internal: true},
	}}}
}

// HelpfulInput says whether a practice was helpful.
type HelpfulInput struct {
	Practice ID
	Helpful  bool
	// Typed is what had been typed, at most 2000 characters; nil leaves what stands, "" takes it away, from
	// its past too.
	Typed *string
}

// SayHelpful says whether a practice was helpful to what was typed. Nobody else sees that, nor who
// says it. Said again it is the same verdict, changed: one of each asker and practice counts.
// INVALID for a text that names a CPR number, LIMITED after mostVerdicts practices.
func (s *Service) SayHelpful(ctx context.Context, a Act, in HelpfulInput) (Receipt, error) {
	return s.write(ctx, a, "sayHelpful", func(w *writing) (Receipt, error) {
		r := Receipt{ID: in.Practice}
		me, err := s.verdictBy(ctx, w)
		if err != nil {
			return r, err
		}
		on, err := s.lookAt(ctx, a.Viewer, in.Practice, KindPractice, "practice")
		if err != nil {
			return r, err
		}
		r.ID = on.ID
		if err := s.allowedOn(ctx, a, ActionSayHelpful, Target{}, on); err != nil {
			return r, err
		}
		values := Fields{"helpful": in.Helpful}
		if in.Typed != nil {
			if values["typed"] = *in.Typed; *in.Typed == "" {
				values["typed"] = nil
			}
		}
		if r.Warnings, err = s.checkVerdict(values); err != nil {
			return r, err
		}
		w.If = append(w.If, IfVersion(me.ID, me.Version), IfVersion(on.ID, on.Version)) // neither is merged meanwhile
		own := []Token{speaksFor(me.ID, me.Kind)}
		if err := s.putVerdict(ctx, w, me.ID, on.ID, values, own); err != nil {
			return r, err
		}
		r.SeenBy, err = s.SeenBy(ctx, a.Viewer, own)
		return r, err
	})
}

// verdictBy gives who says it, and lets one write of theirs follow another.
func (s *Service) verdictBy(ctx context.Context, w *writing) (*subject, error) {
	id := w.act.Viewer.Subject()
	if id == "" {
		return nil, Forbidden("this comes from a person or a team: sign in as one").
			For(ReasonNoRight, "Det kommer fra en person eller en enhed: log ind som en af dem")
	}
	if err := s.hold(ctx, w, "helpful:"+string(id)); err != nil {
		return nil, err
	}
	return s.look(ctx, view.System("helpful"), id)
}

func (s *Service) checkVerdict(values Fields) ([]Warning, error) {
	spec, _ := s.model.Rel(RelSaysHelpful)
	for name, v := range values {
		f, _ := spec.Field(name)
		if err := f.Accept(v); err != nil {
			return nil, err
		}
	}
	return screenFields(spec.Fields, values, true)
}

// putVerdict makes the one verdict of an asker on a practice, or changes it.
func (s *Service) putVerdict(ctx context.Context, w *writing, me, practice ID, values Fields, own []Token) error {
	stands, err := s.linksBetween(ctx, view.System("helpful"), RelSaysHelpful, me, practice, Cond{})
	if err != nil {
		return err
	}
	p := PutLink{Fields: values}
	if len(stands) > 0 {
		old := stands[0]
		for name, v := range values {
			if old.Get(name) == v {
				delete(values, name)
			} else if v == nil { // what they take away goes from the past too
				w.Redacts = append(w.Redacts, Redact{ID: old.ID, Fields: []string{name}})
			}
		}
		if len(values) == 0 {
			return nil
		}
		p.ID = old.ID
		w.If = append(w.If, IfVersion(old.ID, old.Version))
	} else {
		if err := s.mayJudge(ctx, me); err != nil {
			return err
		}
		p.ID, p.Rel, p.From, p.To, p.Audience = s.newLinkID(w), RelSaysHelpful, me, practice, own
		values["organisation"] = string(w.act.Viewer.Organisation())
		w.If = append(w.If, IfNoLink(RelSaysHelpful, me, practice))
	}
	values["on"] = w.today
	w.Links = append(w.Links, p)
	return nil
}

func (s *Service) mayJudge(ctx context.Context, me ID) error {
	said, err := s.asSystem("helpful").Count(ctx, Query{
		Kinds: []Kind{KindPractice}, Where: Has(RelSaysHelpful, Inward, Cond{}, IDIn(me)),
	})
	if err == nil && len(said) > 0 && said[0].N >= mostVerdicts {
		return Limited("you have said this of %d practices: take some of it back first", mostVerdicts).
			For(ReasonEnough, "Det har du sagt om %d erfaringer: tag noget af det tilbage først", mostVerdicts)
	}
	return err
}

// TakeBackHelpful takes back what the asker said of a practice; of all of them where it is "". The
// words go for good, from their past too. It reaches what the asker does not see any longer, and what
// was not said is taken back already.
func (s *Service) TakeBackHelpful(ctx context.Context, a Act, practice ID) (Receipt, error) {
	return s.write(ctx, a, "takeBackHelpful", func(w *writing) (Receipt, error) {
		r := Receipt{ID: practice, SeenBy: []Seen{}}
		me, err := s.verdictBy(ctx, w)
		if err != nil {
			return r, err
		}
		sys, of := view.System("helpful"), Cond{}
		if practice != "" {
			on, err := s.look(ctx, sys, practice)
			if err != nil {
				return r, atPlace(err, "practice")
			}
			r.ID, of = on.ID, IDIn(on.ID)
		}
		said, err := s.linksOf(ctx, sys, me.ID, RelSaysHelpful, Outward, Cond{}, of)
		if err == nil && len(said) == 0 && practice != "" { // nothing is told of what they do not see
			_, err = s.lookAt(ctx, a.Viewer, practice, KindPractice, "practice")
		}
		w.forget(said)
		return r, err
	})
}

// forget takes verdicts away with their past.
func (w *writing) forget(verdicts []*LinkRow) {
	for _, l := range verdicts {
		w.Unlinks = append(w.Unlinks, l.ID)
		w.Redacts = append(w.Redacts, Redact{ID: l.ID})
	}
}

// forgetVerdicts takes away what people who left, and units that closed, so many months ago had said:
// nobody is left whose own it is.
func (s *Service) forgetVerdicts(ctx context.Context, a Act, months int) error {
	until := s.Today().AddMonths(-months).AddDays(1)
	for kind, ended := range map[Kind]string{KindPerson: "leftOn", KindTeam: "closedOn"} {
		q := Query{
			Kinds: []Kind{kind}, First: MaxBatchOps / (2 * 2 * mostVerdicts), // two merged into one have twice as many
			Where: And(Range(ended, nil, until), Has(RelSaysHelpful, Outward, Cond{}, Cond{})),
		}
		for more := true; more; {
			page, err := s.asSystem("fade").Fetch(ctx, q, Shape{kind: {}})
			if err != nil {
				return err
			}
			more = page.HasNext
			if more {
				q.After = page.Cursor(len(page.Rows) - 1)
			}
			if err := s.forgetOf(ctx, a, page.Rows); err != nil && CodeOf(err) != CodeConflict {
				return err
			}
		}
	}
	return nil
}

func (s *Service) forgetOf(ctx context.Context, a Act, rows []*Row) error {
	w, err := s.newWriting(ctx, Act{Viewer: a.Viewer, Source: a.Source}, "fadeLeavers")
	if err != nil {
		return err
	}
	for _, row := range rows {
		said, err := s.linksOf(ctx, view.System("fade"), row.ID, RelSaysHelpful, Outward, Cond{}, Cond{})
		if err != nil {
			return err
		}
		if !a.Viewer.IsSystem() { // an administrator tends their own organisation
			org := string(a.Viewer.Organisation())
			said = slices.DeleteFunc(said, func(l *LinkRow) bool { return As[string](l, "organisation") != org })
		}
		w.If = append(w.If, IfVersion(row.ID, row.Version)) // who has come back keeps it
		w.forget(said)
	}
	_, err = s.commitWriting(ctx, w)
	return err
}

// The bounds of what others are told.
const (
	// HelpfulLooked is how many verdicts of a practice are looked at, the newest first.
	HelpfulLooked = 100
	// HelpfulMost is the largest number that is told, and counts.
	HelpfulMost = 4 * suppressedBelow
)

// Helpful is how many askers of one organisation said of a practice that it was helpful, and how many
// that it was not: at least so many, in steps of suppressedBelow up to HelpfulMost, and 0 below that.
// So one verdict is seen in no number, but where it completes a step.
type Helpful struct{ Yes, No int }

// HelpfulOf counts verdicts by organisation: rows are the askers with the fields `helpful` and
// `organisation` of their links. What is not told of any is left out.
func HelpfulOf(askers []*Row) map[ID]Helpful {
	out := map[ID]Helpful{}
	seen := map[ID]bool{}
	for _, row := range askers {
		org := ID(As[string](row.Link, "organisation"))
		if seen[row.ID] || org == "" {
			continue
		}
		seen[row.ID] = true
		h := out[org]
		if As[bool](row.Link, "helpful") {
			h.Yes++
		} else {
			h.No++
		}
		out[org] = h
	}
	told := func(n int) int { return min(n-n%suppressedBelow, HelpfulMost) }
	for org, h := range out {
		out[org] = Helpful{Yes: told(h.Yes), No: told(h.No)}
	}
	maps.DeleteFunc(out, func(_ ID, h Helpful) bool { return h == Helpful{} })
	return out
}

// HelpfulHop reads what HelpfulOf counts: only the system sees it.
func HelpfulHop() Hop {
	return Hop{
		Rel: RelSaysHelpful, Dir: Inward, First: HelpfulLooked, LinkFields: []string{"helpful", "organisation"},
		Order: []Order{{Field: "on", Link: true, Desc: true}}, Shape: Shape{KindPerson: {}, KindTeam: {}},
	}
}
