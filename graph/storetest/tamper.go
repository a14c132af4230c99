package storetest

import (
	"encoding/base64"
	"encoding/json"

	"pgregory.net/rapid"

	"nabo/graph"
)

// tamper changes a cursor: its letters, or what it says under its base64 and JSON.
func tamper(t *rapid.T, c graph.Cursor) graph.Cursor {
	switch rapid.IntRange(0, 3).Draw(t, "how") {
	case 0:
		return graph.Cursor(rapid.String().Draw(t, "anything"))
	case 1:
		raw := []byte(c)
		raw[rapid.IntRange(0, len(raw)-1).Draw(t, "at")] = rapid.Byte().Draw(t, "letter")
		return graph.Cursor(raw)
	case 2:
		return c[:rapid.IntRange(0, len(c)-1).Draw(t, "length")]
	}
	return retold(t, c)
}

// retold keeps a cursor readable and puts other values into it.
func retold(t *rapid.T, c graph.Cursor) graph.Cursor {
	raw, err := base64.RawURLEncoding.DecodeString(string(c))
	if err != nil {
		return c
	}
	var body map[string]any
	if json.Unmarshal(raw, &body) != nil {
		return c
	}
	odd := []any{
		nil, true, "x", 7.5,
		map[string]any{"i": "x"},
		map[string]any{"i": 7},
		map[string]any{"f": 1e300},
		map[string]any{"t": 9e18},
		map[string]any{"d": "2026-01-31"},
		map[string]any{"d": ""},
		map[string]any{"b": "AAA="},
		map[string]any{"b": "!"},
		map[string]any{"l": "s", "v": []any{"x"}},
		[]any{},
		map[string]any{},
	}
	if values, ok := body["v"].([]any); ok && len(values) > 0 {
		values[rapid.IntRange(0, len(values)-1).Draw(t, "value")] = rapid.SampledFrom(odd).Draw(t, "odd")
	}
	if rapid.Bool().Draw(t, "id too") {
		body["i"] = rapid.SampledFrom([]any{"", "x", "a b", 7, nil, "' OR 1=1 --"}).Draw(t, "id")
	}
	if raw, err = json.Marshal(body); err != nil {
		return c
	}
	return graph.Cursor(base64.RawURLEncoding.EncodeToString(raw))
}
