package storetest

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"

	"nabo/graph"
)

func dumpCases() []oneCase {
	return []oneCase{
		{"a dump is for the system", dumpSystemOnly},
		{"it gives every record, in its order, as of the head", dumpRecords},
		{"an error of the receiver ends it", dumpEnds},
		{"loaded and sealed elsewhere it is the same, pasts and versions too", dumpLoad},
		{"what another engine dumped, and a file carried, loads the same", loadForeign},
		{"a loaded store goes on from its revision", loadedGoesOn},
		{"records may be loaded in pieces, and again", loadAgain},
		{"a store that has been written to refuses to load", loadRefused},
		{"a sealed store refuses to load", sealRefused},
		{"records that the model does not know are refused", loadInvalid},
	}
}

// dump writes down all that a store keeps, one record in a line. The places of pasts in their
// sequence are left to the engine; their order is not.
func (b *box) dump() []string {
	b.Helper()
	_, records := b.records()
	out := make([]string, len(records))
	for i, r := range records {
		r.Seq = 0
		out[i] = recordLine(r)
	}
	return out
}

func (b *box) records() (graph.Rev, []graph.Record) {
	b.Helper()
	var out []graph.Record
	rev, err := b.store.Dump(b.ctx, System(), func(r graph.Record) error {
		out = append(out, r)
		return nil
	})
	b.ok(err)
	return rev, out
}

func recordLine(r graph.Record) string {
	r.Audience = copyAudience(r.Audience)
	if len(r.Audience) == 0 {
		r.Audience = nil // Own tells none from nobody
	}
	r.At = graph.Instant(r.At)
	raw, err := json.Marshal(r)
	if err != nil {
		return err.Error()
	}
	return string(raw)
}

// richWorld has some of everything that a store keeps.
func (b *box) richWorld() {
	own := tie("own", graph.RelUses, "t", "p", F{"note": "kun os"})
	own.Audience = []graph.Token{"team:t", "team:a"}
	nobody := tie("nobody", graph.RelNeighbourOf, "t", "t")
	nobody.Audience = graph.Nobody()
	b.write(patchable("t", "før"), practice("p"), problem("gone"), person("m", "unit:t", graph.Everyone),
		graph.Put{ID: "hidden", Kind: graph.KindTeam, Fields: F{"ageGroups": []string{}, "lat": 55.5}, Audience: graph.Nobody()},
		tie("l", graph.RelMemberOf, "m", "t", F{"from": graph.Date("2020-01-01"), "hours": 30.0}), own, nobody,
		tie("lost", graph.RelFaces, "t", "gone"),
		graph.KeyFor{Key: graph.Key{Organisation: "o", Source: "sd", Key: "2"}, Node: "t"},
		graph.KeyFor{Key: graph.Key{Organisation: "o", Source: "cvr", Key: "3"}, Node: "t"},
		graph.KeyFor{Key: graph.Key{Organisation: "n", Source: "sd", Key: "1"}, Node: "m"},
		graph.Redirect{From: "z", To: "t"}, graph.Redirect{From: "y", To: "z-target"}, team("z-target"),
		touch("tree"), touch("another"))
	b.write(by(""), put(graph.KindTeam, "t", F{"name": "efter", "staff": int64(3), "about": nil}, "unit:t"))
	b.write(graph.PutLink{ID: "own", Fields: F{"note": nil}, Public: true}, graph.PutLink{ID: "own", Audience: graph.Nobody()})
	b.write(del("gone"), graph.Redact{ID: "p"}, touch("tree"))
}

func dumpSystemOnly(b *box) {
	b.write(team("t"))
	for _, v := range []graph.Viewer{Viewer(graph.Everyone), graph.Anonymous()} {
		_, err := b.store.Dump(b.ctx, v, func(graph.Record) error { return nil })
		b.code(err, graph.CodeForbidden)
	}
}

func dumpRecords(b *box) {
	b.richWorld()
	oracle := newBox(b.TB, openOracle)
	oracle.richWorld()
	b.same(b.dump(), oracle.dump())
	rev, records := b.records()
	b.same(rev, graph.Rev(4))
	types := []graph.RecordType{}
	last := int64(0)
	for _, r := range records {
		types = append(types, r.Type)
		if r.Type == graph.RecordPast {
			b.same(r.Seq > last, true)
			last = r.Seq
		}
	}
	b.same(slices.Compact(types), []graph.RecordType{
		graph.RecordNode, graph.RecordLink, graph.RecordKey, graph.RecordRedirect, graph.RecordGuard, graph.RecordPast,
	})
}

func dumpEnds(b *box) {
	b.richWorld()
	enough := errors.New("enough")
	n := 0
	_, err := b.store.Dump(b.ctx, System(), func(graph.Record) error {
		n++
		return enough
	})
	b.same(errors.Is(err, enough), true)
	b.same(n, 1)
	b.write(team("still-writes"))
}

