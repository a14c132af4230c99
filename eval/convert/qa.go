package main

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"nabo/graph"
)

// A question-and-answer site: a question is a Problem, an answer a Practice that solves it, its
// author the Person who carries it. The tags are not in the import's rows and stay out.

type question struct {
	ID, Title, Body, Asker, Created string
}

type answer struct {
	ID, Question, Author, Body, Created string
	Score                               int
	Accepted                            bool
}

// helped tells whether others found that the answer was one.
func (a answer) helped() bool { return a.Accepted || a.Score > 0 }

type linked struct {
	A, B string
	Gain int
}

type forum struct {
	questions []question // in the order in which they were asked
	answers   []answer
	links     []linked
	byID      map[string]question
}

func questionsAndAnswers(dir string) ([]*task, error) {
	f := &forum{byID: map[string]question{}}
	var err error
	if f.questions, err = read[question](dir, "questions.jsonl"); err != nil {
		return nil, err
	}
	if f.answers, err = read[answer](dir, "answers.jsonl"); err != nil {
		return nil, err
	}
	if f.links, err = read[linked](dir, "links.jsonl"); err != nil {
		return nil, err
	}
	slices.SortStableFunc(f.questions, func(a, b question) int { return cmp.Compare(a.Created, b.Created) })
	for _, q := range f.questions {
		f.byID[q.ID] = q
	}
	for _, l := range f.links {
		if f.byID[l.A].ID == "" || f.byID[l.B].ID == "" {
			return nil, fmt.Errorf("links.jsonl: there is no question %s or %s", l.A, l.B)
		}
	}
	return []*task{f.linked("linked", false), f.earlier(), f.linked("silence", true), f.who()}, nil
}

func questionKey(id string) string { return "q" + id }
func userKey(id string) string {
	return "u" + cmp.Or(id, "nobody")
}
func day(at string) string { return at[:len("2006-01-02")] }

// dayAfter is the day after a time.
func dayAfter(at string) string {
	t, err := time.Parse(time.DateOnly, day(at))
	if err != nil {
		return day(at)
	}
	return t.AddDate(0, 0, 1).Format(time.DateOnly)
}

// last is the time of the last thing that happened.
func (f *forum) last() string {
	at := ""
	for _, q := range f.questions {
		at = max(at, q.Created)
	}
	for _, a := range f.answers {
		at = max(at, a.Created)
	}
	return at
}

// fill puts in all that has a place: everybody, and the questions and answers that keep lets in.
func (f *forum) fill(t *task, keepQuestion func(question) bool, keepAnswer func(answer) bool) {
	people := map[string]bool{}
	var order []string
	meet := func(id string) {
		if !people[id] {
			people[id] = true
			order = append(order, id)
		}
	}
	for _, q := range f.questions {
		meet(q.Asker)
	}
	for _, a := range f.answers {
		meet(a.Author)
	}
	for _, id := range order {
		t.person(userKey(id), "User "+cmp.Or(id, "without a number"))
	}
	kept := map[string]bool{}
	for _, q := range f.questions {
		if kept[q.ID] = keepQuestion(q); !kept[q.ID] {
			continue
		}
		t.rows = append(t.rows, row{
			Kind: "Problem", Key: questionKey(q.ID), Title: t.fit(graph.KindProblem, "title", q.Title),
			Text: t.fit(graph.KindProblem, "text", q.Body), Language: "EN",
			Team: site, FacedBy: []link{{Team: site, From: day(q.Created), Open: true}},
		})
	}
	for _, a := range f.answers {
		if !kept[a.Question] || !keepAnswer(a) {
			continue
		}
		role, outcome := "TRIED", "MIXED"
		if a.helped() {
			role, outcome = "SOLVED", "WORKED"
		}
		body := t.fit(graph.KindPractice, "whatWeDo", a.Body)
		t.rows = append(t.rows, row{
			Kind: "Practice", Key: "a" + a.ID, Title: t.fit(graph.KindPractice, "title", head(body)), WhatWeDo: cmp.Or(body, "…"),
			Language: "EN", Team: site, Solves: []string{questionKey(a.Question)},
			Uses:      []link{{Team: site, Outcome: outcome, From: day(a.Created), Open: true}},
			CarriedBy: []carried{{Person: userKey(a.Author), Role: role, On: day(a.Created)}},
		})
	}
}

