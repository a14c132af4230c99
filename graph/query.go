package graph

// Query asks for nodes. Kinds is one kind, or, with IDs, any number. With IDs the rows come in
// the order of IDs (through redirects, each node once) and Order and After must be empty.
type Query struct {
	Kinds []Kind
	IDs   []ID // at most 1000
	Where Cond
	Order []Order // at most 3; the id is always added as the last, in the direction of the last
	First int     // 1..1000; with IDs it may be 0 for all
	After Cursor
	Total bool // Page.Total wanted
}

// Order is one key of an order. A text is ordered by its Danish sort key. Absent values count as
// greater than all others. In a Hop, Link true takes a field of the link instead of the node.
type Order struct {
	Field string
	Desc  bool
	Link  bool
}

// Op is the operator of a Cond.
type Op string

// The operators. See the constructors.
const (
	OpAll     Op = ""
	OpAnd     Op = "AND"
	OpOr      Op = "OR"
	OpNot     Op = "NOT"
	OpIn      Op = "IN"
	OpRange   Op = "RANGE"
	OpNull    Op = "NULL"
	OpHolds   Op = "HOLDS"
	OpID      Op = "ID"
	OpHas     Op = "HAS"
	OpBelow   Op = "BELOW"
	OpValidAt Op = "VALID_AT"
)

// Cond is a condition on a node or a link. The zero Cond holds for all. Build it with the
// constructors; engines read the fields.
type Cond struct {
	Op     Op      `json:"op,omitempty"`
	Conds  []Cond  `json:"conds,omitempty"`  // AND, OR, NOT (one)
	Field  string  `json:"field,omitempty"`  // IN, RANGE, NULL, HOLDS
	Values []Value `json:"values,omitempty"` // IN; RANGE: from (incl.), to (excl.), nil for open; HOLDS: one
	IDs    []ID    `json:"ids,omitempty"`    // ID; BELOW: the team
	Rel    Rel     `json:"rel,omitempty"`    // HAS
	Dir    Dir     `json:"dir,omitempty"`    // HAS
	Kind   Kind    `json:"kind,omitempty"`   // HAS: only other ends of this kind; "" for all
	Link   *Cond   `json:"link,omitempty"`   // HAS: on the link
	Node   *Cond   `json:"node,omitempty"`   // HAS: on the node at its other end
	Date   Date    `json:"date,omitempty"`   // VALID_AT, BELOW
}

// And holds when all of cs do; with none, always.
func And(cs ...Cond) Cond {
	kept := make([]Cond, 0, len(cs))
	for _, c := range cs {
		if c.Op != OpAll {
			kept = append(kept, c)
		}
	}
	switch len(kept) {
	case 0:
		return Cond{}
	case 1:
		return kept[0]
	}
	return Cond{Op: OpAnd, Conds: kept}
}

// Or holds when one of cs does; with none, never.
func Or(cs ...Cond) Cond { return Cond{Op: OpOr, Conds: cs} }

// Not holds when c does not; an absent field makes IN, RANGE and HOLDS false, so Not(In) true.
func Not(c Cond) Cond { return Cond{Op: OpNot, Conds: []Cond{c}} }

// Eq holds when the field has the value.
func Eq(field string, v Value) Cond { return Cond{Op: OpIn, Field: field, Values: []Value{v}} }

// In holds when the field has one of the values; with none, never.
func In(field string, vs ...Value) Cond { return Cond{Op: OpIn, Field: field, Values: vs} }

// Range holds when from <= field < to; nil leaves a side open. Not for texts.
func Range(field string, from, to Value) Cond {
	return Cond{Op: OpRange, Field: field, Values: []Value{from, to}}
}

// IsNull holds when the field is absent.
func IsNull(field string) Cond { return Cond{Op: OpNull, Field: field} }

// Holds holds when the list field has the entry.
func Holds(field string, v Value) Cond {
	return Cond{Op: OpHolds, Field: field, Values: []Value{v}}
}

// IDIn holds for the nodes with these ids (redirects are not followed); with none, for none.
func IDIn(ids ...ID) Cond { return Cond{Op: OpID, IDs: ids} }

// Has holds when a visible link of rel that meets link leads to a visible node that meets node.
func Has(rel Rel, dir Dir, link, node Cond) Cond {
	return Cond{Op: OpHas, Rel: rel, Dir: dir, Link: &link, Node: &node}
}

