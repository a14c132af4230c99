package evaluate

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

const close9 = 1e-9

// named gives scores under the names of ir_measures.
func named(t testing.TB, s Scores) map[string]float64 {
	t.Helper()
	raw, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	var out map[string]float64
	if err := json.Unmarshal(raw, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// TestScoresAreThoseOfOthers compares with what ir_measures and ranx say of the same run; how that
// was made stands in testdata/reference/make.py.
func TestScoresAreThoseOfOthers(t *testing.T) {
	type figures map[string]float64
	var want struct {
		IR struct {
			Each map[string]figures
			Mean figures
		} `json:"ir_measures"`
		Ranx struct{ Mean figures }
	}
	raw, err := os.ReadFile(filepath.Join("testdata", "reference", "want.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, &want); err != nil {
		t.Fatal(err)
	}
	f := &folder{}
	at := map[string]int{}
	for _, line := range linesOf(t, "qrels.txt") {
		if _, ok := at[line[0]]; !ok {
			at[line[0]] = len(f.queries)
			f.queries = append(f.queries, Query{ID: line[0], gains: map[string]int{}})
		}
		gain, err := strconv.Atoi(line[3])
		if err != nil {
			t.Fatal(err)
		}
		f.queries[at[line[0]]].gains[line[2]] = gain
	}
	run, err := f.readAgainst(filepath.Join("testdata", "reference", "run.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if len(run.Results) != len(want.IR.Each) || len(run.Results) < 10 {
		t.Fatalf("%d queries, want %d", len(run.Results), len(want.IR.Each))
	}
	same := func(of string, got Scores, want figures) {
		t.Helper()
		for name, v := range named(t, got) {
			if w, ok := want[name]; !ok || math.Abs(v-w) > close9 {
				t.Errorf("%s: %s is %v, want %v", of, name, v, w)
			}
		}
	}
	for _, res := range run.Results {
		same(res.ID, res.Scores, want.IR.Each[res.ID])
	}
	same("ir_measures", run.Groups[0].Scores, want.IR.Mean)
	same("ranx", run.Groups[0].Scores, want.Ranx.Mean)
}

func linesOf(t *testing.T, name string) [][]string {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", "reference", name))
	if err != nil {
		t.Fatal(err)
	}
	var out [][]string
	for line := range strings.Lines(string(raw)) {
		out = append(out, strings.Fields(line))
	}
	return out
}

// drawn draws a ranking and what its documents are worth; something is worth something.
func drawn(t *rapid.T) ([]string, map[string]int) {
	docs := make([]string, 30)
	for i := range docs {
		docs[i] = "d" + strconv.Itoa(i)
	}
	gains := map[string]int{}
	for _, d := range rapid.Permutation(docs).Draw(t, "judged")[:rapid.IntRange(1, 15).Draw(t, "n")] {
		gains[d] = rapid.IntRange(0, 3).Draw(t, d)
	}
	gains["d0"] = rapid.IntRange(1, 3).Draw(t, "d0")
	return rapid.Permutation(docs).Draw(t, "ranked")[:rapid.IntRange(0, 30).Draw(t, "found")], gains
}

func TestScoresLieBetweenNoughtAndOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ranked, gains := drawn(t)
		for name, v := range named(&testing.T{}, score(ranked, gains)) {
			if v < 0 || v > 1+close9 {
				t.Fatalf("%s is %v", name, v)
			}
		}
	})
}

func TestTheBestRankingScoresOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, gains := drawn(t)
		var best []string
		for d, g := range gains {
			if g > 0 {
				best = append(best, d)
			}
		}
		slices.SortFunc(best, func(a, b string) int { return gains[b] - gains[a] })
		s := score(best, gains)
		if math.Abs(s.NDCG10-1) > close9 || math.Abs(s.AP-1) > close9 || s.RR != 1 || s.R100 != 1 {
			t.Fatalf("%+v", s)
		}
	})
}

func TestTakingSomethingRelevantAwayRaisesNoScore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ranked, gains := drawn(t)
		before := named(&testing.T{}, score(ranked, gains))
		at := slices.IndexFunc(ranked, func(d string) bool { return gains[d] > 0 })
		if at < 0 {
			t.Skip("nothing relevant was found")
		}
		// Something worthless stands where it stood: what comes after keeps its place.
		ranked[at] = "none"
		for name, v := range named(&testing.T{}, score(ranked, gains)) {
			if v > before[name]+close9 {
				t.Fatalf("%s was %v and is %v", name, before[name], v)
			}
		}
	})
}

func TestAWorthierDocumentFirstRaisesNDCG(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ranked, gains := drawn(t)
		before := ndcg(ranked, gains, 10)
		for i := 1; i < min(10, len(ranked)); i++ {
			if gains[ranked[i]] > gains[ranked[i-1]] {
				ranked[i], ranked[i-1] = ranked[i-1], ranked[i]
				if after := ndcg(ranked, gains, 10); after <= before {
					t.Fatalf("was %v and is %v", before, after)
				}
				return
			}
		}
	})
}

func TestNothingRelevantScoresNought(t *testing.T) {
	if s := score([]string{"a", "b"}, map[string]int{"a": 0}); s != (Scores{}) {
		t.Errorf("%+v", s)
	}
	if s := score(nil, map[string]int{"a": 1}); s != (Scores{}) {
		t.Errorf("%+v", s)
	}
}

func TestSureIsTrustedAsFarAsItIsRight(t *testing.T) {
	run := &Run{Name: Full}
	for _, x := range []struct {
		gains   map[string]int
		sure    []string
		doubted bool
	}{
		{gains: map[string]int{"a": 2}, sure: []string{"a", "b"}}, // sure and right
		{gains: map[string]int{"b": 1}, sure: []string{"a"}},      // sure and wrong
		{gains: map[string]int{"a": 1}, sure: []string{"b"}},      // what is sure is not the first
		{gains: map[string]int{"a": 1}, doubted: true},
		{sure: []string{"a"}},
		{doubted: true},
		{doubted: true},
	} {
		run.add(&Query{gains: x.gains}, answered{
			ranked: []string{"a", "b"}, sure: x.sure, doubt: x.doubted, margins: map[string]float64{"a": 0.3, "b": 0.1},
		})
	}
	run.sum()
	if got, want := run.Groups[0].Sure, (Sure{4, 2, 1, 3, 1, 0.5, 1.0 / 3}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
	if r := run.Results[0]; !r.Sure || r.Margin != 0.3 || run.Results[2].Sure {
		t.Errorf("%+v", r)
	}
}
