package main

import (
	"flag"
	"fmt"
	"os"

	"nabo/search/analysis/internal/lexicon"
)

func main() {
	aff := flag.String("aff", "", "affix file (index.aff)")
	dic := flag.String("dic", "", "word list (index.dic)")
	supplement := flag.String("supplement", "", "our own words: one a line, with a word that it is inflected like")
	out := flag.String("out", "", "file to write")
	flag.Parse()
	report, err := run(*aff, *dic, *supplement, *out)
	if err != nil {
		fmt.Fprintln(os.Stderr, "gendict:", err)
		os.Exit(1)
	}
	fmt.Println(report)
}

// run makes the file and says what is in it.
func run(aff, dic, supplement, out string) (string, error) {
	rules, err := readAffixes(aff)
	if err != nil {
		return "", err
	}
	words, err := readWords(dic)
	if err != nil {
		return "", err
	}
	ours, err := readSupplement(supplement, words)
	if err != nil {
		return "", err
	}
	entries := entriesOf(collect(rules, append(words, ours.words...), ours.uncut))
	data, err := lexicon.Build(entries)
	if err != nil {
		return "", err
	}
	return report(entries, len(data)), os.WriteFile(out, data, 0o644)
}

func report(entries []lexicon.Entry, size int) string {
	var words, firsts, lasts, compounds, bases int
	for _, e := range entries {
		for _, c := range []struct {
			n  *int
			is bool
		}{{&words, e.Word}, {&firsts, e.First}, {&lasts, e.Last}, {&compounds, e.Head > 0}, {&bases, e.Base != ""}} {
			if c.is {
				*c.n++
			}
		}
	}
	return fmt.Sprintf("%d forms: %d words, %d first parts, %d last parts, %d compounds, %d with a base form; %d bytes",
		len(entries), words, firsts, lasts, compounds, bases, size)
}
