package langname

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// How people say in which characters their Chinese is written, in a few languages.
var (
	chineseWord = regexp.MustCompile(`chinesisch|chinese|chines|chinois|chino|mandarin|mandarim|kantonesisch|kantones|cantonese|cantonais|cantones|zhongwen|putonghua|中文|汉语|漢語|华语|華語|普通话|普通話|国语|國語|粤语|粵語|广东话|廣東話`)
	cantonese   = regexp.MustCompile(`cantones|cantonais|kantones|粤语|粵語|广东话|廣東話`)
	mandarin    = regexp.MustCompile(`mandari|putonghua|普通话|普通話`)
	simplified  = regexp.MustCompile(`\b(?:simp|simpl|simplified|simplificado|simplificada|simplifie|vereinfacht|vereinfachtes|hans|mainland|prc)\b|简|簡`)
	traditional = regexp.MustCompile(`\b(?:trad|tradit|traditional|tradicional|traditionnel|traditionell|traditionelles|hant|taiwan|hong kong|hongkong|hk|macau|tw)\b|繁|正體`)
)

// chinese reads the folded name of Chinese with its characters, in any order and with any signs
// between: "Cantonese/trad.", "Mandarin - simplified". A letter is read, so the
// characters decide, and how it is spoken only where they are not named: "Chinese
// (Cantonese)". It is unknown where the text says neither, or something else too.
func chinese(folded string) (tag string, u Understanding) {
	if !chineseWord.MatchString(folded) {
		return "", unknown
	}
	rest := chineseWord.ReplaceAllString(folded, " ")
	hans, hant := simplified.MatchString(rest), traditional.MatchString(rest)
	rest = traditional.ReplaceAllString(simplified.ReplaceAllString(rest, " "), " ")
	for _, word := range strings.Fields(rest) {
		if !besideChinese[word] {
			return "", unknown
		}
	}
	switch {
	case hans && hant:
		return "", Ambiguous
	case hans:
		return "zh-Hans", One
	case hant:
		return "zh-Hant", One
	}
	switch spoken := [2]bool{mandarin.MatchString(folded), cantonese.MatchString(folded)}; spoken {
	case [2]bool{true, false}:
		return "zh-Hans", One
	case [2]bool{false, true}:
		return "zh-Hant", One
	}
	return "", unknown
}

// besideChinese are words that may stand beside the characters.
var besideChinese = letters.WordSet("characters,character,script,written,writing,reads,in,only,字,体,體,體字,字体")
