package typeset

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/go-text/typesetting/shaping"

	"doorletters/letters"
	"doorletters/letters/typeset/bidi"
)

// Marks that control the algorithms and are never drawn.
const (
	lineSeparator            = '\u2028'
	leftToRightMark          = '\u200E'
	popDirectionalFormatting = '\u202C'
	leftToRightOverride      = '\u202D'
	leftToRightIsolate       = '\u2066'
	rightToLeftIsolate       = '\u2067'
	firstStrongIsolate       = '\u2068'
	popDirectionalIsolate    = '\u2069'
	zeroWidthSpace           = '\u200B'
	wordJoiner               = '\u2060'
	zeroWidthNoBreakSpace    = '\uFEFF'
)

// unwrapped is a paragraph as the Unicode algorithms want it: runes, and for every
// rune the attributes of its span.
type unwrapped struct {
	runes []rune
	attrs []attr
}

// attr is what a rune inherits from its span.
type attr struct {
	strong bool
	value  int  // number of the inserted value it belongs to, from 1; 0 for the letter's own words
	whole  int  // number of the stretch that must stay on one line, from 1; 0 outside
	latin  bool // of what is written in Latin letters in every language, as telephones and browsers take it
	// joints are the marks behind which an address or a name is broken where it is
	// wider than its place.
	joints  string
	number  bool // of a count, which stays with what it counts
	message *letters.Message
}

// valueEnd returns where the value, or the prose between two, ends that has the rune at i.
func (u unwrapped) valueEnd(i int) int {
	j := i
	for j < len(u.runes) && u.attrs[j].value == u.attrs[i].value {
		j++
	}
	return j
}

// unwrapper joins spans.
type unwrapper struct {
	unwrapped
	value, whole int // how many there were
	// said is where the words that are being put are from, where that is several messages;
	// read is how many bytes of the words were.
	said []saidUntil
	read int
}

// saidUntil is a message whose words end at a byte of those that are put.
type saidUntil struct {
	message *letters.Message
	end     int
}

// unwrap joins the spans of a paragraph. Every inserted value is isolated
// (UAX #9, FSI or LRI to PDI), so that its direction cannot disturb the words
// around it nor theirs the order in which a number is dialled.
func unwrap(text letters.Text, strong bool) unwrapped {
	var u unwrapper
	for len(text) > 0 {
		span, said, count := joinMessages(text)
		text = text[count:]
		a := attr{strong: strong || span.Strong, message: span.Message}
		switch {
		case span.Text == "":
		case span.Kind == letters.KindProse:
			u.said, u.read = said, 0
			u.words(span.Text, contacts(span.Text), a)
		default:
			u.insert(span, a)
		}
		if span.Break {
			u.mark(lineSeparator, attr{strong: a.strong})
		}
	}
	return u.unwrapped
}

// joinMessages returns a text's first span, joined with those after it that differ from
// it in nothing but their messages, and how many there are: the words are set as if
// nobody had asked where they are from. Said is nil for one span.
func joinMessages(text letters.Text) (joint letters.Span, said []saidUntil, count int) {
	joint, count = text[0], 1
	for count < len(text) && joint.Kind == letters.KindProse && !joint.Break {
		next := text[count]
		if next.Kind != letters.KindProse || next.Strong != joint.Strong || next.Message == text[count-1].Message {
			break
		}
		if said == nil {
			said = []saidUntil{{joint.Message, len(joint.Text)}}
		}
		joint.Text += next.Text
		joint.Break = next.Break
		said = append(said, saidUntil{next.Message, len(joint.Text)})
		count++
	}
	return joint, said, count
}

