package plan

import "nabo/graph"

func practiceNoun() noun {
	return noun{
		kind: graph.KindPractice,
		columns: append([]string{
			"title", "whatWeDo", "whatWeSaw", "conditions", "notWhen", "askedAs", "sharing", "origin",
			"materials", "rule", "status", "confirmedOn",
		}, keptColumns...),
		hops: map[string]hop{
			"keptBy": keptBy(),
			"solves": {rel: graph.RelSolves, dir: graph.Outward, kinds: onProblem},
			"uses": {
				rel: graph.RelUses, dir: graph.Inward, kinds: onTeam,
				in: map[string]string{"outcome": "outcome"}, order: useOrders(),
			},
			"carriedBy": {
				rel: graph.RelCarries, dir: graph.Inward, kinds: onPerson, in: map[string]string{"role": "role"},
			},
			"remarks": {
				rel: graph.RelRemarks, dir: graph.Inward, kinds: onPerson, in: map[string]string{"stance": "stance"},
			},
			"adaptedFrom": {rel: graph.RelAdaptedFrom, dir: graph.Outward, kinds: onPractice},
			"adaptations": {rel: graph.RelAdaptedFrom, dir: graph.Inward, kinds: onPractice},
			"toldBy":      {rel: graph.RelToldBy, dir: graph.Outward, kinds: onPerson, one: true},
			"writtenBy":   {rel: graph.RelWrittenBy, dir: graph.Outward, kinds: onActor, one: true},
			"confirmedBy": {rel: graph.RelConfirmedBy, dir: graph.Outward, kinds: onPerson},
			"answers":     {rel: graph.RelAnsweredBy, dir: graph.Inward, kinds: onQuestion},
			"asks":        {rel: graph.RelAskedOn, dir: graph.Inward, kinds: onAsk},
		},
		filter: keptFilter(map[string]filterRule{
			"title":     in("title"),
			"origin":    in("origin"),
			"sharing":   holds("sharing"),
			"status":    in("status"),
			"confirmed": within("confirmedOn"),
			"askedAs":   isSet("askedAs"),
			"uses":      uses(graph.Inward).linked("PracticeUsesFilter", "team", "TeamFilter"),
			"solves":    has{rel: graph.RelSolves, dir: graph.Outward}.of("ProblemFilter"),
			"carriedBy": has{
				rel: graph.RelCarries, dir: graph.Inward, in: []string{"role"},
			}.linked("PracticeCarriedByFilter", "", ""),
			"adaptedFrom": has{rel: graph.RelAdaptedFrom, dir: graph.Outward}.of("PracticeFilter"),
		}),
		orders: nodeOrders(orders{
			"TITLE": by("title"), "CONFIRMED_ON": by("confirmedOn"), "HIDDEN_ON": by("hiddenOn"),
		}),
	}
}
