package resolvers_test

import (
	"fmt"
	"strings"
	"testing"

	"nabo/graph"
)

func TestDuplicatesAndMergesAreListedForWhoMayMerge(t *testing.T) {
	for name, open := range engines() {
		t.Run(name, func(t *testing.T) {
			w := newTown(t, open)
			again := w.must(w.s.RecordProblem(t.Context(), w.as("ole"), graph.ProblemInput{
				Team: w.ids["mosen"], Fields: graph.Fields{"title": "Uro ved morgensamling!"},
			}))
			const q = `{ duplicates(kind: PROBLEM) { a { id ... on Problem { title keptBy { name } } } b { id } words da: why en: why(language: EN) } }`
			a := w.ok("britt", q, nil)
			if a.at(t, "duplicates.0.a.id") != string(w.ids["uro"]) || a.at(t, "duplicates.0.b.id") != string(again) ||
				a.at(t, "duplicates.0.a.title") != "Uro ved morgensamling" || fmt.Sprint(a.at(t, "duplicates.0.words")) != "[morgensamling Uro ved]" ||
				a.at(t, "duplicates.0.en") != "They say nearly the same in the same words." {
				t.Error(a.raw)
			}
			if a = w.ok("britt", `{ duplicates(kind: PROBLEM) { words } merges { name } }`, nil); a.at(t, "duplicates.0.words.0") == nil || !strings.Contains(a.raw, `"merges":[]`) {
				t.Error(a.raw)
			}
			w.must(w.s.Merge(t.Context(), w.as("britt"), again, w.ids["uro"]))
			a = w.ok("britt", `{ duplicates(kind: PROBLEM) { words } merges { duplicate name into { id ... on Problem { title } } on by { ... on Person { name } } } }`, nil)
			if !strings.Contains(a.raw, `"duplicates":[]`) || a.at(t, "merges.0.duplicate") != string(again) || a.at(t, "merges.0.name") != "Uro ved morgensamling!" ||
				a.at(t, "merges.0.into.title") != "Uro ved morgensamling" || a.at(t, "merges.0.by.name") != "Britt Bro" {
				t.Error(a.raw)
			}
			for _, who := range []string{"mette", "lone", "egebo", "fremmed"} {
				for _, q := range []string{q, `{ merges { name } }`} {
					if a := w.ask(who, q, nil); a.code() != "FORBIDDEN" {
						t.Errorf("%s: %s", who, a.raw)
					}
				}
			}
			for q, code := range map[string]string{
				`{ duplicates(kind: PROBLEM, first: 101) { words } }`: "INVALID", `{ merges(first: 0) { name } }`: "INVALID",
				`{ duplicates(kind: ASK) { words } }`:    "INVALID",
				`{ duplicates(kind: PERSON) { words } }`: "FORBIDDEN",
				`{ a: duplicates(kind: TEAM) { words } b: duplicates(kind: TEAM) { words } c: duplicates(kind: TEAM) { words }
				   d: duplicates(kind: TEAM) { words } e: duplicates(kind: TEAM) { words } f: duplicates(kind: TEAM) { words } }`: "LIMITED",
			} {
				if a := w.ask("britt", q, nil); a.code() != code {
					t.Errorf("%s: %s", q, a.raw)
				}
			}
		})
	}
}