func (b *box) load(from *box) {
	b.Helper()
	rev, records := from.records()
	b.ok(b.store.Load(b.ctx, records))
	b.ok(b.store.Seal(b.ctx, rev))
}

func dumpLoad(b *box) {
	b.richWorld()
	c := b.another()
	c.load(b)
	b.same(lines(c), lines(b))
	b.same(c.head(), b.head())
	got, err := c.store.Guard(c.ctx, "tree")
	b.ok(err)
	b.same(got, graph.Rev(4))
	seen := func(x *box) graph.Page {
		return x.fetch(x.as(graph.Everyone, "unit:t", "team:t"), list(graph.KindTeam), wideShape())
	}
	b.same(Render(seen(c), wideShape()), Render(seen(b), wideShape()))
	b.same(c.pasts(c.system(), "t"), b.pasts(b.system(), "t"))
	b.same(c.ids(c.system(), byID("z", "m")), "t m")
	found, err := c.system().Lookup(c.ctx, []graph.Key{{Organisation: "o", Source: "cvr", Key: "3"}})
	b.ok(err)
	b.same(len(found), 1)
}

func loadForeign(b *box) {
	other := newBox(b.TB, openOracle)
	other.richWorld()
	rev, records := other.records()
	for i, r := range records {
		raw, err := json.Marshal(r)
		b.ok(err)
		records[i] = graph.Record{}
		b.ok(json.Unmarshal(raw, &records[i]))
	}
	b.ok(b.store.Load(b.ctx, records))
	b.ok(b.store.Seal(b.ctx, rev))
	b.same(lines(b), lines(other))
	b.same(b.ids(b.everyone(), list(graph.KindTeam)), other.ids(other.everyone(), list(graph.KindTeam)))
	near := hop(graph.RelNeighbourOf, graph.Either, graph.KindTeam)
	b.same(linkIDs(b.below(b.as("unit:t"), graph.KindTeam, "t", near)), "")
	b.same(linkIDs(b.below(b.system(), graph.KindTeam, "t", near)), "nobody")
}

// lines is dump with the places of pasts: within one engine these are kept.
func lines(b *box) string {
	_, records := b.records()
	var out strings.Builder
	for _, r := range records {
		out.WriteString(recordLine(r) + "\n")
	}
	return out.String()
}

func wideShape() graph.Shape {
	h := uses("note", "createdAt", "updatedBy")
	h.First, h.Total = 10, true
	return graph.Shape{graph.KindTeam: {
		Fields: append([]string{"name", "staff", "ageGroups", "lat"}, systemNames...), Audience: true, Keys: true,
		Hops: map[string]graph.Hop{"uses": h},
	}}
}

func loadedGoesOn(b *box) {
	b.richWorld()
	c := b.another()
	c.load(b)
	head, floor, err := c.store.Head(c.ctx)
	b.ok(err)
	b.same([]graph.Rev{head, floor}, []graph.Rev{4, 4})
	_, err = c.store.Changes(c.ctx, 3, 10)
	b.code(err, graph.CodeGone)
	b.same(c.feed(4), "")
	version := c.node(graph.KindTeam, "t").Version
	b.same(c.write(named("new-1"), graph.IfVersion("t", version), patch(graph.KindTeam, "t", F{"name": "nyt"})), graph.Rev(5))
	b.same(c.feed(4), "5:PUT t")
	b.same(c.pasts(c.system(), "t")[0], "5 PUT v3 name=\"efter\"")
	_, records := c.records()
	b.same(records[len(records)-1].Rev, graph.Rev(5))
}

func loadAgain(b *box) {
	b.richWorld()
	rev, records := b.records()
	c := b.another()
	for piece := range slices.Chunk(records, 3) {
		b.ok(c.store.Load(c.ctx, piece))
		b.ok(c.store.Load(c.ctx, piece))
	}
	b.ok(c.store.Load(c.ctx, records))
	b.ok(c.store.Seal(c.ctx, rev))
	b.same(lines(c), lines(b))
}

func loadRefused(b *box) {
	b.richWorld()
	_, records := b.records()
	b.code(b.store.Load(b.ctx, records), graph.CodeConflict)
	b.code(b.store.Seal(b.ctx, 9), graph.CodeConflict)
	b.same(b.head(), graph.Rev(4))
}

func sealRefused(b *box) {
	b.richWorld()
	_, records := b.records()
	c := b.another()
	c.load(b)
	b.code(c.store.Load(c.ctx, records), graph.CodeConflict)
	b.code(c.store.Seal(c.ctx, 9), graph.CodeConflict)
}

func loadInvalid(b *box) {
	fields := graph.EncodeFields(nil)
	b.code(b.store.Load(b.ctx, []graph.Record{{Type: graph.RecordNode, ID: "u", Kind: "Unicorn", Version: 1, Fields: fields}}), graph.CodeInvalid)
	b.code(b.store.Load(b.ctx, []graph.Record{{Type: "NONSENSE", ID: "u"}}), graph.CodeInvalid)
}
