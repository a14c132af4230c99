package importer

import (
	"errors"
	"fmt"

	"nabo/graph"
)

// words say the same in two languages. They are formats with the arguments of the error; an
// empty one is as the error has it.
type words struct{ en, da string }

// In says what is wrong in a language, DA or EN. What has no Danish words is said in English.
func (f Fault) In(language string) string {
	if f.said == nil {
		return f.Message
	}
	return Said(f.said, language)
}

// Said is the message of an error that import gives, in a language.
func Said(err error, language string) string {
	var ge *graph.Error
	if !errors.As(err, &ge) {
		return err.Error()
	}
	format, args := ge.Parts()
	w, ok := said[format]
	switch {
	case ok && language == "EN" && w.en != "":
		return fmt.Sprintf(w.en, args...)
	case ok && language == "DA":
		return fmt.Sprintf(w.da, inDanish(args)...)
	}
	return ge.Message
}

// inDanish gives arguments that are words themselves in Danish.
func inDanish(args []any) []any {
	out := make([]any, len(args))
	for i, a := range args {
		out[i] = a
		switch x := a.(type) {
		case graph.Kind:
			if da, ok := kindsInDanish[x]; ok {
				out[i] = da
			}
		case graph.Type:
			if da, ok := argsInDanish[x.String()]; ok {
				out[i] = da
			}
		case string:
			if da, ok := argsInDanish[x]; ok {
				out[i] = da
			}
		case Place:
			if x.Line > 0 {
				out[i] = fmt.Sprintf("%s, linje %d", x.File, x.Line)
			}
		}
	}
	return out
}

// Whole makes a fault of an error that is of a list as a whole and has words in both languages;
// false where it is another.
func Whole(err error) (Fault, bool) {
	var ge *graph.Error
	if !errors.As(err, &ge) || ge.Field != "" {
		return Fault{}, false
	}
	format, _ := ge.Parts()
	_, ok := said[format]
	return Fault{Message: ge.Message, said: ge}, ok
}
