package sheet

import (
	"bytes"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// textEncoding is how the bytes of a whole text file are read.
type textEncoding struct {
	mark    int // bytes of a byte order mark in front
	decoder func() *encoding.Decoder
	// guessed names an encoding that no mark says.
	guessed string
	// older is the encoding of the fields that are not UTF-8, where one of the
	// first lines shows it.
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

// byteOrderMarks are what a file may begin with to say its encoding.
var byteOrderMarks = []struct {
	mark    string
	decoder func() *encoding.Decoder
}{
	{"\xEF\xBB\xBF", nil},
	{"ï»¿", nil}, // the same, read as Windows-1252 and written again
	{"\xFF\xFE", decoderOf(littleEndian)},
	{"\xFE\xFF", decoderOf(bigEndian)},
}

var (
	littleEndian = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	bigEndian    = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
)

// encodingOf returns a file's encoding by its first bytes: a byte order mark, the
// zeros that UTF-16 has in every other place, or what it looks like. One whose
// letters take a byte is read as UTF-8, but for the fields that are none; see
// legacyEncoding.
func encodingOf(head []byte, o Options) textEncoding {
	for _, m := range byteOrderMarks {
		if bytes.HasPrefix(head, []byte(m.mark)) {
			return textEncoding{mark: len(m.mark), decoder: m.decoder}
		}
	}
	if decoder := decoderByZeros(head); decoder != nil {
		return textEncoding{decoder: decoder}
	}
	if validButForItsEnd(head) {
		return textEncoding{}
	}
	older := guessEncoding(head, o)
	if older.pairs && !mixed(head) {
		return textEncoding{decoder: decoderOf(older), guessed: older.name}
	}
	return textEncoding{older: &older, whole: !mixed(head)}
}

// decoderByZeros returns the decoder of UTF-16 without a mark, which has a zero in
// every other place; nil where a text has not.
func decoderByZeros(head []byte) func() *encoding.Decoder {
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
		return decoderOf(littleEndian)
	case even > len(head)/6 && odd <= even/8:
		return decoderOf(bigEndian)
	}
	return nil
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
