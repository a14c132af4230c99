package demo

import (
	"bytes"
	"context"
	"encoding/binary"
	"flag"
	"hash/crc32"
	"maps"
	"math"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"nabo/embedding"
	"nabo/embedding/e5"
	"nabo/graph"
	"nabo/graph/system"
	"nabo/internal/house"
	"nabo/search"
)

var update = flag.Bool("update", false, "write the demo's vectors anew")

const stale = "the demo's vectors are stale (run go test ./internal/demo -update): "

// asked is a text that an embedder was asked for.
type asked struct {
	kind embedding.Kind
	text string
}

// recorder keeps what it is asked for, and what it gave.
type recorder struct {
	embedding.Embedder
	mu  sync.Mutex
	all map[asked][]float32
}

func record(inner embedding.Embedder) *recorder {
	return &recorder{Embedder: inner, all: map[asked][]float32{}}
}

func (r *recorder) Embed(ctx context.Context, kind embedding.Kind, texts []string) ([][]float32, error) {
	vs, err := r.Embedder.Embed(ctx, kind, texts)
	r.mu.Lock()
	defer r.mu.Unlock()
	for i := range vs {
		r.all[asked{kind, texts[i]}] = vs[i]
	}
	return vs, err
}

func builtin(t *testing.T) *e5.Model {
	t.Helper()
	m, err := e5.New()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// start does what the demo does at its start: it has all texts embedded and asks the samples.
func start(t *testing.T, e embedding.Embedder) {
	t.Helper()
	ctx, v := t.Context(), system.Viewer("demo test")
	h, err := house.OpenTemporary(ctx, house.Options{Index: true, Embedder: e})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	}()
	if _, err := Load(ctx, h.Graph, v); err != nil {
		t.Fatal(err)
	}
	if err := h.CatchUp(ctx); err != nil {
		t.Fatal(err)
	}
	if err := h.CatchUpMeaning(ctx); err != nil {
		t.Fatal(err)
	}
	samples, err := Samples()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range samples {
		id, err := Person(ctx, h.Graph, v, s.As)
		if err != nil {
			t.Fatal(err)
		}
		as, err := h.Graph.Viewers().Of(ctx, id, graph.RolePlain)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := h.Search.WhoSolved(ctx, search.Asking{As: as, Text: s.Text, First: 3}); err != nil {
			t.Fatal(err)
		}
	}
}

// titles are the demo's titles: which of them stand for what is asked in an organisation hangs on
// the ids that they got.
func titles(t *testing.T) []string {
	t.Helper()
	rows, err := Rows(graph.Date("2026-01-01"))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, r := range rows.Items {
		field := "title"
		if r.Kind == graph.KindQuestion {
			field = "text"
		}
		if title, ok := r.Fields[field].(string); ok && r.Kind != graph.KindPerson {
			out = append(out, title)
		}
	}
	return out
}

func write(t *testing.T) {
	t.Helper()
	r := record(builtin(t))
	start(t, r)
	if _, err := r.Embed(t.Context(), embedding.Query, titles(t)); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(vectorsFile, encode(r.Model(), r.Dim(), r.all), 0o644); err != nil { //nolint:gosec // it is in the repository
		t.Fatal(err)
	}
}

func encode(model string, dim int, all map[asked][]float32) []byte {
	var records [][]byte
	for a, v := range all {
		h := hashOf(a.kind, a.text)
		records = append(records, append(h[:], quantised(v)...))
	}
	slices.SortFunc(records, bytes.Compare)
	le := binary.LittleEndian
	body := le.AppendUint16(nil, uint16(len(model))) //nolint:gosec // a name
	body = append(body, model...)
	body = le.AppendUint32(body, uint32(dim))          //nolint:gosec // some hundreds
	body = le.AppendUint32(body, uint32(len(records))) //nolint:gosec // some hundreds
	body = append(body, slices.Concat(records...)...)
	return append(le.AppendUint32([]byte(vectorsMagic), crc32.ChecksumIEEE(body)), body...)
}

func quantised(v []float32) []byte {
	most, square := 0.0, 0.0
	for _, x := range v {
		most = max(most, math.Abs(float64(x)))
	}
	numbers := make([]byte, len(v))
	for i, x := range v {
		q := math.Round(float64(x) / most * 127)
		numbers[i] = byte(int8(q))
		square += q * q
	}
	scale := math.Float32bits(float32(1 / math.Sqrt(square)))
	return append(binary.LittleEndian.AppendUint32(nil, scale), numbers...)
}

// wrapped gives the demo's embedder around inner, and fails where it is inner.
func wrapped(t *testing.T, inner embedding.Embedder) *shipped {
	t.Helper()
	s, ok := Embedder(inner).(*shipped)
	if !ok {
		t.Fatal(stale + "they are of another model, or damaged")
	}
	return s
}

