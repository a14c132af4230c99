package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"
)

// comparing finds rows whose titles have words in common, without comparing all with all.
type comparing struct {
	s     *Service
	kind  Kind
	stems map[string]string // of words, as search sees them
	// numbers of words as search sees them. Texts are compared by these: there may be thousands of long
	// ones that are alike.
	numbers map[string]int
	docs    []compared
}

// compared is a row by the numbers of its words, each once, sorted.
type compared struct {
	row   *Row
	words []int
}

// likely is a pair that may be the same.
type likely struct {
	score float64
	why   DuplicateWhy
	ids   [2]ID
	docs  [2]int // which they are of those that were compared
}

func (c *comparing) add(row *Row) {
	words, _ := c.read(titleOf(row))
	if len(words) == 0 {
		return
	}
	d := compared{row: row, words: make([]int, len(words))}
	for i, w := range words {
		n, ok := c.numbers[w]
		if !ok {
			n = len(c.numbers)
			c.numbers[w] = n
		}
		d.words[i] = n
	}
	slices.Sort(d.words)
	c.docs = append(c.docs, d)
}

func titleOf(row *Row) string { return cmp.Or(row.Text("title"), row.Text("name"), row.Text("text")) }

// common are the words that both of a pair have, as the first has them.
func (c *comparing) common(p likely) []string {
	words, said := c.read(titleOf(c.docs[p.docs[0]].row))
	_, there := c.read(titleOf(c.docs[p.docs[1]].row))
	var out []string
	for _, w := range words {
		if there[w] != "" {
			out = append(out, said[w])
		}
	}
	return out
}

// read gives the words of a text as search sees them, each once; of one that has none for search,
// its words in small letters.
func (c *comparing) read(text string) (words []string, said map[string]string) {
	said = map[string]string{}
	parts := strings.FieldsFunc(text, notOfAWord)
	for _, plain := range []bool{false, true} {
		for _, p := range parts {
			key := strings.ToLower(p)
			stem, ok := c.stems[key]
			if !ok {
				stem = c.s.asSearched(key)
				c.stems[key] = stem
			}
			if plain || c.kind == KindPerson || c.kind == KindTeam { // a name is what it is
				stem = key
			}
			if _, ok := said[stem]; !ok && stem != "" {
				said[stem] = p
				words = append(words, stem)
			}
		}
		if len(words) > 0 {
			break
		}
	}
	slices.Sort(words)
	return words, said
}

// pairs are those that are near enough, the nearest first. Two texts that have so much in common
// share one of their rarest words, so only those that do are compared.
func (c *comparing) pairs(ctx context.Context) ([]likely, error) {
	often := make([]int, len(c.numbers))
	for _, d := range c.docs {
		for _, w := range d.words {
			often[w]++
		}
	}
	by := make([][]int, len(c.numbers))
	var out []likely
	for i, d := range c.docs {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		rare := slices.Clone(d.words)
		slices.SortFunc(rare, func(a, b int) int { return cmp.Or(cmp.Compare(often[a], often[b]), cmp.Compare(a, b)) })
		rare = rare[:min(len(rare), int((1-nearTitle)*float64(len(rare)))+1)]
		met := map[int]bool{}
		for _, w := range rare {
			for _, j := range slices.Backward(by[w]) {
				if len(met) == duplicateEach {
					break
				}
				if met[j] {
					continue
				}
				met[j] = true
				if p, ok := c.compare(j, i); ok {
					out = append(out, p)
				}
			}
			by[w] = append(by[w], i)
		}
	}
	likeliestFirst(out)
	return out, nil
}

func likeliestFirst(pairs []likely) {
	slices.SortStableFunc(pairs, func(a, b likely) int { return cmp.Compare(b.score, a.score) })
}

// compare tells whether two may be the same.
func (c *comparing) compare(i, j int) (likely, bool) {
	a, b := c.docs[i], c.docs[j]
	p := likely{score: inCommon(a.words, b.words), why: WhySameTitle, ids: [2]ID{a.row.ID, b.row.ID}, docs: [2]int{i, j}}
	least := sameTitle
	switch c.kind {
	case KindPractice, KindProblem:
		least = nearTitle
	case KindTeam:
		p.why = WhySamePlace
		if !oneUnit(a.row, b.row) {
			return p, false
		}
	case KindPerson:
		why, ok := onePerson(a.row, b.row)
		if p.why = why; !ok {
			return p, false
		}
	}
	return p, p.score >= least
}

// oneUnit: many houses have a blue room. Rooms and teams are the same in one house alone, and
// units that stand on their own anywhere but at two addresses.
func oneUnit(a, b *Row) bool {
	if a.Text("teamKind") != b.Text("teamKind") {
		return false
	}
	switch a.Text("teamKind") {
	case "SITE", "DEPARTMENT", "ROOM", "TEAM":
		return shareUnit(a, b)
	}
	x, y := asFolded(a.Text("address")), asFolded(b.Text("address"))
	return x == "" || y == "" || x == y
}

// onePerson: colleagues may well have one name. They are the same where they work, or worked, in
// one unit, or have one mail or phone.
func onePerson(a, b *Row) (DuplicateWhy, bool) {
	for _, f := range []string{"workMail", "workPhone"} {
		if x := asFolded(a.Text(f)); x != "" && x == asFolded(b.Text(f)) {
			return WhySameReach, true
		}
	}
	return WhySamePlace, shareUnit(a, b)
}

func shareUnit(a, b *Row) bool {
	return slices.ContainsFunc(a.HopRows("in"), func(x *Row) bool {
		return slices.ContainsFunc(b.HopRows("in"), func(y *Row) bool { return x.ID == y.ID })
	})
}
