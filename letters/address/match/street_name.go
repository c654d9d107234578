package match

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// spanishStreet spells out the C/ of Spanish streets, "C/ Mayor". C St is none.
func spanishStreet(words []string) []string {
	if len(words) > 1 && (words[0] == "c" || words[0] == "cl") && !lexicon.HasType(words[1:]) {
		words[0] = "calle"
	}
	return words
}

// joinPrefix writes "o brien", "mc grath" and "la salle" in one word, which not all do. O
// St is a street, and La the last word a lane.
func joinPrefix(words []string) []string {
	for i := 0; i+1 < len(words); i++ {
		if namePrefix[words[i]] && len(words[i+1]) > 2 && (lexicon.StreetTypes[words[i+1]] == "" || i+2 < len(words) && lexicon.StreetTypes[words[i+2]] != "") && lexicon.Directions[words[i+1]] == "" {
			return joinPrefix(slices.Concat(words[:i], []string{words[i] + words[i+1]}, words[i+2:]))
		}
	}
	return words
}

var namePrefix = letters.WordSet("o,mc,mac,la,le,de,des,du")

// hasName reports whether words are a street's name, and not its type alone. Of two
// types the first is a name: Hill Ave.
func hasName(words []string) bool {
	return len(words) > 1 || len(words) == 1 && !lexicon.ShortTypes[words[0]]
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

// afterDirection are words that a direction makes a name of: S East End Ave.
var afterDirection = letters.WordSet("end,side,shr,shore,gate,point,pt,br,branch,frk,fork,bnd,bend")

// joinDirections writes "north west" in one word at either end of the name.
func joinDirections(words []string) []string {
	if n := len(words); n > 2 {
		if both := lexicon.Directions[words[n-2]+words[n-1]]; both != "" {
			words = append(words[:n-2], both)
		}
	}
	if len(words) > 2 {
		if both := lexicon.Directions[words[0]+words[1]]; both != "" && !afterDirection[words[2]] {
			words = append([]string{both}, words[2:]...)
		}
	}
	return words
}
