package storetest

import (
	"math"
	"slices"
	"strings"
	"time"

	"nabo/graph"
)

func refusalCases() []oneCase {
	return []oneCase{
		{"an unknown kind", unknownKind},
		{"an unknown field", unknownField},
		{"a value of another type", wrongType},
		{"a text that is no entry of the enum", wrongEnum},
		{"a text or list over its length", tooLong},
		{"texts with control or direction characters, or malformed ones", wrongCharacters},
		{"numbers that are none, instants too fine, dates that are none", wrongNumbers},
		{"another kind for a node that exists", kindChange},
		{"a new node without an audience", noAudience},
		{"ids that are none", wrongIDs},
		{"one id for a node and a link", sharedID},
		{"an unknown relation, or another one for a link that exists", wrongRel},
		{"a link whose end is missing or of a wrong kind", wrongEnds},
		{"fields that the relation does not have", wrongLinkField},
		{"keys without a source or a name, too long, or of an absent node", wrongKeys},
		{"redirects to an absent node, and rings of them", wrongRedirects},
		{"redaction of an unknown field", wrongRedact},
		{"preconditions that the model does not know", wrongPrecondition},
		{"a batch without an id, or with one too long", wrongBatchID},
		{"a batch that is too large is LIMITED", tooLarge},
	}
}

func unknownKind(b *box) {
	b.refuse(graph.CodeInvalid, put("Unicorn", "u", nil))
	b.refuse(graph.CodeInvalid, put("", "u", nil))
}

func unknownField(b *box) {
	b.refuse(graph.CodeInvalid, put(graph.KindTeam, "t", F{"title": "of a practice"}))
	b.refuse(graph.CodeInvalid, put(graph.KindTeam, "t", F{"nonsense": nil}))
}

func wrongType(b *box) {
	wrong := F{
		"name": int64(1), "staff": 1.0, "lat": int64(1), "addressSecret": "true", "closedOn": "2026-01-31",
		"ageGroups": "0-2", "about": []string{"x"}, "contact": graph.ID("x"), "phone": 4711, "mail": time.Now(),
		"formerNames": []any{"x"},
	}
	for name, v := range wrong {
		b.refuse(graph.CodeInvalid, put(graph.KindTeam, "t", F{name: v}))
	}
}

func wrongEnum(b *box) {
	for _, s := range []string{"", "room", "ROOM ", "PALACE"} {
		b.refuse(graph.CodeInvalid, put(graph.KindTeam, "t", F{"teamKind": s}))
	}
	b.refuse(graph.CodeInvalid, put(graph.KindPractice, "p", F{"sharing": []string{"VISIT", "FAX"}}))
}

func tooLong(b *box) {
	b.refuse(graph.CodeInvalid, put(graph.KindTeam, "t", F{"name": strings.Repeat("å", 201)}))
	b.refuse(graph.CodeInvalid, put(graph.KindTeam, "t", F{"ageGroups": slices.Repeat([]string{"x"}, 21)}))
	b.refuse(graph.CodeInvalid, put(graph.KindTeam, "t", F{"ageGroups": []string{strings.Repeat("x", 41)}}))
	b.write(put(graph.KindTeam, "t", F{"name": strings.Repeat("å", 200), "ageGroups": slices.Repeat([]string{"x"}, 20)}))
}

func wrongCharacters(b *box) {
	for _, s := range []string{"a\x00b", "a\x07b", "a\x1bb", "a\u202eb", "a\u2066b", "\ufeffa", "a\xffb", "a\u0085b"} {
		b.refuse(graph.CodeInvalid, put(graph.KindTeam, "t", F{"name": s}))
		b.refuse(graph.CodeInvalid, put(graph.KindTeam, "t", F{"formerNames": []string{"ok", s}}))
	}
}

func wrongNumbers(b *box) {
	for _, x := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		b.refuse(graph.CodeInvalid, put(graph.KindTeam, "t", F{"lat": x}))
	}
	for _, d := range []graph.Date{"", "2026-02-30", "2026-1-1", "0999-12-31", "10000-01-01", "2026-01-31T00:00"} {
		b.refuse(graph.CodeInvalid, put(graph.KindTeam, "t", F{"closedOn": d}))
	}
}

func kindChange(b *box) {
	b.write(team("t"))
	b.refuse(graph.CodeInvalid, person("t"))
	b.same(b.node(graph.KindTeam, "t").Version, int64(1))
}

func noAudience(b *box) {
	b.refuse(graph.CodeInvalid, patch(graph.KindTeam, "t", F{"name": "x"}))
	b.write(graph.Put{ID: "t", Kind: graph.KindTeam, Audience: graph.Nobody()})
	b.same(b.ids(b.system(), list(graph.KindTeam)), "t")
}

func wrongIDs(b *box) {
	b.write(team("t"), team("u"))
	for _, id := range []graph.ID{"", "a b", "å", "a\n", graph.ID(strings.Repeat("x", 65))} {
		b.refuse(graph.CodeInvalid, team(id))
		b.refuse(graph.CodeInvalid, tie(id, graph.RelPartOf, "t", "u"))
	}
	long := graph.ID(strings.Repeat("x", 64))
	b.write(team(long), team("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"))
	b.same(b.ids(b.system(), byID(long)), string(long))
}

