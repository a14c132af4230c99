package vectors

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io/fs"
	"os"
	"path/filepath"
)

// maxNote is how many bytes a point's note may have.
const maxNote = 1 << 16

// Point is how far the follower has come.
type Point struct {
	Rev  int64
	Note string // the follower's own
}

// pointFile is a point as it is kept, in a line of JSON after its checksum.
type pointFile struct {
	Rev   int64  `json:"rev"`
	Note  string `json:"note"`
	File  uint64 `json:"file"`
	Slots uint32 `json:"slots"` // that the file had: with fewer it was cut off
}

// Point is the last point that was synced, zero when there is none to rely on.
func (s *Store) Point() Point {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.point
}

// Sync puts on disk everything that was put or deleted before it, and then p. After an error the
// point is the one before.
//
// A power cut can take what was put since the last Sync together with what that replaced: p is then
// from before, and following the feed from it brings everything back.
func (s *Store) Sync(p Point) error {
	if len(p.Note) > maxNote {
		return fmt.Errorf("%w: a note of %d bytes, %d are taken", ErrInvalid, len(p.Note), maxNote)
	}
	s.write.Lock()
	defer s.write.Unlock()
	if s.closed {
		return ErrClosed
	}
	if err := s.clean(); err != nil {
		return err
	}
	if s.changed {
		if err := s.file.Sync(); err != nil {
			return fmt.Errorf("vectors: sync: %w", err)
		}
	} else if p == s.point {
		return nil
	}
	if err := s.writePoint(p, s.slots); err != nil {
		return fmt.Errorf("vectors: point: %w", err)
	}
	s.changed = false
	s.mu.Lock()
	s.point = p
	s.mu.Unlock()
	return nil
}

func (s *Store) pointPath() string { return filepath.Join(s.dir, s.base+".point") }

func (s *Store) writePoint(p Point, slots uint32) error {
	line, err := json.Marshal(pointFile{Rev: p.Rev, Note: p.Note, File: s.fileID, Slots: slots})
	if err != nil {
		return err
	}
	return s.replace(s.pointPath(), true, func(f *os.File) error {
		_, err := fmt.Fprintf(f, "%08x %s\n", crc32.Checksum(line, castagnoli), line)
		return err
	})
}

// readPoint takes the kept point if it is this file's, and says whether the file with its total slots
// is shorter than it was then.
func (s *Store) readPoint(total int64) (short bool) {
	s.point = Point{}
	b, err := os.ReadFile(s.pointPath())
	if err != nil {
		return false
	}
	sum, line, _ := bytes.Cut(bytes.TrimSuffix(b, []byte("\n")), []byte(" "))
	if string(sum) != fmt.Sprintf("%08x", crc32.Checksum(line, castagnoli)) {
		return false
	}
	var p pointFile
	if json.Unmarshal(line, &p) != nil || p.File != s.fileID {
		return false
	}
	if total < int64(p.Slots) {
		return true
	}
	s.point = Point{Rev: p.Rev, Note: p.Note}
	return false
}

// forgetPoint makes the point zero, for this Open and for those to come.
func (s *Store) forgetPoint() error {
	s.point = Point{}
	err := os.Remove(s.pointPath())
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return errors.Join(err, s.syncDir())
}
