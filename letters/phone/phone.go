// Package phone reads telephone numbers as people type them.
//
// Start with [Read]; [ReadService] also takes the short numbers of public
// services. What a number must look like in each country is libphonenumber's
// knowledge, and this package alone depends on it.
package phone

import (
	"cmp"
	"fmt"
	"strings"
	"unicode"

	"github.com/nyaruka/phonenumbers"

	"doorletters/letters"
)

// Read reads a telephone number. Country is the ISO 3166 code of the country in
// which a number without "+" is dialled.
//
// Printed has one form, however the number was typed, so that all numbers of a
// page look alike: the national form of the campaign's country with the groups
// that are usual there, 617-555-0123 in North America and 020 7946 0018 in the
// United Kingdom; "+" and the international form for any other country. Digits of
// other scripts become 0 to 9. No digit is ever lost or moved, but for prefixes
// that a country dials or not by where the call comes from. An extension stands
// behind the number as ITU-T E.123 writes it, "ext. 12", and is not in E164.
//
// The error says in plain words what is wrong and can be a Problem's message. A
// number of the right length that no operator can have assigned, as far as
// libphonenumber knows, is an error too: a wrong number on forty doors cannot be
// taken back. The numbers 555-0100 to 555-0199 of any area code are accepted,
// though nobody has them (ATIS keeps them for invented people).
func Read(text, country string) (letters.Phone, error) {
	typed := tidy(text)
	main, extension := cutExtension(typed)
	if !strings.ContainsFunc(main, unicode.IsDigit) {
		return letters.Phone{}, fmt.Errorf("%q is not a telephone number", typed)
	}
	if word := firstWord(main); word != "" {
		return letters.Phone{}, spelledOut(typed, main, word, country)
	}
	number, err := phonenumbers.Parse(main, country)
	if err != nil {
		return letters.Phone{}, unparsed(err, typed, main, country)
	}
	if err := doubt(number, typed, country); err != nil {
		return letters.Phone{}, err
	}
	// libphonenumber knows more signs of an extension: "617 555 0112,5".
	further := number.GetExtension()
	if further != "" && (extension != "" || len(further) > longestExtension) {
		return letters.Phone{}, fmt.Errorf("%q is more than one number: leave one alone in its place", typed)
	}
	number.Extension = nil
	printed := format(number, country)
	if extension = cmp.Or(digitsOf(extension), further); extension != "" {
		printed += " ext. " + extension
	}
	return letters.Phone{Printed: printed, E164: phonenumbers.Format(number, phonenumbers.E164)}, nil
}

// ReadService reads the number of a public service: what Read accepts, and
// short numbers that the country itself dials, such as 211 and 988 in the US.
func ReadService(text, country string) (letters.Phone, error) {
	if printed, ok := readShort(tidy(text), country); ok {
		return letters.Phone{Printed: printed}, nil
	}
	return Read(text, country)
}
