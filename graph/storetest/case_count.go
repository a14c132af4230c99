package storetest

import (
	"fmt"
	"time"

	"nabo/graph"
)

func countCases() []oneCase {
	return []oneCase{
		{"without a By there is one group, also of none", countAll},
		{"by a field, ordered by its values, null last", countField},
		{"by every type, in its order", countTypes},
		{"by a list, a node counts once in each of its entries", countList},
		{"by the field of a node on a path, distinct roots", countPath},
		{"by a field of the last link", countLink},
		{"by the node's id, and by ids on a path", countID},
		{"a path's conditions are kept", countPathWhere},
		{"a path through several kinds counts where the field is", countKinds},
		{"by month in Copenhagen: summer time, winter time, New Year", countMonth},
		{"by the month of a date", countMonthDate},
		{"by the nearest team of a kind, at or above", countAncestor},
		{"by an ancestor on the way, at a date", countAncestorDate},
		{"several By count each combination", countSeveral},
		{"filters, ids and redirects go with it; order and first are not looked at", countQuery},
		{"what is hidden is in no group", countHidden},
		{"what the model cannot answer is refused", countRefused},
	}
}

// count writes the groups down.
func (b *box) count(r graph.Reader, q graph.Query, by ...graph.By) string {
	b.Helper()
	groups, err := r.Count(b.ctx, q, by...)
	b.ok(err)
	return renderGroups(groups)
}

func countAll(b *box) {
	b.same(b.count(b.system(), list(graph.KindTeam)), "0")
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Field: "name"}), "")
	b.write(team("a"), team("b"), practice("p"))
	b.same(b.count(b.system(), list(graph.KindTeam)), "2")
	b.same(b.count(b.system(), where(graph.KindTeam, graph.IDIn("a"))), "1")
}

func countField(b *box) {
	for i, kind := range []graph.Value{"ROOM", "SITE", nil, "ROOM", "AREA", nil, "ROOM"} {
		b.write(put(graph.KindTeam, graph.ID(fmt.Sprint("t", i)), F{"teamKind": kind}))
	}
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Field: "teamKind"}), "AREA 1, ROOM 3, SITE 1, null 2")
}

func countTypes(b *box) {
	b.write(put(graph.KindTeam, "a", F{"staff": int64(10), "lat": 2.5, "addressSecret": true, "closedOn": graph.Date("2026-02-01"), "name": "å"}),
		put(graph.KindTeam, "b", F{"staff": int64(9), "lat": -1.0, "addressSecret": false, "closedOn": graph.Date("2026-01-01"), "name": "Z"}),
		put(graph.KindTeam, "c", F{"staff": int64(9), "name": "a"}))
	for field, want := range map[string]string{
		"staff": `{"i":9} 2, {"i":10} 1`, "lat": `{"f":-1} 1, {"f":2.5} 1, null 1`, "addressSecret": "false 1, true 1, null 1",
		"closedOn": `{"d":"2026-01-01"} 1, {"d":"2026-02-01"} 1, null 1`, "name": "Z 1, a 1, å 1", "about": "null 3",
		"createdAt": "2026-03-02T08:01:00.000Z 3", "source": "app 3",
	} {
		b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Field: field}), want)
	}
}

func countList(b *box) {
	b.write(put(graph.KindTeam, "a", F{"ageGroups": []string{"3-6", "0-2", "3-6"}}), put(graph.KindTeam, "b", F{"ageGroups": []string{"3-6"}}),
		put(graph.KindTeam, "c", F{"ageGroups": []string{}}), put(graph.KindTeam, "d", nil))
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Field: "ageGroups"}), "0-2 1, 3-6 2, null 2")
}

func way(steps ...graph.Step) []graph.Step { return steps }

func usesStep() graph.Step { return step1(graph.RelUses, graph.Outward) }

func countPath(b *box) {
	b.village()
	b.write(put(graph.KindPractice, "p3", F{"title": "p1"}), put(graph.KindPractice, "p2", F{"title": nil}), team("none"))
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Path: way(usesStep()), Field: "title"}), "p1 2, null 1")
	b.same(b.count(b.system(), list(graph.KindPractice), graph.By{Path: way(step1(graph.RelUses, graph.Inward), usesStep()), Field: "title"}), "p1 3")
}

func countLink(b *box) {
	b.village()
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Path: way(usesStep()), Link: true, Field: "outcome"}), "FAILED 2, WORKED 1")
	b.same(b.count(b.system(), list(graph.KindPractice), graph.By{Path: way(step1(graph.RelUses, graph.Inward)), Link: true, Field: "outcome"}), "FAILED 2, WORKED 1, null 1")
}

func countID(b *box) {
	b.village()
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Field: "id"}), "blue 1, red 1")
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Path: way(usesStep()), Field: "id"}), "p1 2, p2 1, p3 1")
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Path: way(usesStep()), Field: "id", Link: true}), "b1 1, r1 1, r2 1, r3 1")
	groups, err := b.system().Count(b.ctx, byID("red"), graph.By{Field: "id"})
	b.ok(err)
	b.same(groups, []graph.Group{{Keys: []graph.Value{"red"}, N: 1}})
}

