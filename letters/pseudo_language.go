package letters

import "slices"

// The languages that nobody speaks. Letters are set in them to be looked at by who makes
// templates and translations: they are made of the English messages, and no door gets one.
// The tags are those that CLDR has for the purpose.
const (
	PseudoAccented = "en-XA" // English with accents, longer as translations are
	PseudoMirrored = "ar-XB" // English in Arabic letters, from right to left
)

// PseudoLanguages returns their tags.
func PseudoLanguages() []string { return []string{PseudoAccented, PseudoMirrored} }

// IsPseudoLanguage reports whether a tag is one of theirs, however it is spelled.
func IsPseudoLanguage(tag string) bool {
	canonical, err := CanonicalTag(tag)
	return err == nil && slices.Contains(PseudoLanguages(), canonical)
}
