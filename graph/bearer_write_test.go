package graph_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"nabo/graph"
	"nabo/graph/system"
)

func TestBearer(t *testing.T) {
	make1 := func(w *town, a graph.Act, subject graph.ID, role string) (graph.ID, string) {
		w.t.Helper()
		id, secret, err := w.s.MakeBearer(w.t.Context(), a, subject, role, "telefon", "")
		if err != nil {
			w.t.Fatal(err)
		}
		return id, secret
	}
	t.Run("a secret gives the viewer it was made for, with its role", func(t *testing.T) {
		w := newTown(t)
		_, secret := make1(w, w.as(w.mette), w.mette, "")
		v, err := w.s.Bearer(t.Context(), secret)
		if err != nil || v.Subject() != w.mette || v.Role() != graph.RolePlain || !strings.HasPrefix(secret, "nabo_") {
			t.Fatalf("%v %v", v.Subject(), err)
		}
		_, secret = make1(w, w.as(w.susan), w.blaa, "READ_ONLY")
		v, err = w.s.Bearer(t.Context(), secret)
		if err != nil || v.Subject() != w.blaa || v.Kind() != "Team" || v.Role() != graph.RoleReadOnly {
			t.Fatalf("%v %v %v", v.Subject(), v.Role(), err)
		}
		_, err = w.s.RecordTeam(t.Context(), graph.Act{Viewer: v}, graph.TeamInput{})
		wantCode(t, err, graph.CodeForbidden)
	})
	t.Run("the secret is kept nowhere", func(t *testing.T) {
		w := newTown(t)
		_, secret := make1(w, w.as(w.mette), w.mette, "")
		_, err := w.store.Dump(t.Context(), system.Viewer("test"), func(r graph.Record) error {
			raw, err := json.Marshal(r)
			if strings.Contains(string(raw), strings.TrimPrefix(secret, "nabo_")) {
				t.Error("the secret stands in a record")
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
	t.Run("unknown, expired, revoked and left give one answer", func(t *testing.T) {
		w := newTown(t)
		_, expired := make1(w, w.as(w.eva), w.eva, "")
		id, revoked := make1(w, w.as(w.karim), w.karim, "")
		_, left := make1(w, w.as(w.ole), w.ole, "")
		if err := w.s.RevokeBearer(t.Context(), w.as(w.karim), id); err != nil {
			t.Fatal(err)
		}
		w.must(w.s.Close(t.Context(), w.as(w.lone), w.ole, "", nil))
		ask := func(secret string) string {
			_, err := w.s.Bearer(t.Context(), secret)
			wantCode(t, err, graph.CodeUnauthenticated)
			return err.Error()
		}
		want := ask("nabo_nothing")
		for name, secret := range map[string]string{
			"revoked": revoked, "left": left, "empty": "", "endless": strings.Repeat("x", 1<<20),
		} {
			if got := ask(secret); got != want {
				t.Errorf("%s: %s, want %s", name, got, want)
			}
		}
		w.clock = w.clock.AddDate(1, 0, 0)
		if got := ask(expired); got != want {
			t.Errorf("expired: %s, want %s", got, want)
		}
	})
	t.Run("only an administrator makes an ADMIN token", func(t *testing.T) {
		w := newTown(t)
		_, _, err := w.s.MakeBearer(t.Context(), w.as(w.mette), w.mette, "ADMIN", "", "")
		wantCode(t, err, graph.CodeForbidden)
		make1(w, w.admin(w.lone), w.lone, "ADMIN")
	})
	t.Run("for another: hidden and absent give the same answer, visible is forbidden", func(t *testing.T) {
		w := newTown(t)
		_, _, hidden := w.s.MakeBearer(t.Context(), w.as(w.eva), w.mette, "", "", "")
		_, _, absent := w.s.MakeBearer(t.Context(), w.as(w.eva), "nobody", "", "", "")
		wantCode(t, hidden, graph.CodeNotFound)
		if hidden.Error() != absent.Error() {
			t.Errorf("hidden: %v, absent: %v", hidden, absent)
		}
		_, _, err := w.s.MakeBearer(t.Context(), w.as(w.susan), w.mette, "", "", "")
		wantCode(t, err, graph.CodeForbidden)
		id, _ := make1(w, w.as(w.mette), w.mette, "")
		wantCode(t, w.s.RevokeBearer(t.Context(), w.as(w.eva), id), graph.CodeNotFound)
	})
	t.Run("its use is noted once a day, and a fault in noting it fails nothing", func(t *testing.T) {
		w := newTown(t)
		_, secret := make1(w, w.as(w.mette), w.mette, "")
		use := func() graph.Rev {
			if _, err := w.s.Bearer(t.Context(), secret); err != nil {
				t.Fatal(err)
			}
			head, _, err := w.store.Head(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			return head
		}
		first := use()
		if again := use(); again != first {
			t.Error("noted twice on one day")
		}
		w.clock = w.clock.Add(24 * time.Hour)
		if next := use(); next != first+1 {
			t.Error("not noted on the next day")
		}
		readOnly := graph.NewService(brokenCommit{w.store}, graph.Options{Now: func() time.Time { return w.clock.Add(48 * time.Hour) }})
		if _, err := readOnly.Bearer(t.Context(), secret); err != nil {
			t.Errorf("the token is good all the same: %v", err)
		}
	})
}

// brokenCommit is a store that cannot be written.
type brokenCommit struct{ graph.Store }

func (brokenCommit) Commit(context.Context, graph.Batch) (graph.Rev, error) {
	return 0, graph.Unavailable("the disk is full")
}
