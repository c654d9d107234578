package letters

import (
	"slices"
	"strings"
)

// Offer is something that a group can help with, by its key. What it is called
// in a language is the message "offer_" and the key in the language's locale, so
// a locale with a message "offer_laundry" makes an offer "laundry".
type Offer string

// offerMessages begins the keys of the messages that make offers.
const offerMessages = "offer_"

// OfferMind is support for people who are sad, afraid or unwell in mind. Where it is
// offered, letters name the country's crisis line too.
const OfferMind Offer = "mind"

// builtInOffers are the offers of the program's own locales, in the order in
// which a letter prints them.
var builtInOffers = []Offer{
	"company", "groceries", "doctor", "mind", "pets",
	"services", "money", "food", "childcare", "errands",
}

// Offers returns the offers that the program brings along, in the order in which
// a letter prints them. A campaign may add others by messages of its own.
func Offers() []Offer { return slices.Clone(builtInOffers) }

// MessageKey returns the key of the message that says the offer in words.
func (o Offer) MessageKey() string { return offerMessages + string(o) }

// BuiltIn reports whether the program brings the offer along.
func (o Offer) BuiltIn() bool { return slices.Contains(builtInOffers, o) }

// OfferOf returns the offer that the message of a key makes; ok is false for the
// messages that say something else.
func OfferOf(messageKey string) (o Offer, ok bool) {
	key, found := strings.CutPrefix(messageKey, offerMessages)
	if !found || key == "" {
		return "", false
	}
	return Offer(key), true
}

// OffersOf returns the offers of some keys.
func OffersOf(keys []string) []Offer {
	offers := make([]Offer, len(keys))
	for i, key := range keys {
		offers[i] = Offer(key)
	}
	return offers
}

// ListOffers returns the offers as a message lists them: "company, groceries".
func ListOffers(offers []Offer) string {
	keys := make([]string, len(offers))
	for i, o := range offers {
		keys[i] = string(o)
	}
	return strings.Join(keys, ", ")
}

// InPrintedOrder returns the offers in the order in which a letter prints them,
// each once: first those that the program brings along, then the campaign's own
// as they were written.
func InPrintedOrder(offers []Offer) []Offer {
	var sorted []Offer
	for _, o := range builtInOffers {
		if slices.Contains(offers, o) {
			sorted = append(sorted, o)
		}
	}
	for _, o := range offers {
		if !slices.Contains(sorted, o) {
			sorted = append(sorted, o)
		}
	}
	return sorted
}
