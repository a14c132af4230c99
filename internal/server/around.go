package server

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"nabo/graph"
	"nabo/resolvers"
)

type requestKey struct{}

// requestHeader tells the client the request's id, to be named when something went wrong.
const requestHeader = "Nabo-Request"

// tagged gives each request an id of ours: one from outside could carry anything into the log.
func (s *server) tagged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := rand.Text()[:12]
		w.Header().Set(requestHeader, id)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), requestKey{}, id)))
	})
}

// sealed is for whatever answers: a browser takes no answer for something else than it says it is, shows
// none in a frame or beside a page of somebody else's, and runs nothing of it. The pages say for
// themselves what they may (web.New).
func sealed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("X-Content-Type-Options", "nosniff")
		next.ServeHTTP(w, r)
	})
}

// tagging puts the request's id into every line that is logged with its context.
type tagging struct{ slog.Handler }

// Handle adds the id.
func (t tagging) Handle(ctx context.Context, r slog.Record) error {
	if id, ok := ctx.Value(requestKey{}).(string); ok {
		r = r.Clone()
		r.AddAttrs(slog.String("request", id))
	}
	return t.Handler.Handle(ctx, r)
}

// WithAttrs keeps tagging.
func (t tagging) WithAttrs(attrs []slog.Attr) slog.Handler {
	return tagging{t.Handler.WithAttrs(attrs)}
}

// WithGroup keeps tagging.
func (t tagging) WithGroup(name string) slog.Handler { return tagging{t.Handler.WithGroup(name)} }

// logged writes a line for each request: what was called and how it went. Not who called, from
// where, or with what.
func (s *server) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		rec := &recorder{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(rec, r)
		if s.Metrics != nil {
			s.Metrics.Answered(route(r), rec.status, time.Since(start))
		}
		s.log.LogAttrs(r.Context(), slog.LevelInfo, "answered",
			slog.String("method", method(r.Method)), slog.String("route", route(r)), slog.Int("status", rec.status),
			slog.Int("bytes", rec.bytes), slog.Float64("ms", float64(time.Since(start).Microseconds())/1000))
	})
}

// route names the path by its pattern: a path may be anything that somebody typed.
func route(r *http.Request) string {
	if r.Pattern == "" {
		return "none"
	}
	return r.Pattern
}

// method names the method where it is a known one; a client may send any word.
func method(m string) string {
	switch m {
	case http.MethodGet, http.MethodPost, http.MethodHead, http.MethodOptions, http.MethodPut, http.MethodDelete, http.MethodPatch:
		return m
	}
	return "other"
}

type recorder struct {
	http.ResponseWriter
	status, bytes int
	wrote         bool
}

// WriteHeader notes the status.
func (r *recorder) WriteHeader(status int) {
	if !r.wrote {
		r.status, r.wrote = status, true
	}
	r.ResponseWriter.WriteHeader(status)
}

// Write counts what goes out.
func (r *recorder) Write(b []byte) (int, error) {
	r.wrote = true
	n, err := r.ResponseWriter.Write(b)
	r.bytes += n
	return n, err
}

// Unwrap gives http.ResponseController the writer beneath.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// recovering turns a panic into an answer and a line in the log.
func (s *server) recovering(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			v := recover()
			if v == nil {
				return
			}
			if err, ok := v.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(v)
			}
			s.refuse(w, r, graph.Internal(fmt.Errorf("panic: %v\n%s", v, debug.Stack())))
		}()
		next.ServeHTTP(w, r)
	})
}

// timed ends what takes too long.
func (s *server) timed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), s.Deadline)
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// statusOf maps codes to HTTP, in this one place.
func statusOf(code graph.Code) int {
	switch code {
	case graph.CodeInvalid:
		return http.StatusBadRequest
	case graph.CodeUnauthenticated:
		return http.StatusUnauthorized
	case graph.CodeForbidden:
		return http.StatusForbidden
	case graph.CodeNotFound:
		return http.StatusNotFound
	case graph.CodeConflict:
		return http.StatusConflict
	case graph.CodeGone:
		return http.StatusGone
	case graph.CodeLimited:
		return http.StatusTooManyRequests
	case graph.CodeUnavailable:
		return http.StatusServiceUnavailable
	}
	return http.StatusInternalServerError
}

// refuse answers with an error in the form that GraphQL has.
func (s *server) refuse(w http.ResponseWriter, r *http.Request, err error) {
	var e *graph.Error
	if !errors.As(err, &e) {
		e = graph.Internal(err)
	}
	if e.Code == graph.CodeInternal || e.Code == graph.CodeUnavailable {
		s.log.LogAttrs(r.Context(), slog.LevelError, "a request failed",
			slog.String("code", string(e.Code)), slog.String("route", route(r)), slog.Any("cause", e.Unwrap()))
	}
	if e.Code == graph.CodeUnauthenticated {
		w.Header().Set("WWW-Authenticate", `Bearer realm="nabo"`)
	}
	type shown struct {
		Message    string         `json:"message"`
		Extensions map[string]any `json:"extensions"`
	}
	message := e.Message
	if e.Code == graph.CodeInternal {
		message = graph.Internal(nil).Message
	}
	writeJSON(w, statusOf(e.Code), struct {
		Errors []shown `json:"errors"`
		Data   any     `json:"data"`
	}{Errors: []shown{{message, resolvers.Extensions(e)}}})
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	h := w.Header()
	h.Set("Content-Type", "application/json; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // nobody is left to tell
}