// HasKind is Has where the node at the other end must be of a kind: for relations that lead to
// several kinds, whose fields differ.
func HasKind(rel Rel, dir Dir, link Cond, kind Kind, node Cond) Cond {
	c := Has(rel, dir, link, node)
	c.Kind = kind
	return c
}

// Below holds for the team itself and for every team below it by visible PART_OF links that are
// valid at the date, through visible teams.
func Below(team ID, at Date) Cond { return Cond{Op: OpBelow, IDs: []ID{team}, Date: at} }

// ValidAt holds for a dated link with from <= at < to; an absent end is open.
func ValidAt(at Date) Cond { return Cond{Op: OpValidAt, Date: at} }

// Dir is the direction in which a relation is followed.
type Dir string

// Outward follows From→To, Inward To→From, Either both ways (for symmetric relations).
const (
	Outward Dir = "OUT"
	Inward  Dir = "IN"
	Either  Dir = "BOTH"
)

// Shape is what is wanted of each kind that a place may hold. A node of a kind that is not in
// the Shape comes with its ID and Kind alone (at a root with Kinds; below, it is left out).
type Shape map[Kind]Sel

// Sel is what is wanted of a node of one kind.
type Sel struct {
	Fields   []string       // Row.Get answers for these
	Hops     map[string]Hop // by response key: an alias may ask the same relation twice
	Audience bool           // Row.Audience wanted (for the indexer, services; not for answers)
	Keys     bool           // Row.Keys wanted, likewise
}

// Hop is one step from a node along a relation: a row for each link, so that a node to which two
// links lead comes twice. A link from a node to itself comes once, also with Either.
type Hop struct {
	Rel        Rel
	Dir        Dir
	LinkFields []string // of the link, in Row.Link
	LinkWhere  Cond     // on the link
	Where      Cond     // on the node at the other end
	Order      []Order  // ties by the node's id, then by the link's, in the direction of the last
	First      int      // 1..1000 for each parent
	After      Cursor   // only when there is one parent: at a root with one id
	Total      bool
	Shape      Shape
}

// The limits that CheckFetch holds.
const (
	MaxFirst  = 1000
	MaxIDs    = 1000
	MaxDepth  = 8       // hops below the root
	MaxOrder  = 3       // keys of an order
	MaxConds  = 200     // nodes of a condition tree
	MaxBudget = 200_000 // rows: the product of First on the way down, summed over places
)

// Via says how Expand walks.
type Via struct {
	Steps []Step // relations that may be followed at each step
	Hops  int    // 1..4
	Limit int    // 1..20000 links
}

// Step is a relation, a direction, and a condition on its links.
type Step struct {
	Rel   Rel
	Dir   Dir
	Where Cond
}

// Link is a link that Expand passed, in the direction of the relation. Depth is the step (from
// 1) at which it was first passed.
type Link struct {
	ID               ID
	Rel              Rel
	From, To         ID
	FromKind, ToKind Kind
	Depth            int
}

// By groups a Count: walk Path from the node, then take Field of the node there (or of the last
// link). With an empty Path, of the node itself. Each entry of a list is a value. Where a place
// may hold several kinds, one of them must have the relation or the field; the others reach
// nothing. Bucket changes what is counted by.
type By struct {
	Path   []Step
	Field  string // "id" is the node's id (or the link's), as a text
	Link   bool
	Bucket Bucket
	// TeamKind is for BucketAncestor: the place must be a Team, and what is counted by is the
	// id of the nearest team at or above it, by PART_OF valid At, that has this teamKind (of
	// equally near ones the smallest id). Field and Link are not looked at.
	TeamKind string
	At       Date
}

// Bucket coarsens the value that a Count groups by.
type Bucket string

// The buckets.
const (
	BucketNone     Bucket = ""
	BucketMonth    Bucket = "MONTH"    // an instant or date to "2006-01", in Copenhagen
	BucketAncestor Bucket = "ANCESTOR" // see By.TeamKind
)

// Group is a cell of a Count: one value for each By (nil for none), and how many nodes.
type Group struct {
	Keys []Value
	N    int
}

// Cursor is an opaque place in an order; see cursor.go. "" is the start.
type Cursor string
