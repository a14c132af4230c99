//nolint:revive // a method is a field, and the schema says what each field is
package view

import "nabo/graph"

// OtherWords is a set of words that mean the same.
type OtherWords struct{ node }

// AsOtherWords shows a row as OtherWords; nil for nil.
func AsOtherWords(r *graph.Row) *OtherWords {
	if r == nil {
		return nil
	}
	return &OtherWords{node{r}}
}

// The fields of OtherWords.

func (o *OtherWords) Words() []string { return o.Texts("words") }
func (o *OtherWords) Note() *string   { return o.opt("note") }
