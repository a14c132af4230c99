package search

import (
	"context"

	bleve "github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/mapping"
	blevesearch "github.com/blevesearch/bleve/v2/search"
	"github.com/blevesearch/bleve/v2/search/collector"
	blevequery "github.com/blevesearch/bleve/v2/search/query"
	bleveindex "github.com/blevesearch/bleve_index_api"

	"nabo/graph"
	"nabo/search/analysis"
)

// Floor is what WhoSolved is measured against: one match query of bleve's own on one field with
// all text, by the same analyzer, the first n. It sees everything and explains nothing, and
// needs Options.Floor. For benchmarks.
func (s *Service) Floor(ctx context.Context, text string, n int) ([]graph.ID, error) {
	v, err := s.view()
	if err != nil {
		return nil, err
	}
	defer v.release()
	q := blevequery.NewMatchQuery(text)
	q.SetField(floorFields[analysis.Danish])
	ctx = context.WithValue(ctx, blevesearch.GetScoringModelCallbackKey,
		blevesearch.GetScoringModelCallbackFn(func() string { return bleveindex.BM25Scoring }))
	searcher, err := q.Searcher(ctx, v.snap, floorMapping{mapping.NewIndexMapping(), s.analyzer}, blevesearch.SearcherOptions{})
	if err != nil {
		return nil, graph.Internal(err)
	}
	defer func() { _ = searcher.Close() }()
	top := collector.NewTopNCollector(n, 0, blevesearch.SortOrder{&blevesearch.SortScore{Desc: true}})
	if err := top.Collect(ctx, searcher, v.snap); err != nil {
		return nil, graph.Unavailable("the search index cannot be read").Because(err)
	}
	var ids []graph.ID
	for _, hit := range top.Results() {
		ids = append(ids, graph.ID(hit.ID))
	}
	return ids, nil
}

// floorMapping gives bleve our analyzer for every field.
type floorMapping struct {
	*mapping.IndexMappingImpl
	analyzer analyzer
}

func (m floorMapping) AnalyzerNameForPath(string) string { return "nabo" }

func (m floorMapping) AnalyzerNamed(string) bleve.Analyzer { return floorAnalyzer(m) }

type floorAnalyzer floorMapping

// Analyze is bleve's form of AppendTerms.
func (a floorAnalyzer) Analyze(text []byte) bleve.TokenStream {
	var out bleve.TokenStream
	for _, t := range a.analyzer.AppendTerms(nil, analysis.Danish, string(text)) {
		out = append(out, &bleve.Token{Term: []byte(t.Term), Start: t.Start, End: t.End, Position: t.Position + 1})
	}
	return out
}
