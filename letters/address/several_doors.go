package address

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// A row may name several doors: "Apts 1-4", "53 & 55 Pine St", "2 and 3", "(3 units)".
// It gets one letter, and that is always told. A range with a dash alone, "12-14", is how
// one building is numbered.

var (
	// severalUnits are units of which more than one is meant.
	severalUnits = regexp.MustCompile(`(?i)(?:^|[ ,#])(?:(?:apts|units|suites|rooms|flats|apartments|condos|lots|trailers|floors|fls|apartamentos|deptos|departamentos|appartements|wohnungen|whgen)\b\.? ?#?[0-9a-z]|#s ?[0-9a-z])` + // Apts 1-4
		`|^(?:\pL{1,12}\.? ?)?#?[0-9]{0,3}[a-z]?(?: ?(?:,|&|\+|;) ?(?:and |y |und |et |e )?| (?:and|y|und|et|to|thru|through|or|bis) )#?(?:\pL{2,12}\.? ?#?)?[0-9]{1,4}[a-z]?$` + // Apt 2 & 3
		`|^(?:\pL{2,12}\.? )?#?[a-z](?: ?(?:,|&|\+|;|-) ?(?:and )?| (?:and|y|to|thru|through|or) )[a-z](?:$|[ ,&])` + // A, B, C
		`|^(?:apt|apartment|unit|flat|suite|ste)s?\.? ?#?(?:1 ?[-–] ?(?:[3-9]|[1-9][0-9])|a ?[-–] ?[c-z])$|^1 ?[-–] ?[3-9]$` + // Unit 1-6
		`|^(?:all|every|both|each|multiple|several|various|todos|todas|tous|alle)\b` +
		`|^x ?[2-9]$|^(?:[2-9]|[1-9][0-9]) ?x$|\bfront ?(?:/|&|and) ?(?:rear|back)\b|\b(?:up|down|upstairs|upper)(?:stairs)? ?(?:/|&|and) ?(?:down|up|downstairs|lower)\b`)
	// severalNumbersIn are several house numbers: "53 & 55", "57/59", "12, 14".
	severalNumbersIn = regexp.MustCompile(`(?i)^[0-9]+[a-z]?(?:(?:, ?| ?[&+;] ?| (?:and|y|und|et|or|to|thru|through) )(?:and |& )?[0-9]+[a-z]?)+$`)
	// severalSides are two doors of a number, or all from a number on: "86 front/rear", "60+".
	severalSides = regexp.MustCompile(`(?i)^[0-9]+[a-z]? (?:front|left|up|upstairs|upper) ?(?:/|&|and) ?(?:rear|back|right|down|downstairs|lower)$|^[0-9]+ ?\+$`)
	// slashed are two numbers of one side of a street.
	slashed = regexp.MustCompile(`^([0-9]{1,5}) ?/ ?([0-9]{1,5})$`)
	// reaching is a range in words or with its side: "65 to 69 Pine St", "1-9 odd".
	reaching = regexp.MustCompile(`(?i)^\W*[0-9]+[a-z]? (?:to|thru|through|till|until|bis|al?) [0-9]+[a-z]?(?:$| \pL)|^\W*[0-9]+[a-z]? ?(?:\.{2,}|…) ?[0-9]|^[0-9]+ ?[-–] ?[0-9]+ ?\(? ?(?:odd|even|odds|evens|both|all|impares|pares|impairs|pairs|gerade|ungerade)\b`)
	// counted is how many homes a house has: "3 units", "multiple apts".
	counted = `(?:[2-9]|[1-9][0-9]|two|three|four|five|six|seven|eight|nine|ten|multiple|several|many|various|all) (?:more )?(?:units?|apts?\.?|apartments?|flats?|families|fam|households?|homes|doors|buzzers|doorbells|bells|mailboxes|deptos?|departamentos|viviendas|logements|appartements|wohnungen|parteien)`
	// countBehind is that behind a street, set off from it or with a word for the number.
	countBehind = regexp.MustCompile(`(?i)^(.*\pL.*?)(?:(?: *[-–—,;:/(\[]+ *)\(?(` + counted + `)\)?|[ ,;–—-]+\(?((?:two|three|four|five|six|multiple|several|many|various) (?:units?|apts?\.?|apartments?|flats|families|households|doors))\)?)$`)
	countOnly   = regexp.MustCompile(`(?i)(?:^|; |\()` + counted + `\b`)
	// flatsInRemark stood in front of the number: "Flats 1-4, 32 Mill Lane".
	flatsInRemark = regexp.MustCompile(`(?i)(?:^|; )(?:apts|units|suites|flats|apartments) [0-9a-z]{1,4}(?:$|\W)`)
	// sideBehind is the side of a range: "1-9 odd".
	sideBehind = regexp.MustCompile(`(?i)^([0-9]+[a-z]? ?[-–] ?[0-9]+[a-z]?) ?\(?((?:odds?|evens?|odd only|even only|both|all|impares|pares|impairs|pairs|gerade|ungerade)(?: (?:side|numbers|nos?))?)\)?((?: \pL.*)?)$`)
	// wordyRange is a range in words or dots.
	wordyRange = regexp.MustCompile(`(?i)^([0-9]+[a-z]?)(?: (?:to|thru|through) | ?(?:\.{2,}|…) ?)([0-9]+[a-z]?)\b(.*)$`)
	// listAnd is a list whose last number stands behind a word: "16, 18 and 20 Pine St".
	listAnd = regexp.MustCompile(`(?i)^([0-9]+[a-z]?(?: ?, ?[0-9]+[a-z]?)+)(?: ?,)? (?:and|or|&|\+) ?([0-9]+[a-z]?)((?: \pL.*)?)$`)
)

