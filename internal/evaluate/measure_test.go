package evaluate

import (
	"bytes"
	"context"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"nabo/embedding"
	"nabo/graph"
	"nabo/graph/system"
	"nabo/search"
)

func quiet(string, int) (func(int), func()) { return func(int) {}, func() {} }

// letters is an embedder that knows how often each letter stands in a text.
type letters struct{}

func (letters) Model() string { return "letters" }
func (letters) Dim() int      { return 26 }

func (letters) Embed(_ context.Context, _ embedding.Kind, texts []string) ([][]float32, error) {
	out := make([][]float32, len(texts))
	for i, text := range texts {
		v := make([]float32, 26)
		v[0] = 1
		for _, r := range strings.ToLower(text) {
			if r >= 'a' && r <= 'z' {
				v[r-'a']++
			}
		}
		sum := 0.0
		for _, x := range v {
			sum += float64(x) * float64(x)
		}
		for j := range v {
			v[j] /= float32(math.Sqrt(sum))
		}
		out[i] = v
	}
	return out, nil
}

func names(r *Report) string {
	var out []string
	for _, run := range r.Runs {
		out = append(out, run.Name)
	}
	return strings.Join(out, " ")
}

func TestTheRunsAreThoseThatFit(t *testing.T) {
	parts := "no-" + strings.Join(search.PartNames[:], " no-")
	for want, o := range map[string]Options{
		"full active carries":               {},
		"full words meaning active carries": {Embedder: letters{}},
		"words full":                        {Embedder: letters{}, Runs: []string{"words", "full", "words"}},
		"full " + parts:                     {Embedder: letters{}, Ablate: true},
		"words " + parts:                    {Embedder: letters{}, Ablate: true, Runs: []string{"words"}},
	} {
		if got := names(measured(t, o)); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

func TestMeaningFindsWhereNoWordDoes(t *testing.T) {
	r := measured(t, Options{Embedder: letters{}, Runs: []string{"words", "meaning"}})
	for i, want := range []bool{true, false} {
		if res := r.Runs[i].result(t, "ingen"); res.Nothing != want {
			t.Errorf("%s: %+v", r.Runs[i].Name, res)
		}
	}
	_, err := Measure(context.Background(), Options{Dir: filepath.Join("testdata", "small"), Runs: []string{"meaning"}, Progress: quiet})
	if graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(err.Error(), "nothing is known of meaning") {
		t.Errorf("%v", err)
	}
}

func measured(t *testing.T, o Options) *Report {
	t.Helper()
	o.System, o.Progress = system.Viewer("test"), quiet
	if o.Dir == "" {
		o.Dir = filepath.Join("testdata", "small")
	}
	r, err := Measure(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func (r *Run) result(t *testing.T, id string) Result {
	t.Helper()
	for _, res := range r.Results {
		if res.ID == id {
			return res
		}
	}
	t.Fatalf("%s has no result for %s", r.Name, id)
	return Result{}
}

func TestASmallFolder(t *testing.T) {
	r := measured(t, Options{})
	if r.Queries != 7 || r.Answerable != 6 || r.Rows != 12 || r.Runs[0].Name != Full {
		t.Errorf("%+v", r)
	}
	full := r.Runs[0]
	for id, best := range map[string]string{"ude": "hold", "samling-igen": "sang", "hvem": "anna", "hvor": "egebo", "ligner": "sutter"} {
		if at := full.result(t, id).Ranks[best]; at != 1 {
			t.Errorf("%s finds %s at %d", id, best, at)
		}
	}
	if res := full.result(t, "ingen"); !res.Nothing || res.Found > 0 || res.Answerable {
		t.Errorf("%+v", res)
	}
	for _, doc := range full.result(t, "samling-igen").ranked {
		if doc == "kort" {
			t.Error("what is left out was counted")
		}
	}
	g := full.Groups[0]
	if g.Kind != "" || g.Answerable != 6 || g.Nothing != (Silence{7, 1, 1, 1, 1, 1}) {
		t.Errorf("%+v", g)
	}
	if len(full.Groups) != 3 || full.Groups[1].Kind != "label" || full.Groups[2].Nothing.Queries != 4 {
		t.Errorf("%+v", full.Groups)
	}
}

func TestPeopleAreAlsoRankedByWhatTheyDid(t *testing.T) {
	f, err := readFolder(filepath.Join("testdata", "small"))
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(mostActive(f), " "); got != "cille anna bo" {
		t.Errorf("active: %s", got)
	}
	if got := strings.Join(mostCarried(f), " "); got != "anna bo cille" {
		t.Errorf("carries: %s", got)
	}
	r := measured(t, Options{Runs: []string{"carries"}})
	if res := r.Runs[0].result(t, "hvem"); res.Ranks["anna"] != 1 || res.Ranks["cille"] != 2 || res.Found != 2 {
		t.Errorf("who asks is no answer: %+v", res)
	}
}

func TestTheTableIsEightyColumnsWide(t *testing.T) {
	r := measured(t, Options{})
	var out bytes.Buffer
	r.Table(&out)
	r.Differences(&out, 10)
	for line := range strings.Lines(out.String()) {
		if n := utf8.RuneCountInString(strings.TrimRight(line, "\n")); n > 80 {
			t.Errorf("%d: %s", n, line)
		}
	}
	for _, want := range []string{"small: 7 queries, 6 with an answer; 12 rows; as of 2019-05-01", "nDCG@10", "label (2)", "against full", "carries against full: loses most"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}

func TestWhatWasWrittenIsReadAgain(t *testing.T) {
	to := filepath.Join(t.TempDir(), "out.run")
	first := measured(t, Options{Runs: []string{Full}})
	if err := first.WriteRuns(to); err != nil {
		t.Fatal(err)
	}
	r := measured(t, Options{Runs: []string{Full}, Against: to})
	if len(r.Runs) != 2 || r.Runs[1].Name != "out.run" || r.Runs[1].Groups[0].Scores != r.Runs[0].Groups[0].Scores {
		t.Errorf("%+v", r.Runs)
	}
	for _, x := range r.Tests {
		if x.P != 1 || x.Better+x.Worse > 0 || x.Queries != 6 {
			t.Errorf("%+v", x)
		}
	}
}

func TestARunOfOtherQueriesIsRefused(t *testing.T) {
	for text, want := range map[string]string{
		"nul Q0 hold 1 1 x\n": "the run is of other queries",
		"ude Q0 hold 1\n":     "x.run, line 1: a line has six parts",
		"ude Q0 hold a b x\n": "rank and score are numbers",
		"{\"runs\":[]}":       "is no report",
	} {
		path := filepath.Join(t.TempDir(), "x.run")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		f, err := readFolder(filepath.Join("testdata", "small"))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.readAgainst(path); graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestWhatIsKeptAnswersAlike(t *testing.T) {
	keep := t.TempDir()
	first := measured(t, Options{Keep: keep, Runs: []string{Full}})
	again := measured(t, Options{Keep: keep, Runs: []string{Full}})
	for i, res := range first.Runs[0].Results {
		if got, want := strings.Join(again.Runs[0].Results[i].ranked, " "), strings.Join(res.ranked, " "); got != want {
			t.Errorf("%s: %s, then %s", res.ID, want, got)
		}
	}
	made, err := filepath.Glob(filepath.Join(keep, "*.made"))
	if err != nil || len(made) != 1 {
		t.Errorf("%v (%v)", made, err)
	}
}

func TestAnUnknownRunIsRefused(t *testing.T) {
	_, err := Measure(context.Background(), Options{Dir: filepath.Join("testdata", "small"), Runs: []string{"best"}, Progress: quiet})
	if graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(err.Error(), `there is no run "best"`) {
		t.Errorf("%v", err)
	}
}
