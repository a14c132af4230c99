package endpoint

import (
	"errors"
	"io"
	"log"
	"strings"
	"testing"

	"nabo/embedding"
)

func quiet() *log.Logger { return log.New(io.Discard, "", 0) }

func TestAChangedModelHasAnotherName(t *testing.T) {
	s := serve(t)
	s.dim = 384
	first, _ := connected(t, s.options())
	if again, _ := connected(t, s.options()); again.Model() != first.Model() {
		t.Errorf("%q, then %q", first.Model(), again.Model())
	}
	s.seed = 1
	other, _ := connected(t, s.options(), first.Model())
	if other.Model() == first.Model() {
		t.Errorf("another model is called %q too", first.Model())
	}
	for name, e := range map[string]embedding.Embedder{"the first": first, "the other": other} {
		if vs, err := e.Embed(t.Context(), embedding.Query, []string{"x"}); (err == nil) != (e == other) || (vs == nil) != (e == first) {
			t.Errorf("%s gives %d vectors, %v", name, len(vs), err)
		}
	}
	s.seed = 0
	if back, _ := connected(t, s.options(), other.Model(), first.Model()); back.Model() != first.Model() {
		t.Errorf("%q, not %q as before", back.Model(), first.Model())
	}
}

func TestPrefixesArePartOfTheName(t *testing.T) {
	s := serve(t)
	o := s.options()
	one, _ := connected(t, o)
	o.PassagePrefix = "passage : "
	if two, _ := connected(t, o); two.Model() == one.Model() {
		t.Errorf("both %q", one.Model())
	}
}

// What rounding does to vectors changes no name.
func TestRoundingKeepsTheName(t *testing.T) {
	s := serve(t)
	s.dim, s.noise = 384, .004 // of about 20: numbers differ by two ten-thousandths, as in half precision
	first, _ := connected(t, s.options())
	for range 50 {
		if again, _ := connected(t, s.options(), "endpoint/tiny/zz", first.Model()); again.Model() != first.Model() {
			t.Fatalf("%q, then %q", first.Model(), again.Model())
		}
		if _, err := first.Embed(t.Context(), embedding.Passage, []string{"x"}); err != nil {
			t.Fatal(err)
		}
	}
}

func TestConnectRefuses(t *testing.T) {
	same := func(v any) func([]map[string]any) any {
		return func(d []map[string]any) any {
			for i := range d {
				d[i]["embedding"] = v
			}
			return map[string]any{"data": d}
		}
	}
	t.Run("one vector for all", func(t *testing.T) {
		s := serve(t)
		s.change = same([]float64{1, 2, 3})
		a, _ := asked(t, s.options())
		if e, err := a.Connect(t.Context(), nil); !errors.Is(err, ErrMisconfigured) || !strings.Contains(err.Error(), "same vector") || e != nil {
			t.Error(err, e)
		}
		o := s.options()
		o.QueryPrefix, o.PassagePrefix = "", ""
		a, _ = asked(t, o)
		if _, err := a.Connect(t.Context(), nil); !errors.Is(err, ErrMisconfigured) || !strings.Contains(err.Error(), "no nearer") {
			t.Error(err)
		}
	})
	t.Run("put right", func(t *testing.T) {
		s := serve(t)
		s.change = same([]float64{1, 2, 3})
		a, _ := asked(t, s.options())
		if _, err := a.Connect(t.Context(), nil); err == nil {
			t.Error("one vector for all is right")
		}
		s.change = nil
		if e, err := a.Connect(t.Context(), nil); err != nil || e.Dim() != 16 {
			t.Error(err)
		}
	})
	t.Run("unlike is nearer", func(t *testing.T) {
		s := serve(t)
		s.change = func(d []map[string]any) any {
			if len(d) == 5 { // backwards: the Danish, unlike, like, the question twice
				d[1]["embedding"], d[2]["embedding"] = s.vector("query: "+question), s.vector("a")
			}
			return map[string]any{"data": d}
		}
		a, _ := asked(t, s.options())
		if _, err := a.Connect(t.Context(), nil); !errors.Is(err, ErrMisconfigured) || !strings.Contains(err.Error(), "no nearer") {
			t.Error(err)
		}
	})
	t.Run("the configured length", func(t *testing.T) {
		s := serve(t)
		o := s.options()
		o.Dim = 384
		a, _ := asked(t, o)
		if _, err := a.Connect(t.Context(), nil); !errors.Is(err, ErrMisconfigured) || !strings.Contains(err.Error(), "length 16, not 384") {
			t.Error(err)
		}
	})
}
