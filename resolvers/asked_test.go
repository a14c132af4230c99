package resolvers_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"nabo/graph"
	"nabo/internal/chat"
	"nabo/resolvers"
)

const (
	proposeLine = `mutation ($in: ProposeAskedAsInput!) { proposeAskedAs(input: $in) { line practice { askedAs } seenBy { scope } warnings { code } } }`
	answerLine  = `mutation ($in: AnswerAskedAsInput!) { answerAskedAs(input: $in) { practice { askedAs } revision } }`
	suggestions = `query ($p: ID!) { suggestAskedAs(practice: $p) { text source answered anonymous question { id text askedBy { __typename } } } }`
)

func TestAQuestionsWordsAreSuggestedProposedAndTakenUp(t *testing.T) {
	w := newTown(t, openSQLite)
	a := w.ok("ole", `mutation { captureQuestion(input: {text: "Hvordan får I alle ud uden gråd og uro?", occasion: LUNCH, anonymous: true}) { slip question { id } } }`, nil)
	slip, _ := a.at(t, "captureQuestion.slip").(string)
	w.ids["q"] = graph.ID(a.at(t, "captureQuestion.question.id").(string))
	if signed := w.ok("ole", `mutation { captureQuestion(input: {text: "Hvem har en trillebør?", occasion: LUNCH}) { slip } }`, nil); signed.at(t, "captureQuestion.slip") != nil || slip == "" {
		t.Error("a slip is for who asks anonymously")
	}
	w.link("q", graph.RelAnsweredBy, "hold", nil)
	s := w.ok("mette", suggestions, map[string]any{"p": w.ids["hold"]})
	if s.at(t, "suggestAskedAs.0.text") != "Hvordan får I alle ud uden gråd og uro?" || s.at(t, "suggestAskedAs.0.anonymous") != true ||
		s.at(t, "suggestAskedAs.0.answered") != true || s.at(t, "suggestAskedAs.0.question.askedBy") != nil || s.at(t, "suggestAskedAs.0.source") != "QUESTION" {
		t.Error(s.raw)
	}
	in := map[string]any{"question": w.ids["q"], "practice": w.ids["hold"], "text": s.at(t, "suggestAskedAs.0.text")}
	if b := w.ask("mette", proposeLine, map[string]any{"in": in}); b.code() != "INVALID" || b.field() != "text" {
		t.Errorf("a copy of an anonymous question: %s", b.raw)
	}
	in["text"] = "Garderoben er kaos, når de skal ud"
	p := w.ok("mette", proposeLine, map[string]any{"in": in})
	line := p.at(t, "proposeAskedAs.line")
	if line == nil || len(p.at(t, "proposeAskedAs.practice.askedAs").([]any)) != 0 || p.at(t, "proposeAskedAs.seenBy.0.scope") != "PERSON" {
		t.Error(p.raw)
	}
	const mine = `query ($slip: String) { askedAsLines(first: 5, slip: $slip) { id text state mine on question { id } practice { title } } }`
	if m := w.ok("mette", mine, nil); m.at(t, "askedAsLines.0.mine") != true || m.at(t, "askedAsLines.0.practice.title") != "Tre små hold" {
		t.Error(m.raw)
	}
	if o := w.ok("ole", mine, nil); !strings.Contains(o.raw, `"askedAsLines":[]`) {
		t.Errorf("known without the slip: %s", o.raw)
	}
	if o := w.ok("ole", mine, map[string]any{"slip": slip}); o.at(t, "askedAsLines.0.id") != line || o.at(t, "askedAsLines.0.question.id") != string(w.ids["q"]) {
		t.Error(o.raw)
	}
	if o := w.ask("ole", mine, map[string]any{"slip": ""}); o.code() != "INVALID" {
		t.Error(o.raw)
	}
	yes := map[string]any{"line": line, "yes": true, "slip": slip}
	if b := w.ask("ole", answerLine, map[string]any{"in": map[string]any{"line": line, "yes": true}}); b.code() != "NOT_FOUND" {
		t.Error(b.raw)
	}
	if b := w.ok("ole", answerLine, map[string]any{"in": yes}); b.at(t, "answerAskedAs.practice.askedAs.0") != in["text"] {
		t.Error(b.raw)
	}
	for _, part := range []string{slip, in["text"].(string), "gråd og uro"} {
		if strings.Contains(w.logs.String(), part) {
			t.Errorf("%q stands in the log", part)
		}
	}
	h := w.ok("eva", `{ history(id: "«hold»", first: 50) { nodes { by link { relation } } } }`, nil)
	if h.at(t, "history.nodes.0.by") != nil || h.at(t, "history.nodes.0.link") != nil || strings.Contains(h.raw, "WORDS_FOR") {
		t.Errorf("history tells: %s", h.raw)
	}
}

// nearing counts how often the real index is asked for questions.
type nearing struct {
	*searching
	asked int
}

func (n *nearing) QuestionsNear(ctx context.Context, v graph.Viewer, practice graph.ID) ([]graph.ID, error) {
	n.asked++
	return n.searching.QuestionsNear(ctx, v, practice)
}

