package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"nabo/graph"
	"nabo/graph/storetest"
)

// faults are what is wrong in the rows, as "key: field: message".
func faults(p *graph.IncomingPlan, rows []graph.Incoming) []string {
	var out []string
	for _, f := range p.Faults {
		key := "list"
		if f.Row >= 0 {
			key = rows[f.Row].Key
		}
		out = append(out, fmt.Sprintf("%s: %s: %v", key, f.Field, f.Err))
	}
	return out
}

func TestIncomingNamesEveryFault(t *testing.T) {
	carried := func(f graph.Fields) graph.IncomingLink {
		return tie(graph.RelCarries, true, graph.KindPerson, "bo", f)
	}
	for name, c := range map[string]struct {
		rows []graph.Incoming
		want string // key and place
		says string
	}{
		"a unit above that is nowhere": {with(municipality(), "blaa", func(r *graph.Incoming) { r.PartOf = "ukendt" }), "blaa: partOf", "ukendt"},
		"no unit above":                {with(municipality(), "blaa", func(r *graph.Incoming) { r.PartOf = "" }), "blaa: partOf", "part of another"},
		"an organisation under a unit": {with(municipality(), "kom", func(r *graph.Incoming) { r.PartOf = "vest" }), "kom: partOf", "part of another"},
		"a unit under itself":          {with(municipality(), "blaa", func(r *graph.Incoming) { r.PartOf = "blaa" }), "blaa: partOf", "back to itself"},
		"a circle":                     {with(municipality(), "vest", func(r *graph.Incoming) { r.PartOf = "blaa" }), "vest: partOf", "back to itself"},
		"a practice adapted from itself": {with(municipality(), "tre", func(r *graph.Incoming) {
			r.Links = append(r.Links, tie(graph.RelAdaptedFrom, false, graph.KindPractice, "fire", nil))
		}), "tre: adaptedFrom", "back to itself"},
		"an unknown kind":                {append(municipality(), graph.Incoming{Kind: "Møde", Key: "m", Fields: graph.Fields{"name": "x"}}), "m: kind", "cannot be taken in"},
		"machinery":                      {append(municipality(), graph.Incoming{Kind: graph.KindBearer, Key: "m", Fields: graph.Fields{"label": "x"}}), "m: kind", "cannot be taken in"},
		"a key twice":                    {append(municipality(), person("anna", "Anden Anna")), "anna: key", "two rows"},
		"a CPR number as key":            {append(municipality(), person("0102031234", "Anna")), "0102031234: key", "CPR"},
		"no name":                        {with(municipality(), "anna", set("name", " ")), "anna: name", "missing"},
		"a row of relations to nobody":   {append(municipality(), graph.Incoming{Kind: graph.KindPerson, Key: "ukendt", Links: []graph.IncomingLink{worksIn("egebo")}}), "ukendt: key", "there is no Person"},
		"a text that is too long":        {with(municipality(), "anna", set("title", strings.Repeat("æ", 201))), "anna: title", "201 characters"},
		"NUL":                            {with(municipality(), "anna", set("title", "a\x00b")), "anna: title", "U+0000"},
		"a control character":            {with(municipality(), "kaos", set("text", "a\x1bb")), "kaos: text", "U+001B"},
		"malformed UTF-8":                {with(municipality(), "kaos", set("text", "a\xffb")), "kaos: text", "UTF-8"},
		"a word that is no kind of unit": {with(municipality(), "blaa", set("teamKind", "STUE")), "blaa: teamKind", "one of"},
		"a field of another kind":        {with(municipality(), "blaa", set("workPhone", "1")), "blaa: workPhone", "no field"},
		"a field that machinery writes":  {with(municipality(), "tre", set("opensTo", []string{"everyone"})), "tre: opensTo", "no field"},
		"a field of the system":          {with(municipality(), "tre", set("createdBy", "x")), "tre: createdBy", "no field"},
		"fewer than nobody":              {with(municipality(), "blaa", set("staff", int64(-3))), "blaa: staff", "within 0 and"},
		"more hours than a week has":     {with(municipality(), "anna", func(r *graph.Incoming) { r.Links[0] = worksIn("blaa", "hours", 370.0) }), "anna: memberOf[0].hours", "within 0 and 168"},
		"a number as text":               {with(municipality(), "blaa", set("staff", "tre")), "blaa: staff", "integer"},
		"a CPR number in a text":         {with(municipality(), "kaos", set("text", "Borger 010203-1234 siger")), "kaos: text", "CPR"},
		"dates the wrong way round": {with(municipality(), "anna", func(r *graph.Incoming) {
			r.Links[0] = worksIn("blaa", "from", graph.Date("2026-02-01"), "to", graph.Date("2026-01-01"))
		}), "anna: memberOf[0].to", "before"},
		"an end without a begin":           {with(municipality(), "anna", func(r *graph.Incoming) { r.Links[0] = worksIn("blaa", "to", graph.Date("2026-01-01")) }), "anna: memberOf[0].from", "since when"},
		"a place that begins some day":     {with(municipality(), "blaa", func(r *graph.Incoming) { r.PartOfFrom = "2027-01-01" }), "blaa: partOfFrom", "lies ahead"},
		"work after they left":             {with(municipality(), "anna", func(r *graph.Incoming) { r.Fields["leftOn"] = graph.Date("2019-01-01") }), "anna: memberOf[0]", "after they left"},
		"the same told otherwise":          {with(municipality(), "bo", func(r *graph.Incoming) { r.Links = append(r.Links, worksIn("mosen", "hours", 10.0)) }), "bo: memberOf[0]", "twice"},
		"a date that is none":              {with(municipality(), "anna", func(r *graph.Incoming) { r.Links[0] = worksIn("blaa", "from", graph.Date("2026-02-30")) }), "anna: memberOf[0].from", "not a date"},
		"a place of work that is nowhere":  {with(municipality(), "anna", func(r *graph.Incoming) { r.Links[0] = worksIn("ukendt") }), "anna: memberOf[0]", "ukendt"},
		"an unknown role":                  {with(municipality(), "anna", func(r *graph.Incoming) { r.Links[0] = worksIn("blaa", "role", "CHEF") }), "anna: memberOf[0].role", "one of"},
		"a colleague who knows themselves": {with(municipality(), "anna", func(r *graph.Incoming) { r.Links = append(r.Links, knows("anna")) }), "anna: knows", "itself"},
		"a tie without its how":            {with(municipality(), "tre", func(r *graph.Incoming) { r.Links = []graph.IncomingLink{carried(nil)} }), "tre: carries.role", "SOLVED"},
		"a practice that no unit keeps":    {with(municipality(), "tre", func(r *graph.Incoming) { r.Team = "" }), "tre: team", "missing"},
		"a secret address that is told":    {with(municipality(), "blaa", func(r *graph.Incoming) { r.Fields["addressSecret"], r.Fields["address"] = true, "Skovvej 1" }), "blaa: address", "secret"},
		"half a place on earth":            {with(municipality(), "blaa", set("lat", 55.1)), "blaa: lon", "together"},
		"choices without day and basis":    {with(municipality(), "anna", set("findable", true)), "anna: choicesOn", "day"},
		"an asker of an anonymous one": {with(municipality(), "q1", func(r *graph.Incoming) {
			r.Fields["anonymous"] = true
			r.Links = append(r.Links, tie(graph.RelAskedBy, false, graph.KindPerson, "bo", nil))
		}), "q1: asked_by", "anonymous"},
		"a successor without a day": {with(municipality(), "blaa", func(r *graph.Incoming) {
			r.Links = append(r.Links, tie(graph.RelSucceededBy, false, graph.KindTeam, "mosen", graph.Fields{"how": "MERGED"}))
		}), "blaa: closedOn", "when it closed"},
		"closing with units below":         {closing(municipality(), "egebo", "2026-01-01", ""), "egebo: closedOn", "1 units stand below"},
		"a successor that closed first":    {closing(closing(municipality(), "blaa", "2026-01-01", "MERGED", "mosen"), "mosen", "2025-12-01", ""), "blaa: succeededBy", "open when it closes"},
		"a successor that stands below":    {closing(municipality(), "egebo", "2026-01-01", "MERGED", "blaa"), "egebo: succeededBy", "below"},
		"somebody works in what is closed": {closing(municipality(), "blaa", "2026-01-01", "MOVED", "mosen"), "anna: memberOf[0]", "closed on 2026-01-01"},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t, storetest.NewWorld(graph.Domain()))
			p := d.plan(c.rows)
			found := false
			for _, f := range faults(p, c.rows) {
				found = found || strings.HasPrefix(f, c.want+": ") && strings.Contains(f, c.says)
			}
			if !found {
				t.Errorf("want a fault at %s that says %q, got %q", c.want, c.says, faults(p, c.rows))
			}
			if _, err := d.s.CommitIncoming(t.Context(), p, func(int) {}); graph.CodeOf(err) != graph.CodeInvalid || d.head() != 0 {
				t.Errorf("something was written (%v)", err)
			}
		})
	}
}

