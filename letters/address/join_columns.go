package address

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// wholeStreet puts a street's name and what has columns beside it together, each
// part once: a name may have its direction or type already. In French, Spanish,
// Italian and Portuguese the type stands first.
func (c Cells) wholeStreet(name string, d Dialect) string {
	words := strings.Fields(name)
	if len(words) == 0 {
		return c.namelessStreet(name)
	}
	front := []string{c.PreModifier, c.Direction, c.PreType, c.Separator}
	rear := []string{c.Type, c.PostDirection, c.PostModifier}
	first := strings.Fields(strings.Join(append(front, name), " "))[0]
	if typeStandsFirst(letters.Fold(c.Type), letters.Fold(first), d.Country) {
		front, rear = append([]string{c.Type}, front...), rear[1:]
	}
	return strings.Join(append(withoutRepeated(front, words, false), append([]string{name}, withoutRepeated(rear, words, true)...)...), " ")
}

// typeStandsFirst reports whether a street's type, folded, is written before a name
// that begins with a word. In a country of two languages the words tell, in one
// that says "Alder Street" nothing does.
func typeStandsFirst(kind, word, country string) bool {
	switch {
	case kind == "" || typeLastIn[country]:
		return false
	case typeFirstIn[country]:
		return true
	}
	return nameParticles[word] || typesOnlyInFront[kind]
}

var (
	typeLastIn       = phrase.Countries(`US GB IE AU NZ ZA PH JM TT BB BS`)
	typeFirstIn      = phrase.Countries(`FR ES IT BR PT MX AR CL CO PE UY PY BO EC VE GT HN SV NI CR PA CU DO PR MC RO MZ AO`)
	nameParticles    = letters.WordSet("de,du,des,d,la,le,les,l,del,dos,das,do,da,dei,della,delle,los,las")
	typesOnlyInFront = letters.WordSet("rue,chemin,ch,rang,rg,montee,cote,allee,all,impasse,imp,ruelle,calle,avenida,camino,via,corso,viale,rua,travessa,quai,sentier")
)

// namelessStreet is a street that is told by its type alone, as the columns of a
// highway's number may have it; without one there is none.
func (c Cells) namelessStreet(name string) string {
	if c.PreType == "" {
		return name
	}
	return strings.Join(strings.Fields(strings.Join([]string{c.PreModifier, c.Direction, c.PreType, c.Type, c.PostDirection, c.PostModifier}, " ")), " ")
}

// withoutRepeated returns the parts beside a name that are told and that the name
// does not begin with, or end in, itself.
func withoutRepeated(parts, name []string, atEnd bool) []string {
	var told []string
	for _, part := range parts {
		words := strings.Fields(part)
		if n := len(words); n == 0 || n < len(name) && sameWords(words, edge(name, n, atEnd)) {
			continue
		}
		told = append(told, part)
	}
	return told
}

// edge returns the first words of a name, or the last ones.
func edge(name []string, n int, atEnd bool) []string {
	if atEnd {
		return name[len(name)-n:]
	}
	return name[:n]
}

func sameWords(a, b []string) bool {
	for i := range a {
		if !strings.EqualFold(a[i], b[i]) && (lexicon.StreetWord(letters.Fold(a[i])) != lexicon.StreetWord(letters.Fold(b[i]))) {
			return false
		}
	}
	return true
}

// wholeNumber puts a number and what has columns beside it together: 40-12, 16A-18,
// and of a Czech house its own number before that of the street, 123/5.
func (c Cells) wholeNumber(country string) string {
	number, half := TidyNumber(c.Number), c.Half
	if noNumber[letters.Fold(half)] {
		if strings.Trim(number, "0") == "" {
			return "" // 0 and SN: the house has none
		}
		half = ""
	}
	switch {
	case !twoNumbers[country]:
		number = withPrefix(c.Prefix, number)
	case number == "":
		number = c.Prefix
	case c.Prefix != "":
		number = c.Prefix + "/" + number
	}
	number = withSuffix(number, half)
	if number == "" || c.To == "" || c.To == "0" || c.To == c.Number && country != "NL" {
		return number
	}
	return number + "-" + strings.TrimPrefix(c.To, "-")
}

var (
	noNumber   = letters.WordSet("sn,s n")
	twoNumbers = map[string]bool{"CZ": true, "SK": true}
)

// withPrefix puts what stands before a number in front of it: "40-", "N".
func withPrefix(prefix, number string) string {
	if prefix == "" || number == "" || strings.HasPrefix(number, prefix) {
		return number
	}
	if last := prefix[len(prefix)-1]; last >= '0' && last <= '9' {
		return prefix + "-" + number
	}
	return prefix + number
}

// loneUnit is a unit that the column of units' types has alone: "Rear".
func loneUnit(kind string) string {
	if kind == "" || phrase.IsUnnamedUnit(kind) || !phrase.LooksLikeUnit(kind) {
		return ""
	}
	return kind
}

// wholeUnit puts a unit and what has columns beside it together, the largest first:
// "Bldg 2 Apt 5".
func (c Cells) wholeUnit(unit, country string) string {
	if unit == "" {
		unit = loneUnit(c.UnitType)
	}
	if unit != "" && c.UnitType != "" && !beginsWithUnitWord(unit) && !strings.EqualFold(unit, c.UnitType) {
		unit = c.UnitType + " " + strings.TrimLeft(unit, "# ")
	}
	parts := []string{}
	for _, part := range []struct{ word, text string }{{"Bldg", c.Building}, {"Fl", c.Floor}, {"", unit}, {"Rm", c.Room}} {
		text := part.text
		if text == "" {
			continue
		}
		if part.word != "" && !beginsWithUnitWord(text) && (part.word != "Fl" || typeLastIn[country] || country == "CA") {
			text = part.word + " " + text
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, " ")
}

// beginsWithUnitWord reports whether a text begins with a word for a unit, or is
// one: "Apt 3", "Basement".
func beginsWithUnitWord(text string) bool {
	first, _, _ := strings.Cut(text, " ")
	return lexicon.UnitOf(strings.Trim(first, ".:")) != lexicon.Unit{} || phrase.IsGlued(first)
}
