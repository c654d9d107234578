package roster_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/japanese"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

func TestAddressesOfOtherCountries(t *testing.T) {
	tests := []struct {
		country, cell string
		want          letters.Address
		line          string
	}{
		{"DE", "Lindenstraße 12a, 12345 Musterstadt", letters.Address{Number: "12a", Street: "Lindenstraße", City: "Musterstadt", ZIP: "12345", NumberLast: true}, "Lindenstraße 12a"},
		{"DE", "Lindenstr. 12-14, 3. OG links", letters.Address{Number: "12-14", Street: "Lindenstr.", Unit: "3. OG links", NumberLast: true}, "Lindenstr. 12-14, 3. OG links"},
		{"DE", "Straße des 17. Juni 135", letters.Address{Number: "135", Street: "Straße des 17. Juni", NumberLast: true}, "Straße des 17. Juni 135"},
		{"AT", "Lindenweg 12 Whg 3", letters.Address{Number: "12", Street: "Lindenweg", Unit: "Whg 3", NumberLast: true}, "Lindenweg 12, Whg 3"},
		{"ES", "Calle Mayor, 5, 3º B", letters.Address{Number: "5", Street: "Calle Mayor", Unit: "3º B", NumberLast: true}, "Calle Mayor 5, 3º B"},
		{"ES", "C/ Mayor nº 5", letters.Address{Number: "5", Street: "C/ Mayor", NumberLast: true}, "C/ Mayor 5"},
		{"MX", "Calle 5 de Mayo 12 Int. 4", letters.Address{Number: "12", Street: "Calle 5 de Mayo", Unit: "Int. 4", NumberLast: true}, "Calle 5 de Mayo 12, Int. 4"},
		{"IT", "Via Roma 3/A", letters.Address{Number: "3/A", Street: "Via Roma", NumberLast: true}, "Via Roma 3/A"},
		{"BR", "Rua das Flores, 123 - apto 4", letters.Address{Number: "123", Street: "Rua das Flores", Unit: "apto 4", NumberLast: true}, "Rua das Flores 123, apto 4"},
		{"NL", "Kerkstraat 12, 1234 AB Amsterdam", letters.Address{Number: "12", Street: "Kerkstraat", City: "Amsterdam", ZIP: "1234 AB", NumberLast: true}, "Kerkstraat 12"},
		{"FR", "12 bis, rue des Lilas, 75001 Paris", letters.Address{Number: "12 bis", Street: "rue des Lilas", City: "Paris", ZIP: "75001"}, "12 bis rue des Lilas"},
		{"HT", "12, Rue Capois", letters.Address{Number: "12", Street: "Rue Capois"}, "12 Rue Capois"},
		{"GB", "12 High Street, Flat 3", letters.Address{Number: "12", Street: "High Street", Unit: "Flat 3"}, "12 High Street, Flat 3"},
		{"CA", "12 Main St, Toronto, ON M5V 2T6", letters.Address{Number: "12", Street: "Main St", City: "Toronto", ZIP: "M5V 2T6"}, "12 Main St"},
		{"CA", "12 rue Main, app. 3, Montréal QC H2X 3K2", letters.Address{Number: "12", Street: "rue Main", Unit: "app. 3", City: "Montréal", ZIP: "H2X 3K2"}, "12 rue Main, app. 3"},
		{"MX", "Calle 16 No. 25", letters.Address{Number: "25", Street: "Calle 16", NumberLast: true}, "Calle 16 25"},
		{"NL", "Kerkstraat 12 hs", letters.Address{Number: "12", Street: "Kerkstraat", Unit: "hs", NumberLast: true}, "Kerkstraat 12, hs"},
		{"JP", "東京都北区神谷１－２－３", letters.Address{Number: "1-2-3", Street: "東京都北区神谷", NumberLast: true}, "東京都北区神谷1-2-3"},
		{"JP", "〒115-0043 神谷1丁目2番3号 コーポ405号室", letters.Address{Number: "1丁目2番3号", Street: "神谷", Unit: "コーポ405号室", ZIP: "115-0043", NumberLast: true}, "神谷1丁目2番3号, コーポ405号室"},
		{"JP", "札幌市北区北1条西2丁目3-4", letters.Address{Number: "2丁目3-4", Street: "札幌市北区北1条西", NumberLast: true}, "札幌市北区北1条西2丁目3-4"},
	}
	for _, test := range tests {
		households, problems := list(t, "Address\n\""+test.cell+"\"\n", heading.Options{Country: test.country})
		if len(households) != 1 || len(problems) > 0 {
			t.Errorf("%s %q gives %v %v", test.country, test.cell, households, told(problems))
			continue
		}
		if diff := cmp.Diff(test.want, households[0].Address); diff != "" {
			t.Errorf("%s %q: %s", test.country, test.cell, diff)
		}
		if got := households[0].Address.Line(); got != test.line {
			t.Errorf("%s %q is printed as %q, want %q", test.country, test.cell, got, test.line)
		}
	}
}

func TestANumberInItsOwnColumnIsPrintedAsTheCountryDoes(t *testing.T) {
	for country, want := range map[string]string{"DE": "Lindenstraße 12", "US": "12 Lindenstraße", "FR": "12 Lindenstraße", "JP": "Lindenstraße 12"} {
		households, _ := list(t, "Number,Street\n12,Lindenstraße\n", heading.Options{Country: country})
		if len(households) != 1 || households[0].Address.Line() != want {
			t.Errorf("%s: %+v, want %q", country, households, want)
		}
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
