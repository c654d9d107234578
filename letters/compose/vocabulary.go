package compose

import (
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
)

// Placeholder is a name that messages and templates may use, as {{.Name}}.
type Placeholder struct{ Name, Meaning string }

// Placeholders returns the names every message and template knows.
func Placeholders() []Placeholder { return slices.Clone(vocabulary) }

var vocabulary = []Placeholder{
	{"Group", "the group's name"},
	{"Leader", "who answers: the pod's leader, or the group's contact"},
	{"Phone", "the number to call"},
	{"WhatsApp", "the leader's WhatsApp number"},
	{"Email", "the e-mail address of who answers"},
	{"Spoken", "the languages that who answers speaks, by their own names"},
	{"GroupPhone", "the group's number"},
	{"Hours", "when the group answers"},
	{"Language", "this language's English name, as said on the telephone"},
	{"Needs", "the needs form's address as a person types it"},
	{"Volunteer", "the volunteer form's address"},
	{"Website", "the group's web address"},
	{"Emergency", "the country's emergency number"},
	{"Date", "the campaign's date"},
	{"Pod", "the pod's name"},
	{"Doors", "to how many doors the letter went; the message has plural forms"},
	{"Code", "the letter's code; differs from door to door"},
	{"Place", "the letter's place in its pile; differs from door to door"},
	{"Total", "how many letters the pile has; differs from door to door"},
	{"Address", "the door's address; differs from door to door"},
}

// Names that only templates know: lists to range over, and answers for {{if}}.
var templateOnly = []string{
	"Offers", "Taglines", "Resources", // lists
	"HasLeader",    // a neighbor is named, not the group's contact
	"SayLanguage",  // who answers does not speak the letter's language
	"HasFallback",  // the group has a number besides the one to call
	"DoorCount",    // the number of doors is known
	"Name", "Link", // of a resource, as Phone
	"Pods", "Samples", // of the page to look at first, with:
	"ID", "Contact", "Long", "Unreviewed", "Page", "Letters",
}

func isPlaceholder(name string) bool {
	return slices.ContainsFunc(vocabulary, func(p Placeholder) bool { return p.Name == name })
}

// placeholderNames returns the names for a hint.
func placeholderNames() []string {
	names := make([]string, len(vocabulary))
	for i, p := range vocabulary {
		names[i] = p.Name
	}
	return names
}

// words fills the vocabulary for a pod and a language. What the campaign lacks is "".
func (c *Composer) words(v *values, pod letters.Pod, l *locale) map[string]any {
	who := c.contact(pod)
	links := c.campaign.For(l.tag)
	group := c.campaign.Group
	name := pod.Name
	if name == "" {
		name = pod.ID
	}
	spoken := make([]string, len(who.languages))
	for i, tag := range who.languages {
		spoken[i] = v.ofPod(letters.KindName, c.ownName(tag))
	}
	words := map[string]any{
		"Group":       v.text(letters.KindName, c.campaign.Name),
		"Leader":      v.ofPod(letters.KindName, who.name),
		"Phone":       v.ofPod(letters.KindPhone, who.phone.Printed),
		"WhatsApp":    v.ofPod(letters.KindPhone, who.whatsApp.Printed),
		"Email":       v.ofPod(letters.KindEmail, who.email),
		"Spoken":      strings.Join(spoken, " · "),
		"GroupPhone":  v.text(letters.KindPhone, group.Phone.Printed),
		"Hours":       v.text(letters.KindNote, group.Hours),
		"Language":    v.text(letters.KindName, l.language().English),
		"Needs":       v.text(letters.KindURL, needsInWords(links)),
		"Volunteer":   v.text(letters.KindURL, printedURL(links.Volunteer)),
		"Website":     v.text(letters.KindURL, printedURL(links.Website)),
		"Emergency":   v.text(letters.KindPhone, c.campaign.Emergency),
		"Date":        v.text(letters.KindNote, c.campaign.Date),
		"Pod":         v.ofPod(letters.KindName, name),
		"Doors":       c.doorsToken(v),
		"HasLeader":   who.isLeader,
		"DoorCount":   c.doors > 0,
		"SayLanguage": who.mayNotSpeak(l.tag, c.campaign),
		"HasFallback": !group.Phone.IsZero() && group.Phone != who.phone,
	}
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
}

// doorsToken is the count of doors, where it is known.
func (c *Composer) doorsToken(v *values) string {
	if c.doors <= 0 {
		return ""
	}
	return v.text(letters.KindNumber, strconv.Itoa(c.doors))
}
