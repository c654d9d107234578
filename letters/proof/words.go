package proof

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"

	"doorletters/letters"
)

// checkWords sees that what stands on a body's pages is its text: each of its values in
// one piece, and of all else the same letters and digits.
//
// Where the drawings are those of the pod alone, without what its letter shares with
// others', that is seen of the pod's own numbers and e-mail addresses.
func (b *Body) checkWords(drawings []drawing, podAlone bool) (numbers int, err error) {
	var runs []run
	for _, d := range drawings {
		for _, r := range d.runs {
			if spaceless(r.seen()) != "" {
				runs = append(runs, r)
			}
		}
	}
	lines := linesOf(drawings)
	for _, w := range b.Words {
		if podAlone && !w.Pod {
			continue
		}
		text := spaceless(w.Text)
		switch w.Kind {
		case letters.KindPhone:
			numbers++
			if !contains(lines, text) {
				return numbers, faultf("the telephone on the letter is %s and not %s%s", nearest(lines, text), w.Text, rowOf(b.Pod))
			}
		case letters.KindEmail, letters.KindURL:
			if !contains(lines, text) && !broken(runs, text, maxBroken) {
				return numbers, faultf("the letter has not %s", w.Text)
			}
		}
	}
	if podAlone {
		return numbers, nil
	}
	return numbers, b.checkLetters(runs)
}

// linesOf returns the lines of drawings as they stand from left to right, without spaces:
// what is of one size, with no more than a wide space in it.
func linesOf(drawings []drawing) []string {
	var lines []string
	for _, d := range drawings {
		runs := slices.Clone(d.runs)
		slices.SortStableFunc(runs, func(a, b run) int {
			return cmp.Or(cmp.Compare(b.at.y, a.at.y), cmp.Compare(a.at.x, b.at.x))
		})
		for i, r := range runs {
			if i == 0 || runs[i-1].at.y != r.at.y || runs[i-1].size != r.size || r.at.x-runs[i-1].right > r.size {
				lines = append(lines, "")
			}
			lines[len(lines)-1] += spaceless(r.seen())
		}
	}
	return lines
}

func contains(lines []string, text string) bool {
	return slices.ContainsFunc(lines, func(line string) bool { return strings.Contains(line, text) })
}

// maxBroken is on how many more lines an address is looked for: on a narrow letter a
// long one has many.
const maxBroken = 8

// broken reports whether a text stands on some lines, so many more than one.
func broken(runs []run, text string, more int) bool {
	for _, r := range runs {
		line := spaceless(r.seen())
		for n := min(len(line), len(text)-1); n > 0; n-- {
			if strings.HasSuffix(line, text[:n]) && (begins(runs, text[n:]) || more > 1 && broken(runs, text[n:], more-1)) {
				return true
			}
		}
	}
	return false
}

func begins(runs []run, text string) bool {
	return slices.ContainsFunc(runs, func(r run) bool { return strings.HasPrefix(spaceless(r.seen()), text) })
}

// nearest returns what of some lines is most like a number: as long, with most digits
// in the same place.
func nearest(lines []string, number string) string {
	best, most := "another", 0
	for _, line := range lines {
		for at := 0; at+len(number) <= len(line); at++ {
			same := 0
			for i := range len(number) {
				if line[at+i] == number[i] {
					same++
				}
			}
			if same > most {
				best, most = line[at:at+len(number)], same
			}
		}
	}
	return strings.ToValidUTF8(best, "?")
}

// checkLetters counts letters and digits. A list has the heads of its tables on each page
// anew: it may have more letters, and no more digits.
func (b *Body) checkLetters(runs []run) error {
	count := map[rune]int{}
	for _, w := range b.Words {
		for _, r := range w.Text {
			if isCounted(r) {
				count[r]++
			}
		}
	}
	for _, run := range runs {
		for _, r := range run.seen() {
			if isCounted(r) {
				count[r]--
			}
		}
	}
	for _, r := range slices.Sorted(maps.Keys(count)) {
		if n := count[r]; n > 0 || n < 0 && (b.Dialled == nil || unicode.IsDigit(r)) {
			return faultf("the words of the letter are not those that it is to have: there are %+d of %q", -n, r)
		}
	}
	return nil
}

// isCounted reports whether a letter says something by itself. Signs are added where a
// list has bullets, or a line ends within a word.
func isCounted(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
