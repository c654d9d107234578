package languages

import (
	"strings"

	"doorletters/letters"
)

// Kinds of what is wrong with a translation, beside those of package lint. They do not
// change when the wording does.
const (
	KindFile    = "file"     // of the file as a whole
	KindMissing = "missing"  // a message is not there, or empty
	KindUnknown = "unknown"  // a key that no letter has
	KindMessage = "message"  // it is not as its English
	KindGlyph   = "glyph"    // a character that no font has
	KindFit     = "overflow" // the letter does not fit its page, or not as it should
	KindLetter  = "letter"   // the letter cannot be written
)

// kindOf is the kind of a problem that whoever found it did not name.
func kindOf(p letters.Problem) string {
	switch {
	case p.Kind != "":
		return p.Kind
	case p.Column == "":
		return KindFile
	case strings.HasSuffix(p.Message, "is missing") && strings.HasPrefix(p.Message, "the message "), p.Message == "the message is empty":
		return KindMissing
	case strings.HasPrefix(p.Message, "there is no message "), strings.HasPrefix(p.Message, "no letter of ours "):
		return KindUnknown
	}
	return KindMessage
}
