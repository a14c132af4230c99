package sqlite

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/internal/view"
	"nabo/graph/system"
)

// The graph of the benchmarks: each practice solves 2 problems, is used by 3 teams and carried by
// 2 people, each person is in 1 team. Audiences differ by i mod 1000, so that viewers see all, a
// half, a hundredth, or a tenth by 100 tokens.
const (
	benchPractices = 50_000
	benchPeople    = 20_000
	benchTeams     = 2_000
	benchProblems  = 20_000
)

func benchAudience(i int) []graph.Token {
	tokens := []graph.Token{"all", graph.Token(fmt.Sprintf("unit:t%d", i%1000))}
	if i%2 == 0 {
		tokens = append(tokens, "half")
	}
	if i%100 == 0 {
		tokens = append(tokens, "hundredth")
	}
	return tokens
}

func benchViewers() map[string]graph.Viewer {
	hundred := make([]graph.Token, 0, 100)
	for i := range 100 {
		hundred = append(hundred, graph.Token(fmt.Sprintf("unit:t%d", i*10+3)))
	}
	of := func(tokens ...graph.Token) graph.Viewer { return view.New(view.Spec{Subject: "me", Tokens: tokens}) }
	return map[string]graph.Viewer{
		"0-system": system.Viewer("bench"), "1-all": of("all"), "2-half": of("half"),
		"3-hundredth": of("hundredth"), "4-hundred-tokens": of(hundred...),
	}
}

var words = strings.Fields(`rolig morgen overgang samling børn uro frokost hvile leg nat vagt søvn
	medicin tavle plan møde forældre skole stue ældre omsorg åben dør ærlig snak øvelse`)

func benchTitle(i int) string {
	return fmt.Sprintf("%s %s %s %d", words[i*7%len(words)], words[i*13%len(words)], words[i*29%len(words)], i*7919%100_000)
}

type benchWriter struct {
	s     *Store
	batch graph.Batch
	n     int
	err   error
}

func (w *benchWriter) put(kind graph.Kind, prefix string, i int, fields map[string]graph.Value) {
	w.batch.Puts = append(w.batch.Puts, graph.Put{
		ID: graph.ID(fmt.Sprintf("%s%022d", prefix, i)), Kind: kind, Fields: fields, Audience: benchAudience(i),
	})
	w.flush(len(w.batch.Puts) >= 1000)
}

func (w *benchWriter) link(rel graph.Rel, from string, i int, to string, j int, fields map[string]graph.Value) {
	w.n++
	w.batch.Links = append(w.batch.Links, graph.PutLink{
		ID: graph.ID(fmt.Sprintf("l%022d", w.n)), Rel: rel, Fields: fields,
		From: graph.ID(fmt.Sprintf("%s%022d", from, i)), To: graph.ID(fmt.Sprintf("%s%022d", to, j)),
	})
	w.flush(len(w.batch.Links) >= 4000)
}

func (w *benchWriter) flush(now bool) {
	if !now || w.err != nil {
		return
	}
	w.batch.ID = fmt.Sprintf("batch-%d-%d-%d", w.n, len(w.batch.Puts), time.Now().UnixNano())
	w.batch.At = time.UnixMilli(1_700_000_000_000)
	w.batch.Source = "import:bench"
	_, w.err = w.s.Commit(context.Background(), w.batch)
	w.batch = graph.Batch{}
}

