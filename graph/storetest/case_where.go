package storetest

import (
	"time"

	"nabo/graph"
)

func whereCases() []oneCase {
	return []oneCase{
		{"IN holds for one of the values, with none never", whereIn},
		{"IN compares every type exactly", whereInTypes},
		{"RANGE takes its start and not its end, and open ends", whereRange},
		{"NULL holds for what is absent", whereNull},
		{"HOLDS looks for an entry of a list", whereHolds},
		{"NOT turns round what an absent field makes false", whereNot},
		{"AND and OR with none, one, many, nested", whereAndOr},
		{"ID holds for these nodes, with none for none", whereID},
		{"HAS follows a relation out, in, or both ways", whereHas},
		{"HAS looks at one link and its node together", whereHasTogether},
		{"HAS within HAS", whereHasNested},
		{"HAS passes over a hidden link and a hidden far node", whereHasHidden},
		{"HAS with a kind looks at ends of that kind alone", whereHasKind},
		{"NOT HAS holds for who has none that is visible", whereHasNot},
		{"VALID_AT takes from and not to; absent ends are open", whereValidAt},
		{"BELOW holds for the team itself and all below", whereBelow},
		{"BELOW ends at links that are not valid then", whereBelowDated},
		{"BELOW does not go through a hidden team or link", whereBelowHidden},
		{"BELOW an absent or hidden team holds for none", whereBelowAbsent},
		{"BELOW ends in a ring", whereBelowRing},
		{"filters that the model does not know are refused", whereRefused},
	}
}

// some gives the teams for which a condition holds, as the system sees them.
func (b *box) some(c graph.Cond) string {
	b.Helper()
	return b.ids(b.system(), where(graph.KindTeam, c))
}

func whereIn(b *box) {
	b.write(put(graph.KindTeam, "a", F{"name": "x"}), put(graph.KindTeam, "b", F{"name": "y"}), put(graph.KindTeam, "c", nil))
	b.same(b.some(graph.In("name", "x", "z", "y", "x")), "a b")
	b.same(b.some(graph.Eq("name", "X")), "")
	b.same(b.some(graph.In("name")), "")
	b.same(b.some(graph.Not(graph.In("name"))), "a b c")
}

func whereInTypes(b *box) {
	b.write(put(graph.KindTeam, "a", F{"staff": int64(1), "closedOn": graph.Date("2026-01-01"), "teamKind": "ROOM"}),
		put(graph.KindTeam, "b", F{"staff": int64(0), "closedOn": graph.Date("2026-01-02"), "teamKind": "SITE"}), at(3))
	b.same(b.some(graph.Eq("staff", int64(0))), "b")
	b.same(b.some(graph.Eq("closedOn", graph.Date("2026-01-01"))), "a")
	b.same(b.some(graph.In("teamKind", "SITE", "NONSENSE")), "b")
	b.same(b.some(graph.Eq("createdAt", at(3))), "a b")
	b.same(b.some(graph.Eq("createdAt", at(3).Add(time.Millisecond))), "")
	b.write(put(graph.KindPerson, "p", F{"findable": true}), put(graph.KindPerson, "q", F{"findable": false}), person("r"))
	b.same(b.ids(b.system(), where(graph.KindPerson, graph.Eq("findable", false))), "q")
	b.same(b.ids(b.system(), where(graph.KindPerson, graph.Not(graph.Eq("findable", true)))), "q r")
}

func whereRange(b *box) {
	b.write(at(1), put(graph.KindTeam, "a", F{"staff": int64(1), "closedOn": graph.Date("2026-01-01")}))
	b.write(at(2), put(graph.KindTeam, "b", F{"staff": int64(2), "closedOn": graph.Date("2026-01-02")}))
	b.write(at(3), put(graph.KindTeam, "c", F{"staff": int64(3), "closedOn": graph.Date("2026-01-03")}), put(graph.KindTeam, "none", nil))
	b.same(b.some(graph.Range("staff", int64(1), int64(3))), "a b")
	b.same(b.some(graph.Range("staff", int64(2), nil)), "b c")
	b.same(b.some(graph.Range("staff", nil, int64(2))), "a")
	b.same(b.some(graph.Range("staff", nil, nil)), "a b c")
	b.same(b.some(graph.Range("staff", int64(3), int64(3))), "")
	b.same(b.some(graph.Range("staff", int64(3), int64(1))), "")
	b.same(b.some(graph.Not(graph.Range("staff", int64(2), nil))), "a none")
	b.same(b.some(graph.Range("closedOn", graph.Date("2026-01-02"), graph.Date("2026-01-03"))), "b")
	b.same(b.some(graph.Range("createdAt", at(2), nil)), "b c none")
	b.same(b.some(graph.Range("updatedAt", nil, at(2))), "a")
}

