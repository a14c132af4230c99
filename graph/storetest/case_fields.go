package storetest

import (
	"math"
	"strings"
	"time"

	"nabo/graph"
)

func fieldCases() []oneCase {
	return []oneCase{
		{"a new node has its fields, its kind and version 1", newNode},
		{"a patch changes the named fields alone and raises the version", patchNode},
		{"null clears a field", nullClears},
		{"an empty list is kept and is not null", emptyList},
		{"every type comes back as it was put", everyType},
		{"numbers keep their bounds and their type", numberBounds},
		{"dates keep their bounds", dateBounds},
		{"texts come back byte for byte", textsStay},
		{"the longest text fits", longestText},
		{"the store shares no list with its callers", nothingShared},
		{"a field that was not asked for is not given", onlyWhatWasAsked},
		{"a node that was deleted can be made anew, from version 1", madeAnew},
	}
}

func newNode(b *box) {
	b.write(put(graph.KindTeam, "t", F{"name": "Solstuen", "staff": int64(7)}))
	row := b.node(graph.KindTeam, "t", "name", "staff", "about")
	b.same(row.Kind, graph.KindTeam)
	b.same(row.Version, int64(1))
	b.same(row.Text("name"), "Solstuen")
	b.same(row.Get("staff"), graph.Value(int64(7)))
	b.same(row.Get("about"), nil)
	b.same(row.Audience, []graph.Token{graph.Everyone})
}

func patchNode(b *box) {
	b.write(put(graph.KindTeam, "t", F{"name": "Solstuen", "about": "vi er ude"}))
	b.write(patch(graph.KindTeam, "t", F{"name": "Månestuen"}))
	row := b.node(graph.KindTeam, "t", "name", "about")
	b.same(row.Text("name"), "Månestuen")
	b.same(row.Text("about"), "vi er ude")
	b.same(row.Version, int64(2))
	b.same(row.Audience, []graph.Token{graph.Everyone})
	b.write(graph.Put{ID: "t", Kind: graph.KindTeam, Audience: []graph.Token{"unit:x"}})
	row = b.node(graph.KindTeam, "t", "name")
	b.same(row.Text("name"), "Månestuen")
	b.same(row.Version, int64(3))
	b.same(row.Audience, []graph.Token{"unit:x"})
}

func nullClears(b *box) {
	b.write(put(graph.KindTeam, "t", F{"name": "Solstuen", "staff": int64(7), "ageGroups": []string{"0-2"}}))
	b.write(patch(graph.KindTeam, "t", F{"staff": nil, "ageGroups": nil, "about": nil}))
	row := b.node(graph.KindTeam, "t", "staff", "ageGroups", "about", "name")
	b.same([]graph.Value{row.Get("staff"), row.Get("ageGroups"), row.Get("about")}, []graph.Value{nil, nil, nil})
	b.same(row.Text("name"), "Solstuen")
	b.same(b.ids(b.system(), where(graph.KindTeam, graph.IsNull("staff"))), "t")
}

func emptyList(b *box) {
	b.write(put(graph.KindTeam, "empty", F{"ageGroups": []string{}}), put(graph.KindTeam, "null", nil))
	b.same(b.node(graph.KindTeam, "empty", "ageGroups").Get("ageGroups"), graph.Value([]string{}))
	b.same(b.node(graph.KindTeam, "null", "ageGroups").Get("ageGroups"), nil)
	b.same(b.ids(b.system(), where(graph.KindTeam, graph.IsNull("ageGroups"))), "null")
	b.write(patch(graph.KindTeam, "null", F{"ageGroups": []string{}}))
	b.same(b.ids(b.system(), where(graph.KindTeam, graph.IsNull("ageGroups"))), "")
}

func everyType(b *box) {
	fields := F{
		"name": "Solstuen", "teamKind": "ROOM", "ageGroups": []string{"3-6", "0-2", "3-6", ""}, "staff": int64(7),
		"lat": 55.5, "addressSecret": false, "closedOn": graph.Date("2026-07-31"),
	}
	b.write(put(graph.KindTeam, "t", fields))
	row := b.node(graph.KindTeam, "t", "name", "teamKind", "ageGroups", "staff", "lat", "addressSecret", "closedOn")
	for name, want := range fields {
		b.same(row.Get(name), want)
	}
	link := F{"hours": 37.0, "from": graph.Date("2020-02-29"), "role": graph.RoleStaff}
	b.write(person("p"), tie("l", graph.RelMemberOf, "p", "t", link))
	got := b.link("p", graph.KindPerson, graph.RelMemberOf, graph.KindTeam, "l", "hours", "from", "to", "role")
	for name, want := range link {
		b.same(got.Get(name), want)
	}
	b.same(got.Get("to"), nil)
}

