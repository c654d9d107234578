package campaign

import "doorletters/letters"

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
		c.Letter.Paper = letters.UsualPaper(c.Country)
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