func countPathWhere(b *box) {
	b.village()
	st := usesStep()
	st.Where = graph.Eq("outcome", graph.OutcomeFailed)
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Path: way(st), Field: "id"}), "p1 1, p2 1")
	st.Where = graph.ValidAt("2024-06-01")
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Path: way(st), Field: "id"}), "p1 1, p2 1, p3 1")
	st.Where = graph.Or()
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Path: way(st), Field: "id"}), "null 2")
}

func countKinds(b *box) {
	b.write(question("q"), question("r"), practice("p"), team("t"), person("m"), tie("1", graph.RelAnsweredBy, "q", "t"), tie("2", graph.RelAnsweredBy, "q", "p"),
		tie("3", graph.RelAnsweredBy, "r", "p"), tie("4", graph.RelMemberOf, "m", "t"), tie("5", graph.RelAnsweredBy, "r", "m"))
	answers := step1(graph.RelAnsweredBy, graph.Outward)
	b.same(b.count(b.system(), list(graph.KindQuestion), graph.By{Path: way(answers), Field: "name"}), "m 1, t 1")
	b.same(b.count(b.system(), list(graph.KindQuestion), graph.By{Path: way(answers), Field: "title"}), "p 2")
	b.same(b.count(b.system(), list(graph.KindQuestion), graph.By{Path: way(answers, step1(graph.RelMemberOf, graph.Outward)), Field: "name"}), "t 1, null 1")
	b.same(b.count(b.system(), byID("q", "t", "m"), graph.By{Field: "name"}), "m 1, t 1, null 1")
}

func countMonth(b *box) {
	utc := func(y int, m time.Month, d, h, min int) time.Time { return time.Date(y, m, d, h, min, 0, 0, time.UTC) }
	for i, when := range []time.Time{
		utc(2026, 1, 31, 22, 59), utc(2026, 1, 31, 23, 0), // winter: an hour ahead
		utc(2026, 3, 29, 0, 59), utc(2026, 3, 31, 21, 59), utc(2026, 3, 31, 22, 0), // summer time began
		utc(2026, 6, 30, 21, 59), utc(2026, 6, 30, 22, 0),
		utc(2026, 10, 31, 22, 59), utc(2026, 10, 31, 23, 0), // and is over
		utc(2026, 12, 31, 22, 59), utc(2026, 12, 31, 23, 0), utc(1969, 12, 31, 23, 30),
	} {
		b.write(when, team(graph.ID(fmt.Sprint("t", i))))
	}
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Field: "createdAt", Bucket: graph.BucketMonth}),
		"1970-01 1, 2026-01 1, 2026-02 1, 2026-03 2, 2026-04 1, 2026-06 1, 2026-07 1, 2026-10 1, 2026-11 1, 2026-12 1, 2027-01 1")
}

func countMonthDate(b *box) {
	b.village()
	b.write(graph.PutLink{ID: "b1", Fields: F{"from": graph.Date("2025-01-31")}}, put(graph.KindTeam, "red", F{"closedOn": graph.Date("2026-02-28")}))
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Field: "closedOn", Bucket: graph.BucketMonth}), "2026-02 1, null 1")
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Path: way(usesStep()), Link: true, Field: "from", Bucket: graph.BucketMonth}), "2024-01 1, 2025-01 2")
}

// area gives the tree its kinds: o is an organisation, a and b areas, s a school, r a room.
func (b *box) area() {
	b.tree()
	kinds := map[graph.ID]string{"o": "ORGANISATION", "a": "AREA", "b": "AREA", "s": "INSTITUTION", "r": "ROOM"}
	for id, k := range kinds {
		b.write(patch(graph.KindTeam, id, F{"teamKind": k}))
	}
}

func above(kind string, at graph.Date, path ...graph.Step) graph.By {
	return graph.By{Path: path, Bucket: graph.BucketAncestor, TeamKind: kind, At: at}
}

func countAncestor(b *box) {
	b.area()
	q := list(graph.KindTeam)
	b.same(b.count(b.system(), q, above("AREA", "2026-01-01")), "a 3, b 1, null 2")
	b.same(b.count(b.system(), q, above("ORGANISATION", "2026-01-01")), "o 5, null 1")
	b.same(b.count(b.system(), q, above("ROOM", "2026-01-01")), "r 1, null 5")
	b.write(patch(graph.KindTeam, "s", F{"teamKind": "AREA"}))
	b.same(b.count(b.system(), q, above("AREA", "2026-01-01")), "a 1, b 1, s 2, null 2")
	b.write(tie("rb", graph.RelPartOf, "r", "b"), patch(graph.KindTeam, "s", F{"teamKind": "SITE"}))
	b.same(b.count(b.system(), where(graph.KindTeam, graph.IDIn("r")), above("AREA", "2026-01-01")), "b 1")
	b.write(tie("ra", graph.RelPartOf, "r", "a"), tie("or", graph.RelPartOf, "o", "r"))
	b.same(b.count(b.system(), where(graph.KindTeam, graph.IDIn("r", "o")), above("AREA", "2026-01-01")), "a 2")
	b.same(b.count(b.system(), q, above("NETWORK", "2026-01-01")), "null 6")
}

