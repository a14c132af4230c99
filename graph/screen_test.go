package graph_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"nabo/graph"
)

func TestScreen_refuses_cpr_numbers(t *testing.T) {
	for _, text := range []string{
		"010180-1234", "Han har 010180-1234.", "0101801234", "010180 1234", "01 01 80 1234",
		"01 01 80 12 34", "01.01.80-1234", "01/01/80 - 1234", "010180\u20131234", "010180\u00a01234",
		"0101\u00ad80-1234", "010180\u200b-1234", "（010180－1234）", "０１０１８０-１２３４", "cpr:290224-0000",
		"610180-1234", "01-01-1980-1234", "010180   1234", "010180\n1234", "tlf 22 33 010180-1234",
		"20301 010180-1234", "cpr010180-1234x", "010180.1234", "CPR:010180/1234",
		// Dashes, signs and letters between.
		"010180--1234", "01.01.80--1234", "010180 – 1234", "010180—1234", "010180‑1234", "010180−1234", "010180:1234", "010180,1234", "010180_1234",
		"010180+1234", "010180=1234", "010180|1234", "010180\\1234", "010180;1234", "010180'1234", "(010180)1234", "(010180) 1234",
		"010180(1234)", "010180-(1234)", "010180·1234", "010180~1234", "010180*1234", "010180 * 1234",
		"010180x1234", "010180ø1234", "010180 å1234", "010180kl1234",
		// The four in pairs, all in pairs, digit by digit.
		"010180 12 34", "010180-12-34", "010180-12 34", "01-01-80-12-34", "01.01.80.12.34", "01 01 80-12 34",
		"0 1 0 1 8 0 1 2 3 4", "0 1 0 1 8 0 - 1 2 3 4", "0.1.0.1.8.0.1.2.3.4",
		// The year in full, day and month as they are said.
		"01.01.1980-1234", "01011980-1234", "010119801234", "01011980 1234", "01 01 1980 1234", "1.1.80-1234", "1/1-80-1234", "1/1-1980 - 1234",
		// Other digits.
		"０１．０１．８０－１２３４", "٠١٠١٨٠-١٢٣٤", "⓪①⓪①⑧⓪-①②③④", "𝟎𝟏𝟎𝟏𝟖𝟎-𝟏𝟐𝟑𝟒", "₀₁₀₁₈₀-₁₂₃₄", "⁰¹⁰¹⁸⁰-¹²³⁴",
		// In words.
		"CPR 010180, de sidste fire 1234", "personnummer: 010180 og så 12 34",
	} {
		if _, err := graph.Screen("text", text); graph.CodeOf(err) != graph.CodeInvalid {
			t.Errorf("%q passed: %v", text, err)
		} else if strings.Contains(err.Error(), "1234") {
			t.Errorf("the error repeats the number: %v", err)
		}
	}
}

func TestScreen_lets_other_numbers_pass(t *testing.T) {
	for _, text := range []string{
		"Ring 22 33 44 55", "tlf. 12101234", "+45 12 10 12 34", "004512101234", "CVR 12345678",
		"den 12.10.2024 kl. 14.30", "12.10.2024 14.30", "2024-10-12 14:30:00", "EAN 5798001234567",
		"341380-1234", "011380-1234", "12 15, 12 30 og 14 45", "mellem 10 og 12 i uge 34",
		"12-10-24", "der var 120 i 2024", "10 12 14 16 18 20 22 24",
		"12.10.24 14.30", "12.10.24, kl. 14:30", "121024 14.30", "121024 kl. 14.30", "121024 10-12", "12.10.2024 1430", "12/10 2024, 8000 Aarhus",
		"12.10.24, 8000 Aarhus", "2024-10-12-1430", "20241012-1430", "den 1/1-24 og 2/2-25", "1.1.2024-31.12.2024", "01.01.2024-31.12.2024",
		"01.01.24-31.12.24", "010124-311224", "fra 1.1.24 - 2025", "vi brugte 120500 i 2024", "120500 kr. i 2024", "2023: 120500, 2024: 130500", "120500 (2024)",
		"12 10 12 34, 20 30 40 50", "12101234 og 20304050", "12101234/20304050", "+45 12101234 lokal 1234", "tlf. 12 10 12 34 lokal 12", "12-10-12-34",
		"12.10.12.34", "+45 12-10-12-34", "0045 12 10 12 34", "(+45) 1210 1234", "1 2 3 4 5 6 7 8 9 10 11", "uge 10, 11, 12, 13 og 14",
		"vi skriver ikke cpr: ring 12101234", "det gav 13.03406367 i snit", "55.67609, 12.56834", "CVR 12101234, EAN 5798001234567", "kl. 10.12-14.16.18", "stue 12, 10 børn, 12 voksne, 1430",
	} {
		if _, err := graph.Screen("text", text); err != nil {
			t.Errorf("%q was refused: %v", text, err)
		}
	}
}

