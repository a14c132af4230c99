package neo4j

import (
	"cmp"
	"slices"

	"nabo/graph"
)

// params are the parameters of applying.
func (p *planning) params() map[string]any {
	out := map[string]any{
		"head": p.head, "seq": p.seqBefore, "audiencesBefore": p.audiencesBefore,
		"newHead": p.rev, "newSeq": p.seq, "strict": p.strict, "naming": len(p.effects.audiences) > 0,
		"changes": orEmpty(p.effects.changes), "pasts": orEmpty(p.effects.pasts), "audiences": orEmpty(p.effects.audiences),
		"made": p.madeRows(), "redacted": p.redactedRows(),
	}
	p.entityRows(out)
	p.checkRows(out)
	p.keyRows(out)
	p.guardRows(out)
	p.redirectRows(out)
	return out
}

// entityRows are the nodes and links that are new, changed or gone.
func (p *planning) entityRows(out map[string]any) {
	rows := map[string][]any{}
	add := func(bulk string, row any) { rows[bulk] = append(rows[bulk], row) }
	less := func(e *entity) {
		if e.w.isLink {
			add("lessLinks", e.place)
		} else {
			add("lessNodes", e.place)
		}
	}
	for _, e := range p.gone {
		less(e)
	}
	for _, e := range p.changedByID() {
		isNew := e.place == ""
		switch {
		case !e.there:
			if !isNew {
				less(e)
			}
		case e.w.isLink && (isNew || e.moved):
			row := map[string]any{"type": e.w.name, "a": string(e.from), "b": string(e.to), "props": present(e.props)}
			if isNew {
				add("newLinks", row)
			} else {
				less(e)
				add("movedLinks", row)
			}
		case e.w.isLink:
			add("links", map[string]any{"place": e.place, "props": present(e.props)})
		case isNew:
			add("newNodes", map[string]any{"label": e.w.name, "props": present(e.props)})
		default:
			add("nodes", map[string]any{"place": e.place, "props": present(e.props)})
		}
	}
	for _, bulk := range []string{"newNodes", "nodes", "lessNodes", "newLinks", "movedLinks", "links", "lessLinks"} {
		out[bulk] = orEmpty(rows[bulk])
	}
}

// changedByID gives what is to be written in the order of ids, which indexes like.
func (p *planning) changedByID() []*entity {
	var all []*entity
	for _, e := range p.entities {
		if e.changed {
			all = append(all, e)
		}
	}
	slices.SortFunc(all, func(a, b *entity) int { return cmp.Compare(a.id, b.id) })
	return all
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

// checkRows are what the plan stands on: what was there, as it was, and the ids that were free.
func (p *planning) checkRows(out map[string]any) {
	nodes, links, ends, free := []any{}, []any{}, []any{}, []any{}
	check := func(e *entity) {
		row := map[string]any{"place": e.place, "id": string(e.id), "version": e.found, "made": e.foundMade}
		switch {
		case !e.whole:
			ends = append(ends, row)
		case e.w.isLink:
			links = append(links, row)
		default:
			nodes = append(nodes, row)
		}
	}
	for _, e := range p.gone {
		check(e)
	}
	for _, e := range p.entities {
		if e.place != "" {
			check(e)
		}
	}
	for _, id := range p.absent { // that no node has it; another link of its type would break a constraint
		free = append(free, string(id))
	}
	out["sameNodes"], out["sameLinks"], out["sameEnds"], out["noNodes"] = nodes, links, ends, free
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

func (p *planning) guardRows(out map[string]any) {
	rows, same, none := []any{}, []any{}, []any{}
	for name := range p.guardsSet {
		rows = append(rows, map[string]any{"name": name, "rev": int64(p.guards[name])})
	}
	for name := range p.guardsAsked {
		if rev := p.guardsFound[name]; rev == 0 {
			none = append(none, name)
		} else {
			same = append(same, map[string]any{"name": name, "rev": int64(rev)})
		}
	}
	out["guards"], out["sameGuards"], out["noGuards"] = rows, same, none
}

func (p *planning) keyRows(out map[string]any) {
	keys, less, same, none := []any{}, []any{}, []any{}, []any{}
	for name := range p.keysSet {
		node := p.keys[name]
		if node == "" {
			less = append(less, name)
			continue
		}
		keys = append(keys, keyRow(p.named[name], node))
	}
	for name := range p.keysAsked {
		if node := p.keysFound[name]; node == "" {
			none = append(none, name)
		} else {
			same = append(same, map[string]any{"name": name, "node": string(node)})
		}
	}
	out["keys"], out["lessKeys"], out["sameKeys"], out["noKeys"] = keys, less, same, none
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
