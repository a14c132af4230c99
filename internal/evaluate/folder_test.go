package evaluate

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nabo/graph"
)

// folderOf copies the small folder and changes files of it: "" takes one away.
func folderOf(t *testing.T, change map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	small := filepath.Join("testdata", "small")
	for _, name := range []string{"graph.jsonl", queriesFile, qrelsFile, settingsFile} {
		raw, err := os.ReadFile(filepath.Join(small, name))
		if err != nil {
			t.Fatal(err)
		}
		text, changed := change[name]
		if !changed {
			text = string(raw)
		} else if text == "" {
			continue
		}
		text = strings.ReplaceAll(text, "<small>\n", string(raw))
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestWhatIsWrongIsNamedWithItsPlace(t *testing.T) {
	one := `{"id":"a","text":"uro","asker":"bo","kind":"plain","wanted":"practice"}` + "\n"
	for what, c := range map[string]struct {
		change map[string]string
		want   string
	}{
		"no graph":           {map[string]string{"graph.jsonl": ""}, "holds no graph"},
		"no queries file":    {map[string]string{queriesFile: ""}, "there is no queries.jsonl"},
		"no queries":         {map[string]string{queriesFile: "\n", qrelsFile: "\n"}, "queries.jsonl: there are no queries"},
		"no qrels":           {map[string]string{qrelsFile: ""}, "there is no qrels.tsv"},
		"query twice":        {map[string]string{queriesFile: one + one, qrelsFile: "\n"}, `queries.jsonl, line 2: the query "a" stands already in line 1`},
		"unknown asker":      {map[string]string{queriesFile: strings.ReplaceAll(one, `"bo"`, `"eva"`), qrelsFile: "\n"}, `queries.jsonl, line 1: asker: there is no person or team "eva"`},
		"asker of a kind":    {map[string]string{queriesFile: strings.ReplaceAll(one, `"bo"`, `"team:bo"`), qrelsFile: "\n"}, `no person or team "team:bo"`},
		"unknown list":       {map[string]string{queriesFile: strings.ReplaceAll(one, `"practice"`, `"greb"`), qrelsFile: "\n"}, `wanted is "greb"`},
		"empty text":         {map[string]string{queriesFile: strings.ReplaceAll(one, `"uro"`, `" "`), qrelsFile: "\n"}, "line 1: text: it is empty"},
		"unknown field":      {map[string]string{queriesFile: strings.ReplaceAll(one, `"kind"`, `"kinds"`), qrelsFile: "\n"}, "queries.jsonl, line 1: it is no JSON object that can be read"},
		"left out, unknown":  {map[string]string{queriesFile: strings.ReplaceAll(one, `}`, `,"not":["x"]}`), qrelsFile: "\n"}, `not: there is no practice "x"`},
		"no date":            {map[string]string{queriesFile: strings.ReplaceAll(one, `}`, `,"before":"soon"}`), qrelsFile: "\n"}, "line 1: before:"},
		"unknown query":      {map[string]string{qrelsFile: "<small>\nnul\t0\thold\t1\n"}, `qrels.tsv, line 9: there is no query "nul"`},
		"unknown document":   {map[string]string{qrelsFile: "ude\t0\tintet\t1\n"}, `qrels.tsv, line 1: there is no practice "intet"`},
		"another kind":       {map[string]string{qrelsFile: "ude\t0\tanna\t1\n"}, `there is no practice "anna"`},
		"document twice":     {map[string]string{qrelsFile: "ude 0 hold 1\nude 0 hold 2\n"}, `qrels.tsv, line 2: the document "hold" stands twice`},
		"no number":          {map[string]string{qrelsFile: "ude\t0\thold\tmeget\n"}, `the gain "meget" is no whole number`},
		"three parts":        {map[string]string{qrelsFile: "ude\thold\t1\n"}, "a line has four parts"},
		"a day that is none": {map[string]string{settingsFile: `{"today":"snart"}`}, "eval.json: today:"},
		"wrong row":          {map[string]string{"graph.jsonl": "<small>\n{\"kind\":\"Hest\",\"key\":\"h\"}\n"}, "graph.jsonl, line 13, kind:"},
	} {
		t.Run(strings.ReplaceAll(what, " ", "_"), func(t *testing.T) {
			_, err := readFolder(folderOf(t, c.change))
			if graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v\nwant %s", err, c.want)
			}
		})
	}
}

func TestAllThatIsWrongIsToldAtOnce(t *testing.T) {
	_, err := readFolder(folderOf(t, map[string]string{qrelsFile: "ude\t0\tintet\t1\nnul\t0\thold\t1\n"}))
	if err == nil || !strings.Contains(err.Error(), "line 1:") || !strings.Contains(err.Error(), "line 2:") {
		t.Errorf("%v", err)
	}
}

func TestAFolderSaysWhatDayItIs(t *testing.T) {
	f, err := readFolder(filepath.Join("testdata", "small"))
	if err != nil {
		t.Fatal(err)
	}
	if f.Name != "small" || f.Today != "2019-05-01" || len(f.queries) != 7 {
		t.Errorf("%+v", f.settings)
	}
	if d := f.dateOf(node{graph.KindProblem, "kaos"}); d != "2018-01-10" {
		t.Errorf("kaos is of %q", d)
	}
}

func TestWhatIsLaterOrLeftOutDoesNotCount(t *testing.T) {
	f, err := readFolder(filepath.Join("testdata", "small"))
	if err != nil {
		t.Fatal(err)
	}
	q := &Query{Wanted: "practice", Not: []string{"sang"}, Before: "2018-08-01"}
	if got := f.counted(q, []string{"kasse", "hold", "sang", "kort"}); len(got) != 1 || got[0] != "hold" {
		t.Errorf("%v", got)
	}
}
