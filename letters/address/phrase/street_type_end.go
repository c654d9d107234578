package phrase

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// typelessEnd is where a street without a type ends: "Broadway", "The Crescent".
func typelessEnd(words []string, begin int) int {
	first := letters.Fold(words[begin])
	next := begin + 1
	if first == "the" {
		next++
	}
	if next > len(words) || first != "the" && !lexicon.Typeless[first] {
		return 0
	}
	if next < len(words) && lexicon.IsPlainType(words[next]) && !isSaint(words, next) {
		return 0
	}
	if next < len(words)-1 && continuesType(words, next, false) && !isSaint(words, next) { // Embarcadero Ctr
		next++
	}
	return next
}

// typeFirstEnd is where a street ends that its type begins: "Avenue of the Stars",
// "El Camino Real", "Avenue C".
func typeFirstEnd(words []string, begin int) int {
	if letters.Fold(words[begin]) == "el" && begin+1 < len(words) {
		begin++
	}
	if !lexicon.TypeFirst[lexicon.ShortType(words[begin])] && letters.Fold(words[begin]) != "avenida" {
		return 0
	}
	end := begin + 1
	for end < len(words) && lexicon.SmallWords[letters.Fold(words[end])] {
		end++
	}
	if end >= len(words) || end == begin+1 && lexicon.ShortType(words[begin]) == "ave" && letters.Fold(words[begin]) != "avenida" {
		return 0
	}
	if lexicon.IsPlainType(words[end]) { // Plaza Dr, Lane Ave
		return 0
	}
	if end++; end < len(words) && lexicon.IsSureType(words[end]) && !isSaint(words, end) { // Via Verde Dr
		end++
	}
	return end
}

// typeEnd is where the first type ends that can be the street's: the surest kind
// first. What the types of one kind do together is one street's: Court Street Road.
func typeEnd(words []string, begin int) int {
	for _, kind := range []func(string) bool{
		lexicon.IsSureType,
		lexicon.IsPlainType,
		lexicon.IsStreetType,
	} {
		for i := 1; i < len(words); i++ {
			if !lexicon.IsStreetType(words[i]) || !kind(words[i]) || isTitle(words, i, begin) || isSaintsCity(words, i) {
				continue
			}
			if i > 1 && i+2 == len(words) && !lexicon.IsPlainType(words[i]) && lexicon.CityEnds[letters.Fold(words[i+1])] {
				if i > 2 && lexicon.SurelyBeforeCity[letters.Fold(words[i-1])] { // "South Temple Salt Lake City"
					return i - 1
				}
				return i // "Stonehenge Lake Forest"
			}
			end := i + 1
			for end < len(words)-1 && continuesType(words, end, lexicon.IsPlainType(words[i])) {
				end++
			}
			return end
		}
	}
	return 0
}

// continuesType reports whether the word at i, behind a type, is one more of the same
// street: Court Street Road, Lake View Bend. Lake Forest is a city.
func continuesType(words []string, i int, sure bool) bool {
	if lexicon.IsPlainType(words[i]) {
		return !isSaint(words, i)
	}
	return lexicon.IsStreetType(words[i]) && (lexicon.ShortType(words[i]) == "ext" || !sure && !lexicon.BeforeCity[letters.Fold(words[i])])
}

// isSaintsCity reports whether St begins a city's name: a type stands before it.
func isSaintsCity(words []string, i int) bool {
	return isSaint(words, i) && i > 1 && slices.ContainsFunc(words[1:i], lexicon.IsStreetType)
}

// isSaint reports whether St is a saint's.
func isSaint(words []string, i int) bool {
	return i+1 < len(words) && lexicon.ShortType(words[i]) == "st" && lexicon.Saints[letters.Fold(words[i+1])]
}

// isTitle reports whether what looks like a type is the title of a name whose type
// follows: "E St Louis St", "N Dr Martin Luther King Dr", "Port St Lucie Blvd".
func isTitle(words []string, i, begin int) bool {
	key := lexicon.ShortType(words[i])
	if key != "st" && key != "dr" || i+2 >= len(words) || i > begin && key == "st" && !isSaint(words, i) || i > begin && key == "dr" && !lexicon.Kings[letters.Fold(words[i+1])] {
		return false
	}
	return hasSureType(words[i+2:])
}
