package graph

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"
)

// Where a suggested line of askedAs comes from.
const (
	FromQuestion = "QUESTION" // somebody asked it: it stands when they have said yes
	FromModel    = "MODEL"    // a language model wrote it: it stands when somebody writes it down
)

// Suggestion is a line that could stand in a practice's askedAs. It is kept nowhere.
type Suggestion struct {
	Text      string
	Source    string
	Question  ID   // "" from a model
	Answered  bool // the practice is pointed at as the question's answer
	Anonymous bool // it must be said in other words
}

// The bounds of suggestions.
const (
	maxFromQuestions = 10
	maxFromModel     = 5
	maxAboutProblem  = 10 // questions of each problem that are looked at
)

// SuggestAskedAs gives lines for a practice from questions that were asked: those it answered, those
// about what it helps with, and those of near that the viewer sees, in that order; at most ten. What
// stands there already, or was proposed by the viewer before, is left out. Only who may propose lines
// for the practice is answered.
func (s *Service) SuggestAskedAs(ctx context.Context, v Viewer, practice ID, near []ID) ([]Suggestion, error) {
	p, err := s.mayPropose(ctx, v, practice)
	if err != nil {
		return nil, err
	}
	question := Shape{KindQuestion: {Fields: []string{"text", "anonymous", "askedOn"}, Hops: map[string]Hop{
		"words": {Rel: RelWordsFor, Dir: Outward, First: maxLines, Shape: Shape{KindPractice: {}}},
	}}}
	page, err := s.As(v).Fetch(ctx, Query{Kinds: []Kind{KindPractice}, IDs: []ID{p.ID}}, Shape{KindPractice: {Hops: map[string]Hop{
		"answers": {Rel: RelAnsweredBy, Dir: Inward, First: 2 * maxFromQuestions, Order: []Order{{Field: "askedOn", Desc: true}}, Shape: question},
		"solves": {Rel: RelSolves, Dir: Outward, First: maxAboutProblem, Shape: Shape{KindProblem: {Hops: map[string]Hop{
			"about": {Rel: RelAbout, Dir: Inward, First: maxAboutProblem, Order: []Order{{Field: "askedOn", Desc: true}}, Shape: question},
		}}}},
	}}})
	if err != nil || len(page.Rows) == 0 {
		return nil, err
	}
	answered := page.Rows[0].HopRows("answers")
	rows := slices.Clone(answered)
	for _, problem := range page.Rows[0].HopRows("solves") {
		rows = append(rows, problem.HopRows("about")...)
	}
	if len(near) > 0 {
		more, err := s.As(v).Fetch(ctx, Query{Kinds: []Kind{KindQuestion}, IDs: near}, question)
		if err != nil {
			return nil, err
		}
		rows = append(rows, more.Rows...)
	}
	out := suggestions(rows, p)
	for i := range out {
		out[i].Answered = slices.ContainsFunc(answered, func(r *Row) bool { return r.ID == out[i].Question })
	}
	return out, nil
}

// suggestions makes lines of questions, each once, but for what the practice says already.
func suggestions(rows []*Row, p *subject) []Suggestion {
	said := slices.Clone(p.Texts(FieldAskedAs))
	var out []Suggestion
	for _, r := range rows {
		line := lineOf(r.Text("text"))
		before := slices.ContainsFunc(r.HopRows("words"), func(to *Row) bool { return to.ID == p.ID })
		if line == "" || before || stands(line, said) {
			continue
		}
		said = append(said, line)
		out = append(out, Suggestion{Text: line, Source: FromQuestion, Question: r.ID, Anonymous: As[bool](r, "anonymous")})
		if len(out) == maxFromQuestions {
			break
		}
	}
	return out
}

// MayProposeAskedAs refuses who may not propose lines for a practice: NOT_FOUND or FORBIDDEN.
func (s *Service) MayProposeAskedAs(ctx context.Context, v Viewer, practice ID) error {
	_, err := s.mayPropose(ctx, v, practice)
	return err
}

