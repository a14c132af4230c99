package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"nabo/graph"
	"nabo/internal/importer"
)

// maxLines is how many rows of one sort are printed, here; --json has them all.
const maxLines = 50

// importReport is what an import did or would do, as --json prints it.
type importReport struct {
	Source   string         `json:"source"`
	DryRun   bool           `json:"dryRun"`
	Rev      graph.Rev      `json:"revision,omitempty"`
	Rows     int            `json:"rows"`
	Counts   []importCount  `json:"counts"`
	Changes  []importChange `json:"changes"`  // but for what is as it was
	Warnings []importFault  `json:"warnings"` // texts that stay with their team until looked at
	Unasked  int            `json:"unasked"`  // practices taken in or changed without askedAs
	Roles    []importRole   `json:"roles"`    // what the list makes somebody who may do more than others
	Ignored  []string       `json:"ignored"`  // files and columns that were not read

	work int // steps of writing
}

type importCount struct {
	Kind    graph.Kind `json:"kind"`
	Created int        `json:"created"`
	Changed int        `json:"changed"`
	Closed  int        `json:"closed"`
	Kept    int        `json:"kept"`
	Same    int        `json:"same"`
}

type importChange struct {
	Op     graph.IncomingOp `json:"op"`
	Kind   graph.Kind       `json:"kind"`
	Key    string           `json:"key"`
	Fields []string         `json:"fields"`
	File   string           `json:"file,omitempty"`
	Line   int              `json:"line,omitempty"`
}

type importRole struct {
	Key  string `json:"key"`
	Name string `json:"name,omitempty"`
	Team string `json:"team"`
	Role string `json:"role"`
}

type importFault struct {
	File    string `json:"file,omitempty"`
	Line    int    `json:"line,omitempty"`
	Column  string `json:"column,omitempty"`
	Message string `json:"message"`
}

// tell fills in what a plan would do.
func (r *importReport) tell(plan *graph.IncomingPlan, rows *importer.Rows) {
	at := map[graph.Kind]int{}
	for _, kind := range []graph.Kind{
		graph.KindTeam, graph.KindPerson, graph.KindProblem, graph.KindPractice, graph.KindQuestion, graph.KindAsk,
		graph.KindOtherWords,
	} {
		if slices.ContainsFunc(plan.Changes, func(c graph.IncomingChangeRow) bool { return c.Kind == kind }) {
			at[kind] = len(r.Counts)
			r.Counts = append(r.Counts, importCount{Kind: kind})
		}
	}
	for _, c := range plan.Changes {
		n := &r.Counts[at[c.Kind]]
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
			n.Same++
			continue
		}
		line := importChange{Op: c.Op, Kind: c.Kind, Key: c.Key, Fields: listed(c.Fields)}
		if c.Row >= 0 {
			line.File, line.Line = rows.Places[c.Row].File, rows.Places[c.Row].Line
		}
		r.Changes = append(r.Changes, line)
	}
	for _, x := range plan.NewRoles() {
		r.Roles = append(r.Roles, importRole{x.Key, x.Name, x.Team, x.Role})
	}
	r.Unasked = plan.Unasked
	for _, w := range plan.Warnings {
		f := rows.At(w)
		r.Warnings = append(r.Warnings, importFault{f.File, f.Line, f.Column, f.Message})
	}
}

// importReport prints it.
func (e *env) importReport(r importReport) error {
	if e.cli.JSON {
		r.Counts, r.Changes, r.Warnings = listed(r.Counts), listed(r.Changes), listed(r.Warnings)
		r.Roles, r.Ignored = listed(r.Roles), listed(r.Ignored)
		return json.NewEncoder(e.out).Encode(r)
	}
	fmt.Fprintf(e.out, "%d rows as %q\n\n", r.Rows, r.Source)
	fmt.Fprintf(e.out, "  %-10s %8s %8s %8s %8s %10s\n", "", "new", "changed", "closed", "kept", "unchanged")
	for _, c := range r.Counts {
		fmt.Fprintf(e.out, "  %-10s %8d %8d %8d %8d %10d\n", c.Kind, c.Created, c.Changed, c.Closed, c.Kept, c.Same)
	}
	e.importLines(r, graph.IncomingCreate, "New", r.DryRun)
	e.importLines(r, graph.IncomingChange, "Changed", true)
	e.importLines(r, graph.IncomingClose, "Closed", true)
	e.importLines(r, graph.IncomingKept, "Edited here since, so left as they are (--overwrite takes the list's)", true)
	if len(r.Warnings) > 0 {
		fmt.Fprintf(e.out, "\nThese texts may tell of a citizen. Their team alone sees them until somebody has\nlooked:\n")
		e.listFaults(e.out, r.Warnings)
	}
	e.importUnasked(r.Unasked)
	e.importRoles(r.Roles)
	e.listIgnored(r.Ignored)
	switch {
	case r.DryRun:
		fmt.Fprintln(e.out, "\nA dry run: nothing was written.")
	case r.work == 0 && len(r.Changes) > 0:
		fmt.Fprintln(e.out, "\nNothing new: nothing was written.")
	case r.work == 0:
		fmt.Fprintln(e.out, "\nAll was there already: nothing was written.")
	default:
		fmt.Fprintf(e.out, "\nTaken in. The graph is at revision %d.\n", r.Rev)
	}
	return nil
}

