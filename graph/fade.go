package graph

import (
	"context"
	"slices"

	"nabo/graph/internal/view"
)

// FadeLeavers hides those who left more than so many months ago (0: FadeMonths), "en tidligere
// kollega": what they did stays with their teams, and what was theirs alone goes. It also brings in
// line who sees those whose membership has ended by its date, and takes chains of people away from
// those whose last day has come. It gives how many were hidden.
func (s *Service) FadeLeavers(ctx context.Context, a Act, months int) (int, error) {
	if months == 0 {
		months = FadeMonths
	}
	if months < 0 || months > 120 {
		return 0, Invalid("months is %d, it must be within 0..120", months).At("months")
	}
	if err := s.allowed(ctx, a, ActionCompute, Target{Kind: KindTeam, Team: a.Viewer.Organisation()}); err != nil {
		return 0, err
	}
	faded := 0
	q := Query{Kinds: []Kind{KindPerson}, First: 500}
	for {
		page, err := s.asSystem("fade").Fetch(ctx, q, Shape{KindPerson: personSel()})
		if err != nil {
			return faded, err
		}
		n, err := s.fadePage(ctx, a, page.Rows, months)
		faded += n
		if err != nil {
			return faded, err
		}
		if !page.HasNext {
			if err := s.forgetVerdicts(ctx, a, months); err != nil {
				return faded, err
			}
			return faded, s.quietLeavers(ctx, a)
		}
		q.After = page.Cursor(len(page.Rows) - 1)
	}
}

// fadePage writes one bounded Batch. Whoever was changed since the page was read is left to the
// next run.
func (s *Service) fadePage(ctx context.Context, a Act, rows []*Row, months int) (int, error) {
	w, err := s.newWriting(ctx, Act{Viewer: a.Viewer, Source: a.Source}, "fadeLeavers")
	if err != nil {
		return 0, err
	}
	faded := 0
	for _, row := range rows {
		d := draftOf(row)
		audience := d.audience(w.places, w.today, months)
		if slices.Equal(audience, compact(slices.Clone(row.Audience))) || !s.ofOrganisation(a.Viewer, w.places, d) {
			continue
		}
		if d.faded(w.today, months) {
			faded++
		}
		w.If = append(w.If, IfVersion(row.ID, row.Version))
		w.Puts = append(w.Puts, Put{ID: row.ID, Kind: KindPerson, Audience: audience})
	}
	_, err = s.commitWriting(ctx, w)
	if CodeOf(err) == CodeConflict {
		return 0, nil
	}
	return faded, err
}

func (s *Service) ofOrganisation(v Viewer, places *Places, d *personDraft) bool {
	if v.IsSystem() {
		return true
	}
	for _, m := range d.teams {
		if places.Organisation(m.team) == v.Organisation() {
			return true
		}
	}
	return false
}

// lately is how long after their last day the KNOWS of leavers are looked at: a caretaker that was
// away for longer leaves them to the next time something of the person is written.
const lately = 31

// quietLeavers closes the KNOWS of those whose last day was written ahead and has come.
func (s *Service) quietLeavers(ctx context.Context, a Act) error {
	q := Query{
		Kinds: []Kind{KindPerson}, First: 100,
		Where: And(Eq("introducible", true), Range("leftOn", s.Today().AddDays(-lately), s.Today().AddDays(1))),
	}
	for {
		page, err := s.asSystem("fade").Fetch(ctx, q, Shape{KindPerson: personSel()})
		if err != nil {
			return err
		}
		for _, row := range page.Rows {
			if err := s.quietLeaver(ctx, a, draftOf(row)); err != nil && CodeOf(err) != CodeConflict {
				return err
			}
		}
		if !page.HasNext {
			return nil
		}
		q.After = page.Cursor(len(page.Rows) - 1)
	}
}

func (s *Service) quietLeaver(ctx context.Context, a Act, d *personDraft) error {
	w, err := s.newWriting(ctx, Act{Viewer: a.Viewer, Source: a.Source}, "fadeLeavers")
	if err != nil || !s.ofOrganisation(a.Viewer, w.places, d) {
		return err
	}
	if err := s.hold(ctx, w, guardPerson(d.id)); err != nil {
		return err
	}
	links, err := s.linksOf(ctx, view.System("fade"), d.id, RelKnows, Either, Cond{}, Cond{})
	if err != nil {
		return err
	}
	for part := range slices.Chunk(links, MaxIDs) {
		ids := make([]ID, len(part))
		for i, l := range part {
			ids[i] = l.ID
		}
		rows, err := s.asSystem("fade").Links(ctx, ids)
		if err != nil {
			return err
		}
		for _, l := range rows {
			if own, public := knowsAudience(l.From, l.To, false); l.Audience == nil {
				w.Links = append(w.Links, PutLink{ID: l.ID, Audience: own, Public: public})
			}
		}
	}
	if len(w.Links) == 0 {
		w.Touches = nil
	}
	_, err = s.commitWriting(ctx, w)
	return err
}
