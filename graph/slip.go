package graph

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"strings"

	"nabo/graph/internal/view"
)

// Of an anonymous question nobody knows who asked. So who asks is handed a slip, once: whoever shows it
// later asked the question. The graph keeps the digest of its secret with the question, and what is
// done with a slip is written without an actor: a slip that is lost is lost, and leads to nobody.

// newSlip makes the secret of the slip of a question. What a client sends again under its own name
// gives the same one, for as long as this process runs; see forgetAsker.
func (s *Service) newSlip(w *writing, in QuestionInput) string {
	if w.act.Mutation != "" {
		return boundTo(s.anonKey, "slip", string(w.act.Viewer.Subject()), w.act.Mutation, in.Text, in.Occasion)
	}
	var b [20]byte
	_, _ = rand.Read(b[:]) // never fails: it ends the program instead
	return hex.EncodeToString(b[:])
}

// slipOf is what the asker is handed; digestOf what is kept.
func slipOf(question ID, secret string) string { return string(question) + "." + secret }

func digestOf(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

// bySlip gives the question that a slip belongs to, where the viewer sees it: NOT_FOUND for all else.
func (s *Service) bySlip(ctx context.Context, v Viewer, slip string) (*subject, error) {
	id, secret, ok := strings.Cut(slip, ".")
	if !ok || len(slip) > maxSecret {
		return nil, NotFound().At("slip")
	}
	on, err := s.look(ctx, v, ID(id))
	if err != nil {
		return nil, atPlace(err, "slip")
	}
	kept := ""
	if on.Kind == KindQuestion {
		kept = on.Text("slip")
	}
	if kept == "" || subtle.ConstantTimeCompare([]byte(kept), []byte(digestOf(secret))) != 1 {
		return nil, NotFound().At("slip")
	}
	return on, nil
}

func (s *Service) asSystem(why string) Reader { return s.store.As(view.System(why)) }
