package resolvers_test

import (
	"strings"
	"testing"

	"nabo/graph"
)

func TestARecordIsReadBackInOneFetch(t *testing.T) {
	w := newTown(t, openSQLite)
	const q = `mutation ($input: RecordPracticeInput!) { recordPractice(input: $input) {
		clientMutationId id: revision
		practice { id title status uses(first: 3) { edges { outcome node { name } } } keptBy { name } solves(first: 1) { nodes { title } } }
		seenBy { scope nodeId text(language: EN) } warnings { code } alike } }`
	in := map[string]any{"input": map[string]any{
		"clientMutationId": "mine-1", "title": "Vi begynder ude", "whatWeDo": "Vi tager imod på legepladsen.",
		"team": w.ids["egebo"], "askedAs": []any{"Hvordan får vi en rolig start?"}, "sharing": []any{"VISIT"},
		"solves": []any{map[string]any{"problem": w.ids["uro"]}},
		"uses":   []any{map[string]any{"team": w.ids["egebo"], "outcome": "WORKED", "weeklyMinutes": 20, "from": "2025-01-01"}},
	}}
	a := w.ok("mette", q, in)
	if a.at(t, "recordPractice.practice.uses.edges.0.outcome") != "WORKED" || a.at(t, "recordPractice.clientMutationId") != "mine-1" {
		t.Error(a.raw)
	}
	b := w.ok("mette", q, in)
	if a.at(t, "recordPractice.practice.id") != b.at(t, "recordPractice.practice.id") || a.at(t, "recordPractice.id") != b.at(t, "recordPractice.id") {
		t.Errorf("sent again it made another: %s", b.raw)
	}
	with := w.store.fetches(func() { w.ok("mette", q, fresh(in, "mine-2")) })
	without := w.store.fetches(func() {
		w.ok("mette", `mutation ($input: RecordPracticeInput!) { recordPractice(input: $input) { revision } }`, fresh(in, "mine-3"))
	})
	if with-without != 1 {
		t.Errorf("the payload cost %d fetches", with-without)
	}
}

func TestAPracticeWithoutAskedAsIsWrittenAndNudged(t *testing.T) {
	w := newTown(t, openWorld)
	const q = `mutation ($input: RecordPracticeInput!) { recordPractice(input: $input) {
		practice { status } seenBy { scope } warnings { code field start end da: text en: text(language: EN) } } }`
	in := map[string]any{"team": w.ids["egebo"], "title": "Ud i tre hold", "whatWeDo": "Vi går ud i tre hold."}
	a := w.ok("mette", q, map[string]any{"input": in})
	if a.at(t, "recordPractice.warnings.0.code") != "UNASKED" || a.at(t, "recordPractice.warnings.0.field") != "askedAs" ||
		a.at(t, "recordPractice.warnings.0.end") != 0.0 || a.at(t, "recordPractice.practice.status") != "CONFIRMED" || a.at(t, "recordPractice.seenBy.0.scope") != "UNIT" {
		t.Error(a.raw)
	}
	in["askedAs"] = []any{"Alle græder på gangen"}
	if b := w.ok("mette", q, map[string]any{"input": in}); strings.Contains(b.raw, "UNASKED") {
		t.Error(b.raw)
	}
}

// fresh is the same input under another name.
func fresh(in map[string]any, name string) map[string]any {
	out := map[string]any{}
	for k, v := range in["input"].(map[string]any) {
		out[k] = v
	}
	out["clientMutationId"], out["title"] = name, "Vi begynder "+name
	return map[string]any{"input": out}
}

func TestAbsentStaysAndNullClears(t *testing.T) {
	w := newTown(t, openWorld)
	const q = `mutation ($input: UpdateTeamInput!) { updateTeam(input: $input) { team { phone staff about kind ageGroups lat version } } }`
	a := w.ok("karim", q, map[string]any{"input": map[string]any{
		"id": w.ids["egebo"], "about": "Vi er 14.", "phone": nil, "ageGroups": []any{"0-2", "3-6"}, "lat": 55.25, "lon": 12.5, "staff": 15,
	}})
	if a.at(t, "updateTeam.team.phone") != nil || a.at(t, "updateTeam.team.staff") != 15.0 || a.at(t, "updateTeam.team.about") != "Vi er 14." ||
		a.at(t, "updateTeam.team.kind") != "INSTITUTION" || a.at(t, "updateTeam.team.lat") != 55.25 {
		t.Error(a.raw)
	}
	b := w.ask("karim", q, map[string]any{"input": map[string]any{"id": w.ids["egebo"], "version": 1, "about": "Nej."}})
	if b.code() != "CONFLICT" {
		t.Error(b.raw)
	}
}

