package importer

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
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
}

// Rows are foreign rows as read, each with its place.
type Rows struct {
	Items   []graph.Incoming
	Places  []Place
	Columns []map[string]string // of each item: field → the column as the file calls it; may be nil
	Faults  []Fault
	Ignored []string // columns and files that were not read
	Content string   // digest of the files
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

// Parse reads files that are in memory already.
func Parse(files []File) (*Rows, error) {
	rows := &Rows{}
	sum := sha256.New()
	for _, f := range files {
		sum.Write(f.Content)
		if strings.EqualFold(filepath.Ext(f.Name), ".csv") {
			rows.readCSV(f.Name, f.Content)
		} else {
			rows.readJSONL(f.Name, f.Content)
		}
		if len(rows.Faults) > maxFaults || len(rows.Items) > MaxRows {
			break
		}
	}
	if len(rows.Items) > MaxRows {
		return nil, graph.Limited("more than %d rows: import in parts", MaxRows)
	}
	rows.mergeMemberships()
	rows.checkKeys()
	rows.Content = hex.EncodeToString(sum.Sum(nil)[:16])
	return rows, nil
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

func (r *Rows) fault(p Place, column, message string) {
	r.Faults = append(r.Faults, Fault{Place: p, Column: column, Message: message})
}

// faultOf names an error of the domain at a place.
func (r *Rows) faultOf(p Place, column string, err error) {
	var ge *graph.Error
	if !errors.As(err, &ge) {
		r.fault(p, column, err.Error())
		return
	}
	if column == "" {
		column = ge.Field
	}
	r.fault(p, column, ge.Message)
}

// checkKeys finds keys that stand twice.
func (r *Rows) checkKeys() {
	type name struct {
		kind graph.Kind
		key  string
	}
	first := map[name]Place{}
	for i, it := range r.Items {
		n := name{it.Kind, it.Key}
		if p, ok := first[n]; ok {
			r.fault(r.Places[i], "key", "the key "+quote(it.Key)+" stands already in "+p.String()+": give each row its own")
			continue
		}
		first[n] = r.Places[i]
	}
}
