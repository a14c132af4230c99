package graph

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"

	"nabo/graph/internal/view"
)

// A bearer token's secret is bearerPrefix and 32 random bytes. Only its SHA-256 is kept, as a key
// of the Bearer node: with that much chance in it, it needs no slow hash.
const (
	bearerPrefix = "nabo_"
	bearerSource = "bearer"
	bearerMonths = 12  // how long a token lasts where nothing else is said
	maxSecret    = 200 // what is longer is no secret of ours
)

// noBearer is one message for whatever is wrong with a token, so that it tells nothing.
func noBearer() *Error {
	return Unauthenticated("this token is not valid: sign in again, or ask for a new one")
}

// bearerKey is how a secret is looked up. Tokens belong to no organisation's keys: the secret is
// all that a request brings.
func bearerKey(secret string) Key {
	sum := sha256.Sum256([]byte(secret))
	return Key{Organisation: bearerSource, Source: bearerSource, Key: hex.EncodeToString(sum[:])}
}

// MakeBearer makes a bearer token for a person or a team. The secret is given this once and kept
// nowhere, so the same act sent twice makes two. expires is the first day on which it no longer
// works; "" is a year from now. role is "", PLAIN, READ_ONLY or ADMIN; the last only by an ADMIN.
func (s *Service) MakeBearer(ctx context.Context, a Act, subject ID, role, label string, expires Date) (id ID, secret string, err error) {
	a.Mutation = ""
	r, err := s.write(ctx, a, "makeBearer", func(w *writing) (Receipt, error) {
		on, err := s.bearerFor(ctx, a, subject, role)
		if err != nil {
			return Receipt{}, err
		}
		fields, err := s.bearerFields(w, role, label, expires)
		if err != nil {
			return Receipt{}, err
		}
		var key Key
		secret, key = newSecret()
		id := s.anonID()
		w.If = append(w.If, IfAbsent(id), IfKeyFree(key))
		w.Puts = append(w.Puts, Put{ID: id, Kind: KindBearer, Fields: fields, Audience: Nobody()})
		w.Links = append(w.Links, PutLink{ID: s.newLinkID(w), Rel: RelBears, From: id, To: on.ID})
		w.Keys = append(w.Keys, KeyFor{Key: key, Node: id})
		return Receipt{ID: id, SeenBy: []Seen{}}, nil
	})
	if err != nil {
		return "", "", err
	}
	return r.ID, secret, nil
}

func newSecret() (string, Key) {
	var b [32]byte
	_, _ = rand.Read(b[:]) // never fails: it ends the program instead
	secret := bearerPrefix + base64.RawURLEncoding.EncodeToString(b[:])
	return secret, bearerKey(secret)
}

// bearerFor gives whom a token may be made for, by this viewer and with this role.
func (s *Service) bearerFor(ctx context.Context, a Act, subject ID, role string) (*subject, error) {
	on, err := s.look(ctx, a.Viewer, subject)
	if err != nil {
		return nil, atPlace(err, "subject")
	}
	if on.Kind != KindPerson && on.Kind != KindTeam {
		return nil, Invalid("a token speaks for a person or a team").At("subject")
	}
	if err := s.allowedOn(ctx, a, ActionBearer, Target{}, on); err != nil {
		return nil, err
	}
	if role == string(RoleAdmin) && a.Viewer.Role() != RoleAdmin && !a.Viewer.IsSystem() {
		return nil, Forbidden("an ADMIN token is made by an administrator: ask one").At("role")
	}
	if ended(on.Date("leftOn"), s.Today()) || ended(on.Date("closedOn"), s.Today()) {
		return nil, Invalid("a token is for somebody who works here, or a unit that is open").At("subject")
	}
	return on, nil
}

func (s *Service) bearerFields(w *writing, role, label string, expires Date) (map[string]Value, error) {
	if role == "" {
		role = "PLAIN"
	}
	if expires == "" {
		expires = w.today.AddMonths(bearerMonths)
	}
	fields := map[string]Value{"role": role, "label": label, "expiresOn": expires}
	spec, _ := s.model.Kind(KindBearer)
	for name, v := range fields {
		f, _ := spec.Field(name)
		if err := f.Check(v); err != nil {
			return nil, err
		}
	}
	if expires <= w.today {
		return nil, Invalid("expires is the first day on which it no longer works: choose one after today").At("expires")
	}
	return fields, nil
}

