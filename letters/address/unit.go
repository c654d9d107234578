package address

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// unitDesignators are the words before a unit's name, folded.
var unitDesignators = map[string]bool{
	"apt": true, "apartment": true, "unit": true, "ste": true, "suite": true, "rm": true, "room": true, "no": true,
	"fl": true, "flr": true, "floor": true, "bldg": true, "building": true, "lot": true, "trlr": true, "trailer": true,
	"spc": true, "space": true, "flat": true, "ph": true, "penthouse": true, "apto": true, "apartamento": true,
	"depto": true, "departamento": true, "appt": true, "appartement": true, "whg": true, "wohnung": true, "piso": true,
	"apmt": true, "apts": true, "ap": true, "int": true, "interior": true, "interno": true, "lgh": true, "кв": true, "casa": true, "bloco": true, "bloque": true,
	"number": true, "studio": true, "loft": true, "level": true, "lvl": true,
	"esc": true, "escalera": true, "puerta": true, "pta": true, "étage": true, "etage": true, "stock": true, "top": true, "tür": true, "scala": true, "bât": true, "bâtiment": true, "batiment": true, "edificio": true, "bat": true, "porte": true,
}

// standaloneUnits need no name behind them.
var standaloneUnits = map[string]bool{
	"rear": true, "front": true, "upper": true, "lower": true, "upstairs": true, "downstairs": true,
	"left": true, "right": true, "middle": true, "back": true, "bajo": true, "bajos": true, "fundos": true, "fondo": true, "parterre": true, "links": true, "rechts": true,
	"basement": true, "bsmt": true, "penthouse": true, "ph": true, "garage": true, "attic": true,
	"studio": true, "loft": true, "side": true, "lobby": true, "ll": true, "cottage": true, "mezzanine": true,
}

// unitPhrases are units of two words.
var unitPhrases = letters.WordSet("garden level,lower level,upper level,garden apt,garden apartment,carriage house,coach house,guest house,side door,back door,front door,main floor,ground floor,top floor,main house,in law,rear bldg,rear building,rear house,rear apt,back house,back bldg,back building,back apt,front house,front bldg,front apt,in back,in rear,in the back,in the rear,main level,street level,terrace level,lower floor,upper floor,basement apt,basement apartment,ground level")

// alwaysUnits end no street's name.
var alwaysUnits = letters.WordSet("rear,basement,bsmt,upstairs,downstairs,garage,attic,penthouse")

var (
	ordinalWord  = regexp.MustCompile(`^(?i)([0-9]+(st|nd|rd|th)|first|second|third|fourth|ground|top)$`)
	unitName     = regexp.MustCompile(`^#?(?:[0-9]+[-/]?[A-Za-z]{0,2}|[A-Za-z]{1,2}[-/]?[0-9]*[A-Za-z]?|[0-9]+[-/][0-9]+[A-Za-z]?)$`)
	dashedUnit   = regexp.MustCompile(`(?i)\s*[-/–]\s*((?:apt|apartment|unit|suite|ste|floor)\b\.?)`)
	digitsLetter = regexp.MustCompile(`^[0-9]{1,4}[A-Za-z]$`)
	storey       = regexp.MustCompile(`^[1-9][0-9]?$`)
	OneLetter    = regexp.MustCompile(`^[A-Za-z]$`)
	floorFirst   = regexp.MustCompile(`^(?:` + floorText + `)$`)
)

func designator(word string) string {
	return strings.TrimRight(strings.ToLower(word), ".:")
}

