package sheet

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// looks says how much bytes look like text in an encoding: between about -5 and
// 5, the mean of their characters that are not ASCII.
func score(e olderEncoding, sample []byte, o Options) float64 {
	decoded, err := e.NewDecoder().Bytes(sample)
	if err != nil {
		return -5
	}
	sum, count := 0.0, 0
	for _, field := range strings.FieldsFunc(string(decoded), func(r rune) bool { return strings.ContainsRune("\r\n"+separators+`"`, r) }) {
		if isASCII(field) {
			continue
		}
		runes := []rune(field)
		for i, r := range runes {
			if r >= utf8.RuneSelf {
				sum += scoreOf(runes, i)
				count++
			}
		}
		if o.IsLanguage(field) || o.IsHeading(field) {
			sum += 6
		}
	}
	if count == 0 {
		return 0
	}
	return sum / float64(count)
}

func isASCII(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r >= utf8.RuneSelf })
}

const (
	usualLetters   = "áéíóúñçãõêôâàèòüöäß"
	easternLetters = "ąęłśżźćńřšžčěůőű"
	usualHan       = "一二三四五六七八九十东東西南北中大小上下新老街路道巷弄号號室楼樓层層单單元门門牌栋座市区區县縣省村镇鎮乡鄉里社会花园園山水江河湖海民人和平安福兴興华華国國文语語言日本英简簡体體繁通话話普广廣州京港台湾灣备備注註姓名地址邮郵编編电電住所番町丁目部屋建物線城公寓学學校家宅年月天明光春前后後左右内外房间間长長青白高金银銀石松林田井川口谷神王子赤羽無有便箱"
	usualHangul    = "가나다라마바사아자차카타파하동로길시구군읍면리번지호층파트서울부산대인천광주전한국어영중일본도명소우편세종강남북신문화공원역성스페베트언수"
	usualSigns     = "“”‘’«»¿¡"
	signsOfDigits  = "½¼¾º°ª"
)

// looksOf says how well a character fits between its neighbours.
func scoreOf(runes []rune, i int) float64 {
	r := runes[i]
	before, after := rune(' '), rune(' ')
	if i > 0 {
		before = runes[i-1]
	}
	if i+1 < len(runes) {
		after = runes[i+1]
	}
	switch {
	case r == utf8.RuneError, unicode.IsControl(r):
		return -5
	case unicode.Is(unicode.Latin, r) && !strings.ContainsRune(signsOfDigits, r):
		return scoreOfLetter(runes, i, before, after)
	case unicode.Is(unicode.Cyrillic, r):
		if unicode.Is(unicode.Latin, before) || unicode.Is(unicode.Latin, after) || clashes(runes, i) {
			return -5
		}
		return 2
	case unicode.Is(unicode.Han, r):
		if strings.ContainsRune(usualHan, r) {
			return 3
		}
		return -0.5 // there are thousands, and in the wrong encoding most are rare ones
	case unicode.Is(unicode.Hangul, r):
		if strings.ContainsRune(usualHangul, r) {
			return 3
		}
		return -0.5
	case r >= 0xFF61 && r <= 0xFF9F: // half-width kana
		return -1
	case unicode.In(r, unicode.Hiragana, unicode.Katakana), width.LookupRune(r).Kind() == width.EastAsianFullwidth, r >= 0x3000 && r <= 0x303F:
		return 2
	case r == '’' && unicode.IsLetter(before):
		return 3
	case strings.ContainsRune(signsOfDigits, r):
		if unicode.IsDigit(before) || r == '½' && (before == ' ' || before == '-') || r == 'º' && (before == 'N' || before == 'n') {
			return 3
		}
		return -3
	case unicode.IsLetter(before) && unicode.IsLetter(after):
		return -3
	case strings.ContainsRune(usualSigns, r), r == '–', r == '—', r == '…':
		return 1
	case r == '\u00A0':
		return 0
	case unicode.IsLetter(before), unicode.IsLetter(after):
		return -4
	}
	return -2
}

func scoreOfLetter(runes []rune, i int, before, after rune) float64 {
	r := runes[i]
	worth := 1.0
	switch {
	case clashes(runes, i):
		return -3
	case (r == 'ç' || r == 'Ç') && !strings.ContainsRune("aouãõáóúâôAOUÃÕÁÓÚÂÔ ", after):
		return -2
	case strings.ContainsRune(usualLetters, unicode.ToLower(r)):
		worth = 3
	case strings.ContainsRune(easternLetters, unicode.ToLower(r)):
		worth = 2
	}
	if r == 'á' && strings.ContainsRune("aeo", after) { // as ç of MS-DOS looks on a Macintosh
		worth = 2
	}
	if before >= utf8.RuneSelf && unicode.IsLetter(before) || after >= utf8.RuneSelf && unicode.IsLetter(after) {
		worth -= 2 // two in a row are rare
	}
	if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
		worth = 0
	}
	return worth
}

// clashes reports whether a letter is a capital in the middle of a word that has
// small letters.
func clashes(runes []rune, i int) bool {
	if !unicode.IsUpper(runes[i]) || i == 0 || !unicode.IsLetter(runes[i-1]) {
		return false
	}
	begin, end := i, i
	for begin > 0 && i-begin < longestWord && unicode.IsLetter(runes[begin-1]) {
		begin--
	}
	for end < len(runes) && end-i < longestWord && unicode.IsLetter(runes[end]) {
		end++
	}
	return slices.ContainsFunc(runes[begin:end], unicode.IsLower)
}

// longestWord bounds what is looked at around a letter: text in the wrong
// encoding may be one word of a hundred thousand letters.
const longestWord = 40
