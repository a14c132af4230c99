package graph_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"nabo/graph"
)

func TestACursorBelongsToItsPlaceAlone(t *testing.T) {
	order := []graph.Order{{Field: "title"}}
	here := graph.Mark("", "", "", []graph.Kind{graph.KindPractice}, nil, order)
	for name, there := range map[string]string{
		"another order":  graph.Mark("", "", "", []graph.Kind{graph.KindPractice}, nil, []graph.Order{{Field: "title", Desc: true}}),
		"another kind":   graph.Mark("", "", "", []graph.Kind{graph.KindTeam}, nil, order),
		"another filter": graph.Mark("", "", "", []graph.Kind{graph.KindPractice}, []graph.Cond{graph.Eq("status", "DRAFT")}, order),
		"another parent": graph.Mark("p", graph.RelSolves, graph.Outward, nil, nil, order),
	} {
		c := graph.MakeCursor(there, []graph.Value{[]byte("k")}, "id")
		if _, _, err := graph.ReadCursor(c, here, 1); graph.CodeOf(err) != graph.CodeInvalid {
			t.Errorf("a cursor of %s: %v", name, err)
		}
	}
}

// FuzzCursor holds that no text is more than an INVALID cursor, and that what is read can be
// written and read again.
func FuzzCursor(f *testing.F) {
	f.Add("", uint8(0))
	f.Add("not base64 !", uint8(1))
	f.Add(string(graph.MakeCursor("m", []graph.Value{nil, int64(7), graph.Date("2026-01-31")}, "a")), uint8(3))
	f.Add(string(graph.MakeCursor("m", []graph.Value{[]byte{0, 255}, time.UnixMilli(1).UTC()}, "b")), uint8(2))
	f.Fuzz(func(t *testing.T, raw string, n uint8) {
		want := int(n % 4)
		values, id, err := graph.ReadCursor(graph.Cursor(raw), "m", want)
		if err != nil {
			if graph.CodeOf(err) != graph.CodeInvalid {
				t.Fatalf("%v", err)
			}
			return
		}
		again, same, err := graph.ReadCursor(graph.MakeCursor("m", values, id), "m", want)
		if err != nil || same != id || cmp.Diff(values, again) != "" {
			t.Fatalf("%v %v became %v %v (%v)", values, id, again, same, err)
		}
	})
}
