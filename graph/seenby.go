package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// maxSeen is how many lines SeenBy gives: what is longer is not read.
const maxSeen = 3

// The scopes of a Seen, from the widest.
var seenScopes = []struct{ scope, prefix string }{
	{"EVERYONE", string(Everyone)},
	{"UNIT", "unit:"},
	{"TEAM", "team:"},
	{"PERSON", "person:"},
	{"BROKERS", "broker:"},
	{"LEADERS", "lead:"},
}

// SeenBy tells in plain words who has an audience, the widest first, in at most three lines.
// What a wider line takes in is left out. Names are those that the viewer can see.
func (s *Service) SeenBy(ctx context.Context, v Viewer, audience []Token) ([]Seen, error) {
	seen, err := s.seenByEach(ctx, v, [][]Token{audience})
	if err != nil {
		return nil, err
	}
	return seen[0], nil
}

// seenByEach is SeenBy of several audiences, with the names of all read at once.
func (s *Service) seenByEach(ctx context.Context, v Viewer, audiences [][]Token) ([][]Seen, error) {
	places, err := s.viewers.Places(ctx)
	if err != nil {
		return nil, err
	}
	var ids []ID
	groups := make([]map[string][]ID, len(audiences))
	for i, audience := range audiences {
		if len(audience) == 0 || slices.Contains(audience, Everyone) {
			continue
		}
		groups[i] = groupTokens(widest(audience, places))
		for _, g := range groups[i] {
			ids = append(ids, g...)
		}
	}
	names, err := s.seenNames(ctx, v, ids)
	if err != nil {
		return nil, err
	}
	out := make([][]Seen, len(audiences))
	for i, audience := range audiences {
		out[i] = seenLines(audience, groups[i], names, v, places)
	}
	return out, nil
}

func seenLines(audience []Token, groups map[string][]ID, names map[ID]string, v Viewer, places *Places) []Seen {
	switch {
	case len(audience) == 0:
		return []Seen{{Scope: "NOBODY", Da: "Ingen kan se det", En: "Nobody can see it"}}
	case slices.Contains(audience, Everyone):
		return []Seen{{
			Scope: "EVERYONE", Da: "Alle, der er logget ind, kan se det – også fra andre kommuner",
			En: "Everyone who is signed in can see it, from other organisations too",
		}}
	}
	var lines []Seen
	for _, sc := range seenScopes {
		if ids := groups[sc.scope]; len(ids) > 0 {
			lines = append(lines, seenLine(sc.scope, ids, names, v, places))
		}
	}
	return shorten(lines)
}

// widest leaves out what a unit among the audience takes in.
func widest(audience []Token, places *Places) []Token {
	return slices.DeleteFunc(slices.Clone(audience), func(t Token) bool {
		scope, owner, ok := strings.Cut(string(t), ":")
		if !ok || scope == "person" {
			return false
		}
		return slices.ContainsFunc(audience, func(u Token) bool {
			unit, is := unitOf(u)
			return is && u != t && places.IsBelow(ID(owner), unit)
		})
	})
}

func groupTokens(audience []Token) map[string][]ID {
	groups := map[string][]ID{}
	for _, t := range audience {
		for _, sc := range seenScopes {
			if id, ok := strings.CutPrefix(string(t), sc.prefix); ok {
				groups[sc.scope] = append(groups[sc.scope], ID(id))
			}
		}
	}
	return groups
}

// seenNames reads what the owners of tokens are called, as the viewer.
func (s *Service) seenNames(ctx context.Context, v Viewer, ids []ID) (map[ID]string, error) {
	sel := Sel{Fields: []string{"name"}}
	names := map[ID]string{}
	rows, err := s.eachOf(ctx, v, ids, Shape{KindTeam: sel, KindPerson: sel})
	for _, row := range rows {
		names[row.ID] = row.Text("name")
	}
	return names, err
}

func seenLine(scope string, ids []ID, names map[ID]string, v Viewer, places *Places) Seen {
	out := Seen{Scope: scope}
	var da, en []string
	hidden, mine := 0, false
	for _, id := range ids {
		switch {
		case scope == "PERSON" && id == v.Subject():
			da, en = append([]string{"dig"}, da...), append([]string{"you"}, en...)
		case names[id] == "":
			hidden++
			continue
		default:
			mine = mine || slices.Contains(StandingOf(v).Teams, id)
			da, en = append(da, names[id]), append(en, names[id])
		}
		out.Node = id
	}
	if len(ids) > 1 {
		out.Node = ""
	}
	if hidden > 0 {
		da = append(da, fmt.Sprintf("%d, du ikke kan se", hidden))
		en = append(en, fmt.Sprintf("%d that you cannot see", hidden))
	}
	in := "i"
	if len(ids) == 1 {
		in = preposition(ids[0], places)
	}
	out.Da, out.En = seenWords(scope, in, join(da, "og", "andre"), join(en, "and", "others"), mine)
	return out
}

func seenWords(scope, in, da, en string, mine bool) (danish, english string) {
	switch scope {
	case "UNIT":
		return "Alle " + in + " " + da + " kan se det", "Everyone in " + en + " can see it"
	case "TEAM":
		if mine {
			return "Kun jer " + in + " " + da, "Only you in " + en
		}
		return "Kun dem " + in + " " + da, "Only those in " + en
	case "BROKERS":
		return "Vidensmægleren for " + da, "The knowledge broker of " + en
	case "LEADERS":
		return "Lederne af " + da, "Those who lead " + en
	}
	return "Kun " + da, "Only " + en
}

// preposition is the one that Danish takes: på Blå stue, på Fjordkær Skole, i Dagtilbud Vest.
func preposition(team ID, places *Places) string {
	switch places.TeamKind(team) {
	case "ROOM", "DEPARTMENT", "SITE":
		return "på"
	case "INSTITUTION":
		if f := places.Field(team); f == "SCHOOL" || f == "ELDERLY" || f == "SOCIAL_ADULT" {
			return "på"
		}
	}
	return "i"
}

// join makes one phrase of several words; of many it names two.
func join(words []string, and, others string) string {
	switch n := len(words); n {
	case 0:
		return ""
	case 1:
		return words[0]
	case 2, 3:
		return strings.Join(words[:n-1], ", ") + " " + and + " " + words[n-1]
	default:
		return fmt.Sprintf("%s, %s %s %d %s", words[0], words[1], and, n-2, others)
	}
}

// shorten makes several lines read as one sentence, and keeps to three: the last tells the rest.
func shorten(lines []Seen) []Seen {
	for i := 1; i < len(lines); i++ {
		lines[i].Da = "… og " + lowerFirst(strings.TrimPrefix(lines[i].Da, "Kun "))
		lines[i].En = "… and " + lowerFirst(strings.TrimPrefix(lines[i].En, "Only "))
	}
	for len(lines) > maxSeen {
		last := len(lines) - 1
		lines[last-1].Da += " " + strings.TrimPrefix(lines[last].Da, "… ")
		lines[last-1].En += " " + strings.TrimPrefix(lines[last].En, "… ")
		lines[last-1].Node = ""
		lines = lines[:last]
	}
	return lines
}

func lowerFirst(s string) string {
	for _, w := range []string{"Alle ", "Vidensmægleren ", "Lederne ", "Everyone ", "The ", "Those "} {
		if strings.HasPrefix(s, w) {
			return strings.ToLower(w) + strings.TrimPrefix(s, w)
		}
	}
	return s
}
