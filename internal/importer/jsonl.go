package importer

import (
	"bytes"
	"encoding/json"
	"unicode/utf8"

	"nabo/graph"
)

const maxLineBytes = 1 << 20

// readJSONL reads one object a line, each with its "kind".
func (r *Rows) readJSONL(name string, raw []byte) {
	raw = bytes.TrimPrefix(raw, []byte("\xef\xbb\xbf"))
	for n, line := range bytes.Split(raw, []byte("\n")) {
		p := Place{File: name, Line: n + 1}
		line = bytes.TrimSpace(line)
		switch {
		case len(line) == 0:
			continue
		case len(line) > maxLineBytes:
			r.fault(p, "", "the line is longer than 1 MB: shorten it")
			continue
		case !utf8.Valid(line):
			r.fault(p, "", "the line is not UTF-8: save the file as UTF-8")
			continue
		}
		o, err := decodeObject(line)
		if err != nil {
			r.fault(p, "", "the line is no JSON object: "+err.Error())
			continue
		}
		kind, _ := o["kind"].(string)
		delete(o, "kind")
		r.add(graph.Kind(kind), o, p, nil)
	}
}

func decodeObject(line []byte) (object, error) {
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.UseNumber()
	var o object
	if err := dec.Decode(&o); err != nil {
		return nil, err
	}
	if o == nil {
		return nil, errNull
	}
	if dec.More() {
		return nil, errMore
	}
	return o, nil
}
