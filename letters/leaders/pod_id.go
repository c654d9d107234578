package leaders

import (
	"strconv"
	"strings"

	"doorletters/letters"
)

// maxPodID is how many characters a pod's ID has at most.
const maxPodID = 8

// podID returns the ID for a pod as it is typed: itself in capitals where that is
// at most eight letters and digits, else made from the beginnings of its words,
// "Cedar Park North" as CEPARNOR. It depends on nothing but the text, so that
// next week's table has the same. Empty where the text has no Latin letter or
// digit.
func podID(typed string) string {
	words := idWords(typed)
	id := strings.Join(words, "")
	if len(id) > maxPodID {
		var b strings.Builder
		for i, word := range words {
			share := (maxPodID - b.Len()) / (len(words) - i)
			b.WriteString(word[:min(len(word), max(share, min(1, maxPodID-b.Len())))])
		}
		id = b.String()
	}
	return id
}

// idWords are the words of what is typed, in the letters and digits of an ID.
func idWords(typed string) []string {
	return strings.FieldsFunc(strings.ToUpper(letters.Fold(typed)), func(r rune) bool {
		return !(r >= 'A' && r <= 'Z' || r >= '0' && r <= '9')
	})
}

// isOwnID reports whether all that is typed for a pod is in its ID: "cp3" and "CP-3",
// not "1-2".
func isOwnID(typed string) bool {
	id := podID(typed)
	return id != "" && podKey(typed) == strings.ToLower(id)
}

// otherIDs are the IDs that a pod gets, in this order, where the one of [podID] is
// another's: "1-2" is 1X2, then 12B, 12C and so on, and "Cedar Parkway" is CEDAPAR2.
func otherIDs(typed string, yield func(id string) bool) {
	id := podID(typed)
	if spaced := joinWords(idWords(typed), "X"); spaced != strings.Join(idWords(typed), "") && len(spaced) <= maxPodID && !yield(spaced) {
		return
	}
	for n := 2; ; n++ {
		end := strconv.Itoa(n)
		if last := id[len(id)-1]; last >= '0' && last <= '9' { // 122 would be read as a number
			end = "X" + end
			if n <= 26 {
				end = string(rune('A' + n - 1))
			}
		}
		if !yield(id[:min(len(id), maxPodID-len(end))] + end) {
			return
		}
	}
}

// podKey compares what people type for a pod: "Cedar Park", "cedar-park". A gap
// between two digits counts, since ward 1-2 is not ward 12.
func podKey(text string) string { return joinWords(strings.Fields(letters.Fold(text)), "-") }

// joinWords joins words, with a sign between two digits alone.
func joinWords(words []string, sign string) string {
	var b strings.Builder
	for i, word := range words {
		if i > 0 && isDigit(words[i-1][len(words[i-1])-1]) && isDigit(word[0]) {
			b.WriteString(sign)
		}
		b.WriteString(word)
	}
	return b.String()
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }
