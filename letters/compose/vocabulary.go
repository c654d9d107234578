package compose

import (
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
)

var vocabulary = wording.Vocabulary()

// Names that only templates know: lists to range over, and answers for {{if}}.
var templateOnly = []string{
	"Offers", "Taglines", "Resources", // lists
	"Greetings",    // of the back: what the letter is, in each language
	"HasLeader",    // a neighbor is named, not the group's contact
	"Contact",      // the group's contact has a name
	"SameWhatsApp", // the number to call is on WhatsApp too
	"Spare",        // the letter is without an address
	"Logo",         // the group has a logo
	"SayLanguage",  // who answers does not speak the letter's language
	"HasFallback",  // the group has a number besides the one to call
	"DoorCount",    // the number of doors is known
	"Name", "Link", // of a resource, as Phone
	"Pods", "Mails", "Samples", "Services", "CodeRows", "BackPage", // of the page to look at first, with:
	"ID", "Who", "Unreviewed", "Page", "Letters", "Payload", "PaperName", "TwoSided",
	"PodName", "StopCount", "Minutes", "Way", "NoMailbox", // of a pod's walk
	"Streets", "Stops", "Rows", // and its lists, with:
	"Tick", "Stop", "Number", "Unit", "Note", "Serial", "NoLetter", "WideUnits",
	"Pile", "Steps", "Lines", "Scripts", "Files", // of a pod's kit, with:
	"SignFine", "SignNeed", "SignUrgent", // which card for a window it is
	"Text", "Hello", "Ask", "Letter", "Thanks",
	"Parts", "Title", "Words", "Key", "English", "Tag", "Sign", "First", // of a language's texts for its readers
	"Counts", "Own", "PageCount", "Sheets", // of the sheet before a pod's letters
}

// words fills the vocabulary for a pod and a language. What the campaign lacks is "".
func (c *Composer) words(v *values, pod letters.Pod, l *locale.Locale) map[string]any {
	who := c.contact(pod, l.Tag)
	links := c.campaign.For(l.Tag)
	group := c.campaign.GroupFor(l.Tag)
	said := c.said(l)
	name := pod.Name
	if name == "" {
		name = pod.ID
	}
	spoken := make([]string, len(who.languages))
	for i, tag := range who.languages {
		spoken[i] = v.ofPod(letters.KindName, c.spokenName(tag))
	}
	words := map[string]any{
		"Group":        v.text(letters.KindName, c.campaign.Name),
		"Leader":       v.ofPod(letters.KindName, who.name),
		"FirstName":    v.ofPod(letters.KindName, who.shortName),
		"Leader2":      v.ofPod(letters.KindName, who.second.Name),
		"Phone2":       v.ofPod(letters.KindPhone, who.second.Phone.Printed),
		"LeaderHours":  v.ofPod(letters.KindNote, who.hours),
		"Phone":        v.ofPod(letters.KindPhone, who.phone.Printed),
		"WhatsApp":     v.ofPod(letters.KindPhone, who.whatsApp.Printed),
		"Email":        v.ofPod(letters.KindEmail, who.email),
		"Spoken":       strings.Join(spoken, " · "),
		"GroupPhone":   v.text(letters.KindPhone, group.Phone.Printed),
		"Hours":        v.text(letters.KindNote, group.Hours),
		"Language":     v.text(letters.KindCode, said.word),
		"Pronounced":   said.brackets(v.text(letters.KindName, said.sound)),
		"Needs":        v.text(letters.KindURL, needsInWords(links)),
		"Volunteer":    v.text(letters.KindURL, printedURL(links.Volunteer)),
		"Website":      v.text(letters.KindURL, printedURL(links.Website)),
		"Trust":        v.text(letters.KindNote, c.campaign.Trust.For(l.Tag)),
		"Emergency":    v.text(letters.KindPhone, c.campaign.Emergency),
		"Crisis":       v.text(letters.KindPhone, c.crisis()),
		"Motto":        v.text(letters.KindNote, c.campaign.Letter.Motto.For(l.Tag)),
		"Message":      v.text(letters.KindNote, c.campaign.Message.For(l.Tag)),
		"Date":         v.text(letters.KindNote, c.campaign.Date),
		"Pod":          v.ofPod(letters.KindName, name),
		"Doors":        c.doorsToken(v),
		"Count":        "", // of a piece
		"Start":        "",
		"End":          "",
		"Reason":       "",
		"File":         "",
		"HasLeader":    who.isLeader,
		"SameWhatsApp": !who.phone.IsZero() && who.phone == who.whatsApp,
		"DoorCount":    c.doors.All > 0,
		"Contact":      group.Leader != "",
		"Spare":        false,
		"Logo":         c.logo != nil,
		"SayLanguage":  who.mayNotSpeak(l.Tag, c.campaign),
		"HasFallback":  !group.Phone.IsZero() && group.Phone != who.phone,
	}
	v.name(words)
	// In one order for all pods: their forms are found by the tokens' numbers.
	for _, slot := range slots {
		words[slot.name] = v.add(value{kind: slot.kind, field: slot.field})
	}
	return words
}

// slots are the placeholders that are filled in for each door.
var slots = []struct {
	name  string
	field letters.Field
	kind  letters.Kind
}{
	{"Code", letters.FieldCode, letters.KindCode},
	{"Place", letters.FieldPlace, letters.KindNumber},
	{"Total", letters.FieldTotal, letters.KindNumber},
	{"Address", letters.FieldAddress, letters.KindStreet},
	{"Town", letters.FieldTown, letters.KindStreet},
}

// doorsToken is the count of doors, where it is known.
func (c *Composer) doorsToken(v *values) string {
	if c.doors.All <= 0 {
		return ""
	}
	return v.text(letters.KindNumber, strconv.Itoa(c.doors.All))
}

// crisis is the crisis line's number where the group offers support of that kind.
func (c *Composer) crisis() string {
	if !slices.Contains(c.offered(), letters.OfferMind) {
		return ""
	}
	return c.campaign.Crisis
}
