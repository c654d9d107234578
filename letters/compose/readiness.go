package compose

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
)

// Unfinished returns why no letter in a language may be printed: messages that are
// missing, that still say what English says, or that cannot be used. There are none where
// it may. What is wrong with the papers beside the letters stops no letter. The tag is one of
// Languages, spelled as there.
func (c *Composer) Unfinished(tag string) []letters.Problem {
	var problems []letters.Problem
	for _, f := range c.faults[tag] {
		if !isPieceMessage(f.Column) {
			problems = append(problems, f.Problem)
		}
	}
	return problems
}

// WhyUnfinished counts them: "12 messages are missing and 1 cannot be printed".
func (c *Composer) WhyUnfinished(tag string) string {
	var count [unchanged + 1]int
	told := map[string]bool{}
	for _, f := range c.faults[tag] {
		if f.Column == "" {
			return f.File + " cannot be used"
		}
		if !isPieceMessage(f.Column) && !told[f.Column] {
			told[f.Column] = true
			count[f.kind]++
		}
	}
	var parts []string
	for _, said := range []struct {
		kind      faultKind
		one, many string
	}{
		{missing, "1 message is missing", "%d messages are missing"},
		{unchanged, "1 message is still in English", "%d messages are still in English"},
		{unusable, "1 message cannot be printed", "%d messages cannot be printed"},
	} {
		switch n := count[said.kind]; {
		case n == 1:
			parts = append(parts, said.one)
		case n > 1:
			parts = append(parts, fmt.Sprintf(said.many, n))
		}
	}
	return letters.Enumerate(parts)
}

// HasPapers reports whether the papers beside the letters can be written in a language:
// it is finished, and has all their messages.
func (c *Composer) HasPapers(tag string) bool {
	l := c.locale(tag)
	return l != nil && len(c.faults[l.Tag]) == 0 && hasPieces(l, c.locales[locale.English])
}

// HasTagline reports whether letters in other languages have a line in a language at their foot.
func (c *Composer) HasTagline(tag string) bool {
	l := c.locale(tag)
	return l != nil && c.says(l, keyTagline)
}

// ByTranslation returns the language of whose words a Problem tells. There is none of
// English: what is wrong with the words that all others are translated from stops all.
func ByTranslation(p letters.Problem) (tag string, ok bool) {
	name, found := strings.CutPrefix(p.File, "locales/")
	if !found || p.Severity != letters.SeverityError {
		return "", false
	}
	tag, ok = locale.TagOf(path.Base(name))
	return tag, ok && tag != locale.English
}

// says reports whether a translation has a message that may be printed: among letters in
// other languages too.
func (c *Composer) says(l *locale.Locale, key string) bool {
	return l.Messages[key] != nil && !slices.ContainsFunc(c.faults[l.Tag], func(f fault) bool {
		return f.Column == key || f.Column == "" || strings.HasPrefix(f.Column, "locale.") // the language's name, and the word to say
	})
}

// firstFinished is the first of the campaign's languages in which letters may be printed.
// What is the same for all doors is in it.
func (c *Composer) firstFinished() string {
	for _, tag := range c.campaign.Languages {
		if c.locale(tag) != nil && len(c.Unfinished(tag)) == 0 {
			return tag
		}
	}
	return c.campaign.Languages[0]
}

// OwnWords is a message that the campaign's own locale has.
type OwnWords struct {
	Place letters.Problem // where it stands, and nothing else
	Texts []string        // its forms, as they are written
}

// OwnWords returns those of a language, in their order.
func (c *Composer) OwnWords(tag string) []OwnWords {
	l := c.locale(tag)
	if l == nil {
		return nil
	}
	var all []OwnWords
	for _, key := range l.Order {
		m := l.Messages[key]
		if !m.Override {
			continue
		}
		own := OwnWords{Place: m.At("")}
		for _, form := range wording.AllForms {
			if text := m.Form(form); text != "" {
				own.Texts = append(own.Texts, text)
			}
		}
		all = append(all, own)
	}
	return all
}

// WithFaults returns a Composer that knows more faults of translations, as who sets type
// finds them.
func (c *Composer) WithFaults(more map[string][]letters.Problem) *Composer {
	changed := *c
	changed.faults = maps.Clone(c.faults)
	for tag, problems := range more {
		changed.addFaults(tag, unusable, problems...)
	}
	return &changed
}
