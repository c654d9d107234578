package qr

import (
	"net/url"
	"strings"
)

// Fill puts a pod's ID, a language tag and a letter code into a link, for
// {pod}, {lang} and {code}. The values are percent-encoded, so they stay one
// value wherever they stand in the link. An empty code leaves {code} in its
// place, for a link that differs from door to door.
func Fill(link, pod, lang, code string) string {
	pairs := []string{"{pod}", escaped(pod), "{lang}", escaped(lang)}
	if code != "" {
		pairs = append(pairs, "{code}", escaped(code))
	}
	return strings.NewReplacer(pairs...).Replace(link)
}

// escaped writes a space as %20, which is one in a path and in a query alike.
func escaped(value string) string {
	return strings.ReplaceAll(url.QueryEscape(value), "+", "%20")
}
