package graph

import (
	"bytes"
	"encoding/json"
	"time"
)

// The file that a person takes away: JSON, with the names of the schema.
type (
	heldFile struct {
		MadeOn    time.Time        `json:"madeOn"`
		Person    map[string]any   `json:"person"`
		Relations []heldRelation   `json:"relations"`
		Tokens    []map[string]any `json:"accessTokens"`
		More      bool             `json:"more"`
	}
	heldRelation struct {
		ID            ID             `json:"id"`
		Relation      Rel            `json:"relation"`
		Fields        map[string]any `json:"fields"`
		Node          map[string]any `json:"node"` // null where the person cannot see it
		RecordedOn    time.Time      `json:"recordedOn"`
		RecordedBy    ID             `json:"recordedBy,omitempty"`
		Source        string         `json:"source,omitempty"`
		WaitsForMyYes bool           `json:"waitsForMyYes"`
		SeenBy        []heldText     `json:"seenBy"`
		Why           heldText       `json:"why"`
	}
	heldText struct {
		Da string `json:"da"`
		En string `json:"en"`
	}
)

// File is all of it as JSON, to be saved: the person's own fields, each relation with what it says and,
// where they see it, what it leads to, and the access tokens made for them, without what opens them.
func (h *Held) File(m *Model) (string, error) {
	out := heldFile{MadeOn: h.made, Person: shownValues(m, h.Person), Relations: []heldRelation{}, Tokens: []map[string]any{}, More: h.More}
	for _, e := range h.Entries {
		r := heldRelation{
			ID: e.ID, Relation: e.Rel, Fields: linkValues(m, e.tie.LinkRow), RecordedOn: e.RecordedOn, RecordedBy: e.By,
			Source: e.Source, WaitsForMyYes: e.Waits, SeenBy: []heldText{}, Why: heldText{e.Da, e.En},
		}
		if e.Node != "" {
			r.Node = shownValues(m, e.tie.far)
		}
		for _, s := range e.SeenBy {
			r.SeenBy = append(r.SeenBy, heldText{s.Da, s.En})
		}
		out.Relations = append(out.Relations, r)
	}
	for _, row := range h.tokens {
		token := map[string]any{}
		for _, f := range []string{"label", "role", "expiresOn", "lastUsedOn", "revokedOn"} {
			if v := row.Get(f); v != nil {
				token[f] = v
			}
		}
		out.Tokens = append(out.Tokens, token)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(out); err != nil {
		return "", Internal(err)
	}
	return b.String(), nil
}

// shownValues are the fields of a node that were read and are not machinery.
func shownValues(m *Model, row *Row) map[string]any {
	out := map[string]any{"id": row.ID, "kind": row.Kind}
	spec, _ := m.Kind(row.Kind)
	for _, f := range spec.Fields {
		if v := row.Get(f.Name); v != nil && !f.Internal {
			out[f.Name] = v
		}
	}
	for _, name := range []string{FieldCreatedAt, FieldUpdatedAt, FieldSource} {
		if v := row.Get(name); v != nil {
			out[name] = v
		}
	}
	return out
}

func linkValues(m *Model, l *LinkRow) map[string]any {
	out := map[string]any{}
	spec, _ := m.Rel(l.Rel)
	for _, f := range spec.Fields {
		if v := l.Get(f.Name); v != nil && !f.Internal {
			out[f.Name] = v
		}
	}
	return out
}
