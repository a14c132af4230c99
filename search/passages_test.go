package search

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"nabo/embedding"
	"nabo/graph"
)

func sourceWith(title, body string, asked ...string) source {
	s := source{id: "r", kind: graph.KindPractice}
	for at, text := range []string{title, body} {
		if text != "" {
			s.texts[at] = []string{text}
		}
	}
	s.texts[3] = asked
	return s
}

func textsOf(ps []passage) []string {
	var out []string
	for _, p := range ps {
		out = append(out, p.text)
	}
	return out
}

func TestWhatGetsAVector(t *testing.T) {
	t.Parallel()
	named := func(kind graph.Kind, title, body string) source {
		s := sourceWith(title, body)
		s.kind = kind
		return s
	}
	for name, c := range map[string]struct {
		of   source
		want []string
	}{
		"title and text":                     {sourceWith("Ro", "Vi går ud."), []string{"Ro\nVi går ud.", "Ro"}},
		"a title alone":                      {sourceWith("Ro i garderoben", ""), []string{"Ro i garderoben"}},
		"a text alone":                       {sourceWith("", "Vi går ud."), []string{"Vi går ud."}},
		"a title that begins the text":       {sourceWith("Vi går ud", "Vi går ud i tre hold."), []string{"Vi går ud i tre hold."}},
		"a title that begins the first word": {sourceWith("Ro", "Roligt er her."), []string{"Ro\nRoligt er her.", "Ro"}},
		"nothing":                            {sourceWith("", ""), nil},
		"blanks":                             {sourceWith(" ", " \n\t\u00a0", "", "  "), nil},
		"lines of how others would ask":      {sourceWith("Ro", "", "Hvem har ro?", " ", "Er her stille?"), []string{"Ro", "Hvem har ro?", "Er her stille?"}},
		"a person":                           {named(graph.KindPerson, "Anna Holm", "Jeg går ud."), nil},
		"a team with a name alone":           {named(graph.KindTeam, "Rød stue", " "), nil},
		"a team that tells of itself":        {named(graph.KindTeam, "Rød stue", "Vi er ude."), []string{"Rød stue\nVi er ude."}},
	} {
		t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
			t.Parallel()
			if got := textsOf(c.of.passages()); strings.Join(got, "|") != strings.Join(c.want, "|") {
				t.Errorf("%q, not %q", got, c.want)
			}
		})
	}
}

func TestALineKeepsItsPlaceAmongBlankOnes(t *testing.T) {
	t.Parallel()
	ps := sourceWith("Ro", "", "", "Er her stille?").passages()
	if last := ps[len(ps)-1]; last.role != roleAsked || last.at != 1 {
		t.Errorf("%+v", last)
	}
}

func TestALongTextIsCutAtTheEndsOfSentences(t *testing.T) {
	t.Parallel()
	sentence := "Vi går ud i tre hold hver morgen og tager tøjet på i ro." // 13 words
	ps := pieces(sourceWith("Hold", strings.Repeat(sentence+" ", 200)).passages())
	if len(ps) != maxPassages {
		t.Fatalf("%d passages", len(ps))
	}
	for i, p := range ps {
		title, piece, _ := strings.Cut(p.text, "\n")
		if n := len(strings.Fields(piece)); title != "Hold" || n > passageWords || n < passageWords-13 {
			t.Errorf("passage %d has the title %q and %d words", i, title, n)
		}
		if !strings.HasPrefix(piece, "Vi går") || !strings.HasSuffix(piece, "ro.") {
			t.Errorf("passage %d is cut within a sentence: %q", i, piece)
		}
		if role := min(i, 1) * roleFurther; int(p.role) != role || int(p.at) != i {
			t.Errorf("passage %d has role %d and place %d", i, p.role, p.at)
		}
	}
	endless := sourceWith("", strings.Repeat("ord ", 250)).passages()
	if len(endless) < 2 || len(strings.Fields(endless[0].text)) != passageWords {
		t.Errorf("a text without sentences: %d passages", len(endless))
	}
	crumb := sourceWith("", strings.Repeat("ord ", passageWords)+"og lidt til.").passages()
	if len(crumb) != 1 {
		t.Errorf("a crumb is left: %q", textsOf(crumb))
	}
}

// pieces are the passages but for the title by itself.
func pieces(ps []passage) []passage {
	return slices.DeleteFunc(ps, func(p passage) bool { return p.role == roleTitle })
}

