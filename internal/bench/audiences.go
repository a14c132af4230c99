package bench

import (
	"context"
	"fmt"
	"time"

	"nabo/graph"
	"nabo/graph/system"
)

// openEvery is how many practices there are for each that the whole organisation sees.
const openEvery = 100

// openAt is which of them that is.
const openAt = 7

// open gives the practices the audiences that the viewers differ by: one in a hundred is open to
// the organisation, the others to their side, and all are to their area and team too, so that
// there are about as many audiences as teams. They are raw Puts: no act of the domain has this
// form, and what is measured is what the Store makes of it.
func (m *made) open(ctx context.Context, svc *graph.Service) error {
	k, err := newKeys(ctx, svc)
	if err != nil {
		return err
	}
	teams, err := k.teams(ctx, m)
	if err != nil {
		return err
	}
	for from := 0; from < m.size.Practices; from += graph.MaxIDs {
		names := make([]string, 0, graph.MaxIDs)
		for i := from; i < min(from+graph.MaxIDs, m.size.Practices); i++ {
			names = append(names, m.practice(i))
		}
		ids, err := k.find(ctx, graph.KindPractice, names)
		if err != nil {
			return err
		}
		b := graph.Batch{ID: fmt.Sprintf("bench:open:%d", from), Source: "bench", At: graph.Instant(time.Now())}
		for i, name := range names {
			b.Puts = append(b.Puts, graph.Put{
				ID: ids[name], Kind: graph.KindPractice, Audience: m.audience(from+i, k.org, teams),
				Fields: map[string]graph.Value{"unconfirmed": nil}, // words at random look like names
			})
		}
		if _, err := svc.Store().Commit(ctx, b); err != nil {
			return err
		}
	}
	return nil
}

// audience is who sees practice i.
func (m *made) audience(i int, org graph.ID, teams map[string]graph.ID) []graph.Token {
	leaf := i % m.leafTeams()
	if m.isOpen(i) {
		return []graph.Token{graph.Unit(org), graph.Members(teams[m.team(leaf)])}
	}
	return []graph.Token{
		graph.Unit(teams[side(m.sideOf(leaf))]), graph.Unit(teams[m.areaOf(leaf)]), graph.Members(teams[m.team(leaf)]),
	}
}

func (m *made) isOpen(i int) bool { return i%openEvery == openAt }

// sees tells whether a viewer sees practice i.
func (m *made) sees(viewer, i int) bool {
	switch viewer {
	case viewerHalf:
		return m.isOpen(i) || m.sideOf(i%m.leafTeams()) == 0
	case viewerHundredth:
		return m.isOpen(i)
	}
	return true
}

// keys finds the ids of made nodes.
type keys struct {
	r   graph.Reader
	org graph.ID
}

func newKeys(ctx context.Context, svc *graph.Service) (*keys, error) {
	r := svc.As(system.Viewer("bench"))
	page, err := r.Fetch(ctx, graph.Query{
		Kinds: []graph.Kind{graph.KindTeam}, Where: graph.Eq("teamKind", "ORGANISATION"), First: 1,
	}, nil)
	if err != nil {
		return nil, err
	}
	if len(page.Rows) == 0 {
		return nil, graph.NotFound()
	}
	return &keys{r: r, org: page.Rows[0].ID}, nil
}

// find gives the ids behind names, at most graph.MaxIDs of them; that one is missing is an error.
func (k *keys) find(ctx context.Context, kind graph.Kind, names []string) (map[string]graph.ID, error) {
	asked := make([]graph.Key, len(names))
	for i, n := range names {
		asked[i] = graph.Key{Organisation: k.org, Source: source, Key: string(kind) + ":" + n}
	}
	found, err := k.r.Lookup(ctx, asked)
	if err != nil {
		return nil, err
	}
	out := make(map[string]graph.ID, len(names))
	for i, n := range names {
		id, ok := found[asked[i]]
		if !ok {
			return nil, fmt.Errorf("the made graph lacks the %s %q", kind, n)
		}
		out[n] = id
	}
	return out, nil
}

func (k *keys) teams(ctx context.Context, m *made) (map[string]graph.ID, error) {
	var names []string
	for _, t := range m.teams() {
		if t.Key != organisation {
			names = append(names, t.Key)
		}
	}
	out := map[string]graph.ID{organisation: k.org}
	for from := 0; from < len(names); from += graph.MaxIDs {
		found, err := k.find(ctx, graph.KindTeam, names[from:min(from+graph.MaxIDs, len(names))])
		if err != nil {
			return nil, err
		}
		for n, id := range found {
			out[n] = id
		}
	}
	return out, nil
}
