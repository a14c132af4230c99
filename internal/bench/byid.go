package bench

import (
	"context"
	"fmt"
	"reflect"

	"nabo/graph"
)

// below is how many of each list are asked for.
const below = 5

// nested asks a practice for its problems, teams, carriers, and the teams of those.
func nested() graph.Shape {
	team := graph.Shape{graph.KindTeam: {Fields: []string{"name", "teamKind"}}}
	return graph.Shape{graph.KindPractice: {
		Fields: []string{"title", "whatWeDo", "status"},
		Hops: map[string]graph.Hop{
			"problems": {Rel: graph.RelSolves, Dir: graph.Outward, First: below, Shape: graph.Shape{graph.KindProblem: {Fields: []string{"title"}}}},
			"teams":    {Rel: graph.RelUses, Dir: graph.Inward, First: below, LinkFields: []string{"outcome"}, Shape: team},
			"carriers": {Rel: graph.RelCarries, Dir: graph.Inward, First: below, LinkFields: []string{"role"}, Shape: graph.Shape{
				graph.KindPerson: {Fields: []string{"name"}, Hops: map[string]graph.Hop{
					"teams": {Rel: graph.RelMemberOf, Dir: graph.Outward, First: below, Shape: team},
				}},
			}},
		},
	}}
}

// reading reads a practice through the Store.
func (s *site) reading(viewer, calls int) task {
	return task{calls: calls, run: func(ctx context.Context, i int) error {
		row, err := s.read(ctx, viewer, s.seen[viewer][i%len(s.seen[viewer])])
		if err == nil && row == nil {
			return fmt.Errorf("viewer %q does not see a practice that was made for them", viewerNames[viewer])
		}
		return err
	}}
}

func (s *site) read(ctx context.Context, viewer int, id graph.ID) (*graph.Row, error) {
	page, err := s.house.Store.As(s.viewers[viewer]).Fetch(ctx,
		graph.Query{Kinds: []graph.Kind{graph.KindPractice}, IDs: []graph.ID{id}}, nested())
	if err != nil || len(page.Rows) == 0 {
		return nil, err
	}
	return page.Rows[0], nil
}

const readCalls = 400

// byID compares the Store with SQL written by hand, and the viewers with each other.
func (b *bench) byID(ctx context.Context) error {
	s := b.big
	step, done := b.o.Progress("practice by id", rounds*(viewers+1))
	defer done()
	sql, err := openByHand(ctx, s)
	if err != nil {
		return err
	}
	defer sql.close()
	if err := s.sameAs(ctx, sql); err != nil {
		return err
	}
	tasks := []task{sql.reading(s, viewerAll, readCalls)}
	for v := range viewers {
		tasks = append(tasks, s.reading(v, readCalls))
	}
	got, err := race(ctx, step, tasks...)
	if err != nil {
		return err
	}
	const group = "practice by id, nested, at the Store"
	all := got[1]
	b.out.add(Row{
		Group: group, What: "p50 (floor: SQL by hand)", Unit: "ms", Floor: got[0].p50, Got: all.p50, Runs: all.runs,
		Must: []Bar{atMostTimes(3), atMost(2)},
	})
	b.out.others(group, got[1:])
	return nil
}

// others compares what the other viewers wait with what the one who sees all does.
func (r *Report) others(group string, got []timing) {
	for v := 1; v < len(got); v++ {
		r.add(Row{
			Group: group, What: "p50 of " + viewerNames[v] + " (floor: all)", Unit: "ms",
			Floor: got[viewerAll].p50, Got: got[v].p50, Runs: got[v].runs, Must: []Bar{atMostTimes(1.3)},
		})
	}
}

// sameAs holds the floor to its word: it gives each viewer what the Store gives.
func (s *site) sameAs(ctx context.Context, sql *byHand) error {
	for v := range viewers {
		for i := range min(20, len(s.seen[v])) {
			id := s.seen[v][i]
			row, err := s.read(ctx, v, id)
			if err != nil {
				return err
			}
			hand, err := sql.read(ctx, v, id)
			if err != nil {
				return err
			}
			if want := flat(row); !reflect.DeepEqual(hand.flat(), want) {
				return fmt.Errorf("SQL by hand gives %v for %s, the Store %v", hand.flat(), id, want)
			}
		}
	}
	return nil
}

// flat is what a practice and all below it say, in order.
func flat(row *graph.Row) []string {
	if row == nil {
		return nil
	}
	out := []string{string(row.ID), fmt.Sprint(row.Version), row.Text("title"), row.Text("whatWeDo"), row.Text("status")}
	for _, p := range row.HopRows("problems") {
		out = append(out, string(p.Link.ID), string(p.ID), p.Text("title"))
	}
	for _, t := range row.HopRows("teams") {
		out = append(out, string(t.Link.ID), string(t.ID), t.Text("name"), t.Text("teamKind"), graph.As[string](t.Link, "outcome"))
	}
	for _, p := range row.HopRows("carriers") {
		out = append(out, string(p.Link.ID), string(p.ID), p.Text("name"), graph.As[string](p.Link, "role"))
		for _, t := range p.HopRows("teams") {
			out = append(out, string(t.Link.ID), string(t.ID), t.Text("name"), t.Text("teamKind"))
		}
	}
	return out
}
