package roster

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// lastWords are what headings of an address list end in that say whose address
// it is: "Polling place address", "Voter city". Only these: a "phone number" is
// no house number, and an "e-mail address" nobody's door.
var lastWords = map[string]meaning{
	"address": colAddress, "street address": colAddress, "street": colStreet, "street name": colStreet,
	"house number": colNumber, "street number": colNumber, "city": colCity, "town": colCity,
	"zip": colZIP, "zip code": colZIP, "postal code": colZIP, "postcode": colZIP,
	"language": colLanguage, "latitude": colLatitude, "longitude": colLongitude,
	"addr": colAddress, "addr1": colAddress, "address1": colAddress, "address 1": colAddress, "addr 1": colAddress, "line 1": colAddress,
	"address2": colUnit, "address 2": colUnit, "addr2": colUnit, "addr 2": colUnit, "line 2": colUnit, "unit": colUnit,
	"state zip": colCity, "zipcode": colZIP, "lat": colLatitude, "lon": colLongitude, "lng": colLongitude,
}

var notPostal = []string{"email", "mail address", "e mail", "web", "ip", "url", "former", "previous", "old"}

// guess finds columns for meanings that have none by the last words of headings.
func (h *header) guess(named map[string]string) {
	used := map[int]bool{}
	for _, i := range h.columns {
		used[i] = true
	}
	for i, text := range h.texts {
		words := strings.Fields(letters.Fold(apart(withoutBrackets(text))))
		whole := " " + strings.Join(words, " ") + " "
		if used[i] || len(words) < 2 || len(words) > 5 || slices.ContainsFunc(notPostal, func(s string) bool { return strings.Contains(whole, " "+s+" ") }) {
			continue
		}
		m, ok := lastWords[strings.Join(words[len(words)-2:], " ")]
		if !ok {
			m, ok = lastWords[words[len(words)-1]]
		}
		if _, taken := named[string(m)]; !ok || taken || h.has(m) && (!ofTheOwner(h.heading(m)) || ofTheOwner(text)) {
			continue
		}
		h.columns[m] = i
		if !slices.Contains(h.guessed, m) {
			h.guessed = append(h.guessed, m)
		}
	}
	if _, taken := named[string(colAddress)]; h.has(colAddress, colStreet) || taken {
		return
	}
	if i := slices.IndexFunc(h.texts, func(text string) bool { return strings.HasSuffix(" "+letters.Fold(text), " location") }); i >= 0 && !used[i] {
		h.columns[colAddress] = i
		h.guessed = append(h.guessed, colAddress)
	}
}
