package typeset

import (
	"regexp"
	"strings"
	"unicode"

	"doorletters/letters"
)

// contactPattern matches what may be an e-mail address, a web address or a
// telephone number, in this order: the digits of an address are not a number.
var contactPattern = regexp.MustCompile(
	`(?P<email>[\w.+%-]+@[\w-]+(?:\.[\w-]+)+)` +
		`|(?P<web>(?:https?://|www\.)[!-~]+|(?:[A-Za-z0-9-]+\.)+[a-z]{2,}(?:[/?#][!-~]*)?)` +
		`|(?P<phone>\+?\(?` + digits + `(?:(?:` + gap + `?\(|\)` + gap + `?|` + gap + `)` + digits + `)*)`)

const (
	digits = `\p{Nd}+`
	// gap is what stands between groups of digits: a space, a hyphen, a full stop.
	gap = `[-. \x{A0}\x{2009}\x{202F}\x{2010}\x{2011}\x{2013}]`
)

// A telephone number has between leastDigits and mostDigits (E.164) digits.
const (
	leastDigits = 7
	mostDigits  = 15
)

// contact is where a text holds something that is dialled or typed as it stands.
type contact struct {
	start, end int    // bytes
	joints     string // as those of an attr
}

// contacts finds the telephone numbers, e-mail addresses and web addresses that
// somebody wrote into a text: "the Riverside library, 617-555-0190".
func contacts(text string) []contact {
	if !mayHoldContact(text) {
		return nil
	}
	var found []contact
	phone, email := contactPattern.SubexpIndex("phone"), contactPattern.SubexpIndex("email")
	for _, m := range contactPattern.FindAllStringSubmatchIndex(text, -1) {
		if m[2*phone] >= 0 {
			found = append(found, telephones(text, m[0], m[1])...)
			continue
		}
		kind := letters.KindURL
		if m[2*email] >= 0 {
			kind = letters.KindEmail
		}
		// A sentence or a bracket ends behind the address.
		found = append(found, contact{m[0], m[0] + len(strings.TrimRight(text[m[0]:m[1]], `.,;:!?)]}'"`)), joints[kind]})
	}
	return found
}

// mayHoldContact is true for all texts with a contact and false for most others.
func mayHoldContact(text string) bool {
	count := 0
	for i, r := range text {
		switch {
		case r == '@', r == '.' && i+1 < len(text) && text[i+1] > ' ':
			return true
		case unicode.IsDigit(r):
			if count++; count == leastDigits {
				return true
			}
		}
	}
	return false
}

// telephones returns the number that a stretch of digits and gaps is, or where that
// would be too long those that it holds with spaces between them.
func telephones(text string, start, end int) []contact {
	number := text[start:end]
	n := digitsIn(number)
	if n > mostDigits {
		var found []contact
		for piece := range strings.SplitSeq(number, " ") {
			if len(piece) < len(number) {
				found = append(found, telephones(text, start, start+len(piece))...)
			}
			start += len(piece) + 1
		}
		return found
	}
	if n < leastDigits || years.MatchString(number) {
		return nil
	}
	if strings.HasPrefix(number, "(") && !strings.Contains(number, ")") {
		start++ // the bracket is that of a remark
	}
	return []contact{{start: start, end: end}}
}

func digitsIn(text string) int {
	count := 0
	for _, r := range text {
		if unicode.IsDigit(r) {
			count++
		}
	}
	return count
}

// years matches the years from one to another, which are no telephone number.
var years = regexp.MustCompile(`^(?:19|20)\d\d[-\x{2013}](?:19|20)\d\d$`)
