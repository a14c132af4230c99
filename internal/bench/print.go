package bench

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// The columns of the table: 80 wide with what stands between them.
const (
	wideWhat  = 36
	wideValue = 10
	wideRatio = 8
	wideMust  = 11
)

// Table writes the report for a terminal of 80 columns.
func (r *Report) Table(w io.Writer) {
	fmt.Fprintf(w, "%s\n%s\n", r.Machine, r.about())
	line := func(what, floor, got, ratio, must, mark string) {
		text := left(what, wideWhat) + right(floor, wideValue) + right(got, wideValue) + right(ratio, wideRatio) +
			" " + left(must, wideMust) + mark
		fmt.Fprintln(w, strings.TrimRight(text, " "))
	}
	group := ""
	for _, row := range r.Rows {
		if row.Group != group {
			group = row.Group
			fmt.Fprintln(w)
			line(group, "floor", "nabo", "ratio", "must", "")
		}
		if row.Skipped != "" {
			fmt.Fprintf(w, "  %s: %s\n", row.What, row.Skipped)
			continue
		}
		line("  "+row.What, row.floor(), row.got(), row.ratio(), row.must(), row.mark())
	}
	fmt.Fprintf(w, "\n%s\n", r.verdict())
}

// Markdown writes the report as it stands in docs/bench.md.
func (r *Report) Markdown(w io.Writer) {
	fmt.Fprintf(w, "%s %s\n\n| what | floor | nabo | ratio | must | |\n| --- | ---: | ---: | ---: | --- | --- |\n", r.Machine, r.about())
	for _, row := range r.Rows {
		if row.Skipped != "" {
			fmt.Fprintf(w, "| %s: %s | | %s | | | |\n", row.Group, row.What, row.Skipped)
			continue
		}
		fmt.Fprintf(w, "| %s: %s | %s | %s | %s | %s | %s |\n", row.Group, row.What, row.floor(), row.got(), row.ratio(), row.must(), row.mark())
	}
	fmt.Fprintf(w, "\n%s\n", r.verdict())
}

func (r *Report) about() string {
	s := fmt.Sprintf("%d practices, %d people, %d teams, %d problems; medians of %d runs.",
		r.Size.Practices, r.Size.People, r.Size.Teams, r.Size.Problems, rounds)
	if r.Store != "" {
		s += "\nThe graph on " + r.Store + "."
	}
	if r.Load != "" {
		s += "\nLoad averages at the end: " + r.Load + "."
	}
	return s
}

func (r *Report) verdict() string {
	if n := r.Missed(); n > 0 {
		return fmt.Sprintf("%d of %d bars missed.", n, len(r.Rows))
	}
	return "All bars met."
}

func (row Row) floor() string {
	if row.Floor == 0 {
		return ""
	}
	return amount(row.Floor, row.Unit)
}

func (row Row) got() string { return amount(row.Got, row.Unit) }

func (row Row) ratio() string {
	if row.Ratio == 0 {
		return ""
	}
	return strconv.FormatFloat(row.Ratio, 'f', 2, 64) + " ×"
}

func (row Row) must() string {
	parts := make([]string, len(row.Must))
	for i, b := range row.Must {
		parts[i] = "≤"
		if b.Least {
			parts[i] = "≥"
		}
		if i > 0 {
			parts[i] = " " + parts[i]
		}
		if b.Times {
			parts[i] += number(b.Value) + "×"
		} else {
			parts[i] += amount(b.Value, row.Unit)
		}
	}
	return strings.Join(parts, "")
}

func (row Row) mark() string {
	switch {
	case len(row.Must) == 0:
		return ""
	case row.Met:
		return "ok"
	}
	return "MISS"
}

func amount(v float64, unit string) string {
	switch unit {
	case "ms":
		return number(v) + " ms"
	case "a second":
		return number(v) + "/s"
	}
	return number(v) + " " + unit
}

// number has three figures that count, and no more than there are.
func number(v float64) string {
	digits := 0
	if v != 0 {
		digits = max(0, 2-int(math.Floor(math.Log10(math.Abs(v)))))
	}
	s := strconv.FormatFloat(v, 'f', min(digits, 3), 64)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s
}

func left(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(s)))
}

func right(s string, width int) string {
	return strings.Repeat(" ", max(0, width-utf8.RuneCountInString(s))) + s
}
