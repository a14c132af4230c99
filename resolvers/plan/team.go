package plan

import "nabo/graph"

func teamNoun() noun {
	return noun{
		kind: graph.KindTeam,
		columns: []string{
			"name", "localKind", "field", "ageGroups", "staff", "citizens", "operator", "about",
			"phone", "mail", "address", "lat", "lon", "contact", "addressSecret", "formerNames", "closedOn",
		},
		renamed: map[string]string{"kind": "teamKind"},
		hops: map[string]hop{
			"partOf":       {rel: graph.RelPartOf, dir: graph.Outward, kinds: onTeam, one: true, when: now},
			"above":        {rel: graph.RelPartOf, dir: graph.Outward, kinds: onTeam},
			"parts":        {rel: graph.RelPartOf, dir: graph.Inward, kinds: onTeam, when: now},
			"successors":   {rel: graph.RelSucceededBy, dir: graph.Outward, kinds: onTeam},
			"predecessors": {rel: graph.RelSucceededBy, dir: graph.Inward, kinds: onTeam},
			"neighbours": {
				rel: graph.RelNeighbourOf, dir: graph.Either, kinds: onTeam,
				in: map[string]string{"how": "how"}, fixed: graph.Not(graph.Eq("denied", true)),
			},
			"members": {
				rel: graph.RelMemberOf, dir: graph.Inward, kinds: onPerson, when: now,
				in: map[string]string{"role": "role"},
			},
			"faces": {rel: graph.RelFaces, dir: graph.Outward, kinds: onProblem},
			"uses": {
				rel: graph.RelUses, dir: graph.Outward, kinds: onPractice,
				in: map[string]string{"outcome": "outcome"}, order: useOrders(),
			},
			"keeps":        {rel: graph.RelKeptBy, dir: graph.Inward, kinds: onKept},
			"answers":      {rel: graph.RelAnsweredBy, dir: graph.Inward, kinds: onQuestion},
			"questions":    {rel: graph.RelAskedBy, dir: graph.Inward, kinds: onQuestion},
			"asksSent":     {rel: graph.RelAskedBy, dir: graph.Inward, kinds: onAsk},
			"asksReceived": {rel: graph.RelAskedOf, dir: graph.Inward, kinds: onAsk},
		},
		filter: map[string]filterRule{
			"name":     in("name"),
			"kind":     in("teamKind"),
			"field":    in("field"),
			"ageGroup": holds("ageGroups"),
			"below":    below,
			"open":     goesOn("closedOn"),
			"staff":    within("staff"),
			"citizens": within("citizens"),
			"partOf":   has{rel: graph.RelPartOf, dir: graph.Outward, when: now}.of("TeamFilter"),
			"uses":     uses(graph.Outward).linked("TeamUsesFilter", "practice", "PracticeFilter"),
			"faces":    has{rel: graph.RelFaces, dir: graph.Outward}.linked("TeamFacesFilter", "problem", "ProblemFilter"),
			"members": has{
				rel: graph.RelMemberOf, dir: graph.Inward, when: now, in: []string{"role"},
			}.linked("TeamMembersFilter", "person", "PersonFilter"),
		},
		orders: nodeOrders(orders{
			"NAME": by("name"), "KIND": by("teamKind"), "STAFF": by("staff"), "CITIZENS": by("citizens"),
			"CLOSED_ON": by("closedOn"),
		}),
	}
}

// uses is the filter on what happened with a practice in a team.
func uses(dir graph.Dir) has {
	return has{rel: graph.RelUses, dir: dir, in: []string{"outcome", "evidence"}, within: []string{"lastConfirmed"}}
}
