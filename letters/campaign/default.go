package campaign

import (
	"slices"

	"doorletters/letters"
)

// letterPaper are the countries where printers are loaded with US Letter; all
// others use A4. Source: CLDR, supplementalData.xml, paperSize "US-Letter".
var letterPaper = []string{
	"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
}

// fillIn sets the defaults of what the file leaves out.
func (d *draft) fillIn() {
	c := &d.campaign
	if code, guessed, ok := countryNamed(c.Country); ok {
		d.typedCountry, d.guessedCountry = c.Country, guessed
		c.Country = code
	}
	if !d.given("languages") {
		c.Languages = []string{"en"}
	}
	if !d.given("podsize.min") {
		c.PodSize.Min = 30
	}
	if !d.given("podsize.max") {
		c.PodSize.Max = 60
	}
	if c.Letter.Template == "" {
		c.Letter.Template = "door-letter"
	}
	if c.Letter.Paper == "" {
		c.Letter.Paper = "a4"
		if slices.Contains(letterPaper, c.Country) {
			c.Letter.Paper = "letter"
		}
	}
	if c.Letter.Layout == "" {
		c.Letter.Layout = "single"
	}
	if c.Letter.Contact == "" {
		c.Letter.Contact = letters.ContactLeader
	}
	if !d.given("letter.offers") {
		c.Letter.Offers = letters.Offers()
	}
}
