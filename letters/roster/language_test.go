package roster_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters/heading"
)

// What a cell of languages means stands in langname; here each row has its own.
func TestTheColumnOfLanguages(t *testing.T) {
	households, problems := list(t, "Number,Street,Language\n1,Alder St,Kreyòl\n2,Alder St,Chinese\n3,Alder St,\n4,Alder St,Spansh\n5,Alder St,Chinese\n", heading.Options{Languages: []string{"en", "es", "ht"}})
	var tags []string
	for _, h := range households {
		tags = append(tags, h.Language)
	}
	if diff := cmp.Diff([]string{"ht", "", "", "es", ""}, tags); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{
		"warning 3 Language: Chinese could be more than one language, and none of them is among the campaign's: this letter is in the campaign's first language",
		"warning 5 Language: Spansh is read as Spanish",
		"warning 6 Language: Chinese could be more than one language, and none of them is among the campaign's: this letter is in the campaign's first language",
	}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

// A mark for what stands above is none where it is the code of a language.
func TestCodesOfLanguagesAreNoMarks(t *testing.T) {
	households, _ := list(t, "Number,Street,Language\n1,Alder St,fr\n2,Alder St,id\n3,Alder St,ditto\n4,Alder St,\n", heading.Options{Languages: []string{"en", "fr", "id"}})
	var tags []string
	for _, h := range households {
		tags = append(tags, h.Language)
	}
	if diff := cmp.Diff([]string{"fr", "id", "id", ""}, tags); diff != "" {
		t.Error(diff)
	}
}

// Doors of a language that is not printed are counted, and each of their rows says so
// with the same words; a row that repeats a door, or wants no letter, does not count.
func TestALanguageThatIsNotPrinted(t *testing.T) {
	_, problems := list(t, "Number,Street,Language,Skip\n1,Alder St,Quechua,\n2,Alder St,qu,\n2,Alder St,Quechua,\n3,Alder St,Runa Simi,x\n4,Alder St,Twi,\n5,Alder St,Quechua,\n5,Alder St,Spanish,\n",
		heading.Options{Languages: []string{"en", "es"}})
	var got []string
	for _, p := range problems {
		if p.Kind != "" {
			got = append(got, fmt.Sprintf("%s %d %s %q: %s (%s)", p.Severity, p.Row, p.Kind, p.Values, p.Message, p.Hint))
		}
	}
	if diff := cmp.Diff([]string{
		`warning 2 unprinted_language ["qu"]: Quechua: 2 doors, no translation yet; they get English. Spanish instead? (write qu = "es" under [instead] in campaign.toml)`,
		`warning 3 unprinted_language ["qu"]: Quechua: 2 doors, no translation yet; they get English. Spanish instead? (write qu = "es" under [instead] in campaign.toml)`,
		`warning 6 unprinted_language ["tw"]: Twi: 1 door, no translation yet; it gets English (leave it so, or put a translation into locales/active.tw.toml beside campaign.toml)`,
	}, got); diff != "" {
		t.Error(diff)
	}
}
