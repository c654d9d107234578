package phone_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/nyaruka/phonenumbers"
	"golang.org/x/text/unicode/rangetable"

	"doorletters/letters/phone"
)

// FuzzCell reads what people type into a telephone cell. Whatever that is, a
// number that is accepted is printed with the digits that were typed, in their
// order, and who dials what is printed reaches the same telephone.
func FuzzCell(f *testing.F) {
	for _, text := range []string{
		"+1 617 555 0112", "617.555.0112", "(617) 555-0112", "6175550112", "+16175550112", "16175550112", "tel: 617 555 0112",
		"٦١٧ ٥٥٥ ٠١١٢", "６１７－５５５－０１１２", "\u202a+1 617 555 0112\u202c", "617 555 0112 x12", "6175550112 ext. 5", "617 555 0112#4",
		"617 555 0112 / 617 555 0113", "555-0112", "1-800-FLOWERS", "6.17555E+09", "211", "9-8-8", "116 123", "+999 617 555 0112",
		"011 44 20 7946 0018", "+44 (0)20 7946 0018", "+4402079460018", "call me", "", "+", "x1", "6175550112;ext=7", "00493012345678",
	} {
		f.Add(text, "US")
	}
	for country, text := range map[string]string{
		"GB": "02079460018", "DE": "030/12345678", "MX": "55 1234 5678", "AR": "*1115 2345 67", "IT": "0612345678",
		"BR": "011912345678", "FR": "01 23 45 67 89", "": "617 555 0112", "HT": "22453312", "IN": "०८१२३४५६७८९", "BM": "5000000", "BB": "14382576", "GG": "211111", "XX": "1234567",
	} {
		f.Add(text, country)
	}
	f.Fuzz(func(t *testing.T, text, country string) {
		service, err := phone.ReadService(text, country)
		if err == nil && service.E164 == "" && digits(service.Printed) != digits(text) {
			t.Fatalf("%q in %s: the short number is printed as %q", text, country, service.Printed)
		}
		got, err := phone.Read(text, country)
		if err != nil {
			return
		}
		typed, printed := digits(text), digits(got.Printed)
		number, err := phonenumbers.Parse(got.E164, "")
		if err != nil {
			t.Fatalf("%q in %s dials %q: %v", text, country, got.E164, err)
		}
		national := phonenumbers.GetNationalSignificantNumber(number)
		// Some islands' numbers may be typed without the area code, as six digits.
		if n := sharedEnd(typed, printed); n < min(len(national), 6) {
			t.Fatalf("%q in %s is printed as %q, with %d digits as typed; %s has %d", text, country, got.Printed, n, got.E164, len(national))
		}
		again, err := phone.Read(got.Printed, country)
		if err != nil || again != got {
			t.Fatalf("%q in %s is %q; what is printed is read as %q, %v", text, country, got, again, err)
		}
	})
}

// zeros are the digits 0 of all scripts; the other nine of each follow.
var zeros = func() (zeros []rune) {
	rangetable.Visit(unicode.Nd, func(r rune) {
		if len(zeros) == 0 || r > zeros[len(zeros)-1]+9 {
			zeros = append(zeros, r)
		}
	})
	return zeros
}()

// digits returns the decimal digits of a text, of whichever script, as 0 to 9.
func digits(text string) string {
	var b strings.Builder
	for _, r := range text {
		after, _ := slices.BinarySearch(zeros, r+1)
		if after > 0 && r <= zeros[after-1]+9 {
			b.WriteRune('0' + r - zeros[after-1])
		}
	}
	return b.String()
}

// sharedEnd counts the characters in which two texts end alike.
func sharedEnd(a, b string) int {
	n := 0
	for n < min(len(a), len(b)) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}
