package graph

import (
	"fmt"
	"slices"
	"strings"
)

// screenFields screens every free text among the values. CPR numbers are refused in all of them;
// warn is for nouns that speak of the work and so of citizens, not for what names a colleague.
func screenFields(specs []Field, values Fields, warn bool) ([]Warning, error) {
	all, err := screenEach(atOnce, specs, values)
	if !warn {
		return nil, err
	}
	return all, err
}

func screenEach(refuse refusing, specs []Field, values Fields) ([]Warning, error) {
	var all []Warning
	for _, f := range specs {
		if f.Type != Text || f.Enum != nil || f.Internal {
			continue
		}
		texts, listed := values[f.Name].([]string)
		if s, ok := values[f.Name].(string); ok {
			texts = []string{s}
		}
		for i, text := range texts {
			place := f.Name
			if listed {
				place = fmt.Sprintf("%s[%d]", f.Name, i)
			}
			found, err := Screen(place, text)
			if err != nil {
				err = refuse(err)
			}
			if err != nil {
				return nil, err
			}
			all = append(all, found...)
		}
	}
	return all, nil
}

// codesOf gives the warnings as they are kept until somebody has looked: code and field, once.
func codesOf(found []Warning) []string {
	codes := make([]string, 0, len(found))
	for _, w := range found {
		field, _, _ := strings.Cut(w.Field, "[")
		codes = append(codes, w.Code+":"+field)
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}
