package weblink

import (
	"fmt"
	"net/url"
	"strings"
	"unicode"

	"doorletters/letters"
)

// Finding is what is to be said of an address: an error where it is refused, else a
// warning or a note.
type Finding struct {
	Severity      letters.Severity
	Message, Hint string
}

// Check looks at an address with its scheme, which is well-formed otherwise or is not
// judged: that it is an address at all is for the caller to see. Placeholders in it
// have been replaced. As soon as one finding is an error, it is the only one.
func Check(address string) []Finding {
	if f, found := unseen(address); found {
		return []Finding{f}
	}
	if scheme, _, found := strings.Cut(address, ":"); found && isOtherScheme(scheme) {
		return refused(fmt.Sprintf("%s: opens no web page", scheme), "write the address of a page, which begins with https://")
	}
	if strings.Contains(address, `\`) {
		return refused(`it has a \ in it, which browsers read as a /`, "copy the address from the browser once more")
	}
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" {
		return nil
	}
	if u.User != nil {
		return refused(fmt.Sprintf("what stands before the @ is a name or password, and the page is one of %s", u.Hostname()),
			"write the address without what stands between // and @; never print a password")
	}
	findings := checkHost(u.Hostname())
	if u.Scheme == "http" {
		findings = append(findings, Finding{letters.SeverityWarning, "the link begins with http://, so whoever is on the way can read what neighbors write there, or lead them elsewhere",
			"try it with https:// in a browser, and write that if the page opens"})
	}
	if i := firstError(findings); i >= 0 {
		return findings[i : i+1]
	}
	return findings
}

// CheckTyped looks at an address that people type, mostly without its scheme.
func CheckTyped(address string) []Finding {
	if address == "" {
		return nil
	}
	if !strings.Contains(address, "://") {
		host, _, _ := strings.Cut(address, "/")
		if scheme, _, found := strings.Cut(host, ":"); !found || !isOtherScheme(scheme) {
			address = "https://" + address
		}
	}
	return Check(address)
}

// Refused reports whether an address is refused, and why.
func Refused(findings []Finding) (Finding, bool) {
	if i := firstError(findings); i >= 0 {
		return findings[i], true
	}
	return Finding{}, false
}

func firstError(findings []Finding) int {
	for i, f := range findings {
		if f.Severity == letters.SeverityError {
			return i
		}
	}
	return -1
}

func refused(message, hint string) []Finding {
	return []Finding{{letters.SeverityError, message, hint}}
}

// otherSchemes are those of addresses that run something, open a file or another program.
var otherSchemes = letters.WordSet("javascript,vbscript,data,file,blob,about,view-source,ftp,sftp,ssh,intent,chrome,mailto,tel,sms,whatsapp,tg,geo,ws,wss")

func isOtherScheme(scheme string) bool { return otherSchemes[strings.ToLower(scheme)] }

// unseen finds a character that is not seen, or turns the text around.
func unseen(address string) (Finding, bool) {
	for _, r := range address {
		if !isUnseen(r) {
			continue
		}
		what := "that is not seen"
		if unicode.Is(unicode.Bidi_Control, r) {
			what = "that turns the text around"
		}
		return Finding{letters.SeverityError, fmt.Sprintf("it has a character in it %s (U+%04X)", what, r), "type the address anew instead of copying it"}, true
	}
	return Finding{}, false
}

// isUnseen reports whether a character has no ink and is no space, which is reported
// otherwise: controls, joiners, fillers, tags, and what chooses another form of the one
// before it.
func isUnseen(r rune) bool {
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point) && r != '\t' && r != '\n' && r != '\r' || r == '\u2800'
}
