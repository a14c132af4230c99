package bench

import (
	"context"

	"nabo/internal/house"
)

// engine is what differs by where the graph is kept. The graphs are known as "big", "small" and
// writersGraph.
type engine interface {
	about(ctx context.Context) (string, error) // what the report says of it; "": nothing
	folder(name string) string                 // of a graph, below the folder of the bench
	place(name string) house.Place
	// holds tells whether the graph that the facts are of is still there.
	holds(ctx context.Context, name string, f facts) (bool, error)
	// clear deletes what stands of a graph elsewhere than in its folder.
	clear(ctx context.Context, name string) error
	byHand(ctx context.Context, s *site) (byHand, error)
	close(ctx context.Context) error
}

func engineOf(p house.Place) (engine, bars, error) {
	if p.Remote() {
		e, err := openServer(p)
		return e, neo4jBars(), err
	}
	return file{}, sqliteBars(), nil
}

// file is the engine in the data folder.
type file struct{}

func (file) about(context.Context) (string, error)               { return "", nil }
func (file) folder(name string) string                           { return name }
func (file) place(string) house.Place                            { return house.Place{} }
func (file) holds(context.Context, string, facts) (bool, error)  { return true, nil }
func (file) clear(context.Context, string) error                 { return nil }
func (file) byHand(ctx context.Context, s *site) (byHand, error) { return openSQL(ctx, s) }
func (file) close(context.Context) error                         { return nil }

// bars are what the rows of an engine must keep to; nil: such a row only informs.
type bars struct {
	imported, committed, indexed []Bar
	solvedP50, solvedP95         []Bar
	meaningP50, meaningP95       []Bar
	byID, totals                 []Bar
	pageStore, pageHTTP          []Bar
	growthByID, growthSolved     []Bar
	manyWriters, apartWriters    []Bar
}

func sqliteBars() bars {
	return bars{
		imported: []Bar{atLeast(5000)}, indexed: []Bar{atLeastTimes(.5)},
		solvedP50: []Bar{atMostTimes(6)}, solvedP95: []Bar{atMost(100)},
		meaningP50: []Bar{atMost(40)}, meaningP95: []Bar{atMost(120)},
		byID: []Bar{atMostTimes(3), atMost(2)}, totals: []Bar{atMost(25)},
		pageHTTP:   []Bar{atMost(8)},
		growthByID: []Bar{atMostTimes(1.3)}, growthSolved: []Bar{atMostTimes(tenth)},
	}
}

// neo4jBars are times a hand-written statement wherever there is one: a server on this machine
// shares its cores, one elsewhere adds the way there.
func neo4jBars() bars {
	return bars{
		committed: []Bar{atLeast(4000)},
		solvedP50: []Bar{atMostTimes(8)}, solvedP95: []Bar{atMost(200)},
		byID:      []Bar{atMostTimes(2)},
		pageStore: []Bar{atMostTimes(1.5)}, pageHTTP: []Bar{atMostTimes(3)},
		manyWriters: []Bar{atLeastTimes(4)}, apartWriters: []Bar{atLeastTimes(1.2)},
	}
}
