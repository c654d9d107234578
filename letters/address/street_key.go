package address

import (
	"cmp"
	"slices"
	"strings"

	"doorletters/letters"
)

// StreetKey is a street's name as it is compared: without case, accents and
// punctuation, with street types and directions in their short spellings (USPS
// Publication 28, appendix C1), so that "Alder St", "ALDER STREET" and "Alder
// St." are one street, and "Alder Ave" is another.
func StreetKey(street string) string {
	words := spanishStreet(strings.Fields(letters.Fold(strings.ReplaceAll(street, "&", " and "))))
	for i, word := range words {
		words[i] = streetWord(word)
	}
	words = joinDirections(routeWords(joinOrdinal(joinPrefix(shortKing(words)))))
	// A direction is one where a name is left beside it: N St is not North St.
	last := len(words) - 1
	if last > 0 && directions[words[last]] != "" && hasName(words[:last]) {
		words[last] = directions[words[last]]
		last--
	}
	if last > 0 && (directions[words[0]] != "" || shortDirections[words[0]] != "" && hasType(words[1:last+1])) && hasName(words[1:last+1]) {
		words[0] = cmp.Or(directions[words[0]], shortDirections[words[0]])
	}
	if last > 0 && words[last] == "la" && hasName(words[:last]) { // as in New England; La Salle is none
		words[last] = "ln"
	}
	return strings.Join(words, " ")
}

// spanishStreet spells out the C/ of Spanish streets, "C/ Mayor". C St is none.
func spanishStreet(words []string) []string {
	if len(words) > 1 && (words[0] == "c" || words[0] == "cl") && !hasType(words[1:]) {
		words[0] = "calle"
	}
	return words
}

func hasType(words []string) bool {
	for _, word := range words {
		if streetTypes[word] != "" || directions[word] != "" {
			return true
		}
	}
	return false
}

// joinPrefix writes "o brien", "mc grath" and "la salle" in one word, which not all do. O
// St is a street, and La the last word a lane.
func joinPrefix(words []string) []string {
	for i := 0; i+1 < len(words); i++ {
		if namePrefix[words[i]] && len(words[i+1]) > 2 && (streetTypes[words[i+1]] == "" || i+2 < len(words) && streetTypes[words[i+2]] != "") && directions[words[i+1]] == "" {
			return joinPrefix(slices.Concat(words[:i], []string{words[i] + words[i+1]}, words[i+2:]))
		}
	}
	return words
}

var namePrefix = letters.WordSet("o,mc,mac,la,le,de,des,du")

// hasName reports whether words are a street's name, and not its type alone. Of two
// types the first is a name: Hill Ave.
func hasName(words []string) bool { return len(words) > 1 || len(words) == 1 && !shortTypes[words[0]] }

func streetWord(word string) string {
	if short, ok := streetTypes[word]; ok {
		return short
	}
	if short, ok := streetWords[word]; ok {
		return short
	}
	if digits := ordinalDigits(word); digits != "" { // "E 18 St" is E 18th St
		return digits
	}
	// German writes the type at the end of the name.
	for _, long := range []string{"strasse", "str"} {
		if name, ok := strings.CutSuffix(word, long); ok && len(name) > 2 && long != word {
			return name + "str"
		}
	}
	return word
}

// shortType is a street's type in its short spelling, and any other word as it is compared.
func shortType(word string) string { return streetWord(letters.Fold(word)) }

// StreetTypeWord reports whether a word of an address is a street's type in any
// of its spellings: "Street", "st.", "AVE".
func StreetTypeWord(word string) bool {
	_, ok := streetTypes[letters.Fold(word)]
	return ok
}

// streetWords are spellings of words that are not types.
var streetWords = map[string]string{
	"saint": "st", "sainte": "ste", "mount": "mt", "mountain": "mtn", "fort": "ft", "doctor": "dr",
	"county": "co", "cnty": "co", "cty": "co",
	"sergeant": "sgt", "general": "gen", "captain": "capt", "reverend": "rev", "president": "pres", "colonel": "col", "lieutenant": "lt",
	"major": "maj", "monsignor": "msgr", "corporal": "cpl", "private": "pvt", "admiral": "adm", "governor": "gov", "senator": "sen",
	"massachusetts": "mass", "commonwealth": "comm",
}

// king is Martin Luther King as his streets have him: with his titles or without, in full
// or in letters. A street of his may be called King too, see Index.Namesakes.
const king = "mlk"

// shortKing writes the letters of Martin Luther King for his name.
func shortKing(words []string) []string {
	for begin := range words {
		for _, name := range kingNames {
			if end := begin + len(name); end <= len(words) && slices.Equal(words[begin:end], name) {
				if end < len(words) && (words[end] == "jr" || words[end] == "junior") {
					end++
				}
				if begin > 0 && (words[begin-1] == "dr" || words[begin-1] == "rev") {
					begin--
				}
				return slices.Concat(words[:begin], []string{king}, words[end:])
			}
		}
	}
	return words
}

var kingNames = [][]string{{"mlk"}, {"m", "l", "k"}, {"martin", "luther", "king"}, {"martin", "l", "king"}, {"m", "l", "king"}, {"ml", "king"}}

// directions has the short spelling of each direction, and of each of its
// spellings.
var directions = map[string]string{
	"n": "n", "north": "n", "s": "s", "south": "s", "e": "e", "east": "e", "w": "w", "west": "w",
	"ne": "ne", "northeast": "ne", "nw": "nw", "northwest": "nw",
	"se": "se", "southeast": "se", "sw": "sw", "southwest": "sw",
}

// shortDirections are directions before a street that has a type: "No. Main
// St", "So. Main St".
var shortDirections = map[string]string{"no": "n", "so": "s"}

// isDirection reports whether a word is a direction in letters: "N", "n.w.".
func isDirection(word string) bool {
	short := strings.ToLower(strings.ReplaceAll(word, ".", ""))
	return short != "" && directions[short] == short
}

// IsDirectionWord reports whether a word is a direction in letters, or one of
// the four in full: "N", "North".
func IsDirectionWord(word string) bool {
	folded := letters.Fold(word)
	return len(folded) > 1 && len(directions[folded]) == 1 || isDirection(word)
}

// afterDirection are words that a direction makes a name of: S East End Ave.
var afterDirection = letters.WordSet("end,side,shr,shore,gate,point,pt,br,branch,frk,fork,bnd,bend")

// joinDirections writes "north west" in one word at either end of the name.
func joinDirections(words []string) []string {
	if n := len(words); n > 2 {
		if both := directions[words[n-2]+words[n-1]]; both != "" {
			words = append(words[:n-2], both)
		}
	}
	if len(words) > 2 {
		if both := directions[words[0]+words[1]]; both != "" && !afterDirection[words[2]] {
			words = append([]string{both}, words[2:]...)
		}
	}
	return words
}
