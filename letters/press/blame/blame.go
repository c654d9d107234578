// Package blame finds where people wrote what cannot be printed. [Find] is all there is.
package blame

import (
	"cmp"
	"errors"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// written is a text that is printed, and where somebody wrote it.
type written struct {
	text string
	at   letters.Problem // its place alone
}

// Origin finds a text of a language that holds something in the templates and locales of
// a campaign.
type Origin func(tag string, holds func(text string) bool) (at letters.Problem, ok bool)

// Find finds where somebody wrote what cannot be set on a pod's papers in a language:
// who reads of a fault looks for it where they wrote it, and a leader's name is in no
// settings. Not ok where nobody wrote it but the program.
func Find(c *letters.Campaign, origin Origin, pod letters.Pod, tag string, err error) (at letters.Problem, ok bool) {
	var missing *typeset.MissingGlyph
	var wide *typeset.TooWide
	var marks *typeset.Overmarked
	var holds func(text string) bool
	switch {
	case errors.As(err, &missing):
		holds = func(text string) bool { return strings.ContainsRune(text, missing.Rune) }
	case errors.As(err, &marks):
		holds = func(text string) bool { return strings.Contains(text, marks.Text) }
	case errors.As(err, &wide):
		word := longestWord(wide.Text)
		holds = func(text string) bool { return word != "" && strings.Contains(text, word) }
	default:
		return letters.Problem{}, false
	}
	for _, w := range slices.Concat(writtenOfPod(pod), writtenInSettings(c, tag)) {
		if holds(w.text) {
			return w.at, true
		}
	}
	if at, ok := origin(tag, holds); ok {
		return at, true
	}
	for i := range pod.Households {
		h := &pod.Households[i]
		for _, cell := range []struct{ column, text string }{{"Street", h.Address.Street}, {"Unit", h.Address.Unit}, {"Note", h.Note}} {
			if holds(cell.text) {
				return letters.Problem{File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row, Column: cell.column}, true
			}
		}
	}
	return letters.Problem{}, false
}

// longestWord is the longest part of a text that no space breaks.
func longestWord(text string) string {
	longest := ""
	for word := range strings.FieldsSeq(text) {
		word = strings.TrimFunc(word, unicode.IsPunct)
		if utf8.RuneCountInString(word) > utf8.RuneCountInString(longest) {
			longest = word
		}
	}
	return longest
}

// writtenOfPod is what the pods table says of a pod and its leader, under the usual
// headings.
func writtenOfPod(pod letters.Pod) []written {
	leader, source := pod.Leader, cmp.Or(pod.Leader.Source, pod.Source)
	var all []written
	add := func(s letters.Source, column, text string) {
		all = append(all, written{text, letters.Problem{File: s.File, Sheet: s.Sheet, Row: s.Row, Column: column}})
	}
	add(source, "Name on letters", leader.OnLetters)
	add(source, "Leader", leader.Name)
	add(source, "Leader", leader.Called)
	add(source, "Leader 2", leader.Second.Name)
	add(source, "Phone", leader.Phone.Printed)
	add(source, "Phone 2", leader.Second.Phone.Printed)
	add(source, "WhatsApp", leader.WhatsApp.Printed)
	add(source, "Email", leader.Email)
	add(source, "Hours", leader.Hours)
	if pod.Source.File != "" {
		add(pod.Source, "Pod name", pod.Name)
	} else if len(pod.Households) > 0 { // only the address list names it
		add(pod.Households[0].Source, "Pod", pod.Name)
	}
	return slices.DeleteFunc(all, func(w written) bool { return w.text == "" })
}

// writtenInSettings is what the settings say in a language.
func writtenInSettings(c *letters.Campaign, tag string) []written {
	var all []written
	add := func(key, text string) {
		if text != "" {
			all = append(all, written{text, letters.Problem{File: c.File, Row: c.Rows[key], Column: key}})
		}
	}
	// What a language has of its own stands before what all have.
	own, links := c.GroupIn[tag], c.LinksIn[tag]
	add("group."+tag+".leader", own.Leader)
	add("group."+tag+".hours", own.Hours)
	add("links."+tag+".needs_print", links.NeedsPrint)
	add("links."+tag+".volunteer", links.Volunteer)
	add("links."+tag+".website", links.Website)
	for _, words := range []struct {
		key  string
		said letters.InLanguages
	}{{"trust.%.at", c.Trust}, {"message.%", c.Message}, {"letter.motto.%", c.Letter.Motto}} {
		add(strings.Replace(words.key, "%", tag, 1), words.said[tag])
		add(strings.Replace(words.key, ".%", "", 1), words.said[""])
	}
	for _, offer := range slices.Sorted(maps.Keys(c.OfferWords)) {
		add("offer."+string(offer)+"."+tag, c.OfferWords[offer][tag])
	}
	add("name", c.Name)
	add("date", c.Date)
	add("group.leader", c.Group.Leader)
	add("group.phone", c.Group.Phone.Printed)
	add("group.email", c.Group.Email)
	add("group.hours", c.Group.Hours)
	add("links.needs_print", c.Links.NeedsPrint)
	add("links.needs", c.Links.Needs)
	add("links.volunteer", c.Links.Volunteer)
	add("links.website", c.Links.Website)
	for _, other := range c.Languages { // "we also speak", "ask for Cantonese"
		add("spoken."+other, c.Spoken[other])
	}
	for _, r := range c.Resources {
		add("resources.name", r.Name)
		add("resources.phone", r.Phone.Printed)
		add("resources.link", r.Link)
	}
	return all
}
