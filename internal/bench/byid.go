package bench

import (
	"context"
	"fmt"

	"nabo/graph"
)

// below is how many of each list are asked for.
const below = 5

// nestedNames are what nested calls its lists.
var nestedNames = hopNames{"problems", "teams", "carriers", "teams", true}

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

// byID compares the Store with what is written by hand, and the viewers with each other.
func (b *bench) byID(ctx context.Context) error {
	s := b.big
	step, done := b.o.Progress("practice by id", rounds*(viewers+1))
	defer done()
	hand, err := b.engine.byHand(ctx, s)
	if err != nil {
		return err
	}
	defer hand.close()
	if err := s.sameAs(ctx, hand); err != nil {
		return err
	}
	tasks := []task{handReading(hand, s, viewerAll, readCalls)}
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
		Group: group, What: "p50 (floor: " + hand.name() + ")", Unit: "ms", Floor: got[0].p50, Got: all.p50, Runs: all.runs,
		Must: b.bars.byID,
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
