package search

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"nabo/graph"
	"nabo/search/analysis"
	"nabo/search/vectors"
)

// joint is a question with what some documents have of its terms, all in one language.
func joint(t *rapid.T, docs int) (*search, *scratch, []graph.ID) {
	terms := rapid.IntRange(1, 6).Draw(t, "terms")
	q := &search{Service: &Service{}, query: &query{}, fits: map[graph.ID]Fit{}, lambda: 1, sense: &sense{}}
	l := &q.query.langs[analysis.Danish]
	l.k1 = 1.2
	for i := range terms {
		l.add(queryTerm{term: fmt.Sprint(i), weight: rapid.Float64Range(0.1, 3).Draw(t, "weight")})
	}
	sc := &scratch{rows: make([]uint32, docs), terms: terms}
	cols := &columns{langs: make([]uint8, docs), byID: map[graph.ID]uint32{}}
	var ids []graph.ID
	for d := range docs {
		id := graph.ID(fmt.Sprint("n", d))
		ids = append(ids, id)
		cols.byID[id] = uint32(d)
		sc.touched = append(sc.touched, uint32(d))
		sc.rows[d] = uint32(d + 1)
		for range terms {
			sc.tfs = append(sc.tfs, float32(rapid.IntRange(0, 3).Draw(t, "tf")))
		}
		q.fits[id] = q.fuse(0, rapid.Float64Range(0.01, 0.9).Draw(t, "text"), 0, false)
	}
	q.view = &view{segs: []segmentView{{cols: cols}}}
	return q, sc, ids
}

func TestALenderMoreNeverLowersAndOneLessAlwaysDoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q, sc, ids := joint(t, rapid.IntRange(2, 6).Draw(t, "docs"))
		all := q.joined(sc, ids[0], ids[1:], joinWords, joinMeaning)
		for out := 1; out < len(ids); out++ {
			var rest []graph.ID
			for i, id := range ids[1:] {
				if i+1 != out {
					rest = append(rest, id)
				}
			}
			if less := q.joined(sc, ids[0], rest, joinWords, joinMeaning); less.Score >= all.Score {
				t.Errorf("without %s: %v, with it %v", ids[out], less.Score, all.Score)
			}
		}
		if all.Score < 0 || all.Score > 1 || all.Words > 1 || all.Text > 1 {
			t.Errorf("out of bounds: %+v", all)
		}
	})
}

func TestATextInAnotherLanguageIsNotHeldToTheWordsItCannotHave(t *testing.T) {
	q := &search{Service: &Service{}, lambda: 1, sense: &sense{expected: 1}}
	here, foreign := q.fuse(0.1, 0.6, 0, false), q.fuse(0, 0.6, 0, true)
	if foreign.Score <= here.Score || foreign.Words != 0 {
		t.Errorf("%+v and %+v", foreign, here)
	}
}

func TestWhatIsSureStandsOutFromWhatIsThereByChance(t *testing.T) {
	practices := make([]*practice, 20)
	for i := range practices {
		practices[i] = &practice{fit: Fit{Score: 0.3}}
	}
	practices[0].fit.Score = 0.3 + standsOut + 0.01
	q := &search{crowd: crowdOf(practices)}
	if !q.sure(practices[0].fit) || q.sure(practices[1].fit) {
		t.Errorf("the crowd is %v", q.crowd)
	}
	if crowdOf(nil) != 0 {
		t.Error("nobody is a crowd")
	}
}

func TestTheFirstLineOfAQuestionIsItsLineOrItsFirstSentence(t *testing.T) {
	for text, want := range map[string]string{
		"uro ved samling": "uro ved samling",
		"Uro ved samling\nDe kan ikke sidde stille.":    "Uro ved samling",
		"Vi har uro ved samling. De kan ikke sidde.":    "Vi har uro ved samling.",
		"Når vi mødes om morgenen kl. 8 er der uro.":    "Når vi mødes om morgenen kl. 8 er der uro.",
		"F. eks. uro. Det er værst om mandagen, altid.": "F. eks. uro. Det er værst om mandagen, altid.",
	} {
		if got := firstLineOf(text); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func TestWhatIsExpectedDoesNotHangOnTheOrderOfDocuments(t *testing.T) {
	const docs = 3 * expectOf
	expected := func(backwards bool) float64 {
		cols := &columns{kinds: make([]uint8, docs), langs: make([]uint8, docs), auds: make([]uint32, docs)}
		sense, sc := &sense{of: &meaning{}, scores: &vectors.Scores{}}, &scratch{}
		for d := range docs {
			n := d
			if backwards {
				n = docs - 1 - d
			}
			near, words := float32(0.5), float32(n)/docs // as many are as near as another
			if n >= docs-expectOf/2 {                    // and some are not near
				near, words = 0, 1
			}
			cols.ids, cols.ords = append(cols.ids, graph.ID(fmt.Sprintf("n%02d", n))), append(cols.ords, uint32(d)) //nolint:gosec // a handful
			sense.scores.Best[rolePassage] = append(sense.scores.Best[rolePassage], near)
			sc.score = append(sc.score, words)
		}
		q := &search{view: &view{segs: []segmentView{{cols: cols}}}, sense: sense}
		return q.expect(sc, []bool{true})
	}
	if one, other := expected(false), expected(true); one != other || one <= 0 {
		t.Errorf("%v in one order, %v in the other", one, other)
	}
}
