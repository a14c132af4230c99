package graph

// KindTeam is any unit people work in [enhed].
const KindTeam Kind = "Team"

// The relations of teams.
const (
	RelPartOf      Rel = "PART_OF"      // Team → Team above it; a tree, dated
	RelSucceededBy Rel = "SUCCEEDED_BY" // Team → Team that came after it
	RelNeighbourOf Rel = "NEIGHBOUR_OF" // Team – Team, symmetric, stored once, smaller id first
)

// GuardTeamTree is touched by every Batch that changes PART_OF.
const GuardTeamTree = "team-tree"

// The kinds of teams, from the top down; levels may be skipped.
var teamKinds = []string{
	"ORGANISATION", "ADMINISTRATION", "AREA", "INSTITUTION", "SITE", "DEPARTMENT", "ROOM", "TEAM",
	"PARTNER_TEAM", "NETWORK",
}

// The fields of work.
var workFields = []string{
	"DAY_CARE", "SCHOOL", "LEISURE", "HEALTH", "FAMILY", "ELDERLY", "SOCIAL_ADULT", "EMPLOYMENT",
	"CULTURE", "TECHNICAL", "STAFF",
}

func teamKind() KindSpec {
	return KindSpec{Kind: KindTeam, Version: 1, Fields: []Field{
		{Name: "name", Max: 200, Index: true, Sort: true, Words: "title"},
		{Name: "teamKind", Enum: teamKinds, Index: true, Sort: true},
		{Name: "localKind", Max: 100},
		{Name: "field", Enum: workFields, Index: true},
		{Name: "ageGroups", List: true, Max: 40, MaxItems: 20, Index: true},
		{Name: "staff", Type: Int, Most: 100_000, Sort: true, Index: true},
		{Name: "citizens", Type: Int, Most: 10_000_000, Sort: true, Index: true},
		{Name: "operator", Max: 100},
		{Name: "about", Max: 1000, Words: "body"},
		{Name: "phone", Max: 40},
		{Name: "mail", Max: 200},
		{Name: "address", Max: 200}, // absent for others where addressSecret
		{Name: "lat", Type: Float, Least: -90, Most: 90},
		{Name: "lon", Type: Float, Least: -180, Most: 180},
		{Name: "contact", Max: 200}, // a function, as in "spørg efter aftenvagten"
		{Name: "addressSecret", Type: Bool},
		{Name: "formerNames", List: true, Max: 200, Words: "other"},
		{Name: "closedOn", Type: DateType, Index: true, Sort: true},
	}}
}

func teamRels() []RelSpec {
	team := []Kind{KindTeam}
	return []RelSpec{
		{Rel: RelPartOf, Version: 1, From: team, To: team, Dated: true, Acyclic: true},
		{Rel: RelSucceededBy, Version: 1, From: team, To: team, Acyclic: true, Fields: []Field{
			{Name: "how", Enum: []string{"MERGED", "SPLIT", "MOVED", "RENAMED"}, Index: true},
			{Name: "on", Type: DateType, Index: true, Sort: true},
		}},
		{Rel: RelNeighbourOf, Version: 1, From: team, To: team, Fields: []Field{
			{Name: "how", Enum: []string{"SAME_HOUSE", "NEARBY", "SIMILAR_WORK"}, Index: true},
			{Name: "metres", Type: Int, Most: 20_037_508, Sort: true, Index: true},
			{Name: "byHand", Type: Bool, Index: true}, // people overrule what was computed
			{Name: "denied", Type: Bool, Index: true}, // by hand: these are no neighbours
		}},
	}
}
