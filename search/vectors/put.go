package vectors

import (
	"errors"
	"fmt"
)

// Put replaces all vectors of a node at once; none at all is a Delete. What was there is overwritten
// in the file after the new is written, so one of the two is there whenever the process ends.
//
// After an error the old vectors stay, with one exception: when only the wiping of the old failed, the
// new ones are in force, and the wiping is tried again by the next Put, Delete, Sync or Close.
// Other errors: ErrInvalid, ErrUnknown, ErrClosed.
func (s *Store) Put(id string, parts []Part) error {
	if len(id) == 0 || len(id) > MaxID {
		return fmt.Errorf("%w: an id of %d bytes, 1 to %d are taken", ErrInvalid, len(id), MaxID)
	}
	if len(parts) > MaxParts {
		return fmt.Errorf("%w: %d parts, %d are taken", ErrInvalid, len(parts), MaxParts)
	}
	if len(parts) == 0 {
		return s.Delete(id)
	}
	s.write.Lock()
	defer s.write.Unlock()
	if s.closed {
		return ErrClosed
	}
	records, err := s.records(parts)
	if err != nil {
		return err
	}
	s.tidy()
	slots, grown, err := s.take(len(records))
	if err != nil {
		return err
	}
	s.seq++
	s.changed = true
	for i := range records {
		e := entry{record: records[i], id: id, seq: s.seq, count: uint16(len(records)), index: uint16(i)}
		s.encode(s.buf, &e)
		if _, err := s.file.WriteAt(s.buf, s.offset(slots[i])); err != nil {
			s.giveBack(slots, grown)
			return fmt.Errorf("vectors: write: %w", err)
		}
	}
	for _, slot := range slots {
		delete(s.dirty, slot)
	}
	old := s.publish(id, slots, records)
	return s.release(old.slots)
}

// publish makes the new vectors the node's in memory and gives what they replaced.
func (s *Store) publish(id string, slots []uint32, records []record) node {
	ord := s.Ordinal(id)
	s.mu.Lock()
	defer s.mu.Unlock()
	old := s.nodes[id]
	for i, slot := range slots {
		s.fill(slot, &records[i])
		s.link(slot, ord)
	}
	for _, slot := range old.slots {
		s.remove(slot)
	}
	s.nodes[id] = node{ord: ord, slots: slots}
	s.generation.Add(1)
	return old
}

// Delete takes away all vectors of the nodes, from memory at once and then from the file, where they
// are overwritten. After an error they are gone from memory; the file is tried again by the next Put,
// Delete, Sync or Close, and no Sync succeeds before.
func (s *Store) Delete(ids ...string) error {
	s.write.Lock()
	defer s.write.Unlock()
	if s.closed {
		return ErrClosed
	}
	s.tidy()
	var gone []uint32
	s.mu.Lock()
	for _, id := range ids {
		n, ok := s.nodes[id]
		if !ok {
			continue
		}
		for _, slot := range n.slots {
			s.remove(slot)
		}
		gone = append(gone, n.slots...)
		delete(s.nodes, id)
	}
	if len(gone) > 0 {
		s.generation.Add(1)
		s.changed = true
	}
	s.mu.Unlock()
	return s.release(gone)
}

// records are the parts as they are kept, complete before anything is changed.
func (s *Store) records(parts []Part) ([]record, error) {
	out := make([]record, len(parts))
	for i := range parts {
		p := &parts[i]
		r := &out[i]
		if p.Role >= Roles || p.Lang >= Langs {
			return nil, fmt.Errorf("%w: part %d has role %d and language %d", ErrInvalid, i, p.Role, p.Lang)
		}
		switch {
		case p.Vector != nil && len(p.Vector) != s.dim:
			return nil, fmt.Errorf("%w: part %d has %d numbers, the store's %d", ErrInvalid, i, len(p.Vector), s.dim)
		case p.Vector != nil:
			scale, vec, err := quantise(p.Vector)
			if err != nil {
				return nil, fmt.Errorf("part %d: %w", i, err)
			}
			r.scale, r.vec = scale, vec
		case !s.known(p.Hash, parts[:i], out, r):
			return nil, fmt.Errorf("part %d: %w", i, ErrUnknown)
		}
		r.hash, r.role, r.lang, r.at = p.Hash, p.Role, p.Lang, p.At
	}
	return out, nil
}

// known fills r with the vector that is under h: among the parts before, or in the store.
func (s *Store) known(h Hash, before []Part, made []record, r *record) bool {
	if slot, ok := s.byHash[h]; ok {
		*r = s.recordAt(slot)
		return true
	}
	for i := range before {
		if before[i].Hash == h {
			r.scale, r.vec = made[i].scale, made[i].vec
			return true
		}
	}
	return false
}

// take gives n slots to write to. The last grown of them are new at the file's end.
func (s *Store) take(n int) (slots []uint32, grown int, err error) {
	reused := min(n, len(s.free))
	grown = n - reused
	if int64(s.slots)+int64(grown) > maxSlots {
		return nil, 0, errors.New("vectors: the file has no number left for a slot")
	}
	slots = make([]uint32, 0, n)
	for range reused {
		slots = append(slots, s.free[len(s.free)-1])
		s.free = s.free[:len(s.free)-1]
	}
	for range grown {
		slots = append(slots, s.slots)
		s.slots++
	}
	return slots, grown, nil
}

// giveBack undoes take after a write that failed.
func (s *Store) giveBack(slots []uint32, grown int) {
	s.slots -= uint32(grown)
	s.tail = s.tail || grown > 0
	reused := slots[:len(slots)-grown]
	for _, slot := range reused {
		s.dirty[slot] = struct{}{}
	}
	s.free = append(s.free, reused...)
	s.tidy()
}

// release wipes slots that nobody uses any more and keeps them for others.
func (s *Store) release(slots []uint32) error {
	for _, slot := range slots {
		s.dirty[slot] = struct{}{}
	}
	// The first slot of a node is to be the first taken again: what is put together stays together.
	for i := range slots {
		s.free = append(s.free, slots[len(slots)-1-i])
	}
	return s.clean()
}

// tidy cleans as far as it goes: what stays behind is tried again, and Sync tells.
func (s *Store) tidy() { _ = s.clean() }

// clean wipes what is to be wiped.
func (s *Store) clean() error {
	var errs []error
	if s.tail {
		if err := s.file.Truncate(s.offset(s.slots)); err != nil {
			errs = append(errs, fmt.Errorf("vectors: shorten: %w", err))
		} else {
			s.tail = false
		}
	}
	if len(s.dirty) > 0 {
		s.encodeWiped(s.buf)
	}
	for slot := range s.dirty {
		if _, err := s.file.WriteAt(s.buf, s.offset(slot)); err != nil {
			errs = append(errs, fmt.Errorf("vectors: wipe: %w", err))
			break
		}
		delete(s.dirty, slot)
	}
	return errors.Join(errs...)
}
