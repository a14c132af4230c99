package importer

import (
	"encoding/json"
	"regexp"
	"strconv"
	"strings"
	"time"

	"nabo/graph"
)

// What the domain knows; never written to.
var (
	model    = graph.Domain()
	relSpecs = specsOf(model.Rels)
)

func specsOf(rels []graph.RelSpec) map[graph.Rel]graph.RelSpec {
	out := make(map[graph.Rel]graph.RelSpec, len(rels))
	for _, r := range rels {
		out[r.Rel] = r
	}
	return out
}

// keyText gives a key: a text, or a number as it is written.
func keyText(v any) (string, bool) {
	switch x := v.(type) {
	case string:
		return strings.TrimSpace(x), true
	case json.Number:
		return x.String(), true
	}
	return "", false
}

// rowValue makes a value of what stands in a row: of JSON, or of a cell as cellValue made it.
func rowValue(f graph.Field, v any) (graph.Value, error) {
	if f.List {
		return listValue(f, v)
	}
	value, err := scalar(f, v)
	if err != nil {
		return nil, err
	}
	return value, f.Check(value)
}

func listValue(f graph.Field, v any) (graph.Value, error) {
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	texts := make([]string, 0, len(list))
	for _, x := range list {
		s, ok := x.(string)
		if !ok {
			return nil, graph.Invalid("it is a list of texts").At(f.Name)
		}
		texts = append(texts, s)
	}
	return texts, f.Check(texts)
}

func scalar(f graph.Field, v any) (graph.Value, error) {
	wrong := graph.Invalid("this should be %s", typeName(f)).At(f.Name)
	switch x := v.(type) {
	case bool:
		if f.Type == graph.Bool {
			return x, nil
		}
	case int64, float64, graph.Date:
		return x, nil
	case json.Number:
		switch f.Type {
		case graph.Int:
			if n, err := x.Int64(); err == nil {
				return n, nil
			}
		case graph.Float:
			if n, err := x.Float64(); err == nil {
				return n, nil
			}
		}
	case string:
		switch f.Type {
		case graph.Text:
			return x, nil
		case graph.DateType:
			return dateOf(x)
		}
	}
	return nil, wrong
}

func typeName(f graph.Field) string {
	switch f.Type {
	case graph.DateType:
		return "a date, as 31-12-2025 or 2025-12-31"
	case graph.Bool:
		return "ja or nej, true or false"
	case graph.Int:
		return "a whole number"
	case graph.Float:
		return "a number, as 37,5 or 37.5"
	}
	return f.Type.String()
}

var danishDate = regexp.MustCompile(`^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$`)

// dateOf reads 2025-12-31, 31-12-2025, 31.12.2025, 31/12/2025, and a time of day after it.
func dateOf(s string) (graph.Date, error) {
	s = strings.TrimSpace(s)
	if len(s) > 10 && (s[10] == 'T' || s[10] == ' ') {
		s = s[:10]
	}
	if m := danishDate.FindStringSubmatch(s); m != nil {
		day, _ := strconv.Atoi(m[1])
		month, _ := strconv.Atoi(m[2])
		year, _ := strconv.Atoi(m[3])
		t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
		if t.Day() != day || int(t.Month()) != month {
			return "", graph.Invalid("there is no day %s", quote(s))
		}
		return graph.ParseDate(t.Format("2006-01-02"))
	}
	d, err := graph.ParseDate(s)
	if err != nil {
		return "", graph.Invalid("%s is no date: write it as 31-12-2025 or 2025-12-31", quote(s))
	}
	return d, nil
}

// cellValue makes of a cell what JSON Lines would hold.
func cellValue(f graph.Field, cell string) (any, error) {
	if f.List {
		return cellList(f, cell), nil
	}
	switch f.Type {
	case graph.Bool:
		switch strings.ToLower(cell) {
		case "ja", "j", "sand", "true", "yes", "x", "1":
			return true, nil
		case "nej", "n", "falsk", "false", "no", "0":
			return false, nil
		}
		return nil, graph.Invalid("%s is neither ja nor nej", quote(cell))
	case graph.Int:
		return cellInt(cell)
	case graph.Float:
		return cellNumber(cell)
	case graph.DateType:
		return dateOf(cell)
	}
	if f.Enum != nil {
		return Word(f, cell)
	}
	return cell, nil
}

// Numbers as Danish spreadsheets write them: 1.234 is a thousand and more, 37,5 a fraction.
var (
	wholeNumber = regexp.MustCompile(`^-?(\d{1,3}(\.\d{3})+|\d{1,15})(,0+)?$`)
	fraction    = regexp.MustCompile(`^-?(\d{1,3}(\.\d{3})+,\d+|\d{1,15}([.,]\d+)?)$`)
	spaces      = strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "")
)

func cellInt(cell string) (any, error) {
	s := spaces.Replace(cell)
	if !wholeNumber.MatchString(s) {
		return nil, graph.Invalid("%s is not a whole number", quote(cell))
	}
	s, _, _ = strings.Cut(s, ",")
	n, err := strconv.ParseInt(strings.ReplaceAll(s, ".", ""), 10, 64)
	if err != nil {
		return nil, graph.Invalid("%s is not a whole number", quote(cell))
	}
	return n, nil
}

func cellNumber(cell string) (any, error) {
	s := spaces.Replace(cell)
	if !fraction.MatchString(s) {
		return nil, graph.Invalid("%s is not a number: write it as 37,5 or 37.5", quote(cell))
	}
	if strings.Contains(s, ",") {
		s = strings.ReplaceAll(strings.ReplaceAll(s, ".", ""), ",", ".")
	}
	n, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return nil, graph.Invalid("%s is not a number: write it as 37,5 or 37.5", quote(cell))
	}
	return n, nil
}

// shortWord is how many characters an entry has at most where a comma may divide a cell.
const shortWord = 60

// cellList divides a cell: by line breaks or | where there are any, else by comma or semicolon
// for short words, not for sentences.
func cellList(f graph.Field, cell string) []any {
	cut := func(r rune) bool { return r == '\n' || r == '|' }
	if !strings.ContainsAny(cell, "\n|") && f.Max <= shortWord {
		cut = func(r rune) bool { return r == ',' || r == ';' }
	}
	var out []any
	for _, part := range strings.FieldsFunc(cell, cut) {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		if f.Enum != nil {
			if v, err := Word(f, part); err == nil {
				part = v
			}
		}
		out = append(out, part)
	}
	return out
}
