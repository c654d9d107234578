package sheet

// looksShiftJIS reports whether bytes that are not UTF-8 are Japanese: pairs
// that follow one another, most of them with a first byte that holds kana and
// the common characters. Accented letters of Windows-1252 stand alone.
func looksShiftJIS(text []byte, country string) bool {
	pairs, common, adjacent, single := 0, 0, 0, 0
	last := -2
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c < 0x80:
		case c >= 0xA1 && c <= 0xDF:
			single++
		case i+1 == len(text): // cut off
		case beginsPair(c) && endsPair(text[i+1]):
			pairs++
			if c <= 0x9F {
				common++
			}
			if last == i-1 {
				adjacent++
			}
			i++
			last = i
		default:
			return false
		}
	}
	if country == "JP" {
		return true
	}
	return pairs > 0 && common*10 >= (pairs+single)*6 && adjacent*2 >= pairs
}

// beginsPair reports whether a byte may be the first of two in Shift-JIS.
func beginsPair(c byte) bool { return c >= 0x81 && c <= 0x9F || c >= 0xE0 && c <= 0xFC }

// endsPair reports whether a byte may be the second of two.
func endsPair(c byte) bool { return c >= 0x40 && c != 0x7F && c <= 0xFC }
