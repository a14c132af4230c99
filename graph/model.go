package graph

import "slices"

// Kind names a type of node. Values are Go constants, never input.
type Kind string

// Rel names a type of relation. Values are Go constants, never input.
type Rel string

// Field describes one property of a kind or a relation.
type Field struct {
	Name string
	Type Type
	List bool
	Enum []string // the only texts allowed; nil for free text
	Max  int      // runes of a text (0: MaxText)

	Least, Most float64 // of a number, both included; both 0: any

	MaxItems int    // entries of a list (0: MaxList)
	Index    bool   // may stand in a Cond; engines back it by an index
	Sort     bool   // may stand in an Order; a text gets a stored Danish sort key
	Internal bool   // machinery: never in GraphQL, never in an index of words
	Words    string // the search field it is indexed as ("title", "body", ...); "" for none
}

// KindSpec describes a kind of node. Version rises when stored values change their meaning.
type KindSpec struct {
	Kind    Kind
	Version int
	Fields  []Field
	// Hidden kinds are machinery (bearer tokens): no list, count, feed consumer or plain
	// export speaks of them; only the system sees them.
	Machinery bool
}

// RelSpec describes a relation. All links of a relation run from one of From to one of To.
type RelSpec struct {
	Rel      Rel
	Version  int
	From, To []Kind
	Fields   []Field
	Dated    bool // has from and to: civil dates, from inclusive, to exclusive
	Acyclic  bool // who writes one guards it with IfNoPath; engines do not judge it
}

// The fields that every node and link has. The engine writes them from the Batch; a Put that
// names one is INVALID. createdAt and updatedAt may be ordered and filtered by.
const (
	FieldCreatedAt = "createdAt" // instant of the Batch that made it
	FieldCreatedBy = "createdBy" // id of the actor, text; null when nobody is kept
	FieldUpdatedAt = "updatedAt" // instant of the Batch that last changed it
	FieldUpdatedBy = "updatedBy"
	FieldSource    = "source" // where the last change came from: "app", "import:<source>", ...
)

// SystemFields are those fields, as Field.
func SystemFields() []Field {
	return []Field{
		{Name: FieldCreatedAt, Type: InstantType, Sort: true, Index: true},
		{Name: FieldCreatedBy, Type: Text},
		{Name: FieldUpdatedAt, Type: InstantType, Sort: true, Index: true},
		{Name: FieldUpdatedBy, Type: Text},
		{Name: FieldSource, Type: Text},
	}
}

// Model is what an engine must know of the domain: every kind and relation with its fields.
// Engines make their tables, labels and indexes from it and hold no noun of their own.
type Model struct {
	Kinds []KindSpec
	Rels  []RelSpec
}

// Domain is the model of the product. Each entry is written in its noun's own file.
func Domain() *Model {
	m := &Model{
		Kinds: []KindSpec{
			teamKind(), personKind(), problemKind(), practiceKind(), questionKind(), askKind(),
			otherWordsKind(),
			bearerKind(), deedKind(), secretKind(),
		},
	}
	for _, rels := range [][]RelSpec{
		teamRels(), personRels(), problemRels(), practiceRels(), questionRels(), wordsRels(), askRels(),
		helpfulRels(), mergeRels(), bearerRels(),
	} {
		m.Rels = append(m.Rels, rels...)
	}
	for i := range m.Rels {
		if m.Rels[i].Dated {
			m.Rels[i].Fields = append([]Field{
				{Name: "from", Type: DateType, Index: true, Sort: true},
				{Name: "to", Type: DateType, Index: true, Sort: true},
			}, m.Rels[i].Fields...)
		}
	}
	return m
}

// Kind gives the spec of k.
func (m *Model) Kind(k Kind) (KindSpec, bool) {
	i := slices.IndexFunc(m.Kinds, func(s KindSpec) bool { return s.Kind == k })
	if i < 0 {
		return KindSpec{}, false
	}
	return m.Kinds[i], true
}

// Rel gives the spec of r.
func (m *Model) Rel(r Rel) (RelSpec, bool) {
	i := slices.IndexFunc(m.Rels, func(s RelSpec) bool { return s.Rel == r })
	if i < 0 {
		return RelSpec{}, false
	}
	return m.Rels[i], true
}

// Field gives a field by name, the system's own among them.
func (s KindSpec) Field(name string) (Field, bool) { return findField(s.Fields, name) }

// Field gives a field by name, the system's own among them.
func (s RelSpec) Field(name string) (Field, bool) { return findField(s.Fields, name) }

// FieldNames are the names of the relation's own fields.
func (s RelSpec) FieldNames() []string { return fieldNames(s.Fields) }

func findField(fields []Field, name string) (Field, bool) {
	for _, f := range fields {
		if f.Name == name {
			return f, true
		}
	}
	for _, f := range SystemFields() {
		if f.Name == name {
			return f, true
		}
	}
	return Field{}, false
}
