package search

import (
	_ "embed"
	"strings"
)

//go:embed everyday.txt
var everydayText string

// everydayWords find nothing by themselves; see everyday.txt.
var everydayWords = readEveryday(everydayText)

func readEveryday(text string) map[string]bool {
	out := map[string]bool{}
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(line, "#") {
			for _, w := range strings.Fields(line) {
				out[w] = true
			}
		}
	}
	return out
}

func isEveryday(written string) bool { return everydayWords[strings.ToLower(written)] }
