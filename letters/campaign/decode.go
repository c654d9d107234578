package campaign

import (
	"fmt"
	"slices"
	"time"

	"doorletters/letters"
)

// field is a key and where to store its value: one of text, number and list is set.
type field[T any] struct {
	key    string
	text   func(*T) *string
	number func(*T) *int
	list   func(*T, []string)
}

// The keys of a campaign, by the section they stand in.
var (
	campaignFields = []field[letters.Campaign]{
		{key: "name", text: func(c *letters.Campaign) *string { return &c.Name }},
		{key: "date", text: func(c *letters.Campaign) *string { return &c.Date }},
		{key: "country", text: func(c *letters.Campaign) *string { return &c.Country }},
		{key: "languages", list: func(c *letters.Campaign, tags []string) { c.Languages = tags }},
		{key: "addresses", text: func(c *letters.Campaign) *string { return &c.Addresses }},
		{key: "pods", text: func(c *letters.Campaign) *string { return &c.Pods }},
		{key: "areas", text: func(c *letters.Campaign) *string { return &c.Areas }},
		{key: "group.leader", text: func(c *letters.Campaign) *string { return &c.Group.Leader }},
		{key: "group.phone", text: func(c *letters.Campaign) *string { return &c.Group.Phone.Printed }},
		{key: "group.email", text: func(c *letters.Campaign) *string { return &c.Group.Email }},
		{key: "group.hours", text: func(c *letters.Campaign) *string { return &c.Group.Hours }},
		{key: "podsize.min", number: func(c *letters.Campaign) *int { return &c.PodSize.Min }},
		{key: "podsize.max", number: func(c *letters.Campaign) *int { return &c.PodSize.Max }},
		{key: "letter.template", text: func(c *letters.Campaign) *string { return &c.Letter.Template }},
		{key: "letter.paper", text: func(c *letters.Campaign) *string { return &c.Letter.Paper }},
		{key: "letter.layout", text: func(c *letters.Campaign) *string { return &c.Letter.Layout }},
		{key: "letter.contact", text: func(c *letters.Campaign) *string { return (*string)(&c.Letter.Contact) }},
		{key: "letter.offers", list: func(c *letters.Campaign, keys []string) { c.Letter.Offers = letters.OffersOf(keys) }},
	}
	linkFields = []field[letters.Links]{
		{key: "needs", text: func(l *letters.Links) *string { return &l.Needs }},
		{key: "needs_print", text: func(l *letters.Links) *string { return &l.NeedsPrint }},
		{key: "volunteer", text: func(l *letters.Links) *string { return &l.Volunteer }},
		{key: "website", text: func(l *letters.Links) *string { return &l.Website }},
	}
	resourceFields = []field[letters.Resource]{
		{key: "name", text: func(r *letters.Resource) *string { return &r.Name }},
		{key: "phone", text: func(r *letters.Resource) *string { return &r.Phone.Printed }},
		{key: "link", text: func(r *letters.Resource) *string { return &r.Link }},
	}
)

// decode stores every setting in a campaign. Telephone numbers stay as they were
// typed until they are checked.
func decode(file string, settings []setting) *draft {
	d := newDraft(file, nil)
	for _, s := range settings {
		d.rows[place{s.name(), s.item}] = s.row
		d.take(s)
	}
	return d
}

// take stores a setting in the campaign, or reports that its key is unknown.
func (d *draft) take(s setting) {
	known := false
	switch s.path[0] {
	case "links":
		known = d.takeLink(s)
	case "resources":
		known = d.takeResource(s)
	case "columns":
		known = d.takeColumn(s)
	default:
		known = d.takeField(s)
	}
	if !known {
		d.unknown(s)
	}
}

func (d *draft) takeField(s setting) bool {
	i := find(campaignFields, s.name())
	if i < 0 || s.item != 0 {
		return false
	}
	set(d, s, campaignFields[i], &d.campaign)
	return true
}

