package roster

import (
	"bytes"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// textEncoding is how the bytes of a whole text file are read.
type textEncoding struct {
	mark    int // bytes of a byte order mark in front
	decoder func() *encoding.Decoder
	// guessed names an encoding that no mark told.
	guessed string
}

func (e textEncoding) reader(r io.Reader) io.Reader {
	if e.mark > 0 {
		if _, err := io.CopyN(io.Discard, r, int64(e.mark)); err != nil {
			return bytes.NewReader(nil)
		}
	}
	if e.decoder != nil {
		return transform.NewReader(r, e.decoder())
	}
	return r
}

const (
	windows   = "as Windows writes them in Western Europe and America (Windows-1252)"
	macintosh = "as old Macintosh programs write them (Mac Roman)"
	shiftJIS  = "as Japanese Windows writes them (Shift-JIS)"
)

func decoderOf(e encoding.Encoding) func() *encoding.Decoder {
	return func() *encoding.Decoder { return e.NewDecoder() }
}

// encodingOf tells a file's encoding by its first bytes: a byte order mark, the
// zeros that UTF-16 has in every other place, or Japanese text. All else is read
// as UTF-8, but for the fields that are none; see legacyEncoding.
func encodingOf(head []byte, country string) textEncoding {
	little, big := unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	switch {
	case bytes.HasPrefix(head, []byte{0xEF, 0xBB, 0xBF}):
		return textEncoding{mark: 3}
	case bytes.HasPrefix(head, []byte{0xFF, 0xFE}):
		return textEncoding{mark: 2, decoder: decoderOf(little)}
	case bytes.HasPrefix(head, []byte{0xFE, 0xFF}):
		return textEncoding{mark: 2, decoder: decoderOf(big)}
	}
	even, odd := 0, 0
	for i, c := range head {
		if c == 0 && i%2 == 0 {
			even++
		} else if c == 0 {
			odd++
		}
	}
	switch {
	case odd > len(head)/6 && even <= odd/8:
		return textEncoding{decoder: decoderOf(little)}
	case even > len(head)/6 && odd <= even/8:
		return textEncoding{decoder: decoderOf(big)}
	case !validButForItsEnd(head) && looksShiftJIS(head, country):
		return textEncoding{decoder: decoderOf(japanese.ShiftJIS), guessed: shiftJIS}
	}
	return textEncoding{}
}

// validButForItsEnd reports whether text is UTF-8, where a character may be cut
// off at its end.
func validButForItsEnd(text []byte) bool {
	for cut := 0; cut < utf8.UTFMax && cut <= len(text); cut++ {
		if utf8.Valid(text[:len(text)-cut]) {
			return true
		}
	}
	return false
}

// looksShiftJIS reports whether bytes that are not UTF-8 are Japanese: pairs
// that follow one another, most of them with a first byte that holds kana and
// the common characters. Accented letters of Windows-1252 stand alone.
func looksShiftJIS(text []byte, country string) bool {
	pairs, common, beside, single := 0, 0, 0, 0
	last := -2
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c < 0x80:
		case c >= 0xA1 && c <= 0xDF:
			single++
		case i+1 == len(text): // cut off
		case (c >= 0x81 && c <= 0x9F || c >= 0xE0 && c <= 0xFC) && text[i+1] >= 0x40 && text[i+1] != 0x7F && text[i+1] <= 0xFC:
			pairs++
			if c <= 0x9F {
				common++
			}
			if last == i-1 {
				beside++
			}
			i++
			last = i
		default:
			return false
		}
	}
	if country == "JP" {
		return true
	}
	return pairs > 0 && common*10 >= (pairs+single)*6 && beside*2 >= pairs
}

// legacyEncoding reads the fields of a UTF-8 file that are not UTF-8. Which of
// the older encodings it is, the first of them decides.
type legacyEncoding struct {
	country string
	charmap *charmap.Charmap
	name    string
}

// decode gives a field as UTF-8, and where it had to guess, what it guessed.
func (e *legacyEncoding) decode(field string) (text, guessed string) {
	if utf8.ValidString(field) {
		return field, ""
	}
	if e.charmap == nil && !e.choose(field) {
		text, err := japanese.ShiftJIS.NewDecoder().String(field)
		if err == nil {
			return text, shiftJIS
		}
	}
	chosen, name := e.charmap, e.name
	if chosen == nil {
		chosen, name = charmap.Windows1252, windows
	}
	text, err := chosen.NewDecoder().String(field)
	if err != nil {
		return strings.ToValidUTF8(field, "\uFFFD"), name
	}
	return text, name
}

// choose settles the encoding by a field; not for one that looks Japanese.
func (e *legacyEncoding) choose(field string) bool {
	switch {
	case looksShiftJIS([]byte(field), e.country):
		return false
	case looksMacintosh(field):
		e.charmap, e.name = charmap.Macintosh, macintosh
	default:
		e.charmap, e.name = charmap.Windows1252, windows
	}
	return true
}

// looksMacintosh reports whether a field has the bytes that are small accented
// letters in Mac Roman, and signs in Windows-1252, between letters.
func looksMacintosh(field string) bool {
	letter := func(i int) bool {
		return i >= 0 && i < len(field) && (field[i]|0x20 >= 'a' && field[i]|0x20 <= 'z')
	}
	for i := range len(field) {
		switch field[i] {
		case 0x87, 0x88, 0x89, 0x8B, 0x8D, 0x8F, 0x90, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9B, 0x9D:
			if letter(i-1) && (letter(i+1) || i+1 == len(field) || field[i+1] == ' ') {
				return true
			}
		case 0x8E: // é; the capital Ž of Windows-1252 stands in front
			if letter(i - 1) {
				return true
			}
		}
	}
	return false
}
