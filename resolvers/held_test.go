package resolvers_test

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestHeldAboutMe(t *testing.T) {
	for name, open := range engines() {
		t.Run(name, func(t *testing.T) {
			w := newTown(t, open)
			w.ok("eva", `mutation { ask(input: {text: "Må vi komme?", to: "«mette»"}) { revision } }`, nil)
			const q = `{ heldAboutMe {
				person { name memberships(first: 50) { edges { role node { name } } } } more file
				entries { id relation what on source recordedOn waitsForMyYes why en: why(language: EN) seenBy { text }
					recordedBy { ... on Person { name } } node { __typename id ... on Practice { title } ... on Ask { text } } }
			} }`
			var a answer
			if n := w.store.fetches(func() { a = w.ok("mette", q, nil) }); n > 6 {
				t.Errorf("it cost %d fetches", n)
			}
			for _, part := range []string{
				`"relation":"CARRIES","what":"SOLVED","on":"2025-01-01","source":"test"`, `"why":"fordi du selv har sagt, at du har stået i det","en":"because you have said yourself that you have stood in it"`,
				`"recordedBy":{"name":"Eva Ærø"},"node":{"__typename":"Ask"`, `"title":"Tre små hold"`, `"more":false`,
			} {
				if !strings.Contains(a.raw, part) {
					t.Errorf("no %s in %s", part, a.raw)
				}
			}
			file, _ := a.at(t, "heldAboutMe.file").(string)
			if !json.Valid([]byte(file)) || !strings.Contains(file, "Må vi komme?") {
				t.Error(file)
			}
			if b := w.ok("egebo", q, nil); b.at(t, "heldAboutMe") != nil {
				t.Error(b.raw)
			}
			if b := w.ask("", q, nil); b.code() != "UNAUTHENTICATED" {
				t.Error(b.raw)
			}
			if b := w.ask("mette", `{ a: heldAboutMe { more } b: heldAboutMe { more } }`, nil); b.code() != "LIMITED" {
				t.Error(b.raw)
			}
		})
	}
}