// QuestionsNear is asked of the real index, as the viewer, for who may propose alone.
func TestQuestionsThatAPracticeMayAnswerAreSuggested(t *testing.T) {
	var s *nearing
	w := newTown(t, openSQLite, func(o *resolvers.Options) { s = &nearing{searching: newSearch(t, o.Service, nil)}; o.Search = s })
	w.ids["near"] = w.must(w.s.CaptureQuestion(t.Context(), w.as("ole"), graph.QuestionInput{Text: "Hvem går ud i små hold?"}))
	w.ids["far"] = w.must(w.s.CaptureQuestion(t.Context(), w.as("ole"), graph.QuestionInput{Text: "Hvem har en trillebør?"}))
	w.ids["hidden"] = w.must(w.s.CaptureQuestion(t.Context(), w.as("ole"), graph.QuestionInput{Text: "Hvem går ud i tre hold?"}))
	w.must(w.s.Hide(t.Context(), w.as("ole"), w.ids["hidden"]))
	head, _, err := w.store.Head(t.Context())
	if err == nil {
		err = s.Await(t.Context(), head)
	}
	if err != nil {
		t.Fatal(err)
	}
	a := w.ok("mette", suggestions, map[string]any{"p": w.ids["hold"]})
	if !strings.Contains(a.raw, "små hold?") || strings.Contains(a.raw, "trillebør") || strings.Contains(a.raw, "tre hold?") {
		t.Error(a.raw)
	}
	if b := w.ask("ole", suggestions, map[string]any{"p": w.ids["hold"]}); b.code() != "FORBIDDEN" {
		t.Error(b.raw)
	}
	if b := w.ask("mette", suggestions, map[string]any{"p": "nothing"}); b.code() != "NOT_FOUND" || b.field() != "practice" {
		t.Error(b.raw)
	}
	if s.asked != 1 {
		t.Errorf("the search was asked %d times, also for who may not propose", s.asked)
	}
	if b := w.ask("mette", `{ a: suggestAskedAs(practice: "x") { text } b: suggestAskedAs(practice: "x") { text } c: suggestAskedAs(practice: "x") { text } }`, nil); b.code() != "LIMITED" {
		t.Error(b.raw)
	}
}

// chatting is a server that speaks the protocol and writes a line for each word it is shown.
type chatting struct {
	mu    sync.Mutex
	shown []string
	fault bool
}

func (c *chatting) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var in struct{ Messages []struct{ Content string } }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil || c.fault {
		http.Error(w, "secret of the server", http.StatusBadRequest)
		return
	}
	text := in.Messages[1].Content
	c.shown = append(c.shown, text)
	lines := "1. Magnus vil ikke ud\n"
	for _, word := range strings.Fields(text) {
		lines += "- hvad gør I med " + word + "\n"
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"choices": []any{map[string]any{"message": map[string]any{"content": lines}}}})
}

func TestALanguageModelSuggestsOfWhatAllMaySee(t *testing.T) {
	c := &chatting{}
	server := httptest.NewServer(c)
	t.Cleanup(server.Close)
	model, err := chat.New(chat.Options{URL: server.URL + "/v1", Model: "tiny"})
	if err != nil {
		t.Fatal(err)
	}
	w := newTown(t, openWorld, func(o *resolvers.Options) { o.Model = model })
	const q = `query ($p: ID!) { suggestAskedAs(practice: $p, from: MODEL) { text source question { id } } }`
	a := w.ok("mette", q, map[string]any{"p": w.ids["hold"]})
	if a.at(t, "suggestAskedAs.4.source") != "MODEL" || strings.Count(a.raw, `"text"`) != 5 || strings.Contains(a.raw, "Magnus") || a.at(t, "suggestAskedAs.0.question") != nil {
		t.Error(a.raw)
	}
	if len(c.shown) != 1 || c.shown[0] != "Tre små hold\n\nVi går ud i tre hold." {
		t.Errorf("it was shown %q", c.shown)
	}
	w.ids["kladde"] = w.must(w.s.RecordPractice(t.Context(), w.as("egebo"), graph.PracticeInput{
		Team: w.ids["egebo"], Fields: graph.Fields{"title": "Kladde", "whatWeDo": "Det ved vi ikke endnu."},
	}))
	if b := w.ask("mette", q, map[string]any{"p": w.ids["kladde"]}); b.code() != "INVALID" || len(c.shown) != 1 {
		t.Errorf("a draft left the house: %s", b.raw)
	}
	if b := w.ask("ole", q, map[string]any{"p": w.ids["hold"]}); b.code() != "FORBIDDEN" || len(c.shown) != 1 {
		t.Error(b.raw)
	}
	c.fault = true
	if b := w.ask("mette", q, map[string]any{"p": w.ids["hold"]}); b.code() != "UNAVAILABLE" || strings.Contains(b.raw, "secret") || strings.Contains(w.logs.String(), "secret of") {
		t.Errorf("%s\n%s", b.raw, w.logs)
	}
	without := newTown(t, openWorld)
	if b := without.ask("mette", q, map[string]any{"p": without.ids["hold"]}); b.code() != "INVALID" || b.field() != "from" {
		t.Error(b.raw)
	}
}
