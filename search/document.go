package search

import (
	"slices"
	"strings"

	index "github.com/blevesearch/bleve_index_api"

	"nabo/graph"
	"nabo/search/analysis"
)

// A document is one node's own words, what it is called, its language, its kind and its audience; of a
// practice also how many found it helpful. Nothing is stored but its id; texts are fetched from the graph, as the viewer,
// when they are shown.
//
// Field names: a language and a search field for words ("da.title"), and keywords.
const (
	keywordKind = "kind"
	keywordLang = "lang"
	keywordAud  = "aud"
	fieldID     = "_id" // the index's own
)

// wordFields are the search fields that graph.Field.Words may name, in the order of
// fieldWeights.
var wordFields = [...]string{"title", "body", "other", "asked"}

const numFields = len(wordFields)

// The languages, by analysis.Lang.
var langNames = [...]string{analysis.Danish: "da", analysis.English: "en"}

const numLangs = len(langNames)

// fieldNames gives the index's names of the word fields of a language.
var fieldNames = [numLangs][numFields]string{
	analysis.Danish:  {"da.title", "da.body", "da.other", "da.asked"},
	analysis.English: {"en.title", "en.body", "en.other", "en.asked"},
}

// analyzer is the text work that this package needs; analysis.Analyzer does it.
type analyzer interface {
	AppendTerms(dst []analysis.Token, lang analysis.Lang, text string) []analysis.Token
	Guess(text string) analysis.Lang
	Known(word string) bool
	Joins(text string) []analysis.Joined
	Term(lang analysis.Lang, text string) string
}

// wordsOf gives the fields of a kind that have words; a kind without has no documents.
func wordsOf(spec graph.KindSpec) (fields []graph.Field) {
	if spec.Machinery {
		return nil
	}
	for _, f := range spec.Fields {
		if f.Words != "" && !f.Internal {
			fields = append(fields, f)
		}
	}
	return fields
}

// textKinds are the kinds whose words the statistics are made of; names of people and teams
// would pull the mean lengths towards two words.
func isTextKind(k graph.Kind) bool {
	return k == graph.KindPractice || k == graph.KindProblem || k == graph.KindQuestion
}

// source is what a document is made from.
type source struct {
	id       graph.ID
	kind     graph.Kind
	lang     analysis.Lang
	audience string
	said     string // see keywordSaid
	names    string // see keywordNames
	texts    [numFields][]string
}

// sourceOf reads a row whose Sel asked for the kind's word fields, language and audience.
func sourceOf(a analyzer, row *graph.Row, fields []graph.Field) source {
	s := source{id: row.ID, kind: row.Kind, audience: audienceKey(row.Audience), said: saidOf(row), names: namesOf(row)}
	for _, f := range fields {
		at := slices.Index(wordFields[:], f.Words)
		if at < 0 {
			at = slices.Index(wordFields[:], "other")
		}
		if f.List {
			s.texts[at] = append(s.texts[at], row.Texts(f.Name)...)
		} else if t := row.Text(f.Name); t != "" {
			s.texts[at] = append(s.texts[at], t)
		}
	}
	s.lang = languageOf(a, row.Text("language"), s.texts)
	return s
}

// languageOf takes the author's word for it, else guesses from all the text.
func languageOf(a analyzer, said string, texts [numFields][]string) analysis.Lang {
	switch said {
	case "DA":
		return analysis.Danish
	case "EN":
		return analysis.English
	}
	var all strings.Builder
	for _, field := range texts {
		for _, t := range field {
			all.WriteString(t)
			all.WriteByte('\n')
		}
	}
	return a.Guess(all.String())
}

// audienceKey is the canonical form of an audience: tokens sorted, once each, with spaces
// between them (no token holds one). An empty audience has the key "".
func audienceKey(audience []graph.Token) string {
	tokens := slices.Clone(audience)
	slices.Sort(tokens)
	tokens = slices.Compact(tokens)
	var b strings.Builder
	for i, t := range tokens {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(string(t))
	}
	return b.String()
}

// document makes the index's document. Its words are analysed by the index's workers.
func (s source) document(a analyzer) *document {
	d := &document{id: string(s.id)}
	for i, texts := range s.texts {
		if len(texts) > 0 {
			d.fields = append(d.fields, &wordField{name: fieldNames[s.lang][i], lang: s.lang, analyzer: a, texts: texts})
		}
	}
	d.fields = append(d.fields,
		keyword(keywordKind, string(s.kind), index.IndexField),
		keyword(keywordLang, langNames[s.lang], index.IndexField),
		// The key of an empty audience is stored as a space: the index has no empty terms.
		keyword(keywordAud, s.audience+" ", index.IndexField))
	if s.said != "" {
		d.fields = append(d.fields, s.saidField())
	}
	if s.names != "" {
		d.fields = append(d.fields, s.namesField())
	}
	return d
}
