package roster_test

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// A file does not say which of the older encodings it is in; one word may have
// to tell.
func TestOlderEncodings(t *testing.T) {
	western := []encoding.Encoding{charmap.Windows1252, charmap.Macintosh, charmap.CodePage850}
	cyrillic := []encoding.Encoding{charmap.Windows1251, charmap.KOI8R, charmap.CodePage866}
	for _, test := range []struct {
		encodings        []encoding.Encoding
		street, language string
		tag              string
	}{
		{western, "Peña Blvd", "", ""}, {western, "Calle José", "Español", "es"}, {western, "Alder St", "Kreyòl", "ht"}, {western, "Alder St", "Português", "pt"},
		{western, "Müller Straße", "", ""}, {western, "Rue François", "", ""}, {western[:2], "O’Brien Ct", "", ""}, {western[:2], "Rue de l’Église", "Français", "fr"},
		{[]encoding.Encoding{charmap.CodePage437}, "Peña Blvd", "Español", "es"},
		{[]encoding.Encoding{charmap.Windows1250}, "Łąkowa", "Język polski", "pl"},
		{cyrillic, "Садовая ул.", "", ""}, {cyrillic, "Alder St", "Русский", "ru"},
		{[]encoding.Encoding{japanese.ShiftJIS, japanese.EUCJP}, "神谷町", "日本語", "ja"},
		{[]encoding.Encoding{simplifiedchinese.GBK}, "中山路", "中文简体", "zh-Hans"}, {[]encoding.Encoding{simplifiedchinese.GBK}, "Alder St", "普通话", "zh-Hans"},
		{[]encoding.Encoding{traditionalchinese.Big5}, "Alder St", "繁體中文", "zh-Hant"}, {[]encoding.Encoding{korean.EUCKR}, "Alder St", "한국어", "ko"},
	} {
		for _, e := range test.encodings {
			file, err := e.NewEncoder().String("Number,Street,Language\n12," + test.street + "," + test.language + "\n14,Birch Ave,\n")
			if err != nil {
				t.Fatal(err)
			}
			households, problems := list(t, file, heading.Options{})
			if len(households) != 2 || households[0].Address.Street != test.street || households[0].Language != test.tag ||
				len(problems) != 1 || problems[0].Severity != letters.SeverityNote || !strings.HasPrefix(problems[0].Message, "the file is not in UTF-8") {
				t.Errorf("%v: %s, %s: %+v %v", e, test.street, test.language, households, told(problems))
			}
		}
	}
}

// One row that was pasted in from elsewhere does not change how the others are read.
func TestARowInAnotherEncoding(t *testing.T) {
	households, problems := list(t, "Number,Street,Language\n12,Calle José,Tiếng Việt\n14,Calle Jos\xe9,\n", heading.Options{})
	if len(households) != 2 || households[0].Address.Street != "Calle José" || households[0].Language != "vi" || households[1].Address.Street != "Calle José" {
		t.Errorf("%+v", households)
	}
	if len(problems) != 1 || !strings.HasSuffix(problems[0].Message, "(Windows-1252): row 3") {
		t.Errorf("%v", told(problems))
	}
}
