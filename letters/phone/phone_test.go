package phone_test

import (
	"strings"
	"testing"

	"github.com/nyaruka/phonenumbers"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/phone"
)

func TestRead(t *testing.T) {
	for _, test := range []struct {
		text, country string
		printed, e164 string
	}{
		// As its owner typed it.
		{"+1 617 555 0112", "US", "+1 617 555 0112", "+16175550112"},
		{"  617.555.0112 ", "US", "617.555.0112", "+16175550112"},
		{"617  555\u00a00112", "US", "617 555 0112", "+16175550112"},
		{"(617) 555-0112", "US", "(617) 555-0112", "+16175550112"},
		{"+49 (0)30 12345678", "US", "+49 (0)30 12345678", "+493012345678"},
		{"020 7946 0018", "GB", "020 7946 0018", "+442079460018"},
		{"55 1234 5678", "MX", "55 1234 5678", "+525512345678"},
		{"06 1234 5678", "IT", "06 1234 5678", "+390612345678"},
		// Divided by the library.
		{"6175550112", "US", "(617) 555-0112", "+16175550112"},
		{"+16175550112", "US", "(617) 555-0112", "+16175550112"},
		{"+442079460018", "US", "+44 20 7946 0018", "+442079460018"},
		{"+5491123456789", "AR", "+54 9 11 2345-6789", "+5491123456789"},
		{"tel: 617 555 0112", "US", "(617) 555-0112", "+16175550112"},
		{"030/12345678", "DE", "030 12345678", "+493012345678"},
		// As its own country would write it, it would reach a mobile.
		{"*1115 2345 67", "AR", "+54 11 1523-4567", "+541115234567"},
		// Other scripts, and the marks that a copied number brings along.
		{"٦١٧ ٥٥٥ ٠١١٢", "US", "617 555 0112", "+16175550112"},
		{"６１７－５５５－０１１２", "US", "617-555-0112", "+16175550112"},
		{"+1 (617) 555–0112", "US", "+1 (617) 555-0112", "+16175550112"},
		{"\u202a+1 617 555 0112\u202c", "US", "+1 617 555 0112", "+16175550112"},
		// Extensions.
		{"617 555 0112 x12", "US", "617 555 0112 x12", "+16175550112"},
		{"617 555 0112 ext. 5", "US", "617 555 0112 ext. 5", "+16175550112"},
		{"6175550112 x12", "US", "(617) 555-0112 x12", "+16175550112"},
		{"6175550112,12", "US", "(617) 555-0112 ext. 12", "+16175550112"},
		{"6175550112.ext 5", "US", "(617) 555-0112.ext 5", "+16175550112"},
		{"63201345,5", "PE", "(063) 201345 ext. 5", "+5163201345"},
		// Numbers kept for invented people, also where the area code has no 555.
		{"+1 617 555 0199", "GB", "+1 617 555 0199", "+16175550199"},
		{"242 555 0100", "US", "242 555 0100", "+12425550100"},
	} {
		got, err := phone.Read(test.text, test.country)
		if err != nil {
			t.Errorf("Read(%q, %s): %v", test.text, test.country, err)
			continue
		}
		if want := (letters.Phone{Printed: test.printed, E164: test.e164}); got != want {
			t.Errorf("Read(%q, %s) = %q, want %q", test.text, test.country, got, want)
		}
	}
}

