package compose

import (
	"strings"

	"doorletters/letters"
)

// contact is who answers a pod's letters.
type contact struct {
	name      string
	isLeader  bool // a neighbor, not the group's contact
	phone     letters.Phone
	whatsApp  letters.Phone
	email     string
	languages []string
}

// contact decides whose name and numbers stand on a pod's letters: the
// leader's; or the leader's first name with the group's number, where the
// campaign says so or the leader has none; or the group's, where nobody leads.
func (c *Composer) contact(pod letters.Pod) contact {
	leader, group := pod.Leader, c.campaign.Group
	if leader.IsZero() {
		name := group.Leader
		if name == "" {
			name = c.campaign.Name
		}
		return contact{name: name, phone: group.Phone, email: group.Email}
	}
	who := contact{
		name: leader.Name, isLeader: true, phone: leader.Phone,
		whatsApp: leader.WhatsApp, email: leader.Email, languages: leader.Languages,
	}
	if c.campaign.Letter.Contact == letters.ContactGroup {
		who.name, _, _ = strings.Cut(strings.TrimSpace(leader.Name), " ")
		who.phone, who.whatsApp, who.email = group.Phone, letters.Phone{}, group.Email
	} else if who.phone.IsZero() && who.whatsApp.IsZero() {
		who.phone = group.Phone
	}
	return who
}

// reachable reports whether the letter has any way to get in touch.
func (w contact) reachable() bool {
	return !w.phone.IsZero() || !w.whatsApp.IsZero() || w.email != ""
}

// mayNotSpeak reports whether a reader of the language may have to talk to somebody
// who does not speak it. Of a contact whose languages nobody wrote down, only the
// campaign's first language is taken for granted.
func (w contact) mayNotSpeak(tag string, c letters.Campaign) bool {
	if len(w.languages) == 0 {
		return len(c.Languages) == 0 || !letters.SameLanguage(c.Languages[0], tag)
	}
	return !letters.Leader{Languages: w.languages}.Speaks(tag)
}
