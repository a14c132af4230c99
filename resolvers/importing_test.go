package resolvers_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"nabo/graph"
	"nabo/internal/intake"
	"nabo/resolvers"
)

// newDesk is a town that takes lists in, with gerda, broker of fjordkær itself.
func newDesk(t testing.TB, open func(testing.TB) graph.Store) *town {
	w := newTown(t, open, func(o *resolvers.Options) { o.Import = intake.New(o.Service) })
	w.person("gerda", "Gerda Græs", "fjordkaer", graph.RoleBroker)
	return w
}

const (
	importReport = `{ needsYes more fingerprint newRoles unreadColumns
		faults { file row column da: text en: text(language: EN) } warnings { column }
		counts { kind created changed closed unchanged kept }
		rows { kind key id name op file row changes { field before after } } }`
	previewImportQuery = `query ($l: ImportInput!) { previewImport(input: $l) ` + importReport + ` }`
	importQuery        = `mutation ($l: ImportInput!) { import(input: $l) { clientMutationId done revision report ` + importReport + ` } }`
)

func sent(name, content string, more ...any) map[string]any {
	l := map[string]any{
		"source": "hr", "files": []any{map[string]any{"name": name, "contentBase64": base64.StdEncoding.EncodeToString([]byte(content))}},
	}
	for i := 0; i+1 < len(more); i += 2 {
		l[more[i].(string)] = more[i+1]
	}
	return map[string]any{"l": l}
}

const twoRooms = "nøgle;navn;type;hører under\nkom;Fjordkær Kommune;kommune;\nny;Ny afdeling;afdeling;kom\nrød;Rød stue;stue;ny\n"

func TestAListIsLookedAtAndTakenIn(t *testing.T) {
	for name, open := range engines() {
		t.Run(name, func(t *testing.T) {
			w := newDesk(t, open)
			a := w.ok("gerda", previewImportQuery, sent("enheder.csv", twoRooms))
			if a.at(t, "previewImport.counts.0.created") != 2.0 || a.at(t, "previewImport.rows.0.name") != "Ny afdeling" ||
				a.at(t, "previewImport.rows.0.id") != nil || a.at(t, "previewImport.rows.0.row") != 3.0 || a.at(t, "previewImport.rows.2.op") != "SAME" {
				t.Error(a.raw)
			}
			shown := a.at(t, "previewImport.fingerprint")
			a = w.ok("gerda", importQuery, sent("enheder.csv", twoRooms, "fingerprint", shown, "clientMutationId", "mine"))
			if a.at(t, "import.done") != true || a.at(t, "import.report.rows.1.id") == nil || a.at(t, "import.clientMutationId") != "mine" {
				t.Error(a.raw)
			}
			if a = w.ok("eva", `{ teams(first: 5, filter: {name: "Rød stue"}) { totalCount } }`, nil); a.at(t, "teams.totalCount") != 1.0 {
				t.Error(a.raw)
			}
			a = w.ok("gerda", previewImportQuery, sent("enheder.csv", twoRooms, "firstRows", 1))
			if a.at(t, "previewImport.more") != true || a.at(t, "previewImport.counts.0.unchanged") != 3.0 {
				t.Error(a.raw)
			}
			a = w.ok("gerda", importQuery, sent("enheder.csv", twoRooms+"x;X;stue;ingen\n"))
			if a.at(t, "import.done") != false || a.at(t, "import.report.faults.0.row") != 5.0 || a.at(t, "import.report.faults.0.column") != "hører under" ||
				!strings.Contains(fmt.Sprint(a.at(t, "import.report.faults.0.da")), "findes hverken") {
				t.Error(a.raw)
			}
			if a = w.ask("gerda", importQuery, sent("enheder.csv", strings.Replace(twoRooms, "Rød", "Gul", 1), "fingerprint", shown)); a.code() != "CONFLICT" || a.field() != "fingerprint" {
				t.Error(a.raw)
			}
		})
	}
}

