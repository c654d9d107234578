package rule

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// Words between two streets, in small letters. The single letters may be a
// direction or a street's name, so that they count only before a street of the list.
var (
	andWords   = letters.WordSet("and,et,und,och,og,plus")
	andLetters = letters.WordSet("e,y,i")
	crossWords = letters.WordSet("between,btw,entre,zwischen")
	// endings are those of several streets, each with that of one.
	endings = map[string]string{
		"streets": "street", "sts": "st", "avenues": "avenue", "aves": "ave", "roads": "road", "rds": "rd", "lanes": "lane", "lns": "ln",
		"drives": "drive", "drs": "dr", "courts": "court", "cts": "ct", "places": "place", "pls": "pl", "terraces": "terrace", "boulevards": "boulevard",
	}
)

// isCrossing reports whether a word says that other streets bound a part of a street.
func isCrossing(word string) bool { return crossWords[letters.Fold(word)] }

// maxNamed is how many words a street has at most, with its numbers.
const maxNamed = 16

// splitJoined splits a part of a cell at the words for and, where what stands there are
// streets of the list. "Rose and Crown Ln" is one street if the list has it, and a name
// that the list does not have at all stays whole.
func splitJoined(part string, known func(key string) bool) []string {
	j := joined{strings.Fields(spaceSigns(part)), known, map[int]int{}}
	if len(j.words) > 1 && andWords[strings.ToLower(j.words[0])] && j.street(0) == 0 { // "Warren Ave, and Pleasant St"
		return splitJoined(strings.Join(j.words[1:], " "), known)
	}
	if len(j.words) < 3 || j.street(0) == len(j.words) {
		return []string{part}
	}
	parts, found := j.split()
	if !found {
		return []string{part}
	}
	return parts
}

// spaceSigns puts spaces around the signs that stand for and.
func spaceSigns(part string) string {
	part = strings.NewReplacer("&", " & ", "+", " + ").Replace(part)
	var b strings.Builder
	for i := range len(part) { // "Elm/Oak", not 1/2
		if part[i] == '/' && i > 0 && i+1 < len(part) && !isWordDigit(part[i-1]) && !isWordDigit(part[i+1]) {
			b.WriteString(" / ")
			continue
		}
		b.WriteByte(part[i])
	}
	return b.String()
}

func isWordDigit(b byte) bool { return '0' <= b && b <= '9' }

// joined is a part of a cell with words for and in it.
type joined struct {
	words []string
	known func(key string) bool
	ends  map[int]int // what street returned
}

// isAnd reports whether the word at a place may stand between two streets.
func (j joined) isAnd(i int) bool {
	if i == 0 || i+1 >= len(j.words) {
		return false
	}
	word := j.words[i]
	switch folded := strings.ToLower(word); {
	case word == "&" || word == "/" || word == "+" || andWords[folded]:
		return lexNumbers(j.words[i+1]) == nil || j.street(i+1) > 0 // 2 and 4
	case andLetters[folded]:
		return j.street(i+1) > 0
	}
	return false
}

// street returns where the longest street of the list ends, with its numbers, that begins
// at a place and has nothing or a word for and behind it; 0 where none begins there.
func (j joined) street(begin int) int {
	if end, done := j.ends[begin]; done {
		return end
	}
	j.ends[begin] = 0
	for end := min(len(j.words), begin+maxNamed); end > begin; end-- {
		if end < len(j.words) && !j.isAnd(end) {
			continue
		}
		if j.isStreet(strings.Join(j.words[begin:end], " ")) {
			j.ends[begin] = end
			break
		}
	}
	return j.ends[begin]
}

// isStreet reports whether a text is a street of the list, with or without numbers.
func (j joined) isStreet(text string) bool {
	r, why := parse(text, j.known)
	return why == "" && j.known(r.Street)
}

// split returns the streets; found is false where the list has none of them.
func (j joined) split() (parts []string, found bool) {
	for at := 0; at < len(j.words); {
		end := j.street(at)
		if end == 0 {
			end = j.unknown(at)
		}
		part := strings.Join(j.words[at:end], " ")
		if !j.isStreet(part) {
			part = j.completed(part, end)
		}
		found = found || j.isStreet(part)
		parts = append(parts, part)
		at = end + 1
	}
	return parts, found
}

// unknown returns where a name ends that the list does not have: before the next word
// for and, unless that stands between two streets that bound this one.
func (j joined) unknown(begin int) int {
	for end := begin + 1; end < len(j.words); end++ {
		if j.isAnd(end) && !slices.ContainsFunc(j.words[begin:end], isCrossing) {
			return end
		}
	}
	return len(j.words)
}

// completed is a name that ends at a place and that the list does not have, with the
// ending that it shares with the next: "Alder St" of "Alder and Birch St", and both of
// "Alder and Birch Streets". It is as it was where the list does not have that either.
func (j joined) completed(part string, end int) string {
	last := len(j.words) - 1
	if end > last { // the last: its own ending
		part = strings.TrimSuffix(strings.TrimSuffix(part, j.words[last]), " ")
	} else if next := j.street(end + 1); next > 0 {
		last = next - 1
	}
	ending := j.words[last]
	if one, isMany := endings[strings.ToLower(ending)]; isMany {
		ending = strings.ToUpper(one[:1]) + one[1:]
	}
	if whole := part + " " + ending; j.isStreet(whole) {
		return whole
	}
	if end == len(j.words) {
		return strings.TrimSpace(part + " " + j.words[last])
	}
	return part
}