func whereNull(b *box) {
	b.write(put(graph.KindTeam, "a", F{"name": "", "ageGroups": []string{}, "staff": int64(0)}), put(graph.KindTeam, "b", nil))
	for _, field := range []string{"name", "ageGroups", "staff"} {
		b.same(b.some(graph.IsNull(field)), "b")
		b.same(b.some(graph.Not(graph.IsNull(field))), "a")
	}
	b.write(put(graph.KindPractice, "said", F{"askedAs": []string{"x", "y"}}), put(graph.KindPractice, "unsaid", nil))
	b.same(b.ids(b.system(), where(graph.KindPractice, graph.IsNull("askedAs"))), "unsaid")
	b.same(b.ids(b.system(), where(graph.KindPractice, graph.Not(graph.IsNull("askedAs")))), "said")
}

func whereHolds(b *box) {
	b.write(put(graph.KindTeam, "a", F{"ageGroups": []string{"0-2", "3-6", "3-6"}}), put(graph.KindTeam, "b", F{"ageGroups": []string{"3-6"}}),
		put(graph.KindTeam, "empty", F{"ageGroups": []string{}}), put(graph.KindTeam, "none", nil), put(graph.KindTeam, "like", F{"ageGroups": []string{"3-66", "x\"3-6\"", "3-6,0-2"}}))
	b.same(b.some(graph.Holds("ageGroups", "3-6")), "a b")
	b.same(b.some(graph.And(graph.Holds("ageGroups", "3-6"), graph.Holds("ageGroups", "0-2"))), "a")
	b.same(b.some(graph.Not(graph.Holds("ageGroups", "3-6"))), "empty like none")
	b.same(b.some(graph.Holds("ageGroups", "%")), "")
}

func whereNot(b *box) {
	b.write(put(graph.KindTeam, "a", F{"name": "x", "staff": int64(1)}), put(graph.KindTeam, "b", F{"name": "y"}), put(graph.KindTeam, "c", nil))
	b.same(b.some(graph.Not(graph.Eq("name", "x"))), "b c")
	b.same(b.some(graph.Not(graph.Not(graph.Eq("name", "x")))), "a")
	b.same(b.some(graph.Not(graph.Or(graph.Eq("name", "x"), graph.Eq("staff", int64(2))))), "b c")
	b.same(b.some(graph.Not(graph.And(graph.Eq("name", "x"), graph.Eq("staff", int64(2))))), "a b c")
	b.same(b.some(graph.Not(graph.Cond{})), "")
}

func whereAndOr(b *box) {
	b.write(put(graph.KindTeam, "a", F{"name": "x", "staff": int64(1)}), put(graph.KindTeam, "b", F{"name": "x", "staff": int64(2)}), put(graph.KindTeam, "c", F{"name": "y"}))
	b.same(b.some(graph.And()), "a b c")
	b.same(b.some(graph.Cond{Op: graph.OpAnd}), "a b c")
	b.same(b.some(graph.Or()), "")
	b.same(b.some(graph.Not(graph.Or())), "a b c")
	b.same(b.some(graph.Or(graph.Cond{}, graph.Eq("name", "y"))), "a b c")
	b.same(b.some(graph.Cond{Op: graph.OpAnd, Conds: []graph.Cond{{}, graph.Eq("name", "y")}}), "c")
	b.same(b.some(graph.Or(graph.And(graph.Eq("name", "x"), graph.Eq("staff", int64(2))), graph.Eq("name", "y"))), "b c")
	b.same(b.some(graph.And(graph.Or(graph.Eq("name", "y"), graph.Eq("staff", int64(1))), graph.Eq("name", "x"))), "a")
	b.same(b.some(graph.Or(graph.Eq("name", "y"))), "c")
}

