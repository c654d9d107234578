package desk

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"doorletters/letters"
	"doorletters/letters/amend"
)

// field is a setting in the form of the letter.
type field struct {
	Key    []string // of the setting
	Item   int      // of several sections of one name, from 1
	ID     string   // of the element, and the name of what is sent
	Label  string
	Help   string
	Value  string
	Kind   fieldKind
	Choice []choice
	Sample bool // it has the value that a new campaign begins with
	Tag    string
	Fault  *fault // that stops a print
}

// fieldKind is how a setting is written.
type fieldKind string

const (
	fieldText   fieldKind = "text"
	fieldArea   fieldKind = "area"
	fieldChoice fieldKind = "choice"
)

// choice is one of a few values that a setting may have.
type choice struct{ Value, Label string }

// fieldGroup is settings that belong together.
type fieldGroup struct {
	Legend string
	Open   bool
	Fields []field
}

// form makes the fields of the settings.
type form struct {
	*visit
	typed  map[string]string // the settings as they stand, as press.Typed has them
	set    letters.Campaign
	faults []letters.Problem // what is said of the campaign
}

// field is that of a setting, with its label and its help among the page's words.
func (f form) field(kind fieldKind, key ...string) field {
	name := strings.Join(key, "_")
	made := field{Key: key, ID: "set-" + identifier(key...), Kind: kind, Value: f.typed[spoken(key, 0)]}
	made.Label = f.say("setting." + name)
	if help := "setting." + name + "_help"; f.texts.Has(help) {
		made.Help = f.say(help)
	}
	made.Sample = slices.ContainsFunc(f.set.Samples, func(p letters.Problem) bool { return p.Column == strings.Join(key, ".") })
	return made
}

// spoken is a setting's name as a sheet has it.
func spoken(key []string, item int) string {
	parts := slices.Clone(key)
	if item > 0 {
		parts = slices.Insert(parts, 1, strconv.Itoa(item))
	}
	return strings.ToLower(strings.ReplaceAll(strings.Join(parts, " "), "_", " "))
}

// own is the field of words in a language.
func (f form) own(kind fieldKind, label, tag string, key ...string) field {
	return field{Key: key, ID: "set-" + identifier(key...), Kind: kind, Value: f.typed[spoken(key, 0)], Label: f.say("setting." + label), Tag: tag}
}

// choices is a field with a few values, of which now is what the setting is read as: it may
// be written otherwise, or be left out.
func (f form) choices(now string, values []string, key ...string) field {
	made := f.field(fieldChoice, key...)
	made.Value = now
	for _, value := range values {
		label := value
		if named := "choice." + strings.Join(key, "_") + "_" + identifier(value); f.texts.Has(named) {
			label = f.say(named)
		}
		made.Choice = append(made.Choice, choice{value, label})
	}
	return made
}

// paper is the choice of the paper. As long as nobody has chosen one it follows the
// country, which may be set after it: what is sent of the form is then nothing.
func (f form) paper() field {
	now := ""
	if f.typed["letter paper"] != "" {
		now = f.set.Letter.Paper
	}
	made := f.choices(now, append([]string{""}, letters.PaperNames()...), "letter", "paper")
	usual := letters.UsualPaper(f.set.Country)
	for _, c := range made.Choice {
		if c.Value == usual {
			made.Choice[0].Label = f.say("setting.letter_paper_usual", "Country", f.countryName(f.set.Country), "Paper", c.Label)
		}
	}
	return made
}

// countryName is a country's name in the language of the page, or in English; what is no
// country's code stays as it is.
func (f form) countryName(code string) string {
	region, err := language.ParseRegion(code)
	if err != nil {
		return code
	}
	if own := display.Regions(language.Make(f.texts.Tag)); own != nil {
		if name := own.Name(region); name != "" {
			return name
		}
	}
	return cmp.Or(display.English.Regions().Name(region), code)
}

// groups are the fields of all settings that the form has.
func (f form) groups(tag string) []fieldGroup {
	groups := []fieldGroup{
		{Legend: f.say("letter.group"), Open: true, Fields: []field{
			f.field(fieldText, "name"), f.field(fieldText, "country"), f.field(fieldText, "group", "phone"), f.field(fieldText, "group", "leader"), f.field(fieldText, "group", "hours"), f.field(fieldText, "group", "email"), f.field(fieldText, "date"),
		}},
		{Legend: f.say("letter.links"), Open: true, Fields: []field{
			f.field(fieldText, "links", "needs"), f.field(fieldText, "links", "needs_print"), f.field(fieldText, "links", "website"), f.field(fieldText, "links", "volunteer"),
		}},
		{Legend: f.say("letter.own_words", "Name", f.languageName(tag)), Open: true, Fields: f.ownWords(tag)},
		{Legend: f.say("letter.services"), Fields: f.services()},
		{Legend: f.say("letter.paper"), Fields: []field{
			f.choices(string(f.set.Letter.Contact), []string{string(letters.ContactLeader), string(letters.ContactGroup)}, "letter", "contact"), f.choices(f.set.Letter.Layout, letters.LayoutNames(), "letter", "layout"),
			f.paper(), f.choices(f.set.Letter.Back, []string{"", "greeting"}, "letter", "back"),
			f.field(fieldText, "trust", "at"), f.field(fieldText, "emergency", "number"), f.field(fieldText, "emergency", "crisis"),
		}},
	}
	for i, g := range groups { // what stops a print is not folded away
		for j := range g.Fields {
			g.Fields[j].Fault = f.faultOf(g.Fields[j])
		}
		groups[i].Open = g.Open || slices.ContainsFunc(g.Fields, func(x field) bool { return x.Sample || x.Fault != nil })
	}
	return groups
}

