package storetest

import (
	"fmt"
	"strings"
	"time"

	"pgregory.net/rapid"

	"nabo/graph"
)

func orderCases() []oneCase {
	return []oneCase{
		{"every type is ordered, both ways, absent as the greatest, ties by id", everyOrder},
		{"texts are in Danish order: case, numbers, æ ø å and aa", danishOrder},
		{"texts that differ only far behind are ties", longTexts},
		{"several keys, each in its own direction", severalKeys},
		{"a cursor goes on after its row, in every order, each row once", pageEverything},
		{"paging is steady while others are made, changed and deleted", pageWhileWriting},
		{"a cursor's row may change or go", cursorRowGone},
		{"a cursor of another order, filter, kind or relation is INVALID", cursorOfOther},
		{"a cursor that was tampered with is refused or leads elsewhere, no worse", cursorTampered},
		{"absurd numbers of rows are refused", absurdFirst},
	}
}

func asc(field string) graph.Order  { return graph.Order{Field: field} }
func desc(field string) graph.Order { return graph.Order{Field: field, Desc: true} }

func everyOrder(b *box) {
	day := func(d string) graph.Date { return graph.Date("2026-01-" + d) }
	when := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	b.write(when.Add(time.Millisecond), put(graph.KindTeam, "c", F{"name": "m", "staff": int64(10), "closedOn": day("10"), "teamKind": "SITE"}))
	b.write(when.Add(time.Hour), put(graph.KindTeam, "a", F{"name": "n", "staff": int64(-2), "closedOn": day("02"), "teamKind": "AREA"}))
	b.write(when, put(graph.KindTeam, "d", F{"name": "n", "staff": int64(9), "closedOn": day("09"), "teamKind": "ROOM"}))
	b.write(when, put(graph.KindTeam, "b", F{"name": "n", "staff": int64(9), "closedOn": day("09"), "teamKind": "ROOM"}),
		put(graph.KindTeam, "f", nil), put(graph.KindTeam, "e", nil))
	for _, want := range []struct{ field, up, down string }{
		{"staff", "a b d c e f", "f e c d b a"},
		{"closedOn", "a b d c e f", "f e c d b a"},
		{"teamKind", "a b d c e f", "f e c d b a"},
		{"name", "c a b d e f", "f e d b a c"},
		{"createdAt", "b d e f c a", "a c f e d b"},
		{"updatedAt", "b d e f c a", "a c f e d b"},
	} {
		b.same(b.ids(b.system(), list(graph.KindTeam, asc(want.field))), want.up)
		b.same(b.ids(b.system(), list(graph.KindTeam, desc(want.field))), want.down)
	}
}

func danishOrder(b *box) {
	names := []string{"", "2. a", "10. a", "abe", "Abe", "abehus", "Zebra", "ægte", "Øst", "østre", "aalborg", "Århus"}
	for i, name := range names {
		b.write(put(graph.KindTeam, graph.ID(fmt.Sprintf("t%02d", (i*5)%len(names))), F{"name": name}))
	}
	p := b.fetch(b.system(), list(graph.KindTeam, asc("name")), graph.Shape{graph.KindTeam: {Fields: []string{"name"}}})
	var got []string
	for _, r := range p.Rows {
		got = append(got, r.Text("name"))
	}
	b.same(strings.Join(got, "|"), strings.Join(names, "|"))
}

func longTexts(b *box) {
	same := strings.Repeat("å", graph.MaxSortRunes)
	b.write(put(graph.KindTeam, "a", F{"name": same + "b"}), put(graph.KindTeam, "b", F{"name": same + "a"}))
	b.same(b.ids(b.system(), list(graph.KindTeam, asc("name"))), "a b")
	b.same(b.ids(b.system(), list(graph.KindTeam, desc("name"))), "b a")
}

func severalKeys(b *box) {
	b.write(put(graph.KindTeam, "a", F{"name": "x", "staff": int64(1)}), put(graph.KindTeam, "b", F{"name": "x", "staff": int64(2)}),
		put(graph.KindTeam, "c", F{"name": "y", "staff": int64(1)}), put(graph.KindTeam, "d", F{"name": "x"}), put(graph.KindTeam, "e", F{"name": "y"}))
	b.same(b.ids(b.system(), list(graph.KindTeam, asc("name"), desc("staff"))), "d b a e c")
	b.same(b.ids(b.system(), list(graph.KindTeam, desc("name"), asc("staff"))), "c e a b d")
	b.same(b.ids(b.system(), list(graph.KindTeam, desc("staff"), desc("name"), asc("createdAt"))), "e d b c a")
}

// pages reads a list to its end in pages and gives the ids in the order seen.
func (b *box) pages(r graph.Reader, q graph.Query, size int, between func()) string {
	b.Helper()
	var out []string
	q.First = size
	for range 100 {
		p := b.fetch(r, q, nil)
		if len(p.Rows) > 0 {
			out = append(out, rowIDs(p.Rows))
		}
		if !p.HasNext {
			return strings.Join(out, " ")
		}
		b.same(len(p.Rows), size)
		q.After = p.Cursor(len(p.Rows) - 1)
		between()
	}
	b.Fatal("the list has no end")
	return ""
}

