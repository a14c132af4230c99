package search

// Parts are what an answer rests on, so that it can be measured what each is worth.
type Parts uint16

// The parts.
const (
	PartWords      Parts = 1 << iota // the words of the question
	PartMeaning                      // nearness in meaning
	PartCentring                     // taking the mean away from vectors before they are compared
	PartCoverage                     // the words, where meaning is there too
	PartAskedAs                      // the lines in which authors say how a colleague would ask
	PartLent                         // words lent by problems and questions
	PartOtherWords                   // the words that mean the same in the organisation
	PartJoined                       // neighbouring words of the question, written as one
)

// PartNames names the parts, in the order of their bits.
var PartNames = [...]string{"words", "meaning", "centring", "coverage", "askedAs", "lent", "otherWords", "joined"}

// without tells whether a part is left out.
func (a *Asking) without(p Parts) bool { return a.Without&p != 0 }
