package main

import "strings"

// particles begin very many words and say little by themselves: a known word is
// never cut after one, an unknown word may be, but the particle is no term.
var particles = set(`af anti auto efter for fore frem gen geo homo hydro hyper ind infra
	inter intra kilo med mega mellem mikro milli mis mod mono multi ned neuro om op over
	para poly post psyko sam semi super supra termo til trans ud uden ultra under ved`)

// chances never begin a compound: they do so by chance.
var chances = set(`alle an at be beg bet bi de deci der dis eks eksem en epi er et eu fon før ge
	giga has her his hov hypo in iso kombi kon las mel men met mini mon neo non nor norm old
	pan par per pre pro præ re sub sup sæd tran tri tve un und uni ur uro val van vel`)

// shortFirsts are the two-letter words that do begin compounds; all others of
// that length are chance.
var shortFirsts = set(`bo by el is it ko or os sy sø te tv tå ty øl ø`)

// shortLasts are the two-letter words that do end compounds.
var shortLasts = set(`by sø tv øl år`)

// endings are nouns only by accident: at the end of a word they are a suffix.
var endings = set(`ade age agtig ale als and ane ans ard arie artig ase at ator des el ele
	elle else en ende ene ens er ere eren erne est et ett fer fon for fra fri førelse graf
	gram hed hede hedens heds holdig id ide ier ig ikon ing inger ion ioner ise isme ist
	ister iv ken len ler lig lighed lin ling lings ler lere los løs løshed man men mæssig ner
	ode om on or ose over per pes ral rat re rem ren ri rig ro se sel skop som sus te tel ten
	ter tes til tion tis to tor ul um us vira vis`)

func set(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}

func beginsCompounds(word string) bool {
	return !chances[word] && (letters(word) > 2 || shortFirsts[word] || particles[word])
}

func endsCompounds(word string) bool {
	return (letters(word) > 2 || shortLasts[word]) && !endings[word]
}

// From so many letters on the two parts of a cut are believed as they are.
const (
	longFirst = 4
	longLast  = 5
)

// cutter decides where a word of the list is a compound of others.
type cutter struct {
	firsts map[string]bool
	byBase map[string][]lexeme
	known  map[string]int // where each base is cut, for its irregular forms
	uncut  map[string]bool
}

func newCutter(all []lexeme, uncut map[string]bool) *cutter {
	c := &cutter{uncut: uncut, firsts: map[string]bool{}, byBase: map[string][]lexeme{}, known: map[string]int{}}
	for _, x := range all {
		for _, f := range x.firsts {
			if beginsCompounds(f) && !particles[f] {
				c.firsts[f] = true
			}
		}
		if x.of == "" && !x.proper && endsCompounds(x.base) {
			c.byBase[x.base] = append(c.byBase[x.base], x)
		}
	}
	for _, x := range all {
		if at := c.find(x); at > 0 {
			c.known[x.base] = at
		}
	}
	return c
}

// cut returns the byte offset of the last part in the base form, 0 for a word
// that is no compound. An irregular form (sprang) is cut where its word is.
func (c *cutter) cut(x lexeme) int {
	if x.of == "" {
		return c.find(x)
	}
	at := c.known[x.of]
	if at >= len(x.base) || x.base[:at] != x.of[:at] {
		return 0
	}
	return at
}

// find looks for the cut of a base form. A cut counts when every form of the whole is the first
// part with a form of the last: børnehave+r as have+r. That keeps program from
// being pro+gram and kontrol from being kon+trol. The longest first part wins:
// where a linking s could go either way it belongs to the first.
func (c *cutter) find(x lexeme) int {
	if x.of != "" || x.proper || x.base == "" || c.uncut[x.base] {
		return 0
	}
	for at := len(x.base) - 1; at > 0; at-- {
		if !c.firsts[x.base[:at]] {
			continue
		}
		heads := c.byBase[x.base[at:]]
		if len(heads) > 0 && letters(x.base[:at]) >= longFirst && letters(x.base[at:]) >= longLast {
			return at
		}
		for _, head := range heads {
			if inflectedAlike(x, at, head) {
				return at
			}
		}
	}
	return 0
}

func inflectedAlike(whole lexeme, at int, head lexeme) bool {
	for form, f := range whole.forms {
		if !f.alone {
			continue
		}
		tail, ok := strings.CutPrefix(form, whole.base[:at])
		if !ok || !head.forms[tail].alone {
			return false
		}
	}
	return true
}
