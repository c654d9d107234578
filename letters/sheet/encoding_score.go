package sheet

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// score returns how much bytes look like text in an encoding: between about -5 and
// 5, the mean of their characters that are not ASCII.
func score(e olderEncoding, sample []byte, o Options) float64 {
	decoded, err := e.NewDecoder().Bytes(sample)
	if err != nil {
		return -5
	}
	sum, count, named, sensible := 0.0, 0, false, map[rune]bool{}
	for _, field := range strings.FieldsFunc(string(decoded), func(r rune) bool { return strings.ContainsRune("\r\n"+separators+`"`, r) }) {
		if isASCII(field) {
			continue
		}
		runes := []rune(field)
		for i, r := range runes {
			if r >= utf8.RuneSelf {
				worth := scoreOf(runes, i)
				if sum += worth; worth > 0 {
					sensible[r] = true
				}
				count++
			}
		}
		if len(field) <= longestName && (o.IsLanguage(field) || o.IsHeading(field)) {
			sum += 6
			named = true
		}
	}
	if count == 0 {
		return 0
	}
	if e.pairs && !named && len(sensible) < fewestOfMany && !e.isAtHome(o.Country) {
		return -5
	}
	return sum / float64(count)
}

// longestName is how many bytes a heading or a language's name has at most.
const longestName = 300

// fewestOfMany is how many characters must make sense in an encoding of thousands, outside
// of its country and where it shows no heading and no language: any two letters of another
// may be one of them by chance.
const fewestOfMany = 3

func isASCII(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r >= utf8.RuneSelf })
}

const (
	usualLetters   = "áéíóúñçãõêôâàèòüöäß"
	easternLetters = "ąęłśżźćńřšžčěůőű"
	usualHan       = "一二三四五六七八九十东東西南北中大小上下新老街路道巷弄号號室楼樓层層单單元门門牌栋座市区區县縣省村镇鎮乡鄉里社会花园園山水江河湖海民人和平安福兴興华華国國文语語言日本英简簡体體繁通话話普广廣州京港台湾灣备備注註姓名地址邮郵编編电電住所番町丁目部屋建物線城公寓学學校家宅年月天明光春前后後左右内外房间間长長青白高金银銀石松林田井川口谷神王子赤羽無有便箱"
	usualHangul    = "가나다라마바사아자차카타파하동로길시구군읍면리번지호층파트서울부산대인천광주전한국어영중일본도명소우편세종강남북신문화공원역성스페베트언수"
	usualSigns     = "“”‘’«»¿¡–—…"
	signsOfDigits  = "½¼¾º°ª"
)

// scoreOf returns how well a character that is not ASCII fits between its
// neighbours.
func scoreOf(runes []rune, i int) float64 {
	r := runes[i]
	switch {
	case r == utf8.RuneError, unicode.IsControl(r):
		return -5
	case unicode.Is(unicode.Latin, r) && !strings.ContainsRune(signsOfDigits, r):
		return scoreOfLatin(runes, i)
	case unicode.Is(unicode.Cyrillic, r):
		return scoreOfCyrillic(runes, i)
	case unicode.Is(unicode.Han, r):
		return scoreOfMany(runes, i, usualHan)
	case unicode.Is(unicode.Hangul, r):
		return scoreOfMany(runes, i, usualHangul)
	case isHalfWidthKana(r):
		return -1
	case unicode.In(r, unicode.Hiragana, unicode.Katakana), isFullWidth(r):
		return scoreOfMany(runes, i, "")
	}
	return scoreOfSign(runes, i)
}

// around returns the characters before and after a place, blanks at the ends.
func around(runes []rune, i int) (before, after rune) {
	before, after = ' ', ' '
	if i > 0 {
		before = runes[i-1]
	}
	if i+1 < len(runes) {
		after = runes[i+1]
	}
	return before, after
}

func isHalfWidthKana(r rune) bool { return r >= 0xFF61 && r <= 0xFF9F }

func isFullWidth(r rune) bool {
	return width.LookupRune(r).Kind() == width.EastAsianFullwidth || r >= 0x3000 && r <= 0x303F
}

func scoreOfCyrillic(runes []rune, i int) float64 {
	before, after := around(runes, i)
	if unicode.Is(unicode.Latin, before) || unicode.Is(unicode.Latin, after) || clashes(runes, i) {
		return -5
	}
	return 2
}

// scoreOfMany scores a character of a script that has thousands, or stands among
// them: in the wrong encoding most are rare ones, and stand within words of Latin
// letters.
func scoreOfMany(runes []rune, i int, usual string) float64 {
	r := runes[i]
	before, after := around(runes, i)
	switch {
	case isASCIILower(before), isASCIILower(after), isFullWidth(r) && (isASCIIUpper(before) || isASCIIUpper(after)):
		return -5
	case usual == "":
		return 2
	case strings.ContainsRune(usual, r):
		return 3
	}
	return -0.5
}

func isASCIILower(r rune) bool { return r >= 'a' && r <= 'z' }

func isASCIIUpper(r rune) bool { return r >= 'A' && r <= 'Z' }

// scoreOfSign scores what is no letter.
func scoreOfSign(runes []rune, i int) float64 {
	r := runes[i]
	before, after := around(runes, i)
	letterBefore, letterAfter := unicode.IsLetter(before), unicode.IsLetter(after)
	switch {
	case r == '’' && letterBefore:
		return 3
	case strings.ContainsRune(signsOfDigits, r):
		if unicode.IsDigit(before) || r == '½' && strings.ContainsRune(" -", before) || r == 'º' && strings.ContainsRune("Nn", before) {
			return 3
		}
		return -3
	case letterBefore && letterAfter:
		return -3
	case strings.ContainsRune(usualSigns, r):
		return 1
	case r == '\u00A0':
		return 0
	case letterBefore, letterAfter:
		return -4
	}
	return -2
}
