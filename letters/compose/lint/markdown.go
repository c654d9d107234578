package lint

import (
	"fmt"
	"html"
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/markup"
)

// entities are letters as web pages write them: &nbsp; or &#8217;
var entities = regexp.MustCompile(`&#?[0-9A-Za-z]{2,12};`)

// checkMarkdown checks that words are bold where English has bold words, and that
// nothing else in the text is a mark.
func (c *check) checkMarkdown() {
	source := strings.TrimSpace(asWords(c.text))
	ours, common := readMarkdown(markup.Parser(), source), readMarkdown(commonMark, source)
	english := strings.TrimSpace(asWords(c.English.like(c.form)))
	englands := readMarkdown(markup.Parser(), english)
	const stars = "write **bold words** with two stars before the first letter and two after the last, and no space inside"
	if ours.stars != "" && englands.stars == "" {
		c.report(KindMarkdown, letters.SeverityWarning, ours.stars, fmt.Sprintf("%s stands alone, makes nothing bold and is printed", ours.stars), stars)
	} else if englands.bold > 0 && ours.bold == 0 {
		c.report(KindMarkdown, letters.SeverityWarning, "", "nothing is bold, and in English something is", stars+"; English says: "+c.English.like(c.form))
	} else if englands.bold == 0 && ours.bold > 0 && english != "" {
		c.report(KindMarkdown, letters.SeverityNote, firstOf(c.text, "**", "*", "__", "_"), "something is bold, and in English nothing is", "look whether it is meant; English says: "+c.English.like(c.form))
	}
	c.checkMarks(ours, common, english)
}

// checkMarks looks for marks that are not those of bold words.
func (c *check) checkMarks(ours, common plain, english string) {
	const hint = "a message is one paragraph of words, of which some may be **bold**: write it without"
	odd, part := ours.odd, ours.part
	if odd == "" {
		odd, part = common.odd, common.part
	}
	severity := letters.SeverityWarning
	switch {
	case slices.Contains([]string{oddDiv, oddBrackets, oddHeading, oddList, oddRule}, ours.odd):
		severity = letters.SeverityError // compose refuses them, or makes no line of the letter of them
	case odd != "":
	case strings.Contains(c.text, `\`) && !strings.Contains(english, `\`):
		odd, part = `a backslash`, `\`
	case strings.Contains(c.text, "|") && !strings.Contains(english, "|"):
		odd, part = "an upright bar, which ends a cell of a table", "|"
	case ours.many:
		odd = "an empty line"
	default:
		for _, entity := range entities.FindAllString(c.text, -1) {
			if html.UnescapeString(entity) != entity && !strings.Contains(english, entity) {
				c.report(KindMarkdown, severity, entity, fmt.Sprintf("%s is printed as it stands", entity), "write the letter itself: "+visible(html.UnescapeString(entity)))
				return
			}
		}
		return
	}
	if part = inText(c.text, part); part == "" {
		part, _, _ = strings.Cut(strings.TrimSpace(c.text), "\n")
	}
	c.report(KindMarkdown, severity, part, "there is "+odd+" in it", hint)
}

// asWords puts a letter in the place of each placeholder, since what is printed there is
// no Markdown.
func asWords(text string) string { return braced.ReplaceAllString(text, "x") }

func firstOf(text string, parts ...string) string {
	for _, part := range parts {
		if strings.Contains(text, part) {
			return part
		}
	}
	return ""
}
