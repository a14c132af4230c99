package graph

import (
	"context"
	"slices"
	"sync"
	"time"

	"nabo/graph/internal/view"
)

// Viewers makes viewers: from a person or a team to the tokens of who and where they are. What
// it knows of the tree and of each viewer is kept until the feed touches membership or tree.
type Viewers struct {
	store Store
	now   func() time.Time

	mu     sync.Mutex
	seen   Rev  // the feed was looked through up to here
	day    Date // dated relations begin and end at midnight
	places *Places
	known  map[viewerKey]Viewer
}

type viewerKey struct {
	subject ID
	role    view.Role
}

// The roles that a bearer token may have.
const (
	RolePlain    = view.RolePlain
	RoleAdmin    = view.RoleAdmin
	RoleReadOnly = view.RoleReadOnly
)

// Standing is where a viewer stands in the tree.
type Standing struct {
	Places  *Places
	Teams   []ID // they are a member now; for a team viewer the team itself
	Leads   []ID // units they lead; all below them too
	Brokers []ID // units whose broker they are; all below them too
}

// maxKnown bounds the viewers kept; the map starts afresh beyond it.
const maxKnown = 10_000

func newViewers(store Store, now func() time.Time) *Viewers {
	return &Viewers{store: store, now: now, known: map[viewerKey]Viewer{}}
}

// StandingOf gives where a viewer stands; an empty Standing for the system and for nobody.
func StandingOf(v Viewer) *Standing {
	if s, ok := v.Standing().(*Standing); ok {
		return s
	}
	return &Standing{Places: &Places{}}
}

// Of makes the viewer for a person or a team. NOT_FOUND when there is none, or when the person
// has left or the team is closed.
func (vs *Viewers) Of(ctx context.Context, subject ID, role view.Role) (Viewer, error) {
	vs.mu.Lock()
	defer vs.mu.Unlock()
	if err := vs.refresh(ctx); err != nil {
		return Viewer{}, err
	}
	key := viewerKey{subject, role}
	if v, ok := vs.known[key]; ok {
		return v, nil
	}
	v, err := vs.read(ctx, subject, role)
	if err != nil {
		return Viewer{}, err
	}
	if len(vs.known) >= maxKnown {
		clear(vs.known)
	}
	vs.known[key] = v
	return v, nil
}

// Public makes the viewer who sees what everyone in an organisation may see, and is nobody: what
// is published is read as this one. INVALID for a unit that is no organisation.
func (vs *Viewers) Public(ctx context.Context, organisation ID) (Viewer, error) {
	places, err := vs.Places(ctx)
	if err != nil {
		return Viewer{}, err
	}
	if !slices.Contains(places.organisations(), organisation) {
		return Viewer{}, Invalid("that is no organisation: name the topmost unit").At("organisation")
	}
	return view.New(view.Spec{
		Organisation: organisation, Role: RoleReadOnly, Tokens: []Token{Everyone, Unit(organisation)},
		Standing: &Standing{Places: places},
	}), nil
}

// Places gives the tree as it stands now.
func (vs *Viewers) Places(ctx context.Context) (*Places, error) {
	vs.mu.Lock()
	defer vs.mu.Unlock()
	if err := vs.refresh(ctx); err != nil {
		return nil, err
	}
	return vs.places, nil
}

// refresh forgets what the feed, or midnight, has made untrue.
func (vs *Viewers) refresh(ctx context.Context) error {
	head, floor, err := vs.store.Head(ctx)
	if err != nil {
		return err
	}
	today := DateOf(vs.now())
	stale := vs.places == nil || today != vs.day || vs.seen < floor || vs.seen > head
	// A few at first: after an import the first is enough to know, and the rest are long.
	for few := 4; !stale && vs.seen < head; few = min(4*few, 1000) {
		changes, err := vs.store.Changes(ctx, vs.seen, few)
		if err != nil {
			return err
		}
		if len(changes) == 0 {
			break
		}
		vs.seen = changes[len(changes)-1].Rev
		stale = slices.ContainsFunc(changes, movesPeople)
	}
	if !stale {
		return nil
	}
	places, err := readPlaces(ctx, vs.store, today)
	if err != nil {
		return err
	}
	vs.places, vs.day, vs.seen = places, today, places.rev
	clear(vs.known)
	return nil
}

// movesPeople tells whether a change may alter anybody's tokens or the tree.
func movesPeople(c Change) bool {
	return slices.ContainsFunc(c.Nodes, func(n NodeChange) bool {
		return n.Kind == KindTeam || n.Kind == KindPerson
	}) || slices.ContainsFunc(c.Links, func(l LinkChange) bool {
		return l.Rel == RelMemberOf || l.Rel == RelPartOf || l.Rel == RelNeighbourOf
	})
}

func (vs *Viewers) read(ctx context.Context, subject ID, role view.Role) (Viewer, error) {
	shape := Shape{
		KindTeam: {Fields: []string{"closedOn"}},
		KindPerson: {Fields: []string{"leftOn"}, Hops: map[string]Hop{
			"teams": {
				Rel: RelMemberOf, Dir: Outward, LinkFields: []string{"role"}, LinkWhere: ValidAt(vs.day),
				First: 100, Shape: Shape{KindTeam: {}},
			},
		}},
	}
	page, err := vs.store.As(view.System("viewers")).Fetch(ctx,
		Query{Kinds: []Kind{KindTeam, KindPerson}, IDs: []ID{subject}}, shape)
	if err != nil {
		return Viewer{}, err
	}
	if len(page.Rows) == 0 {
		return Viewer{}, NotFound()
	}
	row := page.Rows[0]
	if ended(row.Date("leftOn"), vs.day) || ended(row.Date("closedOn"), vs.day) {
		return Viewer{}, NotFound()
	}
	return vs.viewerOf(row, role), nil
}

func ended(on, today Date) bool { return on != "" && on <= today }

func (vs *Viewers) viewerOf(row *Row, role view.Role) Viewer {
	st := &Standing{Places: vs.places}
	tokens := []Token{Everyone}
	if row.Kind == KindTeam {
		st.Teams = []ID{row.ID}
	} else {
		tokens = append(tokens, Own(row.ID))
	}
	for _, m := range row.HopRows("teams") {
		st.Teams = append(st.Teams, m.ID)
		switch role := As[string](m.Link, "role"); {
		case leads(role):
			st.Leads = append(st.Leads, m.ID)
		case role == RoleBroker:
			st.Brokers = append(st.Brokers, m.ID)
		}
	}
	org := ID("")
	for _, t := range st.Teams {
		tokens = append(tokens, Members(t))
		for _, u := range vs.places.Up(t) {
			tokens = append(tokens, Unit(u))
			org = u
		}
	}
	leads := st.Leads
	if role == RoleAdmin && org != "" { // who runs the house tends all its people
		leads = append(slices.Clone(leads), org)
	}
	for _, u := range leads {
		for _, t := range vs.places.Below(u) {
			tokens = append(tokens, Leads(t))
		}
	}
	for _, u := range st.Brokers {
		for _, t := range vs.places.Below(u) {
			tokens = append(tokens, Brokers(t))
		}
	}
	return view.New(view.Spec{
		Subject: row.ID, Kind: string(row.Kind), Organisation: org, Role: role, Tokens: tokens, Standing: st,
	})
}