func whereID(b *box) {
	b.write(team("a"), team("b"), practice("p"))
	b.same(b.some(graph.IDIn("b", "p", "x", "b")), "b")
	b.same(b.some(graph.IDIn()), "")
	b.same(b.some(graph.Not(graph.IDIn("b"))), "a")
}

func whereHas(b *box) {
	b.write(team("a"), team("b"), team("c"), practice("p"), tie("l", graph.RelUses, "a", "p"),
		tie("n", graph.RelNeighbourOf, "a", "b"), tie("s", graph.RelNeighbourOf, "c", "c"))
	has := func(dir graph.Dir, far graph.Cond) graph.Cond {
		return graph.Has(graph.RelNeighbourOf, dir, graph.Cond{}, far)
	}
	b.same(b.some(graph.Has(graph.RelUses, graph.Outward, graph.Cond{}, graph.Cond{})), "a")
	b.same(b.ids(b.system(), where(graph.KindPractice, graph.Has(graph.RelUses, graph.Inward, graph.Cond{}, graph.IDIn("a")))), "p")
	b.same(b.some(has(graph.Outward, graph.Cond{})), "a c")
	b.same(b.some(has(graph.Inward, graph.Cond{})), "b c")
	b.same(b.some(has(graph.Either, graph.Cond{})), "a b c")
	b.same(b.some(has(graph.Either, graph.IDIn("a"))), "b")
	b.same(b.some(has(graph.Either, graph.IDIn("c"))), "c")
	b.same(b.some(has(graph.Inward, graph.IDIn("b"))), "")
}

func whereHasTogether(b *box) {
	worked := F{"outcome": graph.OutcomeWorked}
	failed := F{"outcome": graph.OutcomeFailed}
	b.write(team("a"), team("b"), practice("p"), practice("q"),
		tie("ap", graph.RelUses, "a", "p", worked), tie("aq", graph.RelUses, "a", "q", failed),
		tie("bp", graph.RelUses, "b", "p", failed), tie("bq", graph.RelUses, "b", "q", worked))
	b.same(b.some(graph.Has(graph.RelUses, graph.Outward, graph.Eq("outcome", graph.OutcomeWorked), graph.Eq("title", "p"))), "a")
	b.same(b.some(graph.Has(graph.RelUses, graph.Outward, graph.Not(graph.Eq("outcome", graph.OutcomeWorked)), graph.Not(graph.Eq("title", "p")))), "a")
}

func whereHasNested(b *box) {
	b.write(team("a"), team("b"), practice("p"), practice("q"), problem("noise"), person("m"), tie("ap", graph.RelUses, "a", "p"),
		tie("bq", graph.RelUses, "b", "q"), tie("s", graph.RelSolves, "p", "noise"), tie("mb", graph.RelMemberOf, "m", "b"))
	solves := graph.Has(graph.RelSolves, graph.Outward, graph.Cond{}, graph.Eq("title", "noise"))
	b.same(b.some(graph.Has(graph.RelUses, graph.Outward, graph.Cond{}, solves)), "a")
	b.same(b.some(graph.Has(graph.RelUses, graph.Outward, graph.Cond{}, graph.Not(solves))), "b")
	used := graph.Has(graph.RelUses, graph.Inward, graph.Cond{}, graph.Has(graph.RelMemberOf, graph.Inward, graph.Cond{}, graph.IDIn("m")))
	b.same(b.some(graph.Has(graph.RelUses, graph.Outward, graph.Cond{}, used)), "b")
}

