package bench

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"

	"nabo/graph"
	"nabo/internal/demo"
)

// Size is how much the made graph holds.
type Size struct {
	Practices, People, Teams, Problems int
}

// SizeOf gives the size at a number of practices: per 50,000 of them 20,000 people, 2,000 teams
// and 20,000 problems.
func SizeOf(practices int) Size {
	return Size{
		Practices: practices, People: max(practices*2/5, 50), Teams: max(practices/25, 200), Problems: max(practices*2/5, 20),
	}
}

// Nodes is how many nodes that is.
func (s Size) Nodes() int { return s.Practices + s.People + s.Teams + s.Problems }

// made makes the same graph each time: a practice solves 2 problems, is used by 3 teams and
// carried by 2 people; a person works in 1 team and knows 6 others.
type made struct {
	size  Size
	rnd   *rand.Rand
	words []string // the most frequent first
	zipf  *rand.Zipf
}

// The shape of the tree: an organisation; in it the two sides of which a practice is open to one,
// and a side of its own for whoever sees one in a hundred; in the sides areas, in those teams.
const (
	sides        = 2
	areasPerSide = 25
	organisation = "org"
	apart        = "apart"
)

func newMade(size Size) (*made, error) {
	words, err := vocabulary(size)
	if err != nil {
		return nil, err
	}
	m := &made{size: size, rnd: rand.New(rand.NewPCG(7, 42)), words: words} //nolint:gosec // the same graph each time is what is wanted
	m.zipf = rand.NewZipf(m.rnd, 1.07, 8, uint64(len(words)-1))
	return m, nil
}

// vocabulary is made of the words of the demo's texts: as they are, and joined as Danish joins
// nouns, so that there are many rare ones.
func vocabulary(size Size) ([]string, error) {
	rows, err := demo.Rows("2026-01-01")
	if err != nil {
		return nil, err
	}
	count := map[string]int{}
	for _, it := range rows.Items {
		for _, v := range it.Fields {
			if text, ok := v.(string); ok && strings.Contains(text, " ") {
				for _, w := range strings.Fields(strings.ToLower(text)) {
					count[strings.Trim(w, ".,;:!?»«\"()–")]++
				}
			}
		}
	}
	delete(count, "")
	maps.DeleteFunc(count, func(w string, _ int) bool { // numbers beside each other look like CPR numbers sooner or later
		return strings.ContainsAny(w, "0123456789")
	})
	words := make([]string, 0, len(count))
	for w := range count {
		words = append(words, w)
	}
	slices.SortFunc(words, func(a, b string) int {
		if count[a] != count[b] {
			return count[b] - count[a]
		}
		return strings.Compare(a, b)
	})
	long := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return len(w) < 5 })
	for i := range min(30_000, 2_000+size.Practices) {
		words = append(words, long[(i*7919)%len(long)]+long[(i*104_729+13)%len(long)])
	}
	return words, nil
}

func (m *made) text(n int) string {
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(m.words[m.zipf.Uint64()])
	}
	return b.String()
}

// question is a trouble as somebody might type it: a few words, not the most frequent ones.
func (m *made) question() string {
	n := 3 + m.rnd.IntN(5)
	words := make([]string, n)
	for i := range words {
		words[i] = m.words[min(40+int(m.zipf.Uint64()), len(m.words)-1)] //nolint:gosec // bounded by the words
	}
	return strings.Join(words, " ")
}

func (m *made) team(i int) string    { return fmt.Sprintf("t%d", i%m.leafTeams()) }
func (m *made) person(i int) string  { return fmt.Sprintf("p%d", i%m.size.People) }
func (m *made) problem(i int) string { return fmt.Sprintf("b%d", i%m.size.Problems) }

func (m *made) practice(i int) string { return fmt.Sprintf("r%d", i%m.size.Practices) }

func (m *made) leafTeams() int { return max(m.size.Teams-1-sides-1-sides*areasPerSide, 10) }

// sideOf is the side of the organisation that a leaf team stands on.
func (m *made) sideOf(leaf int) int { return leaf % sides }

func side(s int) string { return fmt.Sprintf("s%d", s) }

// areaOf is the area that a leaf team stands in.
func (m *made) areaOf(leaf int) string {
	return fmt.Sprintf("s%da%d", m.sideOf(leaf), leaf/sides%areasPerSide)
}

func (m *made) rows() []graph.Incoming {
	rows := m.teams()
	for i := range m.size.People {
		rows = append(rows, m.aPerson(i))
	}
	for i := range m.size.Problems {
		rows = append(rows, m.aProblem(i))
	}
	for i := range m.size.Practices {
		rows = append(rows, m.aPractice(i))
	}
	return rows
}

