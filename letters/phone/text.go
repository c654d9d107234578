package phone

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
)

// tidy writes the digits of every script as 0 to 9 and every dash, plus and
// bracket as ASCII has it, drops the invisible marks that telephones paste along
// with a number, and folds white space.
func tidy(text string) string {
	mapped := strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Cf, r):
			return -1
		case unicode.Is(unicode.Nd, r):
			return digit(r)
		case unicode.Is(unicode.Pd, r), r == '\u2212': // the minus sign
			return '-'
		case r >= '\uff01' && r <= '\uff5e': // the full-width forms of ASCII
			return r - '\uff01' + '!'
		}
		return r
	}, text)
	return strings.Join(strings.Fields(mapped), " ")
}

// digit returns the ASCII form of a decimal digit. Unicode keeps the ten digits
// of a script together, in order.
func digit(r rune) rune {
	for _, in := range unicode.Nd.R16 {
		if r >= rune(in.Lo) && r <= rune(in.Hi) {
			return '0' + (r-rune(in.Lo))%10
		}
	}
	for _, in := range unicode.Nd.R32 {
		if r >= rune(in.Lo) && r <= rune(in.Hi) {
			return '0' + (r-rune(in.Lo))%10
		}
	}
	return r
}

// longestExtension is how many digits an extension may have.
const longestExtension = 7

// extensionAtEnd matches an extension with what sets it off, of other marks one.
var extensionAtEnd = regexp.MustCompile(fmt.Sprintf(`(?i)(?:[^ \pL\pN]|[ ,;]*)(?:\bext(?:ension|n)?\b\.?|x|#)[ :]*[0-9]{1,%d}$`, longestExtension))

// cutExtension splits "617 555 0123 x12" into the number and " x12".
func cutExtension(typed string) (main, extension string) {
	at := extensionAtEnd.FindStringIndex(typed)
	if at == nil {
		return typed, ""
	}
	return typed[:at[0]], typed[at[0]:]
}

// firstWord returns the first word after the first digit; words before it
// ("tel:", "mobile") are no part of a number and do no harm.
func firstWord(main string) string {
	begin := strings.IndexFunc(main, unicode.IsDigit)
	words := strings.FieldsFunc(main[begin:], func(r rune) bool { return !unicode.IsLetter(r) })
	if len(words) == 0 {
		return ""
	}
	return words[0]
}

func digitsOf(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, text)
}
