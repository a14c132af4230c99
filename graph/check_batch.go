package graph

import (
	"fmt"
	"unicode/utf8"
)

// BatchCheck refuses a Batch that breaks a Model or a limit, for engines: so they refuse alike.
// Errors name places by the Batch's Go fields.
type BatchCheck struct {
	kinds map[Kind]map[string]Field
	rels  map[Rel]map[string]Field
}

// NewBatchCheck makes the check of a Model.
func NewBatchCheck(m *Model) *BatchCheck {
	c := &BatchCheck{kinds: map[Kind]map[string]Field{}, rels: map[Rel]map[string]Field{}}
	byName := func(fields []Field) map[string]Field {
		out := make(map[string]Field, len(fields))
		for _, f := range fields {
			out[f.Name] = f
		}
		return out
	}
	for _, k := range m.Kinds {
		c.kinds[k.Kind] = byName(k.Fields)
	}
	for _, r := range m.Rels {
		c.rels[r.Rel] = byName(r.Fields)
	}
	return c
}

// IsSystemField tells whether every node and link has a field, written by the store.
func IsSystemField(name string) bool {
	switch name {
	case FieldCreatedAt, FieldCreatedBy, FieldUpdatedAt, FieldUpdatedBy, FieldSource:
		return true
	}
	return false
}

// Size refuses a Batch that is too large or has no id.
func (c *BatchCheck) Size(b *Batch) error {
	if n := utf8.RuneCountInString(b.ID); n < 1 || n > 200 {
		return Invalid("the id of a write has 1 to 200 characters, this one has %d", n).At("id")
	}
	ops := len(b.Puts) + len(b.Links) + len(b.Unlinks) + len(b.Deletes) + len(b.Redacts) + len(b.Keys) + len(b.Redirects)
	if ops > MaxBatchOps {
		return Limited("this writes %d things at once, at most %d go in one: write in parts", ops, MaxBatchOps)
	}
	return nil
}

// Batch refuses what breaks the Model. The fields of a PutLink without a Rel are checked by
// LinkFields, where the link is found.
func (c *BatchCheck) Batch(b *Batch) error {
	for i := range b.Puts {
		if err := c.put(&b.Puts[i]); err != nil {
			return fmt.Errorf("puts[%d]: %w", i, err)
		}
	}
	for i := range b.Links {
		if err := c.link(&b.Links[i]); err != nil {
			return fmt.Errorf("links[%d]: %w", i, err)
		}
	}
	for i := range b.Keys {
		if err := checkBatchKey(b.Keys[i].Key); err != nil {
			return fmt.Errorf("keys[%d]: %w", i, err)
		}
	}
	for i, r := range b.Redirects {
		if err := CheckID(r.From); err != nil {
			return fmt.Errorf("redirects[%d]: %w", i, err)
		}
	}
	return nil
}

func (c *BatchCheck) put(p *Put) error {
	if err := CheckID(p.ID); err != nil {
		return err
	}
	fields, ok := c.kinds[p.Kind]
	if !ok {
		return Invalid("there is no kind %.40q", string(p.Kind)).At("kind")
	}
	if err := checkBatchFields(string(p.Kind), fields, p.Fields); err != nil {
		return err
	}
	return CheckAudience(p.Audience)
}

func (c *BatchCheck) link(p *PutLink) error {
	if err := CheckID(p.ID); err != nil {
		return err
	}
	if p.Rel != "" {
		if _, ok := c.rels[p.Rel]; !ok {
			return Invalid("there is no relation %.40q", string(p.Rel)).At("rel")
		}
		if err := c.LinkFields(p.Rel, p.Fields); err != nil {
			return err
		}
	}
	return CheckAudience(p.Audience)
}

// LinkFields holds values of a link to the relation's Fields.
func (c *BatchCheck) LinkFields(rel Rel, values map[string]Value) error {
	return checkBatchFields(string(rel), c.rels[rel], values)
}

func checkBatchFields(title string, fields map[string]Field, values map[string]Value) error {
	for name, v := range values {
		f, ok := fields[name]
		switch {
		case IsSystemField(name):
			return Invalid("%s is written by the store and cannot be given", name).At(name)
		case !ok:
			return Invalid("%s has no field %.40q", title, name).At(name)
		}
		if err := f.Check(v); err != nil {
			return err
		}
	}
	return nil
}

// CheckAudience refuses tokens that no audience may hold.
func CheckAudience(tokens []Token) error {
	for _, token := range tokens {
		if token == "" || len(token) > 200 {
			return Invalid("an audience's token has 1 to 200 characters").At("audience")
		}
		for i := range len(token) {
			if token[i] <= ' ' || token[i] > '~' {
				return Invalid("an audience's token holds printable ASCII only").At("audience")
			}
		}
	}
	return nil
}

func checkBatchKey(k Key) error {
	if err := CheckID(k.Organisation); err != nil {
		return err
	}
	if n := utf8.RuneCountInString(k.Source); n < 1 || n > 100 {
		return Invalid("a key's source has 1 to 100 characters").At("source")
	}
	if n := utf8.RuneCountInString(k.Key); n < 1 || n > 200 {
		return Invalid("a key has 1 to 200 characters").At("key")
	}
	return nil
}
