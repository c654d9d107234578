package abroad

import (
	"regexp"
	"strings"

	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// isDoor reports whether a stretch is a street and then a house number.
func isDoor(text string) bool {
	return text != "" && !lexicon.IsDigit(rune(text[0])) && !phrase.NumberLabel.MatchString(text) && streetAndNumber.MatchString(text)
}

var streetAndNumber = regexp.MustCompile(`^\pL.*\pL\pL.*? (?:(?i:` + phrase.NumberLabels + `) ?)?#?[0-9]+ ?[A-Za-z]?(?:[-/][0-9A-Za-z]+)*(?:[ ,].*)?$`)

// townAndDoor splits "Riverstadt Lindenstraße 5", of which no comma says where the
// street begins: at a word that ends as streets do, else after the first word that is
// no part of towns' names only.
func townAndDoor(text string) (town, door string, ok bool) {
	words := strings.Fields(text)
	if !isDoor(text) {
		return "", "", false
	}
	begin := 1
	if townPrefix[strings.ToLower(words[0])] {
		begin = 2
	}
	for i := 1; i < len(words)-1; i++ {
		if streetEnding.MatchString(words[i]) && houseNumberWord.MatchString(words[i+1]) {
			begin = i
		}
	}
	if begin >= len(words)-1 || lexicon.IsDigit(rune(words[begin][0])) {
		return "", "", false
	}
	return strings.Join(words[:begin], " "), strings.Join(words[begin:], " "), true
}

var (
	townPrefix   = map[string]bool{"bad": true, "sankt": true, "st.": true, "neu": true, "groß": true, "klein": true, "markt": true, "den": true, "san": true, "santa": true, "la": true, "le": true, "los": true, "las": true}
	streetEnding = regexp.MustCompile(`(?i)\pL\pL(?:straße|strasse|str\.|weg|gasse|platz|allee|ring|ufer|damm|steig|straat|laan|plein|gracht|kade|gatan|vägen|gade|gata|vej|vei|veien|katu|tie)$`)
)