// RevokeBearer ends a token at once. Doing it again changes nothing.
func (s *Service) RevokeBearer(ctx context.Context, a Act, id ID) error {
	_, err := s.write(ctx, a, "revokeBearer", func(w *writing) (Receipt, error) {
		r := Receipt{ID: id}
		row, err := s.readBearer(ctx, id)
		if err != nil {
			return r, err
		}
		subject := row.HopOne("subject")
		if subject == nil {
			return r, NotFound()
		}
		if err := s.allowed(ctx, a, ActionBearer, Target{ID: subject.ID}); err != nil {
			return r, err
		}
		if row.Date("revokedOn") == "" {
			w.put(Put{ID: id, Kind: KindBearer, Fields: map[string]Value{"revokedOn": w.today}})
		}
		return r, nil
	})
	return err
}

func (s *Service) readBearer(ctx context.Context, id ID) (*Row, error) {
	if CheckID(id) != nil {
		return nil, NotFound()
	}
	page, err := s.asSystem("bearer").Fetch(ctx, Query{Kinds: []Kind{KindBearer}, IDs: []ID{id}},
		Shape{KindBearer: {
			Fields: []string{"role", "expiresOn", "revokedOn", "lastUsedOn"},
			Hops: map[string]Hop{"subject": {
				Rel: RelBears, Dir: Outward, First: 1, Shape: Shape{KindPerson: {}, KindTeam: {}},
			}},
		}})
	if err != nil {
		return nil, err
	}
	if len(page.Rows) == 0 {
		return nil, NotFound()
	}
	return page.Rows[0], nil
}

// noID stands for a node that is not there, so that an unknown token costs the reads that a
// known one does.
const noID ID = "-"

// Bearer gives the viewer for a secret. What is unknown, expired, revoked, or whose subject has
// left or closed, is UNAUTHENTICATED with one message and after the same reads. When a token was
// used is kept by the day, and a fault in keeping it fails nothing.
func (s *Service) Bearer(ctx context.Context, secret string) (Viewer, error) {
	if len(secret) > maxSecret {
		secret = secret[:maxSecret]
	}
	key := bearerKey(secret)
	found, err := s.asSystem("bearer").Lookup(ctx, []Key{key})
	if err != nil {
		return Viewer{}, err
	}
	id, good := found[key]
	if !good {
		id = noID
	}
	row, err := s.readBearer(ctx, id)
	if err != nil && CodeOf(err) != CodeNotFound {
		return Viewer{}, err
	}
	subject, today := noID, s.Today()
	if to := row.HopOne("subject"); to != nil {
		subject = to.ID
	}
	good = good && subject != noID && row.Date("revokedOn") == "" && !ended(row.Date("expiresOn"), today)
	role := view.Role("")
	if row != nil {
		role = bearerRole(row.Text("role"))
	}
	v, err := s.viewers.Of(ctx, subject, role)
	if err != nil && CodeOf(err) != CodeNotFound {
		return Viewer{}, err
	}
	if err != nil || !good {
		return Viewer{}, noBearer()
	}
	s.noteUse(ctx, row, today)
	return v, nil
}

// bearerRole never gives more than what is written.
func bearerRole(stored string) view.Role {
	switch stored {
	case "PLAIN":
		return RolePlain
	case string(RoleAdmin):
		return RoleAdmin
	}
	return RoleReadOnly
}

// noteUse writes the day, once a day: the Batch has the day in its id.
func (s *Service) noteUse(ctx context.Context, row *Row, today Date) {
	if row.Date("lastUsedOn") == today {
		return
	}
	_, _ = s.store.Commit(ctx, Batch{ // it fails nothing: the token is good without it
		ID: "bearerUsed:" + string(row.ID) + ":" + string(today), Source: "app", At: Instant(s.now()),
		If:   []Precondition{IfExists(row.ID)},
		Puts: []Put{{ID: row.ID, Kind: KindBearer, Fields: map[string]Value{"lastUsedOn": today}}},
	})
}
