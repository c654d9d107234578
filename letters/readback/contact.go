package readback

import (
	"cmp"
	"maps"
	"slices"

	"doorletters/letters"
	"doorletters/letters/proof"
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

// valuesOf returns what may stand for each placeholder on a body, by its name, and under ""
// what may stand where none does: what the campaign has for all letters.
func valuesOf(c letters.Campaign, b *proof.Body) map[string][]string {
	who, of := contactOf(c, b.Pod), c.For(b.Language)
	values := map[string][]string{
		"Phone": {who.phone.Printed}, "WhatsApp": {who.whatsApp.Printed}, "Phone2": {who.second.Printed}, "Email": {who.email},
		"GroupPhone": {c.Group.Phone.Printed}, "Emergency": {c.Emergency}, "Crisis": {c.Crisis},
		"Needs": inPrint(of.Needs, of.NeedsPrint), "Volunteer": inPrint(of.Volunteer), "Website": inPrint(of.Website),
	}
	shared := []string{c.Group.Phone.Printed, c.Group.Email, c.Emergency, c.Crisis}
	for _, r := range c.Resources {
		shared = append(append(shared, r.Phone.Printed), inPrint(r.Link)...)
	}
	// Lines in other languages may have links of their own.
	for _, in := range append(slices.Collect(maps.Values(c.LinksIn)), c.Links) {
		shared = append(shared, inPrint(in.Needs, in.NeedsPrint, in.Volunteer, in.Website)...)
	}
	values[""] = shared
	return values
}

// checkContact sees that a body's numbers and addresses are those of the roster, each at
// the place of its kind, and that none is missing.
func checkContact(c letters.Campaign, b *proof.Body) error {
	who := contactOf(c, b.Pod)
	for _, p := range []letters.Phone{who.phone, who.whatsApp, who.second, c.Group.Phone} {
		if !dials(p) {
			return faultf("the number %s is not %s, which a telephone dials for it%s", p.Printed, p.E164, rowOf(b.Pod))
		}
	}
	values, seen := valuesOf(c, b), map[string]bool{}
	for _, w := range (body{b}).all() {
		seen[w.Name] = true
		if known, named := values[w.Name]; !named || slices.Contains(known, w.Text) {
			continue
		}
		switch w.Kind {
		case letters.KindPhone:
			return faultf("the telephone on the letter is %s and not %s%s", w.Text, cmp.Or(values[w.Name][0], who.main().Printed), rowOf(b.Pod))
		case letters.KindEmail:
			return faultf("the e-mail address on the letter is %s and not %s%s", w.Text, who.email, rowOf(b.Pod))
		case letters.KindURL:
			return faultf("the letter has the address %s, which the campaign has not", w.Text)
		}
	}
	if !b.Letter {
		return nil
	}
	for _, name := range b.Prints {
		if name == printsCode || name == "WhatsApp" && who.whatsApp == who.phone { // it says so in words
			continue
		}
		if value := values[name][0]; value != "" && !seen[name] {
			return faultf("the letter has not %s%s", value, rowOf(b.Pod))
		}
	}
	return nil
}
