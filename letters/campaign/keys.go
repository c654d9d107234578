package campaign

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// key is a setting that there is: where it stands in campaign.toml, and what its
// value sets. One of text, number, yes and list is set.
type key struct {
	// path is the key with the sections it stands in. Where a group chooses the
	// word itself, a variable stands for it: links, <language>, needs.
	path []string
	// repeated: the section is one of several of its name, [[resources]].
	repeated bool
	// asTyped: the value is words of the group's own, which keep every mark in them.
	asTyped bool
	// choices are the words that the value may be, where that is a few; none for any.
	choices []string

	text   func(d *draft, s setting, text string)
	number func(d *draft, s setting, number int)
	yes    func(d *draft, s setting, yes bool)
	list   func(d *draft, s setting, list []string)
}

// keys are all settings that there are.
var keys = slices.Concat(
	[]key{
		text("name", func(c *letters.Campaign) *string { return &c.Name }),
		text("date", func(c *letters.Campaign) *string { return &c.Date }),
		text("country", func(c *letters.Campaign) *string { return &c.Country }),
		list("languages", func(c *letters.Campaign, tags []string) { c.Languages = tags }),
		text("addresses", func(c *letters.Campaign) *string { return &c.Addresses }),
		text("within", func(c *letters.Campaign) *string { return &c.Within }),
		text("pods", func(c *letters.Campaign) *string { return &c.Pods }),
		text("areas", func(c *letters.Campaign) *string { return &c.Areas }),
		text("streets", func(c *letters.Campaign) *string { return &c.Streets }),
		text("logo", func(c *letters.Campaign) *string { return &c.Logo }),
	},
	linkKeys("needs", func(l *letters.Links) *string { return &l.Needs }),
	linkKeys("needs_print", func(l *letters.Links) *string { return &l.NeedsPrint }),
	linkKeys("volunteer", func(l *letters.Links) *string { return &l.Volunteer }),
	linkKeys("website", func(l *letters.Links) *string { return &l.Website }),
	[]key{
		words("group.leader", func(c *letters.Campaign, _, text string) { c.Group.Leader = text }),
		text("group.phone", func(c *letters.Campaign) *string { return &c.Group.Phone.Printed }),
		text("group.email", func(c *letters.Campaign) *string { return &c.Group.Email }),
		words("group.hours", func(c *letters.Campaign, _, text string) { c.Group.Hours = text }),
		words("group.<language>.leader", func(c *letters.Campaign, tag, text string) {
			own := c.GroupIn[tag]
			own.Leader = text
			c.GroupIn[tag] = own
		}),
		words("group.<language>.hours", func(c *letters.Campaign, tag, text string) {
			own := c.GroupIn[tag]
			own.Hours = text
			c.GroupIn[tag] = own
		}),
		words("trust.at", func(c *letters.Campaign, tag, text string) { c.Trust[tag] = text }),
		words("trust.<language>.at", func(c *letters.Campaign, tag, text string) { c.Trust[tag] = text }),
		words("message.<language>", func(c *letters.Campaign, tag, text string) { c.Message[tag] = text }),
		{path: []string{"instead", otherLanguage}, text: func(d *draft, s setting, text string) { d.campaign.Instead[s.path[1]] = text }},
		words("spoken.<language>", func(c *letters.Campaign, tag, text string) { c.Spoken[tag] = text }),
		{path: []string{"offer", anOffer, aLanguage}, asTyped: true, text: (*draft).storeOffer},
		inResource("name", func(r *letters.Resource) *string { return &r.Name }),
		inResource("phone", func(r *letters.Resource) *string { return &r.Phone.Printed }),
		inResource("link", func(r *letters.Resource) *string { return &r.Link }),
		number("podsize.min", func(c *letters.Campaign) *int { return &c.PodSize.Min }),
		number("podsize.max", func(c *letters.Campaign) *int { return &c.PodSize.Max }),
		text("letter.template", func(c *letters.Campaign) *string { return &c.Letter.Template }),
		text("letter.back", func(c *letters.Campaign) *string { return &c.Letter.Back }),
		text("letter.paper", func(c *letters.Campaign) *string { return &c.Letter.Paper }),
		text("letter.layout", func(c *letters.Campaign) *string { return &c.Letter.Layout }),
		text("letter.hanger", func(c *letters.Campaign) *string { return (*string)(&c.Letter.Hanger) }),
		yes("letter.slips", func(c *letters.Campaign) *bool { return &c.Letter.Slips }),
		text("letter.contact", func(c *letters.Campaign) *string { return (*string)(&c.Letter.Contact) }),
		list("letter.offers", func(c *letters.Campaign, keys []string) { c.Letter.Offers = letters.OffersOf(keys) }),
		words("letter.motto", func(c *letters.Campaign, tag, text string) { c.Letter.Motto[tag] = text }),
		words("letter.motto.<language>", func(c *letters.Campaign, tag, text string) { c.Letter.Motto[tag] = text }),
		text("emergency.number", func(c *letters.Campaign) *string { return &c.Emergency }),
		text("emergency.crisis", func(c *letters.Campaign) *string { return &c.Crisis }),
		{path: []string{"columns", aColumn}, text: (*draft).storeColumn},
	},
	answerKeys(),
	[]key{
		text("sent.pod", func(c *letters.Campaign) *string { return &c.Sent.Pod }),
		number("sent.doors", func(c *letters.Campaign) *int { return &c.Sent.Doors }),
		{path: []string{sentSection, "languages", aLanguage}, number: func(d *draft, s setting, doors int) { d.campaign.Sent.Languages[s.path[2]] = doors }},
	},
)