// mayPropose gives a practice to who may propose lines for it.
func (s *Service) mayPropose(ctx context.Context, v Viewer, practice ID) (*subject, error) {
	p, err := s.lookAt(ctx, v, practice, KindPractice, "practice")
	if err != nil {
		return nil, err
	}
	return p, s.allowedOn(ctx, Act{Viewer: v}, ActionLink, Target{Rel: RelWordsFor}, p)
}

// lineOf makes one line of a question: as many of its sentences as fit, else of its words.
func lineOf(text string) string {
	text = oneLine(text)
	most := lineField.Max
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	cut := string([]rune(text)[:most])
	if i := strings.LastIndexAny(cut, ".?!"); i > 0 {
		return cut[:i+1]
	}
	if i := strings.LastIndex(cut, " "); i > 0 {
		return cut[:i]
	}
	return cut
}

// ModelTask is what a language model is asked: how it is to work, and on what.
type ModelTask struct {
	System string
	Text   string
}

// maxTask is how many runes of a practice a model is shown.
const maxTask = 6000

const taskWords = `You help colleagues in Danish municipalities find each other's experiences. You are given one experience. ` +
	`Write five short lines, each as a colleague would say it who has that trouble and does not know this answer: ` +
	`what hurts, in plain everyday words, not the words of the text and not the answer. ` +
	`Write in the language of the text. No names of people or places, no numbers, no quotes, nothing but the five lines, one a line.`

// AskModelAbout gives what a model may be asked about a practice: to who may propose lines for it, and
// of a practice that the whole organisation sees; INVALID of all else, for nothing of it may leave.
func (s *Service) AskModelAbout(ctx context.Context, v Viewer, practice ID) (ModelTask, error) {
	p, err := s.mayPropose(ctx, v, practice)
	if err != nil {
		return ModelTask{}, err
	}
	places, err := s.viewers.Places(ctx)
	if err != nil {
		return ModelTask{}, err
	}
	if !slices.ContainsFunc(p.Audience, places.WholeOrganisation) {
		return ModelTask{}, Invalid("only what the whole organisation sees is shown to a language model: this is a draft, is hidden, or waits for somebody to look at its warnings").At("practice")
	}
	var parts []string
	for _, name := range []string{"title", "whatWeDo", "whatWeSaw", "conditions", "notWhen"} {
		if text := strings.TrimSpace(p.Text(name)); text != "" {
			parts = append(parts, text)
		}
	}
	text := []rune(strings.Join(parts, "\n\n"))
	return ModelTask{System: taskWords, Text: string(text[:min(maxTask, len(text))])}, nil
}

// TakeModelLines makes suggestions of what a model wrote: of its lines at most five that fit, say what
// does not stand there yet, and may tell of nobody.
func (s *Service) TakeModelLines(ctx context.Context, v Viewer, practice ID, answer string) ([]Suggestion, error) {
	p, err := s.mayPropose(ctx, v, practice)
	if err != nil {
		return nil, err
	}
	said := slices.Clone(p.Texts(FieldAskedAs))
	var out []Suggestion
	for line := range strings.SplitSeq(answer, "\n") {
		line = bareLine(line)
		if len(titleWords(line)) < 2 || lineField.Check(line) != nil || stands(line, said) {
			continue
		}
		if found, err := Screen(lineField.Name, line); err != nil || len(found) > 0 {
			continue
		}
		said = append(said, line)
		if out = append(out, Suggestion{Text: line, Source: FromModel}); len(out) == maxFromModel {
			break
		}
	}
	return out, nil
}

// bareLine takes from a line what lists and quotations put around it: "1. ", "- ", »«.
func bareLine(line string) string {
	line = oneLine(line)
	if mark, rest, ok := strings.Cut(line, " "); ok {
		if sign := strings.TrimLeft(mark, "0123456789"); sign != "" && strings.Trim(sign, ".):*-–•") == "" {
			line = rest // "22 børn" has no sign after its number
		}
	}
	return strings.Trim(line, " \"'»«”“„*_`")
}
