package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestVerifyTellsWhatWaitsFromWhatIsWrong(t *testing.T) {
	data := smallGraph(t)
	t.Setenv("NABO_MEANING", "builtin")
	step := func(code int, want string, args ...string) {
		t.Helper()
		if out, got := printed(t, append(args, "--data", data)...); got != code || !strings.Contains(out, want) {
			t.Errorf("%v gives %d, without %q: %s", args, got, want, out)
		}
	}
	step(exitOK, "Texts that wait for their vectors: 1.", "verify")
	step(exitOK, "Vi begynder ude", "ask", "uro på legepladsen", "--as", "Solhuset")
	step(exitOK, "Graph and vectors agree: 2, for 1 texts.", "verify")
	kept, err := filepath.Glob(filepath.Join(data, "vectors", "vectors-*.bin"))
	if err != nil || len(kept) != 1 {
		t.Fatal(kept, err)
	}
	info, err := os.Stat(kept[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(kept[0], info.Size()-1); err != nil {
		t.Fatal(err)
	}
	step(exitNothing, "The file of vectors is cut off", "verify")
	step(exitNothing, `"short":true`, "verify", "--json")
	step(exitOK, "Graph and index agree.", "verify", "--meaning", "none")
	step(exitOK, "Vi begynder ude", "ask", "uro på legepladsen", "--as", "Solhuset")
	step(exitOK, "Graph and vectors agree", "verify")
}

func TestVerifyLooksOverTheVectorsOfTheModelThatIsSet(t *testing.T) {
	s, data := newVectorServer(t), smallGraph(t)
	step := func(want string, args ...string) {
		t.Helper()
		args = append(args, "--data", data, "--meaning", "endpoint", "--meaning-url", s.URL, "--meaning-queries")
		if out, code := printed(t, args...); code != exitOK || !strings.Contains(out, want) {
			t.Errorf("%v gives %d, without %q: %s", args, code, want, out)
		}
	}
	for _, model := range []string{"tiny", "tiny/large"} {
		step("Vi begynder ude", "ask", "uro på legepladsen", "--as", "Solhuset", "--meaning-model", model)
	}
	before := len(s.sent)
	step("the vectors of endpoint/tiny/large/", "verify", "--meaning-model", "tiny/large")
	step("the vectors of endpoint/tiny/"+strings.TrimPrefix(knownModels(data)[1], "endpoint/tiny/")+".", "verify", "--meaning-model", "tiny")
	step(`"model":"`+knownModels(data)[1]+`"`, "verify", "--meaning-model", "tiny", "--json")
	if out, code := printed(t, "verify", "--data", data, "--meaning", "endpoint", "--meaning-model", "huge"); code != exitOK || strings.Contains(out, "vectors") {
		t.Errorf("%d: %s", code, out)
	}
	if len(s.sent) != before {
		t.Error("the server was asked")
	}
}
