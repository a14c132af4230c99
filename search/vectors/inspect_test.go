package vectors

import (
	"errors"
	"os"

	"pgregory.net/rapid"
)

// inspected is what the file says, nil where it says nothing; to look must change nothing.
func inspected(t *rapid.T, h *history) *Inspection {
	t.Helper()
	before, err := os.ReadFile(h.s.path())
	if err != nil {
		t.Fatal(err)
	}
	found, err := Inspect(h.dir, "m")
	if err != nil && !errors.Is(err, ErrInvalid) {
		t.Fatal(err)
	}
	if after, err := os.ReadFile(h.s.path()); err != nil || string(after) != string(before) {
		t.Fatalf("to look changed the file: %v", err)
	}
	return found
}
