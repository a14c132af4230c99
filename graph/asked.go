package graph

import (
	"slices"
	"strings"
)

// FieldAskedAs holds how a colleague would ask for a practice: what helps most to find it.
const FieldAskedAs = "askedAs"

// nudgeToAsk is a warning where texts of a practice are written and nothing says how a colleague
// would ask for it: neither what is written now nor what stood. It is a nudge: it refuses nothing,
// keeps nothing back, and waits for nobody's yes.
func nudgeToAsk(written Fields, stood []string) []Warning {
	if now, ok := written[FieldAskedAs]; ok {
		stood, _ = now.([]string)
	}
	if !touchesTexts(written) || asks(stood) {
		return nil
	}
	return []Warning{{
		Code: WarnUnasked, Field: FieldAskedAs,
		Da: "Hvordan ville en kollega spørge? Skriv to-tre linjer, som én ville sige det, der står i det og ikke kender jeres svar. Intet andet hjælper så meget til, at erfaringen bliver fundet.",
		En: "How would a colleague ask for it? Write two or three lines as somebody would say it who has the trouble and does not know your answer. Nothing else helps as much to have it found.",
	}}
}

// touchesTexts tells whether a free text of a practice is among the fields.
func touchesTexts(written Fields) bool {
	return slices.ContainsFunc(practiceTexts, func(name string) bool {
		_, ok := written[name]
		return ok
	})
}

var practiceTexts = func() []string {
	var out []string
	for _, f := range practiceKind().Fields {
		if f.Type == Text && f.Enum == nil && !f.Internal {
			out = append(out, f.Name)
		}
	}
	return out
}()

// saidOrAbsent gives a value as it is kept: lines that say nothing are not there, so that a filter tells
// practices that say how a colleague would ask from those that do not.
func saidOrAbsent(name string, v Value) Value {
	if lines, ok := v.([]string); ok && name == FieldAskedAs && !asks(lines) {
		return nil
	}
	return v
}

// asks tells whether the lines say how a colleague would ask: blank ones say nothing.
func asks(lines []string) bool {
	return slices.ContainsFunc(lines, func(line string) bool { return strings.TrimSpace(line) != "" })
}
