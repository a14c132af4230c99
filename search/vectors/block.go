package vectors

const (
	perBlock = 1024
	// step is how many numbers a kernel takes at once: a vector in memory is filled up with zeros to a
	// multiple of it.
	step = 32
	// empty is the group of a record that holds nothing.
	empty = 0xff
	// noRecord ends a chain.
	noRecord = ^uint32(0)
)

// block is perBlock records in columns, so that a scan reads one stream, and growth copies nothing.
type block struct {
	vec   []int8
	scale [perBlock]float32
	norm2 [perBlock]float32 // the squared length of the vector as it is kept
	group [perBlock]uint8   // role × Langs + lang
	at    [perBlock]uint16
	ord   [perBlock]uint32
	hash  [perBlock]Hash
	next  [perBlock]uint32 // records of the same hash
	prev  [perBlock]uint32
	live  int
}

// record is one vector as it is kept: number i of it is vec[i] × scale.
type record struct {
	hash       Hash
	role, lang uint8
	at         uint16
	scale      float32
	vec        []int8
}

// at is the block of a record that holds something, and its place there.
func (s *Store) at(slot uint32) (*block, int) {
	return s.blocks[slot/perBlock], int(slot % perBlock)
}

func (s *Store) vector(b *block, k int) []int8 {
	return b.vec[k*s.stride : (k+1)*s.stride]
}

// fill writes a record into memory; link makes it count.
func (s *Store) fill(slot uint32, r *record) {
	i, k := int(slot/perBlock), slot%perBlock
	for len(s.blocks) <= i {
		s.blocks = append(s.blocks, nil)
	}
	b := s.blocks[i]
	if b == nil {
		b = &block{vec: make([]int8, perBlock*s.stride)}
		for j := range b.group {
			b.group[j] = empty
		}
		s.blocks[i] = b
	}
	copy(s.vector(b, int(k)), r.vec)
	sum := 0
	for _, x := range r.vec {
		sum += int(x) * int(x)
	}
	b.scale[k] = r.scale
	b.norm2[k] = float32(float64(sum) * float64(r.scale) * float64(r.scale))
	b.group[k] = r.role*Langs + r.lang
	b.at[k] = r.at
	b.hash[k] = r.hash
	b.live++
}

// blank takes a filled record out of memory, which then holds zeros there.
func (s *Store) blank(slot uint32) {
	b, k := s.at(slot)
	clear(s.vector(b, k))
	b.scale[k], b.norm2[k], b.group[k] = 0, 0, empty
	b.at[k], b.ord[k], b.hash[k] = 0, 0, Hash{}
	b.live--
}

// link gives a filled record to a node and to those who look for its hash.
func (s *Store) link(slot, ord uint32) {
	b, k := s.at(slot)
	b.ord[k] = ord
	b.next[k], b.prev[k] = noRecord, noRecord
	if first, ok := s.byHash[b.hash[k]]; ok {
		fb, fk := s.at(first)
		b.next[k], fb.prev[fk] = first, slot
	}
	s.byHash[b.hash[k]] = slot
	s.vectors++
	for _, c := range s.columns {
		c.set(s, int(slot/perBlock), k)
	}
}

// remove is the end of a record that was linked.
func (s *Store) remove(slot uint32) {
	b, k := s.at(slot)
	next, prev := b.next[k], b.prev[k]
	if next != noRecord {
		nb, nk := s.at(next)
		nb.prev[nk] = prev
	}
	switch {
	case prev != noRecord:
		pb, pk := s.at(prev)
		pb.next[pk] = next
	case next != noRecord:
		s.byHash[b.hash[k]] = next
	default:
		delete(s.byHash, b.hash[k])
	}
	s.vectors--
	s.blank(slot)
}

// recordAt is a copy of a record.
func (s *Store) recordAt(slot uint32) record {
	b, k := s.at(slot)
	vec := make([]int8, s.dim)
	copy(vec, s.vector(b, k))
	return record{
		hash: b.hash[k], role: b.group[k] / Langs, lang: b.group[k] % Langs, at: b.at[k],
		scale: b.scale[k], vec: vec,
	}
}
