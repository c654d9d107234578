package campaign

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/phone"
)

// maxResources is how many public services a letter has room for.
const maxResources = 4

// check reports every value that cannot be right, and normalizes the others for
// the rest of the program.
func (d *draft) check() {
	d.checkGroup()
	d.checkPaths()
	d.checkLanguages()
	d.checkInstead()
	d.checkAnswers()
	d.checkSpoken()
	d.checkLinks()
	d.checkOneLanguage()
	d.checkMotto()
	d.checkMessage()
	d.checkPodSize()
	d.checkLetter()
	d.checkContacts()
	d.checkOffers()
	d.checkEmergency()
	d.findSamples()
	d.checkSent()
	for _, key := range slices.Sorted(maps.Keys(d.campaign.Columns)) {
		if strings.TrimSpace(d.campaign.Columns[key]) == "" {
			d.fault(place{"columns." + letters.Column(key).Key(), 0}, "is empty",
				"write the heading of that column as the address list has it, or delete the line")
		}
	}
}

func (d *draft) checkGroup() {
	c := &d.campaign
	c.Name = strings.TrimSpace(c.Name)
	if c.Name == "" {
		d.fault(place{"name", 0}, "the group has no name", "write "+d.line("name", `"Riverside Mutual Aid"`)+", as letters print it")
	}
	d.checkCountry()
}

func (d *draft) checkContacts() {
	c := &d.campaign
	d.checkPhone("group.phone", 0, &c.Group.Phone, phone.Read)
	if c.Group.Email != "" && letters.CheckEmail(c.Group.Email) != nil {
		d.fault(place{"group.email", 0}, fmt.Sprintf("%q is not an e-mail address", c.Group.Email),
			"an address looks like help@riverside.example.org")
	}
	if c.Letter.Contact == letters.ContactGroup && !d.given("group.phone") {
		d.fault(place{"letter.contact", 0}, "letters shall carry the group's number, and the group has none",
			"write "+d.lineIn("group.phone", `"..."`)+", or "+d.line("letter.contact", `"leader"`))
	}
	services := 0
	for i := range c.Resources {
		r, item := &c.Resources[i], i+1
		if d.sheet != nil && *r == (letters.Resource{}) {
			continue // a sheet has its rows, but they are empty
		}
		if services++; services == maxResources+1 {
			d.fault(d.resource(item), fmt.Sprintf("%d public services; a letter has room for up to four", len(c.Resources)-i+services-1),
				"keep the four that help most")
		}
		if strings.TrimSpace(r.Name) == "" {
			d.fault(d.resource(item), "a public service without a name", d.resourceHint(item, "name"))
		}
		if r.Phone.IsZero() && r.Link == "" {
			d.fault(d.resource(item), fmt.Sprintf("%q has neither a phone nor a link", r.Name),
				d.resourceHint(item, "phone"))
		}
		d.checkPhone("resources.phone", item, &r.Phone, phone.ReadService)
		d.checkLink("resources.link", item, &r.Link)
	}
	c.Resources = slices.DeleteFunc(c.Resources, func(r letters.Resource) bool { return d.sheet != nil && r == (letters.Resource{}) })
}

// resource returns the place at which faults of a whole public service are reported.
func (d *draft) resource(item int) place {
	for _, key := range []string{"resources.name", "resources.phone", "resources.link"} {
		if _, ok := d.rows[place{key, item}]; ok {
			return place{key, item}
		}
	}
	return place{"resources", item}
}

func (d *draft) checkPhone(key string, item int, phone *letters.Phone, read func(text, country string) (letters.Phone, error)) {
	if phone.IsZero() {
		return
	}
	got, err := read(phone.Printed, d.campaign.Country)
	if err != nil {
		d.fault(place{key, item}, err.Error(), "dial it to be sure, then write it with its area code")
	}
	*phone = got
}

// MaxPodSize is how many households a pod may be asked to have: the work of a cut grows
// with the square of it.
const MaxPodSize = 500

func (d *draft) checkPodSize() {
	size := d.campaign.PodSize
	switch {
	case size.Min < 1:
		d.fault(place{"podsize.min", 0}, "a pod has at least one household", "write "+d.line("podsize.min", "30")+", or leave it out")
	case size.Max > MaxPodSize:
		d.fault(place{"podsize.max", 0}, fmt.Sprintf("a pod of %d households is more than one leader can know: at most %d are cut together", size.Max, MaxPodSize),
			"write "+d.line("podsize.max", "60"))
	case size.Max < size.Min:
		at := place{"podsize.max", 0}
		if !d.given(at.key) {
			at.key = "podsize.min"
		}
		d.fault(at, fmt.Sprintf("the largest pod (max = %d) is smaller than the smallest (min = %d)", size.Max, size.Min),
			"write both, as in "+d.line("podsize.min", "30")+" and "+d.line("podsize.max", "60"))
	}
}

func (d *draft) checkLetter() {
	l := &d.campaign.Letter
	d.checkChoice("letter.paper", &l.Paper, letters.PaperNames())
	d.checkChoice("letter.layout", &l.Layout, letters.LayoutNames())
	if d.given("letter.hanger") {
		d.checkChoice("letter.hanger", (*string)(&l.Hanger), []string{string(letters.HangerHole), string(letters.HangerSlot)})
	}
	d.checkLayout()
	d.checkChoice("letter.contact", (*string)(&l.Contact),
		[]string{string(letters.ContactLeader), string(letters.ContactGroup)})
	l.Back = noneAsEmpty(strings.TrimSpace(l.Back))
	for _, template := range []struct{ key, name string }{{"letter.template", l.Template}, {"letter.back", l.Back}} {
		if strings.ContainsAny(template.name, `/\`) {
			d.fault(place{template.key, 0}, fmt.Sprintf("%q is a path", template.name),
				"write the template's name alone; a template of your own stands in the folder templates")
		}
	}
}

// checkLayout reports a layout that cannot be printed on the paper.
func (d *draft) checkLayout() {
	at := place{"letter.layout", 0}
	if d.faulty[at] || d.faulty[place{"letter.paper", 0}] {
		return
	}
	var misfit letters.Misfit
	if _, err := d.campaign.Letter.Geometry(); errors.As(err, &misfit) {
		d.fault(at, misfit.Reason, misfit.Instead)
	}
}

// checkChoice accepts one of a few words, ignoring case.
func (d *draft) checkChoice(key string, value *string, choices []string) {
	lower := strings.ToLower(strings.TrimSpace(*value))
	if slices.Contains(choices, lower) {
		*value = lower
		return
	}
	d.fault(place{key, 0}, fmt.Sprintf("unknown %s %q%s", nameOf(key), *value, letters.DidYouMean(lower, choices)),
		"write "+quotedChoices(choices))
}
