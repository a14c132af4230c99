package neo4j

import (
	"cmp"
	"context"
	"math"
	"slices"
	"time"

	"nabo/graph"
)

// Past gives what a node or link was before; see graph.Reader. What it was made with stands in
// the NaboMade of its Batch, all else in a NaboPast each.
func (r *reader) Past(ctx context.Context, id graph.ID, before int64, limit int) ([]graph.Past, error) {
	if limit < 1 || limit > 1000 {
		return nil, graph.Invalid("limit is %d, it must be within 1..1000", limit).At("limit")
	}
	if before < 0 {
		return nil, graph.Invalid("before is a sequence number, or 0").At("before")
	}
	if before == 0 {
		before = math.MaxInt64
	}
	raw, err := r.ask(ctx, func(q *query, b *statement) (string, error) {
		q.pasts(b, b.arg(string(id)), b.arg(before), b.arg(int64(limit)))
		return "pasts + makings", nil
	})
	if err != nil {
		return nil, err
	}
	var out []graph.Past
	for _, entry := range list(raw) {
		p, err := r.pastOf(id, list(entry))
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b graph.Past) int { return cmp.Compare(b.Seq, a.Seq) })
	out = slices.CompactFunc(out, func(a, b graph.Past) bool { return a.Seq == b.Seq })
	return out[:min(len(out), limit)], nil
}

// pasts writes what gives the entries of a visible subject: those of changes, and those of its
// makings, which are more than one when its id came back. A deletion names the making of what it
// deleted, also to a viewer who does not see the deletion itself.
func (q *query) pasts(b *statement, id, before, limit string) {
	b.w(" CALL () { CALL () { MATCH ", q.seekNode("n", id), " WHERE ", q.seesAny(b, "n", nil), " RETURN n.made AS made UNION ALL ")
	q.eachRel(b, func(rel *what) {
		b.w("MATCH ", rel.byID(id), " WHERE ", q.seesLink(b, rel), " RETURN l.made AS made")
	})
	b.w(" } RETURN collect(coalesce(made, 0)) AS subject }",
		" CALL (subject) { UNWIND subject AS made MATCH ", q.seekPast("p", id),
		" WHERE p.seq < ", before, " AND ", q.seesPast(b, "p.aud"), " WITH p ORDER BY p.seq DESC LIMIT ", limit,
		" RETURN collect([p.seq, p.rev, p.at, p.actor, p.source, p.op, p.old, p.aud, p.version]) AS pasts }",
		" CALL (subject) { UNWIND subject AS now CALL (now) { RETURN now AS made UNION MATCH ", q.seekPast("d", id),
		" WHERE d.made IS NOT NULL RETURN d.made AS made } WITH made WHERE made < ", before,
		" CALL (made) { MATCH (c:", q.l.label("NaboMade"), ") WHERE c.seq <= made RETURN c ORDER BY c.seq DESC LIMIT 1 }",
		" WITH made, c, c.auds[made - c.seq] AS own WHERE own IS NOT NULL AND (own = -1 OR ", q.seesPast(b, "own"), ")",
		" RETURN collect([made, c.rev, c.at, c.actor, c.source, 'PUT', null, own, 1]) AS makings }")
}

// seekPast is seek for the entries of a node or link, by its id.
func (q *query) seekPast(alias, id string) string {
	return seek(alias, q.l.label("NaboPast"), propID, id)
}

// seesPast gives the condition that an entry is visible to whom its subject is.
func (q *query) seesPast(b *statement, aud string) string {
	if q.sight.system {
		return "true"
	}
	return "(" + aud + " IS NULL OR " + aud + " < 0 OR " + b.sees(q.sight, aud) + ")"
}

func (r *reader) pastOf(id graph.ID, v []any) (graph.Past, error) {
	at, _ := v[2].(time.Time)
	p := graph.Past{
		Seq: integer(v[0]), ID: id, Rev: graph.Rev(integer(v[1])), At: graph.Instant(at), Actor: graph.ID(text(v[3])),
		Source: text(v[4]), Op: graph.ChangeOp(text(v[5])), Old: map[string]graph.Value{}, Version: integer(v[8]),
	}
	var err error
	if integer(v[7]) > 0 { // the first audience has the number 1
		p.Audience = r.s.audiences.tokensOf(v[7])
	}
	if old := text(v[6]); old != "" {
		p.Old, err = graph.DecodeFields([]byte(old))
	}
	return p, err
}