func countAncestorDate(b *box) {
	b.area()
	b.write(person("m"), person("n"), person("x"), tie("mr", graph.RelMemberOf, "m", "r"), tie("nb", graph.RelMemberOf, "n", "b"),
		tie("ns", graph.RelMemberOf, "n", "s"), graph.PutLink{ID: "sa", Fields: F{"to": graph.Date("2026-01-01")}})
	member := step1(graph.RelMemberOf, graph.Outward)
	b.same(b.count(b.system(), list(graph.KindPerson), above("AREA", "2025-12-31", member)), "a 2, b 1, null 1")
	b.same(b.count(b.system(), list(graph.KindPerson), above("AREA", "2026-01-01", member)), "b 1, null 2")
	b.write(put(graph.KindTeam, "s", nil, "unit:s"))
	b.same(b.count(b.everyone(), list(graph.KindPerson), above("AREA", "2025-12-31", member)), "b 1, null 2")
}

func countSeveral(b *box) {
	b.village()
	b.write(put(graph.KindTeam, "red", F{"teamKind": "ROOM"}), put(graph.KindTeam, "blue", F{"ageGroups": []string{"x", "y"}}))
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Field: "teamKind"}, graph.By{Path: way(usesStep()), Link: true, Field: "outcome"}),
		"ROOM FAILED 1, ROOM WORKED 1, null FAILED 1")
	b.same(b.count(b.system(), list(graph.KindTeam), graph.By{Field: "ageGroups"}, graph.By{Path: way(usesStep()), Field: "id"}, graph.By{Field: "id"}),
		"x p1 blue 1, y p1 blue 1, null p1 red 1, null p2 red 1, null p3 red 1")
}

func countQuery(b *box) {
	b.village()
	b.write(graph.Redirect{From: "old", To: "red"})
	b.same(b.count(b.system(), byID("old", "red", "p1", "absent")), "2")
	q := list(graph.KindTeam, asc("name"))
	q.First, q.Total = 1, true
	b.same(b.count(b.system(), q), "2")
	q.Where = graph.Has(graph.RelUses, graph.Outward, graph.Cond{}, graph.Eq("title", "p2"))
	b.same(b.count(b.system(), q, graph.By{Path: way(usesStep()), Field: "id"}), "p1 1, p2 1, p3 1")
}

func countHidden(b *box) {
	b.village()
	b.write(put(graph.KindPractice, "p3", nil, "unit:x"), graph.PutLink{ID: "r2", Audience: []graph.Token{"unit:x"}}, put(graph.KindTeam, "green", nil, "unit:x"), tie("g", graph.RelUses, "green", "p1"))
	by := graph.By{Path: way(usesStep()), Field: "id"}
	b.same(b.count(b.everyone(), list(graph.KindTeam), by), "p1 2")
	b.same(b.count(b.everyone(), list(graph.KindTeam)), "2")
	b.same(b.count(b.as(graph.Everyone, "unit:x"), list(graph.KindTeam), by), "p1 3, p2 1, p3 1")
	b.same(b.count(b.store.As(graph.Anonymous()), list(graph.KindTeam)), "0")
	for _, field := range []string{"field", "teamKind", "name", "ageGroups"} { // each may be counted another way
		b.same(b.count(b.as("unit:y"), list(graph.KindTeam), graph.By{Field: field}), "")
	}
}

func countRefused(b *box) {
	b.village()
	for i, by := range []graph.By{
		{Field: "nonsense"},
		{Field: "title"},
		{Field: "outcome", Link: true},
		{Path: way(step1("LOVES", graph.Outward)), Field: "id"},
		{Path: way(step1(graph.RelSolves, graph.Outward)), Field: "id"},
		{Path: way(usesStep()), Field: "name"},
		{Path: way(usesStep()), Field: "title", Link: true},
		{Field: "name", Bucket: graph.BucketMonth},
		{Field: "name", Bucket: "DECADE"},
		above("AREA", ""), above("AREA", "2026-01-01", usesStep()),
		{Path: way(graph.Step{Rel: graph.RelUses, Dir: graph.Outward, Where: graph.Eq("role", "x")}), Field: "id"},
	} {
		_, err := b.system().Count(b.ctx, list(graph.KindTeam), by)
		if graph.CodeOf(err) != graph.CodeInvalid {
			b.Fatalf("By %d is not refused: %v", i, err)
		}
	}
	_, err := b.system().Count(b.ctx, graph.Query{Kinds: []graph.Kind{graph.KindTeam, graph.KindPerson}})
	b.code(err, graph.CodeInvalid)
}
