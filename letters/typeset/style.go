package typeset

import (
	"doorletters/letters"
)

// usualLeading is the distance between baselines of a style that says none, in ems.
const usualLeading = 1.375

// inkGap is the least distance between the ink of two lines, in ems.
const inkGap = 0.03

// style is a style of a letter in one of its languages.
type style struct {
	letters.Style
	name string
	// ink is the highest and the deepest of all its paragraphs: their lines are at one
	// distance on the whole letter, whatever words they have. It is complete when all
	// of the letter has been prepared.
	ink ink
}

// pitch returns the distance between lines, and of the first baseline from the top,
// in points. It follows what is printed, not the metrics of the fonts, which would
// set Tibetan or Nastaliq far apart.
func (s *style) pitch(allowed ink, size float64) (leading, first float64) {
	wanted := usualLeading
	if s.Leading > 0 {
		wanted = s.Leading / s.Size
	}
	leading = max(wanted, allowed.ascent+allowed.descent+inkGap)
	// Text of most scripts rises by three quarters of an em, so it has as much space
	// above as below.
	first = min(max(0.75+(wanted-0.75-0.2)/2, allowed.ascent+inkGap/2), leading-allowed.descent-inkGap/2)
	return leading * size, first * size
}

// rhythm is the distance of a paragraph's lines.
type rhythm struct {
	style *style
	own   ink // of the paragraph
	// levelled is the ink allowed for where it is not that of the style; see withExtent.
	levelled *ink
}

// rhythm returns the distance of the lines of one more paragraph in the style.
func (s *style) rhythm(own ink) rhythm {
	s.ink = s.ink.join(own)
	return rhythm{style: s, own: own}
}

func (r rhythm) space() (before, after float64) { return r.style.Before, r.style.After }
func (r rhythm) isTight() bool                  { return r.style.Tight }
func (r rhythm) extent() ink                    { return r.own }
func (r rhythm) textSize(l *layout) float64     { return l.size(r.style) }
func (r rhythm) levelledTo(i ink) rhythm        { r.levelled = &i; return r }
func (r rhythm) pitch(size float64) (_, _ float64) {
	if r.levelled != nil {
		return r.style.pitch(*r.levelled, size)
	}
	return r.style.pitch(r.style.ink, size)
}

// style returns a style in a language.
func (p preparer) style(name, language string) (*style, error) {
	key := styleKey{name, language}
	if known, ok := p.styles[key]; ok {
		return known, nil
	}
	found, ok := p.letter.Styles[name]
	if !ok {
		return nil, &noStyle{name}
	}
	made := &style{Style: found, name: name}
	p.styles[key] = made
	return made, nil
}

// styleKey is a style and the language of its words.
type styleKey struct{ name, language string }

// noStyle is the error for a letter that names a style it does not have.
type noStyle struct{ name string }

func (n *noStyle) Error() string { return "the template has no style " + n.name }
