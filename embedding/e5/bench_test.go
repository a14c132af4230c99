package e5

import (
	"runtime"
	"strings"
	"testing"

	"nabo/embedding"
)

// ofTokens returns a text that has n tokens with its prefix.
func ofTokens(b *testing.B, m *Model, kind embedding.Kind, n int) string {
	words := strings.Fields(strings.Repeat("hvem har prøvet at dele morgensamlingen i to hold så den urolige gruppe begynder ude ", 40))
	for i := range words {
		if got, _ := m.Tokens(kind, strings.Join(words[:i], " ")); got == n {
			return strings.Join(words[:i], " ")
		}
	}
	b.Fatalf("no text of %d tokens", n)
	return ""
}

func benchmark(b *testing.B, kind embedding.Kind, n int) {
	for _, name := range Kernels() {
		b.Run(name, func(b *testing.B) {
			m := model(b, name)
			text := []string{ofTokens(b, m, kind, n)}
			b.ReportAllocs()
			for b.Loop() {
				if _, err := m.Embed(b.Context(), kind, text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkQuery16(b *testing.B)    { benchmark(b, embedding.Query, 16) }
func BenchmarkPassage200(b *testing.B) { benchmark(b, embedding.Passage, 200) }
func BenchmarkPassage512(b *testing.B) { benchmark(b, embedding.Passage, 512) }

func BenchmarkTokens(b *testing.B) {
	m := model(b, "portable")
	for _, n := range []int{16, 200} {
		text := ofTokens(b, m, embedding.Query, n)
		b.Run("", func(b *testing.B) {
			for b.Loop() {
				if _, err := m.Tokens(embedding.Query, text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkOpen is all that comes before the first text.
func BenchmarkOpen(b *testing.B) {
	var before, after runtime.MemStats
	for b.Loop() {
		b.StopTimer()
		runtime.GC()
		runtime.ReadMemStats(&before)
		b.StartTimer()
		m, err := Open(builtin)
		if err != nil {
			b.Fatal(err)
		}
		m.Load()
		b.StopTimer()
		runtime.GC()
		runtime.ReadMemStats(&after)
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/1e6, "MB-kept")
		runtime.KeepAlive(m)
		b.StartTimer()
	}
}
