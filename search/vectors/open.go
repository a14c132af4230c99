package vectors

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// file is what the store does with the file of slots.
type file interface {
	io.ReaderAt
	io.WriterAt
	io.Closer
	Truncate(size int64) error
	Sync() error
	Stat() (os.FileInfo, error)
}

func openFile(path string) (file, error) {
	return os.OpenFile(path, os.O_RDWR, 0)
}

// Open reads what dir has of the model, or begins anew. The file's name comes from the model's; files
// of other models are left alone. A file of another number of dimensions, another version or without
// a header that holds is overwritten.
//
// A damaged file is no error: what its checksums vouch for is kept, of each node all or nothing, and
// when anything was lost Point is zero, so that the follower compares everything again. An error means
// that the folder or the file cannot be written, or that the model or the dimensions are no such.
func Open(dir, model string, dim int) (*Store, error) {
	return open(dir, model, dim, openFile)
}

func open(dir, model string, dim int, opener func(string) (file, error)) (*Store, error) {
	if dim < 1 || dim > MaxDim || len(model) > maxModel {
		return nil, fmt.Errorf("%w: a model of %d dimensions and %d letters", ErrInvalid, dim, len(model))
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("vectors: %w", err)
	}
	s := newStore(dir, model, dim)
	if err := errors.Join(s.sweep(), s.openFile(opener)); err != nil {
		if s.file != nil {
			_ = s.file.Close()
		}
		return nil, fmt.Errorf("vectors: %w", err)
	}
	err := s.load()
	if err == nil && s.sparse() {
		err = s.compact(opener)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("vectors: %w", err), s.file.Close())
	}
	return s, nil
}

func newStore(dir, model string, dim int) *Store {
	s := &Store{
		model: model, dim: dim, stride: (dim + step - 1) / step * step, kernel: kernels()[0],
		dir: dir, base: baseName(model), ordOf: map[string]uint32{},
	}
	s.buf = make([]byte, s.slotSize())
	return s
}

// baseName is a readable name for files, different for different models.
func baseName(model string) string {
	slug := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			return r
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		}
		return '-'
	}, model)
	slug = strings.Trim(slug[:min(len(slug), 40)], "-")
	sum := sha256.Sum256([]byte(model))
	return "vectors-" + slug + "-" + hex.EncodeToString(sum[:4])
}

func (s *Store) path() string { return filepath.Join(s.dir, s.base+".bin") }

// openFile opens the file if its header is right, and else begins a new one.
func (s *Store) openFile(opener func(string) (file, error)) error {
	f, err := opener(s.path())
	if err == nil {
		b := make([]byte, headerSize)
		if _, err := f.ReadAt(b, 0); err == nil {
			id := binary.LittleEndian.Uint64(b[16:])
			if string(b) == string(s.header(id)) {
				s.use(f, id)
				return nil
			}
		}
		scrub(f)
		if err := f.Close(); err != nil {
			return err
		}
	}
	if err := s.forgetPoint(); err != nil {
		return err
	}
	var id [8]byte
	if _, err := rand.Read(id[:]); err != nil {
		return err
	}
	fileID := binary.LittleEndian.Uint64(id[:])
	// Nothing is lost with an empty file: the first Sync makes it last.
	if err := s.replace(s.path(), false, func(f *os.File) error {
		_, err := f.Write(s.header(fileID))
		return err
	}); err != nil {
		return err
	}
	if f, err = opener(s.path()); err != nil {
		return err
	}
	s.use(f, fileID)
	return nil
}

func (s *Store) use(f file, id uint64) {
	s.file, s.fileID, s.seed = f, id, seedOf(id)
}

// scrub overwrites a file that is given up, as far as that goes.
func scrub(f file) {
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return
	}
	zeros := make([]byte, 1<<20)
	for at := int64(0); at < info.Size(); at += int64(len(zeros)) {
		n := min(int64(len(zeros)), info.Size()-at)
		if _, err := f.WriteAt(zeros[:n], at); err != nil {
			return
		}
	}
}

// replace puts a new file in a path's place, whole or not at all, and waits until it is on disk if it
// is to last.
func (s *Store) replace(path string, last bool, write func(*os.File) error) error {
	f, err := os.OpenFile(path+".new", os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	err = write(f)
	if err == nil && last {
		err = f.Sync()
	}
	err = errors.Join(err, f.Close())
	if err == nil {
		err = os.Rename(path+".new", path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(path+".new"))
	}
	if !last {
		return nil
	}
	return s.syncDir()
}

// sweep takes away what an end in the middle of replace or compact left behind.
func (s *Store) sweep() error {
	for _, path := range []string{s.path() + ".new", s.path() + ".compact", s.path() + ".compact.new", s.pointPath() + ".new"} {
		if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// syncDir makes the folder's names last. Systems where a folder cannot be synced do it by themselves.
func (s *Store) syncDir() error {
	d, err := os.Open(s.dir)
	if err != nil {
		return err
	}
	_ = d.Sync()
	return d.Close()
}
