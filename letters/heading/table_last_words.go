package heading

import (
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
)

// lastWords are what headings of an address list end in that say whose address
// it is: "Polling place address", "Voter city". Only these: a "phone number" is
// no house number, and an "e-mail address" nobody's door.
var lastWords = map[string]letters.Column{
	"address": letters.ColumnAddress, "street address": letters.ColumnAddress, "street": letters.ColumnStreet, "street name": letters.ColumnStreet,
	"house number": letters.ColumnNumber, "street number": letters.ColumnNumber, "city": letters.ColumnCity, "town": letters.ColumnCity,
	"zip": letters.ColumnZIP, "zip code": letters.ColumnZIP, "postal code": letters.ColumnZIP, "postcode": letters.ColumnZIP,
	"language": letters.ColumnLanguage, "latitude": letters.ColumnLatitude, "longitude": letters.ColumnLongitude,
	"addr": letters.ColumnAddress, "addr1": letters.ColumnAddress, "address1": letters.ColumnAddress, "address 1": letters.ColumnAddress, "addr 1": letters.ColumnAddress, "line 1": letters.ColumnAddress,
	"address2": letters.ColumnUnit, "address 2": letters.ColumnUnit, "addr2": letters.ColumnUnit, "addr 2": letters.ColumnUnit, "line 2": letters.ColumnUnit, "unit": letters.ColumnUnit,
	"state zip": letters.ColumnCity, "zipcode": letters.ColumnZIP, "lat": letters.ColumnLatitude, "lon": letters.ColumnLongitude, "lng": letters.ColumnLongitude,
}

var notPostal = []string{"email", "mail address", "e mail", "web", "ip", "url", "former", "previous", "old"}

// guessByLastWords finds columns for meanings that have none by the last words of
// headings.
func (t *Table) guessByLastWords(n named) {
	known := map[int]bool{}
	for _, i := range t.Columns {
		known[i] = true
	}
	for i, text := range t.texts {
		column := lastWordsMean(text)
		if column == "" || known[i] || n.has(column) {
			continue
		}
		if t.Has(column) && (!ofTheOwner(t.Heading(column)) || ofTheOwner(text)) {
			continue
		}
		t.guess(column, i)
	}
}

// lastWordsMean returns the column that the last words of a heading mean, empty
// for none.
func lastWordsMean(heading string) letters.Column {
	words := strings.Fields(letters.Fold(splitWords(withoutBrackets(heading))))
	if len(words) < 2 || len(words) > 5 {
		return ""
	}
	whole := " " + strings.Join(words, " ") + " "
	if slices.ContainsFunc(notPostal, func(s string) bool { return strings.Contains(whole, " "+s+" ") }) {
		return ""
	}
	if column, ok := lastWords[strings.Join(words[len(words)-2:], " ")]; ok {
		return column
	}
	return lastWords[words[len(words)-1]]
}

// guessByLocation takes a heading that ends in "location" for that of the address
// where there is no other.
func (t *Table) guessByLocation(n named) {
	if t.Has(letters.ColumnAddress, letters.ColumnStreet) || n.has(letters.ColumnAddress) {
		return
	}
	i := slices.IndexFunc(t.texts, func(text string) bool { return strings.HasSuffix(" "+letters.Fold(text), " location") })
	if i < 0 || slices.Contains(slices.Collect(maps.Values(t.Columns)), i) {
		return
	}
	t.guess(letters.ColumnAddress, i)
}

// guess lets a column of the sheet be what it seems to be.
func (t *Table) guess(column letters.Column, place int) {
	t.Columns[column] = place
	if !slices.Contains(t.guessed, column) {
		t.guessed = append(t.guessed, column)
	}
}
