package view

import (
	"context"
	"time"

	"nabo/graph"
)

// Node is anything with an id of its own.
type Node interface{ IsNode() }

// Actor is a person, or a team as one.
type Actor interface{ IsActor() }

// Kept is what a team keeps.
type Kept interface{ IsKept() }

// Answer is what can answer a question.
type Answer interface{ IsAnswer() }

// node is what all nouns have: the row, and the fields of the system.
type node struct{ *graph.Row }

// IsNode marks every noun.
func (n node) IsNode() {}

// ID is its id.
func (n node) ID() string { return string(n.Row.ID) }

// CreatedAt is when it was recorded.
func (n node) CreatedAt() time.Time { return n.Time(graph.FieldCreatedAt) }

// UpdatedAt is when it was last changed.
func (n node) UpdatedAt() time.Time { return n.Time(graph.FieldUpdatedAt) }

// Source is where the last change came from.
func (n node) Source() *string { return n.opt(graph.FieldSource) }

func (n node) opt(field string) *string     { return graph.Opt[string](n.Row, field) }
func (n node) day(field string) *graph.Date { return graph.Opt[graph.Date](n.Row, field) }
func (n node) num(field string) *int64      { return graph.Opt[int64](n.Row, field) }
func (n node) deg(field string) *float64    { return graph.Opt[float64](n.Row, field) }
func (n node) yes(field string) bool        { return graph.As[bool](n.Row, field) }

// kept is what texts that a team keeps have besides.
type kept struct{ node }

// IsKept marks what a team keeps.
func (k kept) IsKept() {}

// Language is the language that it is written in.
func (k kept) Language() *string { return k.opt("language") }

// Field is the field of work.
func (k kept) Field() *string { return k.opt("field") }

// HiddenOn is the day somebody hid it.
func (k kept) HiddenOn() *graph.Date { return k.day("hiddenOn") }

// KeptBy is the team that keeps it.
func (k kept) KeptBy(ctx context.Context) *Team { return AsTeam(one(ctx, k.Row)) }

// AsNode shows a row as what it is; nil for nil.
func AsNode(r *graph.Row) Node {
	if r == nil {
		return nil
	}
	switch r.Kind {
	case graph.KindTeam:
		return AsTeam(r)
	case graph.KindPerson:
		return AsPerson(r)
	case graph.KindProblem:
		return AsProblem(r)
	case graph.KindPractice:
		return AsPractice(r)
	case graph.KindQuestion:
		return AsQuestion(r)
	case graph.KindAsk:
		return AsAsk(r)
	case graph.KindOtherWords:
		return AsOtherWords(r)
	}
	return nil
}

// AsActor shows a row as a person or a team; nil for all else.
func AsActor(r *graph.Row) Actor { a, _ := AsNode(r).(Actor); return a }

// AsKept shows a row as a problem, practice or question; nil for all else.
func AsKept(r *graph.Row) Kept { k, _ := AsNode(r).(Kept); return k }

// AsAnswer shows a row as a practice, person or team; nil for all else.
func AsAnswer(r *graph.Row) Answer { a, _ := AsNode(r).(Answer); return a }

type (
	// Teams is a list of teams.
	Teams = List[*Team]
	// People is a list of people.
	People = List[*Person]
	// Problems is a list of problems.
	Problems = List[*Problem]
	// Practices is a list of practices.
	Practices = List[*Practice]
	// Questions is a list of questions.
	Questions = List[*Question]
	// Asks is a list of asks.
	Asks = List[*Ask]
	// WordSets is a list of sets of other words.
	WordSets = List[*OtherWords]
	// KeptList is a list of what a team keeps.
	KeptList = List[Kept]
	// Answers is a list of answers.
	Answers = List[Answer]
	// TeamEdge is an entry of one.
	TeamEdge = Edge[*Team]
	// PersonEdge is an entry of one.
	PersonEdge = Edge[*Person]
	// ProblemEdge is an entry of one.
	ProblemEdge = Edge[*Problem]
	// PracticeEdge is an entry of one.
	PracticeEdge = Edge[*Practice]
	// QuestionEdge is an entry of one.
	QuestionEdge = Edge[*Question]
	// AskEdge is an entry of one.
	AskEdge = Edge[*Ask]
	// WordSetEdge is an entry of one.
	WordSetEdge = Edge[*OtherWords]
	// KeptEdge is an entry of one.
	KeptEdge = Edge[Kept]
	// AnswerEdge is an entry of one.
	AnswerEdge = Edge[Answer]
)

func teams(ctx context.Context, r *graph.Row) *Teams       { return NewList(below(ctx, r), AsTeam) }
func people(ctx context.Context, r *graph.Row) *People     { return NewList(below(ctx, r), AsPerson) }
func problems(ctx context.Context, r *graph.Row) *Problems { return NewList(below(ctx, r), AsProblem) }
func practices(ctx context.Context, r *graph.Row) *Practices {
	return NewList(below(ctx, r), AsPractice)
}

func questions(ctx context.Context, r *graph.Row) *Questions {
	return NewList(below(ctx, r), AsQuestion)
}
func asks(ctx context.Context, r *graph.Row) *Asks { return NewList(below(ctx, r), AsAsk) }
