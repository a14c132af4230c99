package plan

import "nabo/graph"

func otherWordsNoun() noun {
	return noun{
		kind:    graph.KindOtherWords,
		columns: []string{"words", "note"},
		filter:  map[string]filterRule{"words": holds("words")},
		orders:  nodeOrders(orders{}),
	}
}
