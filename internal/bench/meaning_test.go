package bench

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"nabo/embedding"
	"nabo/embedding/e5"
)

func TestMadeUpVectors(t *testing.T) {
	var vectors [2][][]float32
	for i := range vectors {
		m, err := newMadeUp()
		if err != nil {
			t.Fatal(err)
		}
		vectors[i], err = m.Embed(t.Context(), embedding.Passage, []string{
			"uro ved morgensamling i den lille gruppe", "morgensamling i den store gruppe uden uro", "medicin leveres for sent om fredagen",
		})
		if err != nil {
			t.Fatal(err)
		}
		if n := m.passages.Load(); n != 3 {
			t.Errorf("%d passages are counted", n)
		}
	}
	cosine := func(i, j int) float64 {
		sum := 0.0
		for k, x := range vectors[0][i] {
			sum += float64(x) * float64(vectors[1][j][k])
		}
		return sum
	}
	if one := cosine(0, 0); math.Abs(one-1) > 1e-4 {
		t.Errorf("a vector and itself, made again: %g", one)
	}
	if like, unlike := cosine(0, 1), cosine(0, 2); like < unlike+.1 || unlike < .3 {
		t.Errorf("like %g, unlike %g", like, unlike)
	}
}

func TestTextsOfTokens(t *testing.T) {
	model, err := e5.New()
	if err != nil {
		t.Fatal(err)
	}
	made, err := newMade(SizeOf(100))
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{queryTokens, passageTokens} {
		text, err := made.ofTokens(model, embedding.Query, n)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := model.Tokens(embedding.Query, text); err != nil || got > n || got < n-1 {
			t.Errorf("%d tokens, %v, want %d", got, err, n)
		}
	}
}

func TestScan(t *testing.T) {
	o := Options{Progress: func(string, int) (func(int), func()) { return func(int) {}, func() {} }}
	b := &bench{o: o, dir: t.TempDir(), out: &Report{Size: SizeOf(500)}}
	if err := b.scan(t.Context()); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	b.out.Table(&out)
	for line := range strings.Lines(out.String()) {
		if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 80 {
			t.Errorf("%d columns: %s", n, line)
		}
	}
	if row := b.out.Rows[0]; row.Got <= 0 || row.Floor <= 0 {
		t.Errorf("%+v", row)
	}
}

func TestReadOnce(t *testing.T) {
	bytes := make([]byte, 4096)
	for i := range bytes {
		if i%8 == 0 {
			bytes[i] = 1
		}
	}
	if got := readOnce(bytes); got != 512 {
		t.Errorf("%d", got)
	}
}