func TestATitleIsAskedByItselfWhereItIsNotTheTextsBeginning(t *testing.T) {
	t.Parallel()
	ps := sourceWith("Ro i garderoben", "Vi går ud i tre hold.").passages()
	if last := ps[len(ps)-1]; last.role != roleTitle || last.text != "Ro i garderoben" || last.kind() != embedding.Query {
		t.Errorf("%+v", ps)
	}
	for _, s := range []source{sourceWith("Vi går ud", "Vi går ud i tre hold."), sourceWith("Vi går ud", "")} {
		if ps := s.passages(); len(ps) != 1 || ps[0].role != rolePassage {
			t.Errorf("what says the same twice: %+v", ps)
		}
	}
}

func TestPassagesLoseNoWord(t *testing.T) {
	t.Parallel()
	words := rapid.SliceOfN(rapid.StringMatching(`[a-zæøå]{1,8}[.!?:,]?[ \n\t]{1,2}`), 0, passageWords*maxPassages/2)
	rapid.Check(t, func(rt *rapid.T) {
		title := strings.TrimSpace(strings.Join(rapid.SliceOfN(rapid.StringMatching(`[A-ZÆØÅ][a-z]{0,5} `), 0, 4).Draw(rt, "title"), ""))
		body := strings.Join(words.Draw(rt, "body"), "")
		ps := pieces(sourceWith(title, body).passages())
		var said []string
		for i, p := range ps {
			if strings.TrimSpace(p.text) == "" {
				rt.Fatalf("passage %d is blank", i)
			}
			if title != "" && !strings.HasPrefix(p.text, title) {
				rt.Fatalf("passage %d lacks its title: %q", i, p.text)
			}
			said = append(said, strings.Fields(strings.TrimPrefix(p.text, title))...)
		}
		if got, want := strings.Join(said, " "), strings.Join(strings.Fields(body), " "); got != want {
			rt.Fatalf("said %q of %q", got, want)
		}
		again := pieces(sourceWith(title, body+strings.Repeat(" hale", 200)).passages())
		for i := range len(ps) - 1 { // what is appended moves none but the last
			if again[i] != ps[i] {
				rt.Fatalf("passage %d moved: %q, %q", i, ps[i].text, again[i].text)
			}
		}
	})
}

func FuzzPassages(f *testing.F) {
	f.Add("Ro", "Vi går ud. Så er her ro.")
	f.Add("\xff", "\xff\xc3 \xa0")
	f.Fuzz(func(t *testing.T, title, body string) {
		ps := pieces(sourceWith(title, body).passages())
		if len(ps) > maxPassages {
			t.Fatalf("%d passages", len(ps))
		}
		for i, p := range ps {
			if strings.TrimSpace(p.text) == "" || int(p.at) != i {
				t.Fatalf("passage %d: %+v", i, p)
			}
		}
	})
}

func TestOfAPassageItsTitleAloneIsCut(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		of   source
		want string
	}{
		"title and text":                 {sourceWith(" Ro ", "Vi går ud.\nAlle."), "Vi går ud.\nAlle."},
		"a question of several lines":    {sourceWith("Hvordan får vi ro?\nDe løber rundt.", ""), "Hvordan får vi ro?\nDe løber rundt."},
		"a title of several lines":       {sourceWith("Ro\ntil alle", "Vi går ud."), "Vi går ud."},
		"a title that begins the text":   {sourceWith("Vi går ud", "Vi går ud i tre hold.\nAlle."), "Vi går ud i tre hold.\nAlle."},
		"a title alone":                  {sourceWith("Ro", ""), "Ro"},
		"a text of several lines, alone": {sourceWith("", "Vi går ud.\nAlle."), "Vi går ud.\nAlle."},
	} {
		t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
			t.Parallel()
			if got := c.of.belowTitle(c.of.passages()[0].text); got != c.want {
				t.Errorf("%q, not %q", got, c.want)
			}
		})
	}
}

func TestATextThatBeginsWithAnEndlessWordHasNoSnippet(t *testing.T) {
	t.Parallel()
	q := &search{Service: &Service{words: map[graph.Kind][]graph.Field{graph.KindPractice: {{Name: "what"}}}}}
	q.Beginnings = true
	text := "https://egebo.example/" + strings.Repeat("a", snippetRunes) + " siger det hele."
	if got := q.nearestOf(&graph.Row{ID: "r", Kind: graph.KindPractice}, sourceWith("", text), text); got != nil {
		t.Errorf("%+v", got)
	}
}
