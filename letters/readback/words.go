package readback

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/proof"
)

// checkWords sees that what stands on a body's pages is its text: each of its values in
// one piece, and of all else the same letters and digits in the same order.
//
// Where the drawings are those of the pod alone, without what its letter shares with
// others', that is seen of the pod's own numbers and e-mail addresses.
func (b body) checkWords(drawings []drawing, podAlone bool) (numbers int, err error) {
	pages := make([][]textLine, len(drawings))
	for i, d := range drawings {
		pages[i] = linesOf(d)
	}
	lines := slices.Concat(pages...)
	for _, w := range b.all() {
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
			if !contains(lines, text) && !runsOn(lines, text) {
				return numbers, faultf("the letter has not %s", w.Text)
			}
		}
	}
	if podAlone {
		return numbers, nil
	}
	if err := b.checkLetters(lines); err != nil {
		return numbers, err
	}
	if b.Dialled != nil { // the heads of its tables stand on each page
		return numbers, nil
	}
	return numbers, b.checkOrder(pages)
}

// all returns the words of all pages, of which each has the footer.
func (b body) all() []proof.Word {
	all := slices.Clone(b.Words)
	for range b.Pages {
		all = append(all, b.Footer...)
	}
	return all
}

// nearest returns what of some lines is most like a number: as long, with most digits
// in the same place.
func nearest(lines []textLine, number string) string {
	best, most := "another", 0
	for _, of := range lines {
		line := of.seen
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
func (b body) checkLetters(lines []textLine) error {
	count := map[rune]int{}
	for _, r := range countedWords(b.all()) {
		count[r]++
	}
	for _, line := range lines {
		for _, part := range line.parts {
			for _, r := range part {
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

// checkOrder sees that pages, which have the letters and digits of the text, have them in
// its order: each line says what comes next. The footer of a page is drawn behind the rest
// of it, or before where the text goes on over several.
func (b body) checkOrder(pages [][]textLine) error {
	text, footer := countedWords(b.Words), countedWords(b.Footer)
	for _, lines := range pages {
		length := -len(footer)
		for _, line := range lines {
			length += line.length()
		}
		length = min(max(0, length), len(text))
		wrong, ought := differing(lines, text[:length]+footer)
		if wrong != nil && len(b.Pages) > 1 && footer != "" {
			if other, _ := differing(lines, footer+text[:length]); other == nil {
				wrong = nil
			}
		}
		if wrong != nil {
			return faultf("the words of the letter are not those that it is to have: it says %q where it is to say %q", wrong.seen, ought)
		}
		text = text[length:]
	}
	return nil
}

// differing returns the first line that does not say what a text goes on with, and what
// that is; nil where all do.
func differing(lines []textLine, text string) (wrong *textLine, ought string) {
	for i, line := range lines {
		n := min(line.length(), len(text))
		if !line.says(text[:n]) {
			return &lines[i], strings.ToValidUTF8(text[:n], "")
		}
		text = text[n:]
	}
	return nil, ""
}

func countedWords(words []proof.Word) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(counted(w.Text))
	}
	return b.String()
}

// counted returns the letters and digits of a text. Signs are added where a list has
// bullets, or a line ends within a word.
func counted(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, text)
}
