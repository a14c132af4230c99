package sqlite

import (
	"fmt"
	"slices"
	"testing"

	"nabo/graph"
	"nabo/graph/internal/view"
	"nabo/graph/system"
)

// fatTeam makes a team with n practices, every third hidden from everyone, beside one with two.
func fatTeam(t testing.TB, s *Store, n int) {
	t.Helper()
	b := graph.Batch{ID: "teams", Puts: []graph.Put{
		{ID: "fat", Kind: graph.KindTeam, Audience: everyone}, {ID: "thin", Kind: graph.KindTeam, Audience: everyone},
	}}
	for i := range n {
		id := graph.ID(fmt.Sprintf("r%05d", i))
		p := graph.Put{ID: id, Kind: graph.KindPractice, Audience: everyone, Fields: map[string]graph.Value{"title": fmt.Sprintf("Erfaring %d", n-i)}}
		if i%3 == 2 {
			p.Audience = []graph.Token{"person:x"}
		}
		b.Puts = append(b.Puts, p)
		b.Links = append(b.Links, graph.PutLink{ID: "l" + id, Rel: graph.RelUses, From: "fat", To: id})
		if i < 2 {
			b.Links = append(b.Links, graph.PutLink{ID: "thin" + id, Rel: graph.RelUses, From: "thin", To: id})
		}
	}
	commit(t, s, b)
}

func TestATeamWithVeryManyLinksHasTheRightPages(t *testing.T) {
	s := openTemp(t, graph.Domain())
	const n = 9_000
	fatTeam(t, s, n)
	r := s.As(view.New(view.Spec{Tokens: everyone}))
	hop := graph.Hop{
		Rel: graph.RelUses, Dir: graph.Outward, First: 10, Total: true, Order: []graph.Order{{Field: "title"}},
		Shape: graph.Shape{graph.KindPractice: {Fields: []string{"title"}}},
	}
	fetch := func(ids ...graph.ID) []*graph.Row {
		page, err := r.Fetch(t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindTeam}, IDs: ids},
			graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{"uses": hop}}})
		if err != nil {
			t.Fatal(err)
		}
		return page.Rows
	}
	rows := fetch("thin", "fat")
	if thin := rows[0].Hop("uses"); thin.Total != 2 || len(thin.Rows) != 2 || thin.HasNext {
		t.Errorf("thin: %d of %d", len(thin.Rows), thin.Total)
	}
	var got []string
	for {
		p := rows[len(rows)-1].Hop("uses")
		if p.Total != n*2/3 {
			t.Fatalf("total %d", p.Total)
		}
		for _, row := range p.Rows {
			got = append(got, row.Text("title"))
		}
		if !p.HasNext || len(got) > 100 {
			break
		}
		hop.After = p.Cursor(len(p.Rows) - 1)
		rows = fetch("fat")
	}
	var want []string
	for i := 1; len(want) < len(got); i++ { // numbers in titles stand in the order of their values
		if (n-i)%3 != 2 {
			want = append(want, fmt.Sprintf("Erfaring %d", i))
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func BenchmarkFatTeam(b *testing.B) {
	s := openTemp(b, graph.Domain())
	fatTeam(b, s, 9_000)
	measure(b, func(int) error {
		_, err := s.As(system.Viewer("bench")).Fetch(b.Context(), graph.Query{Kinds: []graph.Kind{graph.KindTeam}, IDs: []graph.ID{"fat"}},
			graph.Shape{graph.KindTeam: {Hops: map[string]graph.Hop{"uses": {
				Rel: graph.RelUses, Dir: graph.Outward, First: 10, Order: []graph.Order{{Field: "title"}},
				Shape: graph.Shape{graph.KindPractice: {Fields: []string{"title"}}},
			}}}})
		return err
	})
}
