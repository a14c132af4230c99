package storetest

import (
	"context"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"nabo/graph"
	"nabo/graph/internal/view"
)

// Viewer makes a viewer who sees by these tokens.
func Viewer(tokens ...graph.Token) graph.Viewer { return view.New(view.Spec{Tokens: tokens}) }

// System makes the viewer who sees all.
func System() graph.Viewer { return view.System("storetest") }

// patience ends a case that hangs; no case measures time.
const patience = 2 * time.Minute

// box is what a case works with: a fresh store and short words for using it.
type box struct {
	testing.TB
	store graph.Store
	ctx   context.Context // of one case, which is this box's life
	open  opener
	turn  *atomic.Int64
}

type opener func(t testing.TB, m *graph.Model) graph.Store

func newBox(t testing.TB, open opener) *box {
	t.Helper()
	return newBoxOf(t, open, graph.Domain())
}

func newBoxOf(t testing.TB, open opener, m *graph.Model) *box {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	t.Cleanup(cancel)
	return &box{TB: t, store: open(t, m), ctx: ctx, open: open, turn: new(atomic.Int64)}
}

// another gives a second store, empty, beside the first.
func (b *box) another() *box {
	b.Helper()
	return newBox(b.TB, b.open)
}

// F names the values of fields.
type F = map[string]graph.Value

// What a Batch may hold beside graph's own types.
type (
	unlink graph.ID
	del    graph.ID
	touch  string
	named  string // the Batch's id
	by     graph.ID
	from   string // the Batch's source
)

// at is the clock of the suite: it stands still, n minutes into a day in March.
func at(n int64) time.Time {
	return time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC).Add(time.Duration(n) * time.Minute)
}

// batch puts ops together. What is not said (id, time, source) comes from the case's count.
func (b *box) batch(ops ...any) graph.Batch {
	n := b.turn.Add(1)
	out := graph.Batch{ID: fmt.Sprintf("batch-%d", n), At: at(n), Actor: "actor", Source: "app"}
	for _, op := range ops {
		switch x := op.(type) {
		case graph.Put:
			out.Puts = append(out.Puts, x)
		case graph.PutLink:
			out.Links = append(out.Links, x)
		case graph.Redact:
			out.Redacts = append(out.Redacts, x)
		case graph.KeyFor:
			out.Keys = append(out.Keys, x)
		case graph.Redirect:
			out.Redirects = append(out.Redirects, x)
		case graph.Precondition:
			out.If = append(out.If, x)
		default:
			b.aside(&out, op)
		}
	}
	return out
}

func (b *box) aside(out *graph.Batch, op any) {
	switch x := op.(type) {
	case unlink:
		out.Unlinks = append(out.Unlinks, graph.ID(x))
	case del:
		out.Deletes = append(out.Deletes, graph.ID(x))
	case touch:
		out.Touches = append(out.Touches, string(x))
	case named:
		out.ID = string(x)
	case by:
		out.Actor = graph.ID(x)
	case from:
		out.Source = string(x)
	case time.Time:
		out.At = x
	default:
		b.Fatalf("a batch holds no %T", op)
	}
}

// put makes or changes a node; without tokens everyone sees it.
func put(kind graph.Kind, id graph.ID, fields F, tokens ...graph.Token) graph.Put {
	if len(tokens) == 0 {
		tokens = []graph.Token{graph.Everyone}
	}
	return graph.Put{ID: id, Kind: kind, Fields: fields, Audience: tokens}
}

// patch changes the fields of a node and leaves its audience.
func patch(kind graph.Kind, id graph.ID, fields F) graph.Put {
	return graph.Put{ID: id, Kind: kind, Fields: fields}
}

// tie makes a link that is visible with its ends.
func tie(id graph.ID, rel graph.Rel, from, to graph.ID, fields ...F) graph.PutLink {
	l := graph.PutLink{ID: id, Rel: rel, From: from, To: to}
	if len(fields) > 0 {
		l.Fields = fields[0]
	}
	return l
}

// team, person, practice, problem and question make named nodes that everyone sees.
func team(id graph.ID, tokens ...graph.Token) graph.Put {
	return put(graph.KindTeam, id, F{"name": string(id)}, tokens...)
}

func person(id graph.ID, tokens ...graph.Token) graph.Put {
	return put(graph.KindPerson, id, F{"name": string(id)}, tokens...)
}

func practice(id graph.ID, tokens ...graph.Token) graph.Put {
	return put(graph.KindPractice, id, F{"title": string(id)}, tokens...)
}

func problem(id graph.ID, tokens ...graph.Token) graph.Put {
	return put(graph.KindProblem, id, F{"title": string(id)}, tokens...)
}

func question(id graph.ID, tokens ...graph.Token) graph.Put {
	return put(graph.KindQuestion, id, F{"text": string(id)}, tokens...)
}

// write commits ops that must hold.
func (b *box) write(ops ...any) graph.Rev {
	b.Helper()
	rev, err := b.store.Commit(b.ctx, b.batch(ops...))
	if err != nil {
		b.Fatalf("Commit: %v", err)
	}
	return rev
}

// refuse commits ops that must be refused with a code.
func (b *box) refuse(code graph.Code, ops ...any) {
	b.Helper()
	b.code(b.refusal(code, ops...), code)
}

// refusal is refuse for who wants to read the error.
func (b *box) refusal(code graph.Code, ops ...any) error {
	b.Helper()
	_, err := b.store.Commit(b.ctx, b.batch(ops...))
	b.code(err, code)
	return err
}

// code checks an error's kind.
func (b *box) code(err error, want graph.Code) {
	b.Helper()
	if got := graph.CodeOf(err); got != want {
		b.Fatalf("the error is %q (%v), want %q", got, err, want)
	}
}

// same checks that two values are equal.
func (b *box) same(got, want any) {
	b.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		b.Fatalf("not the same (-want +got):\n%s", diff)
	}
}

// ok checks that there is no error.
func (b *box) ok(err error) {
	b.Helper()
	if err != nil {
		b.Fatal(err)
	}
}

func words(ids []graph.ID) string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = string(id)
	}
	return strings.Join(out, " ")
}
