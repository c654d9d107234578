package sheet

import (
	"bytes"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// textEncoding is how the bytes of a whole text file are read.
type textEncoding struct {
	mark    int // bytes of a byte order mark in front
	decoder func() *encoding.Decoder
	// guessed names an encoding that no mark told.
	guessed string
	// older is the encoding of the fields that are not UTF-8, where one of the
	// first lines has told it.
	older *olderEncoding
	// whole: nothing of the file is in UTF-8.
	whole bool
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

func decoderOf(e encoding.Encoding) func() *encoding.Decoder {
	return func() *encoding.Decoder { return e.NewDecoder() }
}

// encodingOf tells a file's encoding by its first bytes: a byte order mark, the
// zeros that UTF-16 has in every other place, or what it looks like. One whose
// letters take a byte is read as UTF-8, but for the fields that are none; see
// legacyEncoding.
func encodingOf(head []byte, o Options) textEncoding {
	little, big := unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	switch {
	case bytes.HasPrefix(head, []byte{0xEF, 0xBB, 0xBF}):
		return textEncoding{mark: 3}
	case bytes.HasPrefix(head, []byte("ï»¿")): // a mark that was read as Windows-1252 and written again
		return textEncoding{mark: 6}
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
	case validButForItsEnd(head):
		return textEncoding{}
	}
	older := guessEncoding(head, o)
	if older.pairs && !mixed(head) {
		return textEncoding{decoder: decoderOf(older), guessed: older.name}
	}
	return textEncoding{older: &older, whole: !mixed(head)}
}

// mixed reports whether some lines of a text are in UTF-8 and have more than
// ASCII in them.
func mixed(text []byte) bool {
	for line := range bytes.SplitSeq(text, []byte{'\n'}) {
		if !isASCII(string(line)) && utf8.Valid(line) {
			return true
		}
	}
	return false
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
// the older encodings it is, the first lines or the first such field decide.
type legacyEncoding struct {
	options Options
	chosen  *olderEncoding
	// whole: fields that might be UTF-8 are not.
	whole bool
}

// decode gives a field as UTF-8, and where it had to guess, what it guessed.
func (e *legacyEncoding) decode(field string) (text, guessed string) {
	if utf8.ValidString(field) && (!e.whole || isASCII(field)) {
		return field, ""
	}
	if e.chosen == nil {
		older := guessEncoding([]byte(field), e.options)
		e.chosen = &older
	}
	text, err := e.chosen.NewDecoder().String(field)
	if err != nil {
		return strings.ToValidUTF8(field, "\uFFFD"), e.chosen.name
	}
	return text, e.chosen.name
}