func TestIncomingNamesFaultsTogetherWithTheGraph(t *testing.T) {
	for name, c := range map[string]struct {
		rows []graph.Incoming
		want string
	}{
		"a circle with what stands there": {[]graph.Incoming{team("vest", "Vest", "AREA", "blaa")}, "vest: partOf"},
		"a circle with what once was":     {[]graph.Incoming{team("egebo", "Egebo", "INSTITUTION", "mosen"), team("vest", "Vest", "AREA", "egebo")}, "vest: partOf"},
		"a practice adapted in a circle": {[]graph.Incoming{{
			Kind: graph.KindPractice, Key: "tre", Fields: graph.Fields{"title": "Ud i tre hold"},
			Links: []graph.IncomingLink{tie(graph.RelAdaptedFrom, false, graph.KindPractice, "fire", nil)},
		}}, "tre: adaptedFrom"},
		"an organisation that becomes a room": {[]graph.Incoming{team("kom", "Fjordby Kommune", "ROOM", "vest"), team("x", "X", "TEAM", "vest")}, "kom: teamKind"},
		"a room that becomes one":             {[]graph.Incoming{team("kom", "Fjordby Kommune", "ORGANISATION", ""), team("blaa", "Blå stue", "ROOM", "mosen"), {Kind: graph.KindTeam, Key: "mosen", PartOf: "blaa", Fields: graph.Fields{"name": "Mosen"}}, {Kind: graph.KindTeam, Key: "vest", PartOf: "kom", Fields: graph.Fields{"name": " "}}}, "vest: name"},
		"closing what others stand below":     {[]graph.Incoming{{Kind: graph.KindTeam, Key: "egebo", Fields: graph.Fields{"closedOn": graph.Date("2026-03-01")}}}, "egebo: closedOn"},
	} {
		t.Run(name, func(t *testing.T) {
			onBoth(t, func(t *testing.T, d *desk) {
				d.take(municipality())
				before := d.head()
				p := d.plan(c.rows)
				found := false
				for _, f := range faults(p, c.rows) {
					found = found || strings.HasPrefix(f, c.want+": ")
				}
				if !found {
					t.Errorf("want a fault at %s, got %q", c.want, faults(p, c.rows))
				}
				if _, err := d.s.CommitIncoming(t.Context(), p, func(int) {}); graph.CodeOf(err) != graph.CodeInvalid || d.head() != before {
					t.Errorf("something was written (%v)", err)
				}
			})
		})
	}
}

