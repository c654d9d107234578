package compose

import (
	"net/url"
	"strings"

	"doorletters/letters"
)

// printedURL is a web address as people type it: without the scheme and a
// closing slash.
func printedURL(link string) string {
	link = strings.TrimSpace(link)
	for _, scheme := range []string{"https://", "http://"} {
		if len(link) > len(scheme) && strings.EqualFold(link[:len(scheme)], scheme) {
			link = link[len(scheme):]
		}
	}
	return strings.TrimSuffix(link, "/")
}

// needsInWords is the needs form's address for the eye. A form that is filled in
// ahead opens without its query too, so where nobody wrote a short address the
// query with its braces is left out.
func needsInWords(links letters.Links) string {
	if links.NeedsPrint != "" {
		return printedURL(links.NeedsPrint)
	}
	needs := links.Needs
	if strings.ContainsRune(needs, '{') {
		needs, _, _ = strings.Cut(needs, "?")
		needs, _, _ = strings.Cut(needs, "#")
	}
	return printedURL(needs)
}

// podMark stands in a payload for the pod, until a form is filled in for one.
const podMark = string(tokenOpen) + "pod" + string(tokenClose)

// payloads returns what the codes of a language's letters open, by the name that
// templates call them.
func payloads(links letters.Links, tag string) map[string]string {
	fill := strings.NewReplacer("{pod}", podMark, "{lang}", escape(tag))
	return map[string]string{
		"needs":     fill.Replace(links.Needs),
		"volunteer": fill.Replace(links.Volunteer),
		"website":   fill.Replace(links.Website),
	}
}

// escape percent-encodes a value so that it stays one value in a path and in a
// query alike. letters.CodeMark is not a value yet and stays as it is.
func escape(value string) string {
	return strings.ReplaceAll(url.QueryEscape(value), "+", "%20")
}
