package intake

import (
	"encoding/base64"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"nabo/graph"
	"nabo/internal/importer"
	"nabo/resolvers/view"
)

// decode takes files out of base64.
func decode(sent []view.ImportFile) ([]importer.File, error) {
	out := make([]importer.File, len(sent))
	for i, f := range sent {
		at := fmt.Sprintf("files[%d].", i)
		if err := graph.CheckText(f.Name, 200); err != nil || strings.ContainsAny(f.Name, "/\\\n\r\t") {
			return nil, graph.Invalid("a file has a name of at most 200 characters").At(at + "name")
		}
		if ext := strings.ToLower(filepath.Ext(f.Name)); ext != ".csv" && ext != ".jsonl" {
			return nil, graph.Invalid("a file's name ends in .csv or .jsonl").At(at + "name")
		}
		raw, err := base64.StdEncoding.DecodeString(f.ContentBase64)
		if err != nil {
			return nil, graph.Invalid("what stands in the file is sent in base64").At(at + "contentBase64")
		}
		out[i] = importer.File{Name: f.Name, Content: raw}
	}
	return out, nil
}

func (t *taken) fingerprint() string {
	if t.plan == nil {
		return t.rows.Content
	}
	return t.plan.Digest()
}

// report tells of the list; made: what is new is there.
func (t *taken) report(first int, made bool) *view.ImportReport {
	r := &view.ImportReport{
		Faults: []view.ImportFault{}, Warnings: []view.ImportFault{}, Counts: []view.ImportCount{}, Rows: []view.ImportRow{},
		NewRoles: []string{}, Fingerprint: t.fingerprint(), UnreadColumns: t.unread(),
	}
	r.Faults, r.More = faultsOf(t.faults)
	if t.plan == nil {
		return r
	}
	r.NeedsYes = t.plan.NeedsYes
	var warned []importer.Fault
	for _, w := range t.plan.Warnings {
		warned = append(warned, t.rows.At(w))
	}
	var more bool
	r.Warnings, more = faultsOf(warned)
	r.More = r.More || more || len(t.plan.Changes) > first
	r.Counts = counts(t.plan.Changes)
	for _, same := range []bool{false, true} {
		for _, c := range t.plan.Changes {
			if len(r.Rows) < first && same == (c.Op == graph.IncomingSame) {
				r.Rows = append(r.Rows, t.row(c, made))
			}
		}
	}
	for _, x := range t.plan.NewRoles() {
		if len(r.NewRoles) < maxShown {
			r.NewRoles = append(r.NewRoles, fmt.Sprintf("%s: %s, %s", strings.TrimSpace(x.Key+" "+x.Name), x.Role, x.Team))
		}
	}
	return r
}

func faultsOf(in []importer.Fault) (out []view.ImportFault, more bool) {
	out = []view.ImportFault{}
	for _, f := range in[:min(len(in), maxShown)] {
		x := view.ImportFault{Da: f.In("DA"), En: f.In("EN"), File: some(f.File), Column: some(f.Column)}
		if f.Line > 0 {
			x.Row = &f.Line
		}
		out = append(out, x)
	}
	return out, len(in) > maxShown
}

func some(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func counts(changes []graph.IncomingChangeRow) []view.ImportCount {
	out := []view.ImportCount{}
	for _, kind := range []graph.Kind{
		graph.KindTeam, graph.KindPerson, graph.KindProblem, graph.KindPractice, graph.KindQuestion, graph.KindOtherWords,
	} {
		n, any := view.ImportCount{Kind: view.KindName(kind)}, false
		for _, c := range changes {
			if c.Kind != kind {
				continue
			}
			any = true
			switch c.Op {
			case graph.IncomingCreate:
				n.Created++
			case graph.IncomingChange:
				n.Changed++
			case graph.IncomingClose:
				n.Closed++
			case graph.IncomingKept:
				n.Kept++
			case graph.IncomingSame:
				n.Unchanged++
			}
		}
		if any {
			out = append(out, n)
		}
	}
	return out
}

func (t *taken) row(c graph.IncomingChangeRow, made bool) view.ImportRow {
	out := view.ImportRow{
		Kind: view.KindName(c.Kind), Key: c.Key, Name: some(c.Name), Op: string(c.Op), Changes: []view.FieldChange{},
	}
	if c.Op != graph.IncomingCreate || made {
		out.ID = some(string(c.ID))
	}
	if c.Row >= 0 {
		out.File, out.Row = &t.rows.Places[c.Row].File, &t.rows.Places[c.Row].Line
	}
	told := map[string]bool{}
	for _, f := range c.Details {
		out.Changes = append(out.Changes, view.FieldChange{Field: f.Name, Before: view.AsText(f.Before), After: view.AsText(f.After)})
		told[f.Name] = true
	}
	for _, name := range c.Fields {
		if !told[name] {
			out.Changes = append(out.Changes, view.FieldChange{Field: name})
		}
	}
	return out
}

var index = regexp.MustCompile(`\[\d+\]`)

// unread are files and columns that were not read, and those that are not brought in this way.
func (t *taken) unread() []string {
	out := slices.Clone(t.rows.Ignored)
	if out == nil {
		out = []string{}
	}
	if t.plan == nil {
		return out
	}
	for _, f := range t.plan.LeftOut {
		f.Err = graph.Invalid("left out")
		at := t.rows.At(f)
		said := fmt.Sprintf("%s: column %q", at.File, index.ReplaceAllString(at.Column, ""))
		if len(out) < maxShown && !slices.Contains(out, said) {
			out = append(out, said)
		}
	}
	return out
}
