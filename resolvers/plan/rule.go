package plan

import "nabo/graph"

// rule says what one field of a type needs. The zero rule needs nothing: the field is part of
// every row, or computed.
type rule struct {
	columns []string     // of the node
	hop     *hop         // a relation from the node
	same    bool         // an object that shows the same node
	through bool         // an object or list on the way to nodes
	place   []graph.Kind // nodes of the root, of these kinds
	own     bool         // the hop's key is the viewer's own, not the alias alone
}

// hop says how a relation is walked and what its arguments mean.
type hop struct {
	rel   graph.Rel
	dir   graph.Dir
	kinds []graph.Kind
	one   bool              // a single node instead of a list
	when  when              // what `at` and `ever` mean
	in    map[string]string // argument → column of the link that must be one of it
	fixed graph.Cond        // on the link, always
	order orders            // what orderBy may name
}

// when says which links of a dated relation are wanted.
type when uint8

const (
	whenever when = iota // all, or those valid on `at`
	now                  // those valid on `at`, today without it; all with `ever`
)

// orders maps the values of an order enum to keys of an order.
type orders map[string]graph.Order

// filterRule turns one field of a filter into a condition; v is never nil.
type filterRule func(f *filterer, v any) (graph.Cond, error)

// noun is all that the table says of one kind of node, as its file writes it.
type noun struct {
	kind    graph.Kind
	columns []string          // fields of the type that are columns of the same name
	renamed map[string]string // field → column of another name
	hops    map[string]hop
	filter  map[string]filterRule
	orders  orders
}

// The kinds that places hold.
var (
	onTeam     = kinds(graph.KindTeam)
	onPerson   = kinds(graph.KindPerson)
	onProblem  = kinds(graph.KindProblem)
	onPractice = kinds(graph.KindPractice)
	onQuestion = kinds(graph.KindQuestion)
	onAsk      = kinds(graph.KindAsk)
	onActor    = kinds(graph.KindPerson, graph.KindTeam)
	onKept     = kinds(graph.KindProblem, graph.KindPractice, graph.KindQuestion)
	onAnswer   = kinds(graph.KindPractice, graph.KindPerson, graph.KindTeam)
	onNode     = kinds(graph.KindTeam, graph.KindPerson, graph.KindProblem, graph.KindPractice,
		graph.KindQuestion, graph.KindAsk, graph.KindOtherWords)
)

func kinds(ks ...graph.Kind) []graph.Kind { return ks }

// AllKinds are the kinds that GraphQL shows.
func AllKinds() []graph.Kind { return kinds(onNode...) }

// keptColumns are those of every text that a team keeps, and systemColumns those of every node.
var (
	keptColumns   = []string{"language", "field", "hiddenOn"}
	systemColumns = []string{graph.FieldCreatedAt, graph.FieldUpdatedAt, graph.FieldSource}
)

func keptBy() hop {
	return hop{rel: graph.RelKeptBy, dir: graph.Outward, kinds: onTeam, one: true}
}

func by(field string) graph.Order   { return graph.Order{Field: field} }
func link(field string) graph.Order { return graph.Order{Field: field, Link: true} }

// nodeOrders are the orders that every noun has, and its own.
func nodeOrders(own orders) orders {
	own["CREATED_AT"], own["UPDATED_AT"] = by(graph.FieldCreatedAt), by(graph.FieldUpdatedAt)
	return own
}

// useOrders are the orders of uses.
func useOrders() orders {
	return orders{"FROM": link("from"), "TO": link("to"), "LAST_CONFIRMED": link("lastConfirmed")}
}
