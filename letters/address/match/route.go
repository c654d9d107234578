package match

import (
	"strings"

	"doorletters/letters/address/lexicon"
)

// routes has the short name of a numbered road by the words before its
// number, which streetWord has shortened: "US Highway 20", "U.S. Rt 20" and "US
// 20" are one. A state's highway and its road may be two, and so may a county's.
var routes = map[string]string{
	"us": "us", "us hwy": "us", "us rte": "us", "u s hwy": "us", "u s rte": "us", "u s": "us",
	"sr": "sr", "state rte": "sr", "state rd": "sr", "st rte": "sr", "st rd": "sr",
	"sh": "sh", "sth": "sh", "state hwy": "sh", "st hwy": "sh",
	"cr": "cr", "co rd": "cr", "co rte": "cr",
	"cth": "ch", "co hwy": "ch",
	"fm": "fm", "fm rd": "fm", "farm to market": "fm", "farm to mkt": "fm", "farm to market rd": "fm", "farm to mkt rd": "fm",
	"rm": "rm", "rm rd": "rm", "rnch rd": "rm", "rnch to market": "rm", "rnch to market rd": "rm",
	"i": "i", "ih": "i", "interstate": "i", "interstate hwy": "i",
	"tr": "tr", "township rd": "tr", "twp rd": "tr",
}

// maxRouteWords is how many words stand before a road's number.
const maxRouteWords = 4

// routeWords writes the road that a street's words name, or begin with after a
// direction, in short. A county's may have a letter for a number.
func routeWords(words []string) []string {
	begin := 0
	if len(words) > 2 && lexicon.Directions[words[0]] != "" {
		begin = 1
	}
	for n := min(maxRouteWords, len(words)-1-begin); n > 0; n-- {
		short, ok := routes[strings.Join(words[begin:begin+n], " ")]
		if !ok || !isRouteNumber(words[begin+n], short) {
			continue
		}
		return append(append(words[:begin:begin], short), words[begin+n:]...)
	}
	return words
}

func isRouteNumber(word, route string) bool {
	return strings.ContainsAny(word, "0123456789") || len(word) <= 2 && (route == "cr" || route == "ch")
}
