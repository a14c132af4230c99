package storetest

import (
	"nabo/graph"
)

func expandCases() []oneCase {
	return []oneCase{
		{"links come by step, then by relation, then by id", expandOrder},
		{"a link says its ends, their kinds, and the step", expandLink},
		{"it stops after the hops asked for", expandHops},
		{"it stops after the number of links asked for", expandLimit},
		{"it walks from several nodes at once, each link once", expandSeveral},
		{"it goes round a ring once", expandRing},
		{"directions are kept", expandDirections},
		{"conditions on the links are kept", expandWhere},
		{"it does not go through a hidden node or link", expandHidden},
		{"a start that is hidden or absent leads nowhere", expandStart},
		{"steps out of range or unknown are refused", expandRefused},
	}
}

func step1(rel graph.Rel, dir graph.Dir) graph.Step { return graph.Step{Rel: rel, Dir: dir} }

// chain: a – b – c – d by KNOWS, a and c in team t by MEMBER_OF.
func (b *box) chain() {
	b.write(person("a"), person("b"), person("c"), person("d"), team("t"), tie("k3", graph.RelKnows, "a", "b"),
		tie("k2", graph.RelKnows, "b", "c"), tie("k1", graph.RelKnows, "c", "d"),
		tie("m2", graph.RelMemberOf, "a", "t", F{"role": graph.RoleLeader}), tie("m1", graph.RelMemberOf, "c", "t"))
}

func expandOrder(b *box) {
	b.chain()
	b.same(b.walked(b.system(), []graph.ID{"a"}, 4, step1(graph.RelMemberOf, graph.Either), step1(graph.RelKnows, graph.Either)),
		"1 k3 1 m2 2 k2 2 m1 3 k1")
}

func expandLink(b *box) {
	b.chain()
	links, err := b.system().Expand(b.ctx, []graph.ID{"t"}, graph.Via{Steps: []graph.Step{step1(graph.RelMemberOf, graph.Inward)}, Hops: 1, Limit: 10})
	b.ok(err)
	b.same(links, []graph.Link{
		{ID: "m1", Rel: graph.RelMemberOf, From: "c", To: "t", FromKind: graph.KindPerson, ToKind: graph.KindTeam, Depth: 1},
		{ID: "m2", Rel: graph.RelMemberOf, From: "a", To: "t", FromKind: graph.KindPerson, ToKind: graph.KindTeam, Depth: 1},
	})
}

func expandHops(b *box) {
	b.chain()
	knows := step1(graph.RelKnows, graph.Either)
	for hops, want := range map[int]string{1: "1 k3", 2: "1 k3 2 k2", 3: "1 k3 2 k2 3 k1", 4: "1 k3 2 k2 3 k1"} {
		b.same(b.walked(b.system(), []graph.ID{"a"}, hops, knows), want)
	}
}

func expandLimit(b *box) {
	b.chain()
	via := graph.Via{Steps: []graph.Step{step1(graph.RelKnows, graph.Either), step1(graph.RelMemberOf, graph.Either)}, Hops: 4}
	for limit, want := range map[int]string{1: "1 k3", 2: "1 k3 1 m2", 3: "1 k3 1 m2 2 k2", 20_000: "1 k3 1 m2 2 k2 2 m1 3 k1"} {
		via.Limit = limit
		links, err := b.system().Expand(b.ctx, []graph.ID{"a"}, via)
		b.ok(err)
		b.same(passed(links), want)
	}
}

func expandSeveral(b *box) {
	b.chain()
	knows := step1(graph.RelKnows, graph.Either)
	b.same(b.walked(b.system(), []graph.ID{"d", "a", "d"}, 4, knows), "1 k1 1 k3 2 k2")
	b.same(b.walked(b.system(), []graph.ID{"a", "b"}, 4, knows, knows), "1 k2 1 k3 2 k1")
	b.same(b.walked(b.system(), nil, 4, knows), "")
	b.same(b.walked(b.system(), []graph.ID{"a"}, 4), "")
}

