package address

import (
	"regexp"
	"strings"
	"unicode"

	"doorletters/letters"
)

var (
	// leadingNumber is the house number and what is written close behind it. A
	// letter after a space belongs to the street: "12 A St", "12 E Alder St".
	leadingNumber = regexp.MustCompile(`^((?i:rear )?(?:[Nn][Oo]\.? ?|#|[Nn][º°] ?)?[0-9]+(?: ?[½¼¾⅓⅔]|(?: | ?- ?)[0-9]/[0-9]\b|(?i:bis|ter|quater)\b|[A-Za-z]\b)?(?: ?[-–/&] ?[0-9]*[A-Za-z]?(?: [0-9]/[0-9]\b)?\b)*(?: ?½)?(?: (?i:rear|bis|ter)\b)?)\.?[ ,]+(.*)$`)
	// severalNumbers is what inOrder joins: "12, 14 & 16 Alder St",
	// a no-break space behind each comma.
	severalNumbers = regexp.MustCompile("^([0-9][^\u00A0]*),\u00A0(.*)$")
	// trailingNumber is the house number where it stands behind the street, and
	// the floor or door behind it: "Calle Mayor 5 3º B".
	trailingNumber = regexp.MustCompile(`^(.*?\pL.*?)[ ,]+(?:(?i:n[º°.r]+\.?|no\.|nr\.?|num\.?|número|№|д\.) ?)?([0-9]+ ?[A-Za-z]?(?: ?[-–/] ?[0-9]*[A-Za-z]?)*(?: (?:bis|ter|I{1,3}|IV|V))?)(?:[ ,]+(` + floorText + `))?$`)
	numberLabel    = regexp.MustCompile(`(?i)^(?:n[º°.r]+\.?|no\.|nr\.?|num\.?|número|№|д\.) ?[0-9]+[A-Za-z]?$`)
	// gridNumber is a house number that says where on a grid of miles the house
	// stands, as in Wisconsin and Illinois: "N6543", "W123N4567", "W123 N4567", "36W123".
	gridNumber    = regexp.MustCompile(`^(?i)((?:[nsew][0-9]{2,6}(?: ?[nsew] ?[0-9]{1,6})?|[0-9]{1,3}[a-z][0-9]{2,6})[a-z]?)\.?[ ,]+(\S.*)$`)
	ordinalNumber = regexp.MustCompile(`^(?i)[0-9]+(st|nd|rd|th)\b`)
	spelledFirst  = regexp.MustCompile(`^(?i)(one) (.+)$`)
	measure       = regexp.MustCompile(`^(?i)(mile|rod|hundred|tree|way|horse|notch)\b`)
	rearStreet    = regexp.MustCompile(`^(?i)([0-9]+[A-Za-z]?) (rear (?:admiral .*|(\S+)))$`)
)

const floorText = `[0-9]{1,2} ?[ºª°].*|[0-9]{1,2}\. ?(?i:og|stock|etage|obergeschoss|sal).*|(?i:EG|DG|HH|VH|bajos?|bjo|ático|atico|entlo|links|rechts|hs)\b.*`

// numberFirst are countries whose addresses begin with the number; elsewhere it
// stands behind the street.
var NumberFirst = countries(`US CA GB IE AU NZ FR LU MC MT PR GU VI PH IN PK BD LK NP ZA NG GH KE UG TZ ZM ZW CM CI SN ML CD MG MA DZ TN EG LB SY JO IQ SA AE HT JM TT BB BS BZ GY VN TH MM KH LA SG MY HK ET SO`)

func countries(list string) map[string]bool {
	set := map[string]bool{"": true}
	for _, country := range strings.Fields(list) {
		set[country] = true
	}
	return set
}

// isHouseNumber reports whether text is a house number and nothing else.
func IsHouseNumber(text string) bool {
	m := leadingNumber.FindStringSubmatch(text + " x")
	return m != nil && m[2] == "x" && len(text) < 12 && !BareZIP.MatchString(text)
}

// spelledNumber reports whether a number is written as a word.
func SpelledNumber(text string) bool { return spelledFirst.MatchString(text + " x") }

func IsWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// splitNumber parts the house number from the street; last where the number
// stood behind it.
func SplitNumber(text, country string) (houseNumber, street string, last bool) {
	if m := severalNumbers.FindStringSubmatch(text); m != nil {
		number, street, _ := SplitNumber(m[2], country)
		return m[1] + ", " + number, street, false
	}
	if !NumberFirst[country] {
		if m := trailingNumber.FindStringSubmatch(text); m != nil {
			if m[3] != "" {
				return m[2] + "\u00A0" + m[3], m[1], true // see splitFloor
			}
			return m[2], m[1], true
		}
	}
	if country == "US" || country == "" {
		if m := gridNumber.FindStringSubmatch(text); m != nil {
			return m[1], m[2], false
		}
	}
	if !ordinalNumber.MatchString(text) {
		if m := leadingNumber.FindStringSubmatch(text); m != nil {
			if named := rearStreet.FindStringSubmatch(text); named != nil && (named[3] == "" || StreetTypeWord(named[3])) { // 12 Rear St, 12 Rear Admiral Rd
				return named[1], named[2], false
			}
			return m[1], strings.TrimLeft(m[2], "-– "), false
		}
	}
	if m := spelledFirst.FindStringSubmatch(text); m != nil && StreetTypeWord(lastOf(m[2])) && strings.Contains(m[2], " ") && !measure.MatchString(m[2]) {
		return m[1], m[2], false
	}
	return "", text, false
}

func lastOf(text string) string {
	words := strings.Fields(text)
	return words[len(words)-1]
}

// splitFloor parts the floor that stood behind a number.
func splitFloor(number, unit string) (string, string) {
	number, floor, _ := strings.Cut(number, "\u00A0")
	return number, JoinUnits(floor, unit)
}

var (
	japaneseText   = regexp.MustCompile(`[\p{Han}\p{Hiragana}\p{Katakana}]`)
	japaneseZIP    = regexp.MustCompile(`^〒? ?([0-9]{3}-?[0-9]{4})[ ,]*`)
	japaneseNumber = regexp.MustCompile(`(?:[一二三四五六七八九十]+丁目)?[0-9]+(?:(?:-|丁目|番地の?|番|号|の)[0-9]+)*(?:番地|番|号)?`)
)

// splitJapanese takes apart an address that is written without spaces, from the
// large to the small: 北区神谷1-2-3 メゾン405号室. Digits that are part of a name
// (北1条西) have a word of their own behind them.
func splitJapanese(text string) (letters.Address, bool) {
	if !japaneseText.MatchString(text) {
		return letters.Address{}, false
	}
	a := letters.Address{NumberLast: true}
	text = PlainWidth(text)
	if m := japaneseZIP.FindStringSubmatch(text); m != nil {
		a.ZIP = m[1]
		text = text[len(m[0]):]
	}
	for _, at := range japaneseNumber.FindAllStringIndex(text, -1) {
		before, behind := strings.TrimSpace(text[:at[0]]), text[at[1]:]
		if before == "" || strings.ContainsAny(behind[:min(len(behind), 3)], "条線区町村丁") && len(behind) >= 3 {
			continue
		}
		a.Number, a.Street = text[at[0]:at[1]], strings.TrimRight(before, " ,-")
		a.Unit = strings.Trim(behind, " ,-")
		return a, true
	}
	return letters.Address{}, false
}
