package vectors

import (
	"cmp"
	"errors"
	"maps"
	"os"
	"slices"
)

// claim is what the slots of a node's newest put say so far.
type claim struct {
	seq   uint64
	count uint16
	slots []claimed
}

type claimed struct {
	index uint16
	slot  uint32
}

// load reads the file into memory. A slot whose checksum is wrong is free. Of a node the newest put
// counts, and only when it is complete; when not, the node has nothing, for the older one may be half
// wiped. Whatever was lost that way, or by a file shorter than at the last Sync, takes the point away.
func (s *Store) load() error {
	s.forget()
	info, err := s.file.Stat()
	if err != nil {
		return err
	}
	size := int64(s.slotSize())
	total := min((info.Size()-headerSize)/size, maxSlots)
	lost := s.readPoint(total) || info.Size() != headerSize+total*size
	claims, used, bad := s.readSlots(uint32(total))
	lost = lost || bad > 0
	for _, id := range slices.Sorted(maps.Keys(claims)) {
		lost = s.accept(id, claims[id]) || lost
	}
	s.slots = uint32(total)
	if lost {
		// The point goes first: the next Open must not find a clean file beside it.
		if err := s.forgetPoint(); err != nil {
			return err
		}
		s.slots, s.tail = used, true
	}
	s.listFree(lost)
	s.tidy()
	s.changed = true
	return nil
}

// forget empties the memory.
func (s *Store) forget() {
	s.blocks, s.nodes, s.byHash = nil, map[string]node{}, map[Hash]uint32{}
	s.slots, s.free, s.dirty, s.vectors, s.seq = 0, nil, map[uint32]struct{}{}, 0, 0
}

// readSlots reads everything, and gives what the slots claim, how many slots there are up to the last
// that claims anything, and how many were not to be believed.
func (s *Store) readSlots(total uint32) (claims map[string]*claim, used uint32, bad int) {
	claims = map[string]*claim{}
	size := s.slotSize()
	chunk := make([]byte, max(1, (1<<20)/size)*size)
	e := entry{record: record{vec: make([]int8, s.dim)}}
	for first := uint32(0); first < total; {
		n := min(total-first, uint32(len(chunk)/size))
		b := chunk[:int(n)*size]
		read, _ := s.file.ReadAt(b, s.offset(first))
		clear(b[read:]) // what cannot be read is not believed
		for i := range n {
			slot := first + i
			switch s.decode(b[int(i)*size:][:size], &e) {
			case stateLive:
				s.claim(claims, slot, &e)
				used = slot + 1
			case stateWiped:
			default:
				bad++
			}
		}
		first += n
	}
	return claims, used, bad
}

// claim keeps a slot of the newest put and drops those of older ones.
func (s *Store) claim(claims map[string]*claim, slot uint32, e *entry) {
	s.seq = max(s.seq, e.seq)
	c := claims[e.id]
	if c == nil {
		c = &claim{}
		claims[e.id] = c
	}
	if e.seq < c.seq {
		s.dirty[slot] = struct{}{}
		return
	}
	if e.seq > c.seq {
		s.drop(c)
		c.seq, c.count = e.seq, e.count
	}
	s.fill(slot, &e.record)
	c.slots = append(c.slots, claimed{e.index, slot})
}

func (s *Store) drop(c *claim) {
	for _, x := range c.slots {
		s.blank(x.slot)
		s.dirty[x.slot] = struct{}{}
	}
	c.slots = c.slots[:0]
}

// accept makes a node of a claim, or gives it up when it is not complete, which is a loss.
func (s *Store) accept(id string, c *claim) (lost bool) {
	slices.SortFunc(c.slots, func(a, b claimed) int { return cmp.Compare(a.index, b.index) })
	complete := len(c.slots) == int(c.count)
	for i, x := range c.slots {
		complete = complete && int(x.index) == i
	}
	if !complete {
		s.drop(c)
		return true
	}
	n := node{ord: s.Ordinal(id), slots: make([]uint32, len(c.slots))}
	for i, x := range c.slots {
		n.slots[i] = x.slot
		s.link(x.slot, n.ord)
	}
	s.nodes[id] = n
	return false
}

// listFree makes the list of free slots, the lowest to be taken first. After a loss all of them are
// dirty.
func (s *Store) listFree(lost bool) {
	s.free = s.free[:0]
	for slot := s.slots; slot > 0; slot-- {
		b := (*block)(nil)
		if i := int((slot - 1) / perBlock); i < len(s.blocks) {
			b = s.blocks[i]
		}
		if b == nil || b.group[(slot-1)%perBlock] == empty {
			s.free = append(s.free, slot-1)
			if lost {
				s.dirty[slot-1] = struct{}{}
			}
		}
	}
	maps.DeleteFunc(s.dirty, func(slot uint32, _ struct{}) bool { return slot >= s.slots })
}

// sparseFrom is how many slots a file must have before it is worth making it smaller.
const sparseFrom = 10_000

func (s *Store) sparse() bool {
	return s.slots > sparseFrom && len(s.free) > int(s.slots)/2
}

// compact writes the slots that are used into a new file and goes on with that one. Where it cannot,
// the old file does.
func (s *Store) compact(opener func(string) (file, error)) error {
	var used []uint32
	for _, id := range s.ids {
		used = append(used, s.nodes[id].slots...)
	}
	err := s.replace(s.path()+".compact", true, func(f *os.File) error {
		if _, err := f.Write(s.header(s.fileID)); err != nil {
			return err
		}
		for i, slot := range used {
			if _, err := s.file.ReadAt(s.buf, s.offset(slot)); err != nil {
				return err
			}
			if _, err := f.WriteAt(s.buf, s.offset(uint32(i))); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return s.sweep()
	}
	// The point of the smaller file is true of the larger as well; the other way it would not be.
	if s.point != (Point{}) {
		if err := s.writePoint(s.point, uint32(len(used))); err != nil {
			return err
		}
	}
	if err := os.Rename(s.path()+".compact", s.path()); err != nil {
		return err
	}
	scrub(s.file)
	_ = s.file.Close()
	f, err := opener(s.path())
	if err != nil {
		return err
	}
	s.file = f
	return errors.Join(s.syncDir(), s.load())
}
