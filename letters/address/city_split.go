package address

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// Where no comma says so, the city begins after the street's type.

// splitCity splits "12 Alder St Apt 3 Riverside" after the street's type and
// the unit. Where there is no type, all of it is the door.
func splitCity(text string) (door, city string) {
	_, street, _ := splitNumber(text, "US")
	words := strings.Fields(street)
	if n := spelledWords(words); n > 0 && street == text {
		words = words[n:]
		street = strings.Join(words, " ")
	}
	if len(words) < 2 {
		return text, ""
	}
	end := streetEnd(words)
	if end == 0 {
		return text, ""
	}
	end += unitWordsBeforeCity(words[end:])
	city = strings.TrimLeft(strings.Join(words[end:], " "), "-– ")
	if LooksLikeUnit(city) || isDirection(city) { // "12 Alder St Rear" names no city
		return text, ""
	}
	return strings.TrimRight(strings.TrimSuffix(text, street)+strings.Join(words[:end], " "), " -–,"), city
}

// WithoutCity cuts the city off a street's end, where it has a column of its own.
func WithoutCity(street, city string) string {
	words, name := strings.Fields(street), strings.Fields(city)
	cut := len(words) - len(name)
	if cut < 2 || letters.Fold(strings.Join(words[cut:], " ")) != letters.Fold(city) {
		return street
	}
	if isPlainType(words[cut-1]) && StreetTypeWord(words[cut-1]) {
		return strings.TrimRight(strings.Join(words[:cut], " "), " ,-")
	}
	return street
}

// namesCity reports whether an address ends in a city's name.
func namesCity(text string) bool {
	parts := segments(text)
	switch len(parts) {
	case 0:
		return false
	case 1:
		_, city := splitCity(parts[0])
		return city != "" && !hasDigit(city)
	}
	last := strings.Fields(parts[len(parts)-1])
	last = last[unitWordsBeforeCity(last):]
	text = strings.Join(last, " ")
	return text != "" && !LooksLikeUnit(text) && !isDirection(text) && !hasDigit(text)
}

// splitTypeless splits the city off a street that has no type, where one is sure to
// follow: "14 Stonehenge Riverside". A city of several words is known by its first.
func splitTypeless(text string) (door, city string) {
	_, street, _ := splitNumber(text, "US")
	words := strings.Fields(street)
	begin := 0
	for begin < len(words) && IsDirectionWord(words[begin]) {
		begin++
	}
	if len(words)-begin < 2 || hasDigit(street) || street == text || hasSureType(words[begin+1:]) {
		return text, ""
	}
	at := len(words) - 1
	if slices.ContainsFunc(words[begin+1:], StreetTypeWord) {
		at = 0
	}
	for i := begin + 1; i < len(words)-1; i++ {
		if first := letters.Fold(words[i]); surelyBeforeCity[first] || beforeCity[first] && cityEnds[letters.Fold(words[i+1])] {
			at = i
			break
		}
	}
	if at == 0 {
		return text, ""
	}
	return strings.TrimSuffix(text, street) + strings.Join(words[:at], " "), strings.Join(words[at:], " ")
}

// surelyBeforeCity begin few names but those of cities.
var surelyBeforeCity = letters.WordSet("ann,apache,baton,battle,bay,beverly,boca,bossier,bowling,buena,chula,coeur,college,colorado,coral,corpus,costa,council,cuyahoga,daly,daytona,delray,des,east,eau,el,fond,fort,ft,grand,huntington,idaho,iowa,jersey,kansas,la,laguna,las,los,missouri,mount,mt,myrtle,new,north,oklahoma,palo,pompano,port,rohnert,saint,salt,san,santa,shaker,simi,sioux,south,st,ste,texas,virginia,west")

// beforeCity begin the names of cities that have several words.
var beforeCity = letters.WordSet("ann,apache,baton,battle,bay,beverly,big,black,blue,boca,bossier,bowling,buena,canyon,cape,carson,casa,cedar,center,chapel,chula,coeur,college,colorado,coral,corpus,costa,council,cuyahoga,daly,daytona,delray,des,dodge,east,eau,el,elm,fair,falls,fond,forest,fort,foster,ft,garden,glen,grand,green,grove,half,hermosa,high,highland,hot,huntington,idaho,imperial,iowa,island,jersey,junction,kansas,key,la,laguna,lake,las,league,lees,little,long,los,lower,manhattan,menlo,mill,mission,missouri,mount,mt,myrtle,national,new,newport,north,oak,oklahoma,old,orchard,overland,palm,palo,park,pembroke,plant,pleasant,point,pompano,port,rapid,red,redondo,redwood,rock,rohnert,rolling,royal,saint,salt,san,santa,seal,shaker,silver,simi,sioux,south,spring,st,ste,sugar,sun,texas,thousand,twin,union,upper,valley,virginia,walnut,webster,west,white,winter")