func expandRing(b *box) {
	b.write(team("a"), team("b"), team("c"), tie("ab", graph.RelPartOf, "a", "b"), tie("bc", graph.RelPartOf, "b", "c"),
		tie("ca", graph.RelPartOf, "c", "a"), tie("aa", graph.RelPartOf, "a", "a"), tie("ab2", graph.RelPartOf, "a", "b"))
	b.same(b.walked(b.system(), []graph.ID{"a"}, 4, step1(graph.RelPartOf, graph.Outward)), "1 aa 1 ab 1 ab2 2 bc 3 ca")
	b.same(b.walked(b.system(), []graph.ID{"a"}, 4, step1(graph.RelPartOf, graph.Either)), "1 aa 1 ab 1 ab2 1 ca 2 bc")
}

func expandDirections(b *box) {
	b.chain()
	b.same(b.walked(b.system(), []graph.ID{"b"}, 4, step1(graph.RelKnows, graph.Outward)), "1 k2 2 k1")
	b.same(b.walked(b.system(), []graph.ID{"b"}, 4, step1(graph.RelKnows, graph.Inward)), "1 k3")
	b.same(b.walked(b.system(), []graph.ID{"a"}, 4, step1(graph.RelMemberOf, graph.Inward)), "")
	b.same(b.walked(b.system(), []graph.ID{"a"}, 2, step1(graph.RelMemberOf, graph.Inward), step1(graph.RelMemberOf, graph.Outward)), "1 m2 2 m1")
}

func expandWhere(b *box) {
	b.chain()
	lead := step1(graph.RelMemberOf, graph.Either)
	lead.Where = graph.Eq("role", graph.RoleLeader)
	b.same(b.walked(b.system(), []graph.ID{"t"}, 2, lead, step1(graph.RelKnows, graph.Either)), "1 m2 2 k3")
	b.write(graph.PutLink{ID: "m1", Fields: F{"to": graph.Date("2026-01-01")}})
	now := step1(graph.RelMemberOf, graph.Either)
	now.Where = graph.ValidAt("2026-01-01")
	b.same(b.walked(b.system(), []graph.ID{"t"}, 1, now), "1 m2")
	now.Where = graph.Not(now.Where)
	b.same(b.walked(b.system(), []graph.ID{"t"}, 1, now), "1 m1")
}

func expandHidden(b *box) {
	b.chain()
	b.write(put(graph.KindPerson, "b", nil, "person:b"))
	knows := step1(graph.RelKnows, graph.Either)
	b.same(b.walked(b.everyone(), []graph.ID{"a"}, 4, knows), "")
	b.same(b.walked(b.as(graph.Everyone, "person:b"), []graph.ID{"a"}, 4, knows), "1 k3 2 k2 3 k1")
	b.write(put(graph.KindPerson, "b", nil), graph.PutLink{ID: "k2", Audience: []graph.Token{"person:b", "person:c"}})
	b.same(b.walked(b.everyone(), []graph.ID{"a"}, 4, knows), "1 k3")
	b.same(b.walked(b.as(graph.Everyone, "person:c"), []graph.ID{"a"}, 4, knows), "1 k3 2 k2 3 k1")
}

func expandStart(b *box) {
	b.chain()
	b.write(put(graph.KindPerson, "b", nil, "person:b"))
	knows := step1(graph.RelKnows, graph.Either)
	for _, id := range []graph.ID{"b", "absent", "k1", ""} {
		b.same(b.walked(b.everyone(), []graph.ID{id}, 4, knows), "")
	}
	b.same(b.walked(b.everyone(), []graph.ID{"absent", "b", "d"}, 1, knows), "1 k1")
}

func expandRefused(b *box) {
	b.chain()
	knows := []graph.Step{step1(graph.RelKnows, graph.Either)}
	bad := knows[0]
	bad.Where = graph.Eq("role", "x")
	undated := knows[0]
	undated.Where = graph.ValidAt("2026-01-01")
	for i, via := range []graph.Via{
		{Steps: knows, Hops: 0, Limit: 1},
		{Steps: knows, Hops: 5, Limit: 1},
		{Steps: knows, Hops: 1, Limit: 0},
		{Steps: knows, Hops: 1, Limit: 20_001},
		{Steps: []graph.Step{step1("LOVES", graph.Either)}, Hops: 1, Limit: 1},
		{Steps: []graph.Step{bad}, Hops: 1, Limit: 1},
		{Steps: []graph.Step{undated}, Hops: 1, Limit: 1},
	} {
		_, err := b.system().Expand(b.ctx, []graph.ID{"a"}, via)
		if graph.CodeOf(err) != graph.CodeInvalid {
			b.Fatalf("walk %d is not refused: %v", i, err)
		}
	}
}
