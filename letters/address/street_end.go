package address

import (
	"slices"

	"doorletters/letters"
)

// Where a street ends that its city follows without a comma.

var (
	// surelyType are street types that end a name wherever they stand; plainType are
	// seldom a part of one: "Old Mill Rd" ends in Rd, not in Mill.
	surelyType = letters.WordSet("st,ave,rd,dr,ln,blvd,ct,pl,ter,hwy,pkwy,cir")
	plainType  = letters.WordSet("st,ave,rd,dr,ln,blvd,ct,pl,ter,hwy,pkwy,cir,sq,way,trl,tpke,expy,rte,pike,aly,run,loop,lp,row")
	// typeless are streets that need no type.
	typeless = letters.WordSet("broadway,bowery,embarcadero,esplanade,strand,boardwalk")
	// typeFirst are types that stand before their name: Avenue of the Americas, Via Verde.
	typeFirst = letters.WordSet("ave,calle,camino,via,paseo,rue,rua,callejon,corte,avenida,plz")
	// smallWords stand inside a name.
	smallWords = letters.WordSet("de,del,la,las,los,el,du,des,le,y,of,the")
	// cityEnds end cities' names, and are no city alone: Lake Forest.
	cityEnds = letters.WordSet("forest,park,city,grove,falls,heights,hills,beach,springs,village,valley,lake,rapids,bay,center,point,ridge,island,harbor,creek,junction,cove,church,station,shore,shores,rock,bluffs,plains,mills,haven,gables,hill,glen,spring,meadows,river,oaks,cliffs")
	// saints name streets and cities: St Louis.
	saints = letters.WordSet("louis,charles,paul,james,john,johns,mary,marys,mark,marks,george,peter,peters,joseph,andrew,andrews,francis,lucie,clair,cloud,helen,helena,helens,augustine,petersburg,albans,johnsbury,ann,anne,anns,patrick,thomas,michael,michaels,bernard,martin,martins,simons,regis,ignace,matthew,matthews,stephen,stephens,landry,gabriel,rose,anthony,robert,marie,luke,lukes,nicholas,vincent,lawrence,elizabeth,catherine,clement,croix,hilaire,tropez,gaudens")
)

// isSureType reports whether a word is a type that ends a name wherever it stands.
func isSureType(word string) bool { return surelyType[shortType(word)] }

// isPlainType reports whether a word is a type that is seldom a part of a name.
func isPlainType(word string) bool { return plainType[shortType(word)] }

// maxStreetWords is how many words are looked at for the end of a street; a longer
// text is a tale.
const maxStreetWords = 16

// streetEnd returns how many words a street is, with the direction behind it, where
// more words follow; 0 where that cannot be told.
func streetEnd(words []string) int {
	words = words[:min(len(words), maxStreetWords)]
	begin := 0
	for begin < len(words)-1 && IsDirectionWord(words[begin]) {
		begin++
	}
	end := numberedRoadEnd(words)
	for _, find := range []func([]string, int) int{typelessEnd, typeFirstEnd, typeEnd} {
		if end == 0 {
			end = find(words, begin)
		}
	}
	if end == 0 {
		return 0
	}
	return end + directionsAt(words, end)
}

// numberedRoadEnd is where a road ends that a number or letter tells from others:
// "Hwy 194", "FM 1960 Rd", "County Road C", "S 900 E".
func numberedRoadEnd(words []string) int {
	for i := 0; i < len(words); i++ {
		known := numbersRoad(words[:i], words[i]) || i < 2 && isRouteName(words[i])
		switch {
		case known:
			end := i + 1
			for end < len(words) && roadAfterNumber[letters.Fold(words[end])] {
				end++
			}
			return end
		case i < 2 && onGrid(words, i):
			return i + 2
		case i < 2 && i+1 < len(words) && ordinalNumber.MatchString(words[i]) && (i == 0 || IsDirectionWord(words[0])) && !hasSureType(words[i+1:]): // "W 34th"
			return i + 1
		}
	}
	return 0
}

// onGrid reports whether a number and a direction are a street on a grid: "9600
// South", "S 900 E", "N 7th E". Before the first there may be one more direction.
func onGrid(words []string, i int) bool {
	if i+1 >= len(words) || !IsDirectionWord(words[i+1]) || i == 1 && !IsDirectionWord(words[0]) {
		return false
	}
	if !letters.IsDigits(words[i]) || len(words[i]) < 2 {
		if i == 0 || !ordinalNumber.MatchString(words[i]) {
			return false
		}
	}
	return i+2 == len(words) || !isSureType(words[i+2]) || isSaint(words, i+2)
}

// hasSureType reports whether one of a street's words is surely its type.
func hasSureType(words []string) bool {
	for i, word := range words[:min(len(words), maxStreetWords)] {
		if isPlainType(word) && !isSaint(words, i) {
			return true
		}
	}
	return false
}

