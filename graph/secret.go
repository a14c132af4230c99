package graph

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"sync"

	"nabo/graph/internal/view"
)

// KindSecret is the graph's one secret: machinery, never shown. What must be the same in every
// process and be guessed by nobody is made with it; see nameBatch.
const KindSecret Kind = "Secret"

// theSecret is its id.
const theSecret ID = "secret"

func secretKind() KindSpec {
	return KindSpec{Kind: KindSecret, Version: 1, Machinery: true, Fields: []Field{{Name: "key", Max: 64, Internal: true}}}
}

// secretKey remembers the secret, which never changes.
type secretKey struct {
	make func() []byte
	mu   sync.Mutex
	key  []byte
}

// secret gives the secret, 32 bytes; the first who asks makes it.
func (s *Service) secret(ctx context.Context) ([]byte, error) {
	s.key.mu.Lock()
	defer s.key.mu.Unlock()
	if s.key.key != nil {
		return s.key.key, nil
	}
	key, err := s.readSecret(ctx)
	if err == nil && key == nil {
		if err = s.makeSecret(ctx); err == nil || CodeOf(err) == CodeConflict { // another was first
			key, err = s.readSecret(ctx)
		}
	}
	if err == nil && key == nil {
		err = Unavailable("the graph's secret cannot be read: try again")
	}
	s.key.key = key
	return key, err
}

func (s *Service) readSecret(ctx context.Context) ([]byte, error) {
	page, err := s.asSystem("secret").Fetch(ctx, Query{Kinds: []Kind{KindSecret}, IDs: []ID{theSecret}},
		Shape{KindSecret: {Fields: []string{"key"}}})
	if err != nil || len(page.Rows) == 0 {
		return nil, err
	}
	return hex.DecodeString(page.Rows[0].Text("key"))
}

func (s *Service) makeSecret(ctx context.Context) error {
	b := s.batch(Act{Viewer: view.System("secret")}, "secret")
	b.At = Instant(mondayOf(s.now())) // it may be made for an anonymous question, of which it must not tell when
	b.If = []Precondition{IfAbsent(theSecret)}
	b.Puts = []Put{{ID: theSecret, Kind: KindSecret, Fields: Fields{"key": hex.EncodeToString(s.key.make())}, Audience: Nobody()}}
	_, err := s.commit(ctx, b)
	return err
}

// boundTo is a digest of some parts that nobody can work out without the key.
func boundTo(key []byte, parts ...string) string {
	mac := hmac.New(sha256.New, key)
	for _, part := range parts {
		fmt.Fprintf(mac, "%d %s\n", len(part), part)
	}
	return hex.EncodeToString(mac.Sum(nil)[:20])
}

func randomKey() []byte {
	key := make([]byte, 32)
	_, _ = rand.Read(key) // never fails: it ends the program instead
	return key
}
