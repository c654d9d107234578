package roster_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
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

// A short list with a word or two of Latin letters is not taken for one of a script of
// thousands, and a country's own encoding comes first there.
func TestOlderEncodingsOfShortLists(t *testing.T) {
	for _, test := range []struct {
		encoding encoding.Encoding
		country  string
		streets  string
	}{
		{charmap.Windows1250, "US", "Łąka St"}, {charmap.Windows1250, "US", "ŁĄKA ST"}, {charmap.Windows1250, "", "Łódzka,Łęgowa,Łąkowa"}, {charmap.Windows1250, "PL", "Źródlana"},
		{charmap.Windows1250, "PL", "Żółta,Świętej Jadwigi"}, {charmap.Windows1250, "CZ", "Žižkova"}, {charmap.Windows1250, "CZ", "Příčná"}, {charmap.Windows1250, "HU", "Fő utca"},
		{charmap.Windows1250, "GB", "Łękawica Rd"}, {charmap.Windows1250, "SI", "Šišenska cesta"}, {charmap.Windows1250, "SK", "Žltá"},
		{charmap.Windows1252, "US", "Peña Blvd"}, {charmap.Windows1252, "PT", "Rua João"}, {charmap.Windows1252, "FR", "Rue Noël"}, {charmap.Windows1251, "UA", "Садова"},
		{japanese.ShiftJIS, "JP", "桜"}, {japanese.EUCJP, "JP", "神谷"}, {simplifiedchinese.GBK, "CN", "中山路"}, {traditionalchinese.Big5, "TW", "中山路"}, {korean.EUCKR, "KR", "중앙로"},
		{japanese.ShiftJIS, "US", "神谷町"},
	} {
		file := "Number,Street\n"
		for i, street := range strings.Split(test.streets, ",") {
			file += string(rune('1'+i)) + "," + street + "\n"
		}
		encoded, err := test.encoding.NewEncoder().String(file)
		if err != nil {
			t.Fatal(err)
		}
		households, problems := list(t, encoded, heading.Options{Country: test.country})
		var streets []string
		for _, h := range households {
			streets = append(streets, h.Address.Street)
		}
		if got := strings.Join(streets, ","); got != test.streets || !strings.Contains(strings.Join(told(problems), "; "), "the file is not in UTF-8") {
			t.Errorf("%s in %s: %s %v", test.streets, test.country, got, told(problems))
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

func TestAJapaneseListInShiftJIS(t *testing.T) {
	text := "神谷町内会 名簿\r\n町名,番地,部屋番号,郵便番号,言語,備考\r\n神谷,１－２－３,４０５号室,115-0043,日本語,犬\r\n〃,1-2-4,,115-0043,英語,\r\n神谷,1丁目2番4号,,115-0043,,\r\n合計,3,,,,\r\n"
	encoded, err := japanese.ShiftJIS.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	households, problems, err := roster.Addresses(strings.NewReader(encoded), "doors.csv", heading.Options{Country: "JP"})
	if err != nil {
		t.Fatal(err)
	}
	want := []letters.Address{
		{Number: "1-2-3", Street: "神谷", Unit: "405号室", ZIP: "115-0043", NumberLast: true},
		{Number: "1-2-4", Street: "神谷", ZIP: "115-0043", NumberLast: true},
	}
	if diff := cmp.Diff(want, addresses(households)); diff != "" {
		t.Error(diff)
	}
	if len(households) == 2 && (households[0].Language != "ja" || households[1].Language != "en" || len(households[1].Also) != 1) {
		t.Errorf("%+v", households)
	}
	if diff := cmp.Diff([]string{
		"note 2 : the file is not in UTF-8; its letters are read as Japanese Windows writes them (Shift-JIS)",
		"note 5 : row 4 names this door already: it gets one letter, not two",
		"note 6 : this row is a total, not an address; it is not printed",
	}, told(problems)); diff != "" {
		t.Error(diff)
	}
}
