package evaluate

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// The table is 80 columns wide.
const (
	wideName  = 16
	wideScore = 7
	wideText  = 78
)

// Table writes the report for a terminal of 80 columns.
func (r *Report) Table(w io.Writer) {
	fmt.Fprintf(w, "%s: %d queries, %d with an answer; %d rows", r.Name, r.Queries, r.Answerable, r.Rows)
	if r.Today != "" {
		fmt.Fprintf(w, "; as of %s", r.Today)
	}
	fmt.Fprintln(w)
	if r.Warned > 0 {
		fmt.Fprintf(w, "%d texts may tell of a citizen: their team alone sees them.\n", r.Warned)
	}
	if len(r.Runs) == 0 {
		return
	}
	for i, g := range r.Runs[0].Groups {
		if g.Answerable > 0 {
			r.scores(w, i)
		}
	}
	r.tests(w)
	r.silence(w)
	r.sure(w)
}

// scores writes the scores of a group: all queries, or those of a kind.
func (r *Report) scores(w io.Writer, at int) {
	kind := r.Runs[0].Groups[at].Kind
	heads := []string{"nDCG@10", "MAP", "MRR", "R@1", "R@3", "R@10", "R@100"}
	line := left(fmt.Sprintf("%s (%d)", cmp.Or(kind, "all"), r.Runs[0].Groups[at].Answerable), wideName)
	for _, h := range heads {
		line += right(h, wideScore+1)
	}
	fmt.Fprintf(w, "\n%s\n", line)
	for _, run := range r.Runs {
		i := slices.IndexFunc(run.Groups, func(g Group) bool { return g.Kind == kind })
		if i < 0 {
			continue
		}
		s := run.Groups[i].Scores
		line := left("  "+run.Name, wideName)
		for _, v := range []float64{s.NDCG10, s.AP, s.RR, s.R1, s.R3, s.R10, s.R100} {
			line += right(figure(v), wideScore+1)
		}
		fmt.Fprintln(w, line)
	}
}

func (r *Report) tests(w io.Writer) {
	if len(r.Tests) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%s%s%s%s%s\n", left("against "+r.Runs[0].Name, 2*wideName), right("by", wideScore+2),
		right("better", wideScore+1), right("worse", wideScore+1), right("p", wideScore+2))
	for _, t := range r.Tests {
		fmt.Fprintf(w, "%s%s%s%s%s\n", left(left("  "+t.Run, wideName)+"  "+t.Measure, 2*wideName), right(signed(t.Mean), wideScore+2),
			right(strconv.Itoa(t.Better), wideScore+1), right(strconv.Itoa(t.Worse), wideScore+1), right(chance(t.P), wideScore+2))
	}
}

// silence tells how honest "nothing found" is: by the whole answer, then by the wanted list.
func (r *Report) silence(w io.Writer) {
	head := left("nothing found", wideName)
	for _, h := range []string{"queries", "none", "silent", "prec.", "recall", "empty", "prec.", "recall"} {
		head += right(h, wideScore+1)
	}
	fmt.Fprintf(w, "\n%s\n", strings.TrimRight(head, " "))
	for _, run := range r.Runs {
		if run.blind {
			continue
		}
		for _, g := range run.Groups {
			if g.Kind != "" && r.Answerable == r.Queries {
				continue // where all is answerable, one line tells enough
			}
			name := "  " + run.Name
			if g.Kind != "" {
				name = "    " + g.Kind
			}
			line := left(cut(name, wideName), wideName)
			for _, v := range []string{
				strconv.Itoa(g.Nothing.Queries), strconv.Itoa(g.Nothing.Unanswerable),
				strconv.Itoa(g.Nothing.Silent), g.Nothing.precision(), g.Nothing.recall(),
				strconv.Itoa(g.Empty.Silent), g.Empty.precision(), g.Empty.recall(),
			} {
				line += right(v, wideScore+1)
			}
			fmt.Fprintln(w, line)
		}
	}
}

// sure tells how far a hit that is called sure is to be trusted.
func (r *Report) sure(w io.Writer) {
	head := left("first hit sure", wideName)
	for _, h := range []string{"queries", "sure", "right", "prec.", "none", "sure", "share"} {
		head += right(h, wideScore+1)
	}
	fmt.Fprintf(w, "\n%s\n", head)
	for _, run := range r.Runs {
		if run.blind || run.earlier {
			continue
		}
		s := run.Groups[0].Sure
		line := left(cut("  "+run.Name, wideName), wideName)
		for _, v := range []string{
			strconv.Itoa(s.Answerable), strconv.Itoa(s.First), strconv.Itoa(s.Right), shareOf(s.First, s.Precision),
			strconv.Itoa(s.Unanswerable), strconv.Itoa(s.Wrong), shareOf(s.Unanswerable, s.Share),
		} {
			line += right(v, wideScore+1)
		}
		fmt.Fprintln(w, line)
	}
}

