package heading

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// lastWords are what headings of an address list end in that say whose address
// it is: "Polling place address", "Voter city". Only these: a "phone number" is
// no house number, and an "e-mail address" nobody's door.
var lastWords = map[string]Column{
	"address": ColumnAddress, "street address": ColumnAddress, "street": ColumnStreet, "street name": ColumnStreet,
	"house number": ColumnNumber, "street number": ColumnNumber, "city": ColumnCity, "town": ColumnCity,
	"zip": ColumnZIP, "zip code": ColumnZIP, "postal code": ColumnZIP, "postcode": ColumnZIP,
	"language": ColumnLanguage, "latitude": ColumnLatitude, "longitude": ColumnLongitude,
	"addr": ColumnAddress, "addr1": ColumnAddress, "address1": ColumnAddress, "address 1": ColumnAddress, "addr 1": ColumnAddress, "line 1": ColumnAddress,
	"address2": ColumnUnit, "address 2": ColumnUnit, "addr2": ColumnUnit, "addr 2": ColumnUnit, "line 2": ColumnUnit, "unit": ColumnUnit,
	"state zip": ColumnCity, "zipcode": ColumnZIP, "lat": ColumnLatitude, "lon": ColumnLongitude, "lng": ColumnLongitude,
}

var notPostal = []string{"email", "mail address", "e mail", "web", "ip", "url", "former", "previous", "old"}

// guess finds columns for meanings that have none by the last words of headings.
func (h *Table) guess(named map[string]string) {
	used := map[int]bool{}
	for _, i := range h.Columns {
		used[i] = true
	}
	for i, text := range h.Texts {
		words := strings.Fields(letters.Fold(apart(withoutBrackets(text))))
		whole := " " + strings.Join(words, " ") + " "
		if used[i] || len(words) < 2 || len(words) > 5 || slices.ContainsFunc(notPostal, func(s string) bool { return strings.Contains(whole, " "+s+" ") }) {
			continue
		}
		m, ok := lastWords[strings.Join(words[len(words)-2:], " ")]
		if !ok {
			m, ok = lastWords[words[len(words)-1]]
		}
		if _, taken := named[string(m)]; !ok || taken || h.Has(m) && (!ofTheOwner(h.Heading(m)) || ofTheOwner(text)) {
			continue
		}
		h.Columns[m] = i
		if !slices.Contains(h.Guessed, m) {
			h.Guessed = append(h.Guessed, m)
		}
	}
	if _, taken := named[string(ColumnAddress)]; h.Has(ColumnAddress, ColumnStreet) || taken {
		return
	}
	if i := slices.IndexFunc(h.Texts, func(text string) bool { return strings.HasSuffix(" "+letters.Fold(text), " location") }); i >= 0 && !used[i] {
		h.Columns[ColumnAddress] = i
		h.Guessed = append(h.Guessed, ColumnAddress)
	}
}
