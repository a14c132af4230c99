package bench

import (
	"context"
	"fmt"
	"reflect"
)

// handPages are the pages that HTTP asks for, as they are asked of the Store, and by hand. nil
// where the engine's floor knows no pages.
type handPages struct {
	byHandPages
	site   *pageSite
	heard  [viewers][]*heard // what each page asks of the Store
	starts []pageStart       // the same pages by hand, of who sees all
}

// heardNames are what the page's Fetch calls its lists.
var heardNames = hopNames{problems: "solves", teams: "uses", carriers: "carriedBy", works: "memberships"}

// pagesByHand listens to what the pages ask of the Store, and holds the floor to its word.
func (b *bench) pagesByHand(ctx context.Context, p *pageSite) (*handPages, error) {
	hand, err := b.engine.byHand(ctx, b.big)
	if err != nil {
		return nil, err
	}
	paging, ok := hand.(byHandPages)
	if !ok {
		hand.close()
		return nil, nil
	}
	h := &handPages{byHandPages: paging, site: p}
	for v := range viewers {
		var at pageStart
		for i := range p.cursors[v] {
			if v == viewerAll {
				h.starts = append(h.starts, at)
			}
			asked, err := p.listen(ctx, v, i)
			if err != nil {
				return nil, err
			}
			h.heard[v] = append(h.heard[v], asked)
			if at, err = h.same(ctx, v, asked, at); err != nil {
				return nil, err
			}
		}
	}
	return h, nil
}

// same compares a page by hand with what the Store gives, and tells where the next one starts.
func (h *handPages) same(ctx context.Context, viewer int, asked *heard, at pageStart) (pageStart, error) {
	page, err := h.site.house.Store.As(asked.viewer).Fetch(ctx, asked.query, asked.shape)
	if err != nil {
		return at, err
	}
	hand, err := h.readPage(ctx, viewer, at)
	if err != nil {
		return at, err
	}
	if len(hand.practices) != len(page.Rows) || hand.more != page.HasNext {
		return at, fmt.Errorf("%s gives a page of %d (more: %t), the Store one of %d (more: %t)",
			h.name(), len(hand.practices), hand.more, len(page.Rows), page.HasNext)
	}
	for i, row := range page.Rows {
		if got, want := hand.practices[i].flat(), heardNames.flat(row); !reflect.DeepEqual(got, want) {
			return at, fmt.Errorf("%s gives %v on a page, the Store %v", h.name(), got, want)
		}
	}
	return hand.next, nil
}

// tasks are the floor, then the Store for each viewer.
func (h *handPages) tasks() []task {
	if h == nil {
		return nil
	}
	out := []task{{calls: pageCalls, run: func(ctx context.Context, i int) error {
		_, err := h.readPage(ctx, viewerAll, h.starts[i%len(h.starts)])
		return err
	}}}
	for v := range viewers {
		out = append(out, task{calls: pageCalls, run: func(ctx context.Context, i int) error {
			asked := h.heard[v][i%len(h.heard[v])]
			_, err := h.site.house.Store.As(asked.viewer).Fetch(ctx, asked.query, asked.shape)
			return err
		}})
	}
	return out
}

func (h *handPages) rows(b *bench, got []timing) {
	if h == nil {
		return
	}
	const group = "page of 50, nested, at the Store"
	all := got[1]
	b.out.add(Row{
		Group: group, What: "p50 (floor: " + h.name() + ")", Unit: "ms", Floor: got[0].p50, Got: all.p50, Runs: all.runs,
		Must: b.bars.pageStore,
	})
	b.out.others(group, got[1:])
}