func TestTheDemoStartsWithoutTheModel(t *testing.T) {
	if *update {
		write(t)
		t.Skip("the file was written: the next run reads it")
	}
	r := record(builtin(t))
	start(t, wrapped(t, r))
	for _, title := range titles(t) {
		if wrapped(t, r).find(embedding.Query, title) == nil {
			t.Errorf(stale+"a title is not in them: %q", title)
		}
	}
	for a := range r.all {
		t.Errorf(stale+"the model was asked for %s %q", a.kind, a.text)
	}
}

func TestShippedVectorsAreThoseOfTheModel(t *testing.T) {
	if *update {
		t.Skip("the file is being written")
	}
	m := builtin(t)
	s := wrapped(t, m)
	samples, err := Samples()
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, sample := range samples {
		texts = append(texts, sample.Text)
	}
	all := titles(t)
	for i := range 9 {
		texts = append(texts, all[i*len(all)/9])
	}
	want, err := m.Embed(t.Context(), embedding.Query, texts)
	if err != nil {
		t.Fatal(err)
	}
	for i, text := range texts {
		got := s.find(embedding.Query, text)
		if got == nil {
			t.Errorf(stale+"%q is not in them", text)
			continue
		}
		if c, l := dot(got, want[i]), dot(got, got); c < .999 || math.Abs(l-1) > 1e-5 {
			t.Errorf(stale+"%q has cosine %v with the model's, length² %v", text, c, l)
		}
	}
}

func dot(a, b []float32) float64 {
	sum := 0.0
	for i := range a {
		sum += float64(a[i]) * float64(b[i])
	}
	return sum
}

// fixed gives every text the same vector.
type fixed struct {
	model string
	dim   int
}

func (f fixed) Model() string { return f.model }
func (f fixed) Dim() int      { return f.dim }

func (f fixed) Embed(_ context.Context, _ embedding.Kind, texts []string) ([][]float32, error) {
	return slices.Repeat([][]float32{make([]float32, f.dim)}, len(texts)), nil
}

func TestWhatWasNotShippedIsAskedFor(t *testing.T) {
	m := builtin(t)
	r := record(fixed{m.Model(), m.Dim()})
	samples, err := Samples()
	if err != nil {
		t.Fatal(err)
	}
	texts := []string{"first", samples[0].Text, "last"}
	vs, err := wrapped(t, r).Embed(t.Context(), embedding.Query, texts)
	if err != nil {
		t.Fatal(err)
	}
	if got := slices.Sorted(maps.Keys(textsOf(r))); !slices.Equal(got, []string{"first", "last"}) {
		t.Errorf("asked for %q", got)
	}
	for i, length := range []float64{0, 1, 0} {
		if math.Abs(dot(vs[i], vs[i])-length) > 1e-5 {
			t.Errorf("%q got another's vector", texts[i])
		}
	}
	if _, err := wrapped(t, r).Embed(t.Context(), embedding.Passage, texts[1:2]); err != nil || len(r.all) != 3 {
		t.Errorf("a question's vector is given for a passage: %v", err)
	}
}

func textsOf(r *recorder) map[string]bool {
	out := map[string]bool{}
	for a := range r.all {
		out[a.text] = true
	}
	return out
}

func TestVectorsOfAnotherModelAreLeftAlone(t *testing.T) {
	m := builtin(t)
	for _, inner := range []embedding.Embedder{nil, embedding.None{}, fixed{"other", m.Dim()}, fixed{m.Model(), 3}} {
		if got := Embedder(inner); got != inner {
			t.Errorf("%v became %v", inner, got)
		}
	}
}

func TestDamagedVectorsAreNotRead(t *testing.T) {
	whole, err := data.ReadFile(vectorsFile)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := readShipped(whole); err != nil {
		t.Fatal(err)
	}
	short := encode("m", 2, map[asked][]float32{{embedding.Query, "a"}: {1, 0}})
	miscounted := slices.Clone(short[:len(short)-1])
	binary.LittleEndian.PutUint32(miscounted[len(vectorsMagic):], crc32.ChecksumIEEE(miscounted[len(vectorsMagic)+4:]))
	for name, raw := range map[string][]byte{
		"empty": nil, "other": []byte(strings.Repeat("x", 100)), "cut": whole[:len(whole)-1], "longer": append(slices.Clone(whole), 0),
		"changed": append(slices.Clone(whole[:len(whole)-1]), whole[len(whole)-1]^1), "miscounted": miscounted, "head": short[:14],
	} {
		if _, err := readShipped(raw); err == nil {
			t.Errorf("%s: it was read", name)
		}
	}
}