func whereHasHidden(b *box) {
	own := tie("bq", graph.RelUses, "b", "q")
	own.Audience = []graph.Token{"team:b"}
	b.write(team("a"), team("b"), team("c"), practice("p", "unit:x"), practice("q"), tie("ap", graph.RelUses, "a", "p"), own, tie("cq", graph.RelUses, "c", "q"))
	has := where(graph.KindTeam, graph.Has(graph.RelUses, graph.Outward, graph.Cond{}, graph.Cond{}))
	b.same(b.ids(b.everyone(), has), "c")
	b.same(b.ids(b.as(graph.Everyone, "unit:x"), has), "a c")
	b.same(b.ids(b.as(graph.Everyone, "team:b"), has), "b c")
	b.same(b.ids(b.system(), has), "a b c")
}

func whereHasKind(b *box) {
	b.write(question("q1"), question("q2"), question("q3"), practice("x"), person("m"), team("x-team"),
		put(graph.KindTeam, "t", F{"name": "x"}), put(graph.KindPerson, "n", F{"name": "x"}),
		tie("1", graph.RelAnsweredBy, "q1", "t"), tie("2", graph.RelAnsweredBy, "q2", "n"), tie("3", graph.RelAnsweredBy, "q3", "x"))
	answered := func(k graph.Kind, c graph.Cond) string {
		return b.ids(b.system(), where(graph.KindQuestion, graph.HasKind(graph.RelAnsweredBy, graph.Outward, graph.Cond{}, k, c)))
	}
	b.same(answered(graph.KindTeam, graph.Eq("name", "x")), "q1")
	b.same(answered(graph.KindPerson, graph.Eq("name", "x")), "q2")
	b.same(answered(graph.KindPractice, graph.Eq("title", "x")), "q3")
	b.same(answered(graph.KindPractice, graph.Cond{}), "q3")
	b.same(b.ids(b.system(), where(graph.KindQuestion, graph.Has(graph.RelAnsweredBy, graph.Outward, graph.Cond{}, graph.Cond{}))), "q1 q2 q3")
	b.same(b.ids(b.system(), where(graph.KindQuestion, graph.Has(graph.RelAnsweredBy, graph.Outward, graph.Cond{}, graph.IDIn("n", "x")))), "q2 q3")
}

func whereHasNot(b *box) {
	b.write(team("a"), team("b"), practice("p", "unit:x"), tie("l", graph.RelUses, "a", "p"))
	none := where(graph.KindTeam, graph.Not(graph.Has(graph.RelUses, graph.Outward, graph.Cond{}, graph.Cond{})))
	b.same(b.ids(b.everyone(), none), "a b")
	b.same(b.ids(b.system(), none), "b")
}

func whereValidAt(b *box) {
	from, to := graph.Date("2026-01-10"), graph.Date("2026-01-20")
	b.write(team("both"), team("from"), team("to"), team("open"), practice("p"),
		tie("1", graph.RelUses, "both", "p", F{"from": from, "to": to}), tie("2", graph.RelUses, "from", "p", F{"from": from}),
		tie("3", graph.RelUses, "to", "p", F{"to": to}), tie("4", graph.RelUses, "open", "p"))
	for at, want := range map[graph.Date]string{
		"2026-01-09": "open to", "2026-01-10": "both from open to", "2026-01-19": "both from open to",
		"2026-01-20": "from open", "9999-12-31": "from open", "1000-01-01": "open to",
	} {
		b.same(b.some(graph.Has(graph.RelUses, graph.Outward, graph.ValidAt(at), graph.Cond{})), want)
		in := graph.Hop{Rel: graph.RelUses, Dir: graph.Inward, LinkWhere: graph.ValidAt(at), Shape: graph.Shape{graph.KindTeam: {}}}
		b.same(rowIDs(b.below(b.system(), graph.KindPractice, "p", in).Rows), want)
	}
	b.same(b.some(graph.Has(graph.RelUses, graph.Outward, graph.Not(graph.ValidAt("2026-01-09")), graph.Cond{})), "both from")
}

// tree: o ← a ← s ← r, and o ← b.
func (b *box) tree() {
	b.write(team("o"), team("a"), team("s"), team("r"), team("b"), team("other"), tie("ao", graph.RelPartOf, "a", "o"),
		tie("sa", graph.RelPartOf, "s", "a"), tie("rs", graph.RelPartOf, "r", "s"), tie("bo", graph.RelPartOf, "b", "o"))
}