func allQuestions(question) bool { return true }
func allAnswers(answer) bool     { return true }

// maxAsked is how many characters of a question are asked: a question to Nabo has no more.
const maxAsked = 2000

// asked is a question as somebody would put it: the title, and below it the text.
func asked(q question, wanted string) query {
	text := []rune(q.Title + "\n" + q.Body)
	return query{
		ID: questionKey(q.ID), Text: string(text[:min(len(text), maxAsked)]), Asker: userKey(q.Asker), Kind: "question", Wanted: wanted,
		Not: []string{questionKey(q.ID)}, gains: map[string]int{},
	}
}

// linked asks each question that has links for those it is linked with, in both
// directions. With silence, all that a third of them is linked with is gone from the graph.
func (f *forum) linked(name string, silence bool) *task {
	t := newTask(name, dayAfter(f.last()))
	gains := map[string]map[string]int{}
	gone := map[string]bool{}
	for _, l := range f.links {
		for _, pair := range [][2]string{{l.A, l.B}, {l.B, l.A}} {
			if gains[pair[0]] == nil {
				gains[pair[0]] = map[string]int{}
			}
			gains[pair[0]][pair[1]] = l.Gain
			if silence && third(pair[0]) {
				gone[pair[1]] = true
			}
		}
	}
	f.fill(t, func(q question) bool { return !gone[q.ID] }, allAnswers)
	for _, q := range f.questions {
		if gains[q.ID] == nil {
			continue
		}
		x := asked(q, "problem")
		if gone[q.ID] {
			x.Not = nil
		}
		for id, g := range gains[q.ID] {
			if !gone[id] {
				x.gains[questionKey(id)] = g
			}
		}
		t.queries = append(t.queries, x)
	}
	return t
}

// earlier asks the later of two linked questions for the earlier. What was asked
// after that day does not count.
func (f *forum) earlier() *task {
	t := newTask("earlier", dayAfter(f.last()))
	f.fill(t, allQuestions, allAnswers)
	for _, q := range f.questions {
		x := asked(q, "problem")
		x.Before = dayAfter(q.Created)
		for _, l := range f.links {
			other := ""
			switch q.ID {
			case l.A:
				other = l.B
			case l.B:
				other = l.A
			}
			if other != "" && f.byID[other].Created < q.Created {
				x.gains[questionKey(other)] = l.Gain
			}
		}
		if len(x.gains) > 0 {
			t.queries = append(t.queries, x)
		}
	}
	return t
}

// The graph of who holds the first so many of a hundred questions.
const whoCut = 60

// who asks each question that came after a day for those who answered it with success. Who had
// answered nothing before that day is known to nobody and not asked for.
func (f *forum) who() *task {
	cut := f.questions[len(f.questions)*whoCut/100].Created
	t := newTask("who", day(cut))
	before := func(at string) bool { return day(at) < day(cut) }
	f.fill(t, func(q question) bool { return before(q.Created) }, func(a answer) bool { return before(a.Created) })
	known := map[string]bool{}
	for _, a := range f.answers {
		known[a.Author] = known[a.Author] || before(a.Created)
	}
	for _, q := range f.questions {
		if before(q.Created) {
			continue
		}
		x := asked(q, "person")
		x.Not = nil
		for _, a := range f.answers {
			if a.Question == q.ID && a.helped() && a.Author != q.Asker && known[a.Author] {
				x.gains[userKey(a.Author)] = 1
			}
		}
		if len(x.gains) > 0 {
			t.queries = append(t.queries, x)
		}
	}
	return t
}
