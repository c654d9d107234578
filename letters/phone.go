package letters

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"github.com/nyaruka/phonenumbers"
)

// Phone is a telephone number as its owner wrote it, and as a machine dials it.
type Phone struct {
	// Printed is the number as people read it: "+1 617 555 0123".
	Printed string
	// E164 is "+16175550123", without an extension; empty for a short number
	// such as 211, which only the country itself can dial.
	E164 string
}

// IsZero reports whether there is no number.
func (p Phone) IsZero() bool { return p.Printed == "" }

// ReadPhone reads a telephone number as people type it. Country is the ISO
// 3166 code of the country in which a number without "+" is dialled.
//
// Printed is the text itself, white space folded, where it is made of digits,
// spaces and + ( ) . - and its owner divided it; a bare run of digits, or a
// number among words, is divided as its country does it (by libphonenumber's
// formats), in national form in the campaign's country and with "+" elsewhere.
// Digits of other scripts become 0 to 9. No digit is ever lost or moved. An
// extension ("x12", "ext. 5") stays in Printed and is not in E164.
//
// The error says in plain words what is wrong and can stand as a Problem's
// message. A number of the right length that no operator can have handed out,
// as far as libphonenumber knows, is an error too: a wrong number on forty
// doors cannot be taken back. The numbers 555-0100 to 555-0199 of any area code
// are taken, though nobody has them (ATIS keeps them for invented people).
func ReadPhone(text, country string) (Phone, error) {
	typed := tidyPhone(text)
	main, extension := cutExtension(typed)
	if !strings.ContainsFunc(main, unicode.IsDigit) {
		return Phone{}, fmt.Errorf("%q is not a telephone number", typed)
	}
	if letters := lettersAmong(main); letters != "" {
		return Phone{}, spelledOut(typed, main, letters, country)
	}
	number, err := phonenumbers.Parse(main, country)
	switch {
	case err == phonenumbers.ErrInvalidCountryCode && !strings.Contains(main, "+"):
		return Phone{}, fmt.Errorf("%q does not say its country: begin it with + and the country's code", typed)
	case err == phonenumbers.ErrInvalidCountryCode:
		return Phone{}, fmt.Errorf("%q begins with a country code that no country has", typed)
	case err == phonenumbers.ErrNumTooLong:
		return Phone{}, wrongLength(typed, country, len(digitsOf(main)))
	case err != nil:
		return Phone{}, fmt.Errorf("%q is not a telephone number", typed)
	}
	if err := doubt(number, typed, country); err != nil {
		return Phone{}, err
	}
	printed := typed
	if !dividedByOwner.MatchString(main) {
		printed = divide(number, main, country) + extension
	}
	return Phone{Printed: printed, E164: phonenumbers.Format(number, phonenumbers.E164)}, nil
}

// ReadServicePhone reads the number of a public service: what ReadPhone takes,
// and the short numbers of the country, such as 211 and 988 in the US.
func ReadServicePhone(text, country string) (Phone, error) {
	typed := tidyPhone(text)
	if shortShape.MatchString(typed) {
		number, err := phonenumbers.Parse(typed, country)
		if err == nil && phonenumbers.IsValidShortNumberForRegion(number, country) {
			return Phone{Printed: typed}, nil
		}
	}
	return ReadPhone(text, country)
}

var (
	shortShape     = regexp.MustCompile(`^[0-9][0-9 -]{1,8}$`)
	dividedByOwner = regexp.MustCompile(`^[0-9 +().-]*[0-9][ ().-]+[0-9][0-9 +().-]*$`)
	extensionAtEnd = regexp.MustCompile(`(?i)[ ,;]*(?:\bext(?:ension|n)?\b\.?|x|#)[ :]*[0-9]{1,7}$`)
	invented       = regexp.MustCompile(`^[2-9][0-9]{2}55501[0-9]{2}$`)
)

// doubt says why nobody can have this number; nil if somebody can.
func doubt(number *phonenumbers.PhoneNumber, typed, country string) error {
	national := phonenumbers.GetNationalSignificantNumber(number)
	if number.GetCountryCode() == 1 && invented.MatchString(national) {
		return nil
	}
	region := phonenumbers.GetRegionCodeForCountryCode(int(number.GetCountryCode()))
	if int(number.GetCountryCode()) == phonenumbers.GetCountryCodeForRegion(country) {
		region = country
	}
	switch phonenumbers.IsPossibleNumberWithReason(number) {
	case phonenumbers.IS_POSSIBLE:
		if phonenumbers.IsValidNumber(number) {
			return nil
		}
		return fmt.Errorf("%q has the right length, but no number in %s begins like this", typed, region)
	case phonenumbers.IS_POSSIBLE_LOCAL_ONLY:
		return fmt.Errorf("%q lacks its area code", typed)
	}
	return wrongLength(typed, region, len(national))
}

func wrongLength(typed, region string, has int) error {
	few, many := lengths(region)
	wanted := strconv.Itoa(few)
	switch {
	case many == 0:
		return fmt.Errorf("%q has %d digits: no telephone number has as many", typed, has)
	case many > few:
		wanted += " to " + strconv.Itoa(many)
	}
	return fmt.Errorf("%q has %d digits; a number in %s has %s", typed, has, region, wanted)
}

// lengths gives the fewest and the most digits that a number of a region has
// after the country code; zeros where the region is not known.
func lengths(region string) (few, many int) {
	code := phonenumbers.GetCountryCodeForRegion(region)
	for n := 4; n <= 15; n++ {
		// The digits do not matter here, only how many there are.
		number, err := phonenumbers.Parse("+"+strconv.Itoa(code)+strings.Repeat("7", n), "")
		if err != nil || phonenumbers.IsPossibleNumberWithReason(number) != phonenumbers.IS_POSSIBLE {
			continue
		}
		if few == 0 {
			few = n
		}
		many = n
	}
	return few, many
}

// divide writes a number as its country divides it, in national form if that
// is the campaign's country and keeps every digit that was typed.
func divide(number *phonenumbers.PhoneNumber, main, country string) string {
	if int(number.GetCountryCode()) == phonenumbers.GetCountryCodeForRegion(country) {
		printed := phonenumbers.Format(number, phonenumbers.NATIONAL)
		was, is := digitsOf(main), digitsOf(printed)
		if strings.HasSuffix(was, is) || strings.HasSuffix(is, was) {
			return printed
		}
	}
	return phonenumbers.Format(number, phonenumbers.INTERNATIONAL)
}

// spelledOut is the fault of a number with words in it. A number that is
// spelled ("1-800-273-TALK") is given in digits, as not every telephone has
// letters on its keys.
func spelledOut(typed, main, letters, country string) error {
	number, err := phonenumbers.Parse(main, country)
	if err == nil && phonenumbers.IsValidNumber(number) {
		return fmt.Errorf("%q is spelled with letters; in digits it is %s", typed,
			phonenumbers.Format(number, phonenumbers.NATIONAL))
	}
	return fmt.Errorf("%q holds the word %q: leave the number alone in its place", typed, letters)
}
