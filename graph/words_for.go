package graph

import (
	"context"
	"slices"
	"strings"
	"unicode"
)

// RelWordsFor leads from a Question to a Practice that answered it: a line that somebody who keeps
// the practice would like to have in its askedAs. It waits for the yes of who asked, and is seen by
// the two alone. As a link it is seen by nobody who does not see both the question and the practice.
const RelWordsFor Rel = "WORDS_FOR"

// The states of a proposed line. Once it is answered it stays so.
const (
	LineProposed = "PROPOSED"
	LineAccepted = "ACCEPTED" // it stands in the practice's askedAs, until somebody edits that
	LineDeclined = "DECLINED"
)

// lineField is the text of a line: as long as one of askedAs may be.
var lineField = Field{Name: "text", Max: 300}

func wordsRels() []RelSpec {
	return []RelSpec{{Rel: RelWordsFor, Version: 1, From: []Kind{KindQuestion}, To: []Kind{KindPractice}, Fields: []Field{
		lineField,
		{Name: "state", Enum: []string{LineProposed, LineAccepted, LineDeclined}, Index: true},
		{Name: "on", Type: DateType}, // answered; of an anonymous question the Monday of that week
		{Name: "by", Max: 64, Internal: true},
	}}}
}

// seesLine: who proposed it and who may say yes, worked out anew where it was hidden and comes back.
func seesLine(l *linking) ([]Token, bool) {
	return lineAudience(l.w.places, ID(l.text("by")), l.from.on), false
}

// lineAudience names nobody of an anonymous question: who asked that has a slip.
func lineAudience(places *Places, by ID, question *subject) []Token {
	out := []Token{}
	if by != "" {
		out = append(out, speaksFor(by, speaker(places, by)))
	}
	if question != nil {
		for _, asker := range question.askers {
			out = append(out, speaksFor(asker, speaker(places, asker)))
		}
	}
	return compact(out)
}

// speaker is the kind of who may speak: a person or a team.
func speaker(places *Places, id ID) Kind {
	if places.TeamKind(id) != "" {
		return KindTeam
	}
	return KindPerson
}

// Line is a proposed line of a practice's askedAs, as somebody sees it.
type Line struct {
	ID       ID
	Text     string
	State    string
	On       Date // answered; "" while it waits
	Question ID
	Practice ID
	Mine     bool // the viewer proposed it; else the yes is theirs
}

// maxLines is how many lines of one question are read.
const maxLines = 20

// AskedAsLines gives the proposed lines in a state that the viewer proposed or may say yes to, at
// most first (1..100). slip: those of the anonymous question that it belongs to instead, as who asked
// sees them; NOT_FOUND for one that fits nothing.
func (s *Service) AskedAsLines(ctx context.Context, v Viewer, slip, state string, first int) ([]Line, error) {
	if first < 1 || first > 100 {
		return nil, Invalid("first is %d, it must be within 1..100", first).At("first")
	}
	q := Query{Kinds: []Kind{KindQuestion}, First: first, Where: Has(RelWordsFor, Outward, Eq("state", state), Cond{})}
	r := s.As(v)
	var question *shown
	if slip != "" {
		var err error
		if question, err = s.bySlip(ctx, v, slip); err != nil {
			return nil, err
		}
		q, r = Query{Kinds: q.Kinds, IDs: []ID{question.ID}}, s.asSystem("slip")
	}
	page, err := r.Fetch(ctx, q, Shape{KindQuestion: {Hops: map[string]Hop{"words": {
		Rel: RelWordsFor, Dir: Outward, LinkFields: []string{"text", "state", "on", "by"}, LinkWhere: Eq("state", state),
		First: maxLines, Shape: Shape{KindPractice: {}},
	}}}})
	if err != nil {
		return nil, err
	}
	var lines []Line
	for _, row := range page.Rows {
		for _, p := range row.HopRows("words") {
			by := As[string](p.Link, "by")
			if question != nil && !question.opens(p.Link.ID) {
				continue
			}
			lines = append(lines, Line{
				ID: p.Link.ID, Text: As[string](p.Link, "text"), State: state, On: As[Date](p.Link, "on"),
				Question: row.ID, Practice: p.ID, Mine: slip == "" && by != "" && by == string(v.Subject()),
			})
		}
	}
	if slip != "" {
		lines, err = s.onSeen(ctx, v, lines)
	}
	return lines[:min(first, len(lines))], err
}

// onSeen keeps the lines of practices that the viewer sees, but for those that were hidden at once.
func (s *Service) onSeen(ctx context.Context, v Viewer, lines []Line) ([]Line, error) {
	var practices, ids []ID
	for _, l := range lines {
		practices, ids = append(practices, l.Practice), append(ids, l.ID)
	}
	rows, err := s.eachOf(ctx, v, practices, Shape{KindPractice: {}})
	if err != nil {
		return nil, err
	}
	links, err := s.asSystem("slip").Links(ctx, ids)
	return slices.DeleteFunc(lines, func(l Line) bool {
		return !slices.ContainsFunc(rows, func(r *Row) bool { return r.ID == l.Practice }) ||
			slices.ContainsFunc(links, func(r *LinkRow) bool { return r.ID == l.ID && keptByTeam(r.Audience) })
	}), err
}

// Words of one's own.

// oneLine makes a text one line without spaces that say nothing.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// runOfWords is how many words in a row of a question make its author known again.
const runOfWords = 5

// leastNew is how much of the words of a line, and of the question, must differ.
const leastNew = 0.25

// reworded tells whether a line says what a question asks in other words: neither most of its words,
// in whatever order and case, nor a longer run of them.
func reworded(line, question string) bool {
	line, question = visible(line), visible(question)
	if inCommon(titleWords(line), titleWords(question)) > 1-leastNew {
		return false
	}
	a, b := lowWords(line), " "+strings.Join(lowWords(question), " ")+" "
	n := min(runOfWords, len(a))
	for i := 0; i+n <= len(a); i++ {
		if strings.Contains(b, " "+strings.Join(a[i:i+n], " ")+" ") {
			return false
		}
	}
	return len(a) > 0
}

// visible leaves out what cuts a word where nobody sees it: soft hyphens, joiners.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, text)
}

func lowWords(text string) []string {
	var out []string
	for _, w := range wordsOf(text) {
		out = append(out, w.low)
	}
	return out
}

// stands tells whether a line says in the same words what one of them does.
func stands(line string, lines []string) bool {
	words := titleWords(line)
	return slices.ContainsFunc(lines, func(l string) bool { return slices.Equal(titleWords(l), words) })
}
