package server

import (
	"net"
	"net/http"
	"net/url"
	"strings"

	"nabo/graph"
	"nabo/resolvers"
)

// actingAs is the header by which a demo is told who asks: the id of a person or a team.
const actingAs = "Nabo-As"

// readingAlone is the header by which a demo is told that whoever it acts as has access to read, as
// somebody who builds a dashboard does.
const readingAlone = "Nabo-Reads"

// signedIn finds out who is asking. Outside a demo nobody gets further without a token; in one
// they do, to look at the schema, and every field is still UNAUTHENTICATED.
func (s *server) signedIn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v, err := s.caller(r)
		if err != nil {
			s.refuse(w, r, err)
			return
		}
		next.ServeHTTP(w, r.WithContext(resolvers.WithViewer(r.Context(), v)))
	})
}

func (s *server) caller(r *http.Request) (graph.Viewer, error) {
	if auth := r.Header.Get("Authorization"); auth != "" {
		scheme, secret, _ := strings.Cut(auth, " ")
		secret = strings.TrimSpace(secret)
		if !strings.EqualFold(scheme, "Bearer") || secret == "" || len(secret) > 200 {
			return graph.Viewer{}, graph.Unauthenticated("send your token as Authorization: Bearer …")
		}
		return s.Service.Bearer(r.Context(), secret)
	}
	as := r.Header.Get(actingAs)
	switch {
	case as != "" && s.Demo:
		return s.actor(r, graph.ID(as))
	case as != "":
		return graph.Viewer{}, graph.Unauthenticated("acting as somebody is for the demo: send a token")
	case s.Demo:
		return graph.Anonymous(), nil
	}
	return graph.Viewer{}, graph.Unauthenticated("send your token as Authorization: Bearer …")
}

func (s *server) actor(r *http.Request, id graph.ID) (graph.Viewer, error) {
	nobody := graph.Unauthenticated("there is nobody with that id to act as")
	if graph.CheckID(id) != nil {
		return graph.Viewer{}, nobody
	}
	role := graph.RolePlain
	if r.Header.Get(readingAlone) != "" {
		role = graph.RoleReadOnly
	}
	v, err := s.Service.Viewers().Of(r.Context(), id, role)
	if graph.CodeOf(err) == graph.CodeNotFound {
		return v, nobody
	}
	return v, err
}

// sameOrigin refuses what a page of somebody else's has sent. Browsers say where a request comes
// from; what says nothing is no browser. There is no CORS.
func (s *server) sameOrigin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		site := r.Header.Get("Sec-Fetch-Site")
		if site == "cross-site" || site == "same-site" || !s.ownOrigin(r) {
			s.refuse(w, r, graph.Forbidden("requests from pages of another address are not answered"))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// ownOrigin: by the address that was called, or by a name that the server is known by, where a
// proxy before it calls it by another.
func (s *server) ownOrigin(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" {
		return true
	}
	u, err := url.Parse(origin)
	return err == nil && u.Host != "" && (strings.EqualFold(u.Host, r.Host) || s.hosts[strings.ToLower(u.Hostname())])
}

// named refuses names that the server is not known by: a page elsewhere may point its own name
// at this machine (DNS rebinding), and in a demo nothing else would stand in its way.
func (s *server) named(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.knownBy(r.Host) {
			s.refuse(w, r, graph.Forbidden("this server is not known by that name: allow it with --host"))
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) knownBy(host string) bool {
	if !s.Demo && len(s.hosts) == 0 {
		return true
	}
	name, _, err := net.SplitHostPort(host)
	if err != nil {
		name = host
	}
	name = strings.ToLower(strings.Trim(name, "[]"))
	return name == "localhost" || name == "127.0.0.1" || name == "::1" || s.hosts[name]
}
