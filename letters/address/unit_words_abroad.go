package address

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
)

// unitsAbroad are words for units in other countries' addresses, which belong to
// unitTable; where several languages have a word for the same, it has one class.
var unitsAbroad = []unitRow{
	{anyUnit, "wohneinheit zimmer appart logement log dpto vivienda viv bureau bur local oficina despacho loja sala conj conjunto lägenhet lejlighed lejl leilighet leil asunto huoneisto lok lokal mieszkanie mieszk byt bus boîte bte bedsit kamer chambre unité condo", abroad},
	{anyUnit, "apt unit apartment appt appartement apartamento apto ap flat suite ste room rm interior interno int depto departamento lgh whg wohnung app кв", abroad},
	{"shop", "shop", withNumber},
	{"haus", "haus", withNumber},
	{"house", "house", withNumber},
	{"villa", "villa", withNumber},
	{"m", "m", abroad},
	{"as", "as", abroad},

	{"fl", "floor fl piso planta andar piano verdieping verd hoog etg etasje sal tr trappa trappor våning krs kerros patro piętro obergeschoss og stock stockwerk stk etage étage", abroad},
	{"bsmt", "basement bsmt souterrain keller kellergeschoss kg untergeschoss ug sótano semisótano subcave sub-cave cave seminterrato kælder kld kl suterén sous-sol ss", abroad},
	{"ground", "eg erdgeschoss parterre rdc rez-de-chaussée rez r/c rés-do-chão térreo stuen pb parter přízemí gelijkvloers", abroad},
	{"bel-etage", "bel-etage", abroad},
	{"hochparterre", "hochparterre hp rialzato", abroad},
	{"dg", "dg dachgeschoss comble combles grenier", abroad},
	{"attic", "attic", abroad},
	{"atico", "ático", abroad},
	{"sobreatico", "sobreático", abroad},
	{"pral", "pral principal", abroad},
	{"entlo", "entlo entresuelo entreplanta entresol ammezzato", abroad},
	{"bajo", "bajo bajos bjo", abroad},
	{"hh", "hh hinterhaus", abroad},
	{"vh", "vh vorderhaus", abroad},
	{"seitenflugel", "seitenflügel sfl", abroad},
	{"quergebaude", "quergebäude qg", abroad},
	{"gartenhaus", "gartenhaus gh", abroad},
	{"remise", "remise", abroad},
	{"hinterhof", "hinterhof", abroad},
	{"sobrado", "sobrado", abroad},
	{"altos", "altos", abroad},

	{"portal", "portal", abroad},
	{"esc", "esc escalera escalier stiege stg aufgang aufg oppgang uppgång uppg opgang opg klatka rappu porras cage", abroad},
	{"scala", "scala sc", abroad},
	{"entrance", "eingang eing entrée inng inngang vchod", abroad},
	{"bldg", "bldg building imm immeuble palazzina oficyna", abroad},
	{"edificio", "edif edificio", abroad},
	{"bat", "bât bâtiment", abroad},
	{"bloque", "bloque blq bl block", abroad},
	{"bloco", "bloco", abroad},
	{"lot", "lot lote lt", abroad},
	{"mz", "mz mza manzana quadra qd", abroad},
	{"pta", "pta puerta", abroad},
	{"porte", "porte porta dør dörr dvere", abroad},
	{"tur", "tür", abroad},
	{"nave", "nave", abroad},
	{"torre", "torre", abroad},
	{"casa", "casa", abroad},
	{"chalet", "chalet", abroad},
	{"duplex", "dúplex", abroad},
	{"studio", "studio", abroad},
	{"ph", "penthouse", abroad},
	{"cobertura", "cobertura", abroad},
	{"rear", "rear back fundos fondo fond tras traseiras achter", abroad},
	{"hs", "hs huis", abroad},
	{"bovenwoning", "bovenwoning", abroad},
	{"benedenwoning", "benedenwoning", abroad},
	{"maisonette", "maisonette", abroad},
	{"annexe", "annexe annex", abroad},

	{"left", "left izq izda izqda izquierda esq esquerdo esquerda gauche sinistra sx linke links", abroad},
	{"right", "right dcha dch derecha dto dta direito direita droite destra dx rechte rechts", abroad},
	{"left", "li", qualifier},
	{"right", "re", qualifier},
	{"tv", "tv", abroad},
	{"th", "th", abroad},
	{"front", "front frente fte frt face", abroad},
	{"middle", "middle mf mitte", abroad},

	// Beside a word that leaves no doubt these are parts of a unit too.
	{"ground", "ground terra begane grond baja", qualifier},
	{"upper", "upper boven alta", qualifier},
	{"lower", "lower beneden", qualifier},
	{"top", "top", qualifier},
	{"garden", "garden", qualifier},
	{"hall", "hall", qualifier},
	{"st", "st", qualifier},
	{"cour", "cour", qualifier},
	{"jardin", "jardin", qualifier},
	{"of", "of de do da du", qualifier},
	{"and", "and y und et", qualifier},
	{"the", "the", qualifier},
	{"hand", "hand", qualifier},
	{"ext", "ext exterior", qualifier},
	{"centro", "centro ctro", qualifier},
	{"nord", "nord norte", qualifier},
	{"sud", "süd sud", qualifier},
}

