package chat

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

var (
	// ErrUnavailable says that the server cannot be had just now: it is down, slow or busy. The same
	// call may succeed later.
	ErrUnavailable = errors.New("chat server unavailable")
	// ErrMisconfigured says that somebody must change a setting here or at the server: a wrong
	// address, key or model, answers that are none. Trying again is vain.
	ErrMisconfigured = errors.New("chat server misconfigured")
)

// Options say which server is asked.
type Options struct {
	URL     string        // of the API, as in http://localhost:8080/v1; /chat/completions is added
	Model   string        // what the server calls the model
	Key     string        // sent as bearer token; empty for none. In no error and no printed form
	Timeout time.Duration // of one request, 30 s by default
	Client  *http.Client  // a client of its own by default. Redirects are not followed with any
}

// String leaves the key out.
func (o Options) String() string { return fmt.Sprintf("%s at %s", o.Model, o.URL) }

// GoString leaves the key out.
func (o Options) GoString() string { return o.String() }

const (
	defaultTimeout = 30 * time.Second
	// atOnce is how many requests are under way at once: a model writes for one or two as fast as for many.
	atOnce = 2
)

// Client asks a server. Several goroutines may use it at once.
type Client struct {
	options Options
	address string // where requests go
	shown   string // the same without what may be secret, for errors
	client  *http.Client
	turns   chan struct{}
	wait    func(context.Context, time.Duration) error
}

// New asks nothing of the server yet. An error is ErrMisconfigured and says which option is at fault.
func New(o Options) (*Client, error) {
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
	if !strings.HasSuffix(u.Path, "/chat/completions") {
		u.Path += "/chat/completions"
	}
	client := http.Client{}
	if o.Client != nil {
		client = *o.Client
	}
	// Following one would hand texts, and perhaps the key, to somebody nobody named.
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &Client{
		options: o, client: &client, turns: make(chan struct{}, atOnce), wait: pause,
		address: u.String(), shown: u.Scheme + "://" + u.Host + u.Path,
	}, nil
}

// Model is what the server calls the model.
func (c *Client) Model() string { return c.options.Model }

// Check tries the server with words that are nobody's.
func (c *Client) Check(ctx context.Context) error {
	_, err := c.Write(ctx, "Answer with one word.", "Is the sky blue?")
	return err
}

// Write gives what the model writes: system says how it is to work, text on what. At most 8000 bytes
// come back. Every error is ErrUnavailable, ErrMisconfigured or that of ctx.
func (c *Client) Write(ctx context.Context, system, text string) (string, error) {
	select {
	case c.turns <- struct{}{}:
		defer func() { <-c.turns }()
	case <-ctx.Done():
		return "", ctx.Err()
	}
	return c.ask(ctx, []message{{"system", system}, {"user", text}})
}

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

func wrong(format string, values ...any) error {
	return fmt.Errorf("%w: %s", ErrMisconfigured, fmt.Sprintf(format, values...))
}

func unavailable(format string, values ...any) error {
	return fmt.Errorf("%w: %s", ErrUnavailable, fmt.Sprintf(format, values...))
}
