// Package lexicon holds a Danish full-form word list as one read-only string:
// what a written form is (a word, the first or the last part of a compound),
// where a compound is cut, and which base form it belongs to.
//
// The list is a minimal automaton of 32-bit edges that is walked in place, so
// opening it costs nothing and it takes no heap beyond the string itself, which
// is embedded in the program.
//
// It must not import anything of the program. Start reading at Lexicon in
// lexicon.go for what is asked of it, at value.go for what is known of a form,
// at build.go for how the string is made.
package lexicon