func text(name string, field func(*letters.Campaign) *string) key {
	return key{path: strings.Split(name, "."), text: func(d *draft, _ setting, text string) { *field(&d.campaign) = text }}
}

func number(name string, field func(*letters.Campaign) *int) key {
	return key{path: strings.Split(name, "."), number: func(d *draft, _ setting, number int) { *field(&d.campaign) = number }}
}

func yes(name string, field func(*letters.Campaign) *bool) key {
	return key{path: strings.Split(name, "."), yes: func(d *draft, _ setting, yes bool) { *field(&d.campaign) = yes }}
}

func list(name string, store func(*letters.Campaign, []string)) key {
	return key{path: strings.Split(name, "."), list: func(d *draft, _ setting, list []string) { store(&d.campaign, list) }}
}

// words is the key of a text that the group writes, for the language in the key's
// name, or for all of them (the tag is "") where none is in it.
func words(name string, store func(c *letters.Campaign, tag, text string)) key {
	k := key{path: strings.Split(name, "."), asTyped: true}
	k.text = func(d *draft, s setting, text string) { store(&d.campaign, k.language(s), asTyped(text)) }
	return k
}

// linkKeys are the keys of a link, of all languages and of one.
func linkKeys(name string, field func(*letters.Links) *string) []key {
	own := key{path: []string{"links", aLanguage, name}}
	own.text = func(d *draft, s setting, text string) {
		links := d.campaign.LinksIn[own.language(s)]
		*field(&links) = text
		d.campaign.LinksIn[own.language(s)] = links
	}
	return []key{text("links."+name, func(c *letters.Campaign) *string { return field(&c.Links) }), own}
}

func inResource(name string, field func(*letters.Resource) *string) key {
	return key{path: []string{"resources", name}, repeated: true, text: func(d *draft, s setting, text string) {
		for len(d.campaign.Resources) < s.item {
			d.campaign.Resources = append(d.campaign.Resources, letters.Resource{})
		}
		*field(&d.campaign.Resources[s.item-1]) = text
	}}
}

func (d *draft) storeColumn(s setting, heading string) {
	if column, ok := letters.ColumnOf(s.path[1]); ok {
		d.campaign.Columns[string(column)] = heading
	}
}

// language returns the tag in a setting's name; "" where the key has none in it.
func (k key) language(s setting) string {
	if i := slices.Index(k.path, aLanguage); i >= 0 {
		return s.path[i]
	}
	return ""
}
