package campaign

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"doorletters/letters"
	"doorletters/letters/weblink"
)

// maxTyped is the greatest length, in characters, of an address that people are
// asked to type; a longer one needs a short form too.
const maxTyped = 40

var (
	placeholder        = regexp.MustCompile(`\{[^{}]*\}?`)
	encodedPlaceholder = regexp.MustCompile(`(?i)%7B(pod|lang|code)%7D`)
)

// checkLinks checks everybody's links and each language's own.
func (d *draft) checkLinks() {
	c := &d.campaign
	d.checkLinkSet("links", &c.Links)
	for _, tag := range c.Languages {
		if own, ok := c.LinksIn[tag]; ok {
			d.checkLinkSet("links."+tag, &own)
			c.LinksIn[tag] = own
		}
	}
	for _, tag := range c.Languages {
		d.checkTyped(tag)
	}
}

func (d *draft) checkLinkSet(section string, l *letters.Links) {
	d.checkNeeds(place{section + ".needs", 0}, &l.Needs)
	d.checkLink(section+".volunteer", 0, &l.Volunteer)
	d.checkLink(section+".website", 0, &l.Website)
	l.NeedsPrint = strings.TrimSpace(l.NeedsPrint)
	if at := (place{section + ".needs_print", 0}); strings.ContainsFunc(l.NeedsPrint, unicode.IsSpace) || placeholder.MatchString(l.NeedsPrint) {
		d.fault(at, fmt.Sprintf("%q is not an address that a person can type", l.NeedsPrint),
			"write it without spaces and braces: riverside.example.org/help")
	} else {
		for _, f := range weblink.CheckTyped(l.NeedsPrint) {
			d.report(f.Severity, at, f.Message, f.Hint)
		}
	}
}

// checkNeeds checks the link that the printed code opens.
func (d *draft) checkNeeds(at place, link *string) {
	// A form program encodes what is typed into a question that it fills in.
	whole := encodedPlaceholder.ReplaceAllString(*link, "{$1}")
	for _, word := range placeholder.FindAllString(whole, -1) {
		switch word {
		case "{pod}", "{lang}":
		case "{code}":
			d.report(letters.SeverityWarning, at, "{code} in the link identifies a door to whoever runs the form",
				"use {pod} and {lang} unless you need to know the door")
		default:
			d.fault(at, fmt.Sprintf("unknown placeholder %s in the link%s", word,
				letters.DidYouMean(word, []string{"{pod}", "{lang}", "{code}"})), "a link can hold {pod}, {lang} and {code}")
		}
	}
	// What is left without its placeholders must be an address.
	*link = d.withScheme(at, strings.TrimSpace(whole))
	d.checkAddress(at, placeholder.ReplaceAllString(*link, "x"), *link)
}

// checkAddress checks that an address is one, which the file has as typed, and that it
// leads where it seems to lead.
func (d *draft) checkAddress(at place, address, typed string) {
	findings := weblink.Check(address)
	if f, is := weblink.Refused(findings); is {
		d.fault(at, f.Message, f.Hint)
		return
	}
	if message, hint := badAddress(address, typed); message != "" {
		d.fault(at, message, hint)
		return
	}
	for _, f := range findings {
		d.report(f.Severity, at, f.Message, f.Hint)
	}
}

// checkLink checks an address without placeholders.
func (d *draft) checkLink(key string, item int, link *string) {
	at := place{key, item}
	*link = d.withScheme(at, strings.TrimSpace(*link))
	if word := placeholder.FindString(*link); word != "" {
		d.fault(at, fmt.Sprintf("%s can only stand in the needs link", word), "write the address without it")
		return
	}
	d.checkAddress(at, *link, *link)
}

// bareAddress is a web address as people type it: a host of at least two names, and
// perhaps a path.
var bareAddress = regexp.MustCompile(`^(?:[\pL\pN](?:[\pL\pN-]*[\pL\pN])?\.)+\pL[\pL\pN-]*\pL(?::[0-9]+)?(?:[/?#][^\s]*)?$`)

// withScheme returns a link with the https:// that people leave out, which is reported.
func (d *draft) withScheme(at place, link string) string {
	bare := strings.TrimPrefix(link, "//")
	if !bareAddress.MatchString(placeholder.ReplaceAllString(bare, "x")) {
		return link
	}
	d.report(letters.SeverityNote, at, fmt.Sprintf("%q is read as https://%s", link, bare), "try it in a browser; write it with https://, or http:// if only that works")
	return "https://" + bare
}

// badAddress says what is wrong with an address, which the file has as typed; it
// returns "" if nothing is wrong or there is no address.
func badAddress(address, typed string) (message, hint string) {
	u, err := url.Parse(address)
	switch {
	case address == "":
		return "", ""
	case strings.ContainsFunc(address, unicode.IsSpace):
		return fmt.Sprintf("%q has a space in it", typed), "copy the address from the browser once more"
	case err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Hostname() != "":
		return "", ""
	}
	return fmt.Sprintf("%q is not a web address", typed), "an address looks like https://riverside.example.org/help"
}

// checkTyped makes sure that a person without a camera can reach the form of a
// language: its printed address must be short and lead to that form.
func (d *draft) checkTyped(tag string) {
	c := d.campaign
	own, links := c.LinksIn[tag], c.For(tag)
	at := place{"links.needs", 0}
	if own.Needs != "" {
		at.key = "links." + tag + ".needs"
	}
	switch {
	case d.faulty[at], links.Needs == "":
	case links.NeedsPrint == "" && utf8.RuneCountInString(links.Needs) > maxTyped:
		d.fault(at, fmt.Sprintf("the link has %d characters, too many to type", utf8.RuneCountInString(links.Needs)),
			"write "+d.line("links.needs_print", `"riverside.example.org/help"`)+" below it: a short address that leads to the same form")
	case own.Needs != "" && own.Needs != c.Links.Needs && own.NeedsPrint == "" && c.Links.NeedsPrint != "":
		d.report(letters.SeverityWarning, at, fmt.Sprintf(
			"%s has a form of its own, but the address to type is everybody's, %s", tag, c.Links.NeedsPrint),
			"if that form has a short address, write "+d.lineIn("links."+tag+".needs_print", `"..."`))
	}
}
