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
	first, last     letters.Code // of one pod
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

// choose reads what the options ask for and holds it against what there is. The
// error is a [letters.Problem].
func (l loaded) choose(o PrintOptions) (choice, error) {
	var ids []string
	for _, pod := range l.assignment.Pods {
		ids = append(ids, pod.ID)
	}
	var c choice
	var err error
	if c.pods, err = choosePods(o.Pods, ids); err != nil {
		return c, err
	}
	if c.languages, err = chooseLanguages(o.Languages, l.campaign.Languages); err != nil {
		return c, err
	}
	if o.Codes != "" {
		c.first, c.last, err = chooseCodes(o.Codes, ids)
	}
	return c, err
}

func choosePods(asked, ids []string) ([]string, error) {
	var chosen []string
	for _, id := range asked {
		id = strings.ToUpper(strings.TrimSpace(id))
		if !slices.Contains(ids, id) {
			return nil, noPod(id, ids)
		}
		chosen = append(chosen, id)
	}
	return chosen, nil
}

func chooseLanguages(asked, tags []string) ([]string, error) {
	var chosen []string
	for _, text := range asked {
		tag, err := letters.CanonicalTag(text)
		if err != nil || !slices.Contains(tags, tag) {
			return nil, refused(fmt.Sprintf("the campaign has no letters in %q", text), "its languages are "+strings.Join(tags, ", "))
		}
		chosen = append(chosen, tag)
	}
	return chosen, nil
}

func chooseCodes(asked string, ids []string) (first, last letters.Code, err error) {
	first, last, ok := letters.ParseTypedCodes(asked)
	switch {
	case !ok, first.Pod != last.Pod, first.Serial < 1, first.Serial > last.Serial:
		err = refused(fmt.Sprintf("%q names no letter codes", asked), "write one code, CP3-017, or the first and the last of one pod, CP3-017..CP3-024")
	case !slices.Contains(ids, first.Pod):
		err = noPod(first.Pod, ids)
	}
	return first, last, err
}

func noPod(id string, ids []string) letters.Problem {
	return refused("there is no pod "+id, "the pods are "+strings.Join(ids, ", "))
}

func refused(message, hint string) letters.Problem {
	return letters.Problem{Severity: letters.SeverityError, Message: message, Hint: hint}
}
