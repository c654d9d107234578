package phone

import (
	"regexp"

	"github.com/nyaruka/phonenumbers"
)

// short is a number that may be a short one.
var short = regexp.MustCompile(`^[0-9][0-9 -]{1,8}$`)

// shortForms are the short numbers that are written in groups, of one country or,
// where it is empty, of all; others are written in one piece. Decision 2007/116/EC
// keeps 116 for services of social value; Sweden's police is 114 14.
var shortForms = []struct {
	country string
	digits  *regexp.Regexp
	groups  string
}{
	{"", regexp.MustCompile(`^(116)([0-9]{3})$`), "$1 $2"},
	{"SE", regexp.MustCompile(`^(11[34])([0-9]{2})$`), "$1 $2"},
}

// readShort reads a short number that the country itself dials, and writes it as
// people there do; not ok where it is none.
func readShort(typed, country string) (printed string, ok bool) {
	if !short.MatchString(typed) {
		return "", false
	}
	number, err := phonenumbers.Parse(typed, country)
	if err != nil || !phonenumbers.IsValidShortNumberForRegion(number, country) {
		return "", false
	}
	digits := digitsOf(typed)
	for _, form := range shortForms {
		if (form.country == "" || form.country == country) && form.digits.MatchString(digits) {
			return form.digits.ReplaceAllString(digits, form.groups), true
		}
	}
	return digits, true
}
