package graph

import (
	"cmp"
	"context"
	"maps"
	"math"
	"slices"
	"strings"
	"unicode"
)

// What makes neighbours, and how many a unit gets at most.
const (
	nearMetres  = 1000 // how far a neighbouring house is, as the crow flies
	maxHouse    = 40   // others at one address or on one site
	maxNear     = 20
	maxSimilar  = 10
	similarLook = 60     // units that a unit is compared with, in the order of the tree
	earthRadius = 6371e3 // metres, the mean radius that haversine takes
)

// pair is two units, the smaller id first, as NEIGHBOUR_OF is stored.
type pair struct{ a, b ID }

func pairOf(a, b ID) pair {
	if b < a {
		a, b = b, a
	}
	return pair{a, b}
}

// candidate is a pair that could be neighbours; a lower rank goes first.
type candidate struct {
	pair
	rank float64
	Neighbour
}

// place is a unit as far as it decides who its neighbours are.
type place struct {
	id       ID
	kind     string
	field    string
	ages     []string
	address  string
	lat, lon *float64
	house    ID
	org      ID
	up       []ID // itself and above, the topmost first
}

// ComputeNeighbours brings NEIGHBOUR_OF in line with what is known: SAME_HOUSE (one address, or
// one site), NEARBY (houses within 1000 metres), SIMILAR_WORK (same field, kind and age group in
// the organisation, the most alike). What people decided by hand stays and overrules; a secret
// address makes no neighbours; what is unchanged is not written. An ADMIN does it for their
// organisation, the system for all.
func (s *Service) ComputeNeighbours(ctx context.Context, a Act) (made, ended int, err error) {
	if err := s.allowed(ctx, a, ActionCompute, Target{Kind: KindTeam, Team: a.Viewer.Organisation()}); err != nil {
		return 0, 0, err
	}
	places, err := s.viewers.Places(ctx)
	if err != nil {
		return 0, 0, err
	}
	units, links, err := s.readUnits(ctx, a.Viewer, places)
	if err != nil {
		return 0, 0, err
	}
	byHand := map[pair]bool{}
	for p, l := range links {
		byHand[p] = As[bool](l, "byHand")
	}
	want := computeNeighbours(units, byHand)
	return s.writeNeighbours(ctx, a, want, links)
}

// MovesTeams tells whether a change may alter who are neighbours.
func (c Change) MovesTeams() bool {
	return slices.ContainsFunc(c.Nodes, func(n NodeChange) bool { return n.Kind == KindTeam }) ||
		slices.ContainsFunc(c.Links, func(l LinkChange) bool { return l.Rel == RelPartOf })
}

// readUnits reads the units that are open, and the links between them.
func (s *Service) readUnits(ctx context.Context, v Viewer, places *Places) ([]place, map[pair]*LinkRow, error) {
	spec, _ := s.model.Rel(RelNeighbourOf)
	shape := Shape{KindTeam: {
		Audience: true,
		Fields:   []string{"teamKind", "ageGroups", "address", "lat", "lon", "addressSecret", "closedOn"},
		Hops: map[string]Hop{"near": {
			Rel: RelNeighbourOf, Dir: Outward, LinkFields: fieldNames(spec.Fields), First: 200,
			Shape: Shape{KindTeam: {}},
		}},
	}}
	var units []place
	links := map[pair]*LinkRow{}
	q := Query{Kinds: []Kind{KindTeam}, First: 500}
	for {
		page, err := s.asSystem("neighbours").Fetch(ctx, q, shape)
		if err != nil {
			return nil, nil, err
		}
		for _, row := range page.Rows {
			if !v.IsSystem() && places.Organisation(row.ID) != v.Organisation() {
				continue
			}
			for _, n := range row.HopRows("near") {
				links[pair{n.Link.From, n.Link.To}] = n.Link
			}
			merged := len(row.Audience) == 0
			if !merged && !ended(row.Date("closedOn"), s.Today()) {
				units = append(units, placeOf(row, places))
			}
		}
		if !page.HasNext {
			return units, links, nil
		}
		q.After = page.Cursor(len(page.Rows) - 1)
	}
}

func placeOf(row *Row, places *Places) place {
	p := place{
		id: row.ID, kind: row.Text("teamKind"), field: places.Field(row.ID), ages: row.Texts("ageGroups"),
		house: places.house(row.ID), org: places.Organisation(row.ID), up: slices.Clone(places.Up(row.ID)),
	}
	slices.Reverse(p.up)
	if !As[bool](row, "addressSecret") {
		p.address = plainAddress(row.Text("address"))
		p.lat, p.lon = Opt[float64](row, "lat"), Opt[float64](row, "lon")
	}
	return p
}

