package phrase

import (
	"strings"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// StreetTail splits what stands behind a complete street and is no part of one: "Mill Ln
// Garcia", "Elm St DNC". The tail is empty where a direction, an extension or a number
// follows, or where nobody can tell that the street ends before.
func StreetTail(street string) (base, tail string) {
	words := strings.Fields(street)
	end := typedEnd(words)
	if end == 0 || end >= len(words) || AwaitsNumber(words[:end]) {
		return street, ""
	}
	tail = strings.Join(words[end:], " ")
	first := letters.Fold(words[end])
	if lexicon.HasDigit(tail) || lexicon.SmallWords[first] || streetExtensions[first] || lexicon.IsStreetType(words[end]) || LooksLikeUnit(tail) || NumbersRoad(words[:end], words[end]) {
		return street, ""
	}
	if !strings.ContainsFunc(tail, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsSymbol(r) || unicode.IsPunct(r) }) {
		return street, ""
	}
	return strings.TrimRight(strings.Join(words[:end], " "), " ,-–/*"), tail
}

// typedEnd is how many words are a street with its type and the directions behind it, by the
// last type that has a name in front; 0 where there is none.
func typedEnd(words []string) (end int) {
	for i := len(words) - 1; i > 0 && end == 0; i-- {
		if lexicon.IsPlainType(words[i]) && !(i == 1 && lexicon.IsDirection(words[0])) {
			end = i + 1
		}
	}
	for end > 0 && end < len(words) && lexicon.IsDirection(words[end]) {
		end++
	}
	return end
}

// streetExtensions follow a street's type and are a part of its name.
var streetExtensions = letters.WordSet("ext,extn,exten,extension,exd,extended,bypass,byp,spur,connector,conn,cutoff,service,frontage,access,alternate,alt,business,bus,overpass,underpass,circle,loop,access,ramp,mall,bridge,tunnel,rear,private,pvt,upper,lower,old,new,to,at,and,or,&,+,/,-,–,@,jr,sr,ii,iii,on,in,by")

// HoldsUnitWord reports whether one of a text's words is of the kind that units are made
// of: "Rose Court Building", "Side Door", "Rear".
func HoldsUnitWord(text string) bool {
	for _, word := range strings.Fields(text) {
		if word = strings.Trim(word, ",.;:()"); lexicon.UnitOf(word).Uses != 0 || lexicon.UnitClasses[letters.Fold(word)] != "" || lexicon.PlaceWords[letters.Fold(word)] || doorSides[letters.Fold(word)] {
			return true
		}
	}
	return false
}

// doorSides are words beside those of units that say which door is meant.
var doorSides = letters.WordSet("door,side,entrance,stairs,stair,bell,buzzer,porch,garage,yard,garden,court,cottage,lodge,level,half,end,corner,left,right,top,bottom,first,second,third,north,south,east,west")
