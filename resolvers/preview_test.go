package resolvers_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

const previewQuery = `query ($input: RecordPracticeInput!) { previewPractice(input: $input) {
	seenBy { scope text } warnings { code field text } alike { __typename id ... on Practice { title } }
	refused { code reason field message en: message(language: EN) } } }`

func TestPreviewWhileOneTypes(t *testing.T) {
	w := newTown(t, openSQLite)
	in := map[string]any{"title": "", "whatWeDo": "", "team": ""}
	a := w.ok("mette", previewQuery, map[string]any{"input": in})
	if !strings.Contains(a.raw, `{"code":"INVALID","reason":"MISSING","field":"title","message":"Skriv, hvad I kalder det","en":"title is missing: write a few words"}`) {
		t.Error(a.raw)
	}
	in["title"], in["team"], in["whatWeDo"] = "Tre små hold", w.ids["egebo"], "Spørg 010180-1234"
	before, _, _ := w.store.Head(t.Context())
	commits := w.store.commits
	fetches := w.store.fetches(func() { a = w.ok("mette", previewQuery, map[string]any{"input": in}) })
	if a.at(t, "previewPractice.alike.0.id") != string(w.ids["hold"]) || a.at(t, "previewPractice.refused.0.reason") != "CPR_NUMBER" ||
		a.at(t, "previewPractice.refused.0.field") != "whatWeDo" || a.at(t, "previewPractice.seenBy.0.scope") != "UNIT" {
		t.Error(a.raw)
	}
	if after, _, _ := w.store.Head(t.Context()); after != before || w.store.commits != commits {
		t.Error("a preview was written")
	}
	if fetches > 14 {
		t.Errorf("a preview cost %d fetches", fetches)
	}
	if strings.Contains(w.logs.String(), "010180") || strings.Contains(w.logs.String(), "hold") {
		t.Errorf("logged: %s", w.logs)
	}
}

func TestPreviewOfAQuestionAndAnAsk(t *testing.T) {
	w := newTown(t, openWorld)
	a := w.ok("eva", `{
		previewQuestion(input: {text: "Hvordan får I ro på?", occasion: OTHER, anonymous: true}) { seenBy { text } alike { id } refused { code } }
		previewAsk(input: {text: "Må vi komme?", to: "«eva»", practice: "nothing"}) { seenBy { text } refused { reason field } }
	}`, nil)
	if a.at(t, "previewQuestion.alike.0.id") != string(w.ids["spoergsmaal"]) || a.at(t, "previewAsk.refused.0.reason") != "YOURSELF" {
		t.Error(a.raw)
	}
	b := w.ok("eva", `{ previewAsk(input: {text: "Må vi komme?", to: "«mette»", practice: "nothing"}) { seenBy { text(language: EN) } refused { reason field } } }`, nil)
	if b.at(t, "previewAsk.refused.0.field") != "practice" || b.at(t, "previewAsk.seenBy.0.text") != "Only you and Mette Møller" {
		t.Error(b.raw)
	}
}

func TestPreviewIsRationedAndComesByPost(t *testing.T) {
	w := newTown(t, openWorld)
	one := `previewAsk(input: {text: "", to: ""}) { refused { code } }`
	if a := w.ask("eva", "{ a:"+one+" b:"+one+" c:"+one+" d:"+one+" }", nil); a.code() != "LIMITED" {
		t.Error(a.raw)
	}
	if a := w.ask("", "{ "+one+" }", nil); a.code() != "UNAUTHENTICATED" {
		t.Error(a.raw)
	}
	r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/graphql?query="+url.QueryEscape("{ "+one+" }"), nil)
	if a := w.send("eva", r); a.status != http.StatusMethodNotAllowed || a.code() != "INVALID" {
		t.Error(a.raw)
	}
}

// Errors of writes are told in Danish too, with a stable word for why.
func TestErrorsSayWhyInDanishToo(t *testing.T) {
	w := newTown(t, openWorld)
	for query, want := range map[string][2]string{
		`mutation { recordPractice(input: {title: "", whatWeDo: "x", team: "«egebo»"}) { revision } }`:                 {"MISSING", "Skriv, hvad I kalder det"},
		`mutation { recordPractice(input: {title: "x", whatWeDo: "Ring 010180-1234", team: "«egebo»"}) { revision } }`: {"CPR_NUMBER", "Det ligner et CPR-nummer: slet det, og skriv om situationen"},
		`mutation { recordPractice(input: {title: "x", whatWeDo: "x", team: "nothing"}) { revision } }`:                {"NOT_HERE", "Her er ikke noget, du kan se"},
		`mutation { recordTeam(input: {name: "Ny", kind: ROOM, partOf: "«egebo»"}) { revision } }`:                     {"NO_RIGHT", "Det må kun lederen"},
		`mutation { updateProblem(input: {id: "«uro»", version: 99, title: "x"}) { revision } }`:                       {"CHANGED", "En anden har rettet det"},
		`mutation { updateProblem(input: {id: "«uro»", title: "` + strings.Repeat("x", 400) + `"}) { revision } }`:     {"TOO_LONG", "Teksten har 400 tegn"},
		`mutation { link(input: {relation: NEIGHBOUR_OF, from: "«egebo»", to: "«mosen»", fields: {}}) { revision } }`:  {"", "Noget af det, der blev sendt"},
	} {
		a := w.ask("mette", query, nil)
		if len(a.Errors) != 1 {
			t.Errorf("%s: %s", query, a.raw)
			continue
		}
		reason, _ := a.Errors[0].Extensions["reason"].(string)
		danish, _ := a.Errors[0].Extensions["messageDa"].(string)
		if reason != want[0] || !strings.HasPrefix(danish, want[1]) {
			t.Errorf("%s: %s %s", query, reason, danish)
		}
	}
}

// To a write an empty id is a slip, not one that was left out.
func TestAWriteRefusesAnEmptyID(t *testing.T) {
	w := newTown(t, openWorld)
	for query, field := range map[string]string{
		`mutation { takeBackHelpful(input: {practice: ""}) { revision } }`:                                                          "practice",
		`mutation { captureQuestion(input: {text: "x", occasion: LUNCH, about: [""]}) { revision } }`:                               "about[0]",
		`mutation { captureQuestion(input: {text: "x", occasion: LUNCH, about: ""}) { revision } }`:                                 "about",
		`mutation { recordPractice(input: {title: "x", whatWeDo: "x", team: "«egebo»", solves: [{problem: ""}]}) { revision } }`:    "solves[0].problem",
		`mutation { recordPractice(input: {title: "x", whatWeDo: "x", team: "«egebo»", uses: {team: "", note: ""}}) { revision } }`: "uses.team",
	} {
		if a := w.ask("mette", query, nil); a.code() != "INVALID" || a.field() != field {
			t.Errorf("%s: %s", query, a.raw)
		}
	}
	if a := w.ok("mette", `{ node(id: "") { id } nodes(ids: [""]) { id } }`, nil); a.at(t, "node") != nil || a.at(t, "nodes.0") != nil {
		t.Error(a.raw)
	}
}