// plainAddress makes addresses equal that differ in case, signs and spaces alone: "Skovvej 12 A,
// 1. sal" and "skovvej 12a 1 sal".
func plainAddress(s string) string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	var out []string
	for _, w := range words {
		last := len(out) - 1
		if last >= 0 && len(w) == 1 && unicode.IsLetter(rune(w[0])) && strings.Trim(out[last], "0123456789") == "" {
			out[last] += w
			continue
		}
		out = append(out, w)
	}
	return strings.Join(out, " ")
}

// computeNeighbours gives the neighbours that follow from the units. One pair has one way of
// being neighbours, the nearest; a pair that people decided about has none that is computed.
func computeNeighbours(units []place, byHand map[pair]bool) map[pair]Neighbour {
	want := map[pair]Neighbour{}
	taken := func(p pair) bool { _, ok := want[p]; return ok || byHand[p] }
	choose(want, sameHouse(units), maxHouse, taken)
	choose(want, nearby(units), maxNear, taken)
	choose(want, similarWork(units), maxSimilar, taken)
	return want
}

// choose takes candidates, the best first, while both units have room. So nobody gets more than
// limit, both sides agree, and the same units always give the same neighbours.
func choose(want map[pair]Neighbour, from []candidate, limit int, taken func(pair) bool) {
	slices.SortFunc(from, func(x, y candidate) int {
		return cmp.Or(cmp.Compare(x.rank, y.rank), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	has := map[ID]int{}
	for _, c := range from {
		if taken(c.pair) || has[c.a] >= limit || has[c.b] >= limit {
			continue
		}
		want[c.pair] = c.Neighbour
		has[c.a]++
		has[c.b]++
	}
}

// sameHouse pairs units at one address, or directly on one site. Where one stands above the
// other the tree says it already.
func sameHouse(units []place) []candidate {
	groups := map[string][]place{}
	kind := map[ID]string{}
	for _, u := range units {
		kind[u.id] = u.kind
	}
	for _, u := range units {
		if u.address != "" {
			groups["address "+string(u.org)+" "+u.address] = append(groups["address "+string(u.org)+" "+u.address], u)
		}
		if n := len(u.up); n > 1 && kind[u.up[n-2]] == "SITE" {
			groups["site "+string(u.up[n-2])] = append(groups["site "+string(u.up[n-2])], u)
		}
	}
	var out []candidate
	for _, g := range groups {
		for i, u := range g {
			for _, v := range g[i+1 : min(len(g), i+1+maxHouse)] {
				if !related(u, v) {
					out = append(out, candidate{pairOf(u.id, v.id), 0, Neighbour{"SAME_HOUSE", -1}})
				}
			}
		}
	}
	return out
}

func related(u, v place) bool { return slices.Contains(u.up, v.id) || slices.Contains(v.up, u.id) }

// nearby pairs houses within nearMetres, in one organisation.
func nearby(units []place) []candidate {
	houses := slices.DeleteFunc(slices.Clone(units), func(u place) bool {
		return u.lat == nil || u.lon == nil || u.kind != "INSTITUTION" && u.kind != "SITE"
	})
	slices.SortFunc(houses, func(u, v place) int { return cmp.Or(cmp.Compare(*u.lat, *v.lat), cmp.Compare(u.id, v.id)) })
	reach := nearMetres / (earthRadius * math.Pi / 180) // degrees of latitude
	var out []candidate
	for i, u := range houses {
		for _, v := range houses[i+1:] {
			if *v.lat-*u.lat > reach {
				break
			}
			if u.org != v.org || related(u, v) {
				continue
			}
			if d := metresBetween(u, v); d <= nearMetres {
				out = append(out, candidate{pairOf(u.id, v.id), d, Neighbour{"NEARBY", int64(math.Round(d))}})
			}
		}
	}
	return out
}

// metresBetween is the great-circle distance by the haversine formula.
func metresBetween(u, v place) float64 {
	rad := func(deg float64) float64 { return deg * math.Pi / 180 }
	sinLat := math.Sin(rad(*v.lat-*u.lat) / 2)
	sinLon := math.Sin(rad(*v.lon-*u.lon) / 2)
	h := sinLat*sinLat + math.Cos(rad(*u.lat))*math.Cos(rad(*v.lat))*sinLon*sinLon
	return 2 * earthRadius * math.Asin(math.Sqrt(min(1, h)))
}

// similarWork pairs units of one field, kind and organisation whose age groups overlap, or who
// have none. Each is compared with those that stand next to it in the tree, so that a
// municipality with thousands of rooms stays small work. The more alike and the nearer in the
// tree go first; rooms of one house are together already.
func similarWork(units []place) []candidate {
	groups := map[string][]place{}
	for _, u := range units {
		if u.field == "" || u.kind == "ORGANISATION" {
			continue
		}
		key := string(u.org) + " " + u.field + " " + u.kind
		groups[key] = append(groups[key], u)
	}
	var out []candidate
	for _, g := range groups {
		slices.SortFunc(g, func(u, v place) int { return slices.Compare(u.up, v.up) })
		for i, u := range g {
			for _, v := range g[i+1 : min(len(g), i+1+similarLook)] {
				alike, ok := sharedAges(u.ages, v.ages)
				if !ok || related(u, v) || u.house != "" && u.house == v.house {
					continue
				}
				out = append(out, candidate{pairOf(u.id, v.id), -100*alike - float64(sharedUp(u, v)), Neighbour{"SIMILAR_WORK", -1}})
			}
		}
	}
	return out
}

// sharedAges tells how much two sets of age groups overlap, 0..1; two without any do the same
// work as far as can be told.
func sharedAges(a, b []string) (alike float64, ok bool) {
	if len(a) == 0 && len(b) == 0 {
		return 1, true
	}
	all := map[string]int{}
	for _, x := range a {
		all[x] |= 1
	}
	for _, x := range b {
		all[x] |= 2
	}
	both := 0
	for _, sides := range all {
		if sides == 3 {
			both++
		}
	}
	return float64(both) / float64(len(all)), both > 0
}

// sharedUp counts the units that stand above both.
func sharedUp(u, v place) int {
	n := 0
	for n < len(u.up) && n < len(v.up) && u.up[n] == v.up[n] {
		n++
	}
	return n
}

// writeNeighbours writes what differs from what stands, in bounded Batches.
func (s *Service) writeNeighbours(ctx context.Context, a Act, want map[pair]Neighbour, stands map[pair]*LinkRow) (made, ended int, err error) {
	const most = 2000
	byPair := func(x, y pair) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) }
	pairs := slices.SortedFunc(maps.Keys(want), byPair)
	for p := range stands {
		if _, ok := want[p]; !ok {
			pairs = append(pairs, p)
		}
	}
	slices.SortFunc(pairs, byPair)
	w, err := s.newWriting(ctx, Act{Viewer: a.Viewer, Source: a.Source}, "neighbours")
	for _, p := range pairs {
		if err != nil {
			return made, ended, err
		}
		n, wanted := want[p]
		m, e := s.changeNeighbour(w, p, n, wanted, stands[p])
		made, ended = made+m, ended+e
		if len(w.Links)+len(w.Unlinks) >= most {
			if _, err = s.commitWriting(ctx, w); err == nil {
				w, err = s.newWriting(ctx, Act{Viewer: a.Viewer, Source: a.Source}, "neighbours")
			}
		}
	}
	if err == nil {
		_, err = s.commitWriting(ctx, w)
	}
	return made, ended, err
}

// changeNeighbour adds to the Batch what brings one pair in line.
func (s *Service) changeNeighbour(w *writing, p pair, n Neighbour, wanted bool, stands *LinkRow) (made, ended int) {
	fields := map[string]Value{"how": n.How, "metres": nil}
	if n.Metres >= 0 {
		fields["metres"] = n.Metres
	}
	switch {
	case stands == nil:
		w.If = append(w.If, IfNoLink(RelNeighbourOf, p.a, p.b))
		w.Links = append(w.Links, PutLink{ID: s.newLinkID(w), Rel: RelNeighbourOf, From: p.a, To: p.b, Fields: fields})
		return 1, 0
	case As[bool](stands, "byHand"):
		return 0, 0
	}
	if wanted && stands.Get("how") == fields["how"] && stands.Get("metres") == fields["metres"] {
		return 0, 0
	}
	w.If = append(w.If, IfVersion(stands.ID, stands.Version))
	if !wanted {
		w.Unlinks = append(w.Unlinks, stands.ID)
		return 0, 1
	}
	w.Links = append(w.Links, PutLink{ID: stands.ID, Fields: fields})
	return 1, 0
}
