package roster

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"doorletters/letters"
	"doorletters/letters/address"
)

var (
	totalWord = regexp.MustCompile(`(?i)^\W*(grand |sub-? ?|overall )?(totals?|sum|count|insgesamt|gesamt|summe|somme|suma|soma|totale|totaux|合計|小計|計)\b?\W*(\W.*)?$|^\D+ (?:sub-?)?totals?\W*[0-9]*$`)
	countOf   = regexp.MustCompile(`(?i)^[0-9]+ (doors?|households?|units?|addresses|letters?|houses|homes|rows|flyers?|total|puertas|casas|hogares|portes|foyers|haushalte|türen)(?: (?:total|in all|altogether|in total|here|on this (?:street|page|block)|listed))?\W*$`)
)

// pageNumber is what stands alone where a printed list goes on.
var pageNumber = regexp.MustCompile(`(?i)^[-–— ]*(?:page|pg\.?|p\.|sheet|seite|blatt|página|pagina|pág\.?|hoja|feuille) *(?:n[.ºo]* *)?[0-9]{1,3}(?: *(?:/|of|de|von|sur|di) *[0-9]{1,3})?[-–— ]*$`)

// maxTotalCells is how many cells a row has at most that sums the others up.
const maxTotalCells = 4

// isTotal reports whether a row sums the others up. Total St is a street.
func (r *rowReader) isTotal() bool {
	seen := 0
	for i, c := range r.Row.Cells {
		text := letters.Tidy(c.Shown)
		if text == "" || c.Filled {
			continue
		}
		if seen++; seen > maxTotalCells {
			return false
		}
		if r.saysTotal(text, r.Table.ColumnAt(i)) {
			return true
		}
	}
	return false
}

// saysTotal reports whether a cell says that its row is a total.
func (r *rowReader) saysTotal(text string, column letters.Column) bool {
	switch {
	case column == letters.ColumnNote || column == letters.ColumnLanguage || column == letters.ColumnCity:
		return false
	case text[0] >= '0' && text[0] <= '9':
		if column != "" && column != letters.ColumnAddress && column != letters.ColumnNumber || !countOf.MatchString(text) {
			return false
		}
	case !r.totals.has(text):
		return false
	}
	if words := strings.Fields(text); len(words) > 1 && address.StreetTypeWord(words[len(words)-1]) {
		return false
	}
	inAddress := column == letters.ColumnNumber || column == letters.ColumnStreet || column == letters.ColumnAddress
	return inAddress || !r.namesDoor() // a door may stand beside a column of counts
}

// namesDoor reports whether a row's own cells name a door.
func (r *rowReader) namesDoor() bool {
	shown := func(column letters.Column) string { return letters.Tidy(r.Row.At(r.Table.Index(column)).Shown) }
	if strings.ContainsAny(shown(letters.ColumnNumber), "0123456789") && shown(letters.ColumnStreet) != "" {
		return true
	}
	return address.Split(shown(letters.ColumnAddress), r.dialect.Country).Number != ""
}

// totalWords knows of cells whether they say what a total is called. A list says
// the same few things over and over, and each is looked into once.
type totalWords map[string]bool

func (x totalWords) has(text string) bool {
	names, known := x[text]
	if !known {
		names = mayNameTotal(text) && totalWord.MatchString(text)
		if len(x) < maxRemembered {
			x[strings.Clone(text)] = names
		}
	}
	return names
}

// mayNameTotal reports whether a word of totalWord may be in a text: all that Latin letters
// write have one of these in them.
func mayNameTotal(text string) bool {
	if strings.ContainsFunc(text, func(r rune) bool { return r >= utf8.RuneSelf }) {
		return true
	}
	low := strings.ToLower(text)
	return slices.ContainsFunc(totalStems, func(stem string) bool { return strings.Contains(low, stem) })
}

var totalStems = []string{"tot", "sum", "som", "count", "gesamt"}
