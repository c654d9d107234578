package letters

// Campaign is one group's settings, as campaign.toml has them, with defaults filled in.
type Campaign struct {
	// File is the settings file as problems name it, "campaign.toml"; or the
	// workbook in which they are a sheet.
	File string
	Name string // the group, as printed
	Date string // as printed in the footer; never the clock
	// Country is the ISO 3166 code by which phone numbers are read; it decides the
	// default paper and the emergency number.
	Country string
	// Languages are BCP 47 tags; the first is for doors whose language is
	// blank, ambiguous or not listed.
	Languages []string
	// Addresses and Pods are paths relative to the campaign; "file.xlsx#Sheet"
	// names a sheet. Either may be empty.
	Addresses, Pods string
	// Within is the path of a map file (GeoJSON or KML) with the areas outside of which
	// no door is read; it may be empty.
	Within string
	// Areas is the path of a GeoJSON file with the areas that pods cover; it may be empty.
	Areas string
	// Streets is the path of a GeoJSON file with the street lines by which pods are cut
	// and walked, and which maps draw; it may be empty.
	Streets string
	// Logo is the path of a PNG that stands beside the group's name; it may be empty.
	Logo string
	// Links are the links of every language, and under a tag what that language has of its own.
	Links   Links
	LinksIn map[string]Links
	// Group answers where no leader does; GroupIn has its leader and hours in a
	// language's own words, by tag.
	Group     Group
	GroupIn   map[string]GroupWords
	Resources []Resource
	// Trust is somebody independent who knows the group: "the Riverside library,
	// 617-555-0190".
	Trust InLanguages
	// Message is the group's own paragraph.
	Message InLanguages
	// Instead has for a language without letters, by tag, the one of Languages whose
	// letters its doors get.
	Instead map[string]string
	// Spoken has the English word by which a caller asks for a language, by tag:
	// "Cantonese" for zh-Hant. Those left out have their locale's word.
	Spoken map[string]string
	// OfferWords are the words for offers of the group's own, by language.
	OfferWords map[Offer]InLanguages
	PodSize    PodSize
	// Answers settle what the address list leaves open.
	Answers Answers
	Letter  LetterSettings
	// Columns maps the name of a Column ("street") to its heading in the list.
	Columns map[string]string
	// Emergency is the country's emergency number, "911", and Crisis that of its crisis
	// line, "988"; empty where there is none or the campaign leaves it out.
	Emergency, Crisis string
	// Sent is what a pod's hand-over file says of the campaign that it comes from.
	Sent Sent
	// Samples are the settings that still have the value of a new campaign's file, a
	// warning each: letters with them are not for doors.
	Samples []Problem
	// Rows has the line or row of File in which a key stands ("letter.offers"), for
	// faults that can only be found together with other files.
	Rows map[string]int
}

// Links are web addresses; needs may hold {pod}, {lang} and {code}.
type Links struct {
	Needs      string // what the code on the letter opens
	NeedsPrint string // the same as a person types it
	Volunteer  string
	Website    string
}

// For returns the links for a language: its own where it has them, else those of all.
func (c Campaign) For(tag string) Links {
	links := c.Links
	own := c.LinksIn[tag]
	for _, over := range []struct{ to, from *string }{
		{&links.Needs, &own.Needs},
		{&links.NeedsPrint, &own.NeedsPrint},
		{&links.Volunteer, &own.Volunteer},
		{&links.Website, &own.Website},
	} {
		if *over.from != "" {
			*over.to = *over.from
		}
	}
	return links
}

// Group is the second number: who answers when the leader does not, and where
// a pod has no leader yet.
type Group struct {
	Leader string
	Phone  Phone
	Email  string
	Hours  string
}

// GroupWords are what a language has of its own about the group.
type GroupWords struct{ Leader, Hours string }

// GroupFor returns the group's contact for a language: its leader and hours in that
// language's words where it has them.
func (c Campaign) GroupFor(tag string) Group {
	group, own := c.Group, c.GroupIn[tag]
	if own.Leader != "" {
		group.Leader = own.Leader
	}
	if own.Hours != "" {
		group.Hours = own.Hours
	}
	return group
}

// InLanguages is a text of the campaign in several languages, by BCP 47 tag; under ""
// the one of all languages that have none of their own.
type InLanguages map[string]string

// For returns the text for a language; empty where there is none.
func (t InLanguages) For(tag string) string {
	if own := t[tag]; own != "" {
		return own
	}
	return t[""]
}

// IsZero reports whether the campaign names no group contact.
func (g Group) IsZero() bool { return g.Phone.IsZero() && g.Email == "" }

// Resource is a public service, printed as it is in every language.
type Resource struct {
	Name  string
	Phone Phone
	Link  string
}

// PodSize bounds a pod, in households.
type PodSize struct{ Min, Max int }

// LetterSettings choose the letter's template and what it says.
type LetterSettings struct {
	Template string // "door-letter"
	Paper    string // one of PaperNames
	Layout   string // one of LayoutNames
	Contact  Contact
	Offers   []Offer // what the group can help with, in printed order
	// Hanger is what letters that hang have, and Slips says that each pod's letters
	// begin with a sheet that names the pod and counts them.
	Hanger Hanger
	Slips  bool
	// Back is the template of the letter's back, "greeting"; empty for a blank one.
	Back string
	// Motto stands below the first words: "Solidarity, not charity".
	Motto InLanguages
}

// Sent makes of a campaign the hand-over file of one pod. It has the counts of the
// whole campaign, so that the pod's letters say the same as there. The zero Sent is
// that of every other campaign.
type Sent struct {
	Pod string // its ID
	// Doors is how many doors of the whole campaign get a letter, and Languages how
	// many of them in each language, by tag.
	Doors     int
	Languages map[string]int
}

// HandedOver reports whether the campaign is the hand-over file of one pod.
func (c Campaign) HandedOver() bool { return c.Sent.Pod != "" }

// Contact says whose telephone number stands on the letter.
type Contact string

const (
	ContactLeader Contact = "leader" // the leader's own
	ContactGroup  Contact = "group"  // the leader's first name with the group's number
)
