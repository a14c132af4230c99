package neo4j

import (
	"context"
	"errors"
	"strings"
	"time"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"nabo/graph"
)

// fault gives any error one of the domain's kinds and says in plain words what to do.
func fault(err error) error {
	var known *graph.Error
	var server *bolt.Neo4jError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &known):
		return err
	case errors.As(err, &server):
		return serverFault(server, err)
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return graph.Unavailable("the call was ended before the Neo4j server had answered").Because(err)
	case bolt.IsConnectivityError(err), bolt.IsTransactionExecutionLimit(err), bolt.IsRetryable(err), isStranger(err):
		return connectionFault(err)
	}
	var usage *bolt.UsageError
	if errors.As(err, &usage) && strings.Contains(strings.ToLower(usage.Message), "closed") {
		return errClosed().(*graph.Error).Because(err) //nolint:forcetypeassert,errorlint // made above
	}
	return graph.Internal(err)
}

// connectionFault tells what stands between us and the server.
func connectionFault(err error) error {
	says := err.Error()
	switch {
	case strings.Contains(says, "tls:"), strings.Contains(says, "x509:"), strings.Contains(says, "check that TLS is enabled"):
		return graph.Unavailable("the Neo4j server's certificate was not accepted, or it speaks no TLS: use neo4j+s:// with a certificate that this machine trusts, neo4j:// without TLS").Because(err)
	case isStranger(err):
		return graph.Unavailable("what answers there speaks no protocol that we know: is it Neo4j 5.26 or newer, on its Bolt port, with or without TLS as the address says?").Because(err)
	}
	if errors.Is(err, context.DeadlineExceeded) || strings.Contains(says, "deadline exceeded") {
		return graph.Unavailable("the Neo4j server does not answer: is it running and not too busy, and is this its Bolt port (7687, where its web pages have 7474)?").Because(err)
	}
	return graph.Unavailable("the Neo4j server cannot be reached: is it running, and is the address right?").Because(err)
}

// isStranger tells whether the driver met something other than a Neo4j server. It has no type of
// its own for that.
func isStranger(err error) bool {
	says := err.Error()
	for _, words := range []string{"protocol version", "handshake", "responded HTTP", "unsupported version"} {
		if strings.Contains(says, words) {
			return true
		}
	}
	return false
}

// serverFault tells what the server refused.
func serverFault(e *bolt.Neo4jError, err error) error {
	switch code := e.Code; {
	case code == "Neo.ClientError.Security.Unauthorized", code == "Neo.ClientError.Security.AuthenticationRateLimit":
		return graph.Unavailable("the Neo4j server refuses the user or the password: set both as the server has them").Because(err)
	case code == "Neo.ClientError.Security.CredentialsExpired":
		return graph.Unavailable("the Neo4j server wants a new password for this user first: change it there").Because(err)
	case code == "Neo.ClientError.Security.Forbidden":
		return graph.Unavailable("the Neo4j server does not let this user do that: it has to read, write, and make indexes and constraints").Because(err)
	case code == "Neo.ClientError.Database.DatabaseNotFound":
		return graph.Unavailable("the Neo4j server has no database of that name: name one that is there (Community has one, neo4j)").Because(err)
	case strings.HasSuffix(code, "TransactionTimedOut"), strings.HasSuffix(code, "TransactionTimedOutClientConfiguration"):
		return graph.Unavailable("the Neo4j server did not finish in time: ask for less, or try again").Because(err)
	case isMemory(err):
		return graph.Limited("this takes more memory than the Neo4j server grants one transaction, or has left for all: ask for less, or raise db.memory.transaction.max and dbms.memory.transaction.total.max there").Because(err)
	case isSchemaMoving(err):
		return graph.Unavailable("indexes are being made on the Neo4j server: try again in a moment").Because(err)
	case strings.HasPrefix(code, "Neo.TransientError."), strings.HasSuffix(code, "NotALeader"), strings.HasSuffix(code, "ForbiddenOnReadOnlyDatabase"):
		return graph.Unavailable("the Neo4j server is busy or changing its leader: try again").Because(err)
	}
	return graph.Internal(err)
}

// retryable tells whether the same statement may do better in a moment.
func retryable(err error) bool { return bolt.IsRetryable(err) || isSchemaMoving(err) }

// isSchemaMoving tells whether a statement could not be planned because indexes were being made all
// the while, as at a first start beside others. The server gives that no code of its own and does
// not call it transient (neo4j/neo4j issue 13404).
func isSchemaMoving(err error) bool {
	var e *bolt.Neo4jError
	return errors.As(err, &e) && e.Code == "Neo.DatabaseError.General.UnknownError" && strings.Contains(e.Msg, "frequent schema changes")
}

// isMemory tells whether the server had too little memory for a transaction.
func isMemory(err error) bool {
	var e *bolt.Neo4jError
	return errors.As(err, &e) && (strings.Contains(e.Code, "MemoryPoolOutOfMemoryError") || strings.Contains(e.Code, "TransactionMemoryLimit"))
}

// Absent tells whether an error says that the server is not there, or not yet: waiting for it may
// help. Where it answers and refuses, waiting does not.
func Absent(err error) bool {
	var server *bolt.Neo4jError
	var way *bolt.ConnectivityError
	switch {
	case errors.As(err, &server):
		return strings.HasPrefix(server.Code, "Neo.TransientError.")
	case errors.As(err, &way):
		return true
	}
	return errors.Is(err, context.DeadlineExceeded)
}

// backoff is how long to wait before a try after this one.
func backoff(try int) time.Duration {
	return min(time.Duration(1<<try)*5*time.Millisecond, 500*time.Millisecond)
}
