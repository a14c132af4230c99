package graph

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"nabo/graph/internal/view"
)

// intake is one list of rows on its way into the graph.
type intake struct {
	s      *Service
	ctx    context.Context
	act    Act
	o      IncomingOptions
	rows   []Incoming
	places *Places // with the tree as it will be
	today  Date
	tree   Rev // of the guard of the tree, read before the tree

	ids      []ID             // of the rows
	rowOf    map[ID]int       // of what the rows make or change
	known    map[rowName]ID   // by key: rows and what is there already
	existing map[ID]*Row      // rows that are there already
	chosen   map[ID]*Row      // people outside the rows, for their choices
	warned   map[int][]string // of texts whose warnings nobody has looked at
	turn     []int            // at which each row is written
	plan     *IncomingPlan
}

type rowName struct {
	kind Kind
	key  string
}

// sourceName is what changes of this list are known by.
func (o IncomingOptions) sourceName() string { return "import:" + o.Source }

func (n *intake) keyOf(r rowName) Key {
	return Key{Organisation: n.o.Organisation, Source: n.o.Source, Key: string(r.kind) + ":" + r.key}
}

// madeID gives a node of a list its id: the same each time, so that a run that was broken off
// goes on where it was.
func (n *intake) madeID(r rowName) ID {
	sum := sha256.Sum256([]byte(string(n.o.Organisation) + "\x00" + n.o.Source + "\x00" + string(r.kind) + "\x00" + r.key))
	return ID("i" + hex.EncodeToString(sum[:13]))
}

func (n *intake) fault(row int, field string, err error) {
	n.plan.Faults = append(n.plan.Faults, IncomingFault{Row: row, Field: field, Err: err})
}

// organisation finds whose list it is: as named, else the one in the rows, else the only one. An
// organisation that the rows hold and that is not there yet gets the id that its key makes.
func (n *intake) organisation() error {
	var tops []string
	for _, r := range n.rows {
		if r.Kind == KindTeam && r.Fields["teamKind"] == "ORGANISATION" && !slices.Contains(tops, r.Key) {
			tops = append(tops, r.Key)
		}
	}
	orgs := n.places.organisations()
	switch {
	case len(tops) > 1:
		return Invalid("the rows hold several organisations: import each by itself")
	case n.o.Organisation != "":
		if !slices.Contains(orgs, n.o.Organisation) {
			return Invalid("that is no organisation: name the topmost unit").At("organisation")
		}
	case len(tops) == 1:
		n.o.Organisation = n.madeID(rowName{KindTeam, tops[0]})
	case len(orgs) == 1:
		n.o.Organisation = orgs[0]
	default:
		return Invalid("whose list is this? Name the organisation, or let the rows hold it (teamKind ORGANISATION)").At("organisation")
	}
	for _, key := range tops {
		n.known[rowName{KindTeam, key}] = n.o.Organisation
	}
	return nil
}

// identify gives every row its id, and finds what the rows point at.
func (n *intake) identify() error {
	n.ids = make([]ID, len(n.rows))
	wanted := map[rowName]bool{}
	for _, r := range n.rows {
		wanted[rowName{r.Kind, r.Key}] = true
		for _, l := range r.Links {
			wanted[rowName{l.Kind, l.Key}] = true
		}
		for _, t := range []string{r.Team, r.PartOf} {
			if t != "" {
				wanted[rowName{KindTeam, t}] = true
			}
		}
	}
	if err := n.lookup(wanted); err != nil {
		return err
	}
	var there []ID
	for i, r := range n.rows {
		name := rowName{r.Kind, r.Key}
		id, ok := n.known[name]
		if !ok {
			id = n.madeID(name)
			n.known[name] = id
		} else {
			there = append(there, id)
		}
		if id == n.o.Organisation {
			there = append(there, id) // known by name before it is known to be there
		}
		n.ids[i], n.rowOf[id] = id, i
	}
	return n.readExisting(there)
}