func (b *box) orderedTeams() {
	for i := range 12 {
		f := F{"name": []string{"Åby", "aaby", "æble", "10", "9"}[i%5]}
		if i%3 > 0 {
			f["staff"] = int64(i % 4)
		}
		if i%4 > 0 {
			f["closedOn"] = graph.Date(fmt.Sprintf("2026-0%d-01", 1+i%3))
		}
		b.write(at(int64(i/2)), put(graph.KindTeam, graph.ID(fmt.Sprintf("t%02d", i)), f))
	}
}

func everyOrderOfTeams() []graph.Query {
	var out []graph.Query
	for _, field := range []string{"name", "staff", "closedOn", "createdAt", "teamKind"} {
		out = append(out, list(graph.KindTeam, asc(field)), list(graph.KindTeam, desc(field)))
	}
	return append(out, list(graph.KindTeam), list(graph.KindTeam, desc("closedOn"), asc("staff")),
		list(graph.KindTeam, asc("staff"), desc("name"), desc("closedOn")))
}

func pageEverything(b *box) {
	b.orderedTeams()
	for _, q := range everyOrderOfTeams() {
		whole := b.ids(b.system(), q)
		b.same(len(strings.Fields(whole)), 12)
		for _, size := range []int{1, 5, 12} {
			b.same(b.pages(b.system(), q, size, func() {}), whole)
		}
	}
}

func pageWhileWriting(b *box) {
	b.orderedTeams()
	n := 0
	for _, q := range everyOrderOfTeams() {
		q.Where = graph.Not(graph.IsNull("name"))
		whole := b.ids(b.system(), q)
		got := b.pages(b.system(), q, 3, func() {
			n++
			b.write(put(graph.KindTeam, graph.ID(fmt.Sprint("new", n)), F{"staff": int64(n % 5)}),
				practice(graph.ID(fmt.Sprint("p", n))), del(fmt.Sprint("new", n-2)))
		})
		b.same(got, whole)
	}
}

func cursorRowGone(b *box) {
	for i, id := range []graph.ID{"a", "b", "c", "d"} {
		b.write(put(graph.KindTeam, id, F{"staff": int64(i)}))
	}
	q := list(graph.KindTeam, asc("staff"))
	p := b.fetch(b.system(), q, nil)
	q.After = p.Cursor(1)
	b.same(b.ids(b.system(), q), "c d")
	b.write(put(graph.KindTeam, "b", F{"staff": int64(99)}))
	b.same(b.ids(b.system(), q), "c d b")
	b.write(del("b"))
	b.same(b.ids(b.system(), q), "c d")
}

func cursorOfOther(b *box) {
	b.orderedTeams()
	b.write(practice("p"), practice("q"))
	q := list(graph.KindTeam, asc("name"))
	p := b.fetch(b.system(), q, nil)
	cursor := p.Cursor(3)
	for _, other := range []graph.Query{
		list(graph.KindTeam, desc("name")), list(graph.KindTeam, asc("staff")), list(graph.KindTeam),
		list(graph.KindTeam, asc("name"), asc("staff")), list(graph.KindPractice), list(graph.KindPerson, asc("name")),
		{Kinds: q.Kinds, Order: q.Order, Where: graph.IsNull("staff")},
	} {
		other.After = cursor
		b.noFetch(graph.CodeInvalid, other, nil)
	}
	below := graph.Hop{Rel: graph.RelUses, Dir: graph.Outward, First: 1, After: cursor, Shape: graph.Shape{graph.KindPractice: {}}}
	b.noFetch(graph.CodeInvalid, byID("t00"), graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{"h": below}}})
	q.After, q.First, q.Total = cursor, 1, true // these do not belong to the place
	b.same(len(b.fetch(b.everyone(), q, nil).Rows), 1)
}

func cursorTampered(b *box) {
	b.orderedTeams()
	rapid.Check(b, func(t *rapid.T) {
		q := rapid.SampledFrom(everyOrderOfTeams()).Draw(t, "query")
		p := b.fetch(b.system(), q, nil)
		q.First, q.After = 3, tamper(t, p.Cursor(rapid.IntRange(0, 11).Draw(t, "row")))
		got, err := b.system().Fetch(b.ctx, q, nil)
		if code := graph.CodeOf(err); code != "" && code != graph.CodeInvalid {
			t.Fatalf("the cursor %q gives %v", q.After, err)
		}
		if err == nil && len(got.Rows) > 3 {
			t.Fatalf("the cursor %q gives %d rows", q.After, len(got.Rows))
		}
	})
}

func absurdFirst(b *box) {
	b.write(team("t"))
	for _, first := range []int{-1, 1001, 1 << 40, -1 << 40} {
		b.noFetch(graph.CodeInvalid, graph.Query{Kinds: []graph.Kind{graph.KindTeam}, First: first}, nil)
		h := graph.Hop{Rel: graph.RelUses, Dir: graph.Outward, First: first, Shape: graph.Shape{graph.KindPractice: {}}}
		b.noFetch(graph.CodeInvalid, byID("t"), graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{"h": h}}})
	}
}
