package transfer

// Pair holds the sums of two graphs for one sort of record. Where a graph has none of it, its
// count is 0 and its digest empty.
type Pair struct {
	Sort string
	A, B Sum
}

// Same tells whether both hold the same.
func (p Pair) Same() bool { return p.A.Count == p.B.Count && p.A.Digest == p.B.Digest }

// Pairs puts the sums of two graphs side by side, by name: every sort that one of them holds.
func Pairs(a, b Digest) []Pair {
	var out []Pair
	for i, j := 0, 0; i < len(a.Sums) || j < len(b.Sums); {
		switch {
		case j == len(b.Sums) || i < len(a.Sums) && a.Sums[i].Sort < b.Sums[j].Sort:
			out = append(out, Pair{Sort: a.Sums[i].Sort, A: a.Sums[i]})
			i++
		case i == len(a.Sums) || b.Sums[j].Sort < a.Sums[i].Sort:
			out = append(out, Pair{Sort: b.Sums[j].Sort, B: b.Sums[j]})
			j++
		default:
			out = append(out, Pair{Sort: a.Sums[i].Sort, A: a.Sums[i], B: b.Sums[j]})
			i, j = i+1, j+1
		}
	}
	return out
}

// FirstDifference names the first sort of record that two graphs do not hold alike.
func FirstDifference(a, b Digest) (name string, differ bool) {
	for _, p := range Pairs(a, b) {
		if !p.Same() {
			return p.Sort, true
		}
	}
	return "", false
}
