package compose

import (
	"strconv"
	"text/template"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// Sample is a page among those to look at before a batch is printed: one letter
// of a language.
type Sample struct {
	Tag string // BCP 47
	// Page is its page number in the same file, from 1.
	Page int
	// Letters is how many of the batch are in this language.
	Letters int
}

// Samples are what the organizer's pages say of the letters that follow them.
type Samples struct {
	Samples []Sample
	// Sheets is how many sheets of paper all letters take, TwoSided that they are
	// printed on both sides.
	Sheets   int
	TwoSided bool
}

// LookFirst writes the organizer's pages: a table of each pod with who answers and at
// which number, to be ticked off. With samples, which are the last part's, it goes on
// with everything else that is printed on every letter: the services' numbers, a code
// of each form to scan, and which page shows which language. It is in English, and as
// long as it needs to be.
func (c *Composer) LookFirst(pods []letters.Pod, samples Samples) (letters.Letter, error) {
	if c.lookFirst == nil {
		return letters.Letter{}, letters.Problem{
			File: "templates/look-first.md", Severity: letters.SeverityError, Message: "the template cannot be used",
		}
	}
	var inserted values
	english := c.locales[locale.English]
	words := c.words(&inserted, letters.Pod{}, english)
	markShared(inserted)
	words["Pods"], words["Mails"] = c.dialRows(&inserted, pods), c.mailRows(&inserted, pods)
	words["Samples"], words["Services"], words["CodeRows"], words["BackPage"] = nil, nil, nil, ""
	words["Sheets"], words["PaperName"], words["TwoSided"] = strconv.Itoa(samples.Sheets), c.geometry.Paper.Name, samples.TwoSided
	b := &builder{links: map[string]string{}, logo: c.logo}
	fill := filler{}
	if len(samples.Samples) > 0 {
		shown, err := c.sampleRows(&inserted, samples.Samples)
		if err != nil {
			return letters.Letter{}, err
		}
		words["Samples"], words["Services"] = shown, c.services(&inserted)
		if c.HasBack() {
			words["BackPage"] = strconv.Itoa(samples.Samples[len(samples.Samples)-1].Page + 1)
		}
		codes := c.formCodes()
		for _, code := range codes {
			b.links[code.name] = code.payload
		}
		words["CodeRows"] = codeRows(&inserted, codes)
	}
	if len(pods) > 0 {
		fill.pod = pods[0].ID
	}
	letter, err := c.print(c.lookFirst, b, &inserted, words, template.FuncMap{"t": func(key string) (string, error) {
		return c.message(&inserted, english, key, words, c.doors.All)
	}})
	fill.values = inserted
	letter.Blocks, letter.Footer = fill.blocks(letter.Blocks), fill.blocks(letter.Footer)
	letter.Language = locale.English
	letter.Title = c.campaign.Name + ": look first"
	return letter, err
}

// dialRows returns a row for each number on the pods' letters.
func (c *Composer) dialRows(inserted *values, pods []letters.Pod) []map[string]any {
	var rows []map[string]any
	// What differs from pod to pod is marked so: hundreds of lines are alike but
	// for that, and are set faster.
	row := func(pod letters.Pod, number letters.Phone, name string, whatsApp letters.Phone) {
		rows = append(rows, map[string]any{
			"ID":           inserted.ofPod(letters.KindCode, pod.ID),
			"Phone":        inserted.ofPod(letters.KindPhone, number.Printed),
			"Who":          inserted.ofPod(letters.KindName, name),
			"WhatsApp":     inserted.ofPod(letters.KindPhone, whatsApp.Printed),
			"SameWhatsApp": !number.IsZero() && number == whatsApp,
		})
	}
	for _, pod := range pods {
		who := c.contact(pod, locale.English)
		row(pod, who.phone, who.name, who.whatsApp)
		if !who.second.Phone.IsZero() {
			row(pod, who.second.Phone, who.second.Name, letters.Phone{})
		}
	}
	return rows
}

// mailRows returns a row for each e-mail address on the pods' letters.
func (c *Composer) mailRows(inserted *values, pods []letters.Pod) []map[string]any {
	var rows []map[string]any
	for _, pod := range pods {
		if who := c.contact(pod, locale.English); who.email != "" {
			rows = append(rows, map[string]any{
				"ID":    inserted.ofPod(letters.KindCode, pod.ID),
				"Email": inserted.ofPod(letters.KindEmail, who.email),
				"Who":   inserted.ofPod(letters.KindName, who.name),
			})
		}
	}
	return rows
}

// sampleRows returns a row for each language, with the page that shows it.
func (c *Composer) sampleRows(inserted *values, samples []Sample) ([]map[string]any, error) {
	var rows []map[string]any
	for _, sample := range samples {
		l := c.locale(sample.Tag)
		if l == nil {
			return nil, c.noLetters(sample.Tag)
		}
		about := l.Language()
		rows = append(rows, map[string]any{
			"Language":   inserted.text(letters.KindName, about.English),
			"Unreviewed": !about.Reviewed(),
			"Page":       strconv.Itoa(sample.Page),
			"Letters":    strconv.Itoa(sample.Letters),
		})
	}
	return rows, nil
}