func TestLinksAreMadeChangedAndTakenAway(t *testing.T) {
	w := newTown(t, openWorld)
	const link = `mutation ($input: LinkInput!) { link(input: $input) { id revision } }`
	a := w.ok("ole", link, map[string]any{"input": map[string]any{
		"relation": "USES", "from": w.ids["mosen"], "to": w.ids["sang"], "fields": map[string]any{"outcome": "WORKED", "from": "2020-01-01", "evidence": "FELT"},
	}})
	id := a.at(t, "link.id")
	w.ok("ole", link, map[string]any{"input": map[string]any{"id": id, "relation": "USES", "fields": map[string]any{"evidence": nil, "note": "bedre end ventet"}}})
	b := w.ok("ole", `query ($id: ID!) { node(id: $id) { ... on Practice { uses(first: 5) { edges { id outcome evidence note } } } } }`, map[string]any{"id": w.ids["sang"]})
	if !strings.Contains(b.raw, `"outcome":"WORKED","evidence":null,"note":"bedre end ventet"`) {
		t.Error(b.raw)
	}
	w.ok("ole", `mutation ($id: ID!) { unlink(input: {id: $id}) { revision } }`, map[string]any{"id": id})
	c := w.ask("ole", link, map[string]any{"input": map[string]any{"relation": "SOLVES", "from": w.ids["sang"], "to": w.ids["uro"], "fields": map[string]any{"outcome": "WORKED"}}})
	if c.code() != "INVALID" || c.field() != "fields" {
		t.Error(c.raw)
	}
}

// A broker who does not lead administers the unit too: who writes down what somebody told must be
// able to name them.
func TestRecordPersonByABroker(t *testing.T) {
	w := newTown(t, openWorld)
	a := w.ok("britt", `mutation { recordPerson(input: {name: "Nina Ny", memberOf: [{team: "«egebo»", role: STAFF}]}) { id person { name } seenBy { text(language: EN) } } }`, nil)
	if id, _ := a.at(t, "recordPerson.id").(string); id == "" || a.at(t, "recordPerson.person.name") != "Nina Ny" || !strings.Contains(a.raw, "those who lead Egebo") {
		t.Error(a.raw)
	}
	b := w.ok("lone", `mutation { recordPerson(input: {name: "Niels Ny", memberOf: [{team: "«egebo»", role: STAFF}]}) { id person { id } } }`, nil)
	if b.at(t, "recordPerson.id") != b.at(t, "recordPerson.person.id") {
		t.Error(b.raw)
	}
}

func TestAskingAndAnswering(t *testing.T) {
	w := newTown(t, openWorld)
	a := w.ok("eva", `mutation ($to: ID!, $about: ID!) { ask(input: {text: "Må vi komme forbi?", to: $to, practice: $about}) { ask { id text askedOf { ... on Person { name } } practice { title } } } }`,
		map[string]any{"to": w.ids["mette"], "about": w.ids["hold"]})
	id := a.at(t, "ask.ask.id")
	b := w.ok("mette", `mutation ($ask: ID!) { answer(input: {ask: $ask, text: "Ja, på tirsdag."}) { ask { answer askedBy { ... on Person { name } } } } }`, map[string]any{"ask": id})
	if b.at(t, "answer.ask.askedBy.name") != "Eva Ærø" {
		t.Error(b.raw)
	}
	c := w.ok("eva", `mutation ($ask: ID!) { helped(input: {ask: $ask, helped: true}) { ask { helped } } }`, map[string]any{"ask": id})
	if c.at(t, "helped.ask.helped") != true {
		t.Error(c.raw)
	}
	d := w.ok("eva", `{ viewer { asksSent(first: 5) { totalCount nodes { text helped } } } }`, nil)
	if d.at(t, "viewer.asksSent.totalCount") != 1.0 {
		t.Error(d.raw)
	}
	w.ok("eva", `mutation { chooseMine(input: {findable: false}) { revision } }`, nil)
	e := w.ok("mette", `query ($id: ID!) { node(id: $id) { ... on Ask { askerName askedBy { ... on Person { name } } } } }`, map[string]any{"id": id})
	if e.at(t, "node.askerName") != "Eva Ærø" || e.at(t, "node.askedBy") != nil {
		t.Error(e.raw)
	}
}

// How many asks somebody welcomes is theirs alone; who asks too much is led on and told no number.
func TestHowManyAsksAreWelcome(t *testing.T) {
	w := newTown(t, openSQLite)
	const choose = `mutation ($n: Int) { chooseMine(input: {asksWelcome: $n}) { revision } }`
	const mine = `{ viewer { choices { asksWelcome findable } } }`
	w.ok("mette", choose, map[string]any{"n": 0})
	a := w.ask("eva", `mutation { ask(input: {text: "Må vi komme?", to: "«mette»"}) { revision } }`, nil)
	if a.code() != "LIMITED" || a.Errors[0].Extensions["reason"] != "NOT_NOW" || a.Errors[0].Extensions["next"] != string(w.ids["egebo"]) {
		t.Error(a.raw)
	}
	if b := w.ok("mette", mine, nil); b.at(t, "viewer.choices.asksWelcome") != 0.0 || b.at(t, "viewer.choices.findable") != true {
		t.Error(b.raw)
	}
	if b := w.ok("egebo", mine, nil); b.at(t, "viewer.choices") != nil {
		t.Error(b.raw)
	}
	w.ok("mette", `mutation { chooseMine(input: {counted: true}) { revision } }`, nil)
	if b := w.ok("mette", mine, nil); b.at(t, "viewer.choices.asksWelcome") != 0.0 {
		t.Error("left out it did not stay", b.raw)
	}
	w.ok("mette", choose, map[string]any{"n": nil})
	if b := w.ok("mette", mine, nil); b.at(t, "viewer.choices.asksWelcome") != nil {
		t.Error(b.raw)
	}
	if b := w.ask("mette", choose, map[string]any{"n": 51}); b.code() != "INVALID" || b.field() != "asksWelcome" {
		t.Error(b.raw)
	}
	w.ok("eva", `mutation { ask(input: {text: "Må vi komme?", to: "«mette»"}) { revision } }`, nil)
}

