package vectors

import (
	"encoding/binary"
	"fmt"
	"maps"
	"os"
	"slices"
)

// Inspection is what a file says as it lies there.
type Inspection struct {
	Nodes map[string][]Part // of which every record is there; without vectors
	// Broken is how many records are not to be believed: their checksum does not hold.
	Broken  int
	Partial []string // nodes of which a record is missing: they have nothing
	Short   bool     // the file ends within a record, or is shorter than when it was last synced
	Point   Point    // zero where there is none to rely on
}

// Vectors is how many records the nodes have.
func (i *Inspection) Vectors() (n int) {
	for _, parts := range i.Nodes {
		n += len(parts)
	}
	return n
}

// Damaged tells that something was lost: Open makes up for it by having everything compared.
func (i *Inspection) Damaged() bool { return i.Broken > 0 || i.Short || len(i.Partial) > 0 }

// Inspect reads what dir has of a model and changes nothing, where Open mends. The error is
// fs.ErrNotExist where there is no file, and ErrInvalid where its first bytes are not those of such a
// file: Open would begin anew.
func Inspect(dir, model string) (*Inspection, error) {
	f, err := os.Open(newStore(dir, model, 1).path())
	if err != nil {
		return nil, fmt.Errorf("vectors: %w", err)
	}
	defer f.Close() //nolint:errcheck // only read
	head := make([]byte, headerSize)
	if _, err := f.ReadAt(head, 0); err != nil {
		return nil, fmt.Errorf("%w: the file has no header", ErrInvalid)
	}
	dim, id := binary.LittleEndian.Uint32(head[12:]), binary.LittleEndian.Uint64(head[16:])
	if dim < 1 || dim > MaxDim {
		return nil, fmt.Errorf("%w: the file's header does not hold", ErrInvalid)
	}
	s := newStore(dir, model, int(dim))
	if string(head) != string(s.header(id)) {
		return nil, fmt.Errorf("%w: the file's header does not hold", ErrInvalid)
	}
	s.use(f, id)
	return s.inspect()
}

func (s *Store) inspect() (*Inspection, error) {
	s.forget()
	info, err := s.file.Stat()
	if err != nil {
		return nil, fmt.Errorf("vectors: %w", err)
	}
	size := int64(s.slotSize())
	total := min((info.Size()-headerSize)/size, maxSlots)
	out := &Inspection{Nodes: map[string][]Part{}}
	out.Short = s.readPoint(total) || info.Size() != headerSize+total*size
	claims, _, bad := s.readSlots(uint32(total)) //nolint:gosec // at most maxSlots
	out.Broken, out.Point = bad, s.point
	for _, id := range slices.Sorted(maps.Keys(claims)) {
		if s.accept(id, claims[id]) {
			out.Partial = append(out.Partial, id)
			continue
		}
		out.Nodes[id] = s.Parts(id)
	}
	return out, nil
}
