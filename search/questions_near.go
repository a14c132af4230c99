package search

import (
	"context"
	"slices"
	"strings"

	"nabo/graph"
)

// How many questions are looked at, and among how many practices each must find the one.
const (
	nearQuestions  = 8
	amongPractices = 2
)

// QuestionsNear gives questions whose own words find a practice, the nearest to its words first: those
// that a colleague asked of which it may be the answer. All as the viewer sees it.
func (s *Service) QuestionsNear(ctx context.Context, v graph.Viewer, practice graph.ID) ([]graph.ID, error) {
	page, err := s.store.As(v).Fetch(ctx, graph.Query{Kinds: []graph.Kind{graph.KindPractice}, IDs: []graph.ID{practice}},
		graph.Shape{graph.KindPractice: {Fields: []string{"title", "whatWeDo"}}})
	if err != nil || len(page.Rows) == 0 {
		return nil, err
	}
	row := page.Rows[0]
	text := []rune(row.Text("title") + "\n" + row.Text("whatWeDo"))
	like := string(text[:min(maxQuestion, len(text))])
	if strings.TrimSpace(like) == "" { // redacted
		return nil, nil
	}
	found, err := s.Find(ctx, v, like, []graph.Kind{graph.KindQuestion}, nearQuestions, graph.Shape{graph.KindQuestion: {Fields: []string{"text"}}})
	if err != nil {
		return nil, err
	}
	var out []graph.ID
	for _, q := range found {
		asked := q.Text("text")
		if strings.TrimSpace(asked) == "" {
			continue
		}
		answers, err := s.Find(ctx, v, asked, []graph.Kind{graph.KindPractice}, amongPractices, graph.Shape{})
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(answers, func(a *graph.Row) bool { return a.ID == row.ID }) {
			out = append(out, q.ID)
		}
	}
	return out, nil
}
