package graph

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"slices"
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

	kinds  map[Kind]KindSpec
	rels   map[Rel]RelSpec
	fields map[Kind]map[string]Field // that rows may name

	ids      []ID           // of the rows
	rowOf    map[ID]int     // of what the rows make or change
	twin     map[int]bool   // rows of a node that an earlier row speaks for: they were merged here
	known    map[rowName]ID // by key: rows and what is there already
	existing map[ID]*Row    // rows that are there already
	outside  map[ID]*Row    // people and units outside the rows that they tie
	closed   map[ID]Date    // units that are closed, or will be, by the graph and the rows
	after    map[ID][]ID    // what comes after them
	below    map[ID][]ID    // the tree as it will be, downward

	unread   func(Kind, string) bool // rows that could not be read; nil: there are none
	warned   map[int][]string        // of texts whose warnings nobody has looked at
	warnings map[int][]IncomingFault
	order    []int       // rows in the order of writing
	turn     []int       // at which each row is written
	said     map[ID]bool // links that were composed: two rows may tell of one
	screened []screened  // what was found in the rows' texts
	same     map[int]int // where each unchanged row is told of
	parts    []part      // what goes into Batches

	// Of a list that is taken in by somebody; see incoming_narrow.go.
	apart   map[int]bool  // rows of what they do not see or may not change
	still   map[int]bool  // people who work nowhere: taken in again or left as they are
	origin  map[int][]int // of the links that stay of a row, their places in the list
	unseen  map[ID]bool   // nodes of rows that they do not see
	hidden  map[ID][]*Row // at a node, far ends whose links they do not see
	keepers map[ID][]ID   // of a text, seen or not

	acts []ordered // what changes by an act, to be put in order
	plan *IncomingPlan
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
// goes on where it was. A person's is of these rows and this day: somebody who was erased and is
// taken in again later is somebody new, to whom nothing old is tied.
func (n *intake) madeID(r rowName) ID {
	name := string(n.o.Organisation) + "\x00" + n.o.Source + "\x00" + string(r.kind) + "\x00" + r.key
	if r.kind == KindPerson && !n.o.Invented {
		name += "\x00" + n.o.Content + "\x00" + string(n.today)
	}
	sum := sha256.Sum256([]byte(name))
	return ID("i" + hex.EncodeToString(sum[:13]))
}

func (n *intake) system() Reader { return n.s.asSystem("import") }

func (n *intake) fault(row int, field string, err error) {
	if errors.Is(err, errUnread) {
		return
	}
	n.plan.Faults = append(n.plan.Faults, IncomingFault{Row: row, Field: field, Err: err})
}

// linkFault is a fault of the row's link k.
func (n *intake) linkFault(row, k int, field string, err error) {
	if errors.Is(err, errUnread) {
		return
	}
	place := n.rows[row].Links[k].Place
	if field != "" {
		place += "." + field
	}
	n.plan.Faults = append(n.plan.Faults, IncomingFault{Row: row, Link: n.wasAt(row, k) + 1, Field: place, Err: err})
}

// organisation finds whose list it is: as named, else the one in the rows, else the only one. An
// organisation that the rows hold and that is not there yet gets the id that its key makes.
func (n *intake) organisation() error {
	var tops []string
	name := ""
	for _, r := range n.rows {
		if r.Kind == KindTeam && r.Fields["teamKind"] == "ORGANISATION" && !slices.Contains(tops, r.Key) {
			tops = append(tops, r.Key)
			name, _ = r.Fields["name"].(string)
		}
	}
	orgs := n.places.organisations()
	switch {
	case len(tops) > 1:
		return Invalid("the rows hold several organisations: import each by itself")
	case !n.act.Viewer.IsSystem():
		if err := n.ownOrganisation(tops, name); err != nil {
			return err
		}
	case n.o.Organisation != "":
		if !slices.Contains(orgs, n.o.Organisation) {
			return Invalid("that is no organisation: name the topmost unit").At("organisation")
		}
	case len(tops) == 1:
		n.o.Organisation = n.madeID(rowName{KindTeam, tops[0]})
		if !slices.Contains(orgs, n.o.Organisation) {
			if err := n.noNamesake(name); err != nil {
				return err
			}
		}
	case len(orgs) == 1:
		n.o.Organisation = orgs[0]
	default:
		return Invalid("whose list is this? Name the organisation, or let the rows hold it (teamKind ORGANISATION)").At("organisation")
	}
	for _, key := range tops {
		n.known[rowName{KindTeam, key}] = n.o.Organisation
	}
	n.plan.Organisation = n.o.Organisation
	return nil
}

