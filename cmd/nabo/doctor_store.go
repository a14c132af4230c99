package main

import (
	"fmt"
	"time"

	"nabo/graph"
	"nabo/graph/neo4j"
)

// clockSlack is how far two clocks may differ before dates and tokens feel it.
const clockSlack = 2 * time.Second

// doctorStore looks at the server that keeps the graph; usable tells whether it can be opened.
func (e *env) doctorStore(note noting) (usable bool, err error) {
	p, err := e.cli.place()
	if err != nil {
		return false, err
	}
	s, err := neo4j.Inspect(e.ctx, graph.Domain(), p.Neo4j())
	if err != nil {
		note(false, "server", "cannot be asked", inWords(err))
		return false, nil
	}
	note(true, "server", fmt.Sprintf("%s %s %s at %s, answers in %s", s.Name, s.Version, s.Edition, e.cli.Store, s.Answer.Round(100*time.Microsecond)), "")
	note(true, "database", fmt.Sprintf("%s, as %s", s.Database, orNobody(s.User)), "")
	ahead, side := s.Clock, "ahead of"
	if ahead < 0 {
		ahead, side = -ahead, "behind"
	}
	found := "agrees with ours"
	if ahead > 100*time.Millisecond {
		found = fmt.Sprintf("%s %s ours", ahead.Round(time.Millisecond), side)
	}
	note(ahead <= clockSlack, "clock", found, "let both machines take their time from one place (NTP)")
	if s.Newer != nil {
		note(false, "schema", "this program cannot use it", inWords(s.Newer))
		return false, nil
	}
	switch {
	case s.Schema == 0:
		note(true, "schema", "nothing there yet: nabo migrate, serve, import or restore makes it", "")
	case s.Missing > 0:
		note(false, "schema", fmt.Sprintf("version %d, but %d constraints or indexes are missing", s.Schema, s.Missing), "nabo migrate makes them")
	default:
		note(true, "schema", fmt.Sprintf("version %d, with all constraints and indexes", s.Schema), "")
	}
	switch {
	case s.Write != nil:
		note(false, "rights", "cannot write", inWords(s.Write))
	case s.Rules != nil:
		note(false, "rights", "cannot make constraints and indexes", inWords(s.Rules))
	default:
		note(true, "rights", "reads, writes, makes constraints and indexes", "")
	}
	return s.Schema > 0 && s.Missing == 0 && s.Write == nil, nil
}

func orNobody(user string) string {
	if user == "" {
		return "nobody in particular"
	}
	return user
}
