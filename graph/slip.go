package graph

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"strings"
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

// shown is the question of a slip that was shown, or the one that it was merged into.
type shown struct {
	*subject
	merged bool
	own    map[ID]bool // where it was merged: the lines that came along with it
	others map[ID]bool // the lines that came with questions merged into it
}

// opens tells whether a line is in the words of who has the slip.
func (q *shown) opens(line ID) bool { return (!q.merged || q.own[line]) && !q.others[line] }

// bySlip gives the question that a slip belongs to, where the viewer sees it: NOT_FOUND for all else.
func (s *Service) bySlip(ctx context.Context, v Viewer, slip string) (*shown, error) {
	id, secret, ok := strings.Cut(slip, ".")
	if !ok || len(slip) > maxSecret || CheckID(ID(id)) != nil {
		return nil, NotFound().At("slip")
	}
	row, err := s.bare(ctx, KindQuestion, ID(id), Sel{Fields: []string{"slip"}}) // that of its own, also where it was merged
	if err != nil {
		return nil, atPlace(err, "slip")
	}
	kept := row.Text("slip")
	if kept == "" || subtle.ConstantTimeCompare([]byte(kept), []byte(digestOf(secret))) != 1 {
		return nil, NotFound().At("slip")
	}
	on, err := s.look(ctx, v, row.ID)
	if err != nil {
		return nil, atPlace(err, "slip")
	}
	q := &shown{subject: on, merged: on.ID != row.ID}
	if q.own, err = s.cameAlong(ctx, row.ID, Outward); err == nil {
		q.others, err = s.cameAlong(ctx, row.ID, Inward)
	}
	return q, err
}

// cameAlong gives the links that moved when a question was merged into another (Outward), or others into
// it (Inward).
func (s *Service) cameAlong(ctx context.Context, question ID, dir Dir) (map[ID]bool, error) {
	row, err := s.bare(ctx, KindQuestion, question, Sel{Hops: map[string]Hop{"merged": {
		Rel: RelMergedInto, Dir: dir, LinkFields: []string{"moved"}, First: MaxFirst, Shape: Shape{KindQuestion: {}},
	}}})
	if err != nil {
		return nil, err
	}
	out := map[ID]bool{}
	for _, other := range row.HopRows("merged") {
		for _, entry := range As[[]string](other.Link, "moved") {
			id, _, _ := strings.Cut(entry, " ")
			out[ID(id)] = true
		}
	}
	return out, nil
}