// roadAfterNumber may follow a road's number: "Interstate 35 Frontage Rd".
var roadAfterNumber = letters.WordSet("rd,road,hwy,highway,frontage,service,access,bypass,byp,business,bus,alternate,alt,loop,spur,fwy,freeway")

// typelessEnd is where a street without a type ends: "Broadway", "The Crescent".
func typelessEnd(words []string, begin int) int {
	first := letters.Fold(words[begin])
	next := begin + 1
	if first == "the" {
		next++
	}
	if next > len(words) || first != "the" && !typeless[first] {
		return 0
	}
	if next < len(words) && isPlainType(words[next]) && !isSaint(words, next) {
		return 0
	}
	if next < len(words)-1 && continuesType(words, next, false) && !isSaint(words, next) { // Embarcadero Ctr
		next++
	}
	return next
}

// typeFirstEnd is where a street ends that its type begins: "Avenue of the Stars",
// "El Camino Real", "Avenue C".
func typeFirstEnd(words []string, begin int) int {
	if letters.Fold(words[begin]) == "el" && begin+1 < len(words) {
		begin++
	}
	if !typeFirst[shortType(words[begin])] && letters.Fold(words[begin]) != "avenida" {
		return 0
	}
	end := begin + 1
	for end < len(words) && smallWords[letters.Fold(words[end])] {
		end++
	}
	if end >= len(words) || end == begin+1 && shortType(words[begin]) == "ave" && letters.Fold(words[begin]) != "avenida" {
		return 0
	}
	if isPlainType(words[end]) { // Plaza Dr, Lane Ave
		return 0
	}
	if end++; end < len(words) && isSureType(words[end]) && !isSaint(words, end) { // Via Verde Dr
		end++
	}
	return end
}

// typeEnd is where the first type ends that can be the street's: the surest kind
// first. What the types of one kind do together is one street's: Court Street Road.
func typeEnd(words []string, begin int) int {
	for _, kind := range []func(string) bool{
		func(key string) bool { return surelyType[key] },
		func(key string) bool { return plainType[key] },
		func(key string) bool { return streetTypes[key] != "" },
	} {
		for i := 1; i < len(words); i++ {
			if !StreetTypeWord(words[i]) || !kind(shortType(words[i])) || isTitle(words, i, begin) || isSaintsCity(words, i) {
				continue
			}
			if i > 1 && i+2 == len(words) && !isPlainType(words[i]) && cityEnds[letters.Fold(words[i+1])] {
				return i // "Stonehenge Lake Forest"
			}
			end := i + 1
			for end < len(words)-1 && continuesType(words, end, isPlainType(words[i])) {
				end++
			}
			return end
		}
	}
	return 0
}

// continuesType reports whether the word at i, behind a type, is one more of the same
// street: Court Street Road, Lake View Bend. Lake Forest is a city.
func continuesType(words []string, i int, sure bool) bool {
	if isPlainType(words[i]) {
		return !isSaint(words, i)
	}
	return StreetTypeWord(words[i]) && (shortType(words[i]) == "ext" || !sure && !beforeCity[letters.Fold(words[i])])
}

// isSaintsCity reports whether St begins a city's name: a type stands before it.
func isSaintsCity(words []string, i int) bool {
	return isSaint(words, i) && i > 1 && slices.ContainsFunc(words[1:i], StreetTypeWord)
}

// isSaint reports whether St is a saint's.
func isSaint(words []string, i int) bool {
	return i+1 < len(words) && shortType(words[i]) == "st" && saints[letters.Fold(words[i+1])]
}

// isTitle reports whether what looks like a type is the title of a name whose type
// follows: "E St Louis St", "N Dr Martin Luther King Dr", "Port St Lucie Blvd".
func isTitle(words []string, i, begin int) bool {
	key := shortType(words[i])
	if key != "st" && key != "dr" || i+2 >= len(words) || i > begin && key == "st" && !isSaint(words, i) || i > begin && key == "dr" && !kings[letters.Fold(words[i+1])] {
		return false
	}
	return hasSureType(words[i+2:])
}

// kings begin the name of the doctor whom most streets are named after.
var kings = letters.WordSet("martin,mlk,ml,m")

// directionsAt returns 1 where a direction stands with something after it, else 0.
// One in full may begin the city's name, unless none does: Northwest.
func directionsAt(words []string, i int) int {
	switch {
	case i+1 >= len(words):
	case isDirection(words[i]):
		return 1
	case IsDirectionWord(words[i]) && (unitWordsBeforeCity(words[i+1:]) > 0 || IsDirectionWord(words[i+1])):
		return 1
	case len(directions[letters.Fold(words[i])]) == 2 && !(i+2 == len(words) && cityEnds[letters.Fold(words[i+1])]):
		return 1
	}
	return 0
}
