package endpoint

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

const (
	// tries is how often a request is made in all. A server that starts takes seconds, not minutes.
	tries = 4
	// firstPause doubles from try to try.
	firstPause = 250 * time.Millisecond
	// maxPause is the longest a server may make us wait by Retry-After; one that asks for more is
	// unavailable.
	maxPause = 30 * time.Second
	// An answer has some ten bytes a number; these bounds are what the longest vectors with many
	// digits take.
	answerBytes, vectorBytes = 1 << 16, 32 * maxDim
)

type request struct {
	Model    string   `json:"model"`
	Input    []string `json:"input"`
	Encoding string   `json:"encoding_format"`
}

// ask returns the vectors of one request. What may pass is tried again.
func (e *Embedder) ask(ctx context.Context, input []string) ([][]float32, error) {
	body, err := json.Marshal(request{e.options.Model, input, "float"})
	if err != nil {
		return nil, wrong("a request cannot be written: %v", err)
	}
	for try := 1; ; try++ {
		vectors, after, err := e.askOnce(ctx, body, len(input))
		if err == nil {
			return vectors, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if !errors.Is(err, ErrUnavailable) || try == tries || after > maxPause {
			return nil, err
		}
		// Spread, so that many who were turned away do not come back together.
		backoff := firstPause << (try - 1)
		backoff += rand.N(backoff / 2)
		if err := e.wait(ctx, max(after, backoff)); err != nil {
			return nil, err
		}
	}
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

// askOnce also returns how long the server asks to be left alone.
func (e *Embedder) askOnce(ctx context.Context, body []byte, n int) (vectors [][]float32, after time.Duration, err error) {
	ctx, cancel := context.WithTimeout(ctx, e.options.Timeout)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, e.address, bytes.NewReader(body))
	if err != nil {
		return nil, 0, wrong("the address of the server cannot be used")
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "application/json")
	if e.options.Key != "" {
		r.Header.Set("Authorization", "Bearer "+e.options.Key)
	}
	answer, err := e.client.Do(r)
	if err != nil {
		return nil, 0, e.noAnswer(err)
	}
	defer answer.Body.Close() //nolint:errcheck // it was read, or is not wanted
	limit := answerBytes + int64(n)*vectorBytes
	if answer.StatusCode != http.StatusOK {
		limit = answerBytes
	}
	text, err := io.ReadAll(io.LimitReader(answer.Body, limit+1))
	if answer.StatusCode != http.StatusOK {
		return nil, retryAfter(answer.Header, time.Now()), e.refusal(answer.StatusCode, text)
	}
	if err != nil {
		return nil, 0, e.noAnswer(err)
	}
	if int64(len(text)) > limit {
		return nil, 0, wrong("%s answers with more than %d bytes for %d texts", e.shown, limit, n)
	}
	if vectors, err = e.decode(text, n); err != nil {
		return nil, 0, err
	}
	return vectors, 0, nil
}

// noAnswer says why there is none, without the address as it was sent, which may hold a secret.
func (e *Embedder) noAnswer(err error) error {
	var outer *url.Error
	if errors.As(err, &outer) {
		err = outer.Err
	}
	var untrusted *tls.CertificateVerificationError
	if errors.As(err, &untrusted) {
		return wrong("%s has a certificate that is not trusted here: %v", e.shown, untrusted.Err)
	}
	var network net.Error
	if errors.Is(err, context.DeadlineExceeded) || errors.As(err, &network) && network.Timeout() {
		return unavailable("%s did not answer within %v: is it overloaded, or the batch of %d too large?", e.shown, e.options.Timeout, e.options.Batch)
	}
	return unavailable("%s cannot be reached: %v", e.shown, err)
}

// code is how servers name an error. Their sentences are not passed on: some repeat the key or the
// texts.
var code = regexp.MustCompile(`^[a-z][a-z0-9_]{2,40}$`)

// refusal makes an error of a status and says what to do about it.
func (e *Embedder) refusal(status int, body []byte) error {
	said := fmt.Sprintf("%s answers %d", e.shown, status)
	var detail struct {
		Error struct{ Code, Type any }
	}
	if json.Unmarshal(body, &detail) == nil {
		for _, v := range []any{detail.Error.Code, detail.Error.Type} {
			if s, ok := v.(string); ok && code.MatchString(s) && (e.options.Key == "" || !strings.Contains(s, e.options.Key)) {
				said += " (" + s + ")"
				break
			}
		}
	}
	switch {
	case status == http.StatusUnauthorized || status == http.StatusForbidden:
		return wrong("%s: it refuses the key", said)
	case status == http.StatusNotFound || status == http.StatusMethodNotAllowed:
		return wrong("%s: it has no embeddings there, or no model %q; the address should end as in /v1", said, e.options.Model)
	case status == http.StatusRequestEntityTooLarge:
		return wrong("%s: a text or a batch of %d is too long for it; let it cut long texts, or make the batch smaller", said, e.options.Batch)
	case status == http.StatusTooManyRequests || status == http.StatusRequestTimeout || status == http.StatusTooEarly:
		return unavailable("%s: it is asked too much", said)
	case status >= 500:
		return unavailable("%s: it is in trouble", said)
	case status >= 300 && status < 400:
		return wrong("%s: it sends us elsewhere; configure that address if it is the right one", said)
	}
	return wrong("%s: it does not take such requests; look at its log, and at the name of the model, %q", said, e.options.Model)
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
