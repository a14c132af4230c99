package analysis

import "testing"

func TestPlainNamesAreAlikeHoweverTheyAreWritten(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"":                       "",
		" – ! ":                  "",
		"Blå  Stue":              "blå stue",
		"Bl\u0061\u030a stue":    "blå stue",
		"Vest-Nord / SFO":        "vest nord sfo",
		"Café Ærø":               "cafe ærø",
		"Göran Ärlig":            "gøran ærlig",
		"5.B":                    "5b",
		"5.b og 6. b":            "5b og 6 b",
		"O'Brien":                "obrien",
		"O’Brien":                "obrien",
		"bør\u00adne\u200bhuset": "børnehuset",
	} {
		if got := Plain(in); got != want {
			t.Errorf("Plain(%q) = %q, want %q", in, got, want)
		}
	}
	if long, short := Undane("årø æble"); long != "aaroe aeble" || short != "aro aeble" {
		t.Errorf("%q, %q", long, short)
	}
}

func FuzzPlain(f *testing.F) {
	f.Add("Blå stue, 5.b")
	f.Fuzz(func(t *testing.T, text string) {
		once := Plain(text)
		if again := Plain(once); again != once {
			t.Errorf("%q becomes %q, and that %q", text, once, again)
		}
	})
}
