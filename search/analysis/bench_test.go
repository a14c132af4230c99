package analysis

import (
	"strings"
	"testing"
)

var benchWords = strings.Fields(`konflikthåndtering legepladsen børn hjemmesygeplejerske vi har
	forældremødet talt om flyverdragter og gårdvagter mens de andre ventede udenfor i garderoben
	trivselsundersøgelse boernehave Aula medicinrummet cykler registreret personalet kommunen`)

func BenchmarkAnalyzeWord(b *testing.B) {
	a, err := New()
	if err != nil {
		b.Fatal(err)
	}
	b.Run("cold", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			a.danish(benchWords[i%len(benchWords)])
		}
	})
	b.Run("cached", func(b *testing.B) {
		text := strings.Join(benchWords, " ")
		tokens := a.AppendTerms(nil, Danish, text)
		b.ReportAllocs()
		for n := 0; b.Loop(); n++ {
			if n%len(benchWords) == 0 { // one text is that many words
				tokens = a.AppendTerms(tokens[:0], Danish, text)
			}
		}
	})
	b.Run("english", func(b *testing.B) {
		for b.Loop() {
			a.english("colleagues")
		}
	})
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := New(); err != nil {
			b.Fatal(err)
		}
	}
}
