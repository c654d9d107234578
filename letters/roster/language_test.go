package roster_test

import (
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
		"warning 3 Language: Chinese could be more than one language: this letter is in the campaign's first language",
		"warning 5 Language: Spansh is read as es",
		"warning 6 Language: Chinese could be more than one language: this letter is in the campaign's first language",
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
