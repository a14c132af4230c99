package graph

import (
	"strings"

	"nabo/graph/internal/view"
)

// The tokens that an audience may hold. A node is visible when its audience and the viewer's
// tokens meet; DOMAIN's defaults are written into audiences by the nouns, in one place each.

// Everyone is all who are signed in, of any organisation.
const Everyone Token = "everyone"

// Unit is a team and all below it; an organisation is the topmost unit.
func Unit(team ID) Token { return Token("unit:" + team) }

// Members is the members of a team alone, and the team itself as a shared tablet.
func Members(team ID) Token { return Token("team:" + team) }

// Own is one person.
func Own(person ID) Token { return Token("person:" + person) }

// Leads is those who lead the team or a unit above it. It stands on people who are not
// findable, never on what a team keeps to itself.
func Leads(team ID) Token { return Token("lead:" + team) }

// Brokers is the knowledge brokers of the team or of a unit above it. It stands on what was
// hidden at once by somebody, and on drafts.
func Brokers(team ID) Token { return Token("broker:" + team) }

// unitOf gives the unit whose Unit a token is.
func unitOf(t Token) (unit ID, is bool) {
	id, is := strings.CutPrefix(string(t), "unit:")
	return ID(id), is
}

// WholeOrganisation tells whether a token lets all of an organisation see: only of such texts anything
// is sent to a server outside.
func (p *Places) WholeOrganisation(t Token) bool {
	org, isUnit := unitOf(t)
	return t == Everyone || isUnit && p.TeamKind(org) != "" && p.Organisation(org) == org
}

// Nobody is the audience that only the system meets.
func Nobody() []Token { return []Token{} }

// Nobody signed in: sees nothing.
var noViewer = view.Viewer{}

// Anonymous is the viewer who is not signed in and sees nothing.
func Anonymous() Viewer { return noViewer }
