package transfer_test

import (
	"context"
	"encoding/json"
	"strings"
	"sync/atomic"
	"testing"

	"nabo/graph"
	"nabo/graph/storetest"
	"nabo/graph/system"
	"nabo/internal/demo"
	"nabo/internal/transfer"
)

// grown is a graph with a past that goes on: what lived in the world, copied, and then written to.
// To write all of it anew would take a server long.
func grown(t testing.TB, store graph.Store) {
	t.Helper()
	source := storetest.NewWorld(graph.Domain())
	lived(t, source)
	if _, err := transfer.Copy(t.Context(), source, store, none, none); err != nil {
		t.Fatal(err)
	}
	goesOn(t, store)
}

// goesOn writes once more: something new, and to something old.
func goesOn(t testing.TB, store graph.Store) {
	t.Helper()
	s, v := serviceOver(store), system.Viewer("test")
	anna, err := demo.Person(t.Context(), s, v, "mette-holm")
	if err != nil {
		t.Fatal(err)
	}
	act := graph.Act{Viewer: v, Source: "app"}
	if _, err := s.Update(t.Context(), act, anna, 0, graph.Fields{"bestReached": "om morgenen"}, false); err != nil {
		t.Fatal(err)
	}
	if _, err := s.RecordDeed(t.Context(), act, graph.DeedExport, "y"); err != nil {
		t.Fatal(err)
	}
}

func TestACopyIsTheSameGraph(t *testing.T) {
	for _, from := range allEngines() {
		for _, to := range allEngines() {
			t.Run(from.name+" to "+to.name, func(t *testing.T) {
				a, b := from.open(t), to.open(t)
				grown(t, a)
				read, compared := 0, 0
				got, err := transfer.Copy(t.Context(), a, b, func(n int) { read += n }, func(n int) { compared += n })
				if err != nil {
					t.Fatal(err)
				}
				if d := digest(t, b); got.From.Whole != digest(t, a) || got.From.Whole != d || got.To.Whole != d {
					t.Error("the digests differ")
				}
				if read == 0 || read != compared {
					t.Errorf("%d records went over and %d were compared", read, compared)
				}
				head, _, err := b.Head(t.Context())
				if err != nil || head != got.Rev {
					t.Errorf("at revision %d instead of %d (%v)", head, got.Rev, err)
				}
				goesOn(t, b)
				if digest(t, b) == got.To.Whole {
					t.Error("nothing could be written to the copy")
				}
			})
		}
	}
}

// interrupted ends a context after some calls of Load, while the next is under way.
type interrupted struct {
	graph.Store
	left atomic.Int32
	end  context.CancelFunc
}

func (i *interrupted) Load(ctx context.Context, records []graph.Record) error {
	if i.left.Add(-1) == 0 {
		i.end()
	}
	return i.Store.Load(ctx, records)
}

func TestACopyThatWasBrokenOffIsRunAgain(t *testing.T) {
	for _, from := range allEngines() {
		for _, to := range allEngines() {
			t.Run(from.name+" to "+to.name, func(t *testing.T) {
				a, b := from.open(t), to.open(t)
				grown(t, a)
				ctx, cancel := context.WithCancel(t.Context())
				defer cancel()
				cut := &interrupted{Store: b, end: cancel}
				cut.left.Store(2)
				_, err := transfer.Copy(ctx, a, cut, none, none)
				if graph.CodeOf(err) != graph.CodeUnavailable || !strings.Contains(err.Error(), "run it again") {
					t.Fatalf("not broken off: %v", err)
				}
				if head, _, err := b.Head(t.Context()); err != nil || head != 0 {
					t.Fatalf("what is half there is at revision %d (%v)", head, err)
				}
				if _, err := transfer.Copy(t.Context(), b, storetest.NewWorld(graph.Domain()), none, none); graph.CodeOf(err) != graph.CodeInvalid {
					t.Errorf("half a copy was copied: %v", err)
				}
				if _, err := transfer.Copy(t.Context(), a, b, none, none); err != nil {
					t.Fatal(err)
				}
				if digest(t, a) != digest(t, b) {
					t.Error("the digests differ")
				}
			})
		}
	}
}

