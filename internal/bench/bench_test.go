package bench

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"nabo/graph"
	"nabo/resolvers"
)

func TestQueriesFitTheSchema(t *testing.T) {
	s, err := resolvers.LoadSchema()
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range append([]string{solvedQuery}, lookQueries...) {
		if _, err := gqlparser.LoadQueryWithRules(s, q, rules.NewDefaultRules()); err != nil {
			t.Errorf("%v in %s", err, q)
		}
	}
}

func TestTableFits80Columns(t *testing.T) {
	r := Report{Machine: "a machine.", Size: SizeOf(full)}
	r.add(Row{Group: "practice by id, nested, at the Store", What: "p50 (floor: SQL by hand)", Unit: "ms", Floor: 123.4, Got: 987.6, Must: []Bar{atMostTimes(3), atMost(2)}})
	r.add(Row{Group: "making", What: "index, documents", Unit: "a second", Floor: 12345, Got: 54321, Must: []Bar{atLeastTimes(.5)}})
	for v := range viewers {
		r.others("page of 50 practices, nested, nodes", make([]timing, viewers)[:v+1])
	}
	r.skip("the program", "memory", "there is no /proc here to read it from")
	var b strings.Builder
	r.Table(&b)
	for line := range strings.Lines(b.String()) {
		if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 80 {
			t.Errorf("%d columns: %s", n, line)
		}
	}
	if !strings.Contains(b.String(), "MISS") {
		t.Errorf("a missed bar is not told:\n%s", b.String())
	}
}

func TestBars(t *testing.T) {
	for _, c := range []struct {
		name string
		row  Row
		met  bool
	}{
		{"at most, met", Row{Got: 2, Must: []Bar{atMost(2)}}, true},
		{"at most, missed", Row{Got: 2.1, Must: []Bar{atMost(2)}}, false},
		{"at least, missed", Row{Got: 1.9, Must: []Bar{atLeast(2)}}, false},
		{"times, met", Row{Got: 6, Floor: 2, Must: []Bar{atMostTimes(3)}}, true},
		{"times met, amount missed", Row{Got: 6, Floor: 2, Must: []Bar{atMostTimes(3), atMost(5)}}, false},
		{"at least times, missed", Row{Got: 1, Floor: 3, Must: []Bar{atLeastTimes(.5)}}, false},
	} {
		if c.row.judge(); c.row.Met != c.met {
			t.Errorf("%s: %t", c.name, c.row.Met)
		}
	}
}

func TestQuantile(t *testing.T) {
	of := []float64{5, 1, 4, 2, 3}
	if got := median(of); got != 3 {
		t.Errorf("the median is %g", got)
	}
	if got := quantile(of, .95); got != 5 {
		t.Errorf("the 95th percentile is %g", got)
	}
}

func TestMadeIsTheSameEachTime(t *testing.T) {
	one, err := newMade(SizeOf(1000))
	if err != nil {
		t.Fatal(err)
	}
	two, err := newMade(SizeOf(1000))
	if err != nil {
		t.Fatal(err)
	}
	a, b := one.rows(), two.rows()
	if len(a) != SizeOf(1000).Nodes() {
		t.Errorf("%d rows of %d", len(a), SizeOf(1000).Nodes())
	}
	for i := range a {
		if string(graph.EncodeFields(a[i].Fields)) != string(graph.EncodeFields(b[i].Fields)) || a[i].Key != b[i].Key {
			t.Fatalf("row %d differs", i)
		}
	}
	seen := make([]int, viewers)
	for i := range one.size.Practices {
		for v := range viewers {
			if one.sees(v, i) {
				seen[v]++
			}
		}
	}
	if seen[viewerAll] != 1000 || seen[viewerHundredth] != 10 || seen[viewerHalf] < 450 || seen[viewerHalf] > 550 {
		t.Errorf("the viewers see %v", seen)
	}
}
