package plan

import "nabo/graph"

func personNoun() noun {
	return noun{
		kind: graph.KindPerson,
		columns: []string{
			"name", "title", "profession", "workPhone", "workMail", "bestReached", "leftOn",
		},
		hops: map[string]hop{
			"memberships": {
				rel: graph.RelMemberOf, dir: graph.Outward, kinds: onTeam, when: now,
				in: map[string]string{"role": "role"},
			},
			"knows": {rel: graph.RelKnows, dir: graph.Either, kinds: onPerson},
		},
		filter: map[string]filterRule{
			"name":       in("name"),
			"profession": in("profession"),
			"here":       goesOn("leftOn"),
			"memberOf": has{
				rel: graph.RelMemberOf, dir: graph.Outward, when: now, in: []string{"role"},
			}.linked("PersonMembershipFilter", "team", "TeamFilter"),
			"carries": has{
				rel: graph.RelCarries, dir: graph.Outward, in: []string{"role"},
			}.linked("PersonCarriesFilter", "practice", "PracticeFilter"),
		},
		orders: nodeOrders(orders{
			"NAME": by("name"), "PROFESSION": by("profession"), "LEFT_ON": by("leftOn"),
		}),
	}
}

// viewerHops hang what is a person's or team's alone from its own row.
func viewerHops() map[string]hop {
	return map[string]hop{
		"carries": {
			rel: graph.RelCarries, dir: graph.Outward, kinds: onPractice, in: map[string]string{"role": "role"},
		},
		"told":         {rel: graph.RelToldBy, dir: graph.Inward, kinds: onPractice},
		"wrote":        {rel: graph.RelWrittenBy, dir: graph.Inward, kinds: onPractice},
		"confirmed":    {rel: graph.RelConfirmedBy, dir: graph.Inward, kinds: onPractice},
		"remarks":      {rel: graph.RelRemarks, dir: graph.Outward, kinds: onPractice},
		"answers":      {rel: graph.RelAnsweredBy, dir: graph.Inward, kinds: onQuestion},
		"questions":    {rel: graph.RelAskedBy, dir: graph.Inward, kinds: onQuestion},
		"asksSent":     {rel: graph.RelAskedBy, dir: graph.Inward, kinds: onAsk},
		"asksReceived": {rel: graph.RelAskedOf, dir: graph.Inward, kinds: onAsk},
		"saidHelpful":  {rel: graph.RelSaysHelpful, dir: graph.Outward, kinds: onPractice},
	}
}

// choiceColumns are the columns of Choices, by its fields.
func choiceColumns() map[string]string {
	return map[string]string{
		"findable": "findable", "introducible": "introducible", "counted": "counted",
		"asksWelcome": "asksWelcome", "on": "choicesOn", "basis": "choicesBasis",
	}
}