func TestIncomingIntoWhatIsClosed(t *testing.T) {
	d := newDesk(t, storetest.NewWorld(graph.Domain()))
	rows := with(closing(municipality(), "blaa", "2026-02-01", "MOVED", "mosen"), "anna",
		func(r *graph.Incoming) { r.Links = []graph.IncomingLink{worksIn("egebo")} })
	d.take(rows)
	for name, c := range map[string]struct {
		row  graph.Incoming
		want string
	}{
		"a new colleague": {person("ny", "Ny", worksIn("blaa")), "ny: memberOf[0]"},
		"a new use": {graph.Incoming{
			Kind: graph.KindPractice, Key: "ny", Team: "mosen", Fields: graph.Fields{"title": "T", "whatWeDo": "V"},
			Links: []graph.IncomingLink{tie(graph.RelUses, true, graph.KindTeam, "blaa", nil)},
		}, "ny: uses"},
	} {
		t.Run(name, func(t *testing.T) {
			p := d.plan([]graph.Incoming{c.row})
			if f := faults(p, []graph.Incoming{c.row}); len(f) != 1 || !strings.HasPrefix(f[0], c.want) {
				t.Errorf("faults %q", f)
			}
		})
	}
	moved := []graph.Incoming{team("hule", "Hulen", "TEAM", "blaa")}
	wantList(t, "a unit under one that has a successor goes there", d.take(moved), "CREATE hule")
	d.takesNothing(moved)
}
