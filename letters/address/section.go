package address

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
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
		if strings.ContainsAny(word, "0123456789") && !ordinalNumber.MatchString(word) && !ordinalNumber.MatchString(text) && !(len(words) > 1 && typesInFront[letters.Fold(words[0])]) {
			return ""
		}
	}
	if strings.HasSuffix(text, ".") && !LooksLikeStreet(text) && !StreetTypeWord(words[len(words)-1]) {
		return ""
	}
	if len(words) > 1 && !LooksLikeStreet(text) && slices.ContainsFunc(words, isSmall) { // "Prepared by Ana" is a remark
		return ""
	}
	return text
}

// isSmall reports whether a word begins with a small letter, as few words of a
// street's name do.
func isSmall(word string) bool {
	return WordStart.MatchString(word) && !particles[letters.Fold(word)]
}

// particles are the small words of names.
var particles = letters.WordSet("of,the,de,la,las,los,el,del,da,do,das,dos,du,des,le,les,van,von,den,der,di,della,y,e,and,et,am,im,zur,zum,an,auf,op,het")

// SectionPlace heads the rows of one place: "Town of Riverside", "Cedar County".
var SectionPlace = regexp.MustCompile(`(?i)^(?:(?:city|town|village|borough|township|county|parish) of (\pL[\pL .'-]+)|(\pL[\pL .'-]* (?:county|parish|township|twp|borough)))$`)

// typesInFront are street types that stand before the name.
var typesInFront = letters.WordSet("calle,rue,rua,via,avenida,avenue,ave,avda,boulevard,boul,bd,blvd,paseo,plaza,piazza,viale,corso,chemin,camino,praca,travessa,impasse,route,highway,allee,cours,quai,rang,ronda,calzada,privada,strasse,cote,ruelle,sentier,place,andador,cda,cerrada,travesia,largo,vicolo,ul")

// LooksLikeStreet reports whether a name has a street's type at its end, or, as
// in Spanish, in front.
func LooksLikeStreet(name string) bool {
	words := strings.Fields(name)
	for len(words) > 1 && isDirection(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if len(words) > 1 && (StreetTypeWord(words[len(words)-1]) || typesInFront[letters.Fold(words[0])]) {
		return true
	}
	key := StreetKey(name)
	return strings.HasSuffix(key, "str") || strings.HasSuffix(key, " ln") // La, in New England
}

var (
	cutHeads = regexp.MustCompile(`(?i)^\W*(?:(?:street|st|road|block|section|side|calle|rue|rua|straße|strasse)(?: [0-9]+[a-z]?)?\s*[:=]\s*)?`)
	cutTails = regexp.MustCompile(`(?i)\s*(?:[(\[].*|[-–—:]+\s+.*|\s(?:from|between|btwn|off|near|past|(?:north|south|east|west) of)\s.*|\s[0-9]+\s*(?:[-–]|to)\s*[0-9]+\b.*|\b(?:cont'?d?|continued|even|odd|even side|odd side|both sides|fortsetzung|suite)\b\.?)$`)
	// WordStart is a small letter at the beginning.
	WordStart = regexp.MustCompile(`^\p{Ll}`)
)
