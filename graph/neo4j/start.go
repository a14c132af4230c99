package neo4j

import (
	"strconv"
	"strings"

	"nabo/graph"
)

// starting finds where the search for a list had best begin, when a condition on what a node is
// linked to leaves few: the server would look at that for each node of the list otherwise.
type starting struct {
	*query
	b     *statement
	trees []tree // of teams, which stand before the list
}

// tree is a list of the teams at and below one, cut soon after it has too many to begin from.
type tree struct{ name, expr string }

// manyTeams is the size from which a tree of teams is no good place to begin: its teams have
// links to a good part of all nodes, which a page's own order meets soon enough.
const manyTeams = 64

// from gives clauses that give n, each node of a kind that meets c and is visible, maybe more than
// once; any number of alternatives. None: it is best to begin from the list itself.
func (s *starting) from(c graph.Cond, w *what, n string) ([]string, error) {
	if isOwn(c, w) {
		return nil, nil
	}
	out, err := s.reach(c, w, n)
	for i := range out {
		out[i] += " WITH DISTINCT " + n + " WHERE " + s.b.visible(s.sight, w, n)
	}
	return out, err
}

// isOwn tells whether the server itself begins from an index under the condition.
func isOwn(c graph.Cond, w *what) bool {
	switch c.Op {
	case graph.OpID:
		return true
	case graph.OpIn:
		return varied(c, w)
	case graph.OpAnd:
		for _, sub := range c.Conds {
			if isOwn(sub, w) {
				return true
			}
		}
	}
	return false
}

// varied tells whether a field's values are many, so that an index under it finds few nodes.
func varied(c graph.Cond, w *what) bool {
	f, err := w.field(c.Field)
	return err == nil && !f.List && f.Enum == nil && f.Type != graph.Bool
}

// reach is from without the visibility of n; nil where the condition leaves many.
func (s *starting) reach(c graph.Cond, w *what, n string) ([]string, error) {
	switch c.Op {
	case graph.OpIn, graph.OpID:
		if c.Op == graph.OpIn && !varied(c, w) {
			return nil, nil
		}
		cond, err := s.cond(s.b, c, scope{w, n})
		return []string{"MATCH (" + n + ":" + w.name + ") WHERE " + cond}, err
	case graph.OpBelow:
		return []string{"UNWIND " + s.tree(c) + " AS " + n}, nil
	case graph.OpHas:
		return s.reachBy(c, w, n)
	case graph.OpAnd:
		return s.reachAll(c.Conds, w, n)
	case graph.OpOr:
		return s.reachAny(c.Conds, w, n)
	}
	return nil, nil
}

func (s *starting) reachAll(cs []graph.Cond, w *what, n string) ([]string, error) {
	for i, c := range cs {
		out, err := s.reach(c, w, n)
		if err != nil {
			return nil, err
		}
		if out == nil {
			continue
		}
		rest, err := s.cond(s.b, graph.And(append(append([]graph.Cond{}, cs[:i]...), cs[i+1:]...)...), scope{w, n})
		for j := range out {
			out[j] += " WITH DISTINCT " + n + " WHERE " + rest
		}
		return out, err
	}
	return nil, nil
}

func (s *starting) reachAny(cs []graph.Cond, w *what, n string) ([]string, error) {
	var all []string
	for _, c := range cs {
		out, err := s.reach(c, w, n)
		if err != nil || out == nil {
			return nil, err
		}
		all = append(all, out...)
	}
	return all, nil
}

// reachBy begins at the other end of a relation.
func (s *starting) reachBy(c graph.Cond, w *what, n string) ([]string, error) {
	rel := s.l.rels[c.Rel]
	var all []string
	for _, dir := range directions(rel, w.kind, c.Dir) {
		for _, kind := range dir.kinds {
			if c.Kind != "" && c.Kind != kind {
				continue
			}
			far, l, m := s.l.kinds[kind], s.b.alias("l"), s.b.alias("n")
			out, err := s.reach(*c.Node, far, m)
			if err != nil || out == nil {
				return nil, err
			}
			link, err := s.cond(s.b, *c.Link, scope{rel, l})
			if err != nil {
				return nil, err
			}
			for _, branch := range out {
				all = append(all, branch+" WITH DISTINCT "+m+" WHERE "+s.b.visible(s.sight, far, m)+
					" MATCH "+dir.arrow(n+":"+w.name, l, rel, m)+" WHERE "+both(s.b.visible(s.sight, rel, l), link))
			}
		}
	}
	return all, nil
}

// tree gives the name of the list of the teams at and below one.
func (s *starting) tree(c graph.Cond) string {
	teams, partOf := s.l.kinds[graph.KindTeam], s.l.rels[graph.RelPartOf]
	if teams == nil || partOf == nil {
		return "[]"
	}
	name, top, l, u, m := s.b.alias("tree"), s.b.alias("t"), s.b.alias("l"), s.b.alias("u"), s.b.alias("n")
	expr := "COLLECT { MATCH (" + top + ":" + teams.name + ") WHERE " + top + ".id = " + s.b.arg(string(c.IDs[0])) +
		" AND " + s.b.visible(s.sight, teams, top) + " MATCH (" + top + ") (()<-[" + l + ":" + partOf.name +
		" WHERE " + s.b.validAt(l, c.Date) + " AND " + s.b.visible(s.sight, partOf, l) + "]-(" + u + ":" + teams.name +
		" WHERE " + s.b.visible(s.sight, teams, u) + ")){0," + maxTree + "} (" + m + ") WITH DISTINCT " + m +
		" LIMIT " + s.b.arg(int64(manyTeams+1)) + " RETURN " + m + " }"
	s.trees = append(s.trees, tree{name, expr})
	return name
}

// small is the condition that all trees are good to begin from; "true" without any.
func (s *starting) small() string {
	conds := make([]string, len(s.trees))
	for i, t := range s.trees {
		conds[i] = "size(" + t.name + ") <= " + strconv.Itoa(manyTeams)
	}
	return both(conds...)
}

// names are those of the trees.
func (s *starting) names() []string {
	names := make([]string, len(s.trees))
	for i, t := range s.trees {
		names[i] = t.name
	}
	return names
}

// call puts alternatives together, each node once.
func (s *starting) call(starts []string, n string) string {
	return "CALL (" + strings.Join(s.names(), ", ") + ") { " + strings.Join(starts, " RETURN "+n+" UNION ") + " RETURN " + n + " }"
}
