package plan

import (
	"context"
	"sync/atomic"

	"nabo/graph"
)

// Limits bound what one operation may ask for.
type Limits struct {
	Rows  int // rows: the product of `first` on the way down, summed over the whole operation
	Depth int // relations below a root field, at most graph.MaxDepth
	Looks int // fields and fragments that are looked at on the way
	Roots int // root fields
	Texts int // bytes of text that are read
}

// DefaultLimits are generous for a page and stingy for a crawl.
func DefaultLimits() Limits {
	return Limits{Rows: 25_000, Depth: 6, Looks: 20_000, Roots: 20, Texts: 16 << 20}
}

// Budget is what is left of the Limits in one operation. Root fields share it.
type Budget struct {
	Limits
	rows, looks, texts atomic.Int64
}

type budgetKey struct{}

// WithBudget gives the operation its budget.
func WithBudget(ctx context.Context, l Limits) context.Context {
	return context.WithValue(ctx, budgetKey{}, &Budget{Limits: l})
}

func budgetOf(ctx context.Context) *Budget {
	if b, ok := ctx.Value(budgetKey{}).(*Budget); ok {
		return b
	}
	return &Budget{Limits: DefaultLimits()}
}

func (b *Budget) take(rows int) error {
	if b.rows.Add(int64(rows)) > int64(b.Rows) {
		return graph.Limited("this may give more than %d rows: ask for fewer in each list, or go deeper from one node at a time", b.Rows)
	}
	return nil
}

// TakeTexts charges what was read: rows are bounded by what was asked for, their texts are not.
func TakeTexts(ctx context.Context, pages ...*graph.Page) error {
	b := budgetOf(ctx)
	for _, p := range pages {
		if b.texts.Add(int64(p.TextBytes())) > int64(b.Texts) {
			return graph.Limited("this gives more than %d MB of text: ask for fewer at a time, or for fewer fields", b.Texts>>20)
		}
	}
	return nil
}

func (b *Budget) look() error {
	if b.looks.Add(1) > int64(b.Looks) {
		return graph.Limited("this selects more than %d fields", b.Looks)
	}
	return nil
}
