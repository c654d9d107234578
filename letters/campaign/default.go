package campaign

import (
	"slices"

	"golang.org/x/text/language"

	"doorletters/letters"
)

// letterPaper are the countries where printers are loaded with US Letter; all
// others use A4. Source: CLDR, supplementalData.xml, paperSize "US-Letter".
var letterPaper = []string{
	"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
}

// emergency has the number that reaches police, fire brigade and ambulance
// alike. Sources: for the EU and its neighbours Directive (EU) 2018/1972,
// article 109; for each entry the emergency numbers that libphonenumber's
// ShortNumberMetadata.xml has for the country (a test compares them). A country
// with another number for each service, or one that is not here, has none: a
// wrong one would be worse.
var emergency = map[string][]string{
	"911": {
		"US", "CA", "MX", "PR", "VI", "GU", "AS", "MP", "BM", "BS", "BZ", "CR",
		"DO", "EC", "JO", "KY", "PH", "PY", "UY", "VE",
	},
	"112": {
		"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
		"IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
		"AD", "CH", "GE", "IN", "IS", "LI", "MC", "MD", "ME", "MK", "NO", "RU", "TR", "XK",
	},
	"999": {"GB", "GG", "IM", "JE", "HK", "KE", "MO", "MY", "BD"},
	"000": {"AU"},
	"111": {"NZ"},
	"123": {"CO"},
}

func emergencyNumber(country string) string {
	for number, countries := range emergency {
		if slices.Contains(countries, country) {
			return number
		}
	}
	return ""
}

// fillIn sets the defaults of what the file leaves out.
func (d *draft) fillIn() {
	c := &d.campaign
	if region, err := language.ParseRegion(c.Country); err == nil {
		c.Country = region.Canonicalize().String()
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
	c.Emergency = emergencyNumber(c.Country)
}
