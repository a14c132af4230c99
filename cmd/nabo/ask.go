package main

import (
	"encoding/json"
	"errors"
	"time"

	"nabo/graph"
	"nabo/graph/system"
	"nabo/internal/demo"
	"nabo/internal/house"
	"nabo/internal/importer"
	"nabo/search"
	"nabo/search/analysis"
)

type askCmd struct {
	Text      string `arg:"" help:"What hurts, in your own words: Danish or English."`
	As        string `help:"Who asks: a person or team by id, name, or source/key. In the demo: frederik-aaen where nobody is named." placeholder:"WHO"`
	Demo      bool   `help:"Ask the invented municipality."`
	First     int    `help:"How many of each sort." default:"3"`
	Lang      string `help:"Language of the answer: da or en. Empty: that of the question." enum:",da,en" default:""`
	Area      string `help:"Only this unit and those below it." placeholder:"UNIT"`
	Field     string `help:"Only this field of work, as in SCHOOL or skole." placeholder:"FIELD"`
	AgeGroup  string `help:"Only units with this age group." placeholder:"AGES"`
	TeamKind  string `help:"Only this kind of unit, as in INSTITUTION or stue." placeholder:"KIND"`
	Outcome   string `help:"Only what had this outcome somewhere: WORKED, MIXED, FAILED, TOO_EARLY, or virkede …" placeholder:"OUTCOME"`
	InUse     bool   `help:"Only what is still in use somewhere."`
	Reachable int    `help:"Only people within this many steps of people who know each other (1 to 3)." default:"0"`
}

// askPatience is how long one question waits for texts to be read for their meaning.
const askPatience = 5 * time.Second

// Run asks one question and prints the answer.
func (c askCmd) Run(e *env) error {
	if err := c.check(); err != nil {
		return err
	}
	filter, err := c.filter()
	if err != nil {
		return err
	}
	h, as, err := c.open(e)
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	if err := h.CatchUp(e.ctx); err != nil {
		return err
	}
	if err := e.awaitMeaning(h, askPatience); err != nil {
		return err
	}
	asking := search.Asking{Text: c.Text, First: c.First, Filter: filter}
	if c.Area != "" {
		if asking.Filter.Area, err = who(e.ctx, h, c.Area); err != nil {
			return err
		}
	}
	return e.answer(h, as, asking, c.Lang)
}

// check refuses what no answer could meet: a misspelt filter would otherwise look as if nobody had
// written about the trouble.
func (c askCmd) check() error {
	if c.First < 1 || c.First > 50 {
		return graph.Invalid("--first is %d, it must be within 1 to 50", c.First)
	}
	if c.Reachable < 0 || c.Reachable > 3 {
		return graph.Invalid("--reachable is %d, it must be within 1 to 3", c.Reachable)
	}
	return nil
}

// filter reads what the answer is narrowed to: in the words of the domain, or as people say them.
func (c askCmd) filter() (search.Filter, error) {
	f := search.Filter{AgeGroup: c.AgeGroup, StillInUse: c.InUse, ReachableIn: c.Reachable}
	team, _ := graph.Domain().Kind(graph.KindTeam)
	uses, _ := graph.Domain().Rel(graph.RelUses)
	for _, x := range []struct {
		flag, said, name string
		field            func(string) (graph.Field, bool)
		into             *string
	}{
		{"--field", c.Field, "field", team.Field, &f.Field},
		{"--team-kind", c.TeamKind, "teamKind", team.Field, &f.TeamKind},
		{"--outcome", c.Outcome, "outcome", uses.Field, &f.Outcome},
	} {
		field, ok := x.field(x.name)
		if !ok || x.said == "" {
			continue
		}
		word, err := importer.Word(field, x.said)
		if err != nil {
			var ge *graph.Error
			if errors.As(err, &ge) {
				err = graph.Invalid("%s", ge.Message).At(x.flag)
			}
			return f, err
		}
		*x.into = word
	}
	return f, nil
}

// open opens the data folder, or the demo, and finds who asks.
func (c askCmd) open(e *env) (*house.House, graph.ID, error) {
	if !c.Demo {
		if c.As == "" {
			return nil, "", graph.Invalid("say who asks, so that the nearest can come first").At("--as")
		}
		h, err := e.open(house.Options{Index: true})
		if err != nil {
			return nil, "", err
		}
		as, err := who(e.ctx, h, c.As)
		if err != nil {
			closeQuietly(e, h)
		}
		return h, as, err
	}
	h, err := openDemo(e, "")
	if err != nil {
		return nil, "", err
	}
	as, err := demoAsker(e, h, c.As)
	if err != nil {
		closeQuietly(e, h)
	}
	return h, as, err
}

// demoAsker finds who asks in the demo: by key, else as anywhere.
func demoAsker(e *env, h *house.House, name string) (graph.ID, error) {
	if name == "" {
		name = "frederik-aaen"
	}
	as, err := demo.Person(e.ctx, h.Graph, system.Viewer("demo"), name)
	if err != nil || as != "" {
		return as, err
	}
	return who(e.ctx, h, name)
}

// answer asks as somebody, and prints what was found.
func (e *env) answer(h *house.House, as graph.ID, asking search.Asking, lang string) error {
	v, err := h.Graph.Viewers().Of(e.ctx, as, graph.RolePlain)
	if err != nil {
		return err
	}
	asking.As, asking.Shape = v, answerShape()
	found, err := h.Search.WhoSolved(e.ctx, asking)
	if err != nil {
		return err
	}
	p := &printer{env: e, lang: language(asking.Text, lang), names: map[graph.ID]*graph.Row{}}
	if err := p.readNames(e.ctx, h.Graph.As(v), as, found); err != nil {
		return err
	}
	if e.cli.JSON {
		err = json.NewEncoder(e.out).Encode(p.object(asking.Text, found))
	} else {
		p.print(asking.Text, as, found)
	}
	if err == nil && found.Nothing != nil {
		return exitError(exitNothing)
	}
	return err
}

// language is the one asked for, else that of the question.
func language(text, lang string) analysis.Lang {
	switch lang {
	case "da":
		return analysis.Danish
	case "en":
		return analysis.English
	}
	a, err := analysis.New()
	if err != nil {
		return analysis.Danish
	}
	return a.Guess(text)
}

// answerShape is what the terminal shows of each node.
func answerShape() graph.Shape {
	team := graph.Sel{Fields: []string{"name", "phone", "contact"}}
	return graph.Shape{
		graph.KindPractice: {Fields: []string{"title", "whatWeDo", "conditions", "rule"}},
		graph.KindTeam:     team,
		graph.KindPerson: {Fields: []string{"name", "title", "workPhone", "bestReached"}, Hops: map[string]graph.Hop{
			"teams": {Rel: graph.RelMemberOf, Dir: graph.Outward, LinkWhere: graph.IsNull("to"), First: 2, Shape: graph.Shape{
				graph.KindTeam: {Fields: []string{"name"}},
			}},
		}},
	}
}
