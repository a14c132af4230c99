package plan

import (
	"math"
	"strconv"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"nabo/graph"
	"nabo/resolvers/scalar"
)

// value writes a column as the scalar that the schema says, in the way of resolvers/scalar.
func (w *writer) value(v graph.Value, typ *ast.Type) bool {
	switch x := v.(type) {
	case nil:
		return w.absent(typ)
	case string:
		return w.text(x, typ.NamedType != "ID" || x != "")
	case graph.Date:
		return w.text(string(x), x != "")
	case time.Time:
		return !x.IsZero() && w.text(x.UTC().Format(scalar.InstantLayout), true)
	case int64:
		w.buf = strconv.AppendInt(w.buf, x, 10)
		return true
	case bool:
		w.buf = strconv.AppendBool(w.buf, x)
		return true
	case float64:
		w.buf = strconv.AppendFloat(w.buf, x, 'g', -1, 64)
		return !math.IsInf(x, 0) && !math.IsNaN(x)
	case []string:
		return w.list(len(x), func(i int) bool { return w.text(x[i], true) })
	}
	return false
}

// absent writes what the views give for a value that is not there: no, no entries, or null.
func (w *writer) absent(typ *ast.Type) bool {
	switch {
	case !typ.NonNull:
		return w.add("null")
	case typ.Elem != nil:
		return w.add("[]")
	case typ.NamedType == "Boolean":
		return w.add("false")
	}
	return false
}

func (w *writer) null(typ *ast.Type) bool { return !typ.NonNull && w.add("null") }

func (w *writer) text(s string, ok bool) bool {
	w.buf = quote(w.buf, s)
	return ok
}

const hex = "0123456789ABCDEF"

// quote writes a text as gqlgen does: what JSON must escape is, and nothing else.
func quote(buf []byte, s string) []byte {
	buf = append(buf, '"')
	start := 0
	for i := range len(s) {
		c := s[i]
		if c >= 0x20 && c != '\\' && c != '"' {
			continue
		}
		buf = append(buf, s[start:i]...)
		start = i + 1
		switch c {
		case '\t':
			buf = append(buf, `\t`...)
		case '\r':
			buf = append(buf, `\r`...)
		case '\n':
			buf = append(buf, `\n`...)
		case '\\', '"':
			buf = append(buf, '\\', c)
		default:
			buf = append(buf, '\\', 'u', '0', '0', hex[c>>4], hex[c&0xf])
		}
	}
	return append(append(buf, s[start:]...), '"')
}
