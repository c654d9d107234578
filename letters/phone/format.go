package phone

import (
	"strings"

	"github.com/nyaruka/phonenumbers"
)

// format writes a number without its extension: in national form where the
// campaign's country dials it, and leads to the same telephone, else in the
// international one.
func format(number *phonenumbers.PhoneNumber, country string) string {
	if int(number.GetCountryCode()) == phonenumbers.GetCountryCodeForRegion(country) {
		if text := national(number); dials(text, country, number) {
			return text
		}
	}
	return phonenumbers.Format(number, phonenumbers.INTERNATIONAL)
}

// Countries whose national form is not taken from libphonenumber as it is.
const (
	northAmerica = 1
	argentina    = 54
	india        = 91
)

// national writes a number as people of its country do: as libphonenumber has it,
// but in North America without brackets, in India a mobile without the zero that
// nobody writes, and in Argentina a mobile with the 15 before it.
func national(number *phonenumbers.PhoneNumber) string {
	switch number.GetCountryCode() {
	case northAmerica:
		return withoutCountryCode(number)
	case argentina:
		// "9 11 2345-6789" abroad is "011 15-2345-6789" at home; the Go library
		// writes the 9 where the area code belongs.
		abroad := withoutCountryCode(number)
		if mobile, ok := strings.CutPrefix(abroad, "9 "); ok {
			area, rest, _ := strings.Cut(mobile, " ")
			return "0" + area + " 15-" + rest
		}
	case india:
		if phonenumbers.GetNumberType(number) == phonenumbers.MOBILE {
			return withoutCountryCode(number)
		}
	}
	return phonenumbers.Format(number, phonenumbers.NATIONAL)
}

// withoutCountryCode writes a number's international form from behind the
// country's code.
func withoutCountryCode(number *phonenumbers.PhoneNumber) string {
	_, rest, _ := strings.Cut(phonenumbers.Format(number, phonenumbers.INTERNATIONAL), " ")
	return rest
}

// dials reports whether a text, dialled in a country, reaches a number.
func dials(text, country string, number *phonenumbers.PhoneNumber) bool {
	reached, err := phonenumbers.Parse(text, country)
	return err == nil && reached.GetCountryCode() == number.GetCountryCode() &&
		phonenumbers.GetNationalSignificantNumber(reached) == phonenumbers.GetNationalSignificantNumber(number)
}
