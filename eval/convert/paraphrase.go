package main

import (
	"cmp"

	"nabo/graph"
)

// Troubles as staff tell them: each is a Practice, its title the first words. A target is asked for
// in four ways, by a professional label and by a plain rewording in two languages.

type told struct {
	ID      string `json:"id"`
	Kind    string `json:"kind"`
	Text    string `json:"text"`
	QueryDa string `json:"query_da"`
	QueryEn string `json:"query_en"`
	PlainDa string `json:"plain_da"`
	PlainEn string `json:"plain_en"`
}

func paraphrases(dir string) ([]*task, error) {
	rows, err := read[told](dir, "texts.jsonl")
	if err != nil {
		return nil, err
	}
	all, silence := newTask("paraphrase", ""), newTask("silence", "")
	for _, t := range []*task{all, silence} {
		t.person(reader, "A reader")
	}
	for _, r := range rows {
		all.told(r, false)
		silence.told(r, r.Kind == "target" && third(r.ID))
	}
	return []*task{all, silence}, nil
}

// told adds a trouble and its queries; the trouble itself where it is not gone.
func (t *task) told(x told, gone bool) {
	if !gone {
		t.rows = append(t.rows, row{
			Kind: "Practice", Key: x.ID, Title: t.fit(graph.KindPractice, "title", head(x.Text)),
			WhatWeDo: cmp.Or(t.fit(graph.KindPractice, "whatWeDo", x.Text), "…"), Language: "DA", Team: site,
			Uses: []link{{Team: site, Outcome: "WORKED", From: begun, Open: true}},
		})
	}
	if x.Kind != "target" {
		return
	}
	for _, q := range []struct{ kind, text string }{
		{"label_da", x.QueryDa}, {"plain_da", x.PlainDa}, {"label_en", x.QueryEn}, {"plain_en", x.PlainEn},
	} {
		asked := query{ID: x.ID + "-" + q.kind, Text: q.text, Asker: reader, Kind: q.kind, Wanted: "practice", gains: map[string]int{}}
		if !gone {
			asked.gains[x.ID] = 1
		}
		t.queries = append(t.queries, asked)
	}
}
