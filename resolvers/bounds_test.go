package resolvers_test

import (
	"fmt"
	"strings"
	"testing"

	"nabo/resolvers"
	"nabo/resolvers/plan"
)

// many writes n selections, each under a name of its own.
func many(n int, selection string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " a%d: %s", i, selection)
	}
	return b.String()
}

func TestWhatASmallRequestCannotMakeLarge(t *testing.T) {
	w := newTown(t, openWorld)
	for name, query := range map[string]string{
		"a text under many names":                       `{ practices(first: 60) { nodes {` + many(1500, "whatWeDo") + ` } } }`,
		"the same in fragments":                         `{ practices(first: 60) { nodes { ...A ...B } } } fragment A on Practice {` + many(3, "whatWeDo") + `} fragment B on Practice { b: whatWeDo }`,
		"a field said again and again":                  `{ practices(first: 1) { nodes {` + strings.Repeat(" title", 2000) + ` } } }`,
		"a field said again in sets that are one place": `{ teams(first: 1) {` + strings.Repeat(` nodes {`+strings.Repeat(` partOf {`+strings.Repeat(" name", 350)+` }`, 4)+` }`, 4) + ` } }`,
		"many questions at once":                        `{` + many(6, `whoSolved(text: "uro") { revision }`) + ` }`,
		"a relation under many names":                   `{ practices(first: 1) { nodes {` + many(30, "uses(first: 1) { nodes { id } }") + ` } } }`,
		"reasons under many names":                      `{ whoSolved(text: "uro", first: 50) { practices { reasons {` + many(500, "text") + ` } } } }`,
		"the schema under many names":                   `{` + many(4, "__schema { types { name } }") + ` }`,
		"its fields under many names":                   `{ __schema { types { ...F } } } fragment F on __Type {` + many(2, "fields { name }") + ` }`,
		"in fragments each with a name":                 `{ __schema { types { ...F ...G } } } fragment F on __Type { a: fields { name } } fragment G on __Type { b: fields { name } }`,
		"fragments without end":                         `{ __schema { types { ...F } } } fragment F on __Type { ofType { ...G } } fragment G on __Type { ofType { ...F } }`,
		"fragments that double": func() string {
			q := `{ practices(first: 1) { nodes { ...F0 } } }`
			for i := range 20 {
				q += fmt.Sprintf(" fragment F%d on Practice { uses(first: 1) { nodes { uses(first: 1) { nodes { ...F%d } } keeps(first: 1) { nodes { ... on Practice { ...F%d } } } } } }", i, i+1, i+1)
			}
			return q + ` fragment F20 on Practice { title }`
		}(),
	} {
		t.Run(name, func(t *testing.T) {
			if a := w.ask("mette", query, nil); a.code() != "LIMITED" && a.code() != "INVALID" {
				t.Errorf("%.300s", a.raw)
			}
		})
	}
}

func TestWhatIsSaidTwiceInOnePlaceIsAllowed(t *testing.T) {
	w := newTown(t, openWorld)
	if a := w.ask("mette", `{ practices(first: 1) { nodes { id ...A } nodes { title ...B } } } fragment A on Practice { title uses(first: 1) { nodes { id } } } fragment B on Practice { title uses(first: 1) { nodes { name } } }`, nil); a.code() != "" {
		t.Errorf("%.300s", a.raw)
	}
}

func TestAFilterFollowsFewRelations(t *testing.T) {
	w := newTown(t, openWorld)
	nested := func(n int) string {
		f := "{}"
		for i := range n {
			f = []string{`{uses:{practice:` + f + `}}`, `{uses:{team:` + f + `}}`}[(i+n)%2]
		}
		return `{ practices(first: 1, filter: ` + f + `) { totalCount } }`
	}
	if a := w.ask("mette", nested(3), nil); a.code() != "" {
		t.Errorf("three: %.300s", a.raw)
	}
	if a := w.ask("mette", nested(5), nil); a.code() != "LIMITED" || !strings.HasPrefix(a.field(), "filter.uses.team") {
		t.Errorf("five: %.300s", a.raw)
	}
}

func TestAnAnswerHoldsABoundedAmountOfText(t *testing.T) {
	w := newTown(t, openWorld, func(o *resolvers.Options) {
		o.Limits = plan.DefaultLimits()
		o.Limits.Texts = 60
	})
	for query, limited := range map[string]bool{
		`{ practices(first: 1) { nodes { title } } }`:           false,
		`{ practices(first: 50) { nodes { title whatWeDo } } }`: true,
		`{ a: practices(first: 3) { nodes { title whatWeDo } } b: practices(first: 3) { nodes { title whatWeDo } } c: practices(first: 3) { nodes { title whatWeDo } } }`: true,
	} {
		if a := w.ask("mette", query, nil); (a.code() == "LIMITED") != limited {
			t.Errorf("%s: %.300s", query, a.raw)
		}
	}
}

// The query that GraphiQL, Apollo and graphql-codegen send, after graphql-js's getIntrospectionQuery.
const introspection = `query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
  types { ...FullType } directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
fragment FullType on __Type { kind name description specifiedByURL isOneOf
  fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
  inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
  ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }`

func TestTheUsualLooksAtTheSchemaAreAnswered(t *testing.T) {
	w := newTown(t, openWorld)
	if a := w.ask("mette", introspection, nil); strings.Contains(a.raw, `"errors"`) {
		t.Errorf("%.300s", a.raw)
	}
}

// Clients such as Relay and Apollo ask for __typename in every place, and say fields again in
// fragments.
func TestWhatFragmentsSayAgainCountsOnce(t *testing.T) {
	w := newTown(t, openWorld)
	q := `{ practices(first: 2) { __typename nodes { __typename id ...F0`
	for i := 1; i < 30; i++ {
		q += fmt.Sprint(" ...F", i)
	}
	q += ` } } }`
	for i := range 30 {
		q += fmt.Sprintf(" fragment F%d on Practice { __typename id title whatWeDo }", i)
	}
	if a := w.ask("mette", q, nil); strings.Contains(a.raw, `"errors"`) {
		t.Errorf("%.300s", a.raw)
	}
}
