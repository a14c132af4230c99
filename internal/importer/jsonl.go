package importer

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"nabo/graph"
)

const (
	maxLineBytes = 1 << 20
	maxNesting   = 8
)

var (
	errNull   = errors.New("it is no object")
	errMore   = errors.New("there is more than one object on the line")
	errNested = errors.New("it is nested too deeply")
)

// readJSONL reads one object a line, each with its "kind".
func (r *Rows) readJSONL(name string, raw []byte) {
	raw = bytes.TrimPrefix(raw, mark)
	for n := 1; len(raw) > 0; n++ {
		line, rest, _ := bytes.Cut(raw, []byte("\n"))
		raw = rest
		if !r.readLine(Place{File: name, Line: n}, bytes.TrimSpace(line)) {
			r.lost.everything()
		}
		if len(r.Faults) > maxFaults || len(r.Items) > r.most {
			return
		}
	}
}

// readLine reads a line; false where nobody can say what it was.
func (r *Rows) readLine(p Place, line []byte) bool {
	switch {
	case len(line) == 0:
		return true
	case len(line) > maxLineBytes:
		r.fault(p, "", "the line is longer than 1 MB: shorten it")
		return false
	case !utf8.Valid(line):
		r.fault(p, "", "the line is not UTF-8: save the file as UTF-8")
		return false
	}
	o, err := decodeObject(line)
	if err != nil {
		r.fault(p, "", "the line is no JSON object that can be read: %s", err.Error())
		return false
	}
	kind, _ := o["kind"].(string)
	delete(o, "kind")
	r.add(graph.Kind(kind), o, p, nil)
	return true
}

// decodeObject reads one object. A name that stands twice is refused: the one or the other value
// would be lost.
func decodeObject(line []byte) (object, error) {
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.UseNumber()
	v, err := decodeValue(dec, 0)
	if err != nil {
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			err = errors.New("it ends too early")
		}
		return nil, fmt.Errorf("%w (character %d)", err, dec.InputOffset())
	}
	o, ok := v.(map[string]any)
	if !ok {
		return nil, errNull
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, errMore
	}
	return o, nil
}

func decodeValue(dec *json.Decoder, depth int) (any, error) {
	t, err := dec.Token()
	if err != nil {
		return nil, err
	}
	d, ok := t.(json.Delim)
	switch {
	case !ok:
		return t, nil
	case depth == maxNesting:
		return nil, errNested
	case d == '[':
		list := []any{}
		for dec.More() {
			v, err := decodeValue(dec, depth+1)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		_, err = dec.Token()
		return list, err
	}
	return decodeMembers(dec, depth)
}

func decodeMembers(dec *json.Decoder, depth int) (any, error) {
	o := map[string]any{}
	for dec.More() {
		t, err := dec.Token()
		if err != nil {
			return nil, err
		}
		name, ok := t.(string)
		if !ok {
			return nil, errNull
		}
		if _, twice := o[name]; twice {
			return nil, fmt.Errorf("the name %s stands twice: keep one", quote(name))
		}
		if o[name], err = decodeValue(dec, depth+1); err != nil {
			return nil, err
		}
	}
	_, err := dec.Token()
	return o, err
}
