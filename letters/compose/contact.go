package compose

import "doorletters/letters"

// contact is who answers a pod's letters.
type contact struct {
	name      string
	shortName string // in the letter's largest line
	second    letters.Person
	hours     string // the leader's own
	isLeader  bool   // a neighbor, not the group's contact
	phone     letters.Phone
	whatsApp  letters.Phone
	email     string
	languages []string
}

// contact decides whose name and numbers stand on a pod's letters: the
// leader's; or the leader's first name with the group's number, where the
// campaign says so or the leader has none; or the group's, where nobody leads. The
// group's leader is in the words of the letter's language.
func (c *Composer) contact(pod letters.Pod, tag string) contact {
	leader, group := pod.Leader, c.campaign.GroupFor(tag)
	if leader.IsZero() {
		name := group.Leader
		if name == "" {
			name = c.campaign.Name
		}
		return contact{name: name, phone: group.Phone, email: group.Email}
	}
	who := contact{
		name: leader.Printed(), shortName: leader.ShortName(), isLeader: true, second: leader.Second, hours: leader.Hours,
		phone: leader.Phone, whatsApp: leader.WhatsApp, email: leader.Email, languages: leader.Languages,
	}
	if c.campaign.Letter.Contact == letters.ContactGroup {
		who.name, who.hours, who.second = who.shortName, "", letters.Person{Name: leader.Second.Name}
		who.phone, who.whatsApp, who.email = group.Phone, letters.Phone{}, group.Email
	} else if who.phone.IsZero() && who.whatsApp.IsZero() {
		who.phone = group.Phone
	}
	return who
}

// reachable reports whether the letter has a number: its largest line says to call.
func (w contact) reachable() bool { return !w.phone.IsZero() || !w.whatsApp.IsZero() }

// mayNotSpeak reports whether a reader of the language may have to talk to somebody
// who does not speak it. Of a contact whose languages nobody wrote down, only the
// campaign's first language is taken for granted.
func (w contact) mayNotSpeak(tag string, c letters.Campaign) bool {
	if len(w.languages) == 0 {
		return len(c.Languages) == 0 || !letters.SameLanguage(c.Languages[0], tag)
	}
	return !letters.Leader{Languages: w.languages}.Speaks(tag)
}