func TestNobodyElseTakesListsIn(t *testing.T) {
	w := newDesk(t, openWorld)
	for _, q := range []string{previewImportQuery, importQuery} {
		for _, who := range []string{"britt", "lone", "eva", "egebo", "fjordkaer"} {
			for _, more := range [][]any{nil, {"organisation", w.ids["fjordkaer"]}} {
				if a := w.ask(who, q, sent("enheder.csv", twoRooms, more...)); a.code() != "FORBIDDEN" {
					t.Errorf("%s: %s", who, a.raw)
				}
			}
		}
		if a := w.ask("fremmed", q, sent("enheder.csv", twoRooms, "organisation", w.ids["fjordkaer"])); a.code() != "FORBIDDEN" {
			t.Error(a.raw)
		}
		if a := w.ask("", q, sent("enheder.csv", twoRooms)); a.code() != "UNAUTHENTICATED" {
			t.Error(a.raw)
		}
		if a := w.ask("gerda", q, sent("enheder.csv", twoRooms, "organisation", w.ids["nabokoebing"])); a.code() != "FORBIDDEN" {
			t.Error(a.raw)
		}
	}
	bare := newTown(t, openWorld)
	if a := bare.ask("mette", previewImportQuery, sent("enheder.csv", twoRooms)); a.code() != "UNAVAILABLE" {
		t.Error(a.raw)
	}
}

// long is a list of more bytes than other requests may have.
func long(n int) string { return twoRooms + strings.Repeat(" ", n) }

func TestOnlyAListMayBeLong(t *testing.T) {
	w := newDesk(t, openWorld)
	if a := w.ask("gerda", previewImportQuery, sent("enheder.csv", long(3<<20))); a.status != 200 || a.code() != "" {
		t.Errorf("%d %.300s", a.status, a.raw)
	}
	for _, who := range []string{"britt", "eva", "fremmed", ""} {
		if a := w.ask(who, previewImportQuery, sent("enheder.csv", long(3<<20))); a.status != 413 || a.code() != "LIMITED" {
			t.Errorf("%s: %d %.300s", who, a.status, a.raw)
		}
	}
	if a := w.ask("gerda", previewImportQuery, sent("enheder.csv", long(10<<20))); a.status != 413 || a.code() != "LIMITED" {
		t.Errorf("%d %.300s", a.status, a.raw)
	}
	for name, q := range map[string]string{
		"something else":  `query ($l: ImportInput) { viewer { role } }`,
		"something more":  `query ($l: ImportInput!) { viewer { role } previewImport(input: $l) { needsYes } }`,
		"two lists":       `query ($l: ImportInput!) { a: previewImport(input: $l) { needsYes } b: previewImport(input: $l) { needsYes } }`,
		"in a fragment":   `query ($l: ImportInput!) { ...F previewImport(input: $l) { needsYes } } fragment F on Query { viewer { role } }`,
		"the other fetch": `mutation ($l: ImportInput!) { import(input: $l) { done } hide(input: {id: "x"}) { revision } }`,
	} {
		if a := w.ask("gerda", q, sent("enheder.csv", long(2<<20))); a.code() != "LIMITED" && a.code() != "INVALID" || a.Data != nil && string(a.Data) != "null" {
			t.Errorf("%s: %d %.300s", name, a.status, a.raw)
		}
	}
	if a := w.ask("gerda", `query ($l: ImportInput!) { a: previewImport(input: $l) { needsYes } b: previewImport(input: $l) { needsYes } }`, sent("enheder.csv", twoRooms)); a.code() != "LIMITED" {
		t.Error(a.raw)
	}
}

// One long request is held in memory at a time.
func TestOneLongRequestAtATime(t *testing.T) {
	w := newDesk(t, openWorld)
	body, err := json.Marshal(map[string]any{"query": previewImportQuery, "variables": sent("enheder.csv", long(2<<20))})
	if err != nil {
		t.Fatal(err)
	}
	from, to := io.Pipe()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", from)
	r.Header.Set("Content-Type", "application/json")
	r.ContentLength = int64(len(body))
	first := make(chan answer)
	go func() { first <- w.send("gerda", r) }()
	if _, err := to.Write(body[:1]); err != nil { // it is being read
		t.Fatal(err)
	}
	if a := w.ask("gerda", previewImportQuery, sent("enheder.csv", long(2<<20))); a.status != 503 || a.code() != "UNAVAILABLE" {
		t.Errorf("%d %.300s", a.status, a.raw)
	}
	if a := w.ask("gerda", previewImportQuery, sent("enheder.csv", twoRooms)); a.code() != "" {
		t.Errorf("%d %.300s", a.status, a.raw)
	}
	if _, err := to.Write(body[1:]); err != nil {
		t.Fatal(err)
	}
	_ = to.Close()
	if a := <-first; a.status != 200 || a.code() != "" {
		t.Errorf("%d %.300s", a.status, a.raw)
	}
	if a := w.ask("gerda", previewImportQuery, sent("enheder.csv", long(2<<20))); a.code() != "" {
		t.Errorf("%d %.300s", a.status, a.raw)
	}
}
