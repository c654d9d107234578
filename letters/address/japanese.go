package address

import (
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/text/width"

	"doorletters/letters"
)

// Addresses of Japan, which are written without spaces, from the large to the
// small: 北区神谷1-2-3 メゾン405号室.

var (
	japaneseText = regexp.MustCompile(`[\p{Han}\p{Hiragana}\p{Katakana}]`)
	japaneseZIP  = regexp.MustCompile(`^〒? ?([0-9]{3}-?[0-9]{4})[ ,]*`)
	// japaneseNumber begins with a digit, or with a kanji numeral that a word for its
	// place follows: numerals alone are a part of many names.
	japaneseNumber = regexp.MustCompile(`(?:` + kanjiPlace + `)*(?:[0-9]+(?:` + betweenBlocks + `(?:[0-9]+|` + kanji + `))*(?:番地|番|号)?|` + kanjiPlace + `)`)
)

// splitJapanese splits an address of Japan. Digits that are part of a name
// (北1条西) have a word of their own after them.
func splitJapanese(text string) (letters.Address, bool) {
	if !japaneseText.MatchString(text) {
		return letters.Address{}, false
	}
	a := letters.Address{NumberLast: true}
	text = PlainWidth(text)
	if m := japaneseZIP.FindStringSubmatch(text); m != nil {
		a.ZIP = m[1]
		text = text[len(m[0]):]
	}
	for _, at := range japaneseNumber.FindAllStringIndex(text, -1) {
		before, after := strings.TrimSpace(text[:at[0]]), text[at[1]:]
		if before == "" || strings.ContainsAny(after[:min(len(after), 3)], "条線区町村丁") && len(after) >= 3 {
			continue
		}
		a.Number, a.Street = text[at[0]:at[1]], strings.TrimRight(before, " ,-")
		a.Unit = strings.Trim(after, " ,-")
		return a, true
	}
	return letters.Address{}, false
}

// blockWords write a door as 1丁目2番3号 where others write 1-2-3.
var blockWords = regexp.MustCompile(`([0-9])\s*(?:丁目|番地|番|号|の)\s*`)

// blockNumber writes a house number of Japan as 1-2-3 is written.
func blockNumber(number string) string {
	if !strings.ContainsAny(number, "丁番号の") && strings.Trim(number, kanjiNumerals+"-") != "" {
		return number
	}
	number = kanjiNumber.ReplaceAllStringFunc(number, readKanji)
	return strings.TrimRight(blockWords.ReplaceAllString(number, "$1-"), "-")
}

const (
	kanjiNumerals = "〇零一二三四五六七八九十百千"
	kanji         = "[" + kanjiNumerals + "]+"
	kanjiPlace    = kanji + "(?:丁目|番地の?|番|号)"
	betweenBlocks = "(?:-|丁目|番地の?|番|号|の)"
)

// kanjiNumber is a number of a length that street blocks and houses have.
var kanjiNumber = regexp.MustCompile(`[` + kanjiNumerals + `]{1,9}`)

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

// PlainWidth writes the full-width letters, digits and signs of Japanese and
// Chinese keyboards as ASCII has them, and the dashes after a digit. Kana stay
// as they are.
func PlainWidth(text string) string {
	if !strings.ContainsFunc(text, isForeignForm) {
		return text
	}
	runes := []rune(text)
	for i, r := range runes {
		switch {
		case isWide(r):
			if narrow := width.LookupRune(r).Narrow(); narrow != 0 {
				runes[i] = narrow
			}
		case r == fractionSlash:
			runes[i] = '/'
		case i > 0 && isDigit(runes[i-1]) && (isDash(r) || r == 'ー'):
			runes[i] = '-'
		}
	}
	return strings.Join(strings.Fields(string(runes)), " ")
}

const fractionSlash = '⁄'

func isForeignForm(r rune) bool { return isWide(r) || isDash(r) || r == fractionSlash }

func isDash(r rune) bool { return strings.ContainsRune("−‐‑―", r) }

// isWide reports whether a rune is the full-width form of an ASCII character.
func isWide(r rune) bool { return r >= '！' && r <= '～' || r == '　' }

// isDigit reports whether a rune is one of the ASCII digits.
func isDigit(r rune) bool { return r >= '0' && r <= '9' }
