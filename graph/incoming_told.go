package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
)

// IncomingField is one field or relation of a row that changes or is kept: what stands, and what
// the row says. Of a relation both are words: the other end and, of a link, its fields.
type IncomingField struct {
	Name          string
	Before, After Value
}

// IncomingRole is what a list makes somebody who may then do more than others.
type IncomingRole struct {
	Key, Name string // of the person
	Team      string // key of the unit
	Role      string
}

// NewRoles tells whom the list makes one who leads or brokers.
func (p *IncomingPlan) NewRoles() []IncomingRole {
	var out []IncomingRole
	for _, c := range p.Changes {
		told := c.Op == IncomingCreate || c.Op == IncomingChange && slices.Contains(c.Fields, string(RelMemberOf))
		if c.Row < 0 || !told {
			continue
		}
		row := p.rows[c.Row]
		name, _ := row.Fields["name"].(string)
		for _, l := range row.Links {
			role, _ := l.Fields["role"].(string)
			if l.Rel == RelMemberOf && l.Fields["to"] == nil && RoleGivesRights(role) {
				out = append(out, IncomingRole{row.Key, name, l.Key, role})
			}
		}
	}
	return out
}

// Digest is of all that taking the rows in would do: equal for two plans that do the same.
func (p *IncomingPlan) Digest() string {
	sum := sha256.New()
	fmt.Fprintf(sum, "%s %q %q %t %t\n", p.Organisation, p.source, p.content, p.full, p.overwrite)
	for _, c := range p.Changes {
		fmt.Fprintf(sum, "%d %s %q %s %q\n", c.Row, c.Kind, c.Key, c.Op, c.Fields)
		for _, f := range c.Details {
			fmt.Fprintf(sum, "%q %q %q\n", f.Name, fmt.Sprint(f.Before), fmt.Sprint(f.After))
		}
	}
	return hex.EncodeToString(sum.Sum(nil)[:16])
}

// nodeOf is the node that becomes of a row, or is it; "" where the caller is not told.
func (n *intake) nodeOf(row int) ID {
	if n.apart[row] {
		return ""
	}
	return n.ids[row]
}

// nameOf is what a row is called: by itself, else by what is there.
func (n *intake) nameOf(row int) string {
	fields := n.rows[row].Fields
	for _, f := range []string{"name", "title", "text", "words"} {
		switch v := fields[f].(type) {
		case string:
			return v
		case []string:
			return strings.Join(v, ", ")
		}
	}
	on := n.existing[n.ids[row]]
	if on == nil || n.apart[row] {
		return ""
	}
	for _, f := range []string{"name", "title", "text"} {
		if s := on.Text(f); s != "" {
			return s
		}
	}
	return strings.Join(on.Texts("words"), ", ")
}

// say adds what becomes of a row. fields are names; details tell more of some of them.
func (n *intake) say(row int, op IncomingOp, fields []string, details []IncomingField) {
	r := n.rows[row]
	n.plan.Changes = append(n.plan.Changes, IncomingChangeRow{
		Row: row, Kind: r.Kind, Key: r.Key, ID: n.nodeOf(row), Name: n.nameOf(row), Op: op, Fields: fields, Details: details,
	})
}

// details are of the fields that a row changes, or that are kept.
func (n *intake) details(d *diff, names []string) []IncomingField {
	var out []IncomingField
	for _, name := range names {
		if _, ok := n.fields[d.on.Kind][name]; ok {
			out = append(out, IncomingField{Name: name, Before: d.on.Get(name), After: n.meant(d, name)})
			continue
		}
		found := false
		for _, f := range d.ties {
			if f.Name == name {
				out, found = append(out, f), true
			}
		}
		if !found {
			out = append(out, IncomingField{Name: name})
		}
	}
	return out
}

// tieSaid notes what a row says of a relation, beside what stands.
func (n *intake) tieSaid(d *diff, l IncomingLink, there *LinkRow) {
	f := IncomingField{Name: string(l.Rel), After: tieWords(l.Key, l.Fields)}
	if there != nil {
		old := Fields{}
		for name := range l.Fields {
			old[name] = there.Get(name)
		}
		f.Before = tieWords(l.Key, old)
	}
	d.ties = append(d.ties, f)
}

// tieWords are the other end and the fields of a link: "egebo (from 2020-01-01, role STAFF)".
func tieWords(other string, fields Fields) string {
	var parts []string
	for _, name := range sortedNames(fields) {
		if v := fields[name]; v != nil {
			parts = append(parts, fmt.Sprintf("%s %v", name, v))
		}
	}
	if len(parts) == 0 {
		return other
	}
	return other + " (" + strings.Join(parts, ", ") + ")"
}
