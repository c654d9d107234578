package cells

import (
	"regexp"
	"strings"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/langname"
)

// Profile counts what the cells of a column are.
type Profile struct {
	Rows   int // that were looked at
	Filled int // of these, not blank

	Numbers   int // house numbers, and nothing else
	Integers  int // digits alone
	Addresses int // a house number and words
	// StreetAddresses are those of them whose street is one by its type.
	StreetAddresses int
	Words           int // words without a digit
	Directions      int
	Types           int // types of streets, one word
	Streets         int // several words that are a street, without a number
	UnitWords       int // words for a unit, alone
	Units           int // units with their word: Apt 3
	// BuildingKinds are what maps say of buildings: yes, house, apartments.
	BuildingKinds int
	Suffixes      int // of house numbers: A, 1/2, bis
	Repeats       int // of these, those that may be a type as well: ter
	ZIPs          int
	Decimals      int
	Languages     int
	// StreetLists are streets, several perhaps, with their numbers perhaps: "Alder St
	// 1-99; Birch Ave".
	StreetLists int

	Distinct int
	// English: the types of the country's streets are all known.
	English bool
	Longest int  // bytes
	Counts  bool // the rows or what they are about: integers that only ever rise
}

// Look looks at the texts of a column's cells, which are tidied.
func Look(texts []string, country string) Profile {
	p := Profile{Rows: len(texts), Counts: true, English: english[country]}
	seen := map[string]bool{}
	previous := ""
	for _, text := range texts {
		if text == "" {
			continue
		}
		p.Filled++
		p.Longest = max(p.Longest, len(text))
		seen[text] = true
		p.look(text, country)
		p.Counts = p.Counts && letters.IsDigits(text) && (len(text) > len(previous) || len(text) == len(previous) && text > previous)
		previous = text
	}
	p.Distinct = len(seen)
	p.Counts = p.Counts && p.Filled > 4
	return p
}

var english = letters.WordSet("US,GB,IE,AU,NZ")

var (
	houseNumber  = regexp.MustCompile(`^(?:[A-Za-z]{1,2}-?)?[0-9]{1,6}(?:[-–/][0-9]{1,5})?(?:[ -]?(?:\pL{1,2}|bis|ter|quater)\.?|[ -]?[0-9]/[0-9])?(?:\.0)?(?:[;,] ?[0-9]{1,6})*$`)
	numberStreet = regexp.MustCompile(`^[A-Z]?[0-9]{1,6}(?:[-–/][0-9]{1,5})?(?:[ -]?\pL| bis| ter|[ -][0-9]/[0-9])?,? +(?:\S+ +)*\S*\pL{2}`)
	streetNumber = regexp.MustCompile(`^\S*\pL{2}.*[ ,][0-9]{1,5}(?: ?\pL)?(?:,.*)?$`)
	suffix       = regexp.MustCompile(`(?i)^(?:\pL{1,2}|[0-9]/[0-9]|[½¼¾]|\.5|bis|ter|quater|-?\pL)$`)
	usZIP        = regexp.MustCompile(`^[0-9]{4,5}(?:\.0)?(?:-?[0-9]{4})?-?$`)
	anyZIP       = regexp.MustCompile(`^(?i:[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[0-9]{3,8}|[0-9]{2,5}[- ][0-9]{2,4}|[0-9]{4} ?[A-Z]{2})$`)
	decimal      = regexp.MustCompile(`^-?[0-9]+[.,][0-9]{2,}$`)
)

func (p *Profile) look(text, country string) {
	add := func(to *int, is bool) {
		if is {
			*to++
		}
	}
	unit := address.IsNumberWithUnit(text, country)
	add(&p.Numbers, unit || houseNumber.MatchString(text))
	add(&p.Integers, letters.IsDigits(text))
	add(&p.Addresses, !unit && holdsAddress(text) || !address.NumberFirst[country] && streetNumber.MatchString(text))
	add(&p.StreetAddresses, isStreetAddress(text))
	add(&p.Words, strings.ContainsFunc(text, unicode.IsLetter) && !strings.ContainsAny(text, "0123456789"))
	add(&p.Directions, IsDirection(text))
	add(&p.Streets, !strings.ContainsAny(text, "0123456789") && address.LooksLikeStreet(text))
	add(&p.Types, len(text) > 1 && address.StreetTypeWord(text))
	add(&p.Units, address.LooksLikeUnit(text) && strings.ContainsAny(text, " #"))
	add(&p.UnitWords, unitWords[letters.Fold(text)])
	add(&p.BuildingKinds, buildingKinds[text])
	add(&p.Repeats, letters.Fold(text) == "ter")
	add(&p.Suffixes, suffix.MatchString(text) && !generations[letters.Fold(text)])
	add(&p.Decimals, decimal.MatchString(text))
	if country == "US" {
		add(&p.ZIPs, usZIP.MatchString(text))
	} else {
		add(&p.ZIPs, anyZIP.MatchString(text))
	}
	add(&p.Languages, holdsLanguages(text))
	add(&p.StreetLists, holdsStreets(text))
}

