package neo4j

import (
	"cmp"
	"context"
	"slices"

	"nabo/graph"
)

// applying is the one statement that writes. It locks the NaboMeta node first and reads the head
// after that; when the head has moved since the state was read it does nothing and gives no row.
// Nodes and relationships that are there are found by the server's own ids, which cannot have
// changed hands while the head stood still.
func (l *layout) applying() string {
	meta := func(rest string) string {
		return "MATCH (m:" + l.label("NaboMeta") + " {one: 1}) SET m.lock = $head WITH m WHERE m.head = $head\n" + rest
	}
	node := l.label("Node")
	return meta(`CALL (m) { UNWIND $lessLinks AS place MATCH ()-[x]->() WHERE elementId(x) = place DELETE x }
CALL (m) { UNWIND $lessNodes AS place MATCH (n) WHERE elementId(n) = place DETACH DELETE n }
CALL (m) { UNWIND $newNodes AS row CREATE (n:` + node + `:$(row.label)) SET n = row.props }
CALL (m) { UNWIND $nodes AS row MATCH (n) WHERE elementId(n) = row.place SET n = row.props }
CALL (m) { UNWIND $newLinks AS row MATCH (a:` + node + ` {id: row.a}) MATCH (b:` + node + ` {id: row.b}) CREATE (a)-[x:$(row.type)]->(b) SET x = row.props }
CALL (m) { UNWIND $links AS row MATCH ()-[x]->() WHERE elementId(x) = row.place SET x = row.props }
CALL (m) { UNWIND $audiences AS row CREATE (x:` + l.label("NaboAudience") + `) SET x = row }
CALL (m) { UNWIND $made AS row CREATE (x:` + l.label("NaboMade") + `) SET x = row }
CALL (m) { UNWIND $pasts AS row CREATE (x:` + l.label("NaboPast") + `) SET x = row }
CALL (m) { UNWIND $redacted AS row MATCH (x:` + l.label("NaboPast") + ` {seq: row.seq}) SET x.old = row.old }
CALL (m) { UNWIND $changes AS row CREATE (x:` + l.label("NaboChange") + `) SET x = row }
CALL (m) { UNWIND $lessKeys AS name MATCH (x:` + l.label("NaboKey") + ` {name: name}) DELETE x }
CALL (m) { UNWIND $keys AS row MERGE (x:` + l.label("NaboKey") + ` {name: row.name}) SET x = row }
CALL (m) { UNWIND $lessRedirects AS id MATCH (x:` + l.label("NaboRedirect") + ` {from: id}) DELETE x }
CALL (m) { UNWIND $redirects AS row MERGE (x:` + l.label("NaboRedirect") + ` {from: row.from}) SET x = row }
CALL (m) { UNWIND $guards AS row MERGE (x:` + l.label("NaboGuard") + ` {name: row.name}) SET x = row }
SET m.head = $newHead, m.seq = $newSeq, m.audiences = $newAudiences
RETURN m.head`)
}

// params are the parameters of applying.
func (p *planning) params(head, audiences int64) map[string]any {
	out := map[string]any{
		"head": head, "newHead": p.rev, "newSeq": p.seq, "newAudiences": max(audiences, p.audiences),
		"changes": orEmpty(p.effects.changes), "pasts": orEmpty(p.effects.pasts), "audiences": orEmpty(p.effects.audiences),
		"made": p.madeRows(), "redacted": p.redactedRows(), "guards": p.guardRows(),
	}
	p.entityRows(out)
	p.keyRows(out)
	p.redirectRows(out)
	return out
}

// entityRows are the nodes and links that are new, changed or gone.
func (p *planning) entityRows(out map[string]any) {
	newNodes, nodes, lessNodes := []any{}, []any{}, []any{}
	newLinks, links, lessLinks := []any{}, []any{}, []any{}
	less := func(e *entity) {
		if e.w.isLink {
			lessLinks = append(lessLinks, e.place)
		} else {
			lessNodes = append(lessNodes, e.place)
		}
	}
	for _, e := range p.gone {
		less(e)
	}
	all := make([]*entity, 0, len(p.entities))
	for _, e := range p.entities {
		if e.changed {
			all = append(all, e)
		}
	}
	slices.SortFunc(all, func(a, b *entity) int { return cmp.Compare(a.id, b.id) }) // indexes like it
	for _, e := range all {
		props := present(e.props)
		switch isNew := e.place == ""; {
		case !e.there && isNew:
		case !e.there:
			less(e)
		case !e.w.isLink && isNew:
			newNodes = append(newNodes, map[string]any{"label": e.w.name, "props": props})
		case !e.w.isLink:
			nodes = append(nodes, map[string]any{"place": e.place, "props": props})
		case isNew || e.moved:
			if !isNew {
				less(e)
			}
			newLinks = append(newLinks, map[string]any{"type": e.w.name, "a": string(e.from), "b": string(e.to), "props": props})
		default:
			links = append(links, map[string]any{"place": e.place, "props": props})
		}
	}
	out["newNodes"], out["nodes"], out["lessNodes"] = newNodes, nodes, lessNodes
	out["newLinks"], out["links"], out["lessLinks"] = newLinks, links, lessLinks
}

func present(props map[string]any) map[string]any {
	out := make(map[string]any, len(props))
	for k, v := range props {
		if v != nil {
			out[k] = v
		}
	}
	return out
}

func (p *planning) madeRows() []any {
	out := make([]any, len(p.effects.made))
	for i, m := range p.effects.made {
		out[i] = map[string]any{
			"seq": m.seq, "count": int64(len(m.ids)), "rev": m.rev, "at": graph.Instant(m.of.At), "actor": string(m.of.Actor),
			"source": m.of.Source, "ids": m.ids, "auds": m.auds,
		}
	}
	return out
}

func (p *planning) redactedRows() []any {
	out := []any{}
	for seq, old := range p.redacted {
		out = append(out, map[string]any{"seq": seq, "old": old})
	}
	return out
}

func (p *planning) guardRows() []any {
	out := []any{}
	for name := range p.guardsSet {
		out = append(out, map[string]any{"name": name, "rev": int64(p.guards[name])})
	}
	return out
}

func (p *planning) keyRows(out map[string]any) {
	keys, less := []any{}, []any{}
	for name := range p.keysSet {
		node := p.keys[name]
		if node == "" {
			less = append(less, name)
			continue
		}
		k := p.named[name]
		keys = append(keys, map[string]any{
			"name": name, "organisation": string(k.Organisation), "source": k.Source, "key": k.Key, "node": string(node),
		})
	}
	out["keys"], out["lessKeys"] = keys, less
}

// redirectRows are the redirects whose target, or whose end, is another now.
func (p *planning) redirectRows(out map[string]any) {
	rows, less := []any{}, []any{}
	if p.redirectsSet {
		for from, to := range p.redirects {
			if to == "" {
				less = append(less, string(from))
				continue
			}
			end := to
			for next := p.redirects[end]; next != ""; next = p.redirects[end] {
				end = next
			}
			rows = append(rows, map[string]any{"from": string(from), "to": string(to), "end": string(end)})
		}
	}
	out["redirects"], out["lessRedirects"] = rows, less
}

// apply writes what was planned; false when the head has moved meanwhile.
func (p *planning) apply(ctx context.Context, run runner, head, audiences int64) (bool, error) {
	rows, err := run(ctx, p.s.applied, p.params(head, audiences))
	return err == nil && len(rows) == 1, err
}