func (n *intake) lookup(wanted map[rowName]bool) error {
	r := n.s.store.As(view.System("import"))
	var keys []Key
	names := map[Key]rowName{}
	flush := func() error {
		found, err := r.Lookup(n.ctx, keys)
		for k, id := range found {
			n.known[names[k]] = id
		}
		keys = keys[:0]
		return err
	}
	for w := range wanted {
		if _, ok := n.known[w]; ok {
			continue
		}
		k := n.keyOf(w)
		names[k] = w
		if keys = append(keys, k); len(keys) == MaxIDs {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	if len(keys) == 0 {
		return nil
	}
	return flush()
}

// rowRels are the relations that rows of a kind tell of, and their direction.
var rowRels = map[Kind][]Step{
	KindTeam:    {{Rel: RelPartOf, Dir: Outward}, {Rel: RelSucceededBy, Dir: Outward}},
	KindPerson:  {{Rel: RelMemberOf, Dir: Outward}, {Rel: RelKnows, Dir: Either}},
	KindProblem: {{Rel: RelFaces, Dir: Inward}, {Rel: RelKeptBy, Dir: Outward}},
	KindPractice: {
		{Rel: RelUses, Dir: Inward}, {Rel: RelSolves, Dir: Outward}, {Rel: RelCarries, Dir: Inward},
		{Rel: RelAdaptedFrom, Dir: Outward}, {Rel: RelToldBy, Dir: Outward}, {Rel: RelWrittenBy, Dir: Outward},
		{Rel: RelKeptBy, Dir: Outward},
	},
	KindQuestion: {{Rel: RelAbout, Dir: Outward}, {Rel: RelAnsweredBy, Dir: Outward}, {Rel: RelAskedBy, Dir: Outward}, {Rel: RelKeptBy, Dir: Outward}},
	KindAsk:      {{Rel: RelAskedBy, Dir: Outward}, {Rel: RelAskedOf, Dir: Outward}, {Rel: RelAskedOn, Dir: Outward}},
}

// wholeSel asks a node of a kind for all its fields and the relations that rows tell of.
func (n *intake) wholeSel(kind Kind) Sel {
	spec, _ := n.s.model.Kind(kind)
	sel := Sel{Fields: append(fieldNames(spec.Fields), FieldSource), Hops: map[string]Hop{}}
	for _, step := range rowRels[kind] {
		rel, _ := n.s.model.Rel(step.Rel)
		below := Shape{}
		for _, k := range rel.Targets(kind, step.Dir) {
			below[k] = Sel{}
		}
		sel.Hops[string(step.Rel)] = Hop{
			Rel: step.Rel, Dir: step.Dir, LinkFields: append(fieldNames(rel.Fields), FieldSource), First: 200, Shape: below,
		}
	}
	return sel
}

func (n *intake) readExisting(ids []ID) error {
	shape := Shape{}
	kinds := make([]Kind, 0, len(rowRels))
	for k := range rowRels {
		kinds = append(kinds, k)
		shape[k] = n.wholeSel(k)
	}
	slices.Sort(kinds)
	r := n.s.store.As(view.System("import"))
	for part := range slices.Chunk(ids, 100) { // 100 × 200 links × several relations keep the budget
		page, err := r.Fetch(n.ctx, Query{Kinds: kinds, IDs: part}, shape)
		if err != nil {
			return err
		}
		for _, row := range page.Rows {
			n.existing[row.ID] = row
		}
	}
	return nil
}

// find gives the id behind a key that a row names, or a fault.
func (n *intake) find(row int, place string, kind Kind, key string) (ID, bool) {
	id, ok := n.known[rowName{kind, key}]
	if !ok {
		n.fault(row, place, Invalid("there is no %s with the key %.60q, neither in these rows nor in the graph: add it, or mend the key", kind, key))
	}
	return id, ok
}
