package graph

import (
	"encoding/csv"
	"io"
	"slices"
	"strconv"
	"strings"
)

// CSV writes the table: a column for each partition, one for the number, and a last row with the
// total. A number that is not told is "<5". With a language, DA or EN, keys are told in its words;
// without one they are the keys, which programs can join on, and only units have their names.
func (t CountTable) CSV(w io.Writer, language string) error {
	out := csv.NewWriter(w)
	head := make([]string, 0, len(t.By)+1)
	for _, name := range t.By {
		head = append(head, plainCell(name))
	}
	if err := out.Write(append(head, "count")); err != nil {
		return Unavailable("the table could not be written").Because(err)
	}
	total := t.Total
	total.Keys = make([]string, len(t.By))
	total.Labels = make([]string, len(t.By))
	if len(t.By) > 0 {
		total.Labels[0] = "total"
	}
	cells := slices.Clone(t.Cells)
	for i, c := range cells {
		if language != "" {
			cells[i].Labels = t.Words(c, language)
		}
	}
	for _, c := range append(cells, total) {
		if err := out.Write(c.row()); err != nil {
			return Unavailable("the table could not be written").Because(err)
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return Unavailable("the table could not be written").Because(err)
	}
	return nil
}

func (c CountCell) row() []string {
	row := make([]string, 0, len(c.Keys)+1)
	for i, key := range c.Keys {
		if i < len(c.Labels) && c.Labels[i] != "" {
			key = c.Labels[i]
		}
		row = append(row, plainCell(key))
	}
	if c.Suppressed {
		return append(row, "<"+strconv.Itoa(suppressedBelow))
	}
	return append(row, strconv.Itoa(c.N))
}

// plainCell keeps a spreadsheet from taking a text for a formula.
func plainCell(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", []rune(s)[0]) {
		return "'" + s
	}
	return s
}
