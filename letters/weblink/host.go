package weblink

import (
	"fmt"
	"net/netip"
	"strings"

	"golang.org/x/net/idna"

	"doorletters/letters"
)

// lookup reads hosts as browsers do (UTS #46), but for the signs in names that the
// standard leaves out and some hosts have: my_group, and hyphens anywhere.
var lookup = idna.New(idna.MapForLookup(), idna.BidiRule(), idna.Transitional(false), idna.StrictDomainName(false), idna.CheckHyphens(false), idna.CheckJoiners(true))

// checkHost looks at the host of an address.
func checkHost(host string) []Finding {
	bare := strings.TrimSuffix(host, ".")
	if isNumber(bare) {
		return []Finding{{letters.SeverityWarning, "the link leads to a number, " + host + ", instead of a name; numbers change, and nobody can tell whose it is",
			"write the page's name, as in riverside.example.org"}}
	}
	ascii, err := lookup.ToASCII(bare)
	if err != nil {
		return refused(fmt.Sprintf("no browser finds the host %q", host), "copy the address from the browser once more")
	}
	shown, err := lookup.ToUnicode(ascii)
	if err != nil {
		return refused(fmt.Sprintf("no browser finds the host %q", host), "copy the address from the browser once more")
	}
	if shown == ascii && !strings.EqualFold(bare, ascii) {
		return refused(fmt.Sprintf("the host %q is written in signs of another width or shape; browsers take it for %s", bare, ascii), "if that is meant, write "+ascii)
	}
	labels := strings.Split(shown, ".")
	for _, label := range labels {
		if mixed := mixture(label); mixed != "" {
			return refused(fmt.Sprintf("the host has letters of several alphabets in one name, %s in %q: it looks like another host (%s)", mixed, label, ascii),
				"type the host's name anew on one keyboard; a name that mixes alphabets is how pages are forged")
		}
		if isLookalike(label) && isLatin(labels[len(labels)-1]) {
			return refused(fmt.Sprintf("the name %q is written in letters of another alphabet that look like Latin ones (%s)", label, ascii),
				"type the host's name anew on one keyboard; such names are how pages are forged")
		}
	}
	var findings []Finding
	if !strings.Contains(ascii, ".") {
		findings = append(findings, Finding{letters.SeverityWarning, "the host " + host + " has no dot: it is known on one computer or network only",
			"write the whole name, as in riverside.example.org"})
	}
	if shown != ascii {
		findings = append(findings, Finding{letters.SeverityNote, fmt.Sprintf("browsers may show the host %s as %s", shown, ascii), "compare it with what your own browser shows"})
	}
	if name := shortener(ascii); name != "" {
		findings = append(findings, Finding{letters.SeverityWarning, name + " shortens links: whoever runs it sees who opens the page, can end it, and nobody can tell from the paper where it leads",
			"use the page's own address, or a short one on the group's own site"})
	}
	return findings
}

// isNumber reports whether a host is a number, in any of the forms that browsers take:
// whose last part is one (WHATWG URL, 3.5).
func isNumber(host string) bool {
	if _, err := netip.ParseAddr(host); err == nil {
		return true
	}
	last := strings.ToLower(host[strings.LastIndexByte(host, '.')+1:])
	if hex, ok := strings.CutPrefix(last, "0x"); ok {
		return strings.Trim(hex, "0123456789abcdef") == ""
	}
	return letters.IsDigits(last)
}
