package graph

import (
	"context"
	"slices"
)

// RecordOtherWords writes down a set of words that mean the same in an organisation. LIMITED when
// it has MostWordSets already.
func (s *Service) RecordOtherWords(ctx context.Context, a Act, in OtherWordsInput) (Receipt, error) {
	return s.write(ctx, a, "otherWords", func(w *writing) (Receipt, error) {
		id := s.idFor(w.Batch, "otherWords")
		r := Receipt{ID: id}
		org, err := whoseWords(w, in.Organisation)
		if err != nil {
			return r, err
		}
		if err := s.allowed(ctx, a, ActionRecord, Target{Kind: KindOtherWords, Team: org}); err != nil {
			return r, err
		}
		spec, _ := s.model.Kind(KindOtherWords)
		if err := checkFields(spec, in.Fields); err != nil {
			return r, err
		}
		if err := needed(KindOtherWords, in.Fields, true); err != nil {
			return r, err
		}
		if err := s.checkWords(KindOtherWords, in.Fields); err != nil {
			return r, err
		}
		if _, err := screenFields(spec.Fields, in.Fields, false); err != nil {
			return r, err
		}
		if err := s.hold(ctx, w, "otherWords:"+string(org)); err != nil {
			return r, err
		}
		had, err := s.wordSets(ctx, org)
		if err == nil && had >= MostWordSets {
			err = tooManySets()
		}
		if err != nil {
			return r, err
		}
		audience := []Token{Unit(org)}
		w.put(Put{ID: id, Kind: KindOtherWords, Fields: in.Fields, Audience: audience})
		r.SeenBy, err = s.SeenBy(ctx, a.Viewer, audience)
		return r, err
	})
}

// RemoveOtherWords takes a set away, with its past.
func (s *Service) RemoveOtherWords(ctx context.Context, a Act, id ID) (Receipt, error) {
	return s.write(ctx, a, "removeWords", func(w *writing) (Receipt, error) {
		r := Receipt{ID: id, SeenBy: []Seen{}}
		on, err := s.lookAt(ctx, a.Viewer, id, KindOtherWords, "id")
		if err != nil {
			return r, err
		}
		if err := s.allowedOn(ctx, a, ActionRemove, Target{}, on); err != nil {
			return r, err
		}
		w.If = append(w.If, IfVersion(on.ID, on.Version))
		w.Deletes = append(w.Deletes, on.ID)
		w.Redacts = append(w.Redacts, Redact{ID: on.ID})
		return r, nil
	})
}

// whoseWords finds the organisation that is meant.
func whoseWords(w *writing, named ID) (ID, error) {
	v, orgs := w.act.Viewer, w.places.organisations()
	switch {
	case named == "" && v.IsSystem() && len(orgs) == 1:
		return orgs[0], nil
	case named == "" && !v.IsSystem():
		named = v.Organisation()
	}
	if !slices.Contains(orgs, named) {
		return "", Invalid("say whose words these are: name the topmost unit").At("organisation")
	}
	return named, nil
}

// wordSets counts the sets of an organisation.
func (s *Service) wordSets(ctx context.Context, org ID) (int, error) {
	v, err := s.viewers.Public(ctx, org)
	if err != nil {
		return 0, err
	}
	groups, err := s.As(v).Count(ctx, Query{Kinds: []Kind{KindOtherWords}})
	if err != nil || len(groups) == 0 {
		return 0, err
	}
	return groups[0].N, nil
}

func tooManySets() error {
	return Limited("an organisation has at most %d sets of other words: take out those that nobody needs", MostWordSets)
}

// checkWordSets refuses more sets than an organisation has room for.
func (n *intake) checkWordSets() error {
	more, last := 0, 0
	for i, r := range n.rows {
		if r.Kind == KindOtherWords && n.isNew(i) {
			more, last = more+1, i
		}
	}
	if more == 0 {
		return nil
	}
	had, err := n.s.wordSets(n.ctx, n.o.Organisation)
	if err != nil && CodeOf(err) != CodeInvalid { // an organisation that the rows bring has none yet
		return err
	}
	if had+more > MostWordSets {
		n.fault(last, "", tooManySets())
	}
	return nil
}

// unitsOf gives the units that an audience opens to.
func unitsOf(audience []Token) []ID {
	var out []ID
	for _, t := range audience {
		if unit, ok := unitOf(t); ok {
			out = append(out, unit)
		}
	}
	return out
}
