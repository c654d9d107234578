package campaign

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// offerNamed returns the offer of a key as people write it: case, and what stands
// between its words, make no other offer.
func offerNamed(typed string) letters.Offer {
	return letters.Offer(strings.Join(nameWords(typed), "_"))
}

// storeOffer stores what an offer is called in a language.
func (d *draft) storeOffer(s setting, text string) {
	offer, tag := letters.Offer(s.path[1]), s.path[2]
	if d.campaign.OfferWords[offer] == nil {
		d.campaign.OfferWords[offer] = letters.InLanguages{}
		d.ownOffers = append(d.ownOffers, offer)
	}
	d.campaign.OfferWords[offer][tag] = asTyped(text)
}

// checkOffers sorts the offers into printed order, those with words of the group's
// own among them. Whether the others exist is known only after the locales have been
// read.
func (d *draft) checkOffers() {
	at, l := place{"letter.offers", 0}, &d.campaign.Letter
	if len(l.Offers) == 0 {
		d.fault(at, "the list of offers is empty", "leave the line out to list everything: "+letters.ListOffers(letters.Offers()))
	}
	for i, offer := range l.Offers {
		if own := offerNamed(string(offer)); own.BuiltIn() || slices.Contains(d.ownOffers, own) {
			l.Offers[i] = own
		}
		if slices.Index(l.Offers, l.Offers[i]) < i {
			d.report(letters.SeverityWarning, at, fmt.Sprintf("%q is there twice; it is printed once", offer), "delete one")
		}
	}
	for _, offer := range d.ownOffers {
		if !offer.BuiltIn() && !d.given(at.key) {
			l.Offers = append(l.Offers, offer)
		}
		d.checkOfferWords(offer)
	}
	l.Offers = letters.InPrintedOrder(l.Offers)
}

// checkOfferWords checks that an offer of the group's own is printed, and in every
// language; of a built-in one, that what replaces its words is not empty.
func (d *draft) checkOfferWords(offer letters.Offer) {
	words := d.campaign.OfferWords[offer]
	first := place{}
	var lack, say []string
	for _, tag := range d.campaign.Languages {
		at := place{fmt.Sprintf("offer.%s.%s", offer, tag), 0}
		if row, ok := d.rows[at]; ok && (first.key == "" || row < d.rows[first]) {
			first = at
		}
		switch {
		case words[tag] != "":
			say = append(say, fmt.Sprintf("%s says: %s", langname.EnglishName(tag), words[tag]))
		case !offer.BuiltIn():
			lack = append(lack, tag)
		case d.given(at.key):
			d.fault(at, "is empty", "write what the offer is called, or delete the line")
		}
	}
	switch {
	case offer.BuiltIn() || first.key == "": // or none of its languages is printed, which was reported
	case !slices.Contains(d.campaign.Letter.Offers, offer):
		d.report(letters.SeverityWarning, first, fmt.Sprintf("the offer %q is not printed: it is not among offers", offer),
			"add it: "+d.lineIn("letter.offers", `[..., "`+string(offer)+`"]`))
	case len(lack) > 0:
		const others = 2
		hint := "write " + d.linesIn("offer."+string(offer)+".%s", lack)
		d.fault(first, fmt.Sprintf("the offer %q has no words in %s", offer, languageNames(lack)),
			strings.Join(append([]string{hint}, say[:min(len(say), others)]...), "; "))
	}
}
