package graph

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"nabo/graph/internal/view"
)

// Service is the domain at work: it holds the rules, turns what people do into Batches, and
// commits them. Resolvers, import and the command line go through it, so they obey alike. Its
// methods stand in the files of their nouns. It is safe for use by many at once.
type Service struct {
	store   Store
	model   *Model
	viewers *Viewers
	counts  countCache
	now     func() time.Time
	newID   func() ID // time-ordered
	anonID  func() ID // random: it must not tell when
	anonKey []byte    // of this process alone; see forgetAsker
	key     secretKey // of the graph

	asSearched func(words string) string
}

// Options are what a Service needs beside its store; the zero Options will do.
type Options struct {
	Now    func() time.Time
	NewID  func() ID
	AnonID func() ID
	// NewSecret gives a graph that has none its secret, 32 bytes; nil: a random one.
	NewSecret func() []byte
	// AsSearched gives words as the search sees them, "" where it looks for none of them: what is
	// alike there is the same word. nil: small letters.
	AsSearched func(words string) string
}

// NewService makes the domain over a store that was opened with Domain().
func NewService(store Store, o Options) *Service {
	s := &Service{store: store, model: Domain(), now: o.Now, newID: o.NewID, anonID: o.AnonID, key: secretKey{make: o.NewSecret}}
	if s.now == nil {
		s.now = time.Now
	}
	if s.newID == nil {
		s.newID = newOrderedID
	}
	if s.anonID == nil {
		s.anonID = newRandomID
	}
	if s.key.make == nil {
		s.key.make = randomKey
	}
	if s.asSearched = o.AsSearched; s.asSearched == nil {
		s.asSearched = asFolded
	}
	s.anonKey = randomKey()
	s.viewers = newViewers(store, s.now)
	return s
}

// Model is the model of the domain.
func (s *Service) Model() *Model { return s.model }

// Store is the store beneath.
func (s *Service) Store() Store { return s.store }

// Viewers makes viewers.
func (s *Service) Viewers() *Viewers { return s.viewers }

// As gives the graph as v sees it.
func (s *Service) As(v Viewer) Reader { return s.store.As(v) }

// asSystem reads what nobody in particular may see; why stands for who.
func (s *Service) asSystem(why string) Reader { return s.store.As(view.System(why)) }

// Today is the civil date in Copenhagen by the service's clock.
func (s *Service) Today() Date { return DateOf(s.now()) }

// Act is who does something, and how that write is known again.
type Act struct {
	Viewer   Viewer
	Mutation string // the client's id for this write; "" when it has none
	Source   string // "app", "cli", "demo", "import:<source>"; "" is "app"
}

// Receipt is what a write gives back.
type Receipt struct {
	ID       ID
	Rev      Rev
	SeenBy   []Seen    // who sees it now, in plain words
	Warnings []Warning // what the writer should look at again
	Alike    []ID      // what may be the same already, visible to the writer
	Line     ID        // a proposed line of askedAs; "" where there is none
	Slip     string    // what who asks anonymously is handed, once
}

// Seen says in plain words who sees something.
type Seen struct {
	Scope string // EVERYONE, UNIT, TEAM, PERSON, LEADERS, BROKERS, NOBODY
	Node  ID     // the team or person, "" for EVERYONE and NOBODY
	Da    string
	En    string
}

// Warning points at a place in a text that may tell of a citizen, or (UNASKED) at a field that is
// empty: that one keeps nothing back.
type Warning struct {
	Code       string // DIAGNOSIS, NAME, AGE_AND_PLACE, UNASKED
	Field      string
	Start, End int // runes in the field's text; both 0 where it is empty
	Da, En     string
}

// batch starts a Batch for an act that no client has named; see nameBatch.
func (s *Service) batch(a Act, verb string) Batch {
	source := a.Source
	if source == "" {
		source = "app"
	}
	return Batch{ID: verb + ":" + string(newRandomID()), Actor: a.Viewer.Subject(), Source: source, At: Instant(s.now())}
}

// nameBatch gives a Batch the id under which a client's write is known when it is sent again: bound
// to who does it and what, so that nobody meets another's, and with the graph's secret, because the
// ids of what it makes follow from it: whoever sees those could else try out who made them.
func (s *Service) nameBatch(ctx context.Context, b *Batch, a Act, verb string) error {
	if a.Mutation == "" {
		return nil
	}
	key, err := s.secret(ctx)
	if err != nil {
		return err
	}
	b.ID = verb + ":" + boundTo(key, verb, string(a.Viewer.Subject()), a.Mutation)
	return nil
}

// idFor gives what a Batch makes its id. A write that a client named gives the same ids each time
// it is sent, and so the same answer; else ids are ordered by time.
func (s *Service) idFor(b Batch, part string) ID {
	if !named(b.ID) {
		return s.newID()
	}
	sum := sha256.Sum256([]byte(b.ID + "\x00" + part))
	return ID("m" + hex.EncodeToString(sum[:12]))
}

// named tells whether a client gave the write its id: then batchID holds a digest, in which no x
// stands, and else a random id, which begins with one.
func named(batch string) bool {
	_, rest, _ := strings.Cut(batch, ":")
	return !strings.HasPrefix(rest, "x")
}

// commit writes and names the error for people.
func (s *Service) commit(ctx context.Context, b Batch) (Rev, error) {
	return s.store.Commit(ctx, b)
}
