package readback

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/proof"
)

func number(end string) letters.Phone {
	return letters.Phone{Printed: "617-555-" + end, E164: "+1617555" + end}
}

// Each number and address of a letter stands where the roster has it: the leaders' own
// ones in each other's place are as wrong as a stranger's, and so is a letter without.
func TestContactOfTheLetter(t *testing.T) {
	campaign := letters.Campaign{
		Emergency: "911",
		Links:     letters.Links{Needs: "https://example.org/help", Website: "https://example.org"},
		Group:     letters.Group{Phone: number("0100"), Email: "group@example.org"},
		Resources: []letters.Resource{{Name: "Pantry", Phone: number("0180")}},
	}
	pod := &letters.Pod{ID: "CP1", Leader: letters.Leader{
		Name: "Ana", Phone: number("0138"), WhatsApp: number("0183"), Email: "ana@example.org", Second: letters.Person{Name: "Jean", Phone: number("0187")},
	}}
	word := func(name string, kind letters.Kind, text string) proof.Word {
		return proof.Word{Text: text, Kind: kind, Name: name}
	}
	phone := func(name, end string) proof.Word { return word(name, letters.KindPhone, "617-555-"+end) }
	right := []proof.Word{
		phone("Phone", "0138"), phone("WhatsApp", "0183"), phone("Phone2", "0187"), phone("GroupPhone", "0100"), phone("", "0180"),
		word("Email", letters.KindEmail, "ana@example.org"), word("Needs", letters.KindURL, "example.org/help"), word("Emergency", letters.KindPhone, "911"),
	}
	with := func(place int, other ...proof.Word) []proof.Word {
		return append(append(append([]proof.Word{}, right[:place]...), other...), right[place+1:]...)
	}
	for name, test := range map[string]struct {
		words []proof.Word
		says  string
	}{
		"as the roster has them":       {right, ""},
		"the second leader's number":   {with(0, phone("Phone", "0187")), "is 617-555-0187 and not 617-555-0138"},
		"the first leader's as second": {with(2, phone("Phone2", "0138")), "is 617-555-0138 and not 617-555-0187"},
		"WhatsApp exchanged":           {with(1, phone("WhatsApp", "0138")), "and not 617-555-0183"},
		"the leader's as the group's":  {with(3, phone("GroupPhone", "0138")), "and not 617-555-0100"},
		"the leader's as a service's":  {with(4, phone("", "0138")), "is 617-555-0138"},
		"the group's e-mail address":   {with(5, word("Email", letters.KindEmail, "group@example.org")), "and not ana@example.org"},
		"the website as the form":      {with(6, word("Needs", letters.KindURL, "example.org")), "example.org, which"},
		"another emergency number":     {with(7, word("Emergency", letters.KindPhone, "112")), "112"},
		"no number":                    {with(0), "has not 617-555-0138"},
		"no WhatsApp":                  {with(1), "has not 617-555-0183"},
		"no second number":             {with(2), "has not 617-555-0187"},
		"no e-mail address":            {with(5), "has not ana@example.org"},
		"nothing at all":               {nil, "the letter has not"},
		"without the group's number":   {with(3), ""}, // a template need not have it
	} {
		b := &proof.Body{Pod: pod, Language: "en", Letter: true, Words: test.words, Prints: []string{"Phone", "Phone2", "WhatsApp", "Email", "Needs"}}
		err := checkContact(campaign, b)
		if said := ""; err != nil {
			if said = err.Error(); test.says == "" || !strings.Contains(said, test.says) {
				t.Errorf("%s: %v", name, err)
			}
		} else if test.says != "" {
			t.Errorf("%s: nothing was found", name)
		}
	}
	bare := &proof.Body{Pod: pod, Language: "en", Letter: true}
	if err := checkContact(campaign, bare); err != nil {
		t.Errorf("a template that names nobody: %v", err)
	}
}
