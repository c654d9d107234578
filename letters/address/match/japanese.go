package match

import (
	"regexp"
	"strconv"
	"strings"
)

// blockWords write a door as 1丁目2番3号 where others write 1-2-3.
var blockWords = regexp.MustCompile(`([0-9])\s*(?:丁目|番地|番|号|の)\s*`)

// blockNumber writes a house number of Japan as 1-2-3 is written.
func blockNumber(number string) string {
	if !strings.ContainsAny(number, "丁番号の") && strings.Trim(number, KanjiNumerals+"-") != "" {
		return number
	}
	number = kanjiNumber.ReplaceAllStringFunc(number, readKanji)
	return strings.TrimRight(blockWords.ReplaceAllString(number, "$1-"), "-")
}

const (
	KanjiNumerals = "〇零一二三四五六七八九十百千"
)

// kanjiNumber is a number of a length that street blocks and houses have.
var kanjiNumber = regexp.MustCompile(`[` + KanjiNumerals + `]{1,9}`)

var (
	kanjiDigits = map[rune]int{'〇': 0, '零': 0, '一': 1, '二': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9}
	kanjiPowers = map[rune]int{'十': 10, '百': 100, '千': 1000}
)

// readKanji writes a number in digits: 十一 is 11, 二百三 is 203, and 二〇三,
// digit by digit, too.
func readKanji(numeral string) string {
	sum, digits := 0, 0
	for _, r := range numeral {
		if power, ok := kanjiPowers[r]; ok {
			sum, digits = sum+max(digits, 1)*power, 0
		} else {
			digits = digits*10 + kanjiDigits[r]
		}
	}
	return strconv.Itoa(sum + digits)
}
