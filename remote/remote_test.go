package remote

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestAPauseEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := pause(ctx, time.Hour); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if err := pause(t.Context(), 1); err != nil {
		t.Error(err)
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	for value, want := range map[string]time.Duration{
		"": 0, "7": 7 * time.Second, "-7": 0, "soon": 0, "99999999999": 0,
		"Fri, 02 Jan 2026 03:04:15 GMT": 10 * time.Second, "Fri, 02 Jan 2026 03:04:00 GMT": 0,
	} {
		if got := retryAfter(http.Header{"Retry-After": {value}}, now); got != want {
			t.Errorf("%q is %v, not %v", value, got, want)
		}
	}
}

func TestAnAnswerThatCannotBeReadIsNotRepeated(t *testing.T) {
	const key = "sesam"
	for _, says := range []string{
		key, "HTTP/1.1 " + key + " OK\r\n\r\n", "HTTP/1.1 200 OK\r\nBearer " + key + "\r\n\r\n",
		"HTTP/1.1 200 OK\r\nContent-Length: " + key + "\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: " + key + "\r\n\r\n",
		"HTTP/1.1 302 OK\r\nLocation: ://" + key + "\r\n\r\n", "HTTP/1.1 302 OK\r\nLocation: http://" + key + "/\r\n\r\n",
		"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + key + "\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n" + key,
	} {
		f := Faults{Unavailable: errors.New("away"), Misconfigured: errors.New("wrong")}
		c, err := New(Options{URL: "http://" + sayer(t, says), Model: "m", Key: key}, Call{Faults: f, Path: "/x", Has: "x", Tries: 1, Coded: true})
		if err != nil {
			t.Fatal(err)
		}
		err = c.Ask(t.Context(), "a text", 1000, func([]byte) error { return nil })
		if !errors.Is(err, f.Unavailable) && !errors.Is(err, f.Misconfigured) || strings.Contains(err.Error(), key) {
			t.Errorf("%q: %v", says, err)
		}
	}
}

// sayer is the address of a server that answers every request with these bytes.
func sayer(t *testing.T, says string) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() { // ends with the listener
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			if r, err := http.ReadRequest(bufio.NewReader(c)); err == nil {
				_, _ = io.Copy(io.Discard, r.Body)
			}
			_, _ = io.WriteString(c, says)
			_ = c.Close()
		}
	}()
	return l.Addr().String()
}
