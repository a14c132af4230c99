package endpoint

import (
	"errors"
	"io"
	"log"
	"strings"
	"sync"
	"testing"

	"nabo/embedding"
)

func quiet() *log.Logger { return log.New(io.Discard, "", 0) }

func checked(t *testing.T, o Options) *Embedder {
	t.Helper()
	e, _ := embedder(t, o)
	fingerprint, err := e.Check(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if fingerprint == "" || !strings.HasSuffix(e.Model(), "-"+fingerprint) {
		t.Errorf("%q is called %q", fingerprint, e.Model())
	}
	return e
}

func TestAChangedModelHasAnotherName(t *testing.T) {
	s := serve(t)
	s.dim = 384
	first := checked(t, s.options())
	before := first.Model()
	if again := checked(t, s.options()); again.Model() != before {
		t.Errorf("%q, then %q", before, again.Model())
	}
	s.seed = 1
	if other := checked(t, s.options()); other.Model() == before {
		t.Errorf("another model is called %q too", before)
	}
	if _, err := first.Check(t.Context()); err != nil || first.Model() == before {
		t.Errorf("still %q, %v", first.Model(), err)
	}
	o := s.options()
	o.Known = before
	if other := checked(t, o); other.Model() == before {
		t.Error("another model goes on under the known name")
	}
}

func TestPrefixesArePartOfTheName(t *testing.T) {
	s := serve(t)
	o := s.options()
	one := checked(t, o)
	o.PassagePrefix = "passage : "
	if two := checked(t, o); two.Model() == one.Model() {
		t.Errorf("both %q", one.Model())
	}
}

// What rounding does to vectors changes no name, be it remembered here or by the caller.
func TestRoundingKeepsTheName(t *testing.T) {
	s := serve(t)
	s.dim, s.noise = 384, .004 // of about 20: numbers differ by two ten-thousandths, as in half precision
	o := s.options()
	e := checked(t, o)
	o.Known = e.Model()
	for range 50 {
		if _, err := e.Check(t.Context()); err != nil || e.Model() != o.Known {
			t.Fatalf("%q, then %q, %v", o.Known, e.Model(), err)
		}
		if other := checked(t, o); other.Model() != o.Known {
			t.Fatalf("%q is not known as %q", other.Model(), o.Known)
		}
	}
	o.Known = "endpoint/tiny/zz"
	checked(t, o)
}

func TestCheckRefuses(t *testing.T) {
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
		e, _ := embedder(t, s.options())
		if _, err := e.Check(t.Context()); !errors.Is(err, ErrMisconfigured) || !strings.Contains(err.Error(), "same vector") || e.Model() != "" {
			t.Error(err, e.Model())
		}
		o := s.options()
		o.QueryPrefix, o.PassagePrefix = "", ""
		e, _ = embedder(t, o)
		if _, err := e.Check(t.Context()); !errors.Is(err, ErrMisconfigured) || !strings.Contains(err.Error(), "no nearer") {
			t.Error(err)
		}
	})
	t.Run("put right", func(t *testing.T) {
		s := serve(t)
		s.change = same([]float64{1, 2, 3})
		e, _ := embedder(t, s.options())
		if _, err := e.Check(t.Context()); err == nil {
			t.Error("one vector for all is right")
		}
		s.change = nil
		if _, err := e.Check(t.Context()); err != nil || e.Dim() != 16 {
			t.Error(err)
		}
	})
	t.Run("unlike is nearer", func(t *testing.T) {
		s := serve(t)
		s.change = func(d []map[string]any) any {
			if len(d) == 4 { // backwards: the Danish, unlike, like, the canary
				d[1]["embedding"], d[2]["embedding"] = s.vector("query: "+canary), s.vector("a")
			}
			return map[string]any{"data": d}
		}
		e, _ := embedder(t, s.options())
		if _, err := e.Check(t.Context()); !errors.Is(err, ErrMisconfigured) || !strings.Contains(err.Error(), "no nearer") {
			t.Error(err)
		}
		if v, err := e.Embed(t.Context(), embedding.Query, []string{"x"}); !errors.Is(err, ErrMisconfigured) || v != nil {
			t.Error("vectors of a server that failed its check", err)
		}
	})
	t.Run("the configured length", func(t *testing.T) {
		s := serve(t)
		o := s.options()
		o.Dim = 384
		e, _ := embedder(t, o)
		if _, err := e.Check(t.Context()); !errors.Is(err, ErrMisconfigured) || !strings.Contains(err.Error(), "length 16, not 384") {
			t.Error(err)
		}
	})
}

func TestManyAtOnceCheckOnce(t *testing.T) {
	s := serve(t)
	e, _ := embedder(t, s.options())
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			if _, err := e.Embed(t.Context(), embedding.Passage, []string{"x"}); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if len(s.sizes) != 2+8 {
		t.Errorf("%d requests", len(s.sizes))
	}
}