func whereBelow(b *box) {
	b.tree()
	b.same(b.some(graph.Below("o", "2026-01-01")), "a b o r s")
	b.same(b.some(graph.Below("a", "2026-01-01")), "a r s")
	b.same(b.some(graph.Below("r", "2026-01-01")), "r")
	b.same(b.some(graph.Not(graph.Below("a", "2026-01-01"))), "b o other")
	b.write(person("m"), tie("mr", graph.RelMemberOf, "m", "r"), person("n"), tie("nb", graph.RelMemberOf, "n", "b"))
	in := graph.Has(graph.RelMemberOf, graph.Outward, graph.Cond{}, graph.Below("a", "2026-01-01"))
	b.same(b.ids(b.system(), where(graph.KindPerson, in)), "m")
}

func whereBelowDated(b *box) {
	b.tree()
	b.write(graph.PutLink{ID: "sa", Fields: F{"from": graph.Date("2025-01-01"), "to": graph.Date("2026-01-01")}})
	b.same(b.some(graph.Below("a", "2025-12-31")), "a r s")
	b.same(b.some(graph.Below("a", "2026-01-01")), "a")
	b.same(b.some(graph.Below("o", "2024-12-31")), "a b o")
	b.same(b.some(graph.Below("s", "2026-01-01")), "r s")
}

func whereBelowHidden(b *box) {
	b.tree()
	b.write(put(graph.KindTeam, "a", nil, "unit:a"))
	below := where(graph.KindTeam, graph.Below("o", "2026-01-01"))
	b.same(b.ids(b.everyone(), below), "b o")
	b.same(b.ids(b.as(graph.Everyone, "unit:a"), below), "a b o r s")
	b.write(put(graph.KindTeam, "a", nil), graph.PutLink{ID: "rs", Audience: []graph.Token{"team:s"}})
	b.same(b.ids(b.everyone(), below), "a b o s")
}

func whereBelowAbsent(b *box) {
	b.tree()
	b.write(put(graph.KindTeam, "a", nil, "unit:a"), practice("p"))
	for _, top := range []graph.ID{"a", "absent", "p"} {
		b.same(b.ids(b.everyone(), where(graph.KindTeam, graph.Below(top, "2026-01-01"))), "")
	}
}

func whereBelowRing(b *box) {
	b.tree()
	b.write(tie("oa", graph.RelPartOf, "o", "a"), tie("oo", graph.RelPartOf, "o", "o"))
	b.same(b.some(graph.Below("a", "2026-01-01")), "a b o r s")
}

func whereRefused(b *box) {
	any0 := graph.Cond{}
	for _, c := range []graph.Cond{
		graph.Eq("about", "x"), graph.Eq("nonsense", "x"), graph.Eq("staff", "x"), graph.Eq("staff", nil), graph.Eq("ageGroups", "x"),
		graph.Holds("name", "x"), graph.Range("name", "a", "b"), graph.Range("staff", "a", nil), graph.Below("t", "someday"),
		graph.ValidAt("2026-01-01"), graph.Has(graph.RelSolves, graph.Outward, any0, any0), graph.Has("LOVES", graph.Outward, any0, any0),
		graph.Has(graph.RelUses, graph.Outward, graph.Eq("role", "x"), any0), graph.Has(graph.RelUses, graph.Outward, any0, graph.Eq("name", "x")),
		graph.Has(graph.RelNeighbourOf, graph.Either, graph.ValidAt("2026-01-01"), any0),
		graph.HasKind(graph.RelUses, graph.Outward, any0, graph.KindTeam, any0),
		{Op: "NONSENSE"},
		{Op: graph.OpNot},
		{Op: graph.OpHas, Rel: graph.RelUses, Dir: graph.Outward},
	} {
		b.noFetch(graph.CodeInvalid, where(graph.KindTeam, c), nil)
		b.noFetch(graph.CodeInvalid, where(graph.KindTeam, graph.Or(any0, graph.Not(c))), nil)
		_, err := b.system().Count(b.ctx, where(graph.KindTeam, c))
		b.code(err, graph.CodeInvalid)
	}
}
