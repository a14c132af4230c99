package main

import (
	"cmp"
	"strconv"
	"strings"

	"nabo/graph"
)

// The same help page in two languages: each page is a Practice. Queries are titles that no other
// topic has.

type topic struct {
	ID     string
	Unique bool
	Da, En page
}

type page struct{ Title, Body string }

func helpPages(dir string) ([]*task, error) {
	topics, err := read[topic](dir, "topics.jsonl")
	if err != nil {
		return nil, err
	}
	mixed, daEn := pages("da-en-mixed"), pages("da-en")
	daDa, enEn, silence := pages("da-da"), pages("en-en"), pages("silence")
	for i, p := range topics {
		path := p.ID
		p.ID = strconv.Itoa(i + 1) // a path has digits that may look like a CPR number, which no key may
		mixed.page(p.ID, "DA", p.Da, true)
		mixed.page(p.ID, "EN", p.En, true)
		daEn.page(p.ID, "EN", p.En, true)
		daDa.page(p.ID, "DA", p.Da, false)
		enEn.page(p.ID, "EN", p.En, true)
		gone := p.Unique && third(path)
		if !gone {
			silence.page(p.ID, "DA", p.Da, false)
		}
		if !p.Unique {
			continue
		}
		mixed.title(p.ID, p.Da, "EN", false)
		last := &mixed.queries[len(mixed.queries)-1]
		last.Not = []string{pageKey("DA", p.ID)}
		daEn.title(p.ID, p.Da, "EN", false)
		daDa.title(p.ID, p.Da, "DA", false)
		enEn.title(p.ID, p.En, "EN", false)
		silence.title(p.ID, p.Da, "DA", gone)
	}
	return []*task{mixed.task, daEn.task, daDa.task, enEn.task, silence.task}, nil
}

type pagesTask struct{ *task }

const reader = "reader"

func pages(name string) pagesTask {
	t := pagesTask{newTask(name, "")}
	t.person(reader, "A reader")
	return t
}

func pageKey(lang, id string) string { return strings.ToLower(lang) + id }

// noTitles stand for the titles of pages that are to be found by their body alone.
var noTitles = map[string]string{"DA": "Hjælp", "EN": "Help"}

// page adds a page, with its title or without.
func (t pagesTask) page(id, lang string, p page, titled bool) {
	title := p.Title
	if !titled {
		title = noTitles[lang]
	}
	t.rows = append(t.rows, row{
		Kind: "Practice", Key: pageKey(lang, id), Title: t.fit(graph.KindPractice, "title", cmp.Or(title, head(p.Body))),
		WhatWeDo: cmp.Or(t.fit(graph.KindPractice, "whatWeDo", p.Body), "…"), Language: lang, Team: site,
		Uses: []link{{Team: site, Outcome: "WORKED", From: begun, Open: true}},
	})
}

// title asks by a title for the page of a topic in a language.
func (t pagesTask) title(id string, p page, lang string, gone bool) {
	q := query{ID: "t" + id, Text: p.Title, Asker: reader, Kind: "title", Wanted: "practice", gains: map[string]int{}}
	if !gone {
		q.gains[pageKey(lang, id)] = 1
	}
	t.queries = append(t.queries, q)
}
