package storetest

import (
	"fmt"

	"nabo/graph"
)

// linkByID holds that a link can be read by its id, as far as its viewer sees it.
func linkByID(b *box) {
	_, err := b.store.Commit(b.ctx, graph.Batch{
		ID: "links by id", Source: "app", At: at(1),
		Puts: []graph.Put{
			{ID: "t", Kind: graph.KindTeam, Fields: map[string]graph.Value{"name": "t"}, Audience: []graph.Token{graph.Everyone}},
			{ID: "p", Kind: graph.KindPerson, Fields: map[string]graph.Value{"name": "p"}, Audience: []graph.Token{graph.Everyone}},
			{ID: "h", Kind: graph.KindPerson, Fields: map[string]graph.Value{"name": "h"}, Audience: []graph.Token{"person:h"}},
		},
		Links: []graph.PutLink{
			{ID: "open", Rel: graph.RelMemberOf, From: "p", To: "t", Fields: map[string]graph.Value{"role": "STAFF"}},
			{ID: "own", Rel: graph.RelMemberOf, From: "p", To: "t", Audience: []graph.Token{"team:t"}},
			{ID: "end", Rel: graph.RelMemberOf, From: "h", To: "t"},
		},
	})
	b.ok(err)
	ids := []graph.ID{"end", "own", "p", "nothing", "open"}
	for _, c := range []struct {
		as   graph.Reader
		want string
	}{
		{b.system(), "end own(team:t) open(STAFF) "},
		{b.everyone(), "open(STAFF) "},
		{b.as(graph.Everyone, "team:t"), "own(team:t) open(STAFF) "},
		{b.as(graph.Everyone, "person:h"), "end open(STAFF) "},
		{b.as("team:t"), ""},
	} {
		rows, err := c.as.Links(b.ctx, ids)
		if err != nil {
			b.Fatalf("Links: %v", err)
		}
		got := ""
		for _, l := range rows {
			got += string(l.ID)
			if role := graph.As[string](l, "role"); role != "" {
				got += fmt.Sprintf("(%s)", role)
			}
			if l.Audience != nil {
				got += fmt.Sprintf("(%s)", l.Audience[0])
			}
			got += " "
		}
		if got != c.want {
			b.Errorf("links by id: got %q, want %q", got, c.want)
		}
	}
}
