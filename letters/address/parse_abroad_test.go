package address_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/address"
)

func TestParseOtherCountries(t *testing.T) {
	tests := []struct {
		country, cell string
		want          letters.Address
		line          string
	}{
		{"DE", "Lindenstraße 12a, 12345 Musterstadt", letters.Address{Number: "12a", Street: "Lindenstraße", City: "Musterstadt", ZIP: "12345", NumberLast: true}, "Lindenstraße 12a"},
		{"DE", "Lindenstr. 12-14, 3. OG links", letters.Address{Number: "12-14", Street: "Lindenstr.", Unit: "3. OG links", NumberLast: true}, "Lindenstr. 12-14, 3. OG links"},
		{"DE", "Straße des 17. Juni 135", letters.Address{Number: "135", Street: "Straße des 17. Juni", NumberLast: true}, "Straße des 17. Juni 135"},
		{"DE", "Lindenweg 12a, 12345 Musterstadt", letters.Address{Number: "12a", Street: "Lindenweg", City: "Musterstadt", ZIP: "12345", NumberLast: true}, "Lindenweg 12a"},
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
		parseCells(t, test.country, []parsed{{test.cell, test.want}})
		if got := test.want.Line(); got != test.line {
			t.Errorf("%s %q is printed as %q, want %q", test.country, test.cell, got, test.line)
		}
	}
}

// A number in its own column is printed where the country has it.
func TestParsePlacesTheNumber(t *testing.T) {
	for _, test := range []struct{ country, line string }{
		{"DE", "Lindenstraße 12"}, {"US", "12 Lindenstraße"}, {"FR", "12 Lindenstraße"}, {"JP", "Lindenstraße 12"},
	} {
		p := address.Parse(address.Cells{Number: "12", Street: "Lindenstraße"}, dialect(test.country))
		if got := p.Address.Line(); got != test.line {
			t.Errorf("%s: %q, want %q", test.country, got, test.line)
		}
	}
}
