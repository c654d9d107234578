package phone

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/nyaruka/phonenumbers"
)

// invented are the national numbers that North America keeps for fiction.
var invented = regexp.MustCompile(`^[2-9][0-9]{2}55501[0-9]{2}$`)

// unparsed puts an error of libphonenumber's parser into plain words.
func unparsed(err error, typed, main, country string) error {
	switch {
	case err == phonenumbers.ErrInvalidCountryCode && !strings.Contains(main, "+"):
		return fmt.Errorf("%q does not say its country: begin it with + and the country's code", typed)
	case err == phonenumbers.ErrInvalidCountryCode:
		return fmt.Errorf("%q begins with a country code that no country has", typed)
	case err == phonenumbers.ErrNumTooLong:
		return wrongLength(typed, country, len(digitsOf(main)))
	}
	return fmt.Errorf("%q is not a telephone number", typed)
}

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
	fewest, most := lengths(region)
	wanted := strconv.Itoa(fewest)
	switch {
	case most == 0:
		return fmt.Errorf("%q has %d digits: no telephone number has as many", typed, has)
	case most > fewest:
		wanted += " to " + strconv.Itoa(most)
	}
	return fmt.Errorf("%q has %d digits; a number in %s has %s", typed, has, region, wanted)
}

// lengths returns the fewest and the most digits that a number of a region has
// after the country code; zeros where the region is not known.
func lengths(region string) (fewest, most int) {
	code := phonenumbers.GetCountryCodeForRegion(region)
	for n := 4; n <= 15; n++ {
		// The digits do not matter here, only how many there are.
		number, err := phonenumbers.Parse("+"+strconv.Itoa(code)+strings.Repeat("7", n), "")
		if err != nil || phonenumbers.IsPossibleNumberWithReason(number) != phonenumbers.IS_POSSIBLE {
			continue
		}
		if fewest == 0 {
			fewest = n
		}
		most = n
	}
	return fewest, most
}

// spelledOut is the fault of a number with a word in it. For a number that is
// spelled ("1-800-273-TALK") it shows the digits, as not every telephone has
// letters on its keys.
func spelledOut(typed, main, word, country string) error {
	number, err := phonenumbers.Parse(main, country)
	if err == nil && phonenumbers.IsValidNumber(number) {
		return fmt.Errorf("%q is spelled with letters; in digits it is %s", typed, format(number, country))
	}
	return fmt.Errorf("%q holds the word %q: leave the number alone in its place", typed, word)
}
