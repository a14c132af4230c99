package search

import (
	"context"
	"maps"
	"slices"

	"nabo/graph"
)

// The second Fetch of an answer: what is shown. People and teams of the pool with where they
// are, whom to ask at the practices, the texts that snippets are cut from, the brokers, and
// what the caller's Shape asks of each.

const (
	carriersAsked = 3  // of a practice, who may be its door
	contactsAsked = 3  // of a practice, whose contact may be
	housesAsked   = 3  // above a team, whose contact may be
	unitsAsked    = 20 // above the asker, who may be the last door
	textsShown    = 2  // problems and questions that lend their words to one hit
	piecesShown   = 3  // of a person or team
)

// shown is what came back.
type shown struct {
	rows map[graph.ID]*graph.Row
}

// fetchShown reads all that the answer shows.
func (q *search) fetchShown(ctx context.Context, practices []*ranked, people, teams []*candidate) (*shown, error) {
	var w wanted
	if q.tally != nil {
		w.add(q.tally.areas()...)
	}
	for _, p := range practices {
		w.add(p.id)
	}
	for _, c := range slices.Concat(people, teams) {
		w.add(c.id)
	}
	for _, p := range practices {
		w.add(nodesOf(best(p.problems))...)
		w.add(nodesOf(best(p.questions))...)
		for _, c := range q.named(p) {
			w.add(c.person)
			if _, ok := q.ties.reach(c.person); ok {
				nodes, _ := q.ties.chain(c.person)
				w.add(nodes...)
			}
		}
		for _, u := range firstN(q.nearUses(p), contactsAsked) {
			w.add(u.team)
			w.add(q.above(u.team)...)
		}
	}
	for _, c := range firstN(teams, q.First) {
		w.add(q.above(c.id)...)
	}
	for _, c := range slices.Concat(people, teams) {
		w.add(c.id)
		for _, p := range firstN(c.best(), piecesShown) {
			w.add(p.node, q.speaker(p.node))
		}
		if _, ok := q.ties.reach(c.id); ok && c.kind == graph.KindPerson {
			nodes, _ := q.ties.chain(c.id)
			w.add(nodes...)
		}
	}
	w.add(q.units()...)
	out := &shown{rows: make(map[graph.ID]*graph.Row, len(w.ids))}
	if len(w.ids) == 0 {
		return out, nil
	}
	w.ids = firstN(w.ids, graph.MaxIDs)
	page, err := q.reader.Fetch(ctx, graph.Query{Kinds: kindNames[:kindUnknown], IDs: w.ids}, q.shownShape())
	if err != nil {
		return nil, err
	}
	for _, row := range page.Rows {
		out.rows[row.ID] = row
	}
	return out, nil
}

// wanted are ids, once each, in the order in which they were wanted first.
type wanted struct {
	ids  []graph.ID
	seen map[graph.ID]bool
}

func (w *wanted) add(ids ...graph.ID) {
	if w.seen == nil {
		w.seen = map[graph.ID]bool{}
	}
	for _, id := range ids {
		if id != "" && !w.seen[id] {
			w.seen[id] = true
			w.ids = append(w.ids, id)
		}
	}
}

func firstN[T any](list []T, n int) []T { return list[:min(n, len(list))] }

// best gives what lends the most words, at most textsShown of it.
func best(js []joined) []joined {
	out := slices.Clone(js)
	slices.SortStableFunc(out, func(a, b joined) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		}
		return 0
	})
	return firstN(out, textsShown)
}

func nodesOf(js []joined) []graph.ID {
	out := make([]graph.ID, len(js))
	for i, j := range js {
		out[i] = j.node
	}
	return out
}

