package lexicon

// Value is what the list knows of one written form, packed so that equal
// endings of different words share one tail of the automaton.
type Value uint32

const (
	word   Value = 1 << iota // stands by itself
	first                    // may begin a compound, linking letter included
	last                     // may end a compound
	silent                   // as a first part it says nothing worth finding
	name                     // only ever written with a capital

	headShift = 5
	headBits  = 5
	headMask  = 1<<headBits - 1

	ruleShift = headShift + headBits
	ruleBits  = 26 - ruleShift
	ruleMask  = 1<<ruleBits - 1
)

// Word says whether the form is a word by itself.
func (v Value) Word() bool { return v&word != 0 }

// First says whether the form may begin a compound. It includes its linking
// letter: "institutions", "barne", "skole".
func (v Value) First() bool { return v&first != 0 }

// Last says whether the form may end a compound.
func (v Value) Last() bool { return v&last != 0 }

// Silent says that the form, as a first part, is a particle (op, ud, over):
// it helps to cut an unknown word but is no term of its own.
func (v Value) Silent() bool { return v&silent != 0 }

// Name says that the word is only ever written with a capital.
func (v Value) Name() bool { return v&name != 0 }

// Head is the number of letters of the last part where the form is a compound
// that the list itself holds, 0 where it is none.
func (v Value) Head() int { return int(v >> headShift & headMask) }

func (v Value) rule() int { return int(v >> ruleShift & ruleMask) }

// Entry is one form as the builder takes it.
type Entry struct {
	Form                      string
	Word, First, Last, Silent bool
	Name                      bool
	Head                      int    // letters of the last part, 0 for none; more than 31 is taken as none
	Base                      string // the base form, "" for none of interest
}

func (e Entry) value(rule int) Value {
	var v Value
	for _, f := range []struct {
		on  bool
		bit Value
	}{{e.Word, word}, {e.First, first}, {e.Last, last}, {e.Silent, silent}, {e.Name, name}} {
		if f.on {
			v |= f.bit
		}
	}
	if e.Head <= headMask {
		v |= Value(e.Head) << headShift
	}
	return v | Value(rule)<<ruleShift
}
