package storetest

import (
	"nabo/graph"
)

func pastCases() []oneCase {
	return []oneCase{
		{"an entry says what was replaced, by whom, when, and from where", pastContent},
		{"entries come newest first", pastOrder},
		{"they are read in pages", pastPages},
		{"a link has a past of its own", pastLink},
		{"each entry is for those who could see what it tells", pastAudience},
		{"a link's entries too", pastLinkAudience},
		{"what is hidden or absent has no past", pastHidden},
		{"what is gone has no past to read, and has it again when made anew", pastGone},
		{"nobody can change the past through what was read", pastNotShared},
		{"redaction of fields reaches the present and the past", redactFields},
		{"redaction without fields takes all free text, and no more", redactAll},
		{"redaction of a link", redactLink},
		{"redaction of what goes in the same batch reaches its past", redactGone},
	}
}

func pastContent(b *box) {
	b.write(put(graph.KindTeam, "t", F{"name": "a", "staff": int64(1)}), by("anna"), from("import:sd"), at(1))
	b.write(patch(graph.KindTeam, "t", F{"name": "b", "about": "ny", "staff": int64(1)}), by("bo"), at(2))
	b.write(graph.Put{ID: "t", Kind: graph.KindTeam, Audience: []graph.Token{graph.Everyone, "unit:x"}}, by(""), at(3))
	b.same(b.pasts(b.system(), "t"), []string{"3 PUT v3", `2 PUT v2 about=null name="a" staff={"i":1}`, "1 PUT v1"})
	pasts, err := b.system().Past(b.ctx, "t", 0, 10)
	b.ok(err)
	p := pasts[1]
	b.same([]any{p.Actor, p.Source, p.At.Equal(at(2)), p.Rev}, []any{graph.ID("bo"), "app", true, graph.Rev(2)})
	b.same([]graph.ID{pasts[2].Actor, pasts[0].Actor}, []graph.ID{"anna", ""})
	b.same(pasts[2].Source, "import:sd")
	b.same(copyAudience(p.Audience), []graph.Token{graph.Everyone})
}

func pastOrder(b *box) {
	b.write(team("t"), team("u"), patch(graph.KindTeam, "t", F{"staff": int64(1)}), patch(graph.KindTeam, "t", F{"staff": int64(2)}))
	b.write(patch(graph.KindTeam, "u", nil))
	b.write(patch(graph.KindTeam, "t", F{"staff": int64(3)}))
	b.same(b.pasts(b.system(), "t"), []string{`3 PUT v4 staff={"i":2}`, `1 PUT v3 staff={"i":1}`, "1 PUT v2 staff=null", "1 PUT v1"})
	pasts, err := b.system().Past(b.ctx, "t", 0, 10)
	b.ok(err)
	for i := 1; i < len(pasts); i++ {
		b.same(pasts[i].Seq < pasts[i-1].Seq, true)
	}
}

func pastPages(b *box) {
	for range 5 {
		b.write(team("t"))
	}
	var before int64
	var revs []graph.Rev
	for range 3 {
		pasts, err := b.system().Past(b.ctx, "t", before, 2)
		b.ok(err)
		for _, p := range pasts {
			revs, before = append(revs, p.Rev), p.Seq
		}
	}
	b.same(revs, []graph.Rev{5, 4, 3, 2, 1})
	pasts, err := b.system().Past(b.ctx, "t", before, 2)
	b.ok(err)
	b.same(len(pasts), 0)
}

func pastLink(b *box) {
	b.write(team("t"), practice("p"), practice("q"), tie("l", graph.RelUses, "t", "p", F{"note": "a"}))
	b.write(graph.PutLink{ID: "l", To: "q", Fields: F{"note": "b", "outcome": graph.OutcomeWorked}})
	b.same(b.pasts(b.system(), "l"), []string{`2 PUT v2 note="a" outcome=null`, "1 PUT v1"})
	b.same(b.pasts(b.system(), "t"), []string{"1 PUT v1"})
}

