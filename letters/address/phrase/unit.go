package phrase

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// IsUnnamedUnit reports whether a text is a unit's word without its name: "Apt.",
// "#".
func IsUnnamedUnit(text string) bool {
	word := strings.Trim(text, ".:# ")
	u := lexicon.UnitOf(word)
	return word == "" || u.Is(lexicon.Named) && !u.Is(lexicon.Alone)
}

// IsUnitForStreet reports whether a unit stands where a street should. An ordinal
// alone is a street: "12 5th".
func IsUnitForStreet(text string) bool {
	return LooksLikeUnit(text) && len(text) > 1 && !ranchRoad.MatchString(text) && (!lexicon.OrdinalNumber.MatchString(text) || strings.ContainsRune(text, ' '))
}

// maxPhrase is how many words they have at most.
const maxPhrase = 3

// unitPhrases are units of several words.
var unitPhrases = letters.WordSet("garden level,lower level,upper level,garden apt,garden apartment,garden unit,carriage house,coach house,guest house,carriage hse,coach hse,guest hse,rear hse,front hse,back hse,side door,back door,front door,left door,right door,upper door,lower door,middle door,top door,bottom door,basement door,garage door,left side,right side,left entrance,right entrance,front entrance,rear entrance,side entrance,back entrance,left bell,right bell,top bell,bottom bell,left unit,right unit,upper unit,lower unit,front unit,rear unit,back unit,blue door,red door,green door,white door,black door,yellow door,brown door,grey door,gray door,orange door,purple door,main floor,ground floor,top floor,main house,in law,rear bldg,rear building,rear house,rear apt,back house,back bldg,back building,back apt,front house,front bldg,front apt,in back,in rear,in the back,in the rear,main level,street level,terrace level,lower floor,upper floor,basement apt,basement apartment,ground level,front side,rear side,back side,left hand side,right hand side")

var (
	// unitName is what stands after a word for a unit: 3, 3R, B, B-2, 2-3.
	unitName = regexp.MustCompile(`^#?(?:[0-9]+[-/]?[A-Za-z]{0,2}|[A-Za-z]{1,2}[-/]?[0-9]*[A-Za-z]?|[0-9]+[-/][0-9]+[A-Za-z]?|[0-9A-Za-z]{1,4}&[0-9A-Za-z]{1,4})$`)
	// digitsLetter is a unit that no word need stand before: 3R.
	digitsLetter = regexp.MustCompile(`^[0-9]{1,4}[A-Za-z]$`)
	// gluedUnit is a unit's word and name in one: Apt3, Unit-3R.
	gluedUnit = regexp.MustCompile(`^(?i)(?:` + lexicon.Spellings(lexicon.Glued) + `)\.?(?:-?[0-9]+[a-z]?|-[a-z])$`)
	// penthouse is one with its name: PH-A, PHB, PH2.
	penthouse = regexp.MustCompile(`^(?i)ph-?(?:[0-9]{1,3}[a-z]?|[a-z])$`)
)

// floorText matches the floor or door after a house number that follows its
// street: "3º B", "1. OG", "EG", "Bajo".
var floorText = `[0-9]{1,2} ?[ºª°].*|[0-9]{1,2}\. ?(?i:` + lexicon.Spellings(lexicon.StoreyAfter) + `).*|(?i:` + lexicon.Spellings(lexicon.AfterHouse) + `)\b.*`

var floorOnly = regexp.MustCompile(`^(?:` + floorText + `)$`)

// LooksLikeUnit reports whether a stretch between commas is a unit and not a city.
func LooksLikeUnit(text string) bool {
	words := strings.Fields(text)
	n := len(words)
	switch {
	case n == 0 || n > 5:
		return false
	case n <= 4 && floorOnly.MatchString(text):
		return true
	case isRouteName(text):
		return false
	case strings.HasPrefix(text, "#") || IsGlued(words[0]):
		return true
	case n > 1 && lexicon.UnitOf(words[0]).Is(lexicon.Named):
		return namesUnit(words[1:]) && !lexicon.IsStreetType(words[n-1]) // Studio Dr
	case unitPhrases[letters.Fold(text)]:
		return true
	case n == 1:
		return isLoneUnit(words[0])
	}
	return isStoreyAndDoor(words) || isFloor(words) || n == 2 && lexicon.UnitOf(words[0]).Is(lexicon.Alone) && lexicon.UnitOf(words[1]).Class == lexicon.AnyUnit // "Upstairs apt"
}

// isLoneUnit reports whether one word is a unit by itself: "Rear", 3R, B.
func isLoneUnit(word string) bool {
	word = strings.TrimRight(word, ".")
	return len(word) == 1 || lexicon.UnitOf(word).Is(lexicon.Alone) || lexicon.UnitOf(word).Class == lexicon.GardenFlat || penthouse.MatchString(word) ||
		len(word) <= 5 && lexicon.HasDigit(word) && unitName.MatchString(word)
}

// isStoreyAndDoor reports whether two words are a storey and which of its doors
// is meant: "2 Left", "2 R", "2nd front".
func isStoreyAndDoor(words []string) bool {
	return len(words) == 2 && (lexicon.IsStoreyNumber(words[0]) && isDoorOfStorey(words[1]) || lexicon.IsStoreyWord(words[0]) && lexicon.UnitOf(words[1]).Is(lexicon.Alone))
}

func isDoorOfStorey(word string) bool {
	return lexicon.OneLetter.MatchString(word) || lexicon.UnitOf(word).Is(lexicon.Alone)
}

// isFloor reports whether words begin with a floor, in whatever spelling of the
// word: "2nd Floor", "2 Flr".
func isFloor(words []string) bool {
	return len(words) > 1 && (lexicon.IsStoreyWord(words[0]) || lexicon.IsStoreyNumber(words[0])) && strings.HasPrefix(strings.ToLower(words[1]), "fl")
}

// namesUnit reports whether the words after a word for a unit can be its name.
func namesUnit(words []string) bool {
	if words[0] == "#" && len(words) > 1 { // "Apt # 3"
		words = words[1:]
	}
	first := strings.TrimRight(words[0], ".,")
	return lexicon.HasDigit(first) || lexicon.SpelledNumber(strings.ToLower(first)) != "" || unitName.MatchString(first) && !lexicon.IsStreetType(first) || lexicon.UnitOf(first).Is(lexicon.Named|lexicon.Alone)
}

// IsGlued reports whether a word is a unit's with its name close behind: Apt3.
func IsGlued(word string) bool {
	return (lexicon.HasDigit(word) || strings.IndexByte(word, '-') == len(word)-2) && gluedUnit.MatchString(word)
}

// UnitBefore splits a unit off the front of a city: "Rear Riverside", "Apt 3
// Riverside". The city is empty where the text begins with no unit: "Front Royal".
func UnitBefore(text string) (unit, city string) {
	words := strings.Fields(text)
	if beginsCity(words) {
		return "", ""
	}
	for n := min(2, len(words)-1); n > 0; n-- {
		if front := strings.TrimRight(strings.Join(words[:n], " "), ",-"); LooksLikeUnit(front) && !lexicon.IsDirectionCode(front) && !LooksLikeUnit(strings.Join(words[n:], " ")) {
			return front, strings.Join(words[n:], " ")
		}
	}
	return "", ""
}
