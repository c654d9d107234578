package languages

import (
	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/compose/locale"
)

// Kinds of what is wrong with a translation, beside those of package lint. They do not
// change when the wording does.
const (
	KindFile    = "file"     // of the file as a whole
	KindMessage = "message"  // it is not as its English
	KindGlyph   = "glyph"    // a character that no font has
	KindFit     = "overflow" // the letter does not fit its page, or not as it should
	KindLetter  = "letter"   // the letter cannot be written
)

// Those that composing names.
const (
	KindMissing = compose.KindMissing // a message is not there, or empty
	KindUnknown = compose.KindUnknown // a key that no letter has
)

// kindOf is the kind of a problem that whoever found it did not name.
func kindOf(p letters.Problem) string {
	switch {
	case p.Kind != "":
		return p.Kind
	case p.Column == "":
		return KindFile
	}
	return KindMessage
}

// KeyReviewedBy is the key under which a file says who has read a printed letter.
const KeyReviewedBy = locale.KeyReviewedBy