// shareOf writes a share of so many, – of none.
func shareOf(n int, v float64) string {
	if n == 0 {
		return "–"
	}
	return figure(v)
}

func (s Silence) precision() string { return shareOf(s.Silent, s.Precision) }

func (s Silence) recall() string { return shareOf(s.Unanswerable, s.Recall) }

// Differences writes, of each run against the first, the queries that differ most in nDCG@10: the
// worst losses, then the greatest wins, so many of each; with one run, its worst queries.
func (r *Report) Differences(w io.Writer, most int) {
	if len(r.Runs) == 0 {
		return
	}
	base := map[string]Result{}
	for _, res := range r.Runs[0].Results {
		base[res.ID] = res
	}
	if len(r.Runs) == 1 {
		worst := slices.DeleteFunc(slices.Clone(r.Runs[0].Results), func(a Result) bool { return !a.Answerable })
		slices.SortStableFunc(worst, func(a, b Result) int { return cmp.Compare(a.Scores.NDCG10, b.Scores.NDCG10) })
		fmt.Fprintf(w, "\n%s: the worst\n", r.Runs[0].Name)
		for _, res := range worst[:min(most, len(worst))] {
			fmt.Fprintf(w, "  %s  %s\n", right(figure(res.Scores.NDCG10), 5), cut(res.ID+" "+ranksOf(res)+" "+res.Text, wideText-9))
		}
	}
	for _, run := range r.Runs[1:] {
		var diffs []Result
		for _, res := range run.Results {
			if b, ok := base[res.ID]; ok && res.Answerable && res.Scores.NDCG10 != b.Scores.NDCG10 {
				diffs = append(diffs, res)
			}
		}
		by := func(a Result) float64 { return a.Scores.NDCG10 - base[a.ID].Scores.NDCG10 }
		slices.SortStableFunc(diffs, func(a, b Result) int { return cmp.Compare(by(a), by(b)) })
		losses := slices.IndexFunc(diffs, func(a Result) bool { return by(a) > 0 })
		if losses < 0 {
			losses = len(diffs)
		}
		wins := diffs[losses:]
		slices.Reverse(wins)
		for _, part := range []struct {
			what string
			list []Result
		}{{"loses most", diffs[:losses]}, {"wins most", wins}} {
			fmt.Fprintf(w, "\n%s against %s: %s (%d)\n", run.Name, r.Runs[0].Name, part.what, len(part.list))
			for _, res := range part.list[:min(most, len(part.list))] {
				head := fmt.Sprintf("%s %s, was %s", res.ID, ranksOf(res), ranksOf(base[res.ID]))
				fmt.Fprintf(w, "  %s  %s\n", right(signed(by(res)), 6), cut(head, wideText-10))
				fmt.Fprintf(w, "          %s\n", cut(oneLine(res.Text), wideText-10))
			}
		}
	}
}

// ranksOf are the ranks of what answers a query, best first; – is not found.
func ranksOf(r Result) string {
	var found []int
	missed := 0
	for _, at := range r.Ranks {
		if at > 0 {
			found = append(found, at)
		} else {
			missed++
		}
	}
	slices.Sort(found)
	out := make([]string, 0, len(r.Ranks))
	for _, at := range found {
		out = append(out, strconv.Itoa(at))
	}
	for range missed {
		out = append(out, "–")
	}
	return "[" + strings.Join(out, " ") + "]"
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// figure writes a share with three decimals and no nought before them.
func figure(v float64) string { return strings.TrimPrefix(strconv.FormatFloat(v, 'f', 3, 64), "0") }

func signed(v float64) string {
	s := strconv.FormatFloat(v, 'f', 3, 64)
	sign := "+"
	if strings.HasPrefix(s, "-") {
		sign, s = "−", s[1:]
	}
	return sign + strings.TrimPrefix(s, "0")
}

func chance(p float64) string {
	return strings.TrimPrefix(strconv.FormatFloat(p, 'f', 4, 64), "0")
}

func left(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(s)))
}

func right(s string, width int) string {
	return strings.Repeat(" ", max(0, width-utf8.RuneCountInString(s))) + s
}

func cut(s string, width int) string {
	if r := []rune(s); len(r) > width {
		return string(r[:width-1]) + "…"
	}
	return s
}