func pastAudience(b *box) {
	b.write(put(graph.KindTeam, "t", F{"name": "for os"}, "team:t"))
	b.write(put(graph.KindTeam, "t", F{"name": "for alle"}))
	b.write(patch(graph.KindTeam, "t", F{"name": "nu"}))
	b.same(b.pasts(b.everyone(), "t"), []string{`3 PUT v3 name="for alle"`})
	b.same(b.pasts(b.as(graph.Everyone, "team:t"), "t"), []string{`3 PUT v3 name="for alle"`, `2 PUT v2 name="for os"`, "1 PUT v1"})
	pasts, err := b.everyone().Past(b.ctx, "t", 0, 1)
	b.ok(err)
	b.same(len(pasts), 1)
	b.write(put(graph.KindTeam, "t", nil, "team:t"))
	b.same(len(b.pasts(b.everyone(), "t")), 0)
}

func pastLinkAudience(b *box) {
	own := tie("l", graph.RelUses, "t", "p", F{"note": "for os"})
	own.Audience = []graph.Token{"team:t"}
	b.write(team("t"), practice("p"), own)
	b.same(len(b.pasts(b.everyone(), "l")), 0)
	b.write(graph.PutLink{ID: "l", Fields: F{"note": "for alle"}, Public: true})
	b.write(graph.PutLink{ID: "l", Fields: F{"note": "nu"}})
	b.same(b.pasts(b.everyone(), "l"), []string{`3 PUT v3 note="for alle"`})
	b.same(len(b.pasts(b.as(graph.Everyone, "team:t"), "l")), 3)
	b.write(put(graph.KindPractice, "p", nil, "unit:x"))
	b.same(len(b.pasts(b.everyone(), "l")), 0)
	b.same(len(b.pasts(b.as(graph.Everyone, "unit:x"), "l")), 1)
}

func pastHidden(b *box) {
	b.write(team("t", "unit:x"), put(graph.KindBearer, "k", nil))
	for _, id := range []graph.ID{"t", "k", "absent", ""} {
		b.same(len(b.pasts(b.everyone(), id)), 0)
	}
	b.same(len(b.pasts(b.store.As(graph.Anonymous()), "t")), 0)
}

func pastGone(b *box) {
	b.write(put(graph.KindTeam, "t", F{"name": "a"}), practice("p"), tie("l", graph.RelUses, "t", "p", F{"note": "n"}))
	b.write(del("t"))
	b.same(len(b.pasts(b.system(), "t"))+len(b.pasts(b.system(), "l")), 0)
	b.write(put(graph.KindTeam, "t", F{"name": "b"}), tie("l", graph.RelUses, "t", "p"))
	b.same(b.pasts(b.system(), "t"), []string{"3 PUT v1", `2 DELETE v0 name="a"`, "1 PUT v1"})
	b.same(b.pasts(b.system(), "l"), []string{"3 PUT v1", `2 DELETE v0 note="n"`, "1 PUT v1"})
}

func pastNotShared(b *box) {
	b.write(put(graph.KindTeam, "t", F{"ageGroups": []string{"a"}}))
	b.write(patch(graph.KindTeam, "t", F{"ageGroups": nil}))
	pasts, err := b.system().Past(b.ctx, "t", 0, 1)
	b.ok(err)
	list, ok := pasts[0].Old["ageGroups"].([]string)
	b.same(ok, true)
	list[0], pasts[0].Old["name"] = "changed", "changed"
	b.same(b.pasts(b.system(), "t")[0], `2 PUT v2 ageGroups={"l":"s","v":["a"]}`)
}

func redactFields(b *box) {
	b.write(put(graph.KindPractice, "p", F{"title": "t1", "whatWeDo": "hemmeligt", "whatWeSaw": "kept"}))
	b.write(patch(graph.KindPractice, "p", F{"title": "t2", "whatWeDo": "hemmeligere"}))
	b.write(by("broker"), at(9), graph.Redact{ID: "p", Fields: []string{"whatWeDo", "confirmedOn"}})
	row := b.node(graph.KindPractice, "p", "title", "whatWeDo", "whatWeSaw", "updatedBy", "updatedAt")
	b.same([]graph.Value{row.Get("title"), row.Get("whatWeDo"), row.Get("whatWeSaw"), row.Get("updatedBy"), row.Get("updatedAt")},
		[]graph.Value{"t2", nil, "kept", "broker", at(9)})
	b.same(row.Version, int64(3))
	b.same(b.pasts(b.system(), "p"), []string{"3 REDACT v3", `2 PUT v2 title="t1"`, "1 PUT v1"})
	b.same(b.feed(2), "3:REDACT p")
	b.write(patch(graph.KindPractice, "p", F{"whatWeDo": "nyt"}))
	b.same(b.pasts(b.system(), "p")[0], "4 PUT v4 whatWeDo=null")
}

