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
	// Areas is the path of a GeoJSON file with the areas that pods cover; it may be empty.
	Areas string
	// Links are the links of every language, and under a tag what that language has of its own.
	Links     Links
	LinksIn   map[string]Links
	Group     Group
	Resources []Resource
	PodSize   PodSize
	Letter    LetterSettings
	// Columns maps the name of a Column ("street") to its heading in the list.
	Columns map[string]string
	// Emergency is the country's emergency number, "911"; empty where unknown.
	Emergency string
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
	Layout   string // "single"
	Contact  Contact
	Offers   []Offer // what the group can help with, in printed order
}

// Contact says whose telephone number stands on the letter.
type Contact string

const (
	ContactLeader Contact = "leader" // the leader's own
	ContactGroup  Contact = "group"  // the leader's first name with the group's number
)