// takeLink stores a link, for all languages or for one.
func (d *draft) takeLink(s setting) bool {
	i := find(linkFields, s.path[len(s.path)-1])
	if i < 0 || s.item != 0 {
		return false
	}
	switch len(s.path) {
	case 2:
		set(d, s, linkFields[i], &d.campaign.Links)
		return true
	case 3:
		links := d.campaign.LinksIn[s.path[1]]
		set(d, s, linkFields[i], &links)
		d.campaign.LinksIn[s.path[1]] = links
		return true
	}
	return false
}

func (d *draft) takeResource(s setting) bool {
	if s.item == 0 || len(s.path) != 2 {
		return false
	}
	for len(d.campaign.Resources) < s.item {
		d.campaign.Resources = append(d.campaign.Resources, letters.Resource{})
	}
	i := find(resourceFields, s.path[1])
	if i < 0 {
		return false
	}
	set(d, s, resourceFields[i], &d.campaign.Resources[s.item-1])
	return true
}

// takeColumn stores the heading of a column; its key may be written "pod name" too.
func (d *draft) takeColumn(s setting) bool {
	column, ok := letters.ColumnOf(s.path[len(s.path)-1])
	if !ok || len(s.path) != 2 {
		return false
	}
	delete(d.rows, place{s.name(), s.item})
	s.path = []string{"columns", column.Key()}
	at := place{s.name(), 0}
	d.rows[at] = s.row
	if _, taken := d.campaign.Columns[string(column)]; taken {
		d.fault(at, fmt.Sprintf("%q is there twice", s.name()), "keep one of them")
	}
	heading := ""
	set(d, s, field[string]{text: func(h *string) *string { return h }}, &heading)
	if d.given(at.key) {
		d.campaign.Columns[string(column)] = heading
	}
	return true
}

func find[T any](fields []field[T], key string) int {
	return slices.IndexFunc(fields, func(f field[T]) bool { return f.key == key })
}

// set stores a value if it is of the right kind; else the setting counts as not
// given.
func set[T any](d *draft, s setting, f field[T], target *T) {
	at := place{s.name(), s.item}
	key := s.path[len(s.path)-1]
	switch {
	case f.text != nil:
		text, ok := s.value.(string)
		if !ok {
			d.fault(at, fmt.Sprintf("must be text in quote marks, and is %s", kindOf(s.value)),
				fmt.Sprintf("write %s = %q", key, shown(s.value)))
			delete(d.rows, at)
			return
		}
		*f.text(target) = text
	case f.number != nil:
		number, ok := s.value.(int64)
		if !ok || number < 0 || number > 1_000_000 {
			d.fault(at, fmt.Sprintf("must be a whole number, and is %s", kindOf(s.value)),
				d.numberHint(key))
			delete(d.rows, at)
			return
		}
		*f.number(target) = int(number)
	case f.list != nil:
		list, ok := texts(s.value)
		if !ok {
			d.fault(at, "must be a list of texts in brackets", fmt.Sprintf(`write %s = ["...", "..."]`, key))
			delete(d.rows, at)
			return
		}
		f.list(target, list)
	}
}

func texts(value any) ([]string, bool) {
	items, ok := value.([]any)
	if !ok {
		return nil, false
	}
	list := make([]string, len(items))
	for i, item := range items {
		if list[i], ok = item.(string); !ok {
			return nil, false
		}
	}
	return list, true
}

func kindOf(value any) string {
	switch v := value.(type) {
	case bool:
		return "yes or no"
	case int64:
		return fmt.Sprintf("the number %d", v)
	case float64:
		return fmt.Sprintf("the number %v", v)
	case string:
		return fmt.Sprintf("the text %q", v)
	case []any:
		return "a list"
	case time.Time:
		return "a date"
	}
	return "a section"
}

// shown is a value as the hint repeats it in quote marks.
func shown(value any) string {
	switch v := value.(type) {
	case int64, float64, bool:
		return fmt.Sprint(v)
	case time.Time:
		return v.Format("2006-01-02")
	}
	return "..."
}