// best gives the pieces that weigh most first.
func (c *candidate) best() []piece {
	out := slices.Clone(c.pieces)
	slices.SortStableFunc(out, func(a, b piece) int {
		x, y := a.worth*a.fresh, b.worth*b.fresh
		switch {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	return out
}

// nearUses gives the uses, those that may help before failures, the nearest first.
func (q *search) nearUses(p *ranked) []use {
	out := slices.Clone(p.uses)
	slices.SortStableFunc(out, func(a, b use) int {
		x, y := outcomeWeights[a.outcome] > 0, outcomeWeights[b.outcome] > 0
		switch {
		case x != y && x:
			return -1
		case x != y:
			return 1
		case q.asker.where(a.team, "").nearer(q.asker.where(b.team, "")):
			return -1
		case q.asker.where(b.team, "").nearer(q.asker.where(a.team, "")):
			return 1
		}
		return 0
	})
	return out
}

// units gives the units above the asker, nearest first: their brokers and contacts are the last
// door.
func (q *search) units() []graph.ID {
	var w wanted
	for _, t := range q.asker.teams {
		w.add(q.asker.places.Up(t)...)
	}
	if len(w.ids) == 0 {
		w.add(q.As.Organisation())
	}
	return firstN(w.ids, unitsAsked)
}

var contactFields = []string{"name", "contact", "phone", "mail", "closedOn", "ageGroups"}

var personFields = []string{"name", "leftOn", "introducible", "asksWelcome", "workPhone", "workMail", "bestReached"}

// shownShape joins what we need with what the caller wants.
func (q *search) shownShape() graph.Shape {
	team := graph.Sel{Fields: contactFields, Hops: map[string]graph.Hop{
		hopAfter: {
			Rel: graph.RelSucceededBy, Dir: graph.Outward, First: 3, Shape: graph.Shape{graph.KindTeam: {Fields: contactFields}},
		},
		hopBrokers: {
			Rel: graph.RelMemberOf, Dir: graph.Inward, First: 3,
			LinkWhere: graph.And(graph.Eq("role", graph.RoleBroker), graph.ValidAt(q.today)),
			Shape:     graph.Shape{graph.KindPerson: {Fields: personFields}},
		},
	}}
	teams := memberships(q.today)
	teams.Shape = graph.Shape{graph.KindTeam: {Fields: contactFields}}
	out := graph.Shape{
		graph.KindTeam: team,
		graph.KindPerson: {
			Fields: personFields, Hops: map[string]graph.Hop{hopTeams: teams},
		},
	}
	for k, words := range q.words {
		sel := graph.Sel{Audience: q.o.OpenOnly} // which sentences may be embedded
		if isTextKind(k) {
			sel.Fields = []string{"language"}
		}
		for _, f := range words {
			sel.Fields = append(sel.Fields, f.Name)
		}
		out[k] = joinSels(out[k], sel)
	}
	for k, want := range q.Shape {
		out[k] = joinSels(out[k], want)
	}
	return out
}

// joinSels joins two Sels of a kind; the response keys of ours meet none of a caller's.
func joinSels(a, b graph.Sel) graph.Sel {
	for _, f := range b.Fields {
		if !slices.Contains(a.Fields, f) {
			a.Fields = append(slices.Clip(a.Fields), f)
		}
	}
	hops := make(map[string]graph.Hop, len(a.Hops)+len(b.Hops))
	maps.Copy(hops, b.Hops)
	maps.Copy(hops, a.Hops)
	a.Hops = hops
	a.Audience = a.Audience || b.Audience
	a.Keys = a.Keys || b.Keys
	return a
}

// here gives a row that is visible and has not ended: a person who works here, a team that is
// open. nil otherwise.
func (s *shown) here(id graph.ID, today graph.Date) *graph.Row {
	return open(s.rows[id], today)
}

// open gives a row that has not ended; nil otherwise.
func open(row *graph.Row, today graph.Date) *graph.Row {
	if row == nil {
		return nil
	}
	for _, f := range []string{"leftOn", "closedOn"} {
		if on := row.Date(f); on != "" && on <= today {
			return nil
		}
	}
	return row
}