func fillBench(s *Store, practices int) (rate float64, err error) {
	share := func(n int) int { return n * practices / benchPractices }
	people, teams, problems := share(benchPeople), share(benchTeams), share(benchProblems)
	w := benchWriter{s: s}
	begin := time.Now()
	for i := range teams {
		w.put(graph.KindTeam, "t", i, map[string]graph.Value{"name": "Hus " + benchTitle(i), "teamKind": "INSTITUTION", "field": "SCHOOL"})
	}
	for i := range people {
		w.put(graph.KindPerson, "p", i, map[string]graph.Value{"name": "Navn " + benchTitle(i), "profession": "pædagog"})
	}
	for i := range problems {
		w.put(graph.KindProblem, "q", i, map[string]graph.Value{"title": benchTitle(i + 7), "text": strings.Repeat("det bøvler ", 10)})
	}
	for i := range practices {
		w.put(graph.KindPractice, "r", i, map[string]graph.Value{
			"title": benchTitle(i), "whatWeDo": strings.Repeat("vi gør sådan ", 12), "status": graph.StatusConfirmed, "language": "DA",
		})
	}
	w.flush(true)
	for i := 1; i < teams; i++ {
		w.link(graph.RelPartOf, "t", i, "t", i/8, nil)
	}
	for i := range people {
		w.link(graph.RelMemberOf, "p", i, "t", i%teams, map[string]graph.Value{"role": "STAFF"})
	}
	for i := range practices {
		w.link(graph.RelSolves, "r", i, "q", i%problems, nil)
		w.link(graph.RelSolves, "r", i, "q", (i*31+7)%problems, nil)
		for k := range 3 {
			w.link(graph.RelUses, "t", (i*17+k*5)%teams, "r", i, map[string]graph.Value{"outcome": "WORKED"})
		}
		w.link(graph.RelCarries, "p", i%people, "r", i, map[string]graph.Value{"role": "SOLVED"})
		w.link(graph.RelCarries, "p", (i*3+1)%people, "r", i, map[string]graph.Value{"role": "TRIED"})
	}
	w.flush(true)
	n := practices + people + teams + problems + w.n
	return float64(n) / time.Since(begin).Seconds(), w.err
}

var bench struct { // the one thing shared: loading takes longer than measuring
	sync.Mutex
	stores map[int]*Store
}

// benchStore gives a loaded database. NABO_BENCH_DIR keeps it for the next run.
func benchStore(b *testing.B, practices int) *Store {
	b.Helper()
	bench.Lock()
	defer bench.Unlock()
	if s := bench.stores[practices]; s != nil {
		return s
	}
	dir := os.Getenv("NABO_BENCH_DIR")
	if dir == "" {
		var err error
		if dir, err = os.MkdirTemp("", "nabo-bench"); err != nil {
			b.Fatal(err)
		}
	}
	s, err := Open(context.Background(), filepath.Join(dir, fmt.Sprintf("bench%d.db", practices)), graph.Domain(), Options{})
	if err != nil {
		b.Fatal(err)
	}
	head, _, err := s.Head(context.Background())
	if err == nil && head == 0 {
		var rate float64
		rate, err = fillBench(s, practices)
		b.Logf("loaded %d practices with all about them at %.0f nodes and links a second", practices, rate)
	}
	if err != nil {
		b.Fatal(err)
	}
	if bench.stores == nil {
		bench.stores = map[int]*Store{}
	}
	bench.stores[practices] = s
	return s
}

func nested() graph.Shape {
	team := graph.Shape{graph.KindTeam: {Fields: []string{"name", "teamKind"}}}
	return graph.Shape{graph.KindPractice: {
		Fields: []string{"title", "whatWeDo", "status"},
		Hops: map[string]graph.Hop{
			"problems": {Rel: graph.RelSolves, Dir: graph.Outward, First: 5, Shape: graph.Shape{graph.KindProblem: {Fields: []string{"title"}}}},
			"teams":    {Rel: graph.RelUses, Dir: graph.Inward, First: 5, LinkFields: []string{"outcome"}, Shape: team},
			"carriers": {Rel: graph.RelCarries, Dir: graph.Inward, First: 5, LinkFields: []string{"role"}, Shape: graph.Shape{
				graph.KindPerson: {Fields: []string{"name"}, Hops: map[string]graph.Hop{
					"teams": {Rel: graph.RelMemberOf, Dir: graph.Outward, First: 2, Shape: team},
				}},
			}},
		},
	}}
}

// measure runs f b.N times and reports the median and the 95th percentile.
func measure(b *testing.B, f func(i int) error) {
	b.Helper()
	for i := range 20 {
		if err := f(i); err != nil {
			b.Fatal(err)
		}
	}
	took := make([]time.Duration, 0, b.N)
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		begin := time.Now()
		if err := f(i + 20); err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(begin))
	}
	b.StopTimer()
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "p95-ms")
}

