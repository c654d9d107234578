package phone

import (
	"strings"

	"github.com/nyaruka/phonenumbers"
)

// format groups a number's digits as its country does: in national form if that
// is the campaign's country and the form keeps every digit that was typed, and
// leads to the same telephone. (Argentina's 011 1523-4567 is read as a mobile.)
func format(number *phonenumbers.PhoneNumber, main, country string) string {
	if int(number.GetCountryCode()) == phonenumbers.GetCountryCodeForRegion(country) {
		printed := inForm(number, phonenumbers.NATIONAL)
		was, is := digitsOf(main), digitsOf(printed)
		if (strings.HasSuffix(was, is) || strings.HasSuffix(is, was)) && dials(printed, country, number) {
			return printed
		}
	}
	return inForm(number, phonenumbers.INTERNATIONAL)
}

// inForm writes a number in one of libphonenumber's forms, and an extension so
// that Read knows it again, and not as "Anexo 5".
func inForm(number *phonenumbers.PhoneNumber, form phonenumbers.PhoneNumberFormat) string {
	text := phonenumbers.Format(number, form)
	if _, extension := cutExtension(text); number.GetExtension() == "" || extension != "" {
		return text
	}
	alone := &phonenumbers.PhoneNumber{
		CountryCode: number.CountryCode, NationalNumber: number.NationalNumber,
		ItalianLeadingZero: number.ItalianLeadingZero, NumberOfLeadingZeros: number.NumberOfLeadingZeros,
	}
	return phonenumbers.Format(alone, form) + " ext. " + number.GetExtension()
}

// dials reports whether a text, dialled in a country, reaches a number.
func dials(text, country string, number *phonenumbers.PhoneNumber) bool {
	reached, err := phonenumbers.Parse(text, country)
	return err == nil && reached.GetCountryCode() == number.GetCountryCode() &&
		phonenumbers.GetNationalSignificantNumber(reached) == phonenumbers.GetNationalSignificantNumber(number)
}