func redactAll(b *box) {
	b.write(put(graph.KindPractice, "p", F{
		"title": "x", "whatWeDo": "x", "askedAs": []string{"x"}, "sharing": []string{"VISIT"}, "origin": "OWN",
		"confirmedOn": graph.Date("2026-01-01"),
	}))
	b.write(patch(graph.KindPractice, "p", F{"title": "y", "askedAs": nil, "sharing": nil, "origin": nil, "confirmedOn": nil}))
	b.write(patch(graph.KindPractice, "p", F{"origin": "COURSE"}), practice("q"), tie("l", graph.RelAdaptedFrom, "p", "q", F{"note": "stays"}))
	b.write(graph.Redact{ID: "p"})
	row := b.node(graph.KindPractice, "p", "title", "whatWeDo", "origin", "createdBy")
	b.same([]graph.Value{row.Get("title"), row.Get("whatWeDo"), row.Get("origin"), row.Get("createdBy")}, []graph.Value{nil, nil, "COURSE", "actor"})
	b.same(row.Audience, []graph.Token{graph.Everyone})
	b.same(b.pasts(b.system(), "p"), []string{
		"4 REDACT v4", "3 PUT v3 origin=null",
		`2 PUT v2 confirmedOn={"d":"2026-01-01"} origin="OWN" sharing={"l":"s","v":["VISIT"]}`, "1 PUT v1",
	})
	b.same(b.ids(b.system(), where(graph.KindPractice, graph.Eq("title", "y"))), "")
	b.same(b.ids(b.system(), list(graph.KindPractice, asc("title"))), "q p")
	b.same(b.link("p", graph.KindPractice, graph.RelAdaptedFrom, graph.KindPractice, "l", "note").Get("note"), graph.Value("stays"))
}

func redactLink(b *box) {
	b.write(team("t"), practice("p"), tie("l", graph.RelUses, "t", "p", F{"note": "a", "cost": "b", "outcome": graph.OutcomeWorked}))
	b.write(graph.PutLink{ID: "l", Fields: F{"note": "c", "outcome": graph.OutcomeMixed}})
	b.write(graph.Redact{ID: "l"})
	l := b.link("t", graph.KindTeam, graph.RelUses, graph.KindPractice, "l", "note", "cost", "outcome")
	b.same([]graph.Value{l.Get("note"), l.Get("cost"), l.Get("outcome")}, []graph.Value{nil, nil, graph.OutcomeMixed})
	b.same(l.Version, int64(3))
	b.same(b.pasts(b.system(), "l"), []string{"3 REDACT v3", `2 PUT v2 outcome="WORKED"`, "1 PUT v1"})
	b.same(b.node(graph.KindTeam, "t").Version, int64(1))
}

func redactGone(b *box) {
	b.write(put(graph.KindPerson, "m", F{"name": "Anna", "profession": "pædagog", "leftOn": graph.Date("2026-01-01")}))
	b.write(patch(graph.KindPerson, "m", F{"name": "Anne", "leftOn": nil}), person("n"))
	b.write(del("m"), del("n"), graph.Redact{ID: "m"}, graph.Redact{ID: "n", Fields: []string{"profession"}})
	b.write(person("m"), person("n"))
	b.same(b.pasts(b.system(), "m"), []string{"4 PUT v1", "3 DELETE v0", "2 PUT v2", "1 PUT v1"})
	b.same(b.pasts(b.system(), "n"), []string{"4 PUT v1", `3 DELETE v0 name="n"`, "2 PUT v1"})
}
