package server

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"slices"
	"strings"
	"time"
)

//go:embed playground
var playground embed.FS

// pagePolicy lets a page run what comes from here and nothing else.
const pagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
	"img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

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

// newPlayground serves the page: plain files, nothing from elsewhere.
func newPlayground(demo bool, voices []Voice) (http.Handler, error) {
	samples, err := Samples()
	if err != nil {
		return nil, err
	}
	if !demo {
		voices = nil
	}
	set, err := json.Marshal(struct {
		Demo    bool     `json:"demo"`
		Voices  []Voice  `json:"voices"`
		Samples []Sample `json:"samples"`
	}{demo, voices, samples})
	if err != nil {
		return nil, err
	}
	files := map[string]struct {
		kind string
		body []byte
	}{"/playground/settings.json": {"application/json", set}}
	for path, kind := range map[string]string{
		"index.html": "text/html", "playground.js": "text/javascript", "playground.css": "text/css",
	} {
		body, err := playground.ReadFile("playground/" + path)
		if err != nil {
			return nil, err
		}
		f := files["/playground/"+path]
		f.kind, f.body = kind, body
		files["/playground/"+path] = f
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		path := r.URL.Path
		if path == "/playground" || path == "/playground/" {
			path = "/playground/index.html"
		}
		f, ok := files[path]
		if !ok {
			http.NotFound(w, r)
			return
		}
		h := w.Header()
		h.Set("Content-Type", f.kind+"; charset=utf-8")
		h.Set("Content-Security-Policy", pagePolicy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cache-Control", "no-cache")
		http.ServeContent(w, r, "", time.Time{}, strings.NewReader(string(f.body)))
	}), nil
}
