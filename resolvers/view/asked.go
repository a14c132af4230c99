//nolint:revive // a method is a field, and the schema says what each field is
package view

import "nabo/graph"

// Suggestion is a line that could say how a colleague would ask.
type Suggestion struct {
	graph.Suggestion
	Row *graph.Row // of its question
}

// Question is the one it is made of; nil from a model.
func (s *Suggestion) Question() *Question { return AsQuestion(s.Row) }

// Line is a proposed line of how a colleague would ask.
type Line struct {
	graph.Line
	Asked, For *graph.Row // its question and its practice
}

// The parts of a Line.

func (l *Line) ID() string          { return string(l.Line.ID) }
func (l *Line) Text() *string       { return some(l.Line.Text) }
func (l *Line) Question() *Question { return AsQuestion(l.Asked) }
func (l *Line) Practice() *Practice { return AsPractice(l.For) }

// On is the day it was answered.
func (l *Line) On() *graph.Date { return someDay(l.Line.On) }
