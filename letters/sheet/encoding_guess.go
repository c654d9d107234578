package sheet

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// A text file that is not UTF-8 does not say which of the older encodings it is
// in. It is read in each, and the one in which it looks most like text is taken.

// olderEncoding is one in which spreadsheet programs have written text files.
type olderEncoding struct {
	encoding.Encoding
	name string // as a note says it: "its letters are read " + name
	// pairs: characters take two bytes, the second of which may be a separator.
	pairs bool
	// homes are the countries, by their ISO 3166 codes, in which programs wrote it when
	// nothing else was said.
	homes string
}

// western is taken where nothing speaks for another.
var western = olderEncoding{charmap.Windows1252, "as Windows writes them in Western Europe and America (Windows-1252)", false, ""}

var olderEncodings = []olderEncoding{
	western,
	{charmap.Macintosh, "as old Macintosh programs write them (Mac Roman)", false, ""},
	{charmap.CodePage850, "as a CSV for MS-DOS has them (code page 850)", false, ""},
	{charmap.CodePage437, "as a CSV for MS-DOS has them in America (code page 437)", false, ""},
	{charmap.Windows1250, "as Windows writes them in Central Europe (Windows-1250)", false, "PL CZ SK HU RO SI HR BA AL"},
	{charmap.Windows1251, "as Windows writes Cyrillic (Windows-1251)", false, cyrillicHomes},
	{charmap.KOI8R, "as Unix writes Russian (KOI8-R)", false, cyrillicHomes},
	{charmap.CodePage866, "as a CSV for MS-DOS has Cyrillic (code page 866)", false, cyrillicHomes},
	{japanese.ShiftJIS, "as Japanese Windows writes them (Shift-JIS)", true, "JP"},
	{japanese.EUCJP, "as Unix writes Japanese (EUC-JP)", true, "JP"},
	{simplifiedchinese.GBK, "as Chinese Windows writes them (GBK)", true, "CN SG"},
	{traditionalchinese.Big5, "as Windows writes them in Taiwan and Hong Kong (Big5)", true, "TW HK MO"},
	{korean.EUCKR, "as Korean Windows writes them (EUC-KR)", true, "KR"},
}

const cyrillicHomes = "RU UA BY BG RS MK KZ KG"

// isAtHome reports whether an encoding is one of a country's own.
func (e olderEncoding) isAtHome(country string) bool {
	return country != "" && slices.Contains(strings.Fields(e.homes), country)
}

// homeAdvantage is by how much a country's own encoding is before the others, on the
// scale of [score]: ő of Hungary is õ of Portugal elsewhere, which is the commoner one.
const homeAdvantage = 2

// sampledLines and sampledBytes bound how much is looked at: the file may be one line.
const sampledLines, sampledBytes = 400, 32 << 10

// clearlyBetter is by how much another encoding must look better than the
// western one, on the scale of [score].
const clearlyBetter = 0.7

// guessEncoding finds the encoding of text of which some lines are not UTF-8.
func guessEncoding(text []byte, o Options) olderEncoding {
	var sample []byte
	lines := 0
	for rest := text; len(rest) > 0 && lines < sampledLines && len(sample) < sampledBytes; {
		var line []byte
		line, rest, _ = bytes.Cut(rest, []byte{'\n'})
		if !utf8.Valid(line) && (len(rest) > 0 || lines == 0) { // the last one may be cut off
			sample = append(append(sample, line[:min(len(line), sampledBytes)]...), '\n')
			lines++
		}
	}
	best, bestScore := western, score(western, sample, o)+clearlyBetter
	for _, e := range olderEncodings[1:] {
		found := score(e, sample, o)
		if e.isAtHome(o.Country) {
			found += homeAdvantage
		}
		if e.Encoding == japanese.ShiftJIS && looksShiftJIS(sample, o.Country) {
			found += 3
		}
		if found > bestScore {
			best, bestScore = e, found
		}
	}
	return best
}
