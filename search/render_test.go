package search_test

import (
	"strings"
	"testing"

	"nabo/search"
	"nabo/search/analysis"
)

func TestWordsThatWarnAreToldAsAWarning(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe()
	practice := w.practice("kroge", "Kroge i rækkefølge", "Vi satte flere kroge op")
	practice.puts[0].Fields["notWhen"] = "Når bussen holder og venter"
	w.write(practice, w.uses("lind", "kroge", "WORKED", fresh))
	w.open()
	for _, r := range hit(t, w.ask("anna", "bussen holder og venter").Practices, "kroge").Reasons {
		if r.Kind != search.ReasonWords {
			continue
		}
		da, en := search.Render(r, analysis.Danish), search.Render(r, analysis.English)
		if !strings.HasPrefix(da, "prøv det ikke, når: »Når bussen") || !strings.HasPrefix(en, "do not try it when: “Når bussen") {
			t.Errorf("%q, %q", da, en)
		}
		return
	}
	t.Error("the words are not told")
}