// importUnasked says once, of all rows, what would help most to find their practices.
func (e *env) importUnasked(n int) {
	if n == 0 {
		return
	}
	many := "practices do"
	if n == 1 {
		many = "practice does"
	}
	fmt.Fprintln(e.out)
	for _, line := range wrapped(fmt.Sprintf("%d %s not say how a colleague would ask: two or three lines in the column askedAs (sådan ville en kollega spørge) help most to find them.", n, many), e.wide) {
		fmt.Fprintln(e.out, line)
	}
}

func (e *env) importRoles(roles []importRole) {
	if len(roles) > 0 {
		fmt.Fprintf(e.out, "\nThese lead or broker by the list, and see and do more than others for their unit\nand those below (docs/rights.md):\n")
	}
	for i, x := range roles {
		if i == maxLines {
			fmt.Fprintf(e.out, "  … and %d more (--json names them all)\n", len(roles)-i)
			return
		}
		fmt.Fprintln(e.out, cut(fmt.Sprintf("  %-12s %-14s %s", x.Role, cut(printable(x.Team), 14), printable(x.Key+" "+x.Name)), e.wide))
	}
}

// importLines names the rows of one sort.
func (e *env) importLines(r importReport, op graph.IncomingOp, title string, show bool) {
	n := 0
	for _, c := range r.Changes {
		if c.Op != op || !show {
			continue
		}
		if n++; n == 1 {
			fmt.Fprintf(e.out, "\n%s\n", title)
		}
		if n <= maxLines {
			line := fmt.Sprintf("  %-9s %-28s %s", c.Kind, cut(printable(c.Key), 28), strings.Join(c.Fields, ", "))
			fmt.Fprintln(e.out, cut(strings.TrimRight(line, " "), e.wide))
		}
	}
	if n > maxLines {
		fmt.Fprintf(e.out, "  … and %d more (--json names them all)\n", n-maxLines)
	}
}

// importFaults prints what is wrong in the rows, and ends the command: nothing is written.
func (e *env) importFaults(faults []importer.Fault, ignored []string) error {
	list := make([]importFault, len(faults))
	for i, f := range faults {
		list[i] = importFault{f.File, f.Line, f.Column, f.Message}
	}
	if e.cli.JSON {
		if err := json.NewEncoder(e.out).Encode(map[string]any{"faults": list, "ignored": listed(ignored)}); err != nil {
			return err
		}
		return exitError(exitUsage)
	}
	e.listFaults(e.err, list)
	e.listIgnored(ignored)
	many := "faults"
	if len(faults) == 1 {
		many = "fault"
	}
	fmt.Fprintf(e.err, "\nnabo: %d %s: nothing was written. Mend what is wrong and run the import again.\n", len(faults), many)
	return exitError(exitUsage)
}

// listFaults prints places and what to do there, each place once on a line of its own.
func (e *env) listFaults(w io.Writer, list []importFault) {
	for i, f := range list {
		if i == maxLines {
			fmt.Fprintf(w, "  … and %d more (--json names them all)\n", len(list)-i)
			return
		}
		var place []string
		if f.File != "" {
			place = append(place, f.File)
		}
		if f.Line > 0 {
			place = append(place, fmt.Sprintf("line %d", f.Line))
		}
		if f.Column != "" {
			place = append(place, f.Column)
		}
		fmt.Fprintf(w, "%s\n", printable(strings.Join(place, ", ")))
		for _, line := range wrapped(printable(f.Message), e.wide-4) {
			fmt.Fprintf(w, "    %s\n", line)
		}
	}
}

// wrapped breaks a text into lines of at most so many characters where words end.
func wrapped(s string, wide int) []string {
	var out []string
	line := ""
	for word := range strings.FieldsSeq(s) {
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > wide {
			out, line = append(out, line), ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	return append(out, line)
}

func (e *env) listIgnored(ignored []string) {
	if len(ignored) == 0 {
		return
	}
	fmt.Fprintln(e.err, "\nNot read:")
	for i, x := range ignored {
		if i == maxLines {
			fmt.Fprintf(e.err, "  … and %d more\n", len(ignored)-i)
			break
		}
		fmt.Fprintln(e.err, " ", printable(x))
	}
}

// printable takes out of a text from a file what could disturb a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return '·'
		}
		return r
	}, s)
}
