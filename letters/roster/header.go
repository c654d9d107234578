package roster

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
)

// headerRows is how far down a sheet the row of headings may stand.
const headerRows = 30

// header is the row that says what the columns hold.
type header struct {
	row     int
	columns map[meaning]int
	texts   []string // the headings as written
	// twice are headings whose meaning an earlier column has already, guessed
	// those that were understood by their last words only.
	twice   []string
	guessed []meaning
}

// has reports whether there is a column of one of the meanings.
func (h header) has(ms ...meaning) bool {
	return slices.ContainsFunc(ms, func(m meaning) bool { _, ok := h.columns[m]; return ok })
}

// column gives a meaning's column, -1 where there is none.
func (h header) column(m meaning) int {
	if i, ok := h.columns[m]; ok {
		return i
	}
	return -1
}

// heading gives the heading of a meaning as written, or the meaning's own name.
func (h header) heading(m meaning) string {
	if i, ok := h.columns[m]; ok {
		return h.texts[i]
	}
	return string(m)
}

// findHeader takes the row with the most known headings among the first ones,
// the upper one of two that are equal, if it is what is wanted.
func findHeader(s sheet, w wanted, named map[string]string) (header, bool, error) {
	var best header
	for l, err := range s.lines() {
		if err != nil {
			return header{}, false, err
		}
		if l.row > headerRows {
			break
		}
		h := readHeader(l, w.vocabulary, named)
		if h.has(w.needed...) && len(h.columns) > len(best.columns) && !w.not(l) {
			best = h
		}
	}
	return best, len(best.columns) > 0, nil
}

// readHeader reads a row as if it were headings. A heading named by [columns]
// has that meaning and no other, and the meaning no other column.
func readHeader(l line, v vocabulary, named map[string]string) header {
	h := header{row: l.row, columns: map[meaning]int{}}
	wanted := map[string]meaning{}
	for key, heading := range named {
		wanted[letters.Fold(heading)] = meaning(key)
	}
	for i, c := range l.cells {
		text := tidy(c.shown)
		h.texts = append(h.texts, text)
		folded := letters.Fold(text)
		if text == "#" { // folds to nothing
			folded = "no"
		}
		if folded == "" {
			continue
		}
		m, ok := wanted[folded]
		if !ok {
			m = v[folded]
			if _, taken := named[string(m)]; taken || m == "" {
				continue
			}
		}
		if _, taken := h.columns[m]; taken {
			h.twice = append(h.twice, text)
			continue
		}
		h.columns[m] = i
	}
	if v.has(string(colNumber)) {
		h.guess(named)
	}
	return h
}

// lastWords are what headings of an address list end in that say whose address
// it is: "Polling place address", "Voter city". Only these: a "phone number" is
// no house number, and an "e-mail address" nobody's door.
var lastWords = map[string]meaning{
	"address": colAddress, "street address": colAddress, "street": colStreet, "street name": colStreet,
	"house number": colNumber, "street number": colNumber, "city": colCity, "town": colCity,
	"zip": colZIP, "zip code": colZIP, "postal code": colZIP, "postcode": colZIP,
	"language": colLanguage, "latitude": colLatitude, "longitude": colLongitude,
}

var notPostal = []string{"email", "mail address", "e mail", "web", "ip", "url", "former", "previous", "old"}

// guess finds columns for meanings that have none by the last words of headings.
func (h *header) guess(named map[string]string) {
	used := map[int]bool{}
	for _, i := range h.columns {
		used[i] = true
	}
	for i, text := range h.texts {
		words := strings.Fields(letters.Fold(inBrackets.ReplaceAllString(text, " ")))
		whole := " " + strings.Join(words, " ") + " "
		if used[i] || len(words) < 2 || len(words) > 5 || slices.ContainsFunc(notPostal, func(s string) bool { return strings.Contains(whole, " "+s+" ") }) {
			continue
		}
		m, ok := lastWords[strings.Join(words[len(words)-2:], " ")]
		if !ok {
			m, ok = lastWords[words[len(words)-1]]
		}
		if _, taken := named[string(m)]; !ok || taken || h.has(m) {
			continue
		}
		h.columns[m] = i
		h.guessed = append(h.guessed, m)
	}
}

// repeated reports whether a row is the headings again, as on each page of a
// printed list: at least two cells, and none that is not its column's heading.
func (h header) repeated(l line) bool {
	same := 0
	for i, c := range l.cells {
		text := tidy(c.shown)
		if text == "" {
			continue
		}
		if i >= len(h.texts) || letters.Fold(text) != letters.Fold(h.texts[i]) {
			return false
		}
		same++
	}
	return same >= 2 || same == len(h.columns)
}

// checkColumns finds keys of [columns] that mean nothing, and headings that are
// not there. The campaign names columns of both its lists in one table, so a
// key that the other list knows too may be the other's.
func checkColumns(s sheet, v, other vocabulary, named map[string]string, h header) []letters.Problem {
	var problems []letters.Problem
	for _, key := range slices.Sorted(maps.Keys(named)) {
		p := letters.Problem{File: s.file, Sheet: s.name, Row: h.row, Column: named[key], Severity: letters.SeverityError}
		switch {
		case !v.has(key) && !other.has(key):
			p.Message = fmt.Sprintf("[columns] has %s, which is not a column that can be named", key)
			p.Hint = "use one of " + strings.Join(v.meanings(), ", ")
		case v.has(key) && !h.has(meaning(key)) && (!other.has(key) || v.has(string(colStreet))):
			p.Message = fmt.Sprintf("[columns] says %s = %q, but no column has that heading", key, named[key])
			p.Hint = "the headings are: " + h.list()
		default:
			continue
		}
		problems = append(problems, p)
	}
	return problems
}

func (v vocabulary) meanings() []string {
	var all []string
	for _, m := range v {
		all = append(all, string(m))
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// list is the headings as written, for a hint.
func (h header) list() string {
	var texts []string
	for _, text := range h.texts {
		if text != "" {
			texts = append(texts, strconv.Quote(text))
		}
	}
	return strings.Join(texts, ", ")
}
