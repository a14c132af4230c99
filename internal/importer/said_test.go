package importer

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"nabo/graph"
)

// notOfRows are formats of the command line alone, or of what is no fault of a list.
var notOfRows = []string{
	"%s is larger than %d MB: split it", "%s is neither .csv nor .jsonl", "%s holds no .csv or .jsonl file", "there is no %s",
	"%d rows cannot be taken in: nothing was written", "that is no organisation: name the topmost unit",
	"whose list is this? Name the organisation, or let the rows hold it (teamKind ORGANISATION)",
	"an organisation of that name is there already: name it (--organisation), or use the source it was first taken in by (--source)",
}

// formatsIn gives the formats of the errors that a file makes.
func formatsIn(t *testing.T, path string) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	at := map[string]int{"Invalid": 0, "Limited": 0}
	var out []string
	ast.Inspect(file, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		name, recv := "", ""
		switch f := call.Fun.(type) {
		case *ast.Ident:
			name = f.Name
		case *ast.SelectorExpr:
			name = f.Sel.Name
			if x, ok := f.X.(*ast.Ident); ok {
				recv = x.Name
			}
		}
		i, ok := at[name]
		if name == "fault" && recv == "r" {
			i, ok = 2, true
		} else if name == "fault" && recv == "b" {
			i, ok = 1, true
		}
		if !ok || i >= len(call.Args) {
			return true
		}
		if lit, ok := call.Args[i].(*ast.BasicLit); ok && lit.Kind == token.STRING {
			text, err := strconv.Unquote(lit.Value)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, text)
		}
		return true
	})
	return out
}

func TestEveryFaultOfAListIsSaidInDanishToo(t *testing.T) {
	files := []string{"../../graph/value.go", "../../graph/screen.go", "../../graph/otherwords.go"}
	for _, pattern := range []string{"*.go", "../../graph/incoming*.go"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	n := 0
	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		for _, format := range formatsIn(t, path) {
			n++
			if w := said[format]; w.da == "" && !slices.Contains(notOfRows, format) {
				t.Errorf("%s: no Danish words for %q", path, format)
			}
		}
	}
	if n < 80 {
		t.Errorf("%d formats were found: is this test looking where they are?", n)
	}
}

// What is said in another language takes the same arguments.
func TestWordsTakeTheArgumentsOfTheirError(t *testing.T) {
	for format, w := range said {
		var args []any
		for i := 0; i < len(format)-1; i++ {
			if format[i] != '%' {
				continue
			}
			verb := strings.TrimLeft(format[i+1:], ".0123456789")[0]
			switch verb {
			case 'd', 'X':
				args = append(args, 7)
			case 'f':
				args = append(args, 7.5)
			default:
				args = append(args, "x")
			}
		}
		for _, words := range []string{format, w.en, w.da} {
			if words == "" {
				continue
			}
			if out := fmt.Sprintf(words, args...); strings.Contains(out, "%!") {
				t.Errorf("%q: %s", format, out)
			}
		}
	}
}

func TestAFaultIsSaidInBothLanguages(t *testing.T) {
	rows, err := Parse([]File{{Name: "enheder.csv", Content: []byte("nøgle;navn;type;medarbejdere\nx;X;stue;mange\n")}})
	if err != nil || len(rows.Faults) != 1 {
		t.Fatal(rows, err)
	}
	f := rows.Faults[0]
	if en, da := f.In("EN"), f.In("DA"); en != `"mange" is not a whole number` || da != `"mange" er ikke et helt tal` {
		t.Errorf("%q, %q", en, da)
	}
	missing := rows.At(graph.IncomingFault{Row: -1, Err: graph.Invalid("there is no %s with the key %.60q, neither in these rows nor in the graph: add it, or mend the key", graph.KindTeam, "y")})
	if da := missing.In("DA"); da != `nøglen "y" (enhed) findes hverken i rækkerne eller i Nabo: tilføj den, eller ret nøglen` {
		t.Error(da)
	}
}