func eachViewer(b *testing.B, run func(b *testing.B, v graph.Viewer)) {
	b.Helper()
	viewers := benchViewers()
	names := make([]string, 0, len(viewers))
	for name := range viewers {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		b.Run(name, func(b *testing.B) { run(b, viewers[name]) })
	}
}

func BenchmarkPracticeByID(b *testing.B) {
	s := benchStore(b, benchPractices)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	eachViewer(b, func(b *testing.B, v graph.Viewer) {
		step := map[bool]int{true: 1000, false: 1}[v.Key() == benchViewers()["3-hundredth"].Key()]
		measure(b, func(i int) error {
			id := graph.ID(fmt.Sprintf("r%022d", i*step*37%benchPractices))
			_, err := s.As(v).Fetch(ctx, graph.Query{Kinds: []graph.Kind{graph.KindPractice}, IDs: []graph.ID{id}}, nested())
			return err
		})
	})
	small := benchStore(b, benchPractices/10)
	b.Run("5-system-of-a-tenth", func(b *testing.B) {
		measure(b, func(i int) error {
			id := graph.ID(fmt.Sprintf("r%022d", i*37%(benchPractices/10)))
			_, err := small.As(system.Viewer("bench")).Fetch(ctx, graph.Query{Kinds: []graph.Kind{graph.KindPractice}, IDs: []graph.ID{id}}, nested())
			return err
		})
	})
}

func BenchmarkPageOf50(b *testing.B) {
	s := benchStore(b, benchPractices)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	eachViewer(b, func(b *testing.B, v graph.Viewer) {
		var after graph.Cursor
		measure(b, func(int) error {
			page, err := s.As(v).Fetch(ctx, graph.Query{
				Kinds: []graph.Kind{graph.KindPractice}, First: 50, After: after, Order: []graph.Order{{Field: "title"}},
			}, nested())
			if after = ""; err == nil && page.HasNext {
				after = page.Cursor(len(page.Rows) - 1)
			}
			return err
		})
	})
}

func BenchmarkTotal(b *testing.B) {
	s := benchStore(b, benchPractices)
	eachViewer(b, func(b *testing.B, v graph.Viewer) {
		measure(b, func(int) error {
			_, err := s.As(v).Count(context.Background(), graph.Query{Kinds: []graph.Kind{graph.KindPractice}})
			return err
		})
	})
}

func BenchmarkWriteOne(b *testing.B) {
	s := openTemp(b, graph.Domain())
	measure(b, func(i int) error {
		_, err := s.Commit(context.Background(), graph.Batch{
			ID: fmt.Sprintf("one-%d-%d", b.N, i), At: time.UnixMilli(1_700_000_000_000), Source: "app",
			Puts: []graph.Put{{ID: graph.ID(fmt.Sprintf("n%d", i)), Kind: graph.KindProblem, Fields: map[string]graph.Value{"title": "Uro"}, Audience: []graph.Token{"all"}}},
		})
		return err
	})
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		rate, err := fillBench(openTemp(b, graph.Domain()), benchPractices/10)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(rate, "things/s")
	}
}

func BenchmarkCountGrouped(b *testing.B) {
	s := benchStore(b, benchPractices)
	r := s.As(benchViewers()["1-all"])
	uses := []graph.Step{{Rel: graph.RelUses, Dir: graph.Inward}}
	for name, by := range map[string]graph.By{
		"own-field":    {Field: "status"},
		"month":        {Field: graph.FieldCreatedAt, Bucket: graph.BucketMonth},
		"teams-field":  {Path: uses, Field: "field"},
		"unit-above":   {Path: uses, Bucket: graph.BucketAncestor, TeamKind: "INSTITUTION", At: "2026-01-01"},
		"link-outcome": {Path: uses, Field: "outcome", Link: true},
	} {
		b.Run(name, func(b *testing.B) {
			measure(b, func(int) error {
				_, err := r.Count(context.Background(), graph.Query{Kinds: []graph.Kind{graph.KindPractice}}, by)
				return err
			})
		})
	}
}
