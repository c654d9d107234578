package compose

import (
	"fmt"
	"strconv"
	"unicode/utf8"

	"doorletters/letters"
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

// lineRoom is how many letters and digits a pod's line on the page has room for,
// with what stands between them. More take two lines, so that no number is
// separated from its label.
const lineRoom = 68

// LookFirst writes the organizer's page that lists each pod with who answers and
// at which number, then which page shows which language. It is in English, and
// as long as it needs to be.
func (c *Composer) LookFirst(pods []letters.Pod, samples []Sample) (letters.Letter, error) {
	if c.lookFirst == nil {
		return letters.Letter{}, letters.Problem{
			File: "templates/look-first.md", Severity: letters.SeverityError, Message: "the template cannot be used",
		}
	}
	var inserted values
	english := c.locales[sourceLanguage]
	words := c.words(&inserted, letters.Pod{}, english)
	markShared(inserted)
	var listed, shown []map[string]any
	// What differs from pod to pod is marked so: hundreds of lines are alike but
	// for that, and are set faster.
	for _, pod := range pods {
		who := c.contact(pod)
		listed = append(listed, map[string]any{
			"ID":       inserted.ofPod(letters.KindCode, pod.ID),
			"Contact":  inserted.ofPod(letters.KindName, who.name),
			"Phone":    inserted.ofPod(letters.KindPhone, who.phone.Printed),
			"WhatsApp": inserted.ofPod(letters.KindPhone, who.whatsApp.Printed),
			"Email":    inserted.ofPod(letters.KindEmail, who.email),
			"Long":     utf8.RuneCountInString(pod.ID+who.name+who.phone.Printed+who.whatsApp.Printed+who.email) > lineRoom,
		})
	}
	for _, sample := range samples {
		l := c.locale(sample.Tag)
		if l == nil {
			return letters.Letter{}, c.noLetters(sample.Tag)
		}
		about := l.language()
		shown = append(shown, map[string]any{
			"Language":   inserted.text(letters.KindName, about.English),
			"Unreviewed": !about.Reviewed(),
			"Page":       strconv.Itoa(sample.Page),
			"Letters":    counting(sample.Letters, "letter", "letters"),
		})
	}
	words["Pods"], words["Samples"] = listed, shown
	letter, err := c.print(c.lookFirst, &builder{}, &inserted, words, func(key string) (string, error) {
		return english.localize(key, words, c.doors)
	})
	letter.Blocks = filler{values: inserted}.blocks(letter.Blocks)
	letter.Language = sourceLanguage
	letter.Title = c.campaign.Name + ": look first"
	return letter, err
}

// counting is a number and its noun, in English.
func counting(n int, one, other string) string {
	if n == 1 {
		return fmt.Sprintf("1 %s", one)
	}
	return fmt.Sprintf("%d %s", n, other)
}