// buildingKinds are the values of OpenStreetMap's key building, as far as people live
// in them or they are frequent.
var buildingKinds = letters.WordSet("yes,no,house,apartments,residential,detached,semidetached_house,terrace,bungalow,dormitory,farm,hotel,cabin,static_caravan,houseboat,garage,garages,shed,roof,school,church,retail,commercial,industrial,office,public,hut,outbuilding,construction")

// holdsAddress reports whether a text, or what stands behind one of its commas, is a
// house number and a street.
func holdsAddress(text string) bool {
	if numberStreet.MatchString(text) && !ordinal.MatchString(text) {
		return true
	}
	for name, rest, found := strings.Cut(text, ", "); found; name, rest, found = strings.Cut(rest, ", ") {
		street, _, _ := strings.Cut(rest, ",")
		_, street, _ = strings.Cut(street, " ")
		if name != "" && numberStreet.MatchString(rest) && !ordinal.MatchString(rest) && address.LooksLikeStreet(street) {
			return true
		}
	}
	return false
}

// isStreetAddress reports whether a text is a house number and a street with its type.
func isStreetAddress(text string) bool {
	_, street, found := strings.Cut(text, " ")
	return found && numberStreet.MatchString(text) && address.LooksLikeStreet(street)
}

// between parts what a cell lists.
var between = regexp.MustCompile(`\s*(?:[,;/&+|\n]|\b(?:and|or|y|et|und|e|ou|o)\b)\s*`)

// holdsLanguages reports whether a text is one language or several.
func holdsLanguages(text string) bool {
	if len(text) > 60 {
		return false
	}
	for _, name := range between.Split(text, -1) {
		if _, understood := langname.Parse(name); understood != langname.One || len(name) < 4 {
			return false
		}
	}
	return true
}

// holdsStreets reports whether a text lists streets.
func holdsStreets(text string) bool {
	for _, street := range between.Split(text, -1) {
		if !address.LooksLikeStreet(address.SectionStreet(trailingNumbers.ReplaceAllString(street, ""))) {
			return false
		}
	}
	return true
}

var trailingNumbers = regexp.MustCompile(`(?i)\s+[0-9].*$`)

// ordinal begins a numbered street: 5th St.
var ordinal = regexp.MustCompile(`(?i)^[0-9]+(?:st|nd|rd|th)\b`)

// IsDirection reports whether a text is a direction, in English or as the French
// and Spanish have it.
func IsDirection(text string) bool {
	return address.IsDirectionWord(text) || romance[letters.Fold(text)]
}

// IsUnitWord reports whether a text is a word for a unit, or for where one is: "Rear".
func IsUnitWord(text string) bool { return unitWords[letters.Fold(text)] }

// generations stand behind a person's name.
var generations = letters.WordSet("jr,sr,ii,iii,iv,v,vi")

var (
	romance   = letters.WordSet("o,so,no,nord,sud,est,ouest,norte,sur,este,oeste,sul,leste,northeast,northwest,southeast,southwest")
	unitWords = letters.WordSet("apt,apartment,unit,ste,suite,fl,floor,flat,rm,room,spc,space,lot,trlr,trailer,bldg,building,ph,penthouse,bsmt,basement,rear,front,lowr,uppr,dept,hangar,slip,stop,key,side,app,appt")
)

// Most reports whether a count is that of at least nine in ten filled cells.
func (p Profile) Most(count int) bool { return p.Filled > 0 && count*10 >= p.Filled*9 }

// Many reports whether a count is that of more than half of the filled cells.
func (p Profile) Many(count int) bool { return p.Filled > 0 && count*2 > p.Filled }

// All reports whether a count is that of all filled cells.
func (p Profile) All(count int) bool { return p.Filled > 0 && count == p.Filled }