// splitUnit parts a unit from the end of a street: "Alder St Apt 3", "Alder St
// #2", "Alder St 2nd Floor", and "Alder St 3R" where the street has its type.
func SplitUnit(street string) (string, string) {
	if before, after, found := strings.Cut(street, "#"); found && strings.TrimSpace(before) != "" && strings.TrimSpace(after) != "" && !awaitsNumber(strings.Fields(before)) {
		before = strings.TrimSpace(before)
		// "Apt #3" is one unit.
		if words := strings.Fields(before); len(words) > 1 && unitDesignators[designator(words[len(words)-1])] {
			last := words[len(words)-1]
			return strings.Join(words[:len(words)-1], " "), last + " #" + after
		}
		return strings.TrimRight(before, " ,-"), "#" + after
	}
	street = dashedUnit.ReplaceAllString(street, " $1")
	words := strings.Fields(street)
	for i := 1; i < len(words); i++ {
		word := designator(words[i])
		rest := words[i+1:]
		switch {
		case i+1 < len(words) && (ordinalWord.MatchString(words[i]) || i > 1 && storey.MatchString(words[i])) && strings.HasPrefix(designator(words[i+1]), "fl") && unitDesignators[designator(words[i+1])]:
			return parted(words, i)
		case i > 1 && len(rest) > 0 && StreetTypeWord(words[i-1]) && unitPhrases[letters.Fold(strings.Join(words[i:], " "))]:
			return parted(words, i)
		case (word == "no" || word == "number") && awaitsNumber(words[:i]): // County Road No 9
			return street, ""
		case unitDesignators[word] && len(rest) > 0 && len(rest) <= 4 && !StreetTypeWord(rest[len(rest)-1]) && namesUnit(rest):
			return parted(words, i)
		case alwaysUnits[word] && i > 1 && len(rest) == 0:
			return parted(words, i)
		case standaloneUnits[word] && StreetTypeWord(words[i-1]) && i > 1 && len(rest) <= 2 && (len(rest) == 0 || namesUnit(rest)):
			return parted(words, i)
		case joinedDesignator.MatchString(words[i]):
			return parted(words, i)
		}
	}
	if n := len(words); n > 1 && awaitsNumber(words[:n-1]) {
		return street, ""
	}
	// "Broadway 3R", "Avenue C 4B".
	if n := len(words); n >= 2 && digitsLetter.MatchString(words[n-1]) && !notBeforeUnit.MatchString(words[n-2]) {
		return parted(words, n-1)
	}
	// "Alder St 2 R", "Alder St 2 Left".
	if n := len(words); n >= 4 && storey.MatchString(words[n-2]) && StreetTypeWord(words[n-3]) && !routeWord.MatchString(words[n-3]) && besideStorey(words[n-1]) {
		return parted(words, n-2)
	}
	// "Alder St B".
	if n := len(words); n >= 3 && len(words[n-1]) == 1 && !IsDirection(words[n-1]) && !IsDirection(words[n-3]) && StreetTypeWord(words[n-2]) && OneLetter.MatchString(words[n-1]) {
		return parted(words, n-1)
	}
	// "Alder St 3R".
	if n := len(words); n >= 3 && strings.ContainsAny(words[n-1], "0123456789") && unitName.MatchString(words[n-1]) && StreetTypeWord(words[n-2]) {
		return parted(words, n-1)
	}
	return street, ""
}

var joinedDesignator = regexp.MustCompile(`^(?i)(apt|unit|ste|rm|bldg)\.?-?[0-9]+[a-z]?$`)

func parted(words []string, i int) (street, unit string) {
	return strings.TrimRight(strings.Join(words[:i], " "), " ,-/–|"), strings.TrimLeft(strings.Join(words[i:], " "), ",-/–| ")
}

// besideStorey reports whether a word says which door of a storey is meant.
func besideStorey(word string) bool {
	return OneLetter.MatchString(word) || standaloneUnits[designator(word)]
}

// namesUnit reports whether words behind a designator can be a unit's name.
func namesUnit(words []string) bool {
	first := strings.TrimRight(words[0], ".,")
	return unitName.MatchString(first) || strings.ContainsAny(first, "0123456789") || standaloneUnits[designator(first)] || unitDesignators[designator(first)]
}

// looksLikeUnit reports whether a stretch between commas is a unit and not a city.
func LooksLikeUnit(text string) bool {
	words := strings.Fields(text)
	if len(words) == 0 || len(words) > 5 {
		return false
	}
	first := designator(words[0])
	switch {
	case floorFirst.MatchString(text) && len(words) <= 4:
		return true
	case routeName.MatchString(text):
		return false
	case strings.HasPrefix(text, "#"), joinedDesignator.MatchString(words[0]):
		return true
	case unitDesignators[first] && len(words) > 1:
		return namesUnit(words[1:]) && !StreetTypeWord(words[len(words)-1]) // Studio Dr
	case len(words) == 1 && standaloneUnits[first], unitPhrases[letters.Fold(text)]:
		return true
	case len(words) == 2 && storey.MatchString(words[0]) && besideStorey(words[1]):
		return true
	case len(words) > 1 && (ordinalWord.MatchString(words[0]) || storey.MatchString(words[0])) && strings.HasPrefix(designator(words[1]), "fl"):
		return true
	}
	return len(words) == 1 && unitName.MatchString(words[0]) && strings.ContainsAny(words[0], "0123456789") && len(words[0]) <= 5 ||
		len(words) == 1 && len(words[0]) == 1
}
