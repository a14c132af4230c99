package neo4j

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"nabo/graph"
)

// runner sends a statement: each in a transaction of its own, or all in one that holds the lock.
type runner func(ctx context.Context, cypher string, params map[string]any) ([][]any, error)

// entity is a node or link as a group of Batches finds and leaves it.
type entity struct {
	id       graph.ID
	w        *what
	place    string         // the server's own id of it; "" when it is not there yet
	props    map[string]any // as they will be
	from, to graph.ID       // of a link

	found     int64 // the version that it was found in
	foundMade int64

	there   bool // after what was planned so far
	changed bool // props differ from the server's
	moved   bool // a link whose ends differ: it is made anew
	whole   bool // props hold all that it has
}

// mayEnd holds that a link may end here: at a node that is there and of one of the kinds.
func (e *entity) mayEnd(kinds []graph.Kind, place string) error {
	if e == nil || e.w.isLink {
		return graph.Invalid("the link leads to a node that does not exist").At(place)
	}
	if !slices.Contains(kinds, e.w.kind) {
		return graph.Invalid("a %s cannot be at this end of the relation", e.w.title()).At(place)
	}
	return nil
}

func (e *entity) version() int64 { return integer(e.props[propVersion]) }

// state is what a group of Batches has to know of the graph at its head, and what they make of it.
type state struct {
	head, seq, audiences       int64
	seqBefore, audiencesBefore int64

	// strict: the plan stands on more than can be looked at again, so the head must not move.
	strict bool

	done      map[string]graph.Rev // Batches that are written already
	entities  map[graph.ID]*entity
	at        map[graph.ID]map[graph.ID]bool // links by their ends, as far as they are known
	gone      []*entity                      // what stood under an id that something new has now
	absent    []graph.ID                     // ids that were looked for and lead to nothing
	keys      map[string]graph.ID            // by keyName; "" for none
	named     map[string]graph.Key           // those of them that are given to nodes
	redirects map[graph.ID]graph.ID          // by from
	ends      map[graph.ID]graph.ID          // as the server has them
	guards    map[string]graph.Rev
	pasts     map[graph.ID][]past // of what is redacted
	redacted  map[int64]string    // old values by the sequence number of a NaboPast

	keysSet, guardsSet     map[string]bool
	keysAsked, guardsAsked map[string]bool
	keysFound              map[string]graph.ID
	guardsFound            map[string]graph.Rev
	redirectsSet           bool
}

// past is one NaboPast whose old values may be redacted.
type past struct {
	seq int64
	old string
}

func newState() *state {
	return &state{
		done: map[string]graph.Rev{}, entities: map[graph.ID]*entity{}, at: map[graph.ID]map[graph.ID]bool{},
		keys: map[string]graph.ID{}, named: map[string]graph.Key{}, redirects: map[graph.ID]graph.ID{}, ends: map[graph.ID]graph.ID{},
		guards: map[string]graph.Rev{}, pasts: map[graph.ID][]past{}, redacted: map[int64]string{},
		keysSet: map[string]bool{}, guardsSet: map[string]bool{}, keysAsked: map[string]bool{}, guardsAsked: map[string]bool{},
	}
}

// keyRow is a NaboKey.
func keyRow(k graph.Key, node graph.ID) map[string]any {
	return map[string]any{
		"name": keyName(k), "organisation": string(k.Organisation), "source": k.Source, "key": k.Key, "node": string(node),
	}
}

// keyName is a key as one text; an organisation's id holds no space.
func keyName(k graph.Key) string {
	return fmt.Sprintf("%s %d %s %s", k.Organisation, len(k.Source), k.Source, k.Key)
}

// readState finds out all that a group names. The head is read first: when it is the same at the time
// of writing, nothing of what was read after it has changed.
func (s *Store) readState(ctx context.Context, run runner, group []*graph.Batch) (*state, error) {
	w := wantedOf(group)
	st := newState()
	st.strict = w.strict
	if err := s.readNamed(ctx, run, w, st); err != nil {
		return nil, err
	}
	if err := s.readLinks(ctx, run, w, st); err != nil {
		return nil, err
	}
	st.keysFound, st.guardsFound = maps.Clone(st.keys), maps.Clone(st.guards)
	for id := range w.subjects {
		if st.entities[id] == nil {
			st.absent = append(st.absent, id)
		}
	}
	for _, more := range []func(context.Context, runner, *wanted, *state) error{s.readDeleted, s.readRedirects, s.readPasts} {
		if err := more(ctx, run, w, st); err != nil {
			return nil, err
		}
	}
	return st, nil
}

// fewIDs is up to how many ids are looked for one by one. Those of a larger Batch lie together,
// as import makes them: then what stands between the first and the last is read instead, which is
// little or nothing, and one by one only when it is more.
const fewIDs = 200

