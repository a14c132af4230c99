package search

import (
	"context"
	"errors"
	"runtime"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"

	"nabo/embedding"
	"nabo/search/analysis"
)

// Of a long passage that is near in meaning, the answer shows the sentence that is. Sentences have no
// vectors of their own: those of the few passages that are shown get them when they are.

const (
	// mostSentences is how many sentences one answer compares: each costs some milliseconds.
	mostSentences = 6
	// mostSentencesKept bounds the vectors of sentences in memory: some 1.5 MB.
	mostSentencesKept = 1024
	// sentencePatience bounds how long an answer waits for them.
	sentencePatience = 250 * time.Millisecond
)

// sentences compares sentences of what is shown with the question of one answer.
type sentences struct {
	left  int
	embed func(texts []string) ([][]float32, error)
}

func (q *search) sentencesOf(ctx context.Context) sentences {
	return sentences{mostSentences, func(texts []string) ([][]float32, error) { return q.sense.of.sentences(ctx, texts) }}
}

// nearest gives the part of a text that is nearest to the question: a sentence, or where they are more
// than may be compared, some that fit a snippet. false where it cannot be told; the text's beginning is
// as good then. How many are compared does not hang on which of them are known already, so that a
// question asked again is answered alike.
func (s *sentences) nearest(to *sense, lang analysis.Lang, text string) (from, end int, ok bool) {
	parts := cutSentences(text)
	if len(parts) > s.left {
		parts = packed(text, parts)
	}
	if len(parts) < 2 || len(parts) > s.left {
		return 0, 0, false
	}
	s.left -= len(parts)
	texts := make([]string, len(parts))
	for i, p := range parts {
		said := text[p.from:p.end]
		texts[i] = said[:forward(said, 0, snippetRunes)] // what would be shown of it
		if texts[i] == "" {                              // an endless word
			return 0, 0, false
		}
	}
	vs, err := s.embed(texts)
	if err != nil {
		return 0, 0, false
	}
	best, most := 0, float32(0)
	for i, v := range vs {
		near := float32(0)
		for n, x := range without(v, to.means.Passage[lang]) {
			near += x * to.asked[n]
		}
		if i == 0 || near > most {
			best, most = i, near
		}
	}
	return parts[best].from, parts[best].end, true
}

// sentences gives the vectors of sentences, from memory where they are.
func (m *meaning) sentences(ctx context.Context, texts []string) ([][]float32, error) {
	out := make([][]float32, len(texts))
	var late []string
	var at []int
	for i, text := range texts {
		if out[i] = m.said.get(keyOf(text)); out[i] == nil {
			late, at = append(late, text), append(at, i)
		}
	}
	if len(late) == 0 {
		return out, nil
	}
	ctx, stop := context.WithTimeout(ctx, sentencePatience)
	defer stop()
	vs, err := m.embedAtOnce(ctx, late)
	if err != nil {
		return nil, err
	}
	for n, v := range vs {
		out[at[n]] = v
		m.said.put(keyOf(late[n]), v)
	}
	return out, nil
}

// embedAtOnce embeds a few passages that somebody waits for, on all processors. An endpoint gets them in
// one request.
func (m *meaning) embedAtOnce(ctx context.Context, texts []string) ([][]float32, error) {
	workers := min(runtime.GOMAXPROCS(0), len(texts))
	if m.s.o.OpenOnly {
		workers = 1
	}
	each := (len(texts) + workers - 1) / workers
	out := make([][]float32, len(texts))
	errs := make([]error, workers)
	var working sync.WaitGroup
	for n := range workers {
		from, end := min(n*each, len(texts)), min((n+1)*each, len(texts))
		if from == end {
			break
		}
		working.Go(func() {
			var vs [][]float32
			if vs, errs[n] = m.embed(ctx, embedding.Passage, texts[from:end]); errs[n] == nil {
				copy(out[from:], vs)
			}
		})
	}
	working.Wait()
	return out, errors.Join(errs...)
}

// keyOf names a sentence in memory: the text itself is not kept there.
func keyOf(text string) string {
	h := passage{text: text, role: rolePassage}.hash()
	return string(h[:])
}

// stretch is a part of a text, in bytes.
type stretch struct{ from, end int }

// cutSentences gives the sentences of a text, in order; what is too short for one belongs to that before
// it on its line, or to the next.
func cutSentences(text string) []stretch {
	var out []stretch
	start := 0
	end := func(at int) {
		if s := trimmed(text, start, at); s.end > s.from {
			out = append(out, s)
		}
		start = at
	}
	for i := range len(text) {
		switch {
		case text[i] == '\n':
			end(i)
		case i-start >= leastSentence && endsSentence(text, i):
			end(i + 1)
		}
	}
	end(len(text))
	if n := len(out); n > 1 && out[n-1].end-out[n-1].from < leastSentence && !strings.Contains(text[out[n-2].end:out[n-1].from], "\n") {
		out[n-2].end = out[n-1].end
		out = out[:n-1]
	}
	return out
}

// endsSentence tells whether the byte at i ends a sentence: no point of kl. 8 or f.eks. does.
func endsSentence(text string, i int) bool {
	if strings.IndexByte(".?!", text[i]) < 0 || i+1 == len(text) || !isBlank(text[i+1]) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[i+1:], " \t\r\n"))
	if text[i] != '.' || !unicode.IsLower(next) && !unicode.IsDigit(next) {
		return true
	}
	word := text[strings.LastIndexAny(text[:i], " \t\r\n.")+1 : i]
	return utf8.RuneCountInString(word) > longestShortened
}

// longestShortened is how many letters a word has that may end with a point of its own.
const longestShortened = 3

func trimmed(text string, from, end int) stretch {
	for from < end && isBlank(text[from]) {
		from++
	}
	for end > from && isBlank(text[end-1]) {
		end--
	}
	return stretch{from, end}
}

// packed joins neighbouring sentences of a line to parts that fit a snippet.
func packed(text string, sentences []stretch) []stretch {
	var out []stretch
	for _, s := range sentences {
		if n := len(out); n > 0 && utf8.RuneCountInString(text[out[n-1].from:s.end]) <= snippetRunes && !strings.Contains(text[out[n-1].end:s.from], "\n") {
			out[n-1].end = s.end
			continue
		}
		out = append(out, s)
	}
	return out
}
