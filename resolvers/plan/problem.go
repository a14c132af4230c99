package plan

import "nabo/graph"

func problemNoun() noun {
	return noun{
		kind:    graph.KindProblem,
		columns: append([]string{"title", "text"}, keptColumns...),
		hops: map[string]hop{
			"keptBy":    keptBy(),
			"facedBy":   {rel: graph.RelFaces, dir: graph.Inward, kinds: onTeam},
			"solvedBy":  {rel: graph.RelSolves, dir: graph.Inward, kinds: onPractice},
			"questions": {rel: graph.RelAbout, dir: graph.Inward, kinds: onQuestion},
		},
		filter: keptFilter(map[string]filterRule{
			"title":    in("title"),
			"facedBy":  has{rel: graph.RelFaces, dir: graph.Inward}.linked("ProblemFacedByFilter", "team", "TeamFilter"),
			"solvedBy": has{rel: graph.RelSolves, dir: graph.Inward}.of("PracticeFilter"),
		}),
		orders: nodeOrders(orders{"TITLE": by("title"), "HIDDEN_ON": by("hiddenOn")}),
	}
}

// keptFilter adds what all texts that a team keeps can be filtered by.
func keptFilter(own map[string]filterRule) map[string]filterRule {
	own["language"], own["field"], own["hidden"] = in("language"), in("field"), isSet("hiddenOn")
	own["keptBy"] = has{rel: graph.RelKeptBy, dir: graph.Outward}.of("TeamFilter")
	return own
}
