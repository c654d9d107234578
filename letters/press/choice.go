package press

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// choice is what of a campaign is printed; what is empty chooses everything.
type choice struct {
	pods, languages []string
	first, last     code
}

func (c choice) pod(id string) bool {
	return (len(c.pods) == 0 || slices.Contains(c.pods, id)) && (c.first.pod == "" || c.first.pod == id)
}

func (c choice) language(tag string) bool {
	return len(c.languages) == 0 || slices.Contains(c.languages, tag)
}

func (c choice) code(text string) bool {
	if c.first.pod == "" {
		return true
	}
	at, ok := parseCode(text)
	return ok && at.pod == c.first.pod && at.serial >= c.first.serial && at.serial <= c.last.serial
}

// choose reads what the options ask for and holds it against what there is.
func (s *standing) choose(o PrintOptions) (choice, error) {
	c := choice{}
	var ids []string
	for _, pod := range s.assignment.Pods {
		ids = append(ids, pod.ID)
	}
	for _, id := range o.Pods {
		id = strings.ToUpper(strings.TrimSpace(id))
		if !slices.Contains(ids, id) {
			return c, letters.Problem{Severity: letters.SeverityError, Message: fmt.Sprintf("there is no pod %s", id), Hint: "the pods are " + strings.Join(ids, ", ")}
		}
		c.pods = append(c.pods, id)
	}
	for _, tag := range o.Languages {
		canonical, err := letters.CanonicalTag(tag)
		if err != nil || !slices.Contains(s.campaign.Languages, canonical) {
			return c, letters.Problem{Severity: letters.SeverityError, Message: fmt.Sprintf("the campaign has no letters in %q", tag), Hint: "its languages are " + strings.Join(s.campaign.Languages, ", ")}
		}
		c.languages = append(c.languages, canonical)
	}
	if o.Codes == "" {
		return c, nil
	}
	from, to, isRange := strings.Cut(o.Codes, "..")
	if !isRange {
		to = from
	}
	var okFirst, okLast bool
	c.first, okFirst = parseCode(from)
	c.last, okLast = parseCode(to)
	if !okFirst || !okLast || c.first.pod != c.last.pod || c.first.serial > c.last.serial {
		return c, letters.Problem{Severity: letters.SeverityError, Message: fmt.Sprintf("%q names no letter codes", o.Codes), Hint: "write one code, CP3-017, or the first and the last of one pod, CP3-017..CP3-024"}
	}
	if !slices.Contains(ids, c.first.pod) {
		return c, letters.Problem{Severity: letters.SeverityError, Message: fmt.Sprintf("there is no pod %s", c.first.pod), Hint: "the pods are " + strings.Join(ids, ", ")}
	}
	return c, nil
}
