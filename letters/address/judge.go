package address

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// judge says how far an address is a door, and why it is none.
func (p *Parts) judge(c Cells, d Dialect) {
	a := &p.Address
	if IsPostBox(a.Unit) && a.Number != "" && a.Street != "" {
		p.note(letters.ColumnUnit, letters.SeverityNote, "a post office box is no part of a door; it is left out", "")
		a.Unit = ""
	}
	p.LetterStreet = a.Number != "" && utf8.RuneCountInString(a.Street) == 1
	hasDigit := strings.ContainsAny(a.Number, "0123456789½¼¾")
	switch {
	case namesPostBox(*a):
		p.noDoor(d.AddressColumn, "a post office box is not a door", "write the door's street and number")
	case a.Street == "" && a.Number == "" && a.Unit == "":
		p.noDoor("", "there is no address in this row", "")
	case a.Street == "" && (a.Number == "" || hasDigit):
		p.Kind = Streetless
	case a.Street == "":
		p.noDoor(d.AddressColumn, "there is no address in this row", "write the number and the street")
	case a.Number == "":
		p.Kind = Numberless
	default:
		p.judgeNumber(d, hasDigit)
	}
	if p.Kind == Door {
		p.noteDoor(c, d)
	}
}

// namesPostBox reports whether an address is a post office box, in whatever part of
// it that stands.
func namesPostBox(a letters.Address) bool {
	return IsPostBox(a.Street) || IsPostBox(a.Number) || IsPostBox(strings.TrimSpace(a.Number+" "+a.Street)) || a.Street == "" && IsPostBox(a.Unit)
}

// judgeNumber says why a number with a street is none of a house.
func (p *Parts) judgeNumber(d Dialect, hasDigit bool) {
	number := p.Address.Number
	switch {
	case !hasDigit && lexicon.SpelledNumber(strings.ToLower(number)) == "" && !houseNames[d.Country]:
		p.noDoor(d.AddressColumn, "what stands for the house number has no digit", "write the number")
	case besideDoor.MatchString(number):
		p.noDoor(d.AddressColumn, "this is a place near a door, not a door", "write the door's own number and street")
	case namesBlock(p.Address):
		p.noDoor(d.AddressColumn, "this is a block of a street, not a door", "write a row for each door of the block")
	case letters.IsDigits(number) && len(number) > maxDigits:
		p.noDoor(d.AddressColumn, "the house number has too many digits, as a telephone number has", "write the door's number")
	case WholeDate.MatchString(number):
		p.Kind = NoDoor
		p.Notes = append(p.Notes, MadeDate(d.AddressColumn, "house number", number, ""))
	case !strings.ContainsFunc(p.Address.Street, lexicon.IsWordRune):
		p.noDoor(d.AddressColumn, "there is a number but no street", "write the street")
	}
}

// namesBlock reports whether an address is the hundred of a street: "100 block of
// Cedar St", "200 blk Cedar St". Block Island Rd is a street.
func namesBlock(a letters.Address) bool {
	m := blockOf.FindStringSubmatch(a.Street)
	return m != nil && (m[1] != "" || strings.HasSuffix(a.Number, "00") && (phrase.LooksLikeStreet(m[2]) && strings.Contains(m[2], " ") || lexicon.Typeless[letters.Fold(m[2])]) && !strings.HasPrefix(letters.Fold(m[2]), "island"))
}

var blockOf = regexp.MustCompile(`^(?i)(?:block|blk|blck)\.?( of(?: the)?)? (.+)$`)

// noteDoor says what is to be known about a door that gets a letter.
func (p *Parts) noteDoor(c Cells, d Dialect) {
	a := p.Address
	if p.namesSeveral(c) {
		p.note(d.AddressColumn, letters.SeverityWarning, "this row names several doors; they get one letter together", "write a row for each door")
	}
	if phrase.IsDoubtfulRoad(a.Street) {
		p.note(d.StreetColumn, letters.SeverityNote, "the number behind the road's name is taken for the road's", "write Apt or # before it if it is a unit's")
	}
	if first, second, two := strings.Cut(betweenStreets.Replace(a.Street), " & "); two && NamesStreet(first) && NamesStreet(second) {
		p.note(d.StreetColumn, letters.SeverityWarning, "this row names two streets; they are printed as they stand", "leave the one that the number belongs to")
	}
	if phrase.OtherDecimal.MatchString(a.Number) {
		p.note(d.AddressColumn, letters.SeverityWarning, "the house number is a decimal, as few are; it is printed as it stands", "look whether it is right")
	}
	if strings.Trim(a.Number, "0") == "" {
		// Cities number a lot so that has no number yet: somebody may live there.
		p.note(d.AddressColumn, letters.SeverityNote, "the house number is 0; it is printed as it stands", "write the number if the door has one")
	}
}

// NamesStreet reports whether a text is a street's whole name: with its type, or one that
// needs none, "5th", "Broadway".
func NamesStreet(text string) bool {
	return phrase.LooksLikeStreet(text) || lexicon.OrdinalDigits(letters.Fold(text)) != "" || lexicon.Typeless[letters.Fold(lexicon.LastOf(text))]
}

// maxDigits is how many digits a house number has at most.
const maxDigits = 6

var (
	// besideDoor is what tells where a place is by a door that it is not.
	besideDoor     = regexp.MustCompile(`^(?i)(?:across|opposite|opp\.|next|near|behind|beside|between|btwn?|by|adjacent|corner|cor\.|above|below|around|facing|in front|in back|past)\b.*[0-9]`)
	betweenStreets = strings.NewReplacer(" and ", " & ", " / ", " & ", "/", " & ")
)

// houseNames are countries in which a house may have a name and no number.
var houseNames = map[string]bool{"GB": true, "IE": true, "JM": true, "TT": true, "BB": true, "IN": true, "ZA": true}
