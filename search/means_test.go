package search

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"nabo/graph"
	"nabo/graph/system"
)

// PartsOf tells how many vectors a node has.
func (s *Service) PartsOf(id graph.ID) int { return len(s.meaning.now().store.Parts(string(id))) }

// MeansOf tells of how many texts the means of an organisation were made; 0 where it has none.
func (s *Service) MeansOf(org graph.ID) int {
	if o := s.meaning.now().means.Load().Orgs[org]; o != nil {
		return o.texts()
	}
	return 0
}

// MeansFile is where the means of a model are kept.
func MeansFile(dir, model string) string { return meansFile(filepath.Join(dir, vectorsName), model) }

func someMeans() *means {
	u := &orgMeans{Texts: [numLangs]int{30, 0}}
	for l := range numLangs {
		u.Query[l], u.Passage[l] = []float32{0.5, 0.5}, []float32{0.25, 1}
	}
	return &means{Model: "m", Usual: u.ready(), Orgs: map[graph.ID]*orgMeans{"kommune": u}}
}

func TestMeansAreKept(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if got, err := readMeans(dir, "m", 2); got != nil || err != nil {
		t.Fatal("none were kept, and yet:", got, err)
	}
	if err := someMeans().write(dir); err != nil {
		t.Fatal(err)
	}
	got, err := readMeans(dir, "m", 2)
	if err != nil || got.Orgs["kommune"].Texts[0] != 30 || got.Usual.of == nil {
		t.Fatal(got, err)
	}
	if got, err := readMeans(dir, "other", 2); got != nil || err != nil {
		t.Error("another model got these:", got, err)
	}
	if got, err := readMeans(dir, "m", 3); got != nil || err == nil {
		t.Error("means of two numbers are taken for vectors of three")
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) != 1 {
		t.Error("left behind:", left, err)
	}
}

func TestDamagedMeansAreNotBelieved(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := someMeans().write(dir); err != nil {
		t.Fatal(err)
	}
	path := meansFile(dir, "m")
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for at := range whole {
		turned := bytes.Clone(whole)
		turned[at] ^= 1 << (at % 8)
		for _, data := range [][]byte{turned, whole[:at]} {
			if err := os.WriteFile(path, data, 0o600); err != nil {
				t.Fatal(err)
			}
			if got, err := readMeans(dir, "m", 2); got != nil || err == nil {
				t.Fatalf("damage at %d is believed", at)
			}
		}
	}
}

func TestTheSystemReadsWithTheLargestMeans(t *testing.T) {
	t.Parallel()
	m := &means{Usual: &orgMeans{}, Orgs: map[graph.ID]*orgMeans{}}
	for _, org := range []graph.ID{"a", "b", "c", "d"} {
		m.Orgs[org] = &orgMeans{Texts: [numLangs]int{20}}
	}
	for range 20 {
		if got := m.of(system.Viewer("test")); got != m.Orgs["a"] {
			t.Fatal("of several that are as large, not always the same")
		}
	}
	m.Orgs["d"].Texts[1] = 1
	if got := m.of(system.Viewer("test")); got != m.Orgs["d"] {
		t.Fatal("not the largest")
	}
}

func TestALanguageWithFewTextsTakesOverWhatTheOtherTells(t *testing.T) {
	t.Parallel()
	usual := &orgMeans{Query: [numLangs][]float32{{1, 0}, {0, 1}}}
	o := &orgMeans{Query: [numLangs][]float32{{1, 2}, {0, 1}}}
	o.carryOver(usual, [numLangs]bool{true, false})
	if got := o.Query[1]; got[0] != 0 || got[1] != 3 {
		t.Errorf("%v", got)
	}
	if usual.Query[1][1] != 1 {
		t.Error("the usual means were changed")
	}
}
