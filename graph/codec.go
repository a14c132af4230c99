package graph

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"time"
)

// The codec writes a Value so that it comes back as the same Go type: JSON, where a text is a
// string, an integer {"i":"7"}, a number {"f":0.5}, yes/no true, an instant {"t":ms}, a date
// {"d":"2026-01-31"}, bytes {"b":base64} (sort keys in cursors only), absent null, and a list
// {"l":"d","v":[...]} with the letter of its type (s for text, o for yes/no).
type tagged struct {
	I *int64          `json:"i,omitempty"`
	F *float64        `json:"f,omitempty"`
	T *int64          `json:"t,omitempty"`
	D *Date           `json:"d,omitempty"`
	B *string         `json:"b,omitempty"`
	L string          `json:"l,omitempty"`
	V json.RawMessage `json:"v,omitempty"`
}

// EncodeValue writes a value. What is not a Value becomes null.
func EncodeValue(v Value) json.RawMessage {
	raw, err := json.Marshal(wire(v))
	if err != nil {
		return json.RawMessage("null")
	}
	return raw
}

func wire(v Value) any {
	switch x := v.(type) {
	case nil, string, bool:
		return x
	case int64:
		return tagged{I: &x}
	case float64:
		return tagged{F: &x}
	case time.Time:
		ms := x.UnixMilli()
		return tagged{T: &ms}
	case Date:
		return tagged{D: &x}
	case []byte:
		s := base64.StdEncoding.EncodeToString(x)
		return tagged{B: &s}
	case []string:
		return wireList("s", x)
	case []bool:
		return wireList("o", x)
	case []int64:
		return wireList("i", x)
	case []float64:
		return wireList("f", x)
	case []Date:
		return wireList("d", x)
	case []time.Time:
		ms := make([]int64, len(x))
		for i, t := range x {
			ms[i] = t.UnixMilli()
		}
		return wireList("t", ms)
	}
	return nil
}

func wireList[T any](letter string, x []T) any {
	if x == nil {
		x = []T{}
	}
	raw, err := json.Marshal(x)
	if err != nil {
		raw = []byte("[]")
	}
	return tagged{L: letter, V: raw}
}

// DecodeValue reads what EncodeValue wrote.
func DecodeValue(raw json.RawMessage) (Value, error) {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 {
		return nil, Invalid("a value is missing")
	}
	switch raw[0] {
	case 'n':
		return nil, nil
	case '"':
		return decodeAs[string](raw)
	case 't', 'f':
		return decodeAs[bool](raw)
	}
	var t tagged
	if err := json.Unmarshal(raw, &t); err != nil {
		return nil, Invalid("a stored value cannot be read").Because(err)
	}
	switch {
	case t.I != nil:
		return *t.I, nil
	case t.F != nil:
		return *t.F, nil
	case t.T != nil:
		return time.UnixMilli(*t.T).UTC(), nil
	case t.D != nil:
		if _, err := ParseDate(string(*t.D)); err != nil {
			return nil, err
		}
		return *t.D, nil
	case t.B != nil:
		b, err := base64.StdEncoding.DecodeString(*t.B)
		if err != nil {
			return nil, Invalid("a stored value cannot be read").Because(err)
		}
		return b, nil
	}
	return decodeList(t)
}

func decodeList(t tagged) (Value, error) {
	switch t.L {
	case "s":
		return decodeAs[[]string](t.V)
	case "o":
		return decodeAs[[]bool](t.V)
	case "i":
		return decodeAs[[]int64](t.V)
	case "f":
		return decodeAs[[]float64](t.V)
	case "d":
		return decodeAs[[]Date](t.V)
	case "t":
		v, err := decodeAs[[]int64](t.V)
		if err != nil {
			return nil, err
		}
		ms, _ := v.([]int64)
		out := make([]time.Time, len(ms))
		for i, m := range ms {
			out[i] = time.UnixMilli(m).UTC()
		}
		return out, nil
	}
	return nil, Invalid("a stored value has no known type")
}

func decodeAs[T any](raw json.RawMessage) (Value, error) {
	var x T
	if err := json.Unmarshal(raw, &x); err != nil {
		return nil, Invalid("a stored value cannot be read").Because(err)
	}
	return x, nil
}

// EncodeFields writes named values; keys come sorted, so equal fields give equal bytes.
func EncodeFields(fields map[string]Value) json.RawMessage {
	m := make(map[string]json.RawMessage, len(fields))
	for k, v := range fields {
		m[k] = EncodeValue(v)
	}
	raw, err := json.Marshal(m)
	if err != nil {
		return json.RawMessage("{}")
	}
	return raw
}

// DecodeFields reads what EncodeFields wrote.
func DecodeFields(raw json.RawMessage) (map[string]Value, error) {
	var m map[string]json.RawMessage
	if err := json.Unmarshal(raw, &m); err != nil {
		return nil, Invalid("stored fields cannot be read").Because(err)
	}
	out := make(map[string]Value, len(m))
	for k, rv := range m {
		v, err := DecodeValue(rv)
		if err != nil {
			return nil, err
		}
		out[k] = v
	}
	return out, nil
}
