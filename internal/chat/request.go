package chat

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

const (
	tries      = 3 // in all; who asks waits for it
	firstPause = 250 * time.Millisecond
	// maxPause is the longest a server may make us wait by Retry-After; one that asks for more is
	// unavailable.
	maxPause    = 5 * time.Second
	answerBytes = 1 << 18 // of the whole answer: some servers send what the model thought along
	textBytes   = 8000    // of what the model wrote
	mostTokens  = 800     // asked for
)

type message struct {
	Role    string `json:"role"`
	Content string `json:"content"`
}

type request struct {
	Model     string    `json:"model"`
	Messages  []message `json:"messages"`
	MaxTokens int       `json:"max_tokens"`
	Stream    bool      `json:"stream"`
}

type answer struct {
	Choices []struct {
		Message struct {
			Content *string `json:"content"`
		} `json:"message"`
	} `json:"choices"`
}

// ask returns the answer to one request. What may pass is tried again.
func (c *Client) ask(ctx context.Context, messages []message) (string, error) {
	body, err := json.Marshal(request{Model: c.options.Model, Messages: messages, MaxTokens: mostTokens})
	if err != nil {
		return "", wrong("a request cannot be written: %v", err)
	}
	for try := 1; ; try++ {
		text, after, err := c.askOnce(ctx, body)
		if err == nil {
			return text, nil
		}
		if ctx.Err() != nil {
			return "", ctx.Err()
		}
		if !errors.Is(err, ErrUnavailable) || try == tries || after > maxPause {
			return "", err
		}
		backoff := firstPause << (try - 1)
		backoff += rand.N(backoff / 2)
		if err := c.wait(ctx, max(after, backoff)); err != nil {
			return "", err
		}
	}
}

// askOnce also returns how long the server asks to be left alone.
func (c *Client) askOnce(ctx context.Context, body []byte) (text string, after time.Duration, err error) {
	ctx, cancel := context.WithTimeout(ctx, c.options.Timeout)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.address, bytes.NewReader(body))
	if err != nil {
		return "", 0, wrong("the address of the server cannot be used")
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "application/json")
	if c.options.Key != "" {
		r.Header.Set("Authorization", "Bearer "+c.options.Key)
	}
	got, err := c.client.Do(r)
	if err != nil {
		return "", 0, c.noAnswer(err)
	}
	defer got.Body.Close() //nolint:errcheck // it was read, or is not wanted
	raw, err := io.ReadAll(io.LimitReader(got.Body, answerBytes+1))
	switch {
	case got.StatusCode != http.StatusOK:
		return "", retryAfter(got.Header), c.refusal(got.StatusCode)
	case err != nil:
		return "", 0, c.noAnswer(err)
	case len(raw) > answerBytes:
		return "", 0, wrong("%s answers with more than %d bytes", c.shown, answerBytes)
	}
	text, err = c.decode(raw)
	return text, 0, err
}

// decode reads what the model wrote out of an answer, without what it thought on the way.
func (c *Client) decode(raw []byte) (string, error) {
	var a answer
	if err := json.Unmarshal(raw, &a); err != nil || len(a.Choices) == 0 || a.Choices[0].Message.Content == nil {
		return "", wrong("%s answers with what is no chat completion: is it a server for chat?", c.shown)
	}
	text := *a.Choices[0].Message.Content
	if _, said, ok := strings.Cut(text, "</think>"); ok {
		text = said
	} else if strings.HasPrefix(strings.TrimSpace(text), "<think>") { // it came to no end
		text = ""
	}
	if len(text) > textBytes {
		text = text[:textBytes]
		for !utf8.ValidString(text) {
			text = text[:len(text)-1]
		}
	}
	if text = strings.TrimSpace(text); text == "" {
		return "", unavailable("%s: the model wrote nothing", c.shown)
	}
	return text, nil
}

// noAnswer says why there is none, without the address as it was sent, which may hold a secret.
func (c *Client) noAnswer(err error) error {
	var outer *url.Error
	if errors.As(err, &outer) {
		err = outer.Err
	}
	var untrusted *tls.CertificateVerificationError
	if errors.As(err, &untrusted) {
		return wrong("%s has a certificate that is not trusted here: %v", c.shown, untrusted.Err)
	}
	var network net.Error
	if errors.Is(err, context.DeadlineExceeded) || errors.As(err, &network) && network.Timeout() {
		return unavailable("%s did not answer in time", c.shown)
	}
	return unavailable("%s cannot be reached: %v", c.shown, err)
}

// refusal makes an error of a status and says what to do about it. What the server says is not passed
// on: some repeat the key or the texts.
func (c *Client) refusal(status int) error {
	switch {
	case status == http.StatusUnauthorized || status == http.StatusForbidden:
		return wrong("%s answers %d: it refuses the key", c.shown, status)
	case status == http.StatusNotFound || status == http.StatusMethodNotAllowed:
		return wrong("%s answers %d: it has no chat there, or no model %q; the address should end as in /v1", c.shown, status, c.options.Model)
	case status == http.StatusTooManyRequests || status == http.StatusRequestTimeout || status == http.StatusTooEarly:
		return unavailable("%s answers %d: it is asked too much", c.shown, status)
	case status >= 500:
		return unavailable("%s answers %d: it is in trouble", c.shown, status)
	case status >= 300 && status < 400:
		return wrong("%s answers %d: it sends us elsewhere; configure that address if it is the right one", c.shown, status)
	}
	return wrong("%s answers %d: it does not take such requests; look at its log, and at the name of the model, %q", c.shown, status, c.options.Model)
}

// retryAfter reads the header of that name in seconds.
func retryAfter(h http.Header) time.Duration {
	seconds, err := strconv.ParseUint(h.Get("Retry-After"), 10, 31)
	if err != nil {
		return 0
	}
	return time.Duration(seconds) * time.Second
}
