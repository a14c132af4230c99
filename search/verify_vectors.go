package search

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"slices"
	"strings"

	"nabo/graph"
	"nabo/search/vectors"
)

// VectorsFound is what VerifyVectors found of a model.
type VectorsFound struct {
	Model   string
	Made    bool // there is a file
	Nodes   int  // that have vectors
	Vectors int
	// Waiting is how many texts lack their vectors, or have those of what was said before, and Gone how
	// many nodes are to lose theirs: whoever opens the index next with the model does both.
	Waiting, Gone int
	// Broken is how many records have a checksum that does not hold, and Short says that the file was
	// cut off. What is lost is among Waiting.
	Broken int
	Short  bool
	// Unreadable says that the file is none of this model's at all.
	Unreadable bool
	// Differences are where the file says that it has come as far as the graph, so that nobody would
	// look again: "vectors missing", "vectors of another text", "vectors surplus".
	Differences []Difference
}

// Faults tells whether anything is wrong, beside what waits.
func (f *VectorsFound) Faults() bool {
	return f.Broken > 0 || f.Short || f.Unreadable || len(f.Differences) > 0
}

// VerifyVectors compares the vectors of a model with the texts of the graph, without changing
// anything: that each text's passages have vectors under what was embedded, in its language, that none
// are left of nodes that are gone, and that the records' checksums hold. Whether a vector is the one
// that the model gives is not looked at. openOnly says that only texts which all of an organisation
// may see have any. It is for a Service without an embedder: one with it mends the file when opened.
func (s *Service) VerifyVectors(ctx context.Context, model string, openOnly bool) (VectorsFound, error) {
	if s.meaning != nil {
		return VectorsFound{}, graph.Internal(errors.New("vectors are verified while they are followed"))
	}
	out := VectorsFound{Model: model}
	before, err := s.pointAtHead(ctx)
	if err != nil {
		return out, err
	}
	kept, err := vectors.Inspect(s.o.Vectors, model)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		kept = &vectors.Inspection{}
	case errors.Is(err, vectors.ErrInvalid):
		out.Made, out.Unreadable, kept = true, true, &vectors.Inspection{}
	case err != nil:
		return out, graph.Unavailable("the vectors of the search cannot be read").Because(err)
	default:
		out.Made, out.Nodes, out.Vectors = true, len(kept.Nodes), kept.Vectors()
		out.Broken, out.Short = kept.Broken, kept.Short
	}
	differences, err := s.unlike(ctx, kept.Nodes, openOnly)
	if err != nil {
		return out, err
	}
	after, err := s.pointAtHead(ctx)
	if err != nil {
		return out, err
	}
	if before == after && !kept.Damaged() && cameTo(kept.Point, after, s.passagesMade(openOnly)) {
		out.Differences = differences
		return out, nil
	}
	for _, d := range differences {
		if d.What == vectorsSurplus {
			out.Gone++
		} else {
			out.Waiting++
		}
	}
	return out, nil
}

const (
	vectorsMissing = "vectors missing"
	vectorsOther   = "vectors of another text"
	vectorsSurplus = "vectors surplus"
)

// cameTo tells whether a point is where the graph is, and was come to with this version. The batch is
// not known where the feed no longer reaches.
func cameTo(p vectors.Point, head checkpoint, version string) bool {
	made, batch, _ := strings.Cut(p.Note, "\n")
	return graph.Rev(p.Rev) == head.Rev && made == version && (head.Batch == "" || batch == head.Batch)
}

// unlike names the nodes whose vectors are not those of their texts.
func (s *Service) unlike(ctx context.Context, have map[string][]vectors.Part, openOnly bool) ([]Difference, error) {
	seen := make(map[graph.ID]bool, len(have))
	var out []Difference
	err := s.eachSource(ctx, func(portion []source) error {
		places, err := s.graph.Viewers().Places(ctx)
		if err != nil {
			return err
		}
		for _, src := range portion {
			seen[src.id] = true
			parts := have[string(src.id)]
			var ps []passage
			if !openOnly || openToAll(src.audience, places) {
				ps = src.passages()
			}
			if src.matches(parts, ps) {
				continue
			}
			d := Difference{ID: src.id, Kind: src.kind, What: vectorsOther}
			switch {
			case len(parts) == 0:
				d.What = vectorsMissing
			case len(ps) == 0:
				d.What = vectorsSurplus
			}
			out = append(out, d)
		}
		return ctx.Err()
	})
	if err != nil {
		return nil, err
	}
	for id := range have {
		if !seen[graph.ID(id)] {
			out = append(out, Difference{ID: graph.ID(id), What: vectorsSurplus})
		}
	}
	slices.SortFunc(out, func(a, b Difference) int { return cmp.Compare(a.ID, b.ID) })
	return out, nil
}
