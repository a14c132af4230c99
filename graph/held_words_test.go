package graph

import (
	"slices"
	"strings"
	"testing"
)

// Whatever comes to name a person has words for why it stands there.
func TestHeldWhy_has_words_for_every_relation_that_names_a_person(t *testing.T) {
	for _, rel := range Domain().Rels {
		far := slices.Concat(rel.Targets(KindPerson, Outward), rel.Targets(KindPerson, Inward))
		if rel.Rel == RelBears || len(far) == 0 {
			continue
		}
		whats := []Value{nil}
		field := ""
		for _, f := range rel.Fields {
			if f.Name == "role" || f.Name == "stance" || f.Name == "how" {
				field, whats = f.Name, anys(f.Enum)
			}
		}
		for _, kind := range far {
			for _, what := range whats {
				l := NewLinkRow("l", rel.Rel, "a", "b", 1, []string{field}, []Value{what})
				da, en := heldWhy(tie{LinkRow: l, far: NewRow("n", kind, 1, &Sel{}, nil)}, "me", false, "2026-03-02")
				if len(da) < len("fordi x") || len(en) < len("because x") || strings.HasSuffix(da, " ") || strings.HasSuffix(en, " ") {
					t.Errorf("%s %v to a %s: %q, %q", rel.Rel, what, kind, da, en)
				}
			}
		}
	}
}