// homes are the last words of how many homes a house has.
var homes = letters.WordSet("unit,units,apt,apts,apartment,apartments,flat,flats,families,fam,household,households,homes,doors,buzzers,doorbells,bells,mailboxes,depto,deptos,departamentos,viviendas,logements,appartements,wohnungen,parteien")

// plainSeveral writes several numbers in front of a street as most people write them, and
// returns what is no part of them: the side of a range.
func plainSeveral(text string) (plain, side string) {
	if text == "" || !lexicon.IsDigit(rune(text[0])) || !strings.ContainsAny(text, ",-–.…tT") {
		return text, ""
	}
	if m := listAnd.FindStringSubmatch(text); m != nil {
		return m[1] + " & " + m[2] + m[3], ""
	}
	if m := wordyRange.FindStringSubmatch(text); m != nil {
		text = m[1] + "-" + m[2] + m[3]
	}
	if m := sideBehind.FindStringSubmatch(text); m != nil {
		return m[1] + m[3], m[2]
	}
	return text, ""
}

// severalCells writes the cells of a row that may name several doors plainly; what they say
// of how many they are goes to the remark.
func (p *Parts) severalCells(c Cells) Cells {
	for _, text := range []*string{&c.Number, &c.Street, &c.Address} {
		if letters.IsDigits(*text) {
			continue
		}
		plain, side := plainSeveral(*text)
		*text = plain
		p.remark(side)
		if last := plain[strings.LastIndexByte(plain, ' ')+1:]; homes[letters.Fold(strings.Trim(last, "().,!"))] {
			rest, count := withoutCount(plain)
			*text = rest
			p.remark(count)
		}
	}
	return c
}

// withoutCount takes off how many homes a house has; it goes to the remark.
func withoutCount(text string) (rest, count string) {
	m := countBehind.FindStringSubmatch(text)
	if m == nil || phrase.AwaitsNumber(strings.Fields(m[1])) {
		return text, ""
	}
	return strings.TrimRight(m[1], " ,;-–—(["), m[2] + m[3]
}

// namesSeveral reports whether a row that became these parts names several doors.
func (p *Parts) namesSeveral(c Cells) bool {
	a := p.Address
	if !letters.IsDigits(a.Number) && (severalNumbersIn.MatchString(a.Number) || isPair(a.Number) || severalSides.MatchString(a.Number)) {
		return true
	}
	if a.Unit != "" && !plainUnit(a.Unit) && severalUnits.MatchString(a.Unit) {
		return true
	}
	for _, text := range []string{c.Number, c.Street, c.Address} {
		if text != "" && strings.ContainsAny(text, " .…") && lexicon.IsDigit(rune(text[0])) && reaching.MatchString(text) && !letters.IsDigits(a.Number) {
			return true
		}
	}
	return p.Remark != "" && (countOnly.MatchString(p.Remark) || flatsInRemark.MatchString(p.Remark))
}

// isPair reports whether a slash stands between two numbers of one side of a street, and
// not between a flat and its house, or in a fraction.
func isPair(number string) bool {
	m := slashed.FindStringSubmatch(number)
	if m == nil || len(m[1]) < 2 || len(m[2]) < len(m[1]) {
		return false
	}
	first, second := m[1], m[2]
	return (len(second) > len(first) || second > first) && (first[len(first)-1]-second[len(second)-1])%2 == 0
}

// plainUnit reports whether a unit is a word and a number, as most are: "Apt 3", "#2", "4".
func plainUnit(unit string) bool {
	word, number, _ := strings.Cut(unit, " ")
	return letters.IsDigits(strings.TrimPrefix(unit, "#")) || letters.IsDigits(number) && len(word) < 5 && !strings.HasSuffix(word, "s")
}
