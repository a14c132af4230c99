package search

import (
	"slices"
	"testing"

	"nabo/graph"
)

func TestEveryKindWithWordsHasAPlaceInTheIndex(t *testing.T) {
	for _, k := range graph.Domain().Kinds {
		hasWords := slices.ContainsFunc(k.Fields, func(f graph.Field) bool { return f.Words != "" })
		if has := slices.Contains(kindNames[:], k.Kind); has != hasWords {
			t.Errorf("%s: has words is %v, is in kindNames is %v", k.Kind, hasWords, has)
		}
	}
}
