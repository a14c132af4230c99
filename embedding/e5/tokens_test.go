package e5

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"nabo/embedding"
)

// covers fails where the pieces are not the normalised text, cut up.
func covers(t testing.TB, p *pieces, text string) {
	var l lattice
	ids := p.split(&l, text)
	rest := l.text
	for _, id := range ids {
		if id == p.file.unknown {
			_, n := utf8.DecodeRune(rest)
			rest = rest[n:]
			continue
		}
		if slices.Contains(p.file.special[:], id) {
			t.Fatalf("%q: a piece that no text has", text)
		}
		piece := p.file.piece(id)
		if !bytes.HasPrefix(rest, piece) {
			t.Fatalf("%q: %q does not go on with %q", text, rest, piece)
		}
		rest = rest[len(piece):]
	}
	if len(rest) > 0 {
		t.Fatalf("%q: %q is left over", text, rest)
	}
	again := slices.Clone(ids)
	if !slices.Equal(again, p.split(&l, text)) {
		t.Fatalf("%q: cut otherwise the second time", text)
	}
}

var odd = []string{
	"", " ", "x", "\t\n", "<s></s><pad><unk>", "▁▁", "\xff\xfe\xc3", "a\x00b", "\u0001", "e\u0301", "ﷺ", "😀👩‍👩‍👧",
	"שלום עולם", "مرحبا بالعالم", "\u202eabc", "你好，世界", "ქართული", "ÆØÅ æøå", "ﬁ ½ ②", "\U0010ffff", "\u2028", "query: query: ",
	strings.Repeat("æ", 300), strings.Repeat("ﷺ", 2000), strings.Repeat("a b ", 5000), strings.Repeat("\u0001", 20000),
}

func TestPiecesCoverTheText(t *testing.T) {
	m := model(t, "portable")
	m.Load()
	for _, text := range odd {
		covers(t, m.words, text)
	}
	if n, err := m.Tokens(embedding.Query, strings.Repeat("hej ", 30000)); err != nil || n != 2+4*510 {
		t.Errorf("a long text has %d tokens, %v", n, err)
	}
	if _, err := m.Tokens(7, "x"); err == nil {
		t.Error("a kind that there is not has tokens")
	}
}

func FuzzTokens(f *testing.F) {
	for _, text := range odd {
		if len(text) < 100 {
			f.Add(text)
		}
	}
	m := model(f, "portable")
	m.Load()
	f.Fuzz(func(t *testing.T, text string) { covers(t, m.words, text) })
}
