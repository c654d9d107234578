package address

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// foreignRemark begins what is no part of an address in other languages.
var foreignRemark = regexp.MustCompile(`(?i)^(?:no (?:tiene|hay|toca\w*|funciona)|perro|perros|cuidado|llamar|llame|tocar?|timbre|ojo\b|pregunt|vacío|vacia|chien|attention|sonner|sonnez|appeler|pas de|demander|code\b|digicode|klingel|hund\b|achtung|bitte|nicht|kein|não|nao|cão|campainha|ligar|vazio|cane\b|suonare|citofono|attenti|hond\b|bel\b|niet|geen)`)

// remarkAbroad takes out what stands behind a comma or a dash and is a remark: it begins
// as remarks do, or has several words and a small letter in front.
func remarkAbroad(text, country string) (rest, remark string) {
	var remarks []string
	for {
		at := betweenParts.FindAllStringIndex(text, -1)
		found := false
		for i, sep := range at {
			end := len(text)
			if i+1 < len(at) {
				end = at[i+1][0]
			}
			if part := strings.TrimSpace(text[sep[1]:end]); isRemarkAbroad(part, country) {
				remarks = append(remarks, part)
				text, found = text[:sep[0]]+text[end:], true
				break
			}
		}
		if !found {
			return text, joinRemarks(remarks)
		}
	}
}

var betweenParts = regexp.MustCompile(` *, *| +[-–—] +`)

func isRemarkAbroad(part, country string) bool {
	words := strings.Fields(part)
	switch {
	case len(words) < 2 && !foreignRemark.MatchString(part), phrase.IsUnitIn(part, country), lexicon.HasDigit(part):
		return false
	}
	return remarkWord.MatchString(part+" ") || foreignRemark.MatchString(part) ||
		lexicon.IsSmall(words[0]) && !lexicon.TypesInFront[letters.Fold(words[0])] && !phrase.LooksLikeStreet(part) && !frenchStreet.MatchString(part)
}

// frenchStreet begins with its type in small letters.
var frenchStreet = regexp.MustCompile(`^(?:` + lexicon.FrenchTypes + `|cours|voie|sentier|square|passage|villa|cité|cite|faubourg|rond-point|esplanade|promenade|hameau|lieu-dit|sente|traverse|mail)\b`)
