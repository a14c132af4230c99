package sqlite

import (
	"fmt"
	"unicode/utf8"

	"nabo/graph"
)

// checkSize refuses a Batch that is too large or has no id.
func checkSize(b *graph.Batch) error {
	if n := utf8.RuneCountInString(b.ID); n < 1 || n > 200 {
		return graph.Invalid("the id of a write has 1 to 200 characters, this one has %d", n).At("id")
	}
	ops := len(b.Puts) + len(b.Links) + len(b.Unlinks) + len(b.Deletes) + len(b.Redacts) + len(b.Keys) + len(b.Redirects)
	if ops > graph.MaxBatchOps {
		return graph.Limited("this writes %d things at once, at most %d go in one: write in parts", ops, graph.MaxBatchOps)
	}
	return nil
}

// checkBatch refuses what breaks the Model. Places in errors are those of the Batch's Go fields.
func (l *layout) checkBatch(b *graph.Batch) error {
	for i := range b.Puts {
		if err := l.checkPut(&b.Puts[i]); err != nil {
			return fmt.Errorf("puts[%d]: %w", i, err)
		}
	}
	for i := range b.Links {
		if err := l.checkLink(&b.Links[i]); err != nil {
			return fmt.Errorf("links[%d]: %w", i, err)
		}
	}
	for i := range b.Keys {
		if err := checkKey(b.Keys[i].Key); err != nil {
			return fmt.Errorf("keys[%d]: %w", i, err)
		}
	}
	for i, r := range b.Redirects {
		if err := graph.CheckID(r.From); err != nil {
			return fmt.Errorf("redirects[%d]: %w", i, err)
		}
	}
	return nil
}

func (l *layout) checkPut(p *graph.Put) error {
	if err := graph.CheckID(p.ID); err != nil {
		return err
	}
	t, ok := l.kinds[p.Kind]
	if !ok {
		return graph.Invalid("there is no kind %.40q", string(p.Kind)).At("kind")
	}
	if err := t.checkFields(p.Fields); err != nil {
		return err
	}
	return checkAudience(p.Audience)
}

func (l *layout) checkLink(p *graph.PutLink) error {
	if err := graph.CheckID(p.ID); err != nil {
		return err
	}
	if p.Rel == "" { // a link that exists: its fields are checked where it is found
		return checkAudience(p.Audience)
	}
	t, ok := l.rels[p.Rel]
	if !ok {
		return graph.Invalid("there is no relation %.40q", string(p.Rel)).At("rel")
	}
	if err := t.checkFields(p.Fields); err != nil {
		return err
	}
	return checkAudience(p.Audience)
}

// checkFields holds values to their Fields. The system's own fields are written by the engine.
func (t *table) checkFields(fields map[string]graph.Value) error {
	for name, v := range fields {
		c, ok := t.byName[name]
		if !ok {
			return graph.Invalid("%s has no field %.40q", t.what, name).At(name)
		}
		if isSystemField(name) {
			return graph.Invalid("%s is written by the store and cannot be given", name).At(name)
		}
		if err := c.field.Check(v); err != nil {
			return err
		}
	}
	return nil
}

func isSystemField(name string) bool {
	for _, f := range graph.SystemFields() {
		if f.Name == name {
			return true
		}
	}
	return false
}

func checkAudience(tokens []graph.Token) error {
	for _, token := range tokens {
		if token == "" || len(token) > 200 {
			return graph.Invalid("an audience's token has 1 to 200 characters").At("audience")
		}
		for i := range len(token) {
			if token[i] <= ' ' || token[i] > '~' {
				return graph.Invalid("an audience's token holds printable ASCII only").At("audience")
			}
		}
	}
	return nil
}

func checkKey(k graph.Key) error {
	if err := graph.CheckID(k.Organisation); err != nil {
		return err
	}
	if n := utf8.RuneCountInString(k.Source); n < 1 || n > 100 {
		return graph.Invalid("a key's source has 1 to 100 characters").At("source")
	}
	if n := utf8.RuneCountInString(k.Key); n < 1 || n > 200 {
		return graph.Invalid("a key has 1 to 200 characters").At("key")
	}
	return nil
}
