package search

import (
	"crypto/sha256"
	"strings"
	"unicode"
	"unicode/utf8"

	"nabo/embedding"
	"nabo/graph"
	"nabo/search/vectors"
)

// What of a node gets vectors of its own, and by which role.
const (
	rolePassage = 0 // its title with the beginning of its text, as a passage
	roleAsked   = 1 // a line of how a colleague would ask for it, as a query
	roleFurther = 2 // a further piece of its text, as a passage
	roleTitle   = 3 // its title by itself, as a query: it says in few words what a question does
)

const (
	// passageWords: title and about 110 words were measured as one passage; the model reads
	// further, but the mean over a long text says less of each thing in it.
	passageWords = 110
	// maxPassages bounds the vectors of one node's text; what comes after is found by its words.
	maxPassages = 8
)

// passage is a text that gets a vector.
type passage struct {
	text string
	role uint8
	at   uint16 // which of its role
}

func (p passage) kind() embedding.Kind {
	if p.role == roleAsked || p.role == roleTitle {
		return embedding.Query
	}
	return embedding.Passage
}

// hash names what is embedded: a text of a kind. 128 bits of SHA-256: no two of some millions meet.
func (p passage) hash() vectors.Hash {
	sum := sha256.Sum256(append([]byte{byte(p.kind())}, p.text...))
	return vectors.Hash(sum[:len(vectors.Hash{})])
}

// passages cuts a node's text into what gets vectors: each piece of the body below its title, the title
// by itself where it is not the body's beginning, and each line of how others would ask. A name alone
// means nothing and gets none.
func (s source) passages() []passage {
	title := s.title()
	body := strings.Join(s.texts[1], "\n")
	if s.kind == graph.KindPerson || s.kind == graph.KindTeam && strings.TrimSpace(body) == "" {
		return nil
	}
	var out []passage
	add := func(text string, role uint8, at int) {
		if text = strings.TrimSpace(text); text != "" {
			out = append(out, passage{text: text, role: role, at: uint16(at)}) //nolint:gosec // a handful
		}
	}
	pieces := cutWords(body, passageWords)
	if len(pieces) == 0 {
		pieces = []string{""}
	}
	for i, piece := range firstN(pieces, maxPassages) {
		role := uint8(rolePassage)
		if i > 0 {
			role = roleFurther
		}
		if beginsWith(piece, title) { // a title that is the text's beginning is said once
			add(piece, role, i)
		} else {
			add(title+"\n"+piece, role, i)
		}
	}
	if body = strings.TrimSpace(body); isTextKind(s.kind) && body != "" && !beginsWith(body, title) {
		add(title, roleTitle, 0)
	}
	for i, line := range s.texts[3] {
		add(line, roleAsked, i)
	}
	return out
}

func (s source) title() string { return strings.Join(s.texts[0], ". ") }

// beginsWith tells whether a text begins with these words, and not only with their letters.
func beginsWith(text, words string) bool {
	rest, ok := strings.CutPrefix(text, strings.TrimSpace(words))
	next, _ := utf8.DecodeRuneInString(rest)
	return ok && (rest == "" || words == "" || !unicode.IsLetter(next) && !unicode.IsDigit(next))
}

// cutWords cuts a text into pieces of about so many words, at the ends of sentences where it has
// any; the last is not left as a crumb.
func cutWords(text string, words int) []string {
	var out []string
	start, end, n := 0, 0, 0 // of the piece; end is after its last whole sentence
	ended := 0               // words up to end
	cut := func(at int) {
		if piece := strings.TrimSpace(text[start:at]); piece != "" {
			out = append(out, piece)
		}
		start = at
	}
	inWord := false
	for i := 0; i <= len(text); i++ {
		blank := i == len(text) || isBlank(text[i])
		if !blank {
			inWord = true
			continue
		}
		if !inWord {
			continue
		}
		inWord = false
		n++
		if last := text[i-1]; strings.IndexByte(".!?:;", last) >= 0 || i < len(text) && text[i] == '\n' {
			end, ended = i, n
		}
		if n < words {
			continue
		}
		if ended < words/2 { // one endless sentence
			end, ended = i, n
		}
		cut(end)
		n -= ended
		end, ended = start, 0
	}
	rest := strings.TrimSpace(text[start:])
	switch {
	case rest == "":
	case len(out) > 0 && n < words/5:
		out[len(out)-1] += " " + rest
	default:
		out = append(out, rest)
	}
	return out
}
