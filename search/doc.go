// Package search answers "who has solved something like this?" over an index of words that is
// derived from the graph and may be deleted at any time.
//
// The index holds one document for each node with text, made of that node's own words, and of a
// practice how many found it helpful; what nodes mean to each other is joined when a question is
// asked, from what the asker may see. The index only proposes. Statistics are frozen, and come from what everyone in
// an organisation may see, so that nothing hidden moves a score.
//
// It reads the graph through graph.Store alone, writes nothing to it, and imports no engine.
// Start reading at Service (service.go), then WhoSolved (whosolved.go); weights.go holds every
// number that ranks.
package search
