package web

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
)

func get(t *testing.T, path string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	s, err := New("p-1")
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodGet, path, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

func script(t *testing.T) string {
	t.Helper()
	m := regexp.MustCompile(`href="(/assets/parts-[^"]+\.js)"`).FindStringSubmatch(get(t, "/").Body.String())
	if m == nil {
		t.Fatal("the page names no script of its parts")
	}
	return m[1]
}

func TestPages(t *testing.T) {
	t.Run("an_address_of_the_interface_gives_the_page", func(t *testing.T) {
		for _, at := range []string{"/", "/practice/x", "/desk/map?within=y", "/tell"} {
			if r := get(t, at); r.Code != http.StatusOK || !strings.Contains(r.Body.String(), `id="root"`) {
				t.Errorf("%s: %d", at, r.Code)
			}
		}
	})
	t.Run("another_gives_the_page_and_says_that_it_is_not_found", func(t *testing.T) {
		if r := get(t, "/wp-login.php"); r.Code != http.StatusNotFound || !strings.Contains(r.Body.String(), `id="root"`) {
			t.Error(r.Code)
		}
		if r := get(t, "/assets/none.js"); r.Code != http.StatusNotFound || strings.Contains(r.Body.String(), `id="root"`) {
			t.Error(r.Code)
		}
	})
	t.Run("a_demo_says_whom_it_starts_as", func(t *testing.T) {
		if page := get(t, "/").Body.String(); !strings.Contains(page, `<meta name="nabo-demo" content="p-1">`) {
			t.Error(page)
		}
	})
	t.Run("what_a_demo_starts_as_cannot_become_markup", func(t *testing.T) {
		s, err := New(`"><script>`)
		if err != nil {
			t.Fatal(err)
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/", nil))
		if strings.Contains(w.Body.String(), "<script>") {
			t.Error(w.Body.String())
		}
	})
	t.Run("the_heading_stands_there_before_the_program_in_the_language_of_the_browser", func(t *testing.T) {
		for accepted, want := range map[string]string{
			"": "Hvem har", "da-DK,da;q=0.9": "Hvem har", "nb": "Hvem har", "en-US,en;q=0.8,da;q=0.5": "Hvem har", "de-DE,de": "Who has",
		} {
			if page := get(t, "/", "Accept-Language", accepted).Body.String(); !strings.Contains(page, want) {
				t.Errorf("%q: %s", accepted, page)
			}
		}
		if page := get(t, "/me").Body.String(); strings.Contains(page, "Hvem har") {
			t.Error("another page has the heading of the front page")
		}
	})
	t.Run("nothing_but_reading", func(t *testing.T) {
		s, err := New("")
		if err != nil {
			t.Fatal(err)
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/", strings.NewReader("x")))
		if w.Code != http.StatusMethodNotAllowed {
			t.Error(w.Code)
		}
	})
}

func TestPolicy(t *testing.T) {
	for _, at := range []string{"/", "/practice/x", "/playground", "/none", script(t)} {
		csp := get(t, at).Header().Get("Content-Security-Policy")
		for _, never := range []string{"unsafe", "*", "http:", "https:"} {
			if strings.Contains(csp, never) {
				t.Errorf("%s: %s", at, csp)
			}
		}
		if !strings.Contains(csp, "default-src 'none'") {
			t.Errorf("%s: %s", at, csp)
		}
		if at != "/playground" && !strings.Contains(csp, "require-trusted-types-for 'script'") {
			t.Errorf("%s lets text become markup: %s", at, csp)
		}
	}
	t.Run("the_page_has_no_script_of_its_own", func(t *testing.T) {
		page := get(t, "/").Body.String()
		if regexp.MustCompile(`<script[^>]*>[^<]|<style|\son\w+=|\sstyle=`).MatchString(page) {
			t.Error(page)
		}
	})
}

func TestSending(t *testing.T) {
	js := script(t)
	t.Run("what_is_named_by_its_content_is_kept_for_good_and_the_page_is_not", func(t *testing.T) {
		if c := get(t, js).Header().Get("Cache-Control"); !strings.Contains(c, "immutable") {
			t.Error(c)
		}
		if c := get(t, "/").Header().Get("Cache-Control"); c != "no-cache" {
			t.Error(c)
		}
	})
	t.Run("the_browser_gets_the_shortest_form_that_it_takes", func(t *testing.T) {
		plain := get(t, js).Body.String()
		for accepted, want := range map[string]string{
			"gzip, deflate, br": "br", "gzip": "gzip", "br;q=0, gzip": "gzip", "": "", "identity": "",
		} {
			r := get(t, js, "Accept-Encoding", accepted)
			if got := r.Header().Get("Content-Encoding"); got != want {
				t.Errorf("%q: %q, want %q", accepted, got, want)
			}
			sent := r.Body.String()
			if want != "" && len(sent)*2 > len(plain) {
				t.Errorf("%q: %d of %d bytes", accepted, len(sent), len(plain))
			}
			if want == "gzip" {
				z, err := gzip.NewReader(bytes.NewReader([]byte(sent)))
				if err != nil {
					t.Fatal(err)
				}
				if b, err := io.ReadAll(z); err != nil || string(b) != plain {
					t.Errorf("the compressed form is of another file (%v)", err)
				}
			}
		}
	})
	t.Run("what_the_browser_has_is_not_sent_again", func(t *testing.T) {
		tag := get(t, js, "Accept-Encoding", "br").Header().Get("ETag")
		if r := get(t, js, "Accept-Encoding", "br", "If-None-Match", tag); r.Code != http.StatusNotModified {
			t.Error(r.Code)
		}
		if r := get(t, js, "Accept-Encoding", "gzip", "If-None-Match", tag); r.Code != http.StatusOK {
			t.Error("another form was taken for the same")
		}
	})
}
