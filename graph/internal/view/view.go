// Package view holds the Viewer: who is reading, as the tokens that decide what they see.
//
// It is internal to graph so that nothing outside can make a Viewer by hand: people and teams
// become viewers through graph.Viewers, and the few that must read everything import
// nabo/graph/system, which the linter allows to them alone. Start reading at Viewer.
package view

import (
	"slices"
	"strings"
)

// ID names a node, a link or an audience's owner. It is opaque: at most 64 bytes of printable ASCII.
type ID string

// Token is one entry of an audience; see the constructors in graph/audience.go.
type Token string

// Role is what a bearer token may do beyond what its subject may.
type Role string

// The roles of a bearer token. Leadership and brokerage are not here: they come from MEMBER_OF.
const (
	RolePlain    Role = ""
	RoleAdmin    Role = "ADMIN"
	RoleReadOnly Role = "READ_ONLY"
)

// Viewer is who is asking. The zero Viewer sees nothing and may do nothing. It is immutable.
type Viewer struct {
	subject      ID
	kind         string
	organisation ID
	role         Role
	tokens       []Token
	key          string
	system       string
	standing     any
}

// Spec is what a Viewer is made of.
type Spec struct {
	Subject      ID      // the person or team; "" for none
	Kind         string  // "Person", "Team" or ""
	Organisation ID      // the topmost unit of the subject
	Role         Role    // of the bearer token
	Tokens       []Token // what they see by; sorted and made unique by New
	Standing     any     // what graph.Viewers knows of where they stand; opaque to engines
}

// New makes a Viewer of s.
func New(s Spec) Viewer {
	tokens := slices.Clone(s.Tokens)
	slices.Sort(tokens)
	tokens = slices.Compact(tokens)
	var key strings.Builder
	for _, t := range tokens {
		key.WriteString(string(t))
		key.WriteByte(' ')
	}
	return Viewer{
		subject: s.Subject, kind: s.Kind, organisation: s.Organisation, role: s.Role,
		tokens: tokens, key: key.String(), standing: s.Standing,
	}
}

// System makes the Viewer that sees everything. reason says who and why, for logs.
func System(reason string) Viewer { return Viewer{system: reason, key: "\x00system"} }

// Subject is the person or team asking; "" for the system and for nobody.
func (v Viewer) Subject() ID { return v.subject }

// Kind is "Person", "Team", or "".
func (v Viewer) Kind() string { return v.kind }

// Organisation is the topmost unit that the subject belongs to; "" when there is none.
func (v Viewer) Organisation() ID { return v.organisation }

// Role is the role of the bearer token.
func (v Viewer) Role() Role { return v.role }

// Tokens are sorted and unique. The slice must not be changed.
func (v Viewer) Tokens() []Token { return v.tokens }

// Key is equal for two viewers exactly when they see the same.
func (v Viewer) Key() string { return v.key }

// IsSystem tells whether the visibility rule is passed over.
func (v Viewer) IsSystem() bool { return v.system != "" }

// Standing is what graph.Viewers attached; only graph knows its type.
func (v Viewer) Standing() any { return v.standing }

// Sees tells whether a node or link with this audience is visible: the two lists meet.
func (v Viewer) Sees(audience []Token) bool {
	if v.IsSystem() {
		return true
	}
	for _, t := range audience {
		if _, ok := slices.BinarySearch(v.tokens, t); ok {
			return true
		}
	}
	return false
}
