package campaign

import (
	"cmp"
	"slices"
	"strings"

	"doorletters/letters"
)

// The values in [Starter] and [StarterRows] that every group replaces by its own.
const (
	sampleName = "Riverside Mutual Aid"
	sampleDate = "March 2026"
	sampleHost = "your-group.example.org"

	sampleTrust   = "the Riverside library, 617-555-0190"
	sampleMessage = "We meet on Tuesdays at 7 in the library."
)

// sampleNumbers are the telephone numbers there, which nobody has.
var sampleNumbers = []string{"+16175550196", "+16175550197"}

// findSamples finds the settings that are still the sample's: nothing else would stop a
// telephone number that nobody answers from being printed on every letter. Name and
// date may be a group's own; they count beside others, and the date below the remark
// of [Starter].
func (d *draft) findSamples() {
	c := &d.campaign
	look := func(key string, item int, is bool, message, hint string) {
		if is {
			c.Samples = append(c.Samples, d.problem(letters.SeverityWarning, place{key, item}, message, hint))
		}
	}
	const leftOut = "write your group's own, or leave it out"
	hosted := func(key, text, message string) { look(key, 0, strings.Contains(text, sampleHost), message, leftOut) }
	const nowhere = "the link is " + letters.StillSample + ", and leads nowhere"
	hosted("links.needs", c.Links.Needs, nowhere)
	hosted("links.needs_print", c.Links.NeedsPrint, nowhere)
	hosted("links.volunteer", c.Links.Volunteer, nowhere)
	hosted("links.website", c.Links.Website, nowhere)
	for _, tag := range c.Languages {
		own := c.LinksIn[tag]
		hosted("links."+tag+".needs", own.Needs, nowhere)
		hosted("links."+tag+".needs_print", own.NeedsPrint, nowhere)
		look("message."+tag, 0, c.Message[tag] == sampleMessage, "the message is "+letters.StillSample, leftOut)
	}
	look("group.phone", 0, isSampleNumber(c.Group.Phone), "the number is "+letters.StillSample+": nobody answers it", "write the number that your group answers")
	hosted("group.email", c.Group.Email, "the address is "+letters.StillSample+": nobody reads it")
	look("trust.at", 0, c.Trust[""] == sampleTrust, "this is "+letters.StillSample+", who knows nothing of your group", leftOut)
	for i, r := range c.Resources {
		look("resources.phone", i+1, isSampleNumber(r.Phone), "the number of "+r.Name+" is "+letters.StillSample+": nobody answers it", "write a service near you, or leave out its name and all")
	}
	others := len(c.Samples) > 0
	look("name", 0, c.Name == sampleName && others, "the name is "+letters.StillSample, "write your group's name")
	look("date", 0, c.Date == sampleDate && (others || d.sampleDate), "the date is "+letters.StillSample, "write the month in which you print")
	slices.SortStableFunc(c.Samples, func(a, b letters.Problem) int { return cmp.Compare(a.Row, b.Row) })
}

// hasSampleDate reports whether a text has the date below the remark of the starter.
func hasSampleDate(text string) bool {
	before, _, _ := strings.Cut(string(starter), `"`+sampleDate+`"`)
	remarked := strings.Split(before, "\n")
	return strings.Contains(strings.ReplaceAll(text, "\r\n", "\n"), strings.Join(remarked[len(remarked)-2:], "\n")+`"`+sampleDate+`"`)
}

func isSampleNumber(p letters.Phone) bool {
	return slices.Contains(sampleNumbers, p.E164)
}
