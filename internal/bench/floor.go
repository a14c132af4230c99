package bench

import (
	"context"
	"path/filepath"
	"strings"

	"github.com/blevesearch/bleve/v2"
	bleveanalysis "github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/mapping"
	"github.com/blevesearch/bleve/v2/registry"

	"nabo/graph"
	"nabo/graph/system"
	"nabo/search/analysis"
)

// The floor of the search is bleve as it comes: the same nodes, all their text in one field, our
// analyzer, nothing stored.

// floorAnalyzer is the name under which bleve knows our analyzer.
const floorAnalyzer = "nabo.da"

const (
	floorField = "all"
	floorFirst = 50
	floorBatch = 1500
)

// forBleve is our analyzer in bleve's clothes.
type forBleve struct{ a *analysis.Analyzer }

func (f forBleve) Analyze(input []byte) bleveanalysis.TokenStream {
	tokens := f.a.AppendTerms(nil, analysis.Danish, string(input))
	slab := make([]bleveanalysis.Token, len(tokens))
	out := make(bleveanalysis.TokenStream, len(tokens))
	for i, t := range tokens {
		slab[i] = bleveanalysis.Token{Term: []byte(t.Term), Start: t.Start, End: t.End, Position: t.Position + 1}
		out[i] = &slab[i]
	}
	return out
}

func floorMapping() (mapping.IndexMapping, error) {
	// bleve knows analyzers by name, in a registry of its own. The second time it is there already.
	_ = registry.RegisterAnalyzer(floorAnalyzer, func(map[string]any, *registry.Cache) (bleveanalysis.Analyzer, error) {
		a, err := analysis.New()
		return forBleve{a}, err
	})
	field := bleve.NewTextFieldMapping()
	field.Analyzer = floorAnalyzer
	field.Store, field.IncludeInAll, field.IncludeTermVectors, field.DocValues = false, false, false, false
	doc := bleve.NewDocumentStaticMapping()
	doc.AddFieldMappingsAt(floorField, field)
	m := bleve.NewIndexMapping()
	m.DefaultMapping, m.DefaultAnalyzer, m.ScoringModel = doc, floorAnalyzer, "bm25"
	return m, m.Validate()
}

// openFloor opens the floor's index.
func openFloor(dir string) (bleve.Index, error) {
	if _, err := floorMapping(); err != nil { // for the analyzer
		return nil, err
	}
	return bleve.Open(dir)
}

// buildFloor feeds bleve the words of the graph, read beforehand, and tells how quickly.
func (b *bench) buildFloor(ctx context.Context, svc *graph.Service, dir string) (speed, error) {
	_, done := b.o.Progress("index of the floor", -1)
	defer done()
	docs, err := floorDocs(ctx, svc)
	if err != nil {
		return speed{}, err
	}
	m, err := floorMapping()
	if err != nil {
		return speed{}, err
	}
	index, err := bleve.New(filepath.Clean(dir), m)
	if err != nil {
		return speed{}, err
	}
	begin := start()
	batch := index.NewBatch()
	for i, d := range docs {
		if err := ctx.Err(); err != nil {
			return speed{}, err
		}
		if err := batch.Index(d.id, map[string]any{floorField: d.text}); err != nil {
			return speed{}, err
		}
		if batch.Size() >= floorBatch || i == len(docs)-1 {
			if err := index.Batch(batch); err != nil {
				return speed{}, err
			}
			batch.Reset()
		}
	}
	return begin.speed(len(docs)), index.Close()
}

type floorDoc struct{ id, text string }

// floorDocs reads the words that the index of words is made from.
func floorDocs(ctx context.Context, svc *graph.Service) ([]floorDoc, error) {
	var docs []floorDoc
	r := svc.As(system.Viewer("bench"))
	for _, spec := range svc.Model().Kinds {
		var sel graph.Sel
		for _, f := range spec.Fields {
			if f.Words != "" && !f.Internal {
				sel.Fields = append(sel.Fields, f.Name)
			}
		}
		if len(sel.Fields) == 0 || spec.Machinery {
			continue
		}
		q := graph.Query{Kinds: []graph.Kind{spec.Kind}, First: graph.MaxFirst}
		for more := true; more; {
			page, err := r.Fetch(ctx, q, graph.Shape{spec.Kind: sel})
			if err != nil {
				return nil, err
			}
			for _, row := range page.Rows {
				docs = append(docs, floorDoc{string(row.ID), words(row, sel.Fields)})
			}
			if more = page.HasNext; more {
				q.After = page.Cursor(len(page.Rows) - 1)
			}
		}
	}
	return docs, nil
}

func words(row *graph.Row, fields []string) string {
	var b strings.Builder
	for _, f := range fields {
		switch v := row.Get(f).(type) {
		case string:
			b.WriteString(v + "\n")
		case []string:
			b.WriteString(strings.Join(v, "\n") + "\n")
		}
	}
	return b.String()
}
