package plan

import "nabo/graph"

func questionNoun() noun {
	return noun{
		kind:    graph.KindQuestion,
		columns: append([]string{"text", "occasion", "anonymous", "askedOn"}, keptColumns...),
		hops: map[string]hop{
			"keptBy":  keptBy(),
			"askedBy": {rel: graph.RelAskedBy, dir: graph.Outward, kinds: onActor, one: true},
			"about":   {rel: graph.RelAbout, dir: graph.Outward, kinds: onProblem},
			"answers": {rel: graph.RelAnsweredBy, dir: graph.Outward, kinds: onAnswer},
		},
		filter: keptFilter(map[string]filterRule{
			"occasion":  in("occasion"),
			"anonymous": is("anonymous"),
			"asked":     within("askedOn"),
			"answered":  exists(graph.RelAnsweredBy, graph.Outward),
			"about":     has{rel: graph.RelAbout, dir: graph.Outward}.of("ProblemFilter"),
		}),
		orders: nodeOrders(orders{"ASKED_ON": by("askedOn"), "HIDDEN_ON": by("hiddenOn")}),
	}
}

func askNoun() noun {
	return noun{
		kind:    graph.KindAsk,
		columns: []string{"text", "askerName", "askedOn", "answer", "answeredOn", "helped", "helpedOn"},
		hops: map[string]hop{
			"askedBy":  {rel: graph.RelAskedBy, dir: graph.Outward, kinds: onActor, one: true},
			"askedOf":  {rel: graph.RelAskedOf, dir: graph.Outward, kinds: onActor, one: true},
			"practice": {rel: graph.RelAskedOn, dir: graph.Outward, kinds: onPractice, one: true},
		},
	}
}
