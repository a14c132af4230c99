package graph

import (
	"crypto/rand"
	"encoding/base32"
	"strings"

	"github.com/oklog/ulid/v2"
)

// newOrderedID makes an id that sorts by time of making.
func newOrderedID() ID { return ID(strings.ToLower(ulid.Make().String())) }

// newRandomID makes an id that says nothing, not even when.
func newRandomID() ID {
	var b [15]byte
	_, _ = rand.Read(b[:]) // never fails: it ends the program instead
	return ID("x" + strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(b[:])))
}
