package compose

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// checkOffers reports the offers of the campaign that no locale has words for, and
// those of its own that have none in one of its languages.
func (c *Composer) checkOffers() []letters.Problem {
	var problems []letters.Problem
	known := c.knownOffers()
	for _, offer := range c.campaign.Letter.Offers {
		if !slices.Contains(known, offer) {
			problems = append(problems, c.noOffer(offer, known))
			continue
		}
		if offer.BuiltIn() { // every locale has it, or it is not whole and was reported
			continue
		}
		for _, tag := range c.campaign.Languages {
			if l := c.locale(tag); l != nil && l.Messages[offer.MessageKey()] == nil && c.campaign.OfferWords[offer][tag] == "" {
				problems = append(problems, lacks(l, offer.MessageKey(), c.wordsElsewhere(offer)))
			}
		}
	}
	return problems
}

// namesOffer reports whether a message makes an offer that the campaign names.
func (c *Composer) namesOffer(key string) bool {
	offer, ok := letters.OfferOf(key)
	return ok && slices.Contains(c.campaign.Letter.Offers, offer)
}

// knownOffers returns the offers that there are words for in any language: the
// built-in ones, then the campaign's own.
func (c *Composer) knownOffers() []letters.Offer {
	known := letters.Offers()
	for _, about := range c.Languages() {
		for _, key := range c.locales[about.Tag].Order {
			if offer, ok := letters.OfferOf(key); ok && !slices.Contains(known, offer) {
				known = append(known, offer)
			}
		}
	}
	for _, offer := range slices.Sorted(maps.Keys(c.campaign.OfferWords)) {
		if !slices.Contains(known, offer) {
			known = append(known, offer)
		}
	}
	return known
}

// bareKey is what TOML takes for a key without quotation marks.
var bareKey = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)

// noOffer is the Problem of an offer that no locale has words for.
func (c *Composer) noOffer(offer letters.Offer, known []letters.Offer) letters.Problem {
	keys := make([]string, len(known))
	for i, o := range known {
		keys[i] = string(o)
	}
	table := string(offer)
	if !bareKey.MatchString(table) {
		table = strconv.Quote(table)
	}
	table = "offer." + table
	first := locale.English
	if len(c.campaign.Languages) > 0 {
		first = c.campaign.Languages[0]
	}
	return letters.Problem{
		File: c.campaign.File, Row: c.campaign.Rows["letter.offers"], Column: "letter.offers", Severity: letters.SeverityError,
		Message: fmt.Sprintf("unknown offer %q%s", offer, letters.DidYouMean(string(offer), keys)),
		Hint: fmt.Sprintf("the offers are %s; to add %s, write %s = \"...\" under [%s], and so for each other language",
			letters.ListOffers(known), offer, first, table),
	}
}

// wordsElsewhere returns what another language calls an offer, English if it can.
func (c *Composer) wordsElsewhere(offer letters.Offer) string {
	words := ""
	for _, about := range c.Languages() {
		m := c.locales[about.Tag].Messages[offer.MessageKey()]
		if m != nil && (words == "" || about.Tag == locale.English) {
			words = about.English + " says: " + m.Other
		}
	}
	return words
}
