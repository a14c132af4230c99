package search

import (
	index "github.com/blevesearch/bleve_index_api"

	"nabo/search/analysis"
)

// The index takes documents and fields as interfaces. These do their own analysis: once for
// each text, in the index's workers, without the token objects that bleve's analyzers pass on.

// document is a bleve_index_api Document without composites or nesting.
type document struct {
	id     string
	fields []index.Field
}

func (d *document) ID() string { return d.id }

func (d *document) Size() int {
	n := len(d.id)
	for _, f := range d.fields {
		n += len(f.Name()) + len(f.Value())
	}
	return n
}

func (d *document) VisitFields(visit index.FieldVisitor) {
	for _, f := range d.fields {
		visit(f)
	}
}

func (d *document) VisitComposite(index.CompositeFieldVisitor) {}
func (d *document) HasComposite() bool                         { return false }
func (d *document) StoredFieldsBytes() uint64                  { return uint64(len(d.id)) }
func (d *document) Indexed() bool                              { return true }

func (d *document) NumPlainTextBytes() uint64 {
	var n uint64
	for _, f := range d.fields {
		n += f.NumPlainTextBytes()
	}
	return n
}

func (d *document) AddIDField() {
	d.fields = append(d.fields, keyword(fieldID, d.id, index.IndexField|index.StoreField))
}

// plain is what all fields have in common.
type plain struct {
	length int
	freqs  index.TokenFrequencies
}

func (p *plain) ArrayPositions() []uint64                         { return nil }
func (p *plain) EncodedFieldType() byte                           { return 't' }
func (p *plain) AnalyzedLength() int                              { return p.length }
func (p *plain) AnalyzedTokenFrequencies() index.TokenFrequencies { return p.freqs }

// keywordField is one term as it stands.
type keywordField struct {
	plain
	name, value string
	options     index.FieldIndexingOptions
}

func keyword(name, value string, options index.FieldIndexingOptions) *keywordField {
	return &keywordField{name: name, value: value, options: options}
}

func (f *keywordField) Name() string                        { return f.name }
func (f *keywordField) Value() []byte                       { return []byte(f.value) }
func (f *keywordField) Options() index.FieldIndexingOptions { return f.options }
func (f *keywordField) NumPlainTextBytes() uint64           { return uint64(len(f.value)) }
func (f *keywordField) Analyze() {
	tf := &index.TokenFreq{Term: []byte(f.value)}
	tf.SetFrequency(1)
	f.length, f.freqs = 1, index.TokenFrequencies{f.value: tf}
}

// wordField is the texts of one search field.
type wordField struct {
	plain
	name     string
	lang     analysis.Lang
	analyzer analyzer
	texts    []string
}

func (f *wordField) Name() string                        { return f.name }
func (f *wordField) Value() []byte                       { return nil }
func (f *wordField) Options() index.FieldIndexingOptions { return index.IndexField }

func (f *wordField) NumPlainTextBytes() uint64 {
	var n uint64
	for _, t := range f.texts {
		n += uint64(len(t))
	}
	return n
}

// Analyze counts the terms. The field's length is its words, not its terms: a compound is not
// longer for having parts.
func (f *wordField) Analyze() {
	var tokens []analysis.Token
	for _, t := range f.texts {
		tokens = f.analyzer.AppendTerms(tokens, f.lang, t)
	}
	f.freqs = make(index.TokenFrequencies, len(tokens))
	slab := make([]index.TokenFreq, 0, len(tokens))
	f.length = 0
	for i := range tokens {
		t := &tokens[i]
		if t.Kind == analysis.Whole {
			f.length++
		}
		tf, ok := f.freqs[t.Term]
		if !ok {
			slab = append(slab, index.TokenFreq{})
			tf = &slab[len(slab)-1]
			f.freqs[t.Term] = tf
		}
		tf.SetFrequency(tf.Frequency() + 1)
	}
	f.texts = nil // only needed once
}
