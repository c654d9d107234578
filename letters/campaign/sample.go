package campaign

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// The values in [Starter] and [StarterRows] that every group replaces by its own.
const (
	sampleName = "Riverside Mutual Aid"
	sampleHost = "your-group.example.org"

	sampleTrust   = "the Riverside library, 617-555-0190"
	sampleMessage = "We meet on Tuesdays at 7 in the library."
)

// sampleNumbers are the telephone numbers there, which nobody has.
var sampleNumbers = []string{"+16175550196", "+16175550197"}

// checkSamples warns of sample settings that are left: nothing else would stop a
// telephone number that nobody answers from being printed on every letter.
func (d *draft) checkSamples() {
	c := &d.campaign
	var left []place
	look := func(key string, item int, is bool) {
		if is {
			left = append(left, place{key, item})
		}
	}
	hosted := func(text string) bool { return strings.Contains(text, sampleHost) }
	look("links.needs", 0, hosted(c.Links.Needs))
	look("links.needs_print", 0, hosted(c.Links.NeedsPrint))
	look("links.volunteer", 0, hosted(c.Links.Volunteer))
	look("links.website", 0, hosted(c.Links.Website))
	look("group.phone", 0, isSampleNumber(c.Group.Phone))
	look("group.email", 0, hosted(c.Group.Email))
	look("trust.at", 0, c.Trust[""] == sampleTrust)
	for _, tag := range c.Languages {
		look("message."+tag, 0, c.Message[tag] == sampleMessage)
	}
	for i, r := range c.Resources {
		look("resources.phone", i+1, isSampleNumber(r.Phone))
	}
	if len(left) == 0 {
		return
	}
	if c.Name == sampleName {
		left = append([]place{{"name", 0}}, left...)
	}
	names := make([]string, len(left))
	for i, at := range left {
		names[i] = at.key
		if d.sheet != nil {
			names[i] = inSheet(at)
		}
	}
	message := "this is still the sample's, and would be printed"
	if len(names) > 1 {
		message = fmt.Sprintf("this and %s are still the sample's, and would be printed", strings.Join(names[1:], ", "))
	}
	d.report(letters.SeverityWarning, left[0], message, "write what is your group's own, or leave it out")
}

func isSampleNumber(p letters.Phone) bool {
	return slices.Contains(sampleNumbers, p.E164)
}
