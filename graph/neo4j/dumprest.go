package neo4j

import (
	"encoding/json"
	"slices"
	"time"

	"nabo/graph"
)

// keys go source by source: within one the order of their names is that of the keys.
func (d *dump) keys() error {
	rows, err := d.a.ask("MATCH (k:"+d.a.label("NaboKey")+") RETURN DISTINCT k.organisation, k.source", nil)
	if err != nil {
		return err
	}
	sources := make([]graph.Key, len(rows))
	for i, row := range rows {
		sources[i] = graph.Key{Organisation: graph.ID(text(row[0])), Source: text(row[1])}
	}
	slices.SortFunc(sources, func(a, b graph.Key) int { return compareKeys(&a, &b) })
	for _, of := range sources {
		before := keyName(of) // ends in a space, and every name of the source begins with it
		until := before[:len(before)-1] + "!"
		err := d.between("MATCH (k:"+d.a.label("NaboKey")+") WHERE $after < k.name < $until RETURN k.name, k.key, k.node ORDER BY k.name LIMIT $slice",
			before, until, func(row []any) (graph.Record, error) {
				key := graph.Key{Organisation: of.Organisation, Source: of.Source, Key: text(row[1])}
				return graph.Record{Type: graph.RecordKey, ID: graph.ID(text(row[2])), Key: &key}, nil
			})
		if err != nil {
			return err
		}
	}
	return nil
}

func compareKeys(a, b *graph.Key) int {
	return slices.Compare([]string{string(a.Organisation), a.Source, a.Key}, []string{string(b.Organisation), b.Source, b.Key})
}

func (d *dump) redirects() error {
	return d.stream("MATCH (r:"+d.a.label("NaboRedirect")+") WHERE r.`from` > $after RETURN r.`from`, r.`to` ORDER BY r.`from` LIMIT $slice",
		"", func(row []any) (graph.Record, error) {
			return graph.Record{Type: graph.RecordRedirect, From: graph.ID(text(row[0])), To: graph.ID(text(row[1]))}, nil
		})
}

// guards may have an empty name, which nothing is greater than by itself.
func (d *dump) guards() error {
	rows, err := d.a.ask("MATCH (g:"+d.a.label("NaboGuard")+" {name: ''}) RETURN g.rev", nil)
	if err != nil {
		return err
	}
	for _, row := range rows {
		if err := d.each(graph.Record{Type: graph.RecordGuard, Rev: graph.Rev(integer(row[0]))}); err != nil {
			return err
		}
	}
	return d.stream("MATCH (g:"+d.a.label("NaboGuard")+") WHERE g.name > $after RETURN g.name, g.rev ORDER BY g.name LIMIT $slice",
		"", func(row []any) (graph.Record, error) {
			return graph.Record{Type: graph.RecordGuard, Name: text(row[0]), Rev: graph.Rev(integer(row[1]))}, nil
		})
}

// pasts merges those of makings, which stand in lists, with all others, by sequence number.
func (d *dump) pasts() error {
	made := &makings{d: d}
	before := func(seq int64) error { // hands over the makings that stand before a number; 0: all
		for {
			r, err := made.peek()
			if err != nil || r == nil || seq != 0 && r.Seq >= seq {
				return err
			}
			made.next = made.next[1:]
			if err := d.each(*r); err != nil {
				return err
			}
		}
	}
	other := &dump{a: d.a, each: func(r graph.Record) error {
		if err := before(r.Seq); err != nil {
			return err
		}
		return d.each(r)
	}}
	err := other.stream("MATCH (p:"+d.a.label("NaboPast")+`) WHERE p.seq > $after
		RETURN p.seq, p.id, p.rev, p.at, p.actor, p.source, p.op, p.old, p.version, p.aud ORDER BY p.seq LIMIT $slice`,
		int64(0), func(row []any) (graph.Record, error) {
			at, _ := row[3].(time.Time)
			return graph.Record{
				Type: graph.RecordPast, Seq: integer(row[0]), ID: graph.ID(text(row[1])), Rev: graph.Rev(integer(row[2])),
				At: graph.Instant(at), Actor: graph.ID(text(row[4])), Source: text(row[5]), Op: graph.ChangeOp(text(row[6])),
				Fields: json.RawMessage(text(row[7])), Version: integer(row[8]),
				Audience: d.a.s.audiences.tokensOf(row[9]), Own: row[9] != nil,
			}, nil
		})
	if err != nil {
		return err
	}
	return before(0)
}

// makings are the next pasts of what was made, from NaboMade.
type makings struct {
	d     *dump
	next  []graph.Record
	after int64 // the first number of the last list that was read
	ended bool
}

// peek gives the next one, nil after the last.
func (m *makings) peek() (*graph.Record, error) {
	for len(m.next) == 0 {
		if m.ended {
			return nil, nil
		}
		if err := m.fill(); err != nil {
			return nil, err
		}
	}
	return &m.next[0], nil
}

// fill reads the next lists: many short ones, or one long one.
func (m *makings) fill() error {
	a := m.d.a
	heads, err := a.ask("MATCH (c:"+a.label("NaboMade")+") WHERE c.seq > $after RETURN c.seq, c.count ORDER BY c.seq LIMIT $slice",
		map[string]any{"after": m.after, "slice": int64(dumpSlice)})
	if err != nil {
		return err
	}
	if m.ended = len(heads) == 0; m.ended {
		return nil
	}
	last, count := int64(0), int64(0)
	for _, h := range heads {
		if count += integer(h[1]); last != 0 && count > dumpSlice {
			break
		}
		last = integer(h[0])
	}
	rows, err := a.ask("MATCH (c:"+a.label("NaboMade")+`) WHERE $after < c.seq <= $last
		RETURN c.seq, c.rev, c.at, c.actor, c.source, c.ids, c.auds ORDER BY c.seq`,
		map[string]any{"after": m.after, "last": last})
	if err != nil {
		return err
	}
	for _, row := range rows {
		m.expand(row)
	}
	m.after = last
	return nil
}

// expand writes a list out: one past for each id.
func (m *makings) expand(row []any) {
	at, _ := row[2].(time.Time)
	auds := list(row[6])
	for i, id := range list(row[5]) {
		r := graph.Record{
			Type: graph.RecordPast, Seq: integer(row[0]) + int64(i), ID: graph.ID(text(id)), Rev: graph.Rev(integer(row[1])),
			At: graph.Instant(at), Actor: graph.ID(text(row[3])), Source: text(row[4]), Op: graph.OpPut,
			Fields: graph.EncodeFields(nil), Version: 1,
		}
		if i < len(auds) && integer(auds[i]) >= 0 {
			r.Own, r.Audience = true, m.d.a.s.audiences.tokensOf(auds[i])
		}
		m.next = append(m.next, r)
	}
}
