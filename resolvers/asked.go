package resolvers

import (
	"context"

	"nabo/graph"
	"nabo/resolvers/view"
)

// asked is how a colleague would ask for a practice.
type asked interface {
	MayProposeAskedAs(ctx context.Context, v graph.Viewer, practice graph.ID) error
	SuggestAskedAs(ctx context.Context, v graph.Viewer, practice graph.ID, near []graph.ID) ([]graph.Suggestion, error)
	AskModelAbout(ctx context.Context, v graph.Viewer, practice graph.ID) (graph.ModelTask, error)
	TakeModelLines(ctx context.Context, v graph.Viewer, practice graph.ID, answer string) ([]graph.Suggestion, error)
	AskedAsLines(ctx context.Context, v graph.Viewer, slip, state string, first int) ([]graph.Line, error)
	ProposeAskedAs(ctx context.Context, a graph.Act, in graph.LineInput) (graph.Receipt, error)
	AnswerAskedAs(ctx context.Context, a graph.Act, in graph.LineAnswer) (graph.Receipt, error)
}

// LanguageModel writes a text: system says how, text on what. What it is given leaves this machine.
type LanguageModel interface {
	Write(ctx context.Context, system, text string) (string, error)
}

// SuggestAskedAs answers suggestAskedAs.
func (r queryResolver) SuggestAskedAs(ctx context.Context, practice, from string) ([]*view.Suggestion, error) {
	v, w, err := r.walk(ctx)
	if err != nil {
		return nil, err
	}
	shape, err := w.Places(20)
	if err != nil {
		return nil, err
	}
	id := graph.ID(practice)
	var found []graph.Suggestion
	if from == graph.FromModel {
		found, err = r.fromModel(ctx, v, id)
	} else {
		found, err = r.fromQuestions(ctx, v, id)
	}
	if err != nil {
		return nil, err
	}
	var ids []graph.ID
	for _, s := range found {
		if s.Question != "" {
			ids = append(ids, s.Question)
		}
	}
	rows, err := r.rowsOf(ctx, v, shape, ids)
	out := make([]*view.Suggestion, len(found))
	for i, s := range found {
		out[i] = &view.Suggestion{Suggestion: s, Row: rows[s.Question]}
	}
	return out, err
}

// fromQuestions does with what was answered where the search cannot be asked just now.
func (r *Resolver) fromQuestions(ctx context.Context, v graph.Viewer, practice graph.ID) ([]graph.Suggestion, error) {
	if err := r.domain.MayProposeAskedAs(ctx, v, practice); err != nil {
		return nil, err // before the search is asked some ten times
	}
	var near []graph.ID
	if r.search != nil {
		var err error
		if near, err = r.search.QuestionsNear(ctx, v, practice); err != nil && graph.CodeOf(err) != graph.CodeUnavailable {
			return nil, err
		}
	}
	return r.domain.SuggestAskedAs(ctx, v, practice, near)
}

func (r *Resolver) fromModel(ctx context.Context, v graph.Viewer, practice graph.ID) ([]graph.Suggestion, error) {
	if r.model == nil {
		return nil, graph.Invalid("no language model is set up here: take suggestions from questions, or write the lines yourself").At("from")
	}
	task, err := r.domain.AskModelAbout(ctx, v, practice)
	if err != nil {
		return nil, err
	}
	answer, err := r.model.Write(ctx, task.System, task.Text)
	if err != nil {
		return nil, graph.Unavailable("the language model gave no answer: try again later, or write the lines yourself").Because(err)
	}
	return r.domain.TakeModelLines(ctx, v, practice, answer)
}

// AskedAsLines answers askedAsLines.
func (r queryResolver) AskedAsLines(ctx context.Context, first int, state string, slip *string) ([]*view.Line, error) {
	v, shape, err := r.places(ctx, first)
	if err != nil {
		return nil, err
	}
	shown := ""
	if slip != nil {
		if shown = *slip; shown == "" {
			return nil, graph.Invalid("the slip is empty: leave it out, or send the one you were given").At("slip")
		}
	}
	lines, err := r.domain.AskedAsLines(ctx, v, shown, state, first)
	if err != nil {
		return nil, err
	}
	var ids []graph.ID
	for _, l := range lines {
		ids = append(ids, l.Question, l.Practice)
	}
	rows, err := r.rowsOf(ctx, v, shape, ids)
	out := make([]*view.Line, len(lines))
	for i, l := range lines {
		out[i] = &view.Line{Line: l, Asked: rows[l.Question], For: rows[l.Practice]}
	}
	return out, err
}

// places gives who asks, and what is asked of the nodes that an answer of at most first entries points at.
func (r *Resolver) places(ctx context.Context, first int) (graph.Viewer, graph.Shape, error) {
	v, w, err := r.walk(ctx)
	if err != nil {
		return v, nil, err
	}
	shape, err := w.Places(min(max(first, 1), 100))
	return v, shape, err
}

// rowsOf reads what a shape asks of nodes, by their ids; none where nothing is asked.
func (r *Resolver) rowsOf(ctx context.Context, v graph.Viewer, shape graph.Shape, ids []graph.ID) (map[graph.ID]*graph.Row, error) {
	out := map[graph.ID]*graph.Row{}
	if len(shape) == 0 {
		return out, nil
	}
	rows, err := r.byID(ctx, v, shape, ids...)
	for _, row := range rows {
		out[row.ID] = row
	}
	return out, err
}

// ProposeAskedAs answers proposeAskedAs.
func (r mutationResolver) ProposeAskedAs(ctx context.Context, in map[string]any) (*view.Payload, error) {
	i := input(in)
	l := graph.LineInput{
		Question: i.id("question"), Practice: i.id("practice"), Text: i.text("text"), Slip: i.text("slip"),
		ConfirmWarnings: i.yes("confirmWarnings"),
	}
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) { return r.domain.ProposeAskedAs(ctx, a, l) })
}

// AnswerAskedAs answers answerAskedAs.
func (r mutationResolver) AnswerAskedAs(ctx context.Context, in map[string]any) (*view.Payload, error) {
	i := input(in)
	l := graph.LineAnswer{Line: i.id("line"), Yes: i.yes("yes"), Slip: i.text("slip")}
	return r.write(ctx, in, func(a graph.Act) (graph.Receipt, error) { return r.domain.AnswerAskedAs(ctx, a, l) })
}
