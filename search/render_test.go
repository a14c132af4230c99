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

func TestAUnitIsShownByTheWordsItWasFoundBy(t *testing.T) {
	t.Parallel()
	w := newTown(t).wardrobe()
	lind := w.team("lind", "INSTITUTION", "dagtilbud")
	lind.puts[0].Fields["formerNames"] = []string{"Pilehuset"}
	lind.puts[0].Fields["about"] = "Vi har værksted i kælderen"
	w.write(lind, w.practice("vaerksted", "Et værksted for alle", "Vi byggede det selv"), w.uses("lind", "vaerksted", "WORKED", fresh))
	w.open()
	for _, text := range []string{"Pilehuset", "værksted i kælderen"} {
		var told string
		for _, r := range hit(t, w.ask("anna", text).Teams, "lind").Reasons {
			if r.Kind == search.ReasonWords {
				told += search.Render(r, analysis.Danish)
			}
		}
		if !strings.Contains(told, text) {
			t.Errorf("%s: told as %q", text, told)
		}
	}
}
