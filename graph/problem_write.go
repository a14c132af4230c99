package graph

import "context"

// RecordProblem writes down what hurts. The text opens to the organisation; which team keeps it
// and which face it stays with those teams until they open it.
func (s *Service) RecordProblem(ctx context.Context, a Act, in ProblemInput) (Receipt, error) {
	return s.write(ctx, a, "problem", func(w *writing) (Receipt, error) {
		id := s.idFor(w.Batch, "problem")
		r := Receipt{ID: id}
		if _, err := s.keeper(ctx, w, KindProblem, in.Team); err != nil {
			return r, err
		}
		found, err := s.checkText(w, KindProblem, in.Fields)
		if err != nil {
			return r, err
		}
		k := kept{
			Team: in.Team, Writer: a.Viewer.Subject(),
			Warned: len(found) > 0 && !confirmsWarnings(a.Viewer, in.ConfirmWarnings),
		}
		w.makes(id, KindProblem)
		values := keptValues(w, in.Fields, in.Team)
		if k.Warned {
			values["unconfirmed"] = codesOf(found)
		}
		opens, audience := k.settle(w.places)
		values["opensTo"] = opens
		w.put(Put{ID: id, Kind: KindProblem, Fields: values, Audience: audience})
		s.keep(w, id, in.Team, true)
		if err := s.addLinks(ctx, w, faces(id, in)); err != nil {
			return r, err
		}
		r.Warnings = found
		r.SeenBy, err = s.SeenBy(ctx, a.Viewer, audience)
		return r, err
	})
}

// faces are the links of the teams that stand in it: the keeping one where nothing is said.
func faces(id ID, in ProblemInput) []LinkInput {
	faced, place := in.FacedBy, "facedBy[%d]"
	if len(faced) == 0 {
		faced, place = []FaceInput{{Team: in.Team}}, "team"
	}
	links := make([]LinkInput, 0, len(faced))
	for i, f := range faced {
		l := LinkInput{Rel: RelFaces, From: f.Team, To: id, Fields: Fields{}, Open: f.Open, place: nth(place, i), other: "team"}
		if f.From != "" {
			l.Fields["from"] = f.From
		}
		if f.To != "" {
			l.Fields["to"] = f.To
		}
		links = append(links, l)
	}
	return links
}
