package graph

import (
	"context"
	"errors"
	"slices"
)

// Preview is what a write would say, told before anything is written: who would see the text, what to
// look at again in it, what may be the same already, and what the write would be refused for. It is
// worked out by the write itself, which stops short of the Commit; so each rule stands in one place,
// and nothing is kept. What is missing hinders nothing else from being told, as far as it can be: who
// would see a text is not known before there is a unit that keeps it.
type Preview struct {
	SeenBy   []Seen
	Warnings []Warning
	Alike    []ID     // visible to the viewer
	Refused  []*Error // each with its place; none: the write would go through
}

// maxRefused is how many refusals a preview tells: nobody mends twenty things at once.
const maxRefused = 10

// errEnough ends a preview that has told enough.
var errEnough = errors.New("enough is refused")

func (s *Service) preview(ctx context.Context, v Viewer, verb string, build making) (Preview, error) {
	if v.Subject() == "" && !v.IsSystem() {
		return Preview{}, mayWrite(v)
	}
	w, err := s.newWriting(ctx, Act{Viewer: v}, verb)
	if err != nil {
		return Preview{}, err
	}
	w.preview = true
	if err := mayWrite(v); err != nil {
		err = w.refuse(err)
		return Preview{Refused: w.refused}, err
	}
	r, err := build(w)
	if err != nil && !errors.Is(err, errEnough) {
		if err = w.refuse(err); err != nil && !errors.Is(err, errEnough) {
			return Preview{}, err
		}
	}
	return Preview{
		SeenBy: s.seenAfter(ctx, w, r), Warnings: append(r.Warnings, w.warnings...), Alike: r.Alike, Refused: w.refused,
	}, nil
}

// refuse is what happens where a rule says no. A write ends there. A preview notes it and goes on:
// then nil is given, and what was refused must be left out of what is made.
func (w *writing) refuse(err error) error {
	var e *Error
	if !w.preview || !errors.As(err, &e) {
		return err
	}
	switch e.Code {
	case CodeUnavailable, CodeInternal, CodeUnauthenticated:
		return err
	}
	said := slices.ContainsFunc(w.refused, func(r *Error) bool {
		return r.Code == e.Code && r.Field == e.Field && r.Message == e.Message
	})
	if !said {
		w.refused = append(w.refused, e)
	}
	if len(w.refused) >= maxRefused {
		return errEnough
	}
	return nil
}
