package graph

import (
	"slices"

	"nabo/graph/internal/view"
)

// keptBack tells whether the link stays where it was written, because a text of it has warnings
// that nobody has looked at. To open it is to say that one has, which a shared tablet cannot. A
// change to something else opens nothing, and closes nothing that was opened.
func (l *linking) keptBack() (bool, error) {
	if confirmsWarnings(l.w.act.Viewer, l.in.Open) {
		return false, nil
	}
	if l.warned || l.old == nil || !warnsOf(l.spec, l.value) {
		return l.warned, nil
	}
	old, err := l.s.linkByID(l.ctx, view.System("warnings"), l.old.ID)
	return err == nil && old.Audience != nil, err
}

// warnsOf tells whether a text among the values of a link should be looked at again.
func warnsOf(spec RelSpec, value func(name string) Value) bool {
	return slices.ContainsFunc(spec.Fields, func(f Field) bool {
		text, ok := value(f.Name).(string)
		if !ok || f.Enum != nil {
			return false
		}
		found, err := Screen(f.Name, text)
		return err != nil || len(found) > 0
	})
}

// closed is the audience of a link that is kept where it was written: the person or the team at
// its near end, or the team that keeps the text there.
func (l *linking) closed() []Token {
	switch l.from.Kind {
	case KindPerson:
		return []Token{Own(l.from.ID)}
	case KindTeam:
		return []Token{Members(l.from.ID)}
	}
	var out []Token
	if l.from.on != nil {
		for _, u := range l.from.on.units {
			out = append(out, Members(u))
		}
	}
	if me := l.w.act.Viewer.Subject(); me != "" && l.w.act.Viewer.Kind() == string(KindPerson) {
		out = append(out, Own(me))
	}
	if out == nil {
		return Nobody()
	}
	return out
}
