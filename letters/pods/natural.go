package pods

import (
	"cmp"
	"strconv"
	"strings"
)

// unitOrder makes of a unit's key a string that sorts as units lie in a
// building: the unit without a name, the basement, then by floor or number (1,
// 2, 10; 1L before 1R), the penthouse last.
func unitOrder(key string) string {
	key = strings.TrimPrefix(key, "fl ")
	first, _, _ := strings.Cut(key, " ")
	switch first {
	case "":
		return ""
	case "bsmt", "cellar", "ground", "grnd", "garden", "lower", "lowr":
		return "1" + natural(key)
	case "ph":
		return "3" + natural(key)
	}
	return "2" + natural(key)
}

// natural writes the numbers in a text with as many digits each, so that 2
// sorts before 10. Digits sort before letters.
func natural(text string) string {
	var b strings.Builder
	for i := 0; i < len(text); {
		digits := 0
		for i+digits < len(text) && '0' <= text[i+digits] && text[i+digits] <= '9' {
			digits++
		}
		if digits == 0 {
			b.WriteByte(text[i])
			i++
			continue
		}
		number := strings.TrimLeft(text[i:i+digits], "0")
		if len(number) < 10 {
			b.WriteByte('0')
		}
		b.WriteString(strconv.Itoa(len(number)))
		b.WriteString(number)
		i += digits
	}
	return b.String()
}

// CompareIDs orders CP2 before CP10, also inside of longer names.
func CompareIDs(a, b string) int {
	return cmp.Or(cmp.Compare(natural(a), natural(b)), cmp.Compare(a, b))
}
