package address

import (
	"doorletters/letters"
	"regexp"
	"strconv"
	"strings"
)

var (
	numberSign   = regexp.MustCompile(`^(?:no|nr|num|#)\s*([0-9])`)
	leadingZeros = regexp.MustCompile(`^0+([0-9])`)
	halfBehind   = regexp.MustCompile(`([0-9])(?:\s+|\s*-\s*)([0-9]/[0-9])`)
	reachesTo    = regexp.MustCompile(`([0-9][a-z]?) to ([0-9])`)
	aroundDash   = regexp.MustCompile(`\s*([-/&+])\s*`)
	letterBehind = regexp.MustCompile(`([0-9])[ -]+([a-z])`)
	// Japanese writes a door as 1丁目2番3号 or 1-2-3.
	blockWords = regexp.MustCompile(`([0-9])\s*(?:丁目|番地|番|号|の)\s*`)
)

var kanjiDigits = strings.NewReplacer("十", "10", "一", "1", "二", "2", "三", "3", "四", "4", "五", "5", "六", "6", "七", "7", "八", "8", "九", "9")

// numberWords are the numbers that buildings spell out: One Main St.
var numberWords = map[string]string{
	"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
}

// numberKey compares house numbers. The hyphen has three meanings, and only
// two of them are spelling: "16-1/2" is "16 1/2" and "7-A" is "7A", but "12-1"
// is neither 12 nor 121.
func numberKey(number string) string {
	if letters.IsDigits(number) && number[0] != '0' {
		return number
	}
	key := strings.TrimSpace(letters.FoldMarks(spellFractions(number)))
	key = strings.Join(strings.Fields(key), " ")
	if digits, ok := numberWords[key]; ok {
		return digits
	}
	if strings.ContainsAny(key, "丁番号の") {
		key = kanjiDigits.Replace(key)
		key = strings.TrimRight(blockWords.ReplaceAllString(key, "$1-"), "-")
	}
	if behind, ok := strings.CutPrefix(key, "rear "); ok {
		key = behind + " rear"
	}
	key = numberSign.ReplaceAllString(key, "$1")
	key = leadingZeros.ReplaceAllString(key, "$1")
	key = halfBehind.ReplaceAllString(key, "$1 $2")
	key = reachesTo.ReplaceAllString(key, "$1-$2")
	key = aroundDash.ReplaceAllString(key, "$1")
	return letterBehind.ReplaceAllString(key, "$1$2")
}

// House is the house number as streets are walked: "16 1/2" is 16 and "1/2",
// "7A" is 7 and "a", "12-14" is 12 and "-14", since a range stands where it
// begins. Houses in order of number and then suffix, as strings, are in order
// along the street. Not ok where the number does not begin with a digit.
func House(a letters.Address) (number int, suffix string, ok bool) {
	key := numberKey(a.Number)
	behind := strings.TrimLeft(key, "0123456789")
	number, err := strconv.Atoi(key[:len(key)-len(behind)])
	if err != nil {
		return 0, "", false
	}
	return number, strings.TrimSpace(behind), true
}

var fractions = strings.NewReplacer("½", " 1/2", "¼", " 1/4", "¾", " 3/4", "⅓", " 1/3", "⅔", " 2/3")

// spellFractions writes 16½ as 16 1/2, before compatibility folding makes 161/2 of it.
func spellFractions(text string) string { return fractions.Replace(text) }
