package graph

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
)

// A cursor carries a mark of the place that it belongs to (relation, order, filter, parent), the
// values of the order at its row, and the row's id. It is no secret and grants nothing: whoever
// changes one gets INVALID or another place in what they may see anyway.
type cursorBody struct {
	Mark   string            `json:"m"`
	Values []json.RawMessage `json:"v"`
	ID     ID                `json:"i"`
}

// Mark names a place that a cursor belongs to. parent and rel are "" at a root.
func Mark(parent ID, rel Rel, dir Dir, kinds []Kind, where []Cond, order []Order) string {
	raw, err := json.Marshal(struct {
		P ID
		R Rel
		D Dir
		K []Kind
		W []Cond
		O []Order
	}{parent, rel, dir, kinds, where, order})
	if err != nil { // a Cond of values always marshals; a hand-made one may not
		raw = []byte(err.Error())
	}
	sum := sha256.Sum256(raw)
	return base64.RawURLEncoding.EncodeToString(sum[:9])
}

// MakeCursor makes the cursor after the row with this id, whose order has these values (texts
// as sort keys, []byte).
func MakeCursor(mark string, values []Value, id ID) Cursor {
	b := cursorBody{Mark: mark, ID: id, Values: make([]json.RawMessage, len(values))}
	for i, v := range values {
		b.Values[i] = EncodeValue(v)
	}
	raw, err := json.Marshal(b)
	if err != nil {
		return ""
	}
	return Cursor(base64.RawURLEncoding.EncodeToString(raw))
}

// ReadCursor reads a cursor that must belong to mark and hold n values. INVALID otherwise.
func ReadCursor(c Cursor, mark string, n int) ([]Value, ID, error) {
	bad := Invalid("this cursor is of another list, order or filter: start from the first page").At("after")
	if len(c) > 4096 {
		return nil, "", bad
	}
	raw, err := base64.RawURLEncoding.DecodeString(string(c))
	if err != nil {
		return nil, "", bad
	}
	var b cursorBody
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if dec.Decode(&b) != nil || b.Mark != mark || len(b.Values) != n || CheckID(b.ID) != nil {
		return nil, "", bad
	}
	values := make([]Value, n)
	for i, rv := range b.Values {
		if values[i], err = DecodeValue(rv); err != nil {
			return nil, "", bad
		}
	}
	return values, b.ID, nil
}

// CheckID refuses what no id may be.
func CheckID(id ID) error {
	if id == "" || len(id) > 64 {
		return Invalid("an id has 1 to 64 characters")
	}
	for i := range len(id) {
		if id[i] <= ' ' || id[i] > '~' {
			return Invalid("an id holds printable ASCII only")
		}
	}
	return nil
}
