package sqlite

import (
	"cmp"
	"database/sql/driver"
	"slices"
	"time"

	"nabo/graph"
)

// entries gives the entries of a list, or the value itself.
func entries(v graph.Value) []graph.Value {
	switch x := v.(type) {
	case []string:
		return values(x)
	case []int64:
		return values(x)
	case []float64:
		return values(x)
	case []bool:
		return values(x)
	case []time.Time:
		return values(x)
	case []graph.Date:
		return values(x)
	}
	return []graph.Value{v}
}

func values[T any](in []T) []graph.Value {
	out := make([]graph.Value, len(in))
	for i, x := range in {
		out[i] = x
	}
	return out
}

func month(v graph.Value) graph.Value {
	switch x := v.(type) {
	case time.Time:
		return x.In(graph.Copenhagen()).Format("2006-01")
	case graph.Date:
		return string(x[:len("2006-01")])
	}
	return nil
}

// leg is one step of a path between two kinds.
type leg struct {
	step *graph.Step
	rel  *table
	dir  direction
	far  *table
}

// paths gives every way in which a By's path runs from a kind, since a relation may lead to
// several kinds and, followed both ways, along either end.
func (q *session) paths(from *table, steps []graph.Step) [][]leg {
	if len(steps) == 0 {
		return [][]leg{nil}
	}
	var out [][]leg
	rel := q.layout.rels[steps[0].Rel]
	for _, dir := range directions(rel, from.kind, steps[0].Dir) {
		for _, kind := range dir.kinds {
			first := leg{&steps[0], rel, dir, q.layout.kinds[kind]}
			for _, rest := range q.paths(first.far, steps[1:]) {
				out = append(out, append([]leg{first}, rest...))
			}
		}
	}
	return out
}

// reached gives the places in by's values that each counted node reaches.
func (c *counting) reached(t *table, by *byValues) (map[int64][]int, error) {
	out := map[int64][]int{}
	for _, path := range c.q.paths(t, by.by.Path) {
		rows, at, err := c.pairs(t, by, path)
		if err != nil {
			return nil, err
		}
		if err := by.prepare(c.q, rows, 1); err != nil {
			return nil, err
		}
		for _, row := range rows {
			places, err := by.places(at, row[1])
			if err != nil {
				return nil, err
			}
			rid := integer(row[0])
			for _, p := range places {
				if !slices.Contains(out[rid], p) {
					out[rid] = append(out[rid], p)
				}
			}
		}
	}
	return out, nil
}

// pairs reads node and stored value along one way of a path; at is the table that the value is
// of, nil when the way ends where there is none.
func (c *counting) pairs(t *table, by *byValues, path []leg) (rows [][]driver.Value, at *table, err error) {
	var joins, wheres statement
	here := scope{t, "n"}
	link := scope{}
	for _, l := range path {
		link = scope{l.rel, joins.alias("l")}
		there := scope{l.far, joins.alias("n")}
		joins.w(" CROSS JOIN ", l.rel.name, " ", link.alias, " ON ", link.alias, ".", l.dir.near, " = ", here.alias, ".rid",
			" CROSS JOIN ", l.far.name, " ", there.alias, " ON ", there.alias, ".rid = ", link.alias, ".", l.dir.far)
		wheres.aliases = joins.aliases
		wheres.visible(c.q.sight, l.rel, link.alias)
		wheres.visible(c.q.sight, l.far, there.alias)
		if err := c.q.where(&wheres, l.step.Where, link); err != nil {
			return nil, nil, err
		}
		joins.aliases = wheres.aliases
		here = there
	}
	taken := here
	if by.by.Link {
		taken = link
	}
	if by.by.Bucket == graph.BucketAncestor && here.t.kind != graph.KindTeam ||
		by.by.Bucket != graph.BucketAncestor && !taken.t.countable(*by.by) {
		return nil, nil, nil
	}
	if by.by.Bucket == graph.BucketAncestor {
		taken = here
	}
	var b statement
	b.aliases = wheres.aliases
	b.w("SELECT n.rid, ", by.stored(taken), " FROM ", t.name, " n", joins.String())
	if err := c.where(&b, t); err != nil {
		return nil, nil, err
	}
	b.w(wheres.String())
	b.args = append(b.args, wheres.args...)
	err = c.q.c.query(c.q.ctx, b.String(), b.args, func(v []driver.Value) error {
		rows = append(rows, slices.Clone(v))
		return nil
	})
	return rows, taken.t, err
}

// unitsAbove gives, for teams, the id of the nearest team at or above each that has the team
// kind, by visible PART_OF links valid at the date.
func (q *session) unitsAbove(teams []int64, teamKind string, at graph.Date) (map[int64]graph.Value, error) {
	tree := unitTree{above: map[int64][]int64{}, ids: map[int64]string{}, fits: map[int64]bool{}}
	if err := tree.read(q, teams, teamKind, at); err != nil {
		return nil, err
	}
	out := make(map[int64]graph.Value, len(teams))
	for _, t := range teams {
		out[t] = tree.nearest(t)
	}
	return out, nil
}

// unitTree is the part of the tree of teams that lies above some.
type unitTree struct {
	above map[int64][]int64
	ids   map[int64]string
	fits  map[int64]bool
}

func (u *unitTree) read(q *session, edge []int64, teamKind string, at graph.Date) error {
	teams, partOf := q.layout.kinds[graph.KindTeam], q.layout.rels[graph.RelPartOf]
	kind, err := teams.column("teamKind")
	if err != nil || partOf == nil {
		return err
	}
	var b statement
	b.w("SELECT n.rid, n.id, n.", kind.quoted, " = ")
	b.arg(teamKind)
	b.w(" FROM json_each(?) p CROSS JOIN ", teams.name, " n ON n.rid = p.value")
	var up statement
	up.w("SELECT l.from_rid, l.to_rid FROM json_each(?) p CROSS JOIN ", partOf.name,
		" l ON l.from_rid = p.value CROSS JOIN ", teams.name, " n ON n.rid = l.to_rid WHERE ")
	up.validAt("l", at)
	up.visible(q.sight, partOf, "l")
	up.visible(q.sight, teams, "n")
	for len(edge) > 0 {
		list := driver.Value(jsonList(edge))
		err := q.c.query(q.ctx, b.String(), []driver.Value{teamKind, list}, func(v []driver.Value) error {
			u.ids[integer(v[0])], u.fits[integer(v[0])] = text(v[1]), integer(v[2]) == 1
			return nil
		})
		if err != nil {
			return err
		}
		edge = nil
		err = q.c.query(q.ctx, up.String(), append([]driver.Value{list}, up.args...), func(v []driver.Value) error {
			from, to := integer(v[0]), integer(v[1])
			if !slices.Contains(u.above[from], to) {
				u.above[from] = append(u.above[from], to)
			}
			if _, ok := u.ids[to]; !ok {
				edge = append(edge, to)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// nearest looks at all teams equally far up, the smallest id first, before it goes higher.
func (u *unitTree) nearest(team int64) graph.Value {
	been := map[int64]bool{team: true}
	for level := []int64{team}; len(level) > 0; {
		slices.SortFunc(level, func(a, b int64) int { return cmp.Compare(u.ids[a], u.ids[b]) })
		var next []int64
		for _, t := range level {
			if u.fits[t] {
				return u.ids[t]
			}
			for _, above := range u.above[t] {
				if !been[above] {
					been[above] = true
					next = append(next, above)
				}
			}
		}
		level = next
	}
	return nil
}
