package faces

import (
	"slices"

	"golang.org/x/text/language"

	"doorletters/letters"
)

// preference is what a language decides about fonts.
type preference struct {
	script string   // ISO 15924, as CLDR finds most likely: "Hans", "Arab"
	arabic []string // families for the Arabic script, best first
	han    []string // families for Chinese characters, best first
}

// nastaliq are the languages whose readers expect Nastaliq for running text:
// Urdu, and Punjabi, Saraiki and Kashmiri where they are written in Arabic letters.
var nastaliq = []string{"ur", "pa", "pnb", "skr", "ks"}

func (l *Library) preference(tag string) preference {
	if p, ok := l.prefer.Load(tag); ok {
		return p.(preference)
	}
	p := preferenceOf(tag)
	l.prefer.Store(tag, p)
	return p
}

func preferenceOf(tag string) preference {
	p := preference{
		script: "Latn",
		arabic: drawnFor("Arab"),
		han:    []string{simplified, traditional, japanese, korean},
	}
	t, err := language.Parse(tag)
	if err != nil {
		return p
	}
	p.script = letters.ScriptOf(tag)
	base, _ := t.Base()
	if slices.Contains(nastaliq, base.String()) {
		p.arabic = []string{"NotoNastaliqUrdu", "NotoNaskhArabic", "NotoSansArabic"}
	}
	switch p.script {
	case "Hant":
		p.han = []string{traditional, simplified, japanese, korean}
	case "Jpan":
		p.han = []string{japanese, traditional, simplified, korean}
	case "Kore":
		p.han = []string{korean, traditional, japanese, simplified}
	}
	return p
}

// families returns the families for a script in this language, best first; nil
// where none was drawn for it.
func (p preference) families(script string) []string {
	switch script {
	case "Arab":
		return p.arabic
	case "Hani", "Hans", "Hant", "Jpan", "Kore":
		return p.han
	case "Hira", "Kana":
		return append([]string{japanese}, p.han...)
	case "Hang":
		return append([]string{korean}, p.han...)
	case "Bopo":
		return append([]string{traditional}, p.han...)
	}
	return drawnFor(script)
}

// quotesAreHan reports whether the marks which Latin and Chinese typography share
// (quotation marks, ellipsis, dash, middle dot) are set in the face of the
// Chinese characters, where they are as wide as a character. Korean
// sets them as Latin does, in its own face only beside Hangul.
func (p preference) quotesAreHan() bool {
	return p.script == "Hans" || p.script == "Hant" || p.script == "Jpan"
}
