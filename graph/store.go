package graph

import (
	"context"
	"time"

	"nabo/graph/internal/view"
)

// ID names a node or a link. It is opaque: 1 to 64 characters of printable ASCII without space.
type ID = view.ID

// Token is one entry of an audience.
type Token = view.Token

// Viewer is who is asking. It is made by Viewers, or by nabo/graph/system; never by hand.
type Viewer = view.Viewer

// Rev is a revision of the graph. The first Commit makes 1; each later one the next number,
// without gaps. Zero is the empty graph.
type Rev int64

// Store is a labelled property graph with a visibility rule and a change feed. Engines
// implement it from a Model; graph/storetest holds them to one behaviour. It is safe for use by
// many at once. Errors have a Code (see Error); a cancelled or late context gives UNAVAILABLE;
// use after Close gives UNAVAILABLE; a number outside its stated range gives INVALID.
type Store interface {
	// As gives the graph as v sees it. There is no read of nodes and links without a viewer.
	As(v Viewer) Reader

	// Commit writes a Batch: all of it or nothing, one revision, one entry in the feed. A Batch
	// whose ID was committed before writes nothing and returns the first revision, whatever it
	// holds: so any Batch may be sent again after any doubt. That is looked up before the
	// preconditions are judged; they are judged inside the write transaction. CONFLICT when one
	// fails (a *PreconditionError tells which), INVALID when the Batch breaks the Model or when
	// a link's end, a key's node or a redirect's target does not exist.
	Commit(ctx context.Context, b Batch) (Rev, error)

	// Changes gives up to limit entries (1..1000) after a revision, oldest first. GONE when
	// after lies before the floor.
	Changes(ctx context.Context, after Rev, limit int) ([]Change, error)

	// Head gives the newest revision and the floor: Changes(after) answers for after >= floor.
	Head(ctx context.Context) (head, floor Rev, err error)

	// Wait returns nil when the head is beyond after, or UNAVAILABLE when ctx ends first.
	Wait(ctx context.Context, after Rev) error

	// Guard gives the revision that last touched a named guard; 0 when none did.
	Guard(ctx context.Context, name string) (Rev, error)

	// Trim forgets feed entries older (by their At) than before, but no Batch id younger than 24
	// hours, and raises the floor. Only a prefix of the feed goes.
	Trim(ctx context.Context, before time.Time) (floor Rev, err error)

	// Dump calls each with every record of the graph as of one revision (which it returns), in
	// a stable order: nodes by id, links by id, keys by organisation, source and key, redirects
	// by from, guards by name, pasts by sequence; all by their bytes. The viewer must be the
	// system's, else FORBIDDEN. An error of each ends it and is returned.
	Dump(ctx context.Context, v Viewer, each func(Record) error) (Rev, error)

	// Load writes records of a Dump as they are: ids, versions, system fields, pasts. It is
	// allowed only on a store that has never had a Commit (CONFLICT); Seal ends it: it sets the
	// head (and floor) to rev, and from then on Load is refused. Load may be called many times,
	// and again with records that it has.
	Load(ctx context.Context, records []Record) error
	Seal(ctx context.Context, rev Rev) error

	Close() error
}

// Reader is the graph as one viewer sees it. A node is visible when its audience meets the
// viewer's tokens; a link when both its ends are and, where it has an audience of its own, that
// too. Every answer, total, filter, path and count speaks of visible nodes and links alone:
// what is hidden gives the same answer as what is absent. Each call sees one state of the graph.
type Reader interface {
	// Fetch gives the nodes that q asks for and the trees below them that s asks for.
	// INVALID for a Query or Shape that CheckFetch refuses.
	Fetch(ctx context.Context, q Query, s Shape) (Page, error)

	// Expand walks from many nodes along via, breadth first, and gives each link once, nearest
	// first (by step, then by relation, then by id), at most via.Limit of them. It does not go
	// on from a node it has been at.
	Expand(ctx context.Context, from []ID, via Via) ([]Link, error)

	// Count counts distinct nodes of q (Where, IDs, Kinds; order and first are not looked at),
	// grouped. A node that reaches several values of a By counts once in each; one that
	// reaches none counts under nil; with several By, once in each combination. Groups come
	// ordered by their keys (texts by their bytes), nil last. Without by: one group. INVALID
	// for a Query that CheckQuery refuses and a By that the Model cannot answer.
	Count(ctx context.Context, q Query, by ...By) ([]Group, error)

	// Lookup finds nodes by keys from outside, through redirects. Absent and hidden are left out.
	Lookup(ctx context.Context, keys []Key) (map[Key]ID, error)

	// Links gives links by their ids (at most 1000), with their audience and all fields that the
	// Model gives the relation (the system's own are not among them), in the order of ids, one for
	// each time an id is named. Absent and hidden ones, and ids of nodes, are left out.
	Links(ctx context.Context, ids []ID) ([]*LinkRow, error)

	// Past gives what a node or link was before, newest first, at most limit (1..1000), those
	// with Seq < before (0: from the newest). Nothing when the subject itself is not visible or
	// is gone; entries whose own audience the viewer does not meet are left out.
	Past(ctx context.Context, id ID, before int64, limit int) ([]Past, error)
}

// Key is a name that an outside source gives a node: unique per organisation and source.
type Key struct {
	Organisation ID
	Source       string // 1..100 characters
	Key          string // 1..200 characters
}

// Change is one entry of the feed: references, never texts.
type Change struct {
	Rev    Rev
	Batch  string
	At     time.Time
	Actor  ID // "" when nobody is kept
	Source string
	Nodes  []NodeChange
	Links  []LinkChange
}

// ChangeOp is what happened to a node or a link.
type ChangeOp string

// What may happen.
const (
	OpPut    ChangeOp = "PUT"
	OpDelete ChangeOp = "DELETE"
	OpRedact ChangeOp = "REDACT"
)

// NodeChange names a node that changed. A change names each node, or link, once for each Op.
type NodeChange struct {
	ID   ID       `json:"id"`
	Kind Kind     `json:"kind"`
	Op   ChangeOp `json:"op"`
}

// LinkChange names a link that changed, with its ends after the change, or before a delete.
type LinkChange struct {
	ID   ID       `json:"id"`
	Rel  Rel      `json:"rel"`
	From ID       `json:"from"`
	To   ID       `json:"to"`
	Op   ChangeOp `json:"op"`
}

// Past is an immutable record of one change to a node or a link: the values that it replaced.
type Past struct {
	Seq    int64 // order within the store; later is larger
	ID     ID    // of the node or link
	Rev    Rev
	At     time.Time
	Actor  ID // who changed it; "" when nobody is kept
	Source string
	Op     ChangeOp
	// Old holds the values before, of the fields that the change named (the system's own never
	// among them); nil in it where a field was absent. Of a DELETE: all that the subject had.
	// Empty for the change that made the subject, and for a REDACT. Redact takes its fields out.
	Old map[string]Value
	// Audience is who could see the subject while those values stood; for the change that made
	// it, who could see it then. nil: a link that was visible with its ends.
	Audience []Token
	Version  int64 // the subject's version after the change; 0 when it is gone
}