// span is a stretch of ids from the first to the last.
func span(ids []graph.ID) []any {
	return []any{string(ids[0]), string(ids[len(ids)-1])}
}

// spans cuts sorted ids where their first letter changes: nodes and links of an import begin
// with letters of their own.
func spans(ids []graph.ID) []any {
	var out []any
	for from := 0; from < len(ids); {
		to := from
		for to < len(ids) && ids[to][:1] == ids[from][:1] {
			to++
		}
		out = append(out, span(ids[from:to]))
		from = to
	}
	return out
}

func sorted(set map[graph.ID]bool) []graph.ID {
	ids := make([]graph.ID, 0, len(set))
	for id := range set {
		if id != "" {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// readNamed reads the head, and what has a look-up of its own: Batches, nodes, keys, guards.
func (s *Store) readNamed(ctx context.Context, run runner, w *wanted, st *state) error {
	l := s.layout
	subjects := sorted(w.subjects)
	params := map[string]any{
		"batches": w.batches, "keys": orEmpty(w.keys), "guards": orEmpty(w.guards),
		"ends": texts(sorted(w.ends)), "subjects": []any{}, "spans": []any{},
	}
	if len(subjects) <= fewIDs {
		params["subjects"] = texts(subjects)
	} else {
		params["spans"] = spans(subjects)
	}
	rows, err := run(ctx, l.reading(params), params)
	if err != nil {
		return err
	}
	if len(rows) != 1 {
		return graph.Internal(errNoMeta)
	}
	row := rows[0]
	st.head, st.seq, st.audiences = integer(row[0]), integer(row[1]), integer(row[2])
	st.seqBefore, st.audiencesBefore = st.seq, st.audiences
	for _, x := range list(row[3]) {
		st.done[text(list(x)[0])] = graph.Rev(integer(list(x)[1]))
	}
	for _, x := range list(row[4]) {
		st.keys[text(list(x)[0])] = graph.ID(text(list(x)[1]))
	}
	for _, x := range list(row[5]) {
		st.guards[text(list(x)[0])] = graph.Rev(integer(list(x)[1]))
	}
	for _, x := range list(row[6]) {
		s.foundNode(st, list(x), nil)
	}
	for _, x := range list(row[7]) {
		props, _ := list(x)[3].(map[string]any)
		s.foundNode(st, list(x), props)
	}
	for _, x := range list(row[9]) {
		s.foundLink(st, list(x))
	}
	return s.readMeant(ctx, run, st, w, list(row[8]))
}

// reading is the statement of readNamed: a column for each list, short where that is empty. Links
// are looked for by a few ids here, by many in readLinks.
func (l *layout) reading(params map[string]any) string {
	var b strings.Builder
	b.WriteString("MATCH " + seek("m", l.label("NaboMeta"), "one", "1") +
		" WITH m.head AS head, m.seq AS seq, m.audiences AS audiences RETURN head, seq, audiences")
	for _, p := range []part{
		{"batches", "MATCH " + seek("x", l.label("NaboChange"), "batch", "row") + " RETURN [x.batch, x.rev]"},
		{"keys", "MATCH " + seek("x", l.label("NaboKey"), "name", "row") + " RETURN [x.name, x.node]"},
		{"guards", "MATCH " + seek("x", l.label("NaboGuard"), "name", "row") + " RETURN [x.name, x.rev]"},
		{"ends", "MATCH " + seek("n", l.label("Node"), propID, "row") + " RETURN [n.id, labels(n), elementId(n)]"},
		{"subjects", "MATCH " + seek("n", l.label("Node"), propID, "row") + " RETURN [n.id, labels(n), elementId(n), properties(n)]"},
		{"spans", "MATCH (n:" + l.label("Node") + ") USING INDEX SEEK n:" + l.label("Node") + "(id) WHERE n.id >= row[0] AND n.id <= row[1] RETURN n.id"},
	} {
		if len(list(params[p.bulk])) == 0 {
			b.WriteString(", [] AS " + p.bulk)
			continue
		}
		b.WriteString(",\nCOLLECT { UNWIND $" + p.bulk + " AS row " + p.cypher + " } AS " + p.bulk)
	}
	b.WriteString(",\n")
	if len(list(params["subjects"])) == 0 {
		b.WriteString("[]")
	} else {
		b.WriteString(l.linksByID("$subjects"))
	}
	b.WriteString(" AS links")
	return b.String()
}

// linksByID gives all links with some ids. Each type has an index of its own.
func (l *layout) linksByID(ids string) string {
	parts := make([]string, len(l.model.Rels))
	for i, rel := range l.model.Rels {
		parts[i] = "COLLECT { UNWIND " + ids + " AS id MATCH " + l.rels[rel.Rel].byID("id") + linkColumns + " }"
	}
	return strings.Join(parts, " + ")
}

// readMeant reads the nodes among those between that are really meant.
func (s *Store) readMeant(ctx context.Context, run runner, st *state, w *wanted, between []any) error {
	var meant []any
	for _, id := range between {
		if w.subjects[graph.ID(text(id))] {
			meant = append(meant, id)
		}
	}
	if len(meant) == 0 {
		return nil
	}
	rows, err := run(ctx, "UNWIND $ids AS id MATCH "+seek("n", s.layout.label("Node"), propID, "id")+" RETURN n.id, labels(n), elementId(n), properties(n)",
		map[string]any{"ids": meant})
	for _, row := range rows {
		props, _ := row[3].(map[string]any)
		s.foundNode(st, row, props)
	}
	return err
}

// foundNode notes a node: id, labels, place. Without props it is known to be there, and no more.
func (s *Store) foundNode(st *state, row []any, props map[string]any) {
	id := graph.ID(text(row[0]))
	if e := st.entities[id]; e != nil && (e.whole || props == nil) {
		return
	}
	for _, label := range list(row[1]) {
		kind := graph.Kind(strings.TrimPrefix(text(label), s.layout.space))
		if w := s.layout.kinds[kind]; w != nil && w.name == text(label) {
			st.entities[id] = &entity{
				id: id, w: w, place: text(row[2]), props: props, there: true, whole: props != nil,
				found: integer(props[propVersion]), foundMade: integer(props[propMade]),
			}
		}
	}
}

func (s *Store) foundLink(st *state, row []any) *entity {
	id := graph.ID(text(row[0]))
	if e := st.entities[id]; e != nil {
		return e
	}
	rel := graph.Rel(strings.TrimPrefix(text(row[1]), s.layout.space))
	w := s.layout.rels[rel]
	if w == nil {
		return nil
	}
	props, _ := row[5].(map[string]any)
	e := &entity{
		id: id, w: w, place: text(row[2]), from: graph.ID(text(row[3])), to: graph.ID(text(row[4])),
		props: props, there: true, whole: true, found: integer(props[propVersion]), foundMade: integer(props[propMade]),
	}
	st.entities[id] = e
	st.tie(e)
	return e
}

// tie notes a link at its ends.
func (st *state) tie(e *entity) {
	for _, end := range []graph.ID{e.from, e.to} {
		if st.at[end] == nil {
			st.at[end] = map[graph.ID]bool{}
		}
		st.at[end][e.id] = true
	}
}

// linksAt gives the links at a node as they stand now, by id.
func (st *state) linksAt(id graph.ID) []*entity {
	var out []*entity
	for link := range st.at[id] {
		if e := st.entities[link]; e != nil && e.there && e.w.isLink && (e.from == id || e.to == id) {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b *entity) int { return cmp.Compare(a.id, b.id) })
	return out
}

const linkColumns = " RETURN [l.id, type(l), elementId(l), a.id, b.id, properties(l)]"

// readLinks looks for links with the many ids that are no node's.
func (s *Store) readLinks(ctx context.Context, run runner, w *wanted, st *state) error {
	if len(w.subjects) <= fewIDs {
		return nil
	}
	var ids []graph.ID
	for _, id := range sorted(w.subjects) {
		if st.entities[id] == nil {
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	between, err := s.linksBetween(ctx, run, spans(ids))
	if err != nil {
		return err
	}
	ids = slices.DeleteFunc(ids, func(id graph.ID) bool { return !between[id] })
	if len(ids) == 0 {
		return nil
	}
	rows, err := run(ctx, "RETURN "+s.layout.linksByID("$ids"), map[string]any{"ids": texts(ids)})
	for _, row := range rows {
		for _, x := range list(row[0]) {
			s.foundLink(st, list(x))
		}
	}
	return err
}

// linksBetween gives the ids of links in some stretches.
func (s *Store) linksBetween(ctx context.Context, run runner, stretches []any) (map[graph.ID]bool, error) {
	var b strings.Builder
	b.WriteString("RETURN ")
	for i, rel := range s.layout.model.Rels {
		if i > 0 {
			b.WriteString(" + ")
		}
		b.WriteString("COLLECT { UNWIND $spans AS span MATCH ()-[l:" + s.layout.rels[rel.Rel].name +
			"]->() USING INDEX SEEK l:" + s.layout.rels[rel.Rel].name + "(id) WHERE l.id >= span[0] AND l.id <= span[1] RETURN l.id }")
	}
	rows, err := run(ctx, b.String(), map[string]any{"spans": stretches})
	out := map[graph.ID]bool{}
	for _, row := range rows {
		for _, id := range list(row[0]) {
			out[graph.ID(text(id))] = true
		}
	}
	return out, err
}

func orEmpty(xs []any) []any {
	if xs == nil {
		return []any{}
	}
	return xs
}
