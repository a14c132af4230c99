package importer

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

var mark = []byte("\xef\xbb\xbf")

// What may be wrong with a file that is no text.
const (
	notText = "the file is UTF-16 or no text at all: save it as \"CSV UTF-8\""
	damaged = "the file is UTF-8, but this line holds a damaged character: mend it, or save it as \"CSV UTF-8\""
	neither = "the line is neither UTF-8 nor Windows-1252: save it as \"CSV UTF-8\""
)

// decodeText gives the text of a file saved as UTF-8, with or without byte order mark, or as
// Windows-1252, which is what older spreadsheets write. problem says what it is instead and what
// to do, line where.
func decodeText(raw []byte) (text []byte, line int, problem string) {
	marked := bytes.HasPrefix(raw, mark)
	raw = bytes.TrimPrefix(raw, mark)
	if utf8.Valid(raw) {
		return raw, 0, ""
	}
	if bytes.HasPrefix(raw, []byte{0xff, 0xfe}) || bytes.HasPrefix(raw, []byte{0xfe, 0xff}) || bytes.IndexByte(raw, 0) >= 0 {
		return nil, 0, notText
	}
	at, wide, broken := survey(raw)
	line = 1 + bytes.Count(raw[:at], []byte("\n"))
	if marked || wide > broken {
		return nil, line, damaged
	}
	out, err := charmap.Windows1252.NewDecoder().Bytes(raw)
	if i := bytes.IndexRune(out, utf8.RuneError); err != nil || i >= 0 {
		return nil, 1 + bytes.Count(out[:max(0, i)], []byte("\n")), neither
	}
	return out, 0, ""
}

// survey finds the first byte that is no UTF-8, and counts such bytes and whole characters of
// more than one byte: a text in Windows-1252 hardly ever has any of the latter.
func survey(raw []byte) (first, wide, broken int) {
	first = -1
	for i := 0; i < len(raw); {
		r, size := utf8.DecodeRune(raw[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			if broken++; first < 0 {
				first = i
			}
		case size > 1:
			wide++
		}
		i += size
	}
	return first, wide, broken
}
