package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"html"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"regexp"
	"strconv"
	"strings"
)

//go:embed all:dist
var dist embed.FS

// Policies of the pages. Nothing comes from elsewhere, no page may frame them, no markup may be made
// of text: trusted types leave the browser without the means. The playground's editor writes markup
// of its own making, so its page goes without those.
const (
	policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; " +
		"img-src 'self' data: blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
	trusted = policy + "; require-trusted-types-for 'script'; trusted-types 'none'"
)

// rooms are the first parts of addresses that pages stand under (src/app/router.tsx): others are not found.
var rooms = map[string]bool{
	"": true, "practice": true, "person": true, "team": true, "problem": true, "question": true, "tell": true,
	"colleague": true, "desk": true, "dashboard": true, "playground": true, "me": true, "sign-in": true,
}

// What stands in the built page before the program is there, of which not every page has all
// (scripts/first-paint.mjs).
var (
	askPart      = regexp.MustCompile(`<!--ask-->.*?<!--/ask-->`)
	demoPart     = regexp.MustCompile(`<!--demo-->.*?<!--/demo-->`)
	scandinavian = regexp.MustCompile(`(?i)(^|[,\s])(da|nb|nn|no|sv|fo|kl)\b`)
)

// file is a file as it is sent.
type file struct {
	kind  string
	tag   string            // ETag, from the content
	forms map[string][]byte // by content coding; "" is the file itself
}

// site is the interface, ready to be sent.
type site struct {
	files map[string]file // by path, as /assets/…
	pages map[pageFor]file
}

// pageFor tells the forms of the page apart.
type pageFor struct {
	language string // da or en
	ask      bool   // the front page, which has its heading in it
}

// New makes the handler of the interface. demoAs is the id of whom a demo starts as; empty where
// this is no demo.
func New(demoAs string) (http.Handler, error) {
	s := &site{files: map[string]file{}, pages: map[pageFor]file{}}
	err := fs.WalkDir(dist, "dist", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		return s.add(name)
	})
	if err != nil {
		return nil, err
	}
	for language, name := range map[string]string{"da": "/index.html", "en": "/index.en.html"} {
		page := s.files[name].forms[""]
		delete(s.files, name)
		const mark = `<meta name="nabo-demo" content="`
		page = bytes.Replace(page, []byte(mark), []byte(mark+html.EscapeString(demoAs)), 1)
		if demoAs == "" {
			page = demoPart.ReplaceAll(page, nil)
		}
		s.pages[pageFor{language, true}] = newFile("text/html; charset=utf-8", page)
		s.pages[pageFor{language, false}] = newFile("text/html; charset=utf-8", askPart.ReplaceAll(page, nil))
	}
	return s, nil
}

func (s *site) add(name string) error {
	body, err := dist.ReadFile(name)
	if err != nil {
		return err
	}
	at := strings.TrimPrefix(name, "dist")
	if coding := map[string]string{".br": "br", ".gz": "gzip"}[path.Ext(name)]; coding != "" {
		// The walk is in the order of names: the file itself came before its compressed forms.
		s.files[strings.TrimSuffix(at, path.Ext(at))].forms[coding] = body
		return nil
	}
	s.files[at] = newFile(kindOf(at), body)
	return nil
}

func newFile(kind string, body []byte) file {
	sum := sha256.Sum256(body)
	tag := base64.RawURLEncoding.EncodeToString(sum[:12])
	return file{kind: kind, tag: tag, forms: map[string][]byte{"": body}}
}

// kindOf is the media type by the name's end; the table of the machine is not asked for those we send.
func kindOf(name string) string {
	switch path.Ext(name) {
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".woff2":
		return "font/woff2"
	case ".json":
		return "application/json"
	}
	if t := mime.TypeByExtension(path.Ext(name)); t != "" {
		return t
	}
	return "application/octet-stream"
}

// ServeHTTP sends a file, or the page for an address of the interface. What every answer of the server says
// of itself (no sniffing, no referrer, for its own pages alone) is said around it.
func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
		return
	}
	h := w.Header()
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
	room, _, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	h.Set("Content-Security-Policy", trusted)
	if room == "playground" {
		h.Set("Content-Security-Policy", policy)
	}
	if f, ok := s.files[r.URL.Path]; ok {
		// The names under assets/ change with what is in them.
		cache := "no-cache"
		if room == "assets" {
			cache = "public, max-age=31536000, immutable"
		}
		f.send(w, r, http.StatusOK, cache)
		return
	}
	if room == "assets" {
		http.NotFound(w, r)
		return
	}
	status := http.StatusOK
	if !rooms[room] {
		status = http.StatusNotFound
	}
	h.Add("Vary", "Accept-Language")
	s.pages[pageFor{languageOf(r.Header.Get("Accept-Language")), r.URL.Path == "/"}].send(w, r, status, "no-cache")
}

// languageOf is the language of the heading that stands there first: Danish, unless the browser says that
// its user reads something else and nothing Scandinavian. The pages decide likewise (src/app/i18n.ts).
func languageOf(accepted string) string {
	if accepted == "" || scandinavian.MatchString(accepted) {
		return "da"
	}
	return "en"
}

func (f file) send(w http.ResponseWriter, r *http.Request, status int, cache string) {
	coding := f.coding(r.Header.Get("Accept-Encoding"))
	body := f.forms[coding]
	h := w.Header()
	h.Set("Content-Type", f.kind)
	h.Set("Cache-Control", cache)
	h.Add("Vary", "Accept-Encoding")
	tag := `"` + f.tag + coding + `"`
	h.Set("ETag", tag)
	if status == http.StatusOK && matches(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if coding != "" {
		h.Set("Content-Encoding", coding)
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body) // nobody is left to tell
	}
}

// coding is the best of what the browser takes (RFC 9110, 12.5.3) and there is.
func (f file) coding(accepted string) string {
	takes := map[string]bool{}
	for part := range strings.SplitSeq(accepted, ",") {
		name, params, _ := strings.Cut(strings.TrimSpace(part), ";")
		weight, err := strconv.ParseFloat(strings.TrimPrefix(strings.TrimSpace(params), "q="), 64)
		takes[strings.ToLower(strings.TrimSpace(name))] = err != nil || weight > 0
	}
	for _, coding := range []string{"br", "gzip"} {
		if _, there := f.forms[coding]; there && takes[coding] {
			return coding
		}
	}
	return ""
}

func matches(header, tag string) bool {
	for one := range strings.SplitSeq(header, ",") {
		if one = strings.TrimPrefix(strings.TrimSpace(one), "W/"); one == tag || one == "*" {
			return true
		}
	}
	return false
}
