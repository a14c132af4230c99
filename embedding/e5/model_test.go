package e5

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"math"
	"os"
	"slices"
	"strings"
	"sync"
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
				if kernel != Kernels()[0] && testing.Short() && r.Tokens > 12 {
					continue // the kernels give the same bits, see kernel_test.go
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

// digest is of the vectors of all short references, bit for bit. Where it changes, revision must too:
// vectors kept from before do not fit those made from now on.
const digest = "ba37a1c8bcd4c1e9"

func TestVectorsDoNotChange(t *testing.T) {
	m := model(t, Kernels()[0])
	sum := sha256.New()
	for _, r := range references(t) {
		if r.Tokens <= 50 {
			binary.Write(sum, binary.LittleEndian, vectorOf(t, m, r.kind(), r.Text))
		}
	}
	if got := hex.EncodeToString(sum.Sum(nil)[:8]); got != digest {
		t.Errorf("the vectors changed (%s, not %s): count revision up", got, digest)
	}
}

func vectorOf(t testing.TB, m *Model, kind embedding.Kind, text string) []float32 {
	t.Helper()
	v, err := m.Embed(t.Context(), kind, []string{text})
	if err != nil {
		t.Fatal(err)
	}
	return v[0]
}

func TestBuiltinIsTheFileItSays(t *testing.T) {
	sum := sha256.Sum256(builtin)
	if got := hex.EncodeToString(sum[:4]); got != builtinHash {
		t.Errorf("data/model.bin is %s, not %s", got, builtinHash)
	}
	m := model(t, "portable")
	opened, err := Open(builtin)
	if err != nil || m.Model() != opened.Model() || m.Dim() != 384 {
		t.Errorf("%s with %d numbers, opened %s, %v", m.Model(), m.Dim(), opened.Model(), err)
	}
}

func TestLikeIsNearerThanUnlike(t *testing.T) {
	m := model(t, Kernels()[0])
	asked := vectorOf(t, m, embedding.Query, "børn der græder når de bliver afleveret")
	near := vectorOf(t, m, embedding.Passage, "Flere af de mindste er kede af det, når forældrene siger farvel om morgenen.")
	far := vectorOf(t, m, embedding.Passage, "Udbuddet af kopimaskiner til rådhuset skal på plads inden sommerferien.")
	if cosine(asked, near) <= cosine(asked, far)+.02 {
		t.Errorf("like %.3f, unlike %.3f", cosine(asked, near), cosine(asked, far))
	}
	if slices.Equal(asked, vectorOf(t, m, embedding.Passage, "børn der græder når de bliver afleveret")) {
		t.Error("a question and a passage are the same")
	}
}

func TestAnyTextHasAVector(t *testing.T) {
	m := model(t, Kernels()[0])
	texts := append(slices.Clone(odd), strings.Repeat("en to tre ", 10000), strings.Repeat("\xff", 100_000))
	vectors, err := m.Embed(t.Context(), embedding.Passage, texts)
	if err != nil || len(vectors) != len(texts) {
		t.Fatal(len(vectors), err)
	}
	for i, v := range vectors {
		if len(v) != 384 || math.Abs(cosine(v, v)-1) > 1e-6 {
			t.Errorf("%.40q: %d numbers of length² %v", texts[i], len(v), cosine(v, v))
		}
	}
	if !slices.Equal(vectors[0], vectors[1]) {
		t.Error("empty and blank differ")
	}
	if none, err := m.Embed(t.Context(), embedding.Query, nil); err != nil || len(none) != 0 {
		t.Error(none, err)
	}
}

func TestEmbedRefuses(t *testing.T) {
	m := model(t, "portable")
	if _, err := m.Embed(t.Context(), 7, []string{"x"}); err == nil || !strings.Contains(err.Error(), "7") {
		t.Error(err)
	}
	if _, err := m.WithKernel("abacus"); err == nil || !strings.Contains(err.Error(), "portable") {
		t.Error(err)
	}
}

// done is a context that ends after it was asked a number of times.
type done struct {
	context.Context
	left int
}

func (d *done) Err() error {
	if d.left--; d.left < 0 {
		return context.Canceled
	}
	return nil
}

func TestEmbedEndsWithItsContext(t *testing.T) {
	m := model(t, Kernels()[0])
	for _, left := range []int{0, 1, 11, 13, 25} {
		ctx := &done{t.Context(), left}
		v, err := m.Embed(ctx, embedding.Query, []string{"en", "to", "tre"})
		if !errors.Is(err, context.Canceled) || v != nil {
			t.Errorf("after %d: %v", left, err)
		}
		if ctx.left != -1 {
			t.Errorf("after %d: went on", left)
		}
	}
}

func TestManyAtOnce(t *testing.T) {
	m, err := Open(builtin) // not loaded yet
	if err != nil {
		t.Fatal(err)
	}
	var group sync.WaitGroup
	texts := []string{"en kort", "en noget længere tekst om ro ved morgensamlingen", "x"}
	got := make([][][]float32, 4)
	for i := range got {
		group.Go(func() {
			v, err := m.Embed(t.Context(), embedding.Passage, texts)
			if err != nil {
				t.Error(err)
			}
			got[i] = v
		})
	}
	group.Wait()
	for _, vectors := range got {
		for i, v := range vectors {
			if !slices.Equal(v, got[0][i]) {
				t.Error("two at once give different vectors")
			}
		}
	}
}
