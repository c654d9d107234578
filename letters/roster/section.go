package roster

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
)

// sectionStreet gives the street that a section's heading names: "NORFOLK ST",
// "Norfolk St (even side)", "Street: Norfolk St". Empty where it can be none.
func sectionStreet(text string) string {
	text = cutTails.ReplaceAllString(cutHeads.ReplaceAllString(text, ""), "")
	text, _, _ = strings.Cut(text, ",")
	text = strings.TrimSpace(strings.Trim(text, " *=-–—:_#"))
	words := strings.Fields(text)
	if len(words) == 0 || len(words) > 5 || strings.ContainsAny(text, "?!@=") {
		return ""
	}
	for _, word := range words {
		if strings.ContainsAny(word, "0123456789") && !ordinalNumber.MatchString(word) {
			return ""
		}
	}
	if strings.HasSuffix(text, ".") && !letters.StreetTypeWord(words[len(words)-1]) {
		return ""
	}
	if len(words) > 1 && !looksLikeStreet(text) && slices.ContainsFunc(words, isSmall) { // "Prepared by Ana" is a remark
		return ""
	}
	return text
}

// isSmall reports whether a word begins with a small letter, as few words of a
// street's name do.
func isSmall(word string) bool {
	return wordStart.MatchString(word) && !particles[letters.Fold(word)]
}

// particles are the small words of names.
var particles = words("of,the,de,la,las,los,el,del,da,do,das,dos,du,des,le,les,van,von,den,der,di,della,y,e,and,et,am,im,zur,zum,an,auf,op,het")

// sectionPlace heads the rows of one place: "Town of Riverside", "Cedar County".
var sectionPlace = regexp.MustCompile(`(?i)^(?:(?:city|town|village|borough|township|county|parish) of (\pL[\pL .'-]+)|(\pL[\pL .'-]* (?:county|parish|township|twp|borough)))$`)

// typesInFront are street types that stand before the name.
var typesInFront = words("calle,rue,rua,via,avenida,avenue,ave,paseo,plaza,piazza,viale,corso,chemin,camino,praca,travessa,impasse,route,highway")

// looksLikeStreet reports whether a name has a street's type at its end, or, as
// in Spanish, in front.
func looksLikeStreet(name string) bool {
	words := strings.Fields(name)
	for len(words) > 1 && isDirection(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if len(words) > 1 && (letters.StreetTypeWord(words[len(words)-1]) || typesInFront[letters.Fold(words[0])]) {
		return true
	}
	key := letters.StreetKey(name)
	return strings.HasSuffix(key, "str") || strings.HasSuffix(key, " ln") // La, in New England
}

// heading is a row that may name the street of the rows below it.
type heading struct {
	row    int
	street string
	column meaning
	plain  bool // it stands where streets stand, so that it may be a row without its number
	loud   bool // it is set off as headings are: in capitals, with a colon
	again  bool // the row above has that street: this one may have lost its number
}

// settle tells what a heading was that no row below it needed.
func (h *heading) settle(r *addressReader, next string) {
	switch {
	case (!h.plain && h.column != colAddress || h.loud && letters.StreetKey(next) == letters.StreetKey(h.street)) && (looksLikeStreet(h.street) || r.doors.ring.HasStreet(h.street)):
		r.problem(h.row, h.column, letters.SeverityNote, "this row is a heading, not an address; it is not printed", "")
	case h.plain || h.column == colAddress:
		r.problem(h.row, h.column, letters.SeveritySkipped, "there is no house number"+noLetter, "write the number")
	default:
		r.problem(h.row, h.column, letters.SeveritySkipped, "there is no address in this row"+noLetter, "")
	}
}

// use tells that the rows below a heading have taken its street.
func (h *heading) use(r *addressReader) {
	r.problem(h.row, h.column, letters.SeverityNote, fmt.Sprintf("%s is read as the street of the rows below it", h.street), "write the street into each row if that is wrong")
}