func TestScreen_warns(t *testing.T) {
	for name, c := range map[string]struct {
		text, code, at string // at: the words that the warning points at
	}{
		"a diagnosis and a pronoun":     {"Han har autisme og går fra gruppen", "DIAGNOSIS", "autisme"},
		"the sentence before":           {"Drengen slår. Det er hans ADHD", "DIAGNOSIS", "ADHD"},
		"a diagnosis and one citizen":   {"Vi har en beboer med demens", "DIAGNOSIS", "demens"},
		"in English":                    {"She has dementia", "DIAGNOSIS", "dementia"},
		"a name in a sentence":          {"Det gik godt med Mikkel i dag", "NAME", "Mikkel"},
		"a name first":                  {"Mikkel sad alene", "NAME", "Mikkel"},
		"with a surname":                {"Ring til Anne-Marie Holm-Olsen i morgen", "NAME", "Anne-Marie Holm-Olsen"},
		"a genitive":                    {"Det var i Mikkels garderobe", "NAME", "Mikkels"},
		"an ordinary word as a name":    {"Vi talte med Bo om det", "NAME", "Bo"},
		"an age and a place":            {"En pige på 4 år i Egebo bider", "AGE_AND_PLACE", "4 år"},
		"an age and a room":             {"Vores 6-årige fra blå stue", "AGE_AND_PLACE", "6-årige"},
		"an age in words":               {"Den fem-årige dreng på Solsikken", "AGE_AND_PLACE", "fem-årige"},
		"an age and a class":            {"En elev på 11 år i 5.b", "AGE_AND_PLACE", "11 år"},
		"an age in English":             {"A boy of 4 years old in Egebo", "AGE_AND_PLACE", "4 years old"},
		"an age without a word for it":  {"Han er 4 år og går på Blå stue", "AGE_AND_PLACE", "4 år"},
		"an age in words, likewise":     {"Hun er fire år og bor i Egebo", "AGE_AND_PLACE", "fire år"},
		"an age in a heading":           {"Dreng, 7 år, Blå stue", "AGE_AND_PLACE", "7 år"},
		"a diagnosis before a hyphen":   {"Barnet har fået en ADHD-diagnose", "DIAGNOSIS", "ADHD-diagnose"},
		"a diagnosis in a longer word":  {"Drengen fik en autismediagnose", "DIAGNOSIS", "autismediagnose"},
		"who is struck by it":           {"En demensramt beboer går ud om natten", "DIAGNOSIS", "demensramt"},
		"an inflected diagnosis":        {"Pigen har epileptiske anfald", "DIAGNOSIS", "epileptiske"},
		"a title and a surname":         {"Vi ringede til Fru Jensen", "NAME", "Fru Jensen"},
		"a title with a stop":           {"Det var hr. Nielsen, der faldt", "NAME", "hr. Nielsen"},
		"letters of more than one byte": {"På Ærø så vi Søren gå", "NAME", "Søren"},
	} {
		t.Run(name, func(t *testing.T) {
			found, err := graph.Screen("text", c.text)
			if err != nil {
				t.Fatal(err)
			}
			for _, w := range found {
				if w.Code == c.code && string([]rune(c.text)[w.Start:w.End]) == c.at {
					if w.Da == "" || w.En == "" || w.Field != "text" {
						t.Fatalf("a warning without words or place: %+v", w)
					}
					return
				}
			}
			t.Fatalf("no %s at %q: %+v", c.code, c.at, found)
		})
	}
}

// What colleagues write every day, and what must not make them click warnings away unread.
func TestScreen_leaves_everyday_texts_alone(t *testing.T) {
	for _, text := range []string{
		"Garderoben er kaos, når alle 22 skal i flyverdragt på én gang.",
		"Vi går ud i tre hold, og den ene voksen starter ude, så der er nogen at gå ud til. De første to uger var noget rod, nu er vi ude på et kvarter.",
		"5.b kommer ind fra frikvarter midt i et skænderi, og så er det første kvarter væk.",
		"Fjerdeklasserne hænger bare på gangen med telefonen.",
		"Jeg når aldrig ind til det svære, når svigermor sidder med til besøget.",
		"Vi flyttede kaffen til halv fire og tænder alt lys, før det bliver mørkt. Aftenvagten skal være med, ellers falder det til jorden i weekenden.",
		"På demensafsnittet er der uro. Mange har demens.",
		"Per uge bruger vi 20 minutter. Line op ved døren. Lone.",
		"De 4-årige på blå stue går ud først.",
		"Børn på 4 år i Egebo kan godt selv.",
		"Vi har brugt Aula og Nexus i 3 år på Fjordkær Skole.",
		"Hun har været her i 4 år på blå stue.", "Det er 2 år siden, han startede på Egebo.", "Efter 3 år flyttede eleven til Fjordkær Skole.",
		"Demensnetværket og demenskoordinatoren mødes på Søndernæs.", "Psykologen kommer om tirsdagen, hun er i PPR.", "Angstgruppen mødes med hende om onsdagen.",
		"Fru formand, sagde han.", "Kræftens Bekæmpelse kom til hende med materialer.",
	} {
		found, err := graph.Screen("text", text)
		if err != nil || len(found) > 0 {
			t.Errorf("%q: %+v %v", text, found, err)
		}
	}
}

// A text as long as one may be, made to be slow, is looked over at once.
func BenchmarkScreen(b *testing.B) {
	text := strings.Repeat("ADHD 4-årig 01 ", 1300)
	for b.Loop() {
		if _, err := graph.Screen("text", text); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzScreen(f *testing.F) {
	for _, s := range []string{"", "010180-1234", "Han har ADHD", "En pige på 4 år i Egebo", "5.b\xff", "-'’.", "Søren-", "4-årig i Ø"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		found, err := graph.Screen("text", text)
		if err != nil && graph.CodeOf(err) != graph.CodeInvalid {
			t.Fatalf("not INVALID: %v", err)
		}
		n, last := utf8.RuneCountInString(text), 0
		for _, w := range found {
			if w.Start < last || w.End <= w.Start || w.End > n {
				t.Fatalf("a warning outside the text or its order: %+v of %d", w, n)
			}
			last = w.Start
		}
		// A CPR number is found whatever stands around it, unless digits touch it.
		if strings.TrimFunc(text, func(r rune) bool { return r != ' ' && r != '-' && r != '.' && (r < 0x30 || r > 0x39) && r < 0x80 }) == "" {
			if _, err := graph.Screen("text", text+"|010180-1234|"+text); err == nil {
				t.Fatal("a CPR number passed")
			}
		}
	})
}
