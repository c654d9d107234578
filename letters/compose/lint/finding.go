package lint

import "doorletters/letters"

// Kind names what is wrong with a message. It does not change when the wording does.
type Kind string

const (
	KindUnchanged           Kind = "unchanged"            // it is English's still
	KindHalfTranslated      Kind = "half-translated"      // words of English's stand in it
	KindChanged             Kind = "changed"              // English has changed since
	KindPlaceholderMissing  Kind = "placeholder-missing"  // English has it
	KindPlaceholderExtra    Kind = "placeholder-extra"    // English has it not
	KindPlaceholderMisspelt Kind = "placeholder-misspelt" // it is not written {{.Name}}
	KindPluralMissing       Kind = "plural-missing"       // the language has the form
	KindPluralExtra         Kind = "plural-extra"         // the language, or the message, has it not
	KindMarkdown            Kind = "markdown"             // bold broken, or marks that are no bold
	KindBreaks              Kind = "breaks"               // a line cannot end where words do
	KindScriptName          Kind = "script-name"          // a script where a spoken language must stand
	KindSpoken              Kind = "spoken"               // no word by which callers ask for a language
	KindDigits              Kind = "digits"               // a number or an address that belongs in the settings
	KindQuotes              Kind = "quotes"               // quotation marks of another language
	KindNegation            Kind = "negation"             // a promise of never or no without either
	KindLength              Kind = "length"               // a label far too long for its place
	KindControl             Kind = "control"              // characters that cannot be seen or printed
)

// Finding is one fault of a message.
type Finding struct {
	Kind Kind
	// Form is the plural form in which it stands, "other" where the message has no others.
	Form string
	// Part is the text at fault, as it stands in the form; empty where something lacks.
	Part string
	// Severity: an error stops a print; a note is a hint, which may be wrong.
	Severity letters.Severity
	// Message says what is wrong, and Hint what to do, to somebody who translates.
	Message, Hint string
}