// ownOrganisation holds that an organisation among the rows is the one that the list is taken in
// for: by its key, or by a name that it has or had.
func (n *intake) ownOrganisation(tops []string, name string) error {
	if len(tops) == 0 {
		return nil
	}
	key := n.keyOf(rowName{KindTeam, tops[0]})
	found, err := n.system().Lookup(n.ctx, []Key{key})
	if err != nil || found[key] == n.o.Organisation {
		return err
	}
	row, err := n.s.bare(n.ctx, KindTeam, n.o.Organisation, Sel{Fields: []string{"name", "formerNames"}})
	if err != nil {
		return err
	}
	if found[key] != "" || name != row.Text("name") && !slices.Contains(row.Texts("formerNames"), name) {
		return Forbidden("this list is another organisation's: somebody there takes it in")
	}
	return nil
}

// noNamesake refuses a second organisation of the same name: a list under another source would
// double all that is there.
func (n *intake) noNamesake(name string) error {
	page, err := n.system().Fetch(n.ctx, Query{
		Kinds: []Kind{KindTeam}, Where: And(Eq("name", name), Eq("teamKind", "ORGANISATION")), First: 1,
	}, nil)
	if err != nil || len(page.Rows) == 0 {
		return err
	}
	return Invalid("an organisation of that name is there already: name it (--organisation), or use the source it was first taken in by (--source)").At("organisation")
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
	there := map[Kind][]ID{}
	named := make(map[rowName]bool, len(n.rows))
	for i, r := range n.rows {
		name := rowName{r.Kind, r.Key}
		id, ok := n.known[name]
		if ok {
			there[r.Kind] = append(there[r.Kind], id)
		} else {
			id = n.madeID(name)
			n.known[name] = id
		}
		n.ids[i] = id
		_, taken := n.rowOf[id]
		switch {
		case named[name]:
			n.fault(i, "key", Invalid("the key stands in two rows: give each its own"))
		case taken:
			n.twin[i] = true
		default:
			n.rowOf[id] = i
		}
		named[name] = true
	}
	return n.readExisting(there)
}

func (n *intake) lookup(wanted map[rowName]bool) error {
	var keys []Key
	names := map[Key]rowName{}
	flush := func() error {
		found, err := n.system().Lookup(n.ctx, keys)
		for k, id := range found {
			n.known[names[k]] = id
		}
		keys = keys[:0]
		clear(names)
		return err
	}
	for w := range wanted {
		if _, ok := n.known[w]; ok || w.key == "" || len(w.key) > maxIncomingKey {
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

// maxIncomingKey is how many bytes a key may have: what a Key holds, less the kind before it.
const maxIncomingKey = 190

// readOutside reads the people and units that stand outside the rows but are tied by them:
// their choices, and whether they are closed.
func (n *intake) readOutside() error {
	ids := map[Kind][]ID{}
	add := func(kind Kind, key string) {
		id, ok := n.known[rowName{kind, key}]
		if _, inRows := n.rowOf[id]; ok && !inRows && key != "" {
			ids[kind] = append(ids[kind], id)
		}
	}
	for _, r := range n.rows {
		add(KindTeam, r.Team)
		add(KindTeam, r.PartOf)
		for _, l := range r.Links {
			if l.Kind == KindPerson || l.Kind == KindTeam {
				add(l.Kind, l.Key)
			}
		}
	}
	shape := Shape{
		KindPerson: {Fields: []string{"findable", "introducible", "leftOn"}},
		KindTeam: {Fields: []string{"closedOn"}, Hops: map[string]Hop{
			string(RelSucceededBy): {Rel: RelSucceededBy, Dir: Outward, First: 20, Shape: Shape{KindTeam: {}}},
		}},
	}
	for kind, all := range ids {
		slices.Sort(all)
		for part := range slices.Chunk(slices.Compact(all), MaxIDs) {
			page, err := n.system().Fetch(n.ctx, Query{Kinds: []Kind{kind}, IDs: part}, shape)
			if err != nil {
				return err
			}
			for _, row := range page.Rows {
				n.outside[row.ID] = row
			}
		}
	}
	return nil
}

// errUnread: a row names one that could not be read, which is told of by itself.
var errUnread = errors.New("the row that is named could not be read")

// find gives the id behind a key that a row names.
func (n *intake) find(kind Kind, key string) (ID, error) {
	if id, ok := n.known[rowName{kind, key}]; ok {
		return id, nil
	}
	if _, err := Screen("", key); err != nil {
		return "", err
	}
	if n.unread != nil && n.unread(kind, key) {
		return "", errUnread
	}
	return "", nowhere(kind, key)
}

// nowhere names a key that has been screened.
func nowhere(kind Kind, key string) error {
	return Invalid("there is no %s with the key %.60q, neither in these rows nor in the graph: add it, or mend the key", kind, key)
}