func TestReadFaults(t *testing.T) {
	for _, test := range []struct{ text, country, want string }{
		{"617 555 012", "US", `"617 555 012" has 9 digits; a number in US has 10`},
		{"617 555 0112 / 617 555 0113", "US", `"617 555 0112 / 617 555 0113" has 20 digits; a number in US has 10`},
		{"+44 20 7", "US", `"+44 20 7" has 3 digits; a number in GB has 7 to 10`},
		{"617 +555 0112", "US", `"617 +555 0112" is not a telephone number`},
		{"555-0112", "US", `"555-0112" lacks its area code`},
		{"call me", "US", `"call me" is not a telephone number`},
		{"", "US", `"" is not a telephone number`},
		{"617 555 0112", "", `"617 555 0112" does not say its country: begin it with + and the country's code`},
		{"+999 617 555 0112", "US", `"+999 617 555 0112" begins with a country code that no country has`},
		{"123 456 7890", "US", `"123 456 7890" has the right length, but no number in US begins like this`},
		{"1-800-FLOWERS", "US", `"1-800-FLOWERS" is spelled with letters; in digits it is (800) 356-9377`},
		{"617 555 0112 after six", "US", `"617 555 0112 after six" holds the word "after": leave the number alone in its place`},
		{"6.17555E+09", "US", `"6.17555E+09" holds the word "E": leave the number alone in its place`},
		{"6175550112,12 x5", "US", `"6175550112,12 x5" is more than one number: leave one alone in its place`},
		{"6175550112,61755501", "US", `"6175550112,61755501" is more than one number: leave one alone in its place`},
		{"211", "US", `"211" has 3 digits; a number in US has 10`},
	} {
		got, err := phone.Read(test.text, test.country)
		if err == nil {
			t.Errorf("Read(%q, %s) = %q, want a fault", test.text, test.country, got)
			continue
		}
		if err.Error() != test.want {
			t.Errorf("Read(%q, %s):\n got %s\nwant %s", test.text, test.country, err, test.want)
		}
	}
}

func TestReadService(t *testing.T) {
	for _, test := range []struct{ text, country, printed, e164 string }{
		{"211", "US", "211", ""},
		{"9-8-8", "US", "9-8-8", ""},
		{"116 123", "DE", "116 123", ""},
		{"+1 617 555 0111", "US", "+1 617 555 0111", "+16175550111"},
	} {
		got, err := phone.ReadService(test.text, test.country)
		if want := (letters.Phone{Printed: test.printed, E164: test.e164}); err != nil || got != want {
			t.Errorf("ReadService(%q, %s) = %q, %v; want %q", test.text, test.country, got, err, want)
		}
	}
	if got, err := phone.ReadService("234", "US"); err == nil {
		t.Errorf("ReadService(234) = %q, want a fault", got)
	}
}

// What is printed must lead to the same telephone as what is dialled: its
// digits end with the national digits, however the number was typed.
func TestPrintedKeepsEveryDigit(t *testing.T) {
	separators := rapid.SampledFrom([]string{"", "", " ", "-", ".", " (", ") ", "  "})
	zeros := rapid.SampledFrom([]rune{'0', '٠', '۰', '०', '０'})
	rapid.Check(t, func(t *rapid.T) {
		region := rapid.SampledFrom([]string{"US", "CA", "GB", "FR", "ES", "IN", "BD", "HT"}).Draw(t, "region")
		example := phonenumbers.GetExampleNumberForType(region, phonenumbers.FIXED_LINE_OR_MOBILE)
		if example == nil {
			example = phonenumbers.GetExampleNumberForType(region, phonenumbers.MOBILE)
		}
		dialled := phonenumbers.Format(example, phonenumbers.E164)
		national := phonenumbers.GetNationalSignificantNumber(example)
		zero := zeros.Draw(t, "script")
		var typed strings.Builder
		if rapid.Bool().Draw(t, "with country code") {
			typed.WriteString(strings.TrimSuffix(dialled, national) + " ")
		}
		for _, d := range national {
			typed.WriteRune(zero + d - '0')
			typed.WriteString(separators.Draw(t, "separator"))
		}
		got, err := phone.Read(typed.String(), region)
		if err != nil {
			t.Fatal(err)
		}
		if got.E164 != dialled {
			t.Fatalf("%q dials %s, want %s", typed.String(), got.E164, dialled)
		}
		var digits strings.Builder
		for _, r := range got.Printed {
			if r >= '0' && r <= '9' {
				digits.WriteRune(r)
			}
		}
		if !strings.HasSuffix(digits.String(), national) {
			t.Fatalf("%q is printed as %q, without %s", typed.String(), got.Printed, national)
		}
	})
}
