// Package phone reads telephone numbers as people type them.
//
// Start with [Read]; [ReadService] also takes the short numbers of public
// services. What a number must look like in each country is libphonenumber's
// knowledge, and this package alone depends on it.
package phone

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"github.com/nyaruka/phonenumbers"

	"doorletters/letters"
)

// Read reads a telephone number. Country is the ISO 3166 code of the country in
// which a number without "+" is dialled.
//
// Printed is the text itself, white space folded, where it is made of digits,
// spaces and + ( ) . - and its owner grouped the digits; a bare run of digits, or
// a number among words, is grouped as its country does it (by libphonenumber's
// formats), in national form in the campaign's country and with "+" elsewhere.
// Digits of other scripts become 0 to 9. No digit is ever lost or moved. An
// extension ("x12", "ext. 5") stays in Printed and is not in E164.
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
	if further := number.GetExtension(); further != "" && (extension != "" || len(further) > longestExtension) {
		return letters.Phone{}, fmt.Errorf("%q is more than one number: leave one alone in its place", typed)
	}
	printed := typed
	if !grouped.MatchString(main) {
		printed = format(number, main, country) + extension
	}
	return letters.Phone{Printed: printed, E164: phonenumbers.Format(number, phonenumbers.E164)}, nil
}

// ReadService reads the number of a public service: what Read accepts, and
// short numbers that the country itself dials, such as 211 and 988 in the US.
func ReadService(text, country string) (letters.Phone, error) {
	typed := tidy(text)
	if short.MatchString(typed) {
		number, err := phonenumbers.Parse(typed, country)
		if err == nil && phonenumbers.IsValidShortNumberForRegion(number, country) {
			return letters.Phone{Printed: typed}, nil
		}
	}
	return Read(text, country)
}

var (
	short = regexp.MustCompile(`^[0-9][0-9 -]{1,8}$`)
	// grouped is a number whose owner grouped its digits.
	grouped = regexp.MustCompile(`^[0-9 +().-]*[0-9][ ().-]+[0-9][0-9 +().-]*$`)
)
