package house

import (
	"context"
	"errors"
	"testing"

	"nabo/embedding"
)

// unasked is a model that nobody is to ask.
type unasked struct{ *testing.T }

func (unasked) Model() string { return "unasked" }
func (unasked) Dim() int      { return 3 }

func (u unasked) Embed(context.Context, embedding.Kind, []string) ([][]float32, error) {
	u.Error("the model was asked")
	return nil, errors.New("asked")
}

func (u unasked) Connect(context.Context, []string) (embedding.Embedder, error) {
	u.Error("the server was asked")
	return nil, errors.New("asked")
}

func TestWordsOnlyAsksNoModel(t *testing.T) {
	u := unasked{t}
	h, err := Open(t.Context(), t.TempDir(), Options{Index: true, Missing: true, WordsOnly: true, Embedder: u, Server: u})
	if err != nil {
		t.Fatal(err)
	}
	if st := h.Search.Meaning(); st.On {
		t.Errorf("%+v", st)
	}
	if err := h.Close(); err != nil {
		t.Error(err)
	}
}
