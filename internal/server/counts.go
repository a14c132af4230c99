package server

import (
	"bytes"
	"net/http"
	"slices"
	"strings"

	"nabo/graph"
	"nabo/resolvers"
)

// counts answers GET /counts.csv?kind=PRACTICE&by=FIELD,AREA&within=…&from=…&to=…&language=…: the same
// table as the GraphQL field counts, with the same rights and the same suppression.
func (s *server) counts(w http.ResponseWriter, r *http.Request) {
	v := resolvers.ViewerOf(r.Context())
	if v.Subject() == "" {
		s.refuse(w, r, graph.Unauthenticated("send your token as Authorization: Bearer …"))
		return
	}
	language := strings.ToUpper(r.URL.Query().Get("language"))
	if !slices.Contains([]string{"", "DA", "EN"}, language) {
		s.refuse(w, r, graph.Invalid("language is DA or EN, or is left out").At("language"))
		return
	}
	in, err := countInput(r)
	if err != nil {
		s.refuse(w, r, err)
		return
	}
	table, err := s.Service.Counts(r.Context(), v, in)
	if err != nil {
		s.refuse(w, r, err)
		return
	}
	var body bytes.Buffer // so that an error still has its status
	if err := table.CSV(&body, language); err != nil {
		s.refuse(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8; header=present")
	h.Set("Content-Disposition", `attachment; filename="counts.csv"`)
	h.Set("Cache-Control", "no-store")
	_, _ = w.Write(body.Bytes()) // nobody is left to tell
}

func countInput(r *http.Request) (graph.CountInput, error) {
	q := r.URL.Query()
	in := graph.CountInput{Kind: resolvers.KindNamed(strings.ToUpper(q.Get("kind"))), Within: graph.ID(q.Get("within"))}
	for _, list := range q["by"] {
		for by := range strings.SplitSeq(list, ",") {
			if by != "" {
				in.By = append(in.By, strings.ToLower(by))
			}
		}
	}
	if in.Within != "" {
		if err := graph.CheckID(in.Within); err != nil {
			return in, err
		}
	}
	for name, at := range map[string]*graph.Date{"from": &in.From, "to": &in.To} {
		text := q.Get(name)
		if text == "" {
			continue
		}
		d, err := graph.ParseDate(text)
		if err != nil {
			return in, graph.Invalid("%s is not a date: write it as 2026-01-31", name).At(name)
		}
		*at = d
	}
	return in, nil
}
