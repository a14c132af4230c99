package neo4j

import (
	"context"
	"errors"
	"net"
	"strings"
	"testing"
	"time"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"nabo/graph"
)

// wantFault asks for an error's kind and for one sentence that tells a person what to do, without
// what is secret.
func wantFault(t *testing.T, err error, code graph.Code, words string) {
	t.Helper()
	var e *graph.Error
	if !errors.As(err, &e) || e.Code != code || !strings.Contains(e.Message, words) {
		t.Errorf("want %s with %q, got %v", code, words, err)
		return
	}
	if strings.Contains(e.Message, "\n") || strings.Contains(e.Message, ". ") {
		t.Errorf("this is more than one sentence: %s", e.Message)
	}
	if strings.Contains(err.Error(), secret) {
		t.Errorf("the password stands in the error: %v", err)
	}
}

const secret = "hemmelig-7"

// refused opens a store that cannot be opened.
func refused(t *testing.T, o Options) error {
	t.Helper()
	o.Timeout = 3 * time.Second
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	began := time.Now()
	s, err := Open(ctx, graph.Domain(), o)
	if err == nil {
		_ = s.Close()
		t.Fatal("it opened")
	}
	if took := time.Since(began); ctx.Err() != nil {
		t.Errorf("it was told only after %v", took)
	}
	return err
}

func TestAWrongPasswordSaysSo(t *testing.T) {
	o := server(t)
	o.Password = secret
	wantFault(t, refused(t, o), graph.CodeUnavailable, "refuses the user or the password")
}

func TestNoPasswordSaysSo(t *testing.T) {
	o := server(t)
	o.User, o.Password = "", ""
	wantFault(t, refused(t, o), graph.CodeUnavailable, "refuses the user or the password")
}

func TestADatabaseThatIsNotThereSaysSo(t *testing.T) {
	o := server(t)
	o.Database = "elsewhere"
	wantFault(t, refused(t, o), graph.CodeUnavailable, "has no database of that name")
}

func TestTLSWhereThereIsNoneSaysSo(t *testing.T) {
	o := server(t)
	_, place, _ := strings.Cut(o.URI, "://")
	for _, scheme := range []string{"neo4j+s://", "bolt+s://", "neo4j+ssc://"} {
		o.URI = scheme + place
		wantFault(t, refused(t, o), graph.CodeUnavailable, "TLS")
	}
}

func TestNothingListeningSaysSo(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	place := l.Addr().String()
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	for _, scheme := range []string{"neo4j://", "bolt://"} {
		wantFault(t, refused(t, Options{URI: scheme + place, User: "neo4j", Password: secret}), graph.CodeUnavailable, "cannot be reached")
	}
}

// answering listens and says the same to everybody.
func answering(t *testing.T, says string) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			t.Cleanup(func() { _ = c.Close() })
			_, _ = c.Write([]byte(says))
		}
	}()
	return l.Addr().String()
}

func TestWhatIsNoNeo4jSaysSo(t *testing.T) {
	for says, words := range map[string]string{
		"":                                 "Bolt port", // as most web servers do: they wait for the rest of the line
		"HTTP/1.1 400 Bad Request\r\n\r\n": "Bolt port",
		"SSH-2.0-OpenSSH_9.6\r\n":          "Bolt port",
	} {
		place := answering(t, says)
		for _, scheme := range []string{"neo4j://", "bolt://"} {
			wantFault(t, refused(t, Options{URI: scheme + place, User: "neo4j", Password: secret}), graph.CodeUnavailable, words)
		}
	}
}

func TestAnAddressIsHeldToItsForm(t *testing.T) {
	for _, uri := range []string{"", "localhost", "http://localhost:7474", "neo4j://", "neo4jx://host:1", "neo4j://u:" + secret + "@host:7687", "neo4j://host:x" + secret} {
		wantFault(t, refused(t, Options{URI: uri, User: "neo4j", Password: secret}), graph.CodeInvalid, "")
	}
}

func TestAnOldServerIsRefused(t *testing.T) {
	for version, will := range map[string]bool{
		"4.4.30": false, "5.0.0": false, "5.25.1": false, "5.26.0": true, "5.26-aura": true, "5.27-aura": true,
		"2025.01.0": true, "2026.08.1": true, "": true, "mine": true, "26.10-SNAPSHOT": true,
	} {
		err := (&Server{Version: version}).tooOld()
		if will != (err == nil) {
			t.Errorf("%q gives %v", version, err)
		}
		if !will {
			wantFault(t, err, graph.CodeInvalid, "too old")
		}
	}
}

func TestAServerTellsOfItself(t *testing.T) {
	o := emptySpace(t, graph.Domain())
	before, err := Inspect(t.Context(), graph.Domain(), o)
	if err != nil {
		t.Fatal(err)
	}
	if before.Schema != 0 || before.Write != nil || before.Rules != nil || before.Newer != nil {
		t.Errorf("before: %+v", before)
	}
	if before.Version == "" || before.Edition == "" || before.Database != "neo4j" || before.User != o.User {
		t.Errorf("it says of itself: %+v", before)
	}
	if before.Clock < -time.Minute || before.Clock > time.Minute {
		t.Errorf("its clock is %v ahead", before.Clock)
	}
	did, err := Migrate(t.Context(), graph.Domain(), o)
	if err != nil || len(did) != before.Missing+1 {
		t.Errorf("it did %v, where %d were missing: %v", did, before.Missing, err)
	}
	if did, err = Migrate(t.Context(), graph.Domain(), o); err != nil || len(did) != 0 {
		t.Errorf("a second time it did %v: %v", did, err)
	}
	after, err := Inspect(t.Context(), graph.Domain(), o)
	if err != nil || after.Schema != schemaVersion || after.Missing != 0 {
		t.Errorf("after: %+v %v", after, err)
	}
}

func TestANewerDatabaseIsRefused(t *testing.T) {
	o := emptySpace(t, graph.Domain())
	s, err := Open(t.Context(), graph.Domain(), o)
	if err != nil {
		t.Fatal(err)
	}
	_, err = s.write(t.Context(), "MATCH (m:"+s.layout.label("NaboMeta")+") SET m.schema = 1000", nil)
	if e := s.Close(); err != nil || e != nil {
		t.Fatal(err, e)
	}
	wantFault(t, refused(t, o), graph.CodeInvalid, "start a newer program")
	told, err := Inspect(t.Context(), graph.Domain(), o)
	if err != nil {
		t.Fatal(err)
	}
	wantFault(t, told.Newer, graph.CodeInvalid, "start a newer program")
}

// As the server said it to a statement that was new to it, while neighbours started for the first
// time and made their indexes.
func TestIndexesBeingMadeAreWaitedFor(t *testing.T) {
	moving := &bolt.Neo4jError{
		Code: "Neo.DatabaseError.General.UnknownError",
		Msg:  "Could not compile query due to insanely frequent schema changes",
	}
	if !retryable(moving) {
		t.Error("it is not tried again")
	}
	wantFault(t, fault(moving), graph.CodeUnavailable, "indexes are being made")
	if other := (&bolt.Neo4jError{Code: moving.Code, Msg: "Something else"}); retryable(other) {
		t.Error("any unknown error is tried again")
	}
}
