package lint

import (
	"strings"

	"golang.org/x/text/language"

	"doorletters/letters"
	"doorletters/letters/compose/wording"
)

// Language is what the faults of a message depend on besides its text.
type Language struct {
	Tag string // BCP 47
	// Plurals are the plural forms that CLDR has for the language; none where it has no
	// rule for it.
	Plurals []Plural
	// HasSpoken: the locale says in locale.spoken by what word callers ask for it, so
	// that locale.english may name a script.
	HasSpoken bool
	// HasBreaks: other messages of the locale have U+200B between their words.
	HasBreaks bool
	// ScriptIn finds the name of a script in an English text, "" where there is none;
	// nil to look for none.
	ScriptIn func(text string) string
	// IsEnglishName reports whether a text is a name by which English knows a language; nil
	// to ask for none.
	IsEnglishName func(text string) bool
	// EnglishIndex has all of English's messages, to find those that stand in another's place.
	EnglishIndex Index
}

// Plural is a plural form of a language.
type Plural struct {
	Form string // "one"
	// Numbers are the smallest whole numbers that take it: 2, 3, 4, 22 for Polish's
	// "few". A form with none is that of fractions or millions, which no letter counts.
	Numbers []int
}

// Forms are a message's texts by their plural forms.
type Forms map[string]string

// isBlank reports whether no form has any words.
func (f Forms) isBlank() bool {
	for _, text := range f {
		if strings.TrimSpace(text) != "" {
			return false
		}
	}
	return true
}

// isPlural reports whether there is a form besides "other".
func (f Forms) isPlural() bool {
	for form, text := range f {
		if form != other && text != "" {
			return true
		}
	}
	return false
}

// like returns the text to compare a form with: that of the same form, or "other".
func (f Forms) like(form string) string {
	if text := f[form]; text != "" {
		return text
	}
	return f[other]
}

// other is the plural form that every message has.
const other = "other"

// Message is a translated message, and what it is a translation of.
type Message struct {
	Key   string
	Forms Forms
	// English is empty where English has no message of the key, as of a group's own.
	English Forms
	// From is the English that it was made from; empty where nobody knows.
	From Forms
}

// maxRunes is how many characters a message may have. The longest of the program's own
// has 250; one of thousands is a file that was pasted into the wrong place.
const maxRunes = 2000

// Check returns the faults of a message, in the order of its forms. A message without
// any words has none: it is missing.
func (l Language) Check(m Message) []Finding {
	if m.Forms.isBlank() {
		return nil
	}
	c := &check{Language: l, Message: m, base: baseOf(l.Tag), script: letters.ScriptOf(l.Tag)}
	for _, form := range wording.AllForms {
		if text := m.Forms[form]; strings.TrimSpace(text) != "" {
			c.form, c.text = form, text
			c.checkText()
		}
	}
	c.form, c.text = other, m.Forms[other]
	c.checkPlurals()
	c.checkChanged()
	return c.findings
}

// checkText checks one form. What is far too long, or no text yet, is looked at no further.
func (c *check) checkText() {
	if c.isTooLong() || c.hasEscape() {
		return
	}
	c.checkControls()
	c.checkLost()
	c.checkPlaceholders()
	c.checkUnchanged()
	c.checkMarkdown()
	c.checkBreaks()
	c.checkScriptName()
	c.checkSpoken()
	c.checkDigits()
	c.checkQuotes()
	c.checkNegation()
	c.checkLength()
}

// check is one message being checked, and the form that it is at.
type check struct {
	Language
	Message
	base, script string // of the language
	form, text   string
	findings     []Finding
}

func (c *check) report(kind Kind, severity letters.Severity, part, message, hint string) {
	c.findings = append(c.findings, Finding{
		Kind: kind, Form: c.form, Part: part, Severity: severity, Message: message, Hint: hint,
	})
}

// baseOf returns the language of a tag, without script and region: "zh" of "zh-Hant".
func baseOf(tag string) string {
	parsed, err := language.Parse(tag)
	if err != nil {
		first, _, _ := strings.Cut(tag, "-")
		return strings.ToLower(first)
	}
	base, _ := parsed.Base()
	return base.String()
}

// ofTag returns a table's entry for a tag, or for the shorter one that it begins with:
// that of "sr" for "sr-Latn".
func ofTag[V any](table map[string]V, tag string) (entry V, found bool) {
	whole := tag
	for {
		if entry, found = table[tag]; found {
			return entry, true
		}
		cut := strings.LastIndexByte(tag, '-')
		if cut < 0 {
			entry, found = table[letters.Macrolanguage(whole)] // that of Egyptian Arabic is Arabic's
			return entry, found
		}
		tag = tag[:cut]
	}
}
