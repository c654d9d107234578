package press

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// overfull is a letter that is not as it is meant to be because it would be too tall
// for its page.
type overfull struct {
	pod, tag string
	letters  int
	leftOut  string // what it leaves out, in English; may be empty
	outcome  outcomeOfFit
}

// outcomeOfFit is what became of a letter that was too tall.
type outcomeOfFit int

const (
	shedOnly   outcomeOfFit = iota // it leaves something out
	setSmaller                     // and its text is smaller than it is meant to be
	notPrinted                     // and it does not fit
)

// fitOf returns what became of a letter's page; ok is false where it is as meant.
func (c compositor) fitOf(pod letters.Pod, key pageKey, page letterPage) (o overfull, ok bool) {
	o = overfull{pod: pod.ID, tag: key.tag, leftOut: c.composer.LeftOut(key.tag, page.shed)}
	switch {
	case page.pages == nil:
		o.outcome = notPrinted
	case page.squeezed:
		o.outcome = setSmaller
	case page.shed == (compose.Shed{}):
		return o, false
	}
	return o, true
}

// overfullProblems says which letters are not as they are meant to be: one line for
// all pods of a language of which the same is true.
func (m materials) overfullProblems(all []overfull) []letters.Problem {
	type kind struct {
		tag, leftOut string
		outcome      outcomeOfFit
	}
	var kinds []kind
	pods, count := map[kind][]string{}, map[kind]int{}
	for _, o := range all {
		k := kind{o.tag, o.leftOut, o.outcome}
		if _, known := pods[k]; !known {
			kinds = append(kinds, k)
		}
		if !slices.Contains(pods[k], o.pod) {
			pods[k] = append(pods[k], o.pod)
		}
		count[k] += o.letters
	}
	full := map[string]bool{}
	for _, k := range kinds {
		full[k.tag] = true
	}
	var problems []letters.Problem
	for _, k := range kinds {
		who := fmt.Sprintf("%s in %s of %s", plural(count[k], "letter", "letters"), m.composer.EnglishName(k.tag), letters.EnumeratePods(pods[k]))
		p := letters.Problem{
			File: m.settingsFile, Severity: letters.SeverityWarning,
			Hint: "to have it all on them, " + m.fewer(k.tag) + ", or shorten names and hours",
		}
		switch {
		case k.outcome == notPrinted:
			p.Message = who + ": too much for one page in any size; not printed"
			p.Hint = "name fewer offers under [letter], shorten the group's name, [message] and hours, or this language's messages in locales/"
		case k.outcome == setSmaller && k.leftOut == "":
			p.Message = who + ": too full for one page, so the text is smaller than it should be"
		case k.outcome == setSmaller:
			p.Message = fmt.Sprintf("%s: too full for one page, so they are without %s, and the text is smaller than it should be", who, k.leftOut)
		default:
			p.Message = fmt.Sprintf("%s: too full for one page, so they are without %s", who, k.leftOut)
		}
		if at, found := m.longest(k.tag, len(full) < len(m.languages)); found {
			p.File, p.Row, p.Column = at.File, at.Row, at.Column
			p.Hint = "shorten these words of your own, the longest of this language; or " + m.fewer(k.tag)
		}
		problems = append(problems, p)
	}
	return problems
}

// fewer says of what there may be less on a letter: of languages too, where those of others
// have more than one line on it.
func (m materials) fewer(tag string) string {
	const few = "name fewer offers under [letter]"
	if n := m.composer.OtherLines(tag); n > 1 {
		return fmt.Sprintf("%s, fewer [[resources]] or fewer languages (%d others have a line on these letters)", few, n)
	}
	return few + " or fewer [[resources]]"
}

// minLonger is by how many characters words of a language must be longer than others to
// be why its letters are too full.
const minLonger = 40

// longest finds the words of the group's own that make a language's letters fuller than
// those it brings along, or where the letters of other languages fit, fuller than those.
func (m materials) longest(tag string, othersFit bool) (at letters.Problem, found bool) {
	at, by := m.composer.Longer(tag)
	c, first := &m.campaign, m.languages[0]
	for _, words := range []struct {
		key        string
		own, other string
	}{
		{"message." + tag, c.Message[tag], c.Message[first]},
		{"letter.motto." + tag, c.Letter.Motto[tag], c.Letter.Motto.For(first)},
		{"trust." + tag + ".at", c.Trust[tag], c.Trust.For(first)},
		{"group." + tag + ".hours", c.GroupIn[tag].Hours, c.Group.Hours},
	} {
		if tag == first {
			words.other = ""
		}
		if more := utf8.RuneCountInString(words.own) - utf8.RuneCountInString(words.other); othersFit && more > by {
			at, by = letters.Problem{File: c.File, Row: c.Rows[words.key], Column: words.key}, more
		}
	}
	return at, by >= minLonger
}
