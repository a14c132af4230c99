package storetest

import (
	"time"

	"nabo/graph"
)

func systemFieldCases() []oneCase {
	return []oneCase{
		{"a node tells who made it, who last changed it, when, and from where", whoAndWhen},
		{"a link tells the same", linkWhoAndWhen},
		{"an actor that is not kept is null", nobodyKept},
		{"instants are cut to milliseconds and come back in UTC", instantsCut},
		{"instants far away come back", instantsFar},
		{"nobody may write the system's fields", systemFieldsRefused},
	}
}

var systemNames = []string{"createdAt", "createdBy", "updatedAt", "updatedBy", "source"}

func systemValues(g graph.Getter) []graph.Value {
	out := []graph.Value{}
	for _, name := range systemNames {
		out = append(out, g.Get(name))
	}
	return out
}

func whoAndWhen(b *box) {
	b.write(team("t"), by("anna"), from("import:sd"), at(1))
	b.same(systemValues(b.node(graph.KindTeam, "t", systemNames...)),
		[]graph.Value{at(1), "anna", at(1), "anna", "import:sd"})
	b.write(patch(graph.KindTeam, "t", nil), by("bo"), from("app"), at(2))
	b.same(systemValues(b.node(graph.KindTeam, "t", systemNames...)),
		[]graph.Value{at(1), "anna", at(2), "bo", "app"})
}

func linkWhoAndWhen(b *box) {
	b.write(team("t"), person("p"))
	b.write(tie("l", graph.RelMemberOf, "p", "t"), by("anna"), from("import:sd"), at(1))
	b.write(graph.PutLink{ID: "l", Fields: F{"role": graph.RoleStaff}}, by("bo"), from("app"), at(2))
	got := b.link("p", graph.KindPerson, graph.RelMemberOf, graph.KindTeam, "l", systemNames...)
	b.same(systemValues(got), []graph.Value{at(1), "anna", at(2), "bo", "app"})
	b.same(b.node(graph.KindPerson, "p", "updatedAt").Version, int64(1))
}

func nobodyKept(b *box) {
	b.write(team("t"), by(""))
	row := b.node(graph.KindTeam, "t", systemNames...)
	b.same([]graph.Value{row.Get("createdBy"), row.Get("updatedBy")}, []graph.Value{nil, nil})
	b.write(patch(graph.KindTeam, "t", nil), by("bo"))
	b.write(patch(graph.KindTeam, "t", nil), by(""))
	row = b.node(graph.KindTeam, "t", systemNames...)
	b.same([]graph.Value{row.Get("createdBy"), row.Get("updatedBy")}, []graph.Value{nil, nil})
}

func instantsCut(b *box) {
	fine := time.Date(2026, 7, 1, 2, 0, 0, 123_999_999, graph.Copenhagen())
	b.write(team("t"), fine)
	got := b.node(graph.KindTeam, "t", "createdAt").Time("createdAt")
	b.same(got, time.Date(2026, 7, 1, 0, 0, 0, 123_000_000, time.UTC))
	b.same(got.Location() == time.UTC, true)
	changes, err := b.store.Changes(b.ctx, 0, 10)
	b.ok(err)
	b.same(changes[0].At.Equal(graph.Instant(fine)), true)
}

func instantsFar(b *box) {
	for _, when := range []time.Time{
		time.Date(1900, 1, 1, 0, 0, 0, 1_000_000, time.UTC), time.Date(1969, 12, 31, 23, 59, 59, 999_000_000, time.UTC),
		time.Unix(0, 0).UTC(), time.Date(9999, 12, 31, 23, 59, 59, 999_000_000, time.UTC),
	} {
		b.write(team("t"), when)
		b.same(b.node(graph.KindTeam, "t", "updatedAt").Time("updatedAt"), when)
	}
}

func systemFieldsRefused(b *box) {
	b.write(team("t"), person("p"), tie("l", graph.RelMemberOf, "p", "t"))
	for _, name := range systemNames {
		b.refuse(graph.CodeInvalid, patch(graph.KindTeam, "t", F{name: nil}))
		b.refuse(graph.CodeInvalid, graph.PutLink{ID: "l", Fields: F{name: nil}})
	}
	b.refuse(graph.CodeInvalid, graph.Redact{ID: "t", Fields: []string{"createdBy"}})
}
