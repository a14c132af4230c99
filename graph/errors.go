package graph

import (
	"context"
	"errors"
	"fmt"
)

// Code is the kind of an error; it is what a client can act on.
type Code string

// The kinds of errors. Every error that leaves graph, an engine or search has one of them.
const (
	CodeInvalid         Code = "INVALID"         // the input is wrong: change it
	CodeUnauthenticated Code = "UNAUTHENTICATED" // nobody is signed in
	CodeForbidden       Code = "FORBIDDEN"       // the thing is visible, the act is not allowed
	CodeNotFound        Code = "NOT_FOUND"       // absent, or hidden: the same answer
	CodeConflict        Code = "CONFLICT"        // somebody came first: read again
	CodeGone            Code = "GONE"            // the feed was trimmed: rebuild
	CodeLimited         Code = "LIMITED"         // too much, too deep, too often
	CodeUnavailable     Code = "UNAVAILABLE"     // try again; also a missed deadline
	CodeInternal        Code = "INTERNAL"        // a fault of ours
)

// Error has a kind, a message that is safe to show to anybody, a place, and a cause for the log.
type Error struct {
	Code    Code
	Message string // safe to show: no personal data, no text of a node
	Field   string // the input's place, as in "memberships[2].from"; may be empty
	Reason  Reason // "" where none is named
	Danish  string // the message in Danish; see InDanish
	Next    ID     // whom to turn to instead, whom the viewer sees; "" where nobody is named
	cause   error
	format  string // what Message was made of
	args    []any
}

func (e *Error) Error() string {
	s := string(e.Code) + ": " + e.Message
	if e.Field != "" {
		s += " (" + e.Field + ")"
	}
	if e.cause != nil {
		s += ": " + e.cause.Error()
	}
	return s
}

// Parts gives what Message was made of, for those who say the same in another language.
func (e *Error) Parts() (format string, args []any) { return e.format, e.args }

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.cause }

// Is makes errors.Is(err, &Error{Code: c}) true for any error of that kind.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Message == "" && t.Code == e.Code
}

// At returns a copy that names the place of the input.
func (e *Error) At(field string) *Error {
	c := *e
	c.Field = field
	return &c
}

// Because returns a copy with a cause.
func (e *Error) Because(cause error) *Error {
	c := *e
	c.cause = cause
	return &c
}

func newError(c Code, format string, args ...any) *Error {
	return &Error{Code: c, Message: fmt.Sprintf(format, args...), format: format, args: args}
}

// Invalid says that the input is wrong and how to mend it.
func Invalid(format string, args ...any) *Error { return newError(CodeInvalid, format, args...) }

// Forbidden says that the act is not allowed on something visible.
func Forbidden(format string, args ...any) *Error { return newError(CodeForbidden, format, args...) }

// NotFound is the one answer for what is absent and what is hidden.
func NotFound() *Error {
	return newError(CodeNotFound, "there is nothing here that you can see").For(ReasonHidden, "Her er ikke noget, du kan se")
}

// Unauthenticated says that nobody is signed in.
func Unauthenticated(format string, args ...any) *Error {
	return newError(CodeUnauthenticated, format, args...)
}

// Conflict says that somebody came first.
func Conflict(format string, args ...any) *Error { return newError(CodeConflict, format, args...) }

// Gone says that what was asked for has been trimmed.
func Gone(format string, args ...any) *Error { return newError(CodeGone, format, args...) }

// Limited says that a bound was passed, and which.
func Limited(format string, args ...any) *Error { return newError(CodeLimited, format, args...) }

// Unavailable says that trying again may help.
func Unavailable(format string, args ...any) *Error {
	return newError(CodeUnavailable, format, args...)
}

// Internal wraps a fault of ours; the cause is for the log alone.
func Internal(cause error) *Error {
	return newError(CodeInternal, "something went wrong here; it has been noted").Because(cause)
}

// CodeOf gives the kind of any error: UNAVAILABLE for a missed deadline or a cancelled call,
// INTERNAL for what nobody named, "" for nil.
func CodeOf(err error) Code {
	var e *Error
	switch {
	case err == nil:
		return ""
	case errors.As(err, &e):
		return e.Code
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return CodeUnavailable
	default:
		return CodeInternal
	}
}
