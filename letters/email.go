package letters

import (
	"errors"
	"net/mail"
	"strings"
	"unicode"
)

// CheckEmail says why a text cannot be an e-mail address with a host of its own,
// or returns nil where it can. The error's words end a message: "ana is not an
// e-mail address: it has no @".
func CheckEmail(text string) error {
	name, host, found := strings.Cut(text, "@")
	switch {
	case !found:
		return errors.New("it has no @")
	case strings.ContainsFunc(text, cannotBeInEmail):
		return errEmailSign
	case name == "" || strings.Contains(host, "@"):
		return errors.New("it must have a name, one @ and a host")
	case !strings.Contains(host, ".") || hasStrayDot(host):
		return errors.New("what stands behind the @ is not a host such as example.org")
	case hasStrayDot(name):
		return errors.New("two full stops stand together before the @, or one at an end")
	}
	// What is left, as brackets and signs of other alphabets, is for the standard (RFC 5322).
	if parsed, err := mail.ParseAddress(text); err != nil || parsed.Address != text {
		return errEmailSign
	}
	return nil
}

var errEmailSign = errors.New("it has a space or a sign that cannot be in one")

func cannotBeInEmail(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;<>\"()", r) }

// hasStrayDot reports whether full stops do more than part words.
func hasStrayDot(s string) bool {
	return strings.HasPrefix(s, ".") || strings.HasSuffix(s, ".") || strings.Contains(s, "..")
}
