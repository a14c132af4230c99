package remote

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// Faults are the two sorts of errors, under the names of the package that asks.
type Faults struct {
	Unavailable   error // the server cannot be had just now; the same call may succeed later
	Misconfigured error // somebody must change a setting here or there; trying again is vain
}

// Wrong is an error that is Misconfigured.
func (f Faults) Wrong(format string, values ...any) error {
	return fmt.Errorf("%w: %s", f.Misconfigured, fmt.Sprintf(format, values...))
}

// Away is an error that is Unavailable.
func (f Faults) Away(format string, values ...any) error {
	return fmt.Errorf("%w: %s", f.Unavailable, fmt.Sprintf(format, values...))
}

// Options say which server is asked.
type Options struct {
	URL     string        // of the API, as in http://localhost:8080/v1; the call's path is added
	Model   string        // what the server calls the model
	Key     string        // sent as bearer token; empty for none. In no error
	Timeout time.Duration // of one request; 0 is 30 s
	Client  *http.Client  // nil is a client of its own. Redirects are not followed with any
}

// Call is what one call of the API has of its own. Every field but TooLong, Slow and Coded is needed.
type Call struct {
	Faults Faults
	Path   string // as in /embeddings
	Has    string // what a server that does not know the call has none of, as in embeddings
	Tries  int    // how often a request is made in all
	// MaxPause is the longest a server may make us wait by Retry-After; one that asks for more is
	// unavailable.
	MaxPause time.Duration

	TooLong string // what to do where a request is too long for the server
	Slow    string // what to do where it does not answer in time
	Coded   bool   // errors tell the code that the server gives of what is wrong
}

const (
	defaultTimeout = 30 * time.Second
	// firstPause doubles from try to try. A server that starts takes seconds, not minutes.
	firstPause = 250 * time.Millisecond
	// refusalBytes bounds what is read of an answer that is none.
	refusalBytes = 1 << 16
)

// Client asks a server. Several goroutines may use it at once.
type Client struct {
	// Wait lets time pass between tries; a test may put another in its place before the first.
	Wait func(context.Context, time.Duration) error

	options Options
	call    Call
	address string // where requests go
	shown   string // the same without what may be secret, for errors
	client  *http.Client
}

// New asks nothing of the server yet. An error is Misconfigured and says which option is at fault.
func New(o Options, c Call) (*Client, error) {
	wrong := c.Faults.Wrong
	u, err := url.Parse(o.URL)
	switch {
	case err != nil: // it would print the address, which may hold a password
		return nil, wrong("the address of the server cannot be read")
	case u.Scheme != "http" && u.Scheme != "https" || u.Host == "":
		return nil, wrong("the address of the server must begin with http:// or https:// and a name")
	case u.User != nil:
		return nil, wrong("the address of the server holds a password: give it as the key")
	case o.Model == "":
		return nil, wrong("the name of the model is missing")
	case strings.ContainsFunc(o.Key, func(r rune) bool { return r <= ' ' || r > '~' }):
		return nil, wrong("the key holds a blank or a character that no header can carry")
	case o.Timeout < 0:
		return nil, wrong("the timeout is negative")
	}
	if o.Timeout == 0 {
		o.Timeout = defaultTimeout
	}
	u.Path, u.RawPath = strings.TrimRight(u.Path, "/"), ""
	if !strings.HasSuffix(u.Path, c.Path) {
		u.Path += c.Path
	}
	client := http.Client{}
	if o.Client != nil {
		client = *o.Client
	}
	// Following one would hand texts, and perhaps the key, to somebody nobody named.
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &Client{
		Wait: pause, options: o, call: c, client: &client,
		address: u.String(), shown: u.Scheme + "://" + u.Host + u.Path,
	}, nil
}

// Shown is the address without what may be secret.
func (c *Client) Shown() string { return c.shown }

func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