func TestOtherWrites(t *testing.T) {
	w := newTown(t, openWorld)
	q := w.ok("eva", `mutation { captureQuestion(input: {text: "Hvem har prøvet ude-start?", occasion: LUNCH, anonymous: false}) { question { id text } } }`, nil)
	id := q.at(t, "captureQuestion.question.id")
	for _, step := range []struct{ as, query, path string }{
		{"eva", `mutation { updateQuestion(input: {id: "` + id.(string) + `", field: SCHOOL}) { question { field } } }`, "updateQuestion"},
		{"eva", `mutation { hide(input: {id: "` + id.(string) + `"}) { node { ... on Question { hiddenOn } } } }`, "hide"},
		{"mette", `mutation { updateProblem(input: {id: "«uro»", text: null}) { problem { text title } } }`, "updateProblem"},
		{"mette", `mutation { updatePractice(input: {id: "«hold»", notWhen: "Når det sner."}) { practice { notWhen } } }`, "updatePractice"},
		{"mette", `mutation { updatePerson(input: {id: "«mette»", title: "Pædagog"}) { person { title } } }`, "updatePerson"},
		{"mette", `mutation { chooseMine(input: {counted: false}) { person { name } seenBy { scope } } }`, "chooseMine"},
		{"britt", `mutation { merge(input: {duplicate: "«sang»", into: "«hold»"}) { node { id } } }`, "merge"},
		{"britt", `mutation { unmerge(input: {duplicate: "«sang»"}) { node { id ... on Practice { title } } } }`, "unmerge"},
		{"karim", `mutation { close(input: {id: "«blaa»", on: "2026-03-01"}) { node { ... on Team { closedOn } } } }`, "close"},
		{"britt", `mutation { redact(input: {id: "«uro»", fields: ["title"]}) { node { ... on Problem { title } } } }`, "redact"},
		{"mette", `mutation { confirm(input: {id: "«hold»"}) { node { id } } }`, "confirm"},
	} {
		if a := w.ask(step.as, step.query, nil); len(a.Errors) > 0 || a.at(t, step.path) == nil {
			t.Errorf("%s: %s", step.path, a.raw)
		}
	}
}

func TestWhatIsHiddenIsNotFoundToAWrite(t *testing.T) {
	w := newTown(t, openWorld)
	hidden := w.ask("fremmed", `mutation { updatePractice(input: {id: "«hold»", title: "x"}) { revision } }`, nil)
	unknown := w.ask("fremmed", `mutation { updatePractice(input: {id: "nothing", title: "x"}) { revision } }`, nil)
	if hidden.code() != string(graph.CodeNotFound) || hidden.raw != unknown.raw {
		t.Errorf("%s\n%s", hidden.raw, unknown.raw)
	}
}

func TestARefusedSelectionWritesNothing(t *testing.T) {
	w := newTown(t, openWorld)
	before, _, _ := w.store.Head(t.Context())
	a := w.ask("mette", `mutation { updatePractice(input: {id: "«hold»", title: "x"}) { practice { uses(first: 101) { totalCount } } } }`, nil)
	after, _, _ := w.store.Head(t.Context())
	if a.code() != "INVALID" || before != after {
		t.Errorf("revision %d to %d: %s", before, after, a.raw)
	}
}

func TestAMergedIDLeadsOn(t *testing.T) {
	w := newTown(t, openWorld)
	w.ok("britt", `mutation { merge(input: {duplicate: "«sang»", into: "«hold»"}) { revision } }`, nil)
	a := w.ok("mette", `{
		one: node(id: "«sang»") { id ... on Practice { title } }
		nodes(ids: ["nothing", "«sang»", "«uro»", "«hold»"]) { id }
	}`, nil)
	hold := string(w.ids["hold"])
	if a.at(t, "one.id") != hold || a.at(t, "nodes.0") != nil || a.at(t, "nodes.1.id") != hold ||
		a.at(t, "nodes.2.id") != string(w.ids["uro"]) || a.at(t, "nodes.3.id") != hold {
		t.Error(a.raw)
	}
	b := w.ok("mette", `{ nodes(ids: ["«sang»", "nothing"]) { id } }`, nil)
	if b.at(t, "nodes.0.id") != hold || b.at(t, "nodes.1") != nil {
		t.Error(b.raw)
	}
}
