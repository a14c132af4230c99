package graph

import (
	"fmt"
	"time"
)

// Batch is a write as data. It is all or nothing and has one revision. Preconditions are judged
// on the graph before it; then it is written in the order of its fields. What is no longer there
// to unlink, delete or redact is passed over.
type Batch struct {
	ID     string    // from the caller, unique for this write, 1..200 characters
	Actor  ID        // who does it: person, team, or "" when nobody is kept
	Source string    // where it comes from: "app", "import:<source>", "demo", ...
	At     time.Time // when, by the caller's clock; order comes from revisions

	If        []Precondition // judged first, inside the transaction
	Puts      []Put
	Links     []PutLink
	Unlinks   []ID     // links that end as if never made; their past stays
	Deletes   []ID     // nodes; their links, keys and redirects (from them and to them) go with them
	Redacts   []Redact // after all else in the Batch
	Keys      []KeyFor
	Redirects []Redirect
	Touches   []string // guards that this Batch moves to its revision
}

// The limits of one Batch.
const (
	MaxBatchOps = 20_000 // puts + links + unlinks + deletes + redacts + keys + redirects
)

// Put makes a node or changes the named fields of one; nil clears a field. A new node needs an
// audience. Its version becomes 1, and one more at each Put. A Put that changes nothing still
// counts as a change: callers leave it out. The kind of a node that exists cannot change, and a
// node and a link cannot have the same id: INVALID.
type Put struct {
	ID       ID
	Kind     Kind
	Fields   map[string]Value
	Audience []Token // nil: as it was; an empty list: nobody but the system
}

// PutLink makes a link or changes the named fields of one; Rel, From and To of a link that
// exists may be left empty, and From and To may be changed only to move it to another node in a
// merge. Linking does not raise its ends' versions. Audience nil: as it was; for a new link:
// visible with its ends.
type PutLink struct {
	ID       ID
	Rel      Rel
	From, To ID
	Fields   map[string]Value
	Audience []Token
	// Public drops the link's own audience, so that it is visible with its ends.
	Public bool
}

// Redact empties fields of a node or a link now and in all its past; without fields, all that
// hold free text (Type Text, no Enum). It is a change: the version rises. Only that it was done
// remains. Audience and links stay. Of what is gone, or goes in the same Batch, it reaches the
// past alone and says nothing more of it; without fields it then empties all of that past.
type Redact struct {
	ID     ID
	Fields []string
}

// KeyFor gives a node a key from outside, also when another node had it (guard with IfKeyFree);
// an empty Node takes the key away.
type KeyFor struct {
	Key  Key
	Node ID
}

// Redirect sends readers of one id to another node; an empty To takes it away. Chains are
// followed to their end by Query.IDs and Lookup, also from a node that is still there. A ring
// of redirects is INVALID.
type Redirect struct{ From, To ID }

// PreKind is what a precondition judges.
type PreKind string

// The preconditions.
const (
	PreVersion   PreKind = "VERSION"   // the node or link ID has this Version
	PreExists    PreKind = "EXISTS"    // the node or link ID is there
	PreAbsent    PreKind = "ABSENT"    // no node or link ID is there
	PreKeyFree   PreKind = "KEY_FREE"  // nothing has this Key
	PreNoLink    PreKind = "NO_LINK"   // no link Rel From→To (of a Dated one: none without a to)
	PreNoPath    PreKind = "NO_PATH"   // no path of Rel from From to To, of any length ≥ 0
	PreUnchanged PreKind = "UNCHANGED" // the guard Name was not touched after Rev
)

// Precondition must hold when the Batch is written. Use the constructors.
type Precondition struct {
	Kind     PreKind
	ID       ID
	Version  int64
	Key      Key
	Rel      Rel
	From, To ID
	Name     string
	Rev      Rev
}

// IfVersion holds when the node or link has this version.
func IfVersion(id ID, version int64) Precondition {
	return Precondition{Kind: PreVersion, ID: id, Version: version}
}

// IfExists holds when the node or link is there.
func IfExists(id ID) Precondition { return Precondition{Kind: PreExists, ID: id} }

// IfAbsent holds when neither a node nor a link has this id.
func IfAbsent(id ID) Precondition { return Precondition{Kind: PreAbsent, ID: id} }

// IfKeyFree holds when nothing has this key.
func IfKeyFree(k Key) Precondition { return Precondition{Kind: PreKeyFree, Key: k} }

// IfNoLink holds when no link of this relation runs from one to the other; for a dated relation
// one that has ended (to is set) does not count.
func IfNoLink(rel Rel, from, to ID) Precondition {
	return Precondition{Kind: PreNoLink, Rel: rel, From: from, To: to}
}

// IfNoPath holds when no path of links of rel (ended ones count too) leads from one node to the
// other; a node has a path to itself. A tree stays a tree when PART_OF child→parent is written
// with IfNoPath(PART_OF, parent, child).
func IfNoPath(rel Rel, from, to ID) Precondition {
	return Precondition{Kind: PreNoPath, Rel: rel, From: from, To: to}
}

// IfUnchanged holds when no Batch after rev touched the guard.
func IfUnchanged(guard string, rev Rev) Precondition {
	return Precondition{Kind: PreUnchanged, Name: guard, Rev: rev}
}

// PreconditionError is the cause of a CONFLICT: which precondition did not hold.
type PreconditionError struct {
	Index int
	Pre   Precondition
}

func (e *PreconditionError) Error() string {
	return fmt.Sprintf("precondition %d (%s) does not hold", e.Index, e.Pre.Kind)
}

// Broken makes the CONFLICT that Commit returns for precondition i.
func Broken(i int, p Precondition) error {
	return Conflict("somebody changed this at the same time: look again and repeat what is still needed").
		For(ReasonChanged, "En anden rettede det samtidig: se igen, og gentag det, der stadig er brug for").
		Because(&PreconditionError{Index: i, Pre: p})
}
