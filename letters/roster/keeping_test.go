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
		"skipped 5 No.: there is no address in this row; no letter for this row",
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

// The column of units has remarks too.
func TestWordsOfTheUnitColumn(t *testing.T) {
	for cell, want := range map[string]struct{ unit, note, told string }{
		"3": {"3", "", ""}, "2 (top floor)": {"2 (top floor)", "", ""}, "3 (Lopez)": {"3", "Lopez", ""}, "3 - ring twice": {"3", "ring twice", ""}, "3 - B": {"3 - B", "", ""}, "apt. 3, rear": {"apt. 3, rear", "", ""},
		"?": {"", "", "warning 2 Unit: the unit is not known, as the sheet says; the letter goes to the house"}, "X": {"X", "", ""}, "N/A": {"", "", ""},
	} {
		households, problems := list(t, "Number,Street,Unit\n12,Alder St,\""+cell+"\"\n", heading.Options{})
		var wanted []string
		if want.told != "" {
			wanted = []string{want.told}
		}
		if len(households) != 1 || households[0].Address.Unit != want.unit || households[0].Note != want.note || cmp.Diff(wanted, told(problems)) != "" {
			t.Errorf("%q gives %+v %v", cell, households, told(problems))
		}
	}
}

func TestZIPsInWrongPlaces(t *testing.T) {
	for cells, want := range map[string]string{"Riverside,MA02139": "02139", "Riverside,02139 USA": "02139", "Riverside,0 2139": "02139", "02139,": "02139"} {
		households, problems := list(t, "Number,Street,City,ZIP\n12,Alder St,"+cells+"\n", heading.Options{})
		if len(households) != 1 || households[0].Address.ZIP != want || len(problems) > 0 {
			t.Errorf("%q gives %+v %v", cells, households, told(problems))
		}
	}
}

// A corner with a number is a door, of which street a person has to say.
func TestTwoStreetsAreTold(t *testing.T) {
	for _, street := range []string{"Alder St & Oak Ave", "Alder St / Oak Ave", "Alder St and Oak Ave"} {
		households, problems := list(t, "Number,Street\n12,"+street+"\n14,Rock and Roll Blvd\n", heading.Options{})
		if diff := cmp.Diff([]string{"warning 2 Street: this row names two streets; they are printed as they stand"}, told(problems)); diff != "" || len(households) != 2 {
			t.Error(street, diff, households)
		}
	}
}
