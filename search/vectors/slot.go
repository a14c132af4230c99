package vectors

import (
	"encoding/binary"
	"hash/crc32"
	"math"
)

// The file is a header and then slots of one size, all little endian.
//
//	header  magic 8, version 4, dim 4, the file's number 8, model length 2, model, zeros,
//	        and in the last 4 bytes the CRC-32C of all before
//	slot     0  CRC-32C of the file's number and all that follows in the slot
//	         4  state, 5 role, 6 lang, 7 length of the id
//	         8  at 2, 10 how many parts the put had 2, 12 which of them this is 2, 14 zeros 2
//	        16  number of the put 8
//	        24  scale 4, 28 zeros 4
//	        32  hash 16
//	        48  id 64
//	       112  dim × int8, zeros up to a multiple of 64
//
// A wiped slot has its checksum, its state and zeros. So a slot of zeros alone was never written as it
// should have been, and tells of a loss.
const (
	magic      = "NABOVEC\x00"
	version    = 1
	headerSize = 4096
	maxModel   = 1024
	slotVector = 112
	maxSlots   = 1 << 31

	stateLive  = 1
	stateWiped = 2
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

func (s *Store) slotSize() int { return (slotVector + s.dim + 63) / 64 * 64 }

func (s *Store) offset(slot uint32) int64 {
	return headerSize + int64(slot)*int64(s.slotSize())
}

// header is the first bytes of a file of this model.
func (s *Store) header(fileID uint64) []byte {
	b := make([]byte, headerSize)
	copy(b, magic)
	binary.LittleEndian.PutUint32(b[8:], version)
	binary.LittleEndian.PutUint32(b[12:], uint32(s.dim))
	binary.LittleEndian.PutUint64(b[16:], fileID)
	binary.LittleEndian.PutUint16(b[24:], uint16(len(s.model)))
	copy(b[26:], s.model)
	binary.LittleEndian.PutUint32(b[headerSize-4:], crc32.Checksum(b[:headerSize-4], castagnoli))
	return b
}

// seedOf binds the slots to their file, so that what the disk brings up from another is not believed.
func seedOf(fileID uint64) uint32 {
	return crc32.Checksum(binary.LittleEndian.AppendUint64(nil, fileID), castagnoli)
}

// entry is what a slot says.
type entry struct {
	record
	id           string
	seq          uint64
	count, index uint16
}

func (s *Store) encode(b []byte, e *entry) {
	clear(b)
	b[4], b[5], b[6], b[7] = stateLive, e.role, e.lang, uint8(len(e.id))
	binary.LittleEndian.PutUint16(b[8:], e.at)
	binary.LittleEndian.PutUint16(b[10:], e.count)
	binary.LittleEndian.PutUint16(b[12:], e.index)
	binary.LittleEndian.PutUint64(b[16:], e.seq)
	binary.LittleEndian.PutUint32(b[24:], math.Float32bits(e.scale))
	copy(b[32:], e.hash[:])
	copy(b[48:], e.id)
	for i, x := range e.vec {
		b[slotVector+i] = byte(x)
	}
	s.seal(b)
}

func (s *Store) encodeWiped(b []byte) {
	clear(b)
	b[4] = stateWiped
	s.seal(b)
}

func (s *Store) seal(b []byte) {
	binary.LittleEndian.PutUint32(b, crc32.Update(s.seed, castagnoli, b[4:]))
}

// decode reads a slot into e, whose vec it uses again. It gives the slot's state, 0 for a slot that is
// not to be believed.
func (s *Store) decode(b []byte, e *entry) uint8 {
	if binary.LittleEndian.Uint32(b) != crc32.Update(s.seed, castagnoli, b[4:]) {
		return 0
	}
	if b[4] == stateWiped {
		return stateWiped
	}
	e.role, e.lang = b[5], b[6]
	e.at = binary.LittleEndian.Uint16(b[8:])
	e.count = binary.LittleEndian.Uint16(b[10:])
	e.index = binary.LittleEndian.Uint16(b[12:])
	e.seq = binary.LittleEndian.Uint64(b[16:])
	e.scale = math.Float32frombits(binary.LittleEndian.Uint32(b[24:]))
	n := int(b[7])
	if b[4] != stateLive || e.role >= Roles || e.lang >= Langs || n == 0 || n > MaxID ||
		e.index >= e.count || e.count > MaxParts || e.seq == 0 || e.seq == math.MaxUint64 ||
		!(e.scale >= 0 && e.scale <= 1) {
		return 0
	}
	copy(e.hash[:], b[32:])
	e.id = string(b[48 : 48+n])
	for i := range e.vec {
		e.vec[i] = int8(b[slotVector+i])
	}
	return stateLive
}
