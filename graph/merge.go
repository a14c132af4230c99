package graph

// RelMergedInto leads from a duplicate to the node that took its place; duplicates only. The
// old id redirects, and the merge can be undone.
const RelMergedInto Rel = "MERGED_INTO"

func mergeRels() []RelSpec {
	all := []Kind{KindTeam, KindPerson, KindProblem, KindPractice, KindQuestion}
	return []RelSpec{
		{Rel: RelMergedInto, Version: 1, From: all, To: all, Fields: []Field{
			{Name: "on", Type: DateType},
			// The links that moved with the merge, as "id from to" each: what undoing needs.
			{Name: "moved", List: true, Max: 200, MaxItems: 5000, Internal: true},
			// The keys that moved, as a list of organisation, source and key in JSON each.
			{Name: "keys", List: true, Max: 1000, MaxItems: 1000, Internal: true},
			// The nodes whose audience named the duplicate and now names the other instead; with a
			// plus those that named both. And proposed lines, as "id marks": see merge_lines.go.
			{Name: "renamed", List: true, Max: 80, MaxItems: 5000, Internal: true},
			// Who saw the duplicate.
			{Name: "audience", List: true, Max: 80, Internal: true},
		}},
	}
}
