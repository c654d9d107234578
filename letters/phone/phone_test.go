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
		// One form in North America, whatever was typed.
		{"+1 617 555 0112", "US", "617-555-0112", "+16175550112"},
		{"  617.555.0112 ", "US", "617-555-0112", "+16175550112"},
		{"617  555\u00a00112", "US", "617-555-0112", "+16175550112"},
		{"(617) 555-0112", "US", "617-555-0112", "+16175550112"},
		{"6175550112", "US", "617-555-0112", "+16175550112"},
		{"1-617-555-0112", "CA", "617-555-0112", "+16175550112"},
		{"(787) 555 0112", "PR", "787-555-0112", "+17875550112"},
		{"8095550112", "DO", "809-555-0112", "+18095550112"},
		{"tel: 617 555 0112", "US", "617-555-0112", "+16175550112"},
		{"1 800 356 9377", "US", "800-356-9377", "+18003569377"},
		// Another country's.
		{"+1 (617) 555 0112", "MX", "+1 617-555-0112", "+16175550112"},
		{"+442079460018", "US", "+44 20 7946 0018", "+442079460018"},
		{"+44 (0)20-7946-0018", "FR", "+44 20 7946 0018", "+442079460018"},
		{"+5491123456789", "US", "+54 9 11 2345-6789", "+5491123456789"},
		// Read as a landline it may have no other form: at home it would reach a mobile.
		{"*1115 2345 67", "AR", "+54 11 1523-4567", "+541115234567"},
		// Other scripts, and the marks that a copied number brings along.
		{"٦١٧ ٥٥٥ ٠١١٢", "US", "617-555-0112", "+16175550112"},
		{"６１７－５５５－０１１２", "US", "617-555-0112", "+16175550112"},
		{"+1 (617) 555–0112", "US", "617-555-0112", "+16175550112"},
		{"\u202a+1 617 555 0112\u202c", "US", "617-555-0112", "+16175550112"},
		// Extensions.
		{"617 555 0112 x12", "US", "617-555-0112 ext. 12", "+16175550112"},
		{"617 555 0112 Ext 005", "US", "617-555-0112 ext. 005", "+16175550112"},
		{"6175550112#12", "US", "617-555-0112 ext. 12", "+16175550112"},
		{"6175550112,12", "US", "617-555-0112 ext. 12", "+16175550112"},
		{"6175550112.ext 5", "US", "617-555-0112 ext. 5", "+16175550112"},
		{"63201345,5", "PE", "(063) 201345 ext. 5", "+5163201345"},
		{"+44 20 7946 0018 x 3", "US", "+44 20 7946 0018 ext. 3", "+442079460018"},
		// Numbers kept for invented people, also where the area code has no 555.
		{"+1 617 555 0199", "GB", "+1 617-555-0199", "+16175550199"},
		{"242 555 0100", "US", "242-555-0100", "+12425550100"},
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
		{"1-800-FLOWERS", "US", `"1-800-FLOWERS" is spelled with letters; in digits it is 800-356-9377`},
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
		{"9-8-8", "US", "988", ""},
		{"116-123", "DE", "116 123", ""},
		{"116123", "GB", "116 123", ""},
		{"114 14", "SE", "114 14", ""},
		{"1737", "NZ", "1737", ""},
		{"131114", "AU", "13 11 14", "+61131114"},
		{"1300 65 94 67", "AU", "1300 659 467", "+611300659467"},
		{"+1 617 555 0111", "US", "617-555-0111", "+16175550111"},
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