func TestACopyTellsWhatStandsInItsWay(t *testing.T) {
	for _, to := range allEngines() {
		t.Run(to.name, func(t *testing.T) {
			a, b := storetest.NewWorld(graph.Domain()), to.open(t)
			lived(t, a)
			err := transfer.CheckCopy(t.Context(), a, b)
			if err != nil {
				t.Fatal(err)
			}
			// What an earlier try left, and the graph has lost since.
			left := graph.Record{
				Type: graph.RecordNode, ID: "gone", Kind: graph.KindTeam, Version: 1,
				Audience: []graph.Token{graph.Everyone}, Fields: json.RawMessage(`{}`),
			}
			if err := b.Load(t.Context(), []graph.Record{left}); err != nil {
				t.Fatal(err)
			}
			got, err := transfer.Copy(t.Context(), a, b, none, none)
			if graph.CodeOf(err) != graph.CodeConflict || !strings.Contains(err.Error(), "Team") || !strings.Contains(err.Error(), "empty") {
				t.Errorf("with something left: %v", err)
			}
			if name, differ := transfer.FirstDifference(got.From, got.To); !differ || name != "Team" {
				t.Errorf("the first difference is %q", name)
			}
			c := to.open(t)
			grown(t, c)
			before := digest(t, c)
			if _, err := transfer.Copy(t.Context(), a, c, none, none); graph.CodeOf(err) != graph.CodeConflict || !strings.Contains(err.Error(), "without one") {
				t.Errorf("into a graph that lives: %v", err)
			}
			if digest(t, c) != before {
				t.Error("something was written")
			}
		})
	}
}

func TestACopyEndsWithTheSourceOrTheTarget(t *testing.T) {
	a := storetest.NewWorld(graph.Domain())
	lived(t, a)
	_, err := transfer.Copy(t.Context(), a, &cut{storetest.NewWorld(graph.Domain()), 2}, none, none)
	if graph.CodeOf(err) != graph.CodeUnavailable || !strings.Contains(err.Error(), "the power went") {
		t.Errorf("the target went: %v", err)
	}
	b := storetest.NewWorld(graph.Domain())
	_, err = transfer.Copy(t.Context(), &lost{a}, b, none, none)
	if graph.CodeOf(err) != graph.CodeUnavailable || !strings.Contains(err.Error(), "the source went") {
		t.Errorf("the source went: %v", err)
	}
	if head, _, err := b.Head(t.Context()); err != nil || head != 0 {
		t.Errorf("it was sealed at %d (%v)", head, err)
	}
}

// lost is a source that goes away in the middle.
type lost struct{ graph.Store }

func (l *lost) Dump(ctx context.Context, v graph.Viewer, each func(graph.Record) error) (graph.Rev, error) {
	n := 0
	return l.Store.Dump(ctx, v, func(r graph.Record) error {
		if n++; n > 1500 {
			return graph.Unavailable("the source went")
		}
		return each(r)
	})
}

func TestPairsNameEachSortOnce(t *testing.T) {
	sum := func(sort string, n int) transfer.Sum { return transfer.Sum{Sort: sort, Count: n, Digest: sort} }
	a := transfer.Digest{Sums: []transfer.Sum{sum("A", 1), sum("C", 1), sum("D", 1)}}
	b := transfer.Digest{Sums: []transfer.Sum{sum("B", 1), sum("C", 1), sum("D", 2), sum("E", 1)}}
	var says []string
	for _, p := range transfer.Pairs(a, b) {
		if p.Same() {
			says = append(says, p.Sort)
		} else {
			says = append(says, p.Sort+"!")
		}
	}
	if got := strings.Join(says, " "); got != "A! B! C D! E!" {
		t.Error(got)
	}
	if name, differ := transfer.FirstDifference(a, a); differ {
		t.Errorf("it differs from itself in %s", name)
	}
}
