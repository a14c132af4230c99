package server

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"slices"
	"strings"
	"time"
)

//go:embed playground/samples
var playground embed.FS

// Sample is a query that the playground offers. Its file begins with a comment of two lines: the
// title, and what it is for; then, where it has variables, one line of JSON.
type Sample struct {
	Name      string          `json:"name"`
	Title     string          `json:"title"`
	About     string          `json:"about"`
	Query     string          `json:"query"`
	Variables json.RawMessage `json:"variables,omitempty"`
}

// Samples are the queries that the playground offers, by the names of their files.
func Samples() ([]Sample, error) {
	names, err := fs.Glob(playground, "playground/samples/*.graphql")
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	out := make([]Sample, len(names))
	for i, name := range names {
		raw, err := playground.ReadFile(name)
		if err != nil {
			return nil, err
		}
		if out[i], err = readSample(name, string(raw)); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func readSample(name, text string) (Sample, error) {
	s := Sample{Name: strings.TrimSuffix(name[strings.LastIndex(name, "/")+1:], ".graphql")}
	var head []string
	rest := text
	for strings.HasPrefix(rest, "# ") {
		line, after, _ := strings.Cut(rest, "\n")
		head, rest = append(head, strings.TrimPrefix(line, "# ")), after
	}
	if len(head) < 2 {
		return s, fmt.Errorf("%s lacks its title and what it is for", name)
	}
	s.Title, s.About, s.Query = head[0], head[1], strings.TrimSpace(rest)+"\n"
	if len(head) > 2 {
		s.Variables = json.RawMessage(head[2])
		if !json.Valid(s.Variables) {
			return s, fmt.Errorf("%s: its variables are not JSON", name)
		}
	}
	return s, nil
}

// newSamples serves the queries that the playground offers.
func newSamples() (http.Handler, error) {
	samples, err := Samples()
	if err != nil {
		return nil, err
	}
	return fixed(samples)
}

// fixed serves a value that stays the same.
func fixed(v any) (http.Handler, error) {
	body, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Type", "application/json; charset=utf-8")
		h.Set("Cache-Control", "no-cache")
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
	}), nil
}
