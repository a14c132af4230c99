package graph

import "context"

// Erase removes a person by their own wish, or an ADMIN's: the node, its links and keys, tokens,
// duplicates that were merged into it, and all of their past. What they wrote for a team stays
// with the team, without the name; of what they asked and answered in confidence the words go,
// and that it helped remains. It cannot be undone.
func (s *Service) Erase(ctx context.Context, a Act, person ID) (Receipt, error) {
	return s.write(ctx, a, "erase", func(w *writing) (Receipt, error) {
		r := Receipt{ID: person, SeenBy: []Seen{}}
		on, err := s.look(ctx, a.Viewer, person)
		if err != nil {
			return r, err
		}
		if on.Kind != KindPerson {
			return r, Invalid("only a person is erased: a unit is closed, a text is redacted").At("person")
		}
		r.ID = on.ID
		if err := s.allowedOn(ctx, a, ActionErase, Target{}, on); err != nil {
			return r, err
		}
		if err := s.hold(ctx, w, guardPerson(on.ID)); err != nil {
			return r, err
		}
		if a.Viewer.Subject() == on.ID {
			w.Actor = "" // only that it was done remains, not by whom
		}
		return r, s.eraseAll(ctx, w, on.ID)
	})
}

// eraseAll erases a person's node and those that were merged into it.
func (s *Service) eraseAll(ctx context.Context, w *writing, person ID) error {
	gone := map[ID]bool{person: true}
	for queue := []ID{person}; len(queue) > 0; queue = queue[1:] {
		ties, err := s.tiesOf(ctx, KindPerson, queue[0])
		if err != nil {
			return err
		}
		w.Deletes = append(w.Deletes, queue[0])
		w.Redacts = append(w.Redacts, Redact{ID: queue[0]})
		for _, t := range ties {
			w.Redacts = append(w.Redacts, Redact{ID: t.ID})
			switch {
			case t.Rel == RelMergedInto && t.dir == Inward && !gone[t.From]:
				gone[t.From] = true
				queue = append(queue, t.From)
			case t.Rel == RelBears:
				w.Deletes = append(w.Deletes, t.From)
				w.Redacts = append(w.Redacts, Redact{ID: t.From})
			case t.Rel == RelAskedBy && t.far.Kind == KindAsk:
				w.Redacts = append(w.Redacts, Redact{ID: t.From, Fields: []string{"text", "askerName"}})
			case t.Rel == RelAskedOf:
				w.Redacts = append(w.Redacts, Redact{ID: t.From, Fields: []string{"answer"}})
			}
		}
	}
	return nil
}