var (
	// ordinalSigned is the floor or door of many languages: 3º, 1ª, 1.º, 2ºB.
	ordinalSigned = regexp.MustCompile(`^[0-9]{1,2}(?:\.?[ºª°][\pL0-9]{0,3}\.?|o|do|ro|to|er)$`)
	// shortOrdinal is one that may be a unit's name too: 2., 2e, 1er, 2nd, 3o, 1a.
	shortOrdinal = regexp.MustCompile(`^(?i)[0-9]{1,2}(?:\.|e|er|re|ère|ème|ième|nd|nde|st|rd|th|o|a|do|da|ro|ra|to|ta)$`)
	// shortName is what tells one unit of a house from another.
	shortName = regexp.MustCompile(`^#?(?:[0-9]{1,4}[A-Za-z]?|[A-Za-z][0-9]{0,4}|[0-9]{1,3}[-/][0-9]{1,3}|I{1,3}|IV|VI{0,3})$`)
	// norwegianUnit has its floor and door: H0203.
	norwegianUnit = regexp.MustCompile(`^[HLUK]0[0-9]{3}$`)
	// scottishFlat is a floor and a door: 2F1, GF2, TFL, BF.
	scottishFlat = regexp.MustCompile(`^(?i)(?:[0-9]{1,2}f[0-9lr]|(?:[bgpt]|lg)f[0-9lr]{0,2})$`)
)

// maxUnitWords is how many words a unit has at most that isUnitPhrase reads.
const maxUnitWords = 7

// isUnitPhrase reports whether all words are those of a unit in some country:
// "Lower Ground Floor Flat", "portal 2", "bajo izq.", "1. sal th.", "R/C Dto.". One
// of them at least leaves no doubt.
func isUnitPhrase(words []string) bool {
	sure := false
	words = joinCompounds(words)
	for i, word := range words {
		plain := strings.TrimRight(strings.TrimLeft(word, "("), ".,:)")
		u, digits := abroadWordOf(plain), false
		switch {
		case word == "&":
		case u.is(withNumber):
			sure = sure || i+1 < len(words) && hasDigit(words[i+1])
		case u.class != "" && !u.is(qualifier|counting) && u.uses != 0, ordinalSigned.MatchString(word), norwegianUnit.MatchString(plain), scottishFlat.MatchString(plain):
			sure = true
		case u.class != "", isStoreyWord(plain), shortOrdinal.MatchString(word):
		case shortName.MatchString(plain):
			digits = hasDigit(plain)
		case isGluedAbroad(plain):
			sure = true
		default:
			return false
		}
		if i == 0 && digits && len(words) > 1 && len(plain) > 2 { // a house number
			return false
		}
	}
	return sure && len(words) <= maxUnitWords
}

// compounds are words for units that some write in several.
var compounds = map[string]string{"sous sol": "sous-sol", "rez de": "rez-de", "rez-de chaussée": "rez-de-chaussée", "rez-de chaussee": "rez-de-chaussee", "r c": "r/c", "sub cave": "sub-cave"}

// joinCompounds writes a compound in one word.
func joinCompounds(words []string) []string {
	for i := 1; i < len(words); i++ {
		if joined, ok := compounds[strings.ToLower(words[i-1]+" "+words[i])]; ok {
			return joinCompounds(slices.Concat(words[:i-1], []string{joined}, words[i+1:]))
		}
	}
	return words
}

// abroadWordOf looks up a word without its accents too, which some drop.
func abroadWordOf(word string) unitWord {
	if u := unitWordOf(word); u.class != "" {
		return u
	}
	return plainUnitWords[letters.FoldMarks(word)]
}

// plainUnitWords are the words of unitTable without their accents.
var plainUnitWords = readPlainUnitWords()

func readPlainUnitWords() map[string]unitWord {
	words := map[string]unitWord{}
	for spelling, word := range unitWords {
		plain := letters.FoldMarks(spelling)
		words[plain] = unitWord{word.class, words[plain].uses | word.uses}
	}
	return words
}

// isGluedAbroad reports whether a unit's word has its name close after it: "lgh1203", "bus3".
func isGluedAbroad(word string) bool {
	at := strings.IndexAny(word, "0123456789")
	if at < 2 {
		return false
	}
	u := abroadWordOf(word[:at])
	return u.is(named|abroad) && shortName.MatchString(word[at:])
}

// isUnitIn reports whether a stretch between commas is a unit where the words of
// all countries count.
func isUnitIn(text, country string) bool {
	return LooksLikeUnit(text) || !isAmerican(country) && isUnitPhrase(strings.Fields(text))
}

// splitUnitPhrase splits a unit off a street's end, at the first word from which on
// all are a unit's; none below an article: "rue de la Porte 4".
func splitUnitPhrase(street string) (name, unit string) {
	words := strings.Fields(street)
	for i := 1; i < len(words); i++ {
		ordinal := shortOrdinal.MatchString(words[i]) && i+1 < len(words) && abroadWordOf(words[i+1]).class == "fl"
		if particles[strings.ToLower(words[i-1])] || !ordinal && shortName.MatchString(words[i]) && !scottishFlat.MatchString(words[i]) {
			continue
		}
		if isUnitPhrase(words[i:]) && !slices.ContainsFunc(words[i:], StreetTypeWord) {
			return strings.TrimRight(strings.Join(words[:i], " "), " ,-–"), strings.Join(words[i:], " ")
		}
	}
	return street, ""
}

// splitFrontPhrase splits a unit off the front of a house's name: "Flat 3 Rowan House".
func splitFrontPhrase(text, country string) (unit, name string) {
	words := strings.Fields(text)
	for n := min(maxUnitWords, len(words)-1); n > 0 && !isAmerican(country); n-- {
		if isUnitPhrase(words[:n]) {
			return strings.Join(words[:n], " "), strings.Join(words[n:], " ")
		}
	}
	return "", text
}