func numberBounds(b *box) {
	for _, n := range []int64{0, -1, math.MaxInt64, math.MinInt64, 1<<53 + 1} {
		b.write(put(graph.KindTeam, "t", F{"staff": n}))
		b.same(b.node(graph.KindTeam, "t", "staff").Get("staff"), graph.Value(n))
		b.same(b.ids(b.system(), where(graph.KindTeam, graph.Eq("staff", n))), "t")
	}
	for _, x := range []float64{0, 1, -2, 0.1, math.MaxFloat64, math.SmallestNonzeroFloat64, 1e15, 55.676098} {
		b.write(put(graph.KindTeam, "t", F{"lat": x}))
		b.same(b.node(graph.KindTeam, "t", "lat").Get("lat"), graph.Value(x))
	}
}

func dateBounds(b *box) {
	for _, d := range []graph.Date{"1000-01-01", "1969-12-31", "2024-02-29", "9999-12-31"} {
		b.write(put(graph.KindTeam, "t", F{"closedOn": d}))
		b.same(b.node(graph.KindTeam, "t", "closedOn").Get("closedOn"), graph.Value(d))
		b.same(b.ids(b.system(), where(graph.KindTeam, graph.Eq("closedOn", d))), "t")
	}
}

func textsStay(b *box) {
	for _, s := range []string{
		"", " ", "  rum foran og bagved  ", "æøåÆØÅ", "Søren", "e\u0301 NFD", "\u00e9 NFC", "a\u030a", "\u00e5",
		"linje\nlinje\r\n\ttab", `"citat" 'x' \ % _ ; -- $1 {}`, "null", "true", "7", "2026-01-31", "𝒳🙂👩‍👩‍👧", "\u00a0",
	} {
		b.write(put(graph.KindTeam, "t", F{"name": s, "formerNames": []string{s, ""}}))
		row := b.node(graph.KindTeam, "t", "name", "formerNames")
		b.same(row.Get("name"), graph.Value(s))
		b.same(row.Get("formerNames"), graph.Value([]string{s, ""}))
		b.same(b.ids(b.system(), where(graph.KindTeam, graph.Eq("name", s))), "t")
	}
	b.write(put(graph.KindTeam, "t", F{"name": "e\u0301"}))
	b.same(b.ids(b.system(), where(graph.KindTeam, graph.Eq("name", "\u00e9"))), "")
	b.same(b.ids(b.system(), where(graph.KindTeam, graph.Eq("name", "E\u0301"))), "")
}

func longestText(b *box) {
	long := strings.Repeat("å", 2500) + strings.Repeat("🙂", 2500)
	b.write(put(graph.KindPractice, "p", F{"whatWeDo": long}))
	b.same(b.node(graph.KindPractice, "p", "whatWeDo").Text("whatWeDo") == long, true)
}

func nothingShared(b *box) {
	ages, audience := []string{"0-2"}, []graph.Token{graph.Everyone}
	b.write(graph.Put{ID: "t", Kind: graph.KindTeam, Fields: F{"ageGroups": ages}, Audience: audience})
	ages[0], audience[0] = "changed", "changed"
	row := b.node(graph.KindTeam, "t", "ageGroups")
	row.Texts("ageGroups")[0], row.Audience[0] = "changed", "changed"
	row = b.node(graph.KindTeam, "t", "ageGroups")
	b.same(row.Texts("ageGroups"), []string{"0-2"})
	b.same(row.Audience, []graph.Token{graph.Everyone})
}

func onlyWhatWasAsked(b *box) {
	b.write(put(graph.KindTeam, "t", F{"name": "Solstuen", "staff": int64(7)}),
		graph.KeyFor{Key: graph.Key{Organisation: "t", Source: "sd", Key: "1"}, Node: "t"})
	shape := graph.Shape{graph.KindTeam: {Fields: []string{"name"}}}
	p := b.fetch(b.system(), byID("t"), shape)
	row := p.Rows[0]
	b.same(row.Get("staff"), nil)
	b.same(len(row.Audience)+len(row.Keys), 0)
	b.same(row.Link == nil, true)
	b.same(p.Total, -1)
	p = b.fetch(b.system(), byID("t"), nil)
	b.same(p.Rows[0].ID, graph.ID("t"))
	b.same(p.Rows[0].Kind, graph.KindTeam)
	b.same(p.Rows[0].Get("name"), nil)
}

func madeAnew(b *box) {
	b.write(put(graph.KindTeam, "t", F{"name": "før", "staff": int64(1)}))
	b.write(patch(graph.KindTeam, "t", F{"staff": int64(2)}))
	b.write(del("t"))
	b.same(b.ids(b.system(), byID("t")), "")
	b.write(time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC), put(graph.KindTeam, "t", F{"name": "efter"}))
	row := b.node(graph.KindTeam, "t", "name", "staff", "createdAt")
	b.same(row.Version, int64(1))
	b.same(row.Text("name"), "efter")
	b.same(row.Get("staff"), nil)
	b.same(row.Time("createdAt"), time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC))
}
