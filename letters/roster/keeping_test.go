package roster_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// Two rows of headings of which some end in the lower row: "Unit" above "or
// floor". All columns count.
func TestHeadingsThatGoOnInTheNextRow(t *testing.T) {
	households, problems := list(t, ",,,Unit,,Lang,Do not\nNo.,Street,City,or floor,Zip,spoken,knock\n12,Alder St,Riverside,3,02139,Spanish,x\n", heading.Options{Languages: []string{"en", "es"}})
	if len(households) != 1 || households[0].Address != (letters.Address{Number: "12", Street: "Alder St", Unit: "3", City: "Riverside", ZIP: "02139"}) ||
		households[0].Language != "es" || households[0].Skip != "Do not knock" || len(problems) > 0 {
		t.Errorf("%+v %v", households, told(problems))
	}
	households, _ = list(t, "No.,Street,Unit\nelm,Cedar Lane,or floor\n12,Alder St,3\n", heading.Options{})
	if len(households) != 1 || households[0].Address.Unit != "3" {
		t.Errorf("a row of words is read as headings: %+v", households)
	}
}

// What heads a section says where it runs, and what is no heading ends one.
func TestSectionsOfPages(t *testing.T) {
	households, problems := list(t, "No.,Street,Note\nBlock 3: Cedar St from Oak to Main,,\n7,,\n9,,\nPage 2 of 5,,\n11,,\nAlder Road is not done yet!,,\n1,,\n2,,\nElm St west of Oak,,\n3,,\n4,,\nTotal: 6 doors,,\n6,,\n", heading.Options{})
	if diff := cmp.Diff([]letters.Address{{Number: "7", Street: "Cedar St"}, {Number: "9", Street: "Cedar St"}, {Number: "11", Street: "Cedar St"},
		{Number: "3", Street: "Elm St"}, {Number: "4", Street: "Elm St"}}, addresses(households)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{
		"note 2 No.: Cedar St is read as the street of the rows below it",
		"note 5 : this row is the number of a page, not an address; it is not printed",
		"skipped 7 No.: there is no address in this row; no letter for this row",
		"skipped 8 No.: there is a number but no street; no letter for this row",
		"skipped 9 No.: there is a number but no street; no letter for this row",
		"note 10 No.: Elm St is read as the street of the rows below it",
		"note 13 : this row is a total, not an address; it is not printed",
		"skipped 14 No.: there is a number but no street; no letter for this row",
	}, told(problems)); diff != "" {
		t.Error(diff)
	}
}
