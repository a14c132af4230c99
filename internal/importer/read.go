package importer

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"nabo/graph"
)

// The limits on what is read.
const (
	MaxFileBytes = 256 << 20
	MaxRows      = 2_000_000
	maxFaults    = 1000 // named before reading gives up
)

// Place is where a row stands.
type Place struct {
	File string
	Line int
}

// Fault is what is wrong at a place, and what to do.
type Fault struct {
	Place
	Column  string
	Message string

	said error // what Message is of; see In
}

// Rows are foreign rows as read, each with its place.
type Rows struct {
	Items   []graph.Incoming
	Places  []Place
	Faults  []Fault
	Ignored []string // columns and files that were not read
	Content string   // digest of the files

	columnsOf []map[string]string // of each item: field → the column as the file calls it
	linksOf   [][]linkPlace       // of each item's links, where they come from several files
	lost      lost                // what could not be read
	most      int                 // rows that are read
}

// linkPlace is where a relation was told, when not with its row.
type linkPlace struct {
	Place
	columns map[string]string
}

// At puts a fault that graph found in a row at its place in the files.
func (r *Rows) At(f graph.IncomingFault) Fault {
	out := Fault{Column: f.Field, Message: f.Err.Error(), said: f.Err}
	var ge *graph.Error
	if errors.As(f.Err, &ge) {
		out.Message = ge.Message
	}
	if f.Row < 0 || f.Row >= len(r.Items) {
		return out
	}
	place, columns := r.Places[f.Row], r.columnsOf[f.Row]
	if links := r.linksOf[f.Row]; f.Link > 0 && f.Link <= len(links) {
		place, columns = links[f.Link-1].Place, links[f.Link-1].columns
	}
	out.Place, out.Column = place, columnOf(r.Items[f.Row].Kind, columns, f.Field)
	return out
}

// All are the faults of reading and those that graph found in the rows, in the order of the files.
// Of a cell that reading has found fault with nothing more is told.
func (r *Rows) All(found []graph.IncomingFault) []Fault {
	type cell struct {
		Place
		column string
	}
	told := make(map[cell]bool, len(r.Faults))
	for _, f := range r.Faults {
		told[cell{f.Place, f.Column}] = true
	}
	out := slices.Clone(r.Faults)
	for _, x := range found {
		if f := r.At(x); !told[cell{f.Place, f.Column}] {
			out = append(out, f)
		}
	}
	inOrder(out)
	return out
}

func inOrder(faults []Fault) {
	slices.SortStableFunc(faults, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
}

// object is a row before its kind's meaning is applied: names as in JSON Lines.
type object map[string]any

// Read reads a folder of .csv and .jsonl files, or one such file. The error is for what cannot
// be read at all; faults of rows stand in Rows.
func Read(path string) (*Rows, error) {
	files, err := list(path)
	if err != nil {
		return nil, err
	}
	read := make([]File, len(files))
	for i, f := range files {
		raw, err := readFile(f)
		if err != nil {
			return nil, err
		}
		read[i] = File{Name: filepath.Base(f), Content: raw}
	}
	return Parse(read)
}

// File is a file by its name, which tells what its rows are.
type File struct {
	Name    string
	Content []byte
}

// Parse reads files that are in memory already. INVALID where none of them is one that import
// knows: to say that all went well would let somebody believe that their list was taken in.
func Parse(files []File) (*Rows, error) { return ParseAtMost(files, MaxRows) }

// ParseAtMost is Parse of a list that may have so many rows; LIMITED beyond.
func ParseAtMost(files []File, most int) (*Rows, error) {
	rows := &Rows{lost: newLost(), most: most}
	sum := sha256.New()
	known := false
	for _, f := range files {
		fmt.Fprintf(sum, "%s %d\n", f.Name, len(f.Content))
		sum.Write(f.Content)
		if strings.EqualFold(filepath.Ext(f.Name), ".csv") {
			known = rows.readCSV(f.Name, f.Content) || known
		} else {
			rows.readJSONL(f.Name, f.Content)
			known = true
		}
		if len(rows.Faults) > maxFaults || len(rows.Items) > most {
			rows.lost.everything()
			break
		}
	}
	if !known {
		return nil, unknownFiles(files)
	}
	if len(rows.Items) > most {
		return nil, graph.Limited("more than %d rows: import in parts", most)
	}
	rows.joinRows()
	rows.checkKeys()
	inOrder(rows.Faults)
	rows.Content = hex.EncodeToString(sum.Sum(nil)[:16])
	return rows, nil
}

func unknownFiles(files []File) error {
	const show = 3
	var names, ours []string
	for _, f := range files {
		names = append(names, f.Name)
	}
	if len(names) > show {
		names = append(names[:show], "…")
	}
	for _, s := range sheets() {
		ours = append(ours, fmt.Sprintf("%s.csv (%s.csv)", s.names[0], s.names[1]))
	}
	return graph.Invalid("nothing was read of %s: the name of a file says what its rows are. Call it %s, or something.jsonl",
		strings.Join(names, ", "), strings.Join(ours, ", "))
}

func readFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	if info.Size() > MaxFileBytes {
		return nil, graph.Limited("%s is larger than %d MB: split it", path, MaxFileBytes>>20)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	return raw, nil
}

func list(path string) ([]string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	if !info.IsDir() {
		if !readable(path) {
			return nil, graph.Invalid("%s is neither .csv nor .jsonl", path)
		}
		return []string{path}, nil
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	var files []string
	for _, e := range entries {
		if !e.IsDir() && readable(e.Name()) {
			files = append(files, filepath.Join(path, e.Name()))
		}
	}
	if len(files) == 0 {
		return nil, graph.Invalid("%s holds no .csv or .jsonl file", path)
	}
	slices.Sort(files)
	return files, nil
}

func readable(name string) bool {
	ext := strings.ToLower(filepath.Ext(name))
	return ext == ".csv" || ext == ".jsonl"
}

func unreadable(path string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return graph.Invalid("there is no %s", path).Because(err)
	}
	return graph.Unavailable("%s cannot be read", path).Because(err)
}

func (r *Rows) fault(p Place, column, format string, args ...any) {
	err := graph.Invalid(format, args...)
	r.Faults = append(r.Faults, Fault{Place: p, Column: column, Message: err.Message, said: err})
}

// faultOf names an error of the domain at a place.
func (r *Rows) faultOf(p Place, column string, err error) {
	var ge *graph.Error
	if !errors.As(err, &ge) {
		r.fault(p, column, "%s", err.Error())
		return
	}
	if column == "" {
		column = ge.Field
	}
	r.Faults = append(r.Faults, Fault{Place: p, Column: column, Message: ge.Message, said: ge})
}

// checkKeys finds keys that stand twice.
func (r *Rows) checkKeys() {
	first := make(map[name]Place, len(r.Items))
	for i, it := range r.Items {
		n := name{it.Kind, it.Key}
		p, ok := first[n]
		if !ok {
			first[n] = r.Places[i]
			continue
		}
		column := columnOf(it.Kind, r.columnsOf[i], "key")
		if it.Kind == graph.KindPerson {
			r.fault(r.Places[i], column, "the key %s stands already in %s: one row a person; further units of theirs go in a file of their own, memberships.csv (tilknytninger.csv)", quote(it.Key), p)
			continue
		}
		r.fault(r.Places[i], column, "the key %s stands already in %s: give each row its own", quote(it.Key), p)
	}
}