func sharedID(b *box) {
	b.write(team("t"), team("u"), tie("l", graph.RelPartOf, "t", "u"))
	b.refuse(graph.CodeInvalid, team("l"))
	b.refuse(graph.CodeInvalid, tie("t", graph.RelPartOf, "t", "u"))
}

func wrongRel(b *box) {
	b.write(team("t"), team("u"), tie("l", graph.RelPartOf, "t", "u"))
	b.refuse(graph.CodeInvalid, tie("m", "LOVES", "t", "u"))
	b.refuse(graph.CodeInvalid, tie("m", "", "t", "u"))
	b.refuse(graph.CodeInvalid, graph.PutLink{ID: "l", Rel: graph.RelNeighbourOf})
	b.write(graph.PutLink{ID: "l", Rel: graph.RelPartOf})
}

func wrongEnds(b *box) {
	b.write(team("t"), team("u"), person("p"), tie("l", graph.RelMemberOf, "p", "t"))
	b.refuse(graph.CodeInvalid, tie("m", graph.RelPartOf, "t", "absent"))
	b.refuse(graph.CodeInvalid, tie("m", graph.RelPartOf, "absent", "t"))
	b.refuse(graph.CodeInvalid, tie("m", graph.RelPartOf, "t", ""))
	b.refuse(graph.CodeInvalid, tie("m", graph.RelPartOf, "p", "t"))
	b.refuse(graph.CodeInvalid, tie("m", graph.RelMemberOf, "t", "p"))
	b.refuse(graph.CodeInvalid, tie("m", graph.RelMemberOf, "p", "l"))
	b.refuse(graph.CodeInvalid, graph.PutLink{ID: "l", To: "p"})
	b.refuse(graph.CodeInvalid, graph.PutLink{ID: "l", To: "absent"})
	b.same(b.below(b.system(), graph.KindPerson, "p", graph.Hop{
		Rel: graph.RelMemberOf, Dir: graph.Outward, Shape: graph.Shape{graph.KindTeam: {}},
	}).Rows[0].ID, graph.ID("t"))
}

func wrongLinkField(b *box) {
	b.write(team("t"), person("p"))
	wrong := F{"outcome": "WORKED", "role": "KING", "from": "2026-01-01", "hours": int64(37)}
	for name, v := range wrong {
		b.refuse(graph.CodeInvalid, tie("l", graph.RelMemberOf, "p", "t", F{name: v}))
	}
	b.write(practice("x"), problem("y"))
	b.refuse(graph.CodeInvalid, tie("l", graph.RelSolves, "x", "y", F{"from": graph.Date("2026-01-01")}))
}

func wrongKeys(b *box) {
	b.write(team("t"))
	for _, k := range []graph.Key{
		{Organisation: "t", Source: "", Key: "1"},
		{Organisation: "t", Source: "sd", Key: ""},
		{Organisation: "t", Source: strings.Repeat("s", 101), Key: "1"},
		{Organisation: "t", Source: "sd", Key: strings.Repeat("å", 201)},
	} {
		b.refuse(graph.CodeInvalid, graph.KeyFor{Key: k, Node: "t"})
	}
	b.refuse(graph.CodeInvalid, graph.KeyFor{Key: graph.Key{Organisation: "t", Source: "sd", Key: "1"}, Node: "absent"})
	b.write(graph.KeyFor{Key: graph.Key{Organisation: "t", Source: strings.Repeat("s", 100), Key: strings.Repeat("å", 200)}, Node: "t"})
}

func wrongRedirects(b *box) {
	b.write(team("a"), team("b"), team("c"))
	b.refuse(graph.CodeInvalid, graph.Redirect{From: "a", To: "absent"})
	b.refuse(graph.CodeInvalid, graph.Redirect{From: "a", To: "a"})
	b.write(graph.Redirect{From: "a", To: "b"}, graph.Redirect{From: "b", To: "c"})
	b.refuse(graph.CodeInvalid, graph.Redirect{From: "c", To: "a"})
	b.same(b.ids(b.system(), byID("a")), "c")
}

func wrongRedact(b *box) {
	b.write(team("t"))
	b.refuse(graph.CodeInvalid, graph.Redact{ID: "t", Fields: []string{"nonsense"}})
}

func wrongPrecondition(b *box) {
	b.refuse(graph.CodeInvalid, graph.IfNoPath("LOVES", "a", "b"))
	b.refuse(graph.CodeInvalid, graph.IfNoLink("LOVES", "a", "b"))
	b.refuse(graph.CodeInvalid, graph.Precondition{Kind: "NONSENSE"})
}

func wrongBatchID(b *box) {
	b.refuse(graph.CodeInvalid, named(""), team("t"))
	b.refuse(graph.CodeInvalid, named(strings.Repeat("å", 201)), team("t"))
	b.write(named(strings.Repeat("å", 200)), team("t"))
}

func tooLarge(b *box) {
	batch := b.batch()
	batch.Unlinks = slices.Repeat([]graph.ID{"none"}, graph.MaxBatchOps+1)
	_, err := b.store.Commit(b.ctx, batch)
	b.code(err, graph.CodeLimited)
}
