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
	first, last     letters.Code
}

func (c choice) pod(id string) bool {
	return (len(c.pods) == 0 || slices.Contains(c.pods, id)) && (c.first.Pod == "" || c.first.Pod == id)
}

func (c choice) language(tag string) bool {
	return len(c.languages) == 0 || slices.Contains(c.languages, tag)
}

func (c choice) code(text string) bool {
	if c.first.Pod == "" {
		return true
	}
	code, ok := letters.ParseCode(text)
	return ok && c.first.Compare(code) <= 0 && code.Compare(c.last) <= 0
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
	var ok bool
	c.first, c.last, ok = letters.ParseTypedCodes(o.Codes)
	if !ok || c.first.Pod != c.last.Pod || c.first.Serial < 1 || c.first.Serial > c.last.Serial {
		return c, letters.Problem{Severity: letters.SeverityError, Message: fmt.Sprintf("%q names no letter codes", o.Codes), Hint: "write one code, CP3-017, or the first and the last of one pod, CP3-017..CP3-024"}
	}
	if !slices.Contains(ids, c.first.Pod) {
		return c, letters.Problem{Severity: letters.SeverityError, Message: fmt.Sprintf("there is no pod %s", c.first.Pod), Hint: "the pods are " + strings.Join(ids, ", ")}
	}
	return c, nil
}
