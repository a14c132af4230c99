package importer

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"nabo/graph"
)

// separator finds what divides the columns of a header: semicolon, tab or comma, whichever
// stands there most outside quotes; a comma where there is none.
func separator(header string) rune {
	best, most := ',', 0
	for _, sep := range ";\t," {
		n, quoted := 0, false
		for _, c := range header {
			switch {
			case c == '"':
				quoted = !quoted
			case c == sep && !quoted:
				n++
			}
		}
		if n > most {
			best, most = sep, n
		}
	}
	return best
}

// readCSV reads one file whose name tells the kind of its rows; false where it does not.
func (r *Rows) readCSV(name string, raw []byte) bool {
	sheet, ok := sheetOf(strings.TrimSuffix(name, filepath.Ext(name)))
	if !ok {
		r.ignore(name + " (no file that import knows; names are in docs/import.md)")
		return false
	}
	if !r.readSheet(sheet, name, raw) {
		r.lost.kind(sheet.kind)
	}
	return true
}

// readSheet reads the rows of a file; false where it could not be read to its end.
func (r *Rows) readSheet(sheet sheet, name string, raw []byte) bool {
	text, line, problem := decodeText(raw)
	if problem != "" {
		r.fault(Place{File: name, Line: line}, "", "%s", problem)
		return false
	}
	text, sep := layout(text)
	c := csv.NewReader(bytes.NewReader(text))
	c.Comma = sep
	c.FieldsPerRecord = -1
	c.ReuseRecord = true
	header, err := c.Read()
	if err != nil {
		if !errors.Is(err, io.EOF) {
			r.csvFault(name, err)
		}
		return errors.Is(err, io.EOF)
	}
	line, _ = c.FieldPos(0)
	columns, ok := r.columns(sheet, Place{File: name, Line: line}, slices.Clone(header))
	if !ok {
		return false
	}
	names := map[string]string{}
	for _, col := range columns {
		if col.name != "" {
			names[col.name] = col.header
		}
	}
	for {
		record, err := c.Read()
		if errors.Is(err, io.EOF) {
			return true
		}
		if err != nil {
			r.csvFault(name, err)
			return false // quotes out of step: what follows would be nonsense
		}
		line, _ := c.FieldPos(0)
		r.record(sheet, columns, record, Place{File: name, Line: line}, names)
		if len(r.Faults) > maxFaults || len(r.Items) > r.most {
			return false
		}
	}
}

// layout finds what divides the columns. Some spreadsheets say so in a first line of their own
// ("sep=;"), which is blanked: lines are still counted as they stand in the file.
func layout(text []byte) ([]byte, rune) {
	if !bytes.Contains(text, []byte("\n")) { // lines as an old Macintosh ends them
		text = bytes.ReplaceAll(text, []byte("\r"), []byte("\n"))
	}
	first, rest, _ := bytes.Cut(bytes.TrimLeft(text, "\r\n"), []byte("\n"))
	line := strings.TrimSpace(string(first))
	if len(line) == 5 && strings.EqualFold(line[:4], "sep=") && strings.Contains(";,\t|", line[4:]) {
		blank := bytes.Repeat([]byte("\n"), bytes.Count(text[:len(text)-len(rest)], []byte("\n")))
		return append(blank, rest...), rune(line[4])
	}
	return text, separator(line)
}

func (r *Rows) csvFault(name string, err error) {
	var pe *csv.ParseError
	if !errors.As(err, &pe) {
		r.fault(Place{File: name}, "", "%s", err.Error())
		return
	}
	at := Place{File: name, Line: pe.StartLine}
	if errors.Is(pe.Err, csv.ErrQuote) || errors.Is(pe.Err, csv.ErrBareQuote) {
		r.fault(at, "", "the quotation marks are out of step at line %d, character %d: a text with quotation marks in it is put in quotation marks, and those within are doubled", pe.Line, pe.Column)
		return
	}
	r.fault(at, "", "the quotation marks are out of step: a text with quotation marks in it is put in quotation marks, and those within are doubled")
}

// column is a column that is read.
type column struct {
	name   string // as in JSON Lines
	header string // as in the file
	field  graph.Field
}

// maxColumns bounds the columns of a file; each is looked for among all that are known.
const maxColumns = 1000

// columns finds the listed columns of a header; others are named as ignored, and never read.
func (r *Rows) columns(s sheet, p Place, header []string) ([]column, bool) {
	if len(header) > maxColumns {
		r.fault(p, "", "the header has more than %d columns: look for what divides them, and leave out those that are not needed", maxColumns)
		return nil, false
	}
	out := make([]column, len(header))
	seen := map[string]string{}
	bad := false
	for i, h := range header {
		h = strings.TrimSpace(h)
		col, ok := s.column(h)
		if !ok {
			if h != "" {
				r.ignore(p.File + ": column " + quote(h))
			}
			continue
		}
		if other, twice := seen[col.name]; twice {
			r.fault(p, h, "means the same as the column %s: keep one", quote(other))
			bad = true
			continue
		}
		seen[col.name] = h
		col.header = h
		out[i] = col
	}
	for _, need := range s.required {
		if _, ok := seen[need]; !ok {
			r.fault(p, need, "the column is missing: %s need it (Danish: %s)", s.kindName, s.danish(need))
			bad = true
		}
	}
	return out, !bad
}

// record makes an object of a line. Cells are copied, so that nothing holds on to those that are
// not read.
func (r *Rows) record(s sheet, columns []column, record []string, p Place, names map[string]string) {
	o, bad := object{}, false
	for i, cell := range record {
		cell = strings.TrimSpace(cell)
		if cell == "" {
			continue
		}
		if i >= len(columns) {
			r.fault(p, "", "the line has more cells than the header: look for a separator in a text without quotation marks")
			r.lost.row(s.kind, o)
			return
		}
		col := columns[i]
		if col.name == "" {
			continue
		}
		v, err := cellValue(col.field, strings.Clone(cell))
		if err != nil {
			r.faultOf(p, col.header, err)
			bad = true
			continue
		}
		o[col.name] = v
	}
	if bad {
		r.lost.row(s.kind, o)
		return
	}
	if len(o) == 0 {
		return
	}
	r.add(s.kind, s.nest(o), p, names)
}