// insert adds a value in its isolate.
func (u *unwrapper) insert(span letters.Span, a attr) {
	u.value++
	a.value = u.value
	var inside []contact
	if span.Kind.Breakable() {
		inside = contacts(span.Text)
	} else {
		u.whole++
		a.whole = u.whole
	}
	a.latin = span.Kind.LeftToRight()
	a.joints, a.number = joints[span.Kind], span.Kind == letters.KindNumber
	switch {
	case span.Kind.LeftToRight():
		u.mark(leftToRightIsolate, a)
	case len(inside) > 0 && bidi.FirstStrong([]rune(span.Text)) == bidi.RightToLeft:
		u.mark(rightToLeftIsolate, a) // what is marked below would count as strong
	default:
		u.mark(firstStrongIsolate, a)
	}
	u.words(span.Text, inside, a)
	u.mark(popDirectionalIsolate, a)
}

// joints are the marks within values at which they are broken at the worst.
var joints = map[letters.Kind]string{letters.KindURL: "/.-_?&=", letters.KindEmail: "@.-_+", letters.KindName: "-"}

// words adds words, each contact among them as a whole. Beside letters that read
// from right to left marks keep it in the order in which it is dialled: an isolate
// would also part it from Latin words beside it.
func (u *unwrapper) words(text string, inside []contact, a attr) {
	mixed := len(inside) > 0 && strings.ContainsFunc(text, bidi.ReadsRightToLeft)
	at := 0
	for _, c := range inside {
		u.put(text[at:c.start], a)
		kept := a
		u.whole++
		kept.joints = c.joints
		kept.whole, kept.latin = u.whole, !strings.ContainsFunc(text[c.start:c.end], isOtherDigit)
		before, after := leftToRightMark, leftToRightMark
		if !kept.latin { // Arabic digits are parted by hyphens whatever stands beside them
			before, after = leftToRightOverride, popDirectionalFormatting
		}
		if mixed {
			u.mark(before, a)
		}
		u.put(text[c.start:c.end], kept)
		if mixed {
			u.mark(after, kept)
		}
		at = c.end
	}
	u.put(text[at:], a)
}

// isOtherDigit reports whether a rune is a digit of Arabic, Bengali, Khmer...
func isOtherDigit(r rune) bool { return unicode.IsDigit(r) && !isEuropean(r) }

func (u *unwrapper) put(text string, a attr) {
	for at, r := range text {
		if r == '\n' || r == '\t' || r == '\r' {
			r = ' '
		}
		for len(u.said) > 0 && u.read+at >= u.said[0].end {
			u.said = u.said[1:]
		}
		if len(u.said) > 0 {
			a.message = u.said[0].message
		}
		u.mark(r, a)
	}
	u.read += len(text)
}

func (u *unwrapper) mark(r rune, a attr) {
	u.runes = append(u.runes, r)
	u.attrs = append(u.attrs, a)
}

// isUndrawn reports whether a rune only controls directions or line breaks and does
// not belong in extracted text. Joiners do: they are part of the spelling.
func isUndrawn(r rune) bool {
	switch {
	case r >= '\u2066' && r <= '\u2069', r >= '\u202A' && r <= '\u202E', r == '\u200E', r == '\u200F', r == '\u061C':
		return true
	case r == zeroWidthSpace, r == wordJoiner, r == zeroWidthNoBreakSpace, r == lineSeparator:
		return true
	}
	return false
}

// maxMarks is how many characters at most are joined to one and drawn with it: as many
// marks as a letter has in Unicode's stream-safe text (UAX #15, 13). No word of any
// language comes near, and a glyph of a font has 65,535 points.
const maxMarks = 30

// Overmarked is the error for a letter with far more marks on it, or letters joined to
// it, than are drawn as one.
type Overmarked struct {
	Text  string // the beginning of the letter and its marks
	Count int    // how many characters it has
}

func (o *Overmarked) Error() string {
	return fmt.Sprintf("%d characters from %q on are joined to one letter, and at most %d can be", o.Count, visible(o.Text), maxMarks+1)
}

// overmarked returns the error of a run's first cluster that has too many characters.
func (p *shaped) overmarked(glyphs []shaping.Glyph) error {
	for _, g := range glyphs {
		if n := g.RunesCount(); n > maxMarks+1 {
			return &Overmarked{Text: string(p.runes[g.TextIndex() : g.TextIndex()+maxMarks/10]), Count: n}
		}
	}
	return nil
}
