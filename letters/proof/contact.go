package proof

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// contact is who answers a pod's letters, by the roster and the settings.
type contact struct {
	phone, whatsApp, second letters.Phone
	email                   string
}

// contactOf says whose numbers stand on a pod's letters: the leader's; the group's where
// the settings say so, where the leader has none, and where nobody leads.
func contactOf(c letters.Campaign, pod *letters.Pod) contact {
	group := contact{phone: c.Group.Phone, email: c.Group.Email}
	switch {
	case pod == nil || pod.Leader.Name == "":
		return group
	case c.Letter.Contact == letters.ContactGroup:
		return group
	}
	leader := pod.Leader
	who := contact{phone: leader.Phone, whatsApp: leader.WhatsApp, second: leader.Second.Phone, email: leader.Email}
	if who.phone.IsZero() && who.whatsApp.IsZero() {
		who.phone = c.Group.Phone
	}
	return who
}

// main is the number that readers are asked to call.
func (w contact) main() letters.Phone {
	if w.phone.IsZero() {
		return w.whatsApp
	}
	return w.phone
}

// checkContact sees that a body's numbers and addresses are those of the roster.
func checkContact(c letters.Campaign, b *Body) error {
	who := contactOf(c, b.Pod)
	var phones, emails, addresses []string
	for _, p := range []letters.Phone{who.phone, who.whatsApp, who.second, c.Group.Phone} {
		if !dials(p) {
			return faultf("the number %s is not %s, which a telephone dials for it%s", p.Printed, p.E164, rowOf(b.Pod))
		}
		phones = append(phones, p.Printed)
	}
	phones = append(phones, c.Emergency, c.Crisis)
	emails = append(emails, who.email, c.Group.Email)
	of := c.For(b.Language)
	addresses = append(addresses, of.Needs, of.NeedsPrint, of.Volunteer, of.Website)
	for _, r := range c.Resources {
		phones, addresses = append(phones, r.Phone.Printed), append(addresses, r.Link)
	}
	// Taglines are in other languages, which may have links of their own.
	for _, in := range c.LinksIn {
		addresses = append(addresses, in.Needs, in.NeedsPrint, in.Volunteer, in.Website)
	}
	seen := map[letters.Kind][]string{}
	for _, w := range b.all() {
		seen[w.Kind] = append(seen[w.Kind], w.Text)
	}
	for _, text := range seen[letters.KindPhone] {
		if !slices.Contains(phones, text) {
			return faultf("the telephone on the letter is %s and not %s%s", text, who.main().Printed, rowOf(b.Pod))
		}
	}
	for _, text := range seen[letters.KindEmail] {
		if !slices.Contains(emails, text) {
			return faultf("the e-mail address on the letter is %s and not %s%s", text, who.email, rowOf(b.Pod))
		}
	}
	for _, text := range seen[letters.KindURL] {
		if !slices.Contains(inPrint(addresses...), text) {
			return faultf("the letter has the address %s, which the campaign has not", text)
		}
	}
	if main := who.main().Printed; b.Letter && !b.Own && main != "" && len(seen[letters.KindPhone]) > 0 && !slices.Contains(seen[letters.KindPhone], main) {
		return faultf("the letter has not the telephone %s%s", main, rowOf(b.Pod))
	}
	return nil
}

// dials reports whether the number that people read is the one that a telephone dials:
// the last digits are the same, before which there may be codes of a country or of an
// area. One that only the country itself can dial has no other form.
func dials(p letters.Phone) bool {
	const compared = 6
	if p.E164 == "" {
		return true
	}
	all, printed := digitsOf(p.E164), digitsOf(p.Printed)
	if len(printed) < compared { // as in countries of a few thousand telephones
		return printed != "" && strings.HasSuffix(all, printed)
	}
	return strings.Contains(printed, all[max(0, len(all)-compared):])
}

// digitsOf returns the digits of a text.
func digitsOf(text string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, text)
}
