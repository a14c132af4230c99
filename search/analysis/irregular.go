package analysis

import (
	"fmt"
	"strings"
)

// irregular gives the base forms of what Snowball cannot bring together.
type irregular map[string][]string

// readIrregular reads lines of "base form form…". A form that ends in + takes
// the endings of a plural as well (børn+: børns, børnene, børnenes); one that
// begins with ? is also a form of another word and keeps that reading too.
func readIrregular(data string) (irregular, error) {
	out := irregular{}
	for n, line := range strings.Split(data, "\n") {
		fields := strings.Fields(line)
		if len(fields) == 0 || fields[0] == "#" {
			continue
		}
		if len(fields) == 1 {
			return nil, fmt.Errorf("line %d: %q has no forms: give it some or take it out", n+1, fields[0])
		}
		for _, form := range fields[1:] {
			form, two := strings.CutPrefix(form, "?")
			form, plural := strings.CutSuffix(form, "+")
			for _, f := range pluralForms(form, plural) {
				if out[f] != nil {
					return nil, fmt.Errorf("line %d: %q stands there twice: take one out", n+1, f)
				}
				out[f] = []string{fields[0]}
				if two {
					out[f] = append(out[f], f)
				}
			}
		}
	}
	return out, nil
}

func pluralForms(form string, plural bool) []string {
	if !plural {
		return []string{form}
	}
	definite := form + "ene"
	if strings.HasSuffix(form, "er") || strings.HasSuffix(form, "e") {
		definite = form + "ne"
	}
	return []string{form, form + "s", definite, definite + "s"}
}

// readList reads a list of words, with comments after #.
func readList(data string) map[string]bool {
	out := map[string]bool{}
	for _, line := range strings.Split(data, "\n") {
		line, _, _ = strings.Cut(line, "#")
		for _, word := range strings.Fields(line) {
			out[word] = true
		}
	}
	return out
}
