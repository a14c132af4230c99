package remote

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Ask sends a request as JSON and hands the answer, at most limit bytes, to read. What may pass is tried
// again: no answer, a server in trouble, and what read says is Unavailable. Every error is one of the
// call's Faults, read's own or that of ctx.
func (c *Client) Ask(ctx context.Context, request any, limit int64, read func(answer []byte) error) error {
	body, err := json.Marshal(request)
	if err != nil {
		return c.call.Faults.Wrong("a request cannot be written: %v", err)
	}
	for try := 1; ; try++ {
		after, err := c.once(ctx, body, limit, read)
		if err == nil {
			return nil
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if !errors.Is(err, c.call.Faults.Unavailable) || try == c.call.Tries || after > c.call.MaxPause {
			return err
		}
		// Spread, so that many who were turned away do not come back together.
		backoff := firstPause << (try - 1)
		backoff += rand.N(backoff / 2)
		if err := c.Wait(ctx, max(after, backoff)); err != nil {
			return err
		}
	}
}

// once also returns how long the server asks to be left alone.
func (c *Client) once(ctx context.Context, body []byte, limit int64, read func([]byte) error) (after time.Duration, err error) {
	ctx, cancel := context.WithTimeout(ctx, c.options.Timeout)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.address, bytes.NewReader(body))
	if err != nil {
		return 0, c.call.Faults.Wrong("the address of the server cannot be used")
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "application/json")
	if c.options.Key != "" {
		r.Header.Set("Authorization", "Bearer "+c.options.Key)
	}
	answer, err := c.client.Do(r)
	if err != nil {
		return 0, c.noAnswer(err)
	}
	defer answer.Body.Close() //nolint:errcheck // it was read, or is not wanted
	if answer.StatusCode != http.StatusOK {
		limit = refusalBytes
	}
	text, err := io.ReadAll(io.LimitReader(answer.Body, limit+1))
	switch {
	case answer.StatusCode != http.StatusOK:
		return retryAfter(answer.Header, time.Now()), c.refusal(answer.StatusCode, text)
	case err != nil:
		return 0, c.noAnswer(err)
	case int64(len(text)) > limit:
		return 0, c.call.Faults.Wrong("%s answers with more than %d bytes", c.shown, limit)
	}
	return 0, read(text)
}

// noAnswer says why there is none, without the address as it was sent, which may hold a secret.
func (c *Client) noAnswer(err error) error {
	var outer *url.Error
	if errors.As(err, &outer) {
		err = outer.Err
	}
	var untrusted *tls.CertificateVerificationError
	if errors.As(err, &untrusted) {
		return c.call.Faults.Wrong("%s has a certificate that is not trusted here: %v", c.shown, untrusted.Err)
	}
	var network net.Error
	if errors.Is(err, context.DeadlineExceeded) || errors.As(err, &network) && network.Timeout() {
		return c.call.Faults.Away("%s did not answer within %v%s", c.shown, c.options.Timeout, c.call.Slow)
	}
	return c.call.Faults.Away("%s cannot be reached: %s", c.shown, broken(err))
}

// broken says how a connection broke. Of an answer that cannot be read nothing is passed on: net/http
// quotes it, and a server may send back the key and the texts.
func broken(err error) string {
	var network *net.OpError
	var record tls.RecordHeaderError
	switch {
	case errors.As(err, &network), errors.As(err, &record), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF),
		errors.Is(err, http.ErrSchemeMismatch):
		return err.Error()
	}
	return "what it answers is no HTTP, or the connection broke"
}

// code is how servers name an error. Their sentences are not passed on: some repeat the key or the
// texts.
var code = regexp.MustCompile(`^[a-z][a-z0-9_]{2,40}$`)

// codeOf gives the code that a server gives of what is wrong; "" where it gives none that can be told.
func (c *Client) codeOf(body []byte) string {
	var detail struct {
		Error struct{ Code, Type any }
	}
	if !c.call.Coded || json.Unmarshal(body, &detail) != nil {
		return ""
	}
	for _, v := range []any{detail.Error.Code, detail.Error.Type} {
		if s, ok := v.(string); ok && code.MatchString(s) && (c.options.Key == "" || !strings.Contains(s, c.options.Key)) {
			return s
		}
	}
	return ""
}

// refusal makes an error of a status and says what to do about it.
func (c *Client) refusal(status int, body []byte) error {
	wrong, away := c.call.Faults.Wrong, c.call.Faults.Away
	said := fmt.Sprintf("%s answers %d", c.shown, status)
	if named := c.codeOf(body); named != "" {
		said += " (" + named + ")"
	}
	switch {
	case status == http.StatusUnauthorized || status == http.StatusForbidden:
		return wrong("%s: it refuses the key", said)
	case status == http.StatusNotFound || status == http.StatusMethodNotAllowed:
		return wrong("%s: it has no %s there, or no model %q; the address should end as in /v1", said, c.call.Has, c.options.Model)
	case status == http.StatusRequestEntityTooLarge && c.call.TooLong != "":
		return wrong("%s: %s", said, c.call.TooLong)
	case status == http.StatusTooManyRequests || status == http.StatusRequestTimeout || status == http.StatusTooEarly:
		return away("%s: it is asked too much", said)
	case status >= 500:
		return away("%s: it is in trouble", said)
	case status >= 300 && status < 400:
		return wrong("%s: it sends us elsewhere; configure that address if it is the right one", said)
	}
	return wrong("%s: it does not take such requests; look at its log, and at the name of the model, %q", said, c.options.Model)
}

// retryAfter reads the header of that name (RFC 9110, 10.2.3): seconds or a date.
func retryAfter(h http.Header, now time.Time) time.Duration {
	value := h.Get("Retry-After")
	if seconds, err := strconv.ParseUint(value, 10, 31); err == nil {
		return time.Duration(seconds) * time.Second
	}
	if at, err := http.ParseTime(value); err == nil {
		return max(0, at.Sub(now))
	}
	return 0
}
