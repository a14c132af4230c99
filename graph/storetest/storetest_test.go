package storetest

import (
	"flag"
	"testing"
)

func TestWorld(t *testing.T) { Run(t, openOracle) }

// TestSuiteNoticesFaults is the proof that the suite can fail: the part of it that speaks of a
// thing must notice that the thing is broken.
func TestSuiteNoticesFaults(t *testing.T) {
	for _, f := range faults() {
		t.Run(f.name, func(t *testing.T) {
			var noticed []string
			for _, g := range suite() {
				if g.name != f.group {
					continue
				}
				for _, c := range g.cases {
					if fails(t, f.broken.opened, c) {
						noticed = append(noticed, c.name)
					}
				}
			}
			if len(noticed) == 0 {
				t.Fatalf("no case of %q notices a store that %s", f.group, f.name)
			}
			t.Logf("noticed by %q", noticed)
		})
	}
}

// TestRandomHistoriesNoticeFaults ends at the first history that shows a fault; most need few,
// and the seed is fixed so that the rarest is found every time.
func TestRandomHistoriesNoticeFaults(t *testing.T) {
	for name, value := range map[string]string{
		"rapid.nofailfile": "true", "rapid.shrinktime": "0s", "rapid.checks": "2000", "rapid.seed": "4",
	} {
		was := flag.Lookup(name).Value.String()
		if err := flag.Set(name, value); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = flag.Set(name, was) })
	}
	for _, f := range faults() {
		if !f.random {
			continue
		}
		t.Run(f.name, func(t *testing.T) {
			if !fails(t, f.broken.opened, randomCases()[0]) {
				t.Fatalf("no history shows a store that %s", f.name)
			}
		})
	}
}
