package e5

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"nabo/embedding"
)

type reference struct {
	Text   string
	Kind   string
	Tokens int
	Vector []float32
}

func (r reference) kind() embedding.Kind {
	if r.Kind == "query" {
		return embedding.Query
	}
	return embedding.Passage
}

func references(t testing.TB) []reference {
	f, err := os.Open("testdata/reference.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []reference
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var r reference
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		all = append(all, r)
	}
	if len(all) < 40 {
		t.Fatalf("only %d references", len(all))
	}
	return all
}

func model(t testing.TB, kernel string) *Model {
	m, err := New()
	if err != nil {
		t.Fatal(err)
	}
	if m, err = m.WithKernel(kernel); err != nil {
		t.Fatal(err)
	}
	return m
}

func cosine(a, b []float32) float64 {
	var dot float64
	for i := range a {
		dot += float64(a[i]) * float64(b[i])
	}
	return dot
}

// The references come from an independent engine, which rounds activations to eight bits.
func TestReference(t *testing.T) {
	for _, kernel := range Kernels() {
		t.Run(kernel, func(t *testing.T) {
			m := model(t, kernel)
			lowest := 1.0
			for _, r := range references(t) {
				if kernel == "portable" && len(Kernels()) > 1 && r.Tokens > 100 && testing.Short() {
					continue // TestSameBits covers it
				}
				if n, err := m.Tokens(r.kind(), r.Text); err != nil || n != r.Tokens {
					t.Errorf("%q: %d tokens, %v, not %d", r.Text, n, err, r.Tokens)
				}
				v, err := m.Embed(t.Context(), r.kind(), []string{r.Text})
				if err != nil {
					t.Fatal(err)
				}
				c := cosine(v[0], r.Vector)
				lowest = min(lowest, c)
				if c < .9995 {
					t.Errorf("%s %.60q: cosine %.5f", r.Kind, r.Text, c)
				}
			}
			t.Logf("lowest cosine %.5f", lowest)
		})
	}
}
