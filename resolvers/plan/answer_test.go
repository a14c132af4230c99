package plan

import (
	"bytes"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"pgregory.net/rapid"
)

func TestTextsAndNumbersAreWrittenAsGqlgenWritesThem(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := string(rapid.SliceOf(rapid.Byte()).Draw(t, "bytes")) + rapid.String().Draw(t, "text")
		var want bytes.Buffer
		graphql.MarshalString(s).MarshalGQL(&want)
		if got := quote(nil, s); !bytes.Equal(got, want.Bytes()) {
			t.Errorf("%q is written as %s, not as %s", s, got, want.Bytes())
		}
		x := rapid.Float64().Draw(t, "number")
		want.Reset()
		graphql.MarshalFloat(x).MarshalGQL(&want)
		w := writer{}
		if ok := w.value(x, nil); ok && string(w.buf) != want.String() {
			t.Errorf("%v is written as %s, not as %s", x, w.buf, &want)
		}
	})
}
