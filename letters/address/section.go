package address

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// SectionStreet returns the street that a section's heading names: "NORFOLK ST",
// "Norfolk St (even side)", "Street: Norfolk St". Empty where it can be none.
func SectionStreet(text string) string {
	text = cutTails.ReplaceAllString(cutHeads.ReplaceAllString(text, ""), "")
	text, _, _ = strings.Cut(text, ",")
	text = strings.TrimSpace(strings.Trim(text, " *=-–—:_#"))
	words := strings.Fields(text)
	if len(words) == 0 || len(words) > 5 || strings.ContainsAny(text, "?!@=") {
		return ""
	}
	for _, word := range words {
		if strings.ContainsAny(word, "0123456789") && !lexicon.OrdinalNumber.MatchString(word) && !lexicon.OrdinalNumber.MatchString(text) && !(len(words) > 1 && lexicon.TypesInFront[letters.Fold(words[0])]) {
			return ""
		}
	}
	if strings.HasSuffix(text, ".") && !phrase.LooksLikeStreet(text) && !lexicon.IsStreetType(words[len(words)-1]) {
		return ""
	}
	if len(words) > 1 && !phrase.LooksLikeStreet(text) && slices.ContainsFunc(words, lexicon.IsSmall) { // "Prepared by Ana" is a remark
		return ""
	}
	return text
}

// SectionPlace heads the rows of one place: "Town of Riverside", "Cedar County".
var SectionPlace = regexp.MustCompile(`(?i)^(?:(?:city|town|village|borough|township|county|parish) of (\pL[\pL .'-]+)|(\pL[\pL .'-]* (?:county|parish|township|twp|borough)))$`)

var (
	cutHeads = regexp.MustCompile(`(?i)^\W*(?:(?:street|st|road|block|section|side|calle|rue|rua|straße|strasse)(?: [0-9]+[a-z]?)?\s*[:=]\s*)?`)
	cutTails = regexp.MustCompile(`(?i)\s*(?:[(\[].*|[-–—:]+\s+.*|\s(?:from|between|btwn|off|near|past|(?:north|south|east|west) of)\s.*|\s[0-9]+\s*(?:[-–]|to)\s*[0-9]+\b.*|\b(?:cont'?d?|continued|even|odd|even side|odd side|both sides|fortsetzung|suite)\b\.?)$`)
)
