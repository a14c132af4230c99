package neo4j

import (
	"context"
	"slices"
	"strings"

	"nabo/graph"
)

// Count counts distinct nodes by what they reach; see graph.Reader. The server groups, so that
// what comes back are cells and not nodes.
func (r *reader) Count(ctx context.Context, of graph.Query, by ...graph.By) ([]graph.Group, error) {
	l := r.s.layout
	if err := l.model.CheckQuery(of); err != nil {
		return nil, err
	}
	for _, b := range by {
		if err := l.checkBy(of.Kinds, b); err != nil {
			return nil, err
		}
	}
	taken := make([]map[*graph.Field]bool, len(by))
	raw, err := r.ask(ctx, func(q *query, b *statement) (string, error) {
		b.w(" CALL () { CALL () { ")
		for i, kind := range distinct(of.Kinds) {
			if i > 0 {
				b.w(" UNION ALL ")
			}
			c := counting{query: q, b: b, of: l.kinds[kind]}
			if err := c.write(of, by); err != nil {
				return "", err
			}
			for j, v := range c.by {
				taken[j] = v.noteFields(taken[j])
			}
		}
		b.w(" } RETURN collect(cell) AS cells }")
		return "cells", nil
	})
	if err != nil {
		return nil, err
	}
	return groups(list(raw), taken)
}

// counting writes the part of a Count that is of one kind. Every node has one row until the end,
// where what it reaches by a path or in a list stands as a list; then the lists are unwound.
type counting struct {
	*query
	b  *statement
	of *what
	by []*byValues
}

func (c *counting) write(of graph.Query, by []graph.By) error {
	for i := range by {
		c.by = append(c.by, c.valuesOf(&by[i], c.of))
	}
	if len(by) == 0 && len(of.IDs) == 0 && of.Where.Op == graph.OpAll && c.sight.not && !c.of.hidden {
		c.b.params["unseen"] = c.sight.nums // all of a kind are counted already
		c.b.w("RETURN [COUNT { MATCH (n:", c.of.name, ") } - COUNT { MATCH (n:", c.of.name, ") WHERE n.aud IN $unseen }] AS cell")
		return nil
	}
	if err := c.nodes(of); err != nil {
		return err
	}
	if len(by) == 0 {
		c.b.w(" WITH count(n) AS number RETURN [number] AS cell")
		return nil
	}
	for _, v := range c.by { // those above first: they put rows together, which should be slim
		if v.by.Bucket == graph.BucketAncestor {
			if err := c.above(v); err != nil {
				return err
			}
		}
	}
	for _, v := range c.by {
		if v.by.Bucket != graph.BucketAncestor && !v.plain() {
			if err := c.collected(v); err != nil {
				return err
			}
		}
	}
	c.cells()
	return nil
}

// nodes writes which nodes are counted.
func (c *counting) nodes(of graph.Query) error {
	where, err := c.cond(c.b, of.Where, scope{c.of, "n"})
	if err != nil {
		return err
	}
	if len(of.IDs) > 0 {
		c.b.w("UNWIND ", c.b.arg(texts(distinct(of.IDs))), " AS x OPTIONAL MATCH (r:", c.l.label("NaboRedirect"), " {`from`: x})",
			" WITH DISTINCT coalesce(r.end, x) AS id MATCH (n:", c.of.name, " {id: id})")
	} else {
		c.b.w("MATCH (n:", c.of.name, ")")
	}
	c.b.w(" WHERE ", c.b.visibleByIndex(c.sight, c.of, "n"), " AND ", where)
	return nil
}

// collected puts all that a node reaches into a list.
func (c *counting) collected(v *byValues) error {
	if len(v.takings) == 0 {
		c.b.w(" WITH *, [] AS ", v.list)
		v.isList = true
		return nil
	}
	c.b.w(" CALL (n) { ")
	place, link, err := c.path(v)
	if err != nil {
		return err
	}
	from := place
	if v.by.Link {
		from = link
	}
	if e, one := v.entry(from); one {
		c.b.w("RETURN collect(DISTINCT ", e, ") AS ", v.list, " }")
	} else {
		c.b.w("UNWIND ", e, " AS entry RETURN collect(DISTINCT entry) AS ", v.list, " }")
	}
	v.isList = true
	return nil
}

// path writes the way to the place that a By takes its value from, a MATCH for each step: in one
// MATCH together no link would be passed twice.
func (c *counting) path(v *byValues) (place, link string, err error) {
	place = "n"
	for i, leg := range v.legs {
		step := &v.by.Path[i]
		far := c.b.alias("n")
		link = c.b.alias("l")
		where, err := c.cond(c.b, step.Where, scope{leg.rel, link})
		if err != nil {
			return "", "", err
		}
		if i == 0 {
			c.b.w("MATCH ")
		} else {
			c.b.w("WITH ", place, " MATCH ")
		}
		c.b.w(leg.arrow(place, link, far), " WHERE ", c.b.visible(c.sight, leg.rel, link), " AND ",
			c.seesAny(c.b, far, leg.far), " AND ", where, " ")
		place = far
	}
	return place, link, nil
}

