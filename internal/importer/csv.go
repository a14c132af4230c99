package importer

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"nabo/graph"
)

var (
	errNull = errors.New("null is nothing")
	errMore = errors.New("there is more than one object on the line")
)

// decodeText gives the text of a file saved as UTF-8, with or without byte order mark, or as
// Windows-1252, which is what older spreadsheets write. ok is false for what is neither.
func decodeText(raw []byte) (text []byte, ok bool) {
	raw = bytes.TrimPrefix(raw, []byte("\xef\xbb\xbf"))
	if utf8.Valid(raw) {
		return raw, true
	}
	if bytes.HasPrefix(raw, []byte{0xff, 0xfe}) || bytes.HasPrefix(raw, []byte{0xfe, 0xff}) || bytes.IndexByte(raw, 0) >= 0 {
		return nil, false // UTF-16, or no text at all
	}
	out, err := charmap.Windows1252.NewDecoder().Bytes(raw)
	if err != nil || bytes.ContainsRune(out, utf8.RuneError) {
		return nil, false
	}
	return out, true
}

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

// readCSV reads one file whose name tells the kind of its rows.
func (r *Rows) readCSV(name string, raw []byte) {
	sheet, ok := sheetOf(strings.TrimSuffix(name, filepath.Ext(name)))
	if !ok {
		r.Ignored = append(r.Ignored, name+" (no file that import knows; names are in docs/import.md)")
		return
	}
	text, ok := decodeText(raw)
	if !ok {
		r.fault(Place{File: name}, "", "the file is neither UTF-8 nor Windows-1252: save it as \"CSV UTF-8\"")
		return
	}
	first, _, _ := strings.Cut(string(text), "\n")
	c := csv.NewReader(bytes.NewReader(text))
	c.Comma = separator(first)
	c.FieldsPerRecord = -1
	c.ReuseRecord = true
	header, err := c.Read()
	if err != nil {
		if !errors.Is(err, io.EOF) {
			r.csvFault(name, err)
		}
		return
	}
	columns, ok := r.columns(sheet, name, header)
	if !ok {
		return
	}
	for {
		record, err := c.Read()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			r.csvFault(name, err)
			return // quotes out of step: what follows would be nonsense
		}
		line, _ := c.FieldPos(0)
		r.record(sheet, columns, record, Place{File: name, Line: line}, len(header))
		if len(r.Faults) > maxFaults || len(r.Items) > MaxRows {
			return
		}
	}
}

func (r *Rows) csvFault(name string, err error) {
	var pe *csv.ParseError
	if errors.As(err, &pe) {
		r.fault(Place{File: name, Line: pe.Line}, "", "the line cannot be read ("+pe.Err.Error()+"): look at its quotation marks")
		return
	}
	r.fault(Place{File: name}, "", err.Error())
}

// column is a column that is read.
type column struct {
	name   string // as in JSON Lines
	header string // as in the file
	field  graph.Field
}

// columns finds the listed columns of a header; others are named as ignored.
func (r *Rows) columns(s sheet, name string, header []string) ([]column, bool) {
	out := make([]column, len(header))
	seen := map[string]string{}
	for i, h := range header {
		h = strings.TrimSpace(h)
		col, ok := s.column(h)
		if !ok {
			if h != "" {
				r.Ignored = append(r.Ignored, name+": column "+quote(h))
			}
			continue
		}
		if other, twice := seen[col.name]; twice {
			r.fault(Place{File: name, Line: 1}, h, "means the same as the column "+quote(other)+": keep one")
			return nil, false
		}
		seen[col.name] = h
		col.header = h
		out[i] = col
	}
	for _, need := range s.required {
		if _, ok := seen[need]; !ok {
			r.fault(Place{File: name, Line: 1}, need, "the column is missing: "+s.kindName+" need it (Danish: "+s.danish(need)+")")
			return nil, false
		}
	}
	return out, true
}

// record makes an object of a line.
func (r *Rows) record(s sheet, columns []column, record []string, p Place, width int) {
	if len(record) > width {
		r.fault(p, "", "the line has more cells than the header: look for a separator in a text without quotation marks")
		return
	}
	o, names, bad := object{}, map[string]string{}, false
	for i, cell := range record {
		col := columns[i]
		cell = strings.TrimSpace(cell)
		if col.name == "" || cell == "" {
			continue
		}
		v, err := cellValue(col.field, cell)
		if err != nil {
			r.faultOf(p, col.header, err)
			bad = true
			continue
		}
		o[col.name] = v
		names[col.name] = col.header
	}
	if len(o) == 0 && !bad {
		return
	}
	if !bad {
		r.add(s.kind, s.nest(o), p, names)
	}
}
