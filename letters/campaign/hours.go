package campaign

import (
	"fmt"
	"slices"
	"unicode"

	"doorletters/letters"
)

// checkHours notes that the group's hours are given in one language's words alone: in
// "daily 9 to 8" the readers of the others cannot find out when to call.
func (d *draft) checkHours() {
	c := &d.campaign
	if !d.given("group.hours") || len(c.Languages) < 2 || !hasWords(c.Group.Hours) {
		return
	}
	var lack []string
	for _, tag := range c.Languages {
		if c.GroupIn[tag].Hours == "" {
			lack = append(lack, tag)
		}
	}
	// The first language is the one that the words for all are most likely in.
	first := c.Languages[0]
	lack = slices.DeleteFunc(lack, func(tag string) bool {
		return letters.SameLanguage(tag, first) && letters.ScriptOf(tag) == letters.ScriptOf(first)
	})
	if len(lack) == 0 {
		return
	}
	d.report(letters.SeverityNote, place{"group.hours", 0},
		fmt.Sprintf("%q is printed as it is in letters in %s", c.Group.Hours, languageNames(lack)),
		"write "+d.linesIn("group.%s.hours", lack)+", as the language says it")
}

// hasWords reports whether a text is more than digits and signs, which all read alike.
func hasWords(text string) bool {
	inRow := 0
	for _, r := range text {
		if !unicode.IsLetter(r) {
			inRow = 0
			continue
		}
		if inRow++; inRow == 2 || unicode.Is(unicode.Han, r) {
			return true
		}
	}
	return false
}