// above finds for each node the units above the teams that it reaches. Many nodes reach the same
// team, so rows are put together by team, and each team looks once.
func (c *counting) above(v *byValues) error {
	if !v.toTeam {
		c.b.w(" WITH *, [] AS ", v.list)
		v.isList = true
		return nil
	}
	if len(v.legs) == 0 {
		c.b.w(" CALL (n) { ")
		c.unit("n", v.by)
		c.b.w(" RETURN collect(u.id) AS ", v.list, " }")
		v.isList = true
		return nil
	}
	c.b.w(" CALL (n) { ")
	place, _, err := c.path(v)
	if err != nil {
		return err
	}
	c.b.w("WITH ", place, " AS t WHERE t:", c.l.kinds[graph.KindTeam].name, " RETURN collect(DISTINCT t) AS teams }",
		" UNWIND CASE WHEN teams = [] THEN [null] ELSE teams END AS t WITH t, collect([n")
	var carried []string
	for _, other := range c.by {
		if other.isList {
			carried = append(carried, other.list)
		}
	}
	c.b.w(strings.Join(append([]string{""}, carried...), ", "), "]) AS rows CALL (t) { ")
	c.unit("t", v.by)
	c.b.w(" RETURN collect(u.id) AS units } UNWIND rows AS row WITH row, units[0] AS unit",
		" WITH row, collect(DISTINCT unit) AS ", v.list, " WITH ", v.list, ", row[0] AS n")
	for i, name := range carried {
		c.b.w(", row[", intText(i+1), "] AS ", name)
	}
	v.isList = true
	return nil
}

// unit writes the search for the nearest unit u at or above a team that has the team kind. All
// ways up are walked, which are few: a search for the shortest takes ten times as long.
func (c *counting) unit(team string, by *graph.By) {
	teams, partOf := c.l.kinds[graph.KindTeam], c.l.rels[graph.RelPartOf]
	l, up := c.b.alias("l"), c.b.alias("y")
	c.b.w("MATCH (", team, ") (()-[", l, ":", partOf.name, " WHERE ", c.b.validAt(l, by.At), " AND ",
		c.b.visible(c.sight, partOf, l), "]->(", up, ":", teams.name, " WHERE ", c.b.visible(c.sight, teams, up),
		")){0,", maxTree, "} (u:", teams.name, ") WHERE u.teamKind = ", c.b.arg(by.TeamKind),
		" WITH u, size(", l, ") AS far ORDER BY far, u.id LIMIT 1")
}

// cells unwinds the lists and groups.
func (c *counting) cells() {
	names := make([]string, len(c.by))
	for i, v := range c.by {
		names[i] = "v" + intText(i)
		if v.isList {
			c.b.w(" UNWIND CASE WHEN ", v.list, " = [] THEN [null] ELSE ", v.list, " END AS ", names[i])
		}
	}
	c.b.w(" WITH ")
	for i, v := range c.by {
		if v.isList {
			c.b.w(names[i], ", ")
			continue
		}
		e, _ := v.entry("n")
		c.b.w(e, " AS ", names[i], ", ")
	}
	c.b.w("count(*) AS number RETURN [number, ", strings.Join(names, ", "), "] AS cell")
}

// checkBy refuses what the Model cannot answer: at each place one of the kinds that it may hold
// must have what comes next.
func (l *layout) checkBy(kinds []graph.Kind, b graph.By) error {
	var last *what
	for _, step := range b.Path {
		var next []graph.Kind
		rel := l.rels[step.Rel]
		for _, k := range kinds {
			if rel == nil || len(rel.spec.Targets(k, step.Dir)) == 0 {
				continue
			}
			if err := l.checkStep(k, step); err != nil {
				return err
			}
			next = append(next, rel.spec.Targets(k, step.Dir)...)
		}
		if len(next) == 0 {
			return graph.Invalid("no relation %.40q leads on here", string(step.Rel)).At("by")
		}
		kinds, last = distinct(next), rel
	}
	if b.Bucket == graph.BucketAncestor {
		if _, err := graph.ParseDate(string(b.At)); err != nil || !slices.Contains(kinds, graph.KindTeam) {
			return graph.Invalid("only teams have units above them, at a date").At("by")
		}
		return nil
	}
	if b.Link {
		if last != nil && last.countable(b) {
			return nil
		}
		return graph.Invalid("no link here has a field %.40q to count by", b.Field).At("by")
	}
	for _, k := range kinds {
		if l.kinds[k].countable(b) {
			return nil
		}
	}
	return graph.Invalid("nothing here has a field %.40q to count by", b.Field).At("by")
}