// A number is printed as somebody of the country would write it on a door.
func TestNationalForms(t *testing.T) {
	for _, test := range []struct{ country, text, printed string }{
		{"GB", "+44 2079460018", "020 7946 0018"},
		{"GB", "07400.123.456", "07400 123456"},
		{"IE", "01-2345678", "(01) 234 5678"},
		{"IE", "+353850123456", "085 012 3456"},
		{"FR", "+33612345678", "06 12 34 56 78"},
		{"FR", "01.23.45.67.89", "01 23 45 67 89"},
		{"DE", "030/12345678", "030 12345678"},
		{"DE", "+49 (0)1512 3456789", "01512 3456789"},
		{"MX", "+52 (55) 1234-5678", "55 1234 5678"},
		{"AR", "+5491123456789", "011 15-2345-6789"},
		{"AR", "0351 15 512 3456", "0351 15-512-3456"},
		{"AR", "(011) 4123-4567", "011 4123-4567"},
		{"BR", "011912345678", "(11) 91234-5678"},
		{"IT", "0612345678", "06 1234 5678"},
		{"IT", "+39 3123456789", "312 345 6789"},
		{"ES", "612345678", "612 34 56 78"},
		{"IN", "081234-56789", "81234 56789"},
		{"IN", "+91 22 2345 6789", "022 2345 6789"},
		{"AU", "0412345678", "0412 345 678"},
		{"AU", "02 12345678", "(02) 1234 5678"},
		{"NZ", "0211234567", "021 123 4567"},
		{"JP", "０９０１２３４５６７８", "090-1234-5678"},
		{"JP", "+81 3 1234 5678", "03-1234-5678"},
		{"KR", "010 2000 0000", "010-2000-0000"},
		{"CN", "13123456789", "131 2345 6789"},
		{"HK", "21234567", "2123 4567"},
		{"NG", "08021234567", "0802 123 4567"},
		{"ZA", "+27711234567", "071 123 4567"},
		{"HT", "+509 34101234", "34 10 1234"},
		{"SV", "7012-3456", "7012 3456"},
		{"PH", "09051234567", "0905 123 4567"},
		{"PH", "02-32345678", "(02) 3234 5678"},
	} {
		if got, err := phone.Read(test.text, test.country); err != nil || got.Printed != test.printed {
			t.Errorf("Read(%q, %s) is printed as %q, %v; want %q", test.text, test.country, got.Printed, err, test.printed)
		}
	}
}

// All countries' numbers of all kinds are read again from what is printed of them
// at home and abroad, and lead to the same telephone.
func TestPrintedIsReadAgain(t *testing.T) {
	for region := range phonenumbers.GetSupportedRegions() {
		for kind := phonenumbers.FIXED_LINE; kind <= phonenumbers.VOICEMAIL; kind++ {
			example := phonenumbers.GetExampleNumberForType(region, kind)
			if example == nil {
				continue
			}
			dialled := phonenumbers.Format(example, phonenumbers.E164)
			for _, country := range []string{region, "US", "DE"} {
				got, err := phone.Read(dialled, country)
				if err != nil {
					continue // kept for examples, and not in use
				}
				again, err := phone.Read(got.Printed, country)
				if err != nil || again != got || got.E164 != dialled {
					t.Errorf("%s in %s is %q, read again %q, %v", dialled, country, got, again, err)
				}
			}
		}
	}
}

// What is printed must lead to the same telephone as what is dialled: its
// digits end with the national digits, in one form however the number was typed.
func TestPrintedKeepsEveryDigit(t *testing.T) {
	separators := rapid.SampledFrom([]string{"", "", " ", "-", ".", " (", ") ", "  "})
	zeros := rapid.SampledFrom([]rune{'0', '٠', '۰', '०', '０'})
	rapid.Check(t, func(t *rapid.T) {
		region := rapid.SampledFrom([]string{"US", "CA", "DO", "GB", "IE", "FR", "ES", "IT", "BR", "IN", "BD", "JP", "HT", "SV"}).Draw(t, "region")
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
		if plain, err := phone.Read(dialled, region); err != nil || plain != got {
			t.Fatalf("%q is printed as %q and %q as %q, %v", typed.String(), got.Printed, dialled, plain.Printed, err)
		}
	})
}
