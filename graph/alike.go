package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"unicode"
)

// MaxAlike is how many likely duplicates a writer is shown.
const MaxAlike = 5

// maxCompared is how many texts are compared for that.
const maxCompared = 200

// alikePractices finds practices that may be the same already, among what the viewer sees: those with
// the same title, and those of the same team with nearly the same.
func (s *Service) alikePractices(ctx context.Context, v Viewer, self, team ID, title string) ([]ID, error) {
	where := In("title", titleForms(title)...)
	if team != "" {
		where = Or(where, Has(RelKeptBy, Outward, Cond{}, IDIn(team)))
	}
	return s.alike(ctx, v, self, KindPractice, "title", title, where, Order{Field: "title"})
}

// alikeQuestions finds questions of a team that are put in nearly the same words, among the latest.
func (s *Service) alikeQuestions(ctx context.Context, v Viewer, self, team ID, text string) ([]ID, error) {
	if team == "" {
		return nil, nil
	}
	return s.alike(ctx, v, self, KindQuestion, "text", text,
		Has(RelKeptBy, Outward, Cond{}, IDIn(team)), Order{Field: "askedOn", Desc: true})
}

// alikeAsks finds what the same one has asked the same other in nearly the same words, lately.
func (s *Service) alikeAsks(ctx context.Context, v Viewer, self, by, to ID, text string) ([]ID, error) {
	return s.alike(ctx, v, self, KindAsk, "text", text, And(
		Has(RelAskedBy, Outward, Cond{}, IDIn(by)), Has(RelAskedOf, Outward, Cond{}, IDIn(to)),
	), Order{Field: "askedOn", Desc: true})
}

// alike gives the nodes of a kind, of those that meet a condition, that have nearly all words of a
// field in common with a text: the most alike first.
func (s *Service) alike(ctx context.Context, v Viewer, self ID, kind Kind, field, text string, where Cond, order Order) ([]ID, error) {
	mine := titleWords(text)
	if len(mine) == 0 {
		return nil, nil
	}
	page, err := s.As(v).Fetch(ctx,
		Query{Kinds: []Kind{kind}, Where: where, Order: []Order{order}, First: maxCompared},
		Shape{kind: {Fields: []string{field}}})
	if err != nil {
		return nil, err
	}
	type near struct {
		id    ID
		share float64
	}
	var found []near
	for _, row := range page.Rows {
		share := inCommon(mine, titleWords(row.Text(field)))
		if row.ID != self && share >= sameTitle {
			found = append(found, near{row.ID, share})
		}
	}
	slices.SortStableFunc(found, func(a, b near) int { return cmp.Compare(b.share, a.share) })
	var ids []ID
	for _, n := range found[:min(MaxAlike, len(found))] {
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
	words := strings.FieldsFunc(strings.ToLower(title), notOfAWord)
	slices.Sort(words)
	return slices.Compact(words)
}

func notOfAWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// inCommon is how much two sets have in common (Jaccard), 0 to 1. Both are sorted, each entry once.
func inCommon[T cmp.Ordered](a, b []T) float64 {
	both := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch c := cmp.Compare(a[i], b[j]); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			both, i, j = both+1, i+1, j+1
		}
	}
	all := len(a) + len(b) - both
	if all == 0 {
		return 0
	}
	return float64(both) / float64(all)
}
