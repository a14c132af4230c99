package main

import (
	"fmt"
	"slices"
	"strings"

	"nabo/embedding/e5"
	"nabo/embedding/endpoint"
	"nabo/internal/house"
	"nabo/search"
)

// vectorsVerified is what was found of the vectors, for programs.
type vectorsVerified struct {
	Model       string      `json:"model"`
	Made        bool        `json:"made"`
	Nodes       int         `json:"nodes"`
	Vectors     int         `json:"vectors"`
	Waiting     int         `json:"waiting"` // texts that lack their vectors
	Gone        int         `json:"gone"`    // nodes that are still to lose theirs
	Broken      int         `json:"broken"`  // records whose checksum does not hold
	Short       bool        `json:"short"`
	Unreadable  bool        `json:"unreadable"`
	Differences []differing `json:"differences"`
}

func vectorsVerifiedOf(f *search.VectorsFound) *vectorsVerified {
	if f == nil {
		return nil
	}
	return &vectorsVerified{
		f.Model, f.Made, f.Nodes, f.Vectors, f.Waiting, f.Gone, f.Broken, f.Short, f.Unreadable, differingOf(f.Differences),
	}
}

// verifyVectors looks over the vectors of the model that is configured; nil where there is none, or
// none is known yet. No server is asked: its model goes by the name it had.
func (e *env) verifyVectors(h *house.House) (*search.VectorsFound, error) {
	var model string
	switch e.cli.Meaning {
	case byWords:
		return nil, nil //nolint:nilnil // words alone
	case byEndpoint:
		o := endpoint.Options{Model: e.cli.MeaningModel, QueryPrefix: e.cli.MeaningQueryPrefix, PassagePrefix: e.cli.MeaningPassagePrefix}
		known := knownModels(e.cli.Data) // the last used first
		at := slices.IndexFunc(known, func(name string) bool { return strings.HasPrefix(name, o.NamePrefix()) })
		if at < 0 {
			return nil, nil //nolint:nilnil // the server has not been asked yet
		}
		model = known[at]
	default:
		m, err := e5.New()
		if err != nil {
			return nil, err
		}
		model = m.Model()
	}
	found, err := h.Search.VerifyVectors(e.ctx, model, e.cli.Meaning == byEndpoint)
	return &found, err
}

// sayVectors tells what waits, which is no fault, apart from what is wrong.
func (e *env) sayVectors(h *house.House, f *search.VectorsFound) {
	if f == nil {
		return
	}
	fmt.Fprintf(e.out, "Looked over: the vectors of %s.\n", f.Model)
	for _, x := range f.Differences {
		if x.Kind == "" {
			fmt.Fprintf(e.out, "  differs: %s of %s, which is gone\n", x.What, x.ID)
		} else {
			fmt.Fprintf(e.out, "  differs: %s of %s %s\n", x.What, x.Kind, x.ID)
		}
	}
	if f.Unreadable {
		fmt.Fprintln(e.out, "The file of vectors cannot be read: the next serve or ask begins a new one.")
	}
	if f.Short {
		fmt.Fprintln(e.out, "The file of vectors is cut off: the next serve or ask makes what is lost.")
	}
	if f.Broken > 0 {
		fmt.Fprintf(e.out, "Damaged records of vectors: %d. The next serve or ask makes what is lost.\n", f.Broken)
	}
	if len(f.Differences) > 0 {
		fmt.Fprintf(e.out, "Graph and vectors differ: take %s away; the next serve or ask makes it again.\n", h.Dir.Vectors())
	}
	if f.Waiting > 0 {
		fmt.Fprintf(e.out, "Texts that wait for their vectors: %d. The next serve or ask makes them.\n", f.Waiting)
	}
	if f.Gone > 0 {
		fmt.Fprintf(e.out, "Texts that are gone and still have vectors: %d. The next serve or ask forgets them.\n", f.Gone)
	}
	if !f.Faults() && f.Waiting+f.Gone == 0 {
		fmt.Fprintf(e.out, "Graph and vectors agree: %d, for %d texts.\n", f.Vectors, f.Nodes)
	}
}