func (m *made) teams() []graph.Incoming {
	team := func(key, kind, up, field string) graph.Incoming {
		return graph.Incoming{Kind: graph.KindTeam, Key: key, PartOf: up, Fields: graph.Fields{
			"name": "Enhed " + key, "teamKind": kind, "field": field, "staff": int64(8), "phone": "59 99 00 00", "contact": "spørg på kontoret",
		}}
	}
	org := team(organisation, "ORGANISATION", "", "STAFF")
	rows := []graph.Incoming{org, team(apart, "ADMINISTRATION", organisation, "STAFF")}
	fields := []string{"DAY_CARE", "SCHOOL", "ELDERLY", "HEALTH", "SOCIAL_ADULT"}
	for s := range sides {
		rows = append(rows, team(side(s), "ADMINISTRATION", organisation, "STAFF"))
		for a := range areasPerSide {
			rows = append(rows, team(m.areaOf(a*sides+s), "AREA", side(s), fields[a%len(fields)]))
		}
	}
	for i := range m.leafTeams() {
		rows = append(rows, team(m.team(i), "INSTITUTION", m.areaOf(i), fields[i/sides%areasPerSide%len(fields)]))
	}
	return rows
}

func (m *made) aPerson(i int) graph.Incoming {
	p := graph.Incoming{Kind: graph.KindPerson, Key: m.person(i), Fields: graph.Fields{
		"name": fmt.Sprintf("Kollega %d", i), "title": "pædagog", "profession": "pædagog", "workPhone": "59 99 00 01",
		"findable": true, "introducible": true, "counted": true, "choicesOn": graph.Date("2026-01-01"), "choicesBasis": "målt",
	}}
	member := func(team string) {
		p.Links = append(p.Links, graph.IncomingLink{
			Rel: graph.RelMemberOf, Kind: graph.KindTeam, Key: team,
			Fields: graph.Fields{"from": graph.Date("2020-01-01"), "role": "STAFF"}, Place: "memberOf",
		})
	}
	switch i {
	case viewerAll: // works on both sides
		member(m.team(0))
		member(m.team(1))
	case viewerHalf:
		member(m.team(0))
	case viewerHundredth:
		member(apart)
	case viewerTokens: // works in many places: a substitute
		for t := range 48 {
			member(m.team(t))
		}
	default:
		member(m.team(i))
	}
	for k := 1; k <= 3; k++ { // each names 3 and is named by 3: 6 ties
		p.Links = append(p.Links, graph.IncomingLink{
			Rel: graph.RelKnows, Kind: graph.KindPerson, Key: m.person(i + k*k*17), Fields: graph.Fields{"how": "NETWORK"}, Place: "knows",
		})
	}
	return p
}

func (m *made) aProblem(i int) graph.Incoming {
	return graph.Incoming{
		Kind: graph.KindProblem, Key: m.problem(i), Team: m.team(i),
		Fields: graph.Fields{"title": m.text(6), "text": m.text(60), "language": "DA"},
		Links: []graph.IncomingLink{{
			Rel: graph.RelFaces, Inward: true, Kind: graph.KindTeam, Key: m.team(i), Open: true,
			Fields: graph.Fields{"from": graph.Date("2025-01-01")}, Place: "facedBy",
		}},
	}
}

func (m *made) aPractice(i int) graph.Incoming {
	p := graph.Incoming{
		Kind: graph.KindPractice, Key: m.practice(i), Team: m.team(i),
		Fields: graph.Fields{
			"title": m.text(6), "whatWeDo": m.text(70), "whatWeSaw": m.text(40), "conditions": m.text(8),
			"askedAs": []string{m.text(6), m.text(6)}, "language": "DA", "status": graph.StatusConfirmed,
		},
	}
	outcomes := []string{graph.OutcomeWorked, graph.OutcomeWorked, graph.OutcomeMixed, graph.OutcomeFailed}
	for k := range 3 {
		p.Links = append(p.Links, graph.IncomingLink{
			Rel: graph.RelUses, Inward: true, Kind: graph.KindTeam, Key: m.team(i + k*101), Open: true, Place: "uses",
			Fields: graph.Fields{
				"outcome": outcomes[m.rnd.IntN(len(outcomes))], "from": graph.Date("2024-08-01"),
				"lastConfirmed": graph.Date(fmt.Sprintf("2025-%02d-01", 1+m.rnd.IntN(12))), "evidence": "OBSERVED",
			},
		})
	}
	for k := range 2 {
		p.Links = append(p.Links,
			graph.IncomingLink{Rel: graph.RelSolves, Kind: graph.KindProblem, Key: m.problem(m.rnd.IntN(m.size.Problems)), Fields: graph.Fields{}, Place: "solves"},
			graph.IncomingLink{
				Rel: graph.RelCarries, Inward: true, Kind: graph.KindPerson, Key: m.person(i*2 + k*31), Place: "carriedBy",
				Fields: graph.Fields{"role": []string{"SOLVED", "TRIED"}[k], "ownHand": true},
			})
	}
	return p
}

// The people who look: by their number.
const (
	viewerAll = iota
	viewerHalf
	viewerHundredth
	viewerTokens
	viewers // how many they are
)

// viewerNames say what each sees of the practices.
var viewerNames = [viewers]string{"all", "half", "1 in 100", "all, 100 tokens"}
