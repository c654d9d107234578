package faces

import (
	"unicode"

	"github.com/go-text/typesetting/language"
)

// Choose returns the font for one character of a text.
//
// tag is the language (BCP 47) and script the script (ISO 15924) of the text around
// the character, which decides for spaces, punctuation and digits: they belong to
// no script of their own. prev is the font of the character before it in the same
// script and weight, nil at the beginning: a mark or a joiner stays in it. ok is
// false if no font has the character, or if a mark is not in its base's font.
//
// The language comes first (Urdu is set in Nastaliq, Chinese characters in the
// face of their country), then the script, then all fonts in a fixed order, a
// group's own last. A bold character that no bold font has is set in a regular one.
func (l *Library) Choose(tag, script string, bold bool, r rune, prev *Font) (f *Font, ok bool) {
	hidden := isHidden(r)
	if prev != nil && (hidden || unicode.Is(unicode.M, r)) {
		return prev, hidden || prev.Has(r)
	}
	if hidden {
		r = ' '
	}
	p := l.preference(tag)
	script, neutral := p.scriptOf(r, script)
	first := p.families(script)
	if p.setsAsHan(r, script, prev) {
		first = p.han
	} else if neutral && first == nil && prev != nil && prev.Has(r) {
		return prev, true // a group's own font, of a script that no family here was drawn for
	}
	if f, ok := l.find(first, bold, r); ok {
		return f, true
	}
	if neutral {
		if f, ok := l.find(p.families(p.script), bold, r); ok {
			return f, true
		}
	}
	return l.findAnywhere(bold, r)
}

// scriptOf returns the script of a character. A neutral one, which belongs to no
// script of its own, takes the one around it, or where that is common, inherited
// or unknown too, that of the language.
func (p preference) scriptOf(r rune, around string) (script string, neutral bool) {
	if own := language.LookupScript(r); own.Strong() && own != language.Unknown {
		return own.String(), false
	}
	switch around {
	case "", "Zyyy", "Zinh", "Zzzz":
		return p.script, true
	}
	return around, true
}

func (l *Library) find(names []string, bold bool, r rune) (*Font, bool) {
	for _, name := range names {
		if f, ok := l.families[name].of(bold).draws(r); ok {
			return f, true
		}
	}
	return nil, false
}

// findAnywhere tries all fonts in order, and of a group's own first those of the right weight.
func (l *Library) findAnywhere(bold bool, r rune) (*Font, bool) {
	for _, family := range families {
		if f, ok := l.families[family.name].of(bold).draws(r); ok {
			return f, true
		}
	}
	for _, weight := range []bool{bold, !bold} {
		for _, s := range l.own {
			if s.bold != weight {
				continue
			}
			if f, ok := s.draws(r); ok {
				return f, true
			}
		}
	}
	return nil, false
}

// isHidden reports characters that only control the text around them and that
// shapers hide if a font has no glyph for them: joiners, directions, break
// opportunities, variation selectors. The Arabic number signs are of the same
// category (Cf), but drawn.
func isHidden(r rune) bool {
	return unicode.Is(unicode.Cf, r) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r) ||
		unicode.Is(unicode.Variation_Selector, r) || r == '\u034F'
}

// setsAsHan reports whether a mark is set in the face of Chinese characters.
func (p preference) setsAsHan(r rune, script string, prev *Font) bool {
	return isHanPunctuation(r) || isSharedWithHan(r) && p.quotesAreHan() && !insideLatin(r, script, prev)
}

// isHanPunctuation: CJK symbols and punctuation, their vertical and their full-width forms.
func isHanPunctuation(r rune) bool {
	return '\u3000' <= r && r <= '\u303F' || '\uFE30' <= r && r <= '\uFE4F' || '\uFF01' <= r && r <= '\uFFEF'
}

func isSharedWithHan(r rune) bool {
	switch r {
	case '‘', '’', '“', '”', '…', '—', '·':
		return true
	}
	return false
}

// insideLatin reports whether an apostrophe ("Mary’s") or a middle dot
// ("CP3-017 · 17") continues a stretch of Latin, which one as wide as a Chinese
// character would tear apart. Only the faces of those have an ideographic full stop.
func insideLatin(r rune, script string, prev *Font) bool {
	return (r == '’' || r == '·') && script == "Latn" && prev != nil && !prev.Has('。')
}
