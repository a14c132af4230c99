package search

import (
	"context"
	"time"

	"nabo/graph"
	"nabo/search/analysis"
)

// Spoil makes the index differ from the graph, for tests of Verify: it takes the first node's
// document away and puts a stranger's in.
func (s *Service) Spoil(gone graph.ID, stranger graph.ID) error {
	sh := s.current
	src := source{id: stranger, kind: graph.KindPractice}
	src.texts[0] = []string{"aldrig skrevet"}
	return sh.write([]*document{src.document(s.analyzer)}, []graph.ID{gone}, sh.checkpoint())
}

// PauseBy has another wait between two tries of a server.
func (o *Options) PauseBy(pause func(context.Context, time.Duration)) { o.pause = pause }

// Score is a hit's score.
func (h Hit) Score() float64 { return h.score }

func graphDistance(d int) graph.Distance { return graph.Distance(d) }

// Way is a tie with its chain.
type Way struct {
	Tie   tie
	Nodes []graph.ID
}

// Ties gives the ways to some people as an answer finds them, and as a walk through the asker's
// whole neighbourhood does.
func (s *Service) Ties(ctx context.Context, a Asking, sought []graph.ID) (found, walked map[graph.ID]Way, err error) {
	v, err := s.view()
	if err != nil {
		return nil, nil, err
	}
	defer v.release()
	q := &search{Service: s, Asking: a, reader: s.store.As(a.As), today: s.graph.Today(), view: v, fits: map[graph.ID]Fit{}, solved: map[graph.ID]Fit{}}
	if err := q.gather(ctx); err != nil {
		return nil, nil, err
	}
	met, err := expandTies(ctx, q.reader, q.asker, q.firstOf(), sought, q.today)
	if err != nil {
		return nil, nil, err
	}
	links, err := q.reader.Expand(ctx, []graph.ID{a.Asker}, graph.Via{Steps: []graph.Step{
		{Rel: graph.RelKnows, Dir: graph.Either},
		{Rel: graph.RelMemberOf, Dir: graph.Either, Where: graph.ValidAt(q.today)},
	}, Hops: maxSteps, Limit: maxTieLinks})
	if err != nil {
		return nil, nil, err
	}
	all := ties{a.Asker: {kind: q.asker.kind(), paths: 1}}
	all.walk(links)
	return met.ways(sought), all.ways(sought), nil
}

func (t ties) ways(sought []graph.ID) map[graph.ID]Way {
	out := map[graph.ID]Way{}
	for _, id := range sought {
		if way, ok := t.reach(id); ok {
			nodes, _ := t.chain(id)
			out[id] = Way{way, nodes}
		}
	}
	return out
}

// LooksFor counts the terms that a question looks for besides its own.
func (s *Service) LooksFor(ctx context.Context, v graph.Viewer, text string) int {
	other, err := s.otherWordsOf(ctx, v)
	if err != nil {
		return -1
	}
	n := 0
	for _, l := range newQueryWith(s.analyzer, text, &orgStats{}, other, v).langs {
		for _, o := range l.others {
			n += len(o.terms)
		}
	}
	return n
}

// Typed counts the phrases of sets that a question is taken to have.
func (s *Service) Typed(ctx context.Context, v graph.Viewer, text string) int {
	other, err := s.otherWordsOf(ctx, v)
	if err != nil {
		return -1
	}
	var tokens [numLangs][]analysis.Token
	for l := range numLangs {
		tokens[l] = s.analyzer.AppendTerms(nil, analysis.Lang(l), text) //nolint:gosec // two languages
	}
	return len(other.typedPhrases(v, &tokens))
}