// ownWords are what the group says in a language's own words.
func (f form) ownWords(tag string) []field {
	fields := []field{f.own(fieldArea, "message", tag, "message", tag), f.own(fieldText, "motto", tag, "letter", "motto", tag)}
	if tag == firstLanguage(f.set) {
		return fields
	}
	return append(fields,
		f.own(fieldText, "group_leader", tag, "group", tag, "leader"), f.own(fieldText, "group_hours", tag, "group", tag, "hours"),
		f.own(fieldText, "links_needs", tag, "links", tag, "needs"), f.own(fieldText, "links_needs_print", tag, "links", tag, "needs_print"), f.own(fieldText, "trust_at", tag, "trust", tag, "at"))
}

// maxServices is how many public services a letter has room for.
const maxServices = 4

// services are the fields of public services.
func (f form) services() []field {
	var fields []field
	for i := 1; i <= min(len(f.set.Resources)+1, maxServices); i++ {
		for _, part := range []string{"name", "phone"} {
			key := []string{"resources", part}
			fields = append(fields, field{
				Sample: part == "phone" && f.isSampleService(i),
				Key:    key, Item: i, ID: fmt.Sprintf("set-resources-%d-%s", i, part), Kind: fieldText,
				Label: f.say("setting.resources_"+part, "Number", i), Value: f.typed[spoken(key, i)],
			})
		}
	}
	return fields
}

// isSampleService reports whether a public service, counted from 1, is the one that a new
// campaign begins with.
func (f form) isSampleService(number int) bool {
	return number <= len(f.set.Resources) && slices.ContainsFunc(f.set.Samples, func(p letters.Problem) bool {
		return p.Column == "resources.phone" && strings.Contains(p.Message, f.set.Resources[number-1].Name)
	})
}

// changes are the settings that somebody has changed in the form.
func (f form) changes(groups []fieldGroup) []amend.Setting {
	var changes []amend.Setting
	for _, g := range groups {
		for _, x := range g.Fields {
			if !f.r.Form.Has(x.ID) {
				continue
			}
			value := strings.TrimSpace(strings.ReplaceAll(f.r.FormValue(x.ID), "\r\n", "\n"))
			if value == x.Value {
				continue
			}
			change := amend.Setting{Key: x.Key, Item: x.Item}
			if value != "" {
				change.Value = value
			}
			changes = append(changes, change)
		}
	}
	return changes
}

// listChanges are those of the settings that are lists, of which the form has a box for
// each.
func (f form) listChanges() []amend.Setting {
	var changes []amend.Setting
	if f.r.Form.Has("offers") {
		var offers []string
		for _, o := range f.offers() {
			if slices.Contains(f.r.Form["offer"], o.Value) {
				offers = append(offers, o.Value)
			}
		}
		if now := letters.ListOffers(f.set.Letter.Offers); len(offers) > 0 && strings.Join(offers, ", ") != now {
			changes = append(changes, amend.Setting{Key: []string{"letter", "offers"}, Value: offers})
		}
	}
	return changes
}

// offers are what a letter can offer, those of the group's own too.
func (f form) offers() []choice {
	var all []choice
	for _, o := range letters.InPrintedOrder(append(letters.Offers(), f.set.Letter.Offers...)) {
		label := string(o)
		if words := f.set.OfferWords[o]; words != nil {
			label = cmp.Or(words[f.texts.Tag], words[firstLanguage(f.set)], label)
		} else if f.texts.Has("offer." + label) {
			label = f.say("offer." + label)
		}
		all = append(all, choice{string(o), label})
	}
	return all
}

// fault is a problem of a setting as the page says it.
type fault struct {
	letters.Problem
	Short string // the page's own hint, where it has one
}

// faultOf is the first error of a setting; nil for none. One of several sections has none of
// its own, for a problem does not say which it is of, and the example's has a mark.
func (f form) faultOf(x field) *fault {
	for _, p := range f.faults {
		if x.Item == 0 && p.Severity == letters.SeverityError && !p.OfSample() && p.File == f.set.File && p.Column == strings.Join(x.Key, ".") {
			return &fault{p, f.hint(p)}
		}
	}
	return nil
}

// hint is what to try about a problem on a page, where nobody sees the settings file of
// which its own hint speaks; empty where that one will do.
func (f form) hint(p letters.Problem) string {
	if strings.HasSuffix(p.Column, ".needs") && strings.Contains(p.Hint, "needs_print") {
		return f.say("letter.short_link", "Name", f.say("setting.links_needs_print"))
	}
	return ""
}
