package bench

import "time"

// Bar is what a figure must keep to: at most, or at least, so much; or so many times its floor.
type Bar struct {
	Least bool    `json:"least,omitempty"`
	Times bool    `json:"times,omitempty"` // of the floor
	Value float64 `json:"value"`
}

func atMost(v float64) Bar       { return Bar{Value: v} }
func atLeast(v float64) Bar      { return Bar{Least: true, Value: v} }
func atMostTimes(v float64) Bar  { return Bar{Times: true, Value: v} }
func atLeastTimes(v float64) Bar { return Bar{Least: true, Times: true, Value: v} }

// Row is one thing measured.
type Row struct {
	Group string    `json:"group"`
	What  string    `json:"what"`
	Unit  string    `json:"unit"`            // "ms", "s", "a second", "MB"
	Floor float64   `json:"floor,omitempty"` // 0: there is none
	Got   float64   `json:"got"`
	Ratio float64   `json:"ratio,omitempty"` // of Got to Floor
	Runs  []float64 `json:"runs,omitempty"`  // of which Got is the median
	Must  []Bar     `json:"must,omitempty"`
	Met   bool      `json:"met"`
	// Skipped says why there is no figure; such a row meets no bar and misses none.
	Skipped string `json:"skipped,omitempty"`
}

// judge fills in the ratio and whether the bars are met.
func (r *Row) judge() {
	if r.Floor > 0 {
		r.Ratio = r.Got / r.Floor
	}
	r.Met = true
	for _, b := range r.Must {
		v := r.Got
		if b.Times {
			v = r.Ratio
		}
		if b.Least && v < b.Value || !b.Least && v > b.Value {
			r.Met = false
		}
	}
}

// Report is what a run found.
type Report struct {
	Made    time.Time `json:"made"`
	Machine string    `json:"machine"`
	Store   string    `json:"store,omitempty"` // the server that keeps the graph; "": a file
	Load    string    `json:"load,omitempty"`  // how busy it was at the end, by what /proc says
	Scale   float64   `json:"scale"`
	Size    Size      `json:"size"`
	Rows    []Row     `json:"rows"`
}

// Missed counts the bars that were missed.
func (r *Report) Missed() int {
	n := 0
	for _, row := range r.Rows {
		if row.Skipped == "" && !row.Met {
			n++
		}
	}
	return n
}

func (r *Report) add(row Row) {
	row.judge()
	r.Rows = append(r.Rows, row)
}

func (r *Report) skip(group, what, why string) {
	r.Rows = append(r.Rows, Row{Group: group, What: what, Skipped: why})
}
