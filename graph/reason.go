package graph

import "fmt"

// Reason is a stable word for why something is refused, finer than its Code, for programs to go by.
type Reason string

// The reasons that people meet when they write.
const (
	ReasonCPR      Reason = "CPR_NUMBER"  // the text holds what looks like a CPR number
	ReasonMissing  Reason = "MISSING"     // something that must be there is not
	ReasonTooLong  Reason = "TOO_LONG"    // a text, or a list
	ReasonUnfit    Reason = "UNFIT"       // the value cannot stand there: not a date, a number out of range, a lost character
	ReasonNoRight  Reason = "NO_RIGHT"    // somebody else may do this
	ReasonReadOnly Reason = "READ_ONLY"   // the access is for reading alone
	ReasonSignIn   Reason = "SIGN_IN"     // nobody is signed in
	ReasonHidden   Reason = "NOT_HERE"    // absent or hidden: the same answer
	ReasonChanged  Reason = "CHANGED"     // somebody came first
	ReasonEnough   Reason = "ENOUGH"      // enough waits there already
	ReasonNotNow   Reason = "NOT_NOW"     // they have no room for more just now: Error.Next is who may
	ReasonGoneAway Reason = "NOBODY_HERE" // who or what was meant is here no longer
	ReasonYourself Reason = "YOURSELF"    // one cannot mean oneself
	ReasonByHand   Reason = "OWN_HAND"    // people do this themselves
)

// For returns a copy that says why for programs, and the message in Danish.
func (e *Error) For(reason Reason, danish string, args ...any) *Error {
	c := *e
	c.Reason, c.Danish = reason, fmt.Sprintf(danish, args...)
	return &c
}

// InDanish is the message in Danish, as safe to show; where nobody wrote one, what its Code means.
func (e *Error) InDanish() string {
	if e.Danish != "" {
		return e.Danish
	}
	return codesInDanish[e.Code]
}

// codesInDanish say what to do where no message in Danish was written: what is wrong there is
// more for who makes a program than for who uses one.
var codesInDanish = map[Code]string{
	CodeInvalid:         "Noget af det, der blev sendt, kan ikke bruges her: ret det, og prøv igen",
	CodeUnauthenticated: "Log ind først",
	CodeForbidden:       "Det må du ikke her: spørg din leder eller en vidensmægler",
	CodeNotFound:        "Her er ikke noget, du kan se",
	CodeConflict:        "En anden kom først: læs igen, og gentag det, der stadig er brug for",
	CodeGone:            "Det er for gammelt: begynd forfra",
	CodeLimited:         "Det er for meget på én gang: bed om mindre",
	CodeUnavailable:     "Det gik ikke lige nu: prøv igen om lidt",
	CodeInternal:        "Noget gik galt hos os; det er noteret",
}

// missing says that something must be there.
func missing(danish, format string, args ...any) *Error {
	return Invalid(format, args...).For(ReasonMissing, "%s", danish)
}

// missingInDanish are the fields that must be there, as people ask for them.
var missingInDanish = map[string]string{
	"title": "Skriv, hvad I kalder det", "whatWeDo": "Skriv kort, hvad I gør", "text": "Skriv et par ord",
	"name": "Skriv et navn", "teamKind": "Vælg, hvad slags enhed det er", "words": "Skriv ordene",
}
