package address

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// The name of a house in front of its number, "Flat 3 Rose Court, 20 Mill Lane", is a
// remark where one house has the number. Where rows of one number name different houses,
// the doors are different ones: the roster tells.

// dwellings end the names of houses in which people live; a church hall at the same number
// is one place under several names.
var dwellings = letters.WordSet("court,house,cottage,cottages,manor,tower,towers,apartments,apts,lodge,mansions,villa,villas,farm,barn,flats,heights,gardens,terrace,place,plaza,building,bldg,block,residence,residences,condos,condominiums,annex,annexe,wing,row,mews,view,estate,chambers,buildings,point,lofts,homes,houses,croft,grange,rectory,vicarage,chalet,cabin,bungalow")

// namesDwelling reports whether a text is the name of such a house.
func namesDwelling(text string) bool {
	words := strings.Fields(text)
	return len(words) > 1 && len(words) <= 5 && dwellings[letters.Fold(lexicon.LastWord(words))]
}

// takeBuilding keeps the name of a house that stood in front of a number, and returns the
// unit that ends it: "Oak Manor Apt 3".
func (p *Parts) takeBuilding(name string) (unit string) {
	if m := buildingAndUnit.FindStringSubmatch(name); m != nil && phrase.LooksLikeUnit(m[2]) && namesDwelling(strings.TrimRight(m[1], " ,-–")) {
		name, unit = strings.TrimRight(m[1], " ,-–"), m[2]
	}
	if namesDwelling(name) {
		p.Building = name
	}
	p.remark(name)
	return unit
}

var buildingAndUnit = regexp.MustCompile(`^(\pL.*?\pL)[ ,–-]+((?i:` + lexicon.Spellings(lexicon.Leading) + `|#|` + lexicon.SpellingsOf("fl") + `)\b?\.? ?#?[0-9A-Za-z-]{1,5})$`)
