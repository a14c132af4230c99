package importer_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"nabo/graph"
	"nabo/internal/importer"
)

var domain = graph.Domain()

// sheetNames are files that import knows, and one that it does not.
var sheetNames = []string{"enheder", "kolleger", "tilknytninger", "problemer", "erfaringer", "brugt", "spørgsmål", "notater"}

// sound asks what must hold of whatever was read.
func sound(t *testing.T, name string, raw []byte) {
	rows, err := importer.Parse([]importer.File{{Name: name, Content: raw}})
	if err != nil {
		unknown := strings.HasPrefix(name, "notater") && graph.CodeOf(err) == graph.CodeInvalid
		if !unknown && graph.CodeOf(err) != graph.CodeLimited {
			t.Fatalf("%v", err)
		}
		return
	}
	lines := 1 + strings.Count(strings.ReplaceAll(string(raw), "\r", "\n"), "\n")
	for _, f := range rows.Faults {
		if f.File != name || f.Line < 0 || f.Line > lines || f.Message == "" {
			t.Errorf("a fault without a place: %+v (%d lines)", f, lines)
		}
		if !utf8.ValidString(f.String()) && utf8.Valid(raw) {
			t.Errorf("a fault that cannot be printed: %q", f.String())
		}
	}
	if len(rows.Items) > lines || len(rows.Places) != len(rows.Items) || len(rows.Faults) > 50*(len(raw)+1) {
		t.Errorf("%d rows with %d places and %d faults of %d lines", len(rows.Items), len(rows.Places), len(rows.Faults), lines)
	}
	for i, r := range rows.Items {
		spec, ok := domain.Kind(r.Kind)
		if r.Key == "" || !ok || rows.Places[i].Line < 1 {
			t.Errorf("row %+v at %v", r, rows.Places[i])
		}
		for field, v := range r.Fields {
			f, ok := spec.Field(field)
			if !ok || f.Check(v) != nil {
				t.Errorf("%s holds %v", field, v)
			}
		}
		for _, l := range r.Links {
			if l.Key == "" || l.Fields["ownHand"] != nil {
				t.Errorf("link %+v", l)
			}
		}
		rows.At(graph.IncomingFault{Row: i, Link: len(r.Links), Field: "memberOf[0].team", Err: graph.Invalid("x")})
	}
}

func FuzzCSV(f *testing.F) {
	for _, file := range fixture(f) {
		for i, name := range sheetNames {
			if strings.HasPrefix(file.Name, name[:3]) {
				f.Add(byte(i), file.Content)
				f.Add(byte(i), windows(file.Content))
			}
		}
	}
	f.Add(byte(0), []byte("sep=,\nkey,name\n\"a\",\"b\n\"\n"))
	f.Add(byte(1), []byte("\xff\xfe\x00"))
	f.Fuzz(func(t *testing.T, sheet byte, raw []byte) {
		sound(t, sheetNames[int(sheet)%len(sheetNames)]+".csv", raw)
	})
}

func FuzzJSONLines(f *testing.F) {
	for _, line := range []string{
		`{"kind":"Team","key":"a","name":"A","teamKind":"ORGANISATION","ageGroups":["0-2"],"lat":1.5}`,
		`{"kind":"Person","key":7,"name":"B","memberOf":{"team":"a","from":"1-2-2020","hours":3},"choices":{"findable":true,"on":"2020-01-01","basis":"x"}}`,
		`{"kind":"Practice","key":"p","title":"T","whatWeDo":"V","team":"a","uses":[{"team":"a","open":true}],"carriedBy":[{"person":"b","ownHand":true}]}`,
		`{"kind":"Question","key":"q","text":"?","answeredBy":["team:a","person:b"]}`,
		`{"kind":"Question","key":"q","text":"?","answeredBy":["team:"]}`,
		`{"kind":"Ask","from":"b","to":"team:a"}`, `[]`, `null`, "{\"a\":\"\xff\"}",
	} {
		f.Add([]byte(line + "\n" + line))
	}
	f.Fuzz(func(t *testing.T, raw []byte) { sound(t, "rows.jsonl", raw) })
}
