package chat

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"nabo/remote"
)

var (
	// ErrUnavailable says that the server cannot be had just now: it is down, slow or busy. The same
	// call may succeed later.
	ErrUnavailable = errors.New("chat server unavailable")
	// ErrMisconfigured says that somebody must change a setting here or at the server: a wrong
	// address, key or model, answers that are none. Trying again is vain.
	ErrMisconfigured = errors.New("chat server misconfigured")

	faults = remote.Faults{Unavailable: ErrUnavailable, Misconfigured: ErrMisconfigured}
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

// atOnce is how many requests are under way at once: a model writes for one or two as fast as for many.
const atOnce = 2

// Client asks a server. Several goroutines may use it at once.
type Client struct {
	options Options
	server  *remote.Client
	turns   chan struct{}
}

// New asks nothing of the server yet. An error is ErrMisconfigured and says which option is at fault.
func New(o Options) (*Client, error) {
	server, err := remote.New(
		remote.Options{URL: o.URL, Model: o.Model, Key: o.Key, Timeout: o.Timeout, Client: o.Client},
		remote.Call{Faults: faults, Path: "/chat/completions", Has: "chat", Tries: tries, MaxPause: maxPause})
	if err != nil {
		return nil, err
	}
	return &Client{options: o, server: server, turns: make(chan struct{}, atOnce)}, nil
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
