package roster_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// Marks that a legend explains are no part of an address.
func TestMarksBehindAnAddress(t *testing.T) {
	want := letters.Address{Number: "12", Street: "Alder St", Unit: "3"}
	for _, text := range []string{
		"12*,Alder St,3", "12,Alder St*,3", "12,Alder St **,3†", "'12','Alder St','3'", `"=""12""",Alder St,"=""3"""`, `="12",Alder St,="3"`, ` 12, "Alder St", "3"`,
	} {
		households, problems := list(t, "Number,Street,Unit\n"+text+"\n", heading.Options{})
		if len(households) != 1 || households[0].Address != want || len(problems) > 0 {
			t.Errorf("%q gives %+v %v", text, households, told(problems))
		}
	}
	households, problems := list(t, "Address\n12* Alder St\n14 Alder St*\n16 Alder St [rear]\n18‑20 Alder St\n22 1⁄2 Alder St\n", heading.Options{})
	if diff := cmp.Diff([]letters.Address{{Number: "12", Street: "Alder St"}, {Number: "14", Street: "Alder St"}, {Number: "16", Street: "Alder St", Unit: "rear"},
		{Number: "18-20", Street: "Alder St"}, {Number: "22 1/2", Street: "Alder St"}}, addresses(households)); diff != "" || len(problems) > 0 {
		t.Error(diff, told(problems))
	}
}

// Who was not sure still gets a letter, and the organizer a word.
func TestQuestionMarksBehindAnAddress(t *testing.T) {
	for _, text := range []string{"12?,Alder St,3", "12,Alder St?,3", "12,Alder St ??,3", "12,Alder St,3?", ",12? Alder St,3"} {
		households, problems := list(t, "Number,Street,Unit\n"+text+"\n", heading.Options{})
		if len(households) != 1 || households[0].Address != (letters.Address{Number: "12", Street: "Alder St", Unit: "3"}) ||
			len(problems) != 1 || problems[0].Severity != letters.SeverityWarning || !strings.HasSuffix(problems[0].Message, "has a question mark; it is read without it") {
			t.Errorf("%q gives %+v %v", text, households, told(problems))
		}
	}
}

// 12E4 is not 120000.
func TestAPowerOfTenIsNoUnit(t *testing.T) {
	for _, text := range []string{"12,Alder St,1.20E+05", "1.00E+02,Alder St,", "12,Alder St,1E+02"} {
		households, problems := list(t, "Number,Street,Unit\n"+text+"\n", heading.Options{})
		if len(households) != 0 || len(problems) != 1 || problems[0].Severity != letters.SeveritySkipped || !strings.Contains(problems[0].Message, "power of ten") {
			t.Errorf("%q gives %+v %v", text, households, told(problems))
		}
	}
	households, problems := list(t, "Number,Street,Unit\n12,Alder St,1E2\n", heading.Options{})
	if len(households) != 1 || households[0].Address.Unit != "1E2" || len(problems) > 0 {
		t.Errorf("%+v %v", households, told(problems))
	}
}

func TestDittoMarksInTheColumnOfAddresses(t *testing.T) {
	households, _ := list(t, "Address,Language\n\"12 Alder St, Apt 1\",es\n\"\"\" Apt 2\",\n\"14 \"\"\",\n16 do.,\n", heading.Options{})
	if diff := cmp.Diff([]letters.Address{{Number: "12", Street: "Alder St", Unit: "Apt 1"}, {Number: "12", Street: "Alder St", Unit: "Apt 2"}, {Number: "14", Street: "Alder St"}, {Number: "16", Street: "Alder St"}}, addresses(households)); diff != "" {
		t.Error(diff)
	}
}

// A comma that nobody put into quotation marks parts an address, as far as the
// other cells tell.
func TestACommaInAnAddress(t *testing.T) {
	for _, test := range []struct{ headings, row string }{
		{"Address,ZIP,Language", "12 Alder St, Apt 3,02139,es"}, {"Number,Street,ZIP,Language", "12,Alder St, Apt 3,02139,es"}, {"Number,Street,Language", "12,Alder St,Apt 3,Spanish"},
	} {
		households, problems := list(t, test.headings+"\n"+test.row+"\n", heading.Options{Languages: []string{"en", "es"}})
		if len(households) != 1 || households[0].Address.Unit != "Apt 3" || households[0].Address.Street != "Alder St" || households[0].Language != "es" ||
			len(problems) != 1 || problems[0].Severity != letters.SeverityNote {
			t.Errorf("%q gives %+v %v", test.row, households, told(problems))
		}
	}
	_, problems := list(t, "Number,Street,Note\n12,Alder St,dog,cat\n", heading.Options{})
	if len(problems) != 1 || problems[0].Severity != letters.SeverityWarning || !strings.Contains(problems[0].Message, "more cells than there are headings") {
		t.Errorf("%v", told(problems))
	}
}

// A byte order mark that was saved as text is no part of the first heading.
func TestAByteOrderMarkThatWasSavedAsText(t *testing.T) {
	households, problems := list(t, "\u00EF\u00BB\u00BFNumber,Street\n12,Alder St\n", heading.Options{})
	if len(households) != 1 || households[0].Address.Number != "12" || len(problems) > 0 {
		t.Errorf("%+v %v", households, told(problems))
	}
}

// A remark below the list is no street, whatever stands below it.
func TestARemarkIsNoStreet(t *testing.T) {
	households, problems := list(t, "Number,Street\n12,Alder St\n\"Prepared by Ana, 3/3/2026\",\n1,\n", heading.Options{})
	want := []string{
		"skipped 3 Number: there is no address in this row; no letter for this row",
		"skipped 4 Number: there is a number but no street; the row above is on Alder St; no letter for this row",
	}
	if diff := cmp.Diff(want, told(problems)); diff != "" || len(households) != 1 {
		t.Error(addresses(households), diff)
	}
}

// An example below the headings is no door.
func TestAnExampleBelowTheHeadings(t *testing.T) {
	households, problems := list(t, "Number,Street,Language,Skip\ne.g. 12,e.g. Main St,Spanish,x = skip\n12,Alder St,es,\n", heading.Options{})
	if len(households) != 1 || households[0].Source.Row != 3 || len(problems) != 1 || problems[0].Row != 2 || problems[0].Severity != letters.SeverityNote {
		t.Errorf("%+v %v", households, told(problems))
	}
}
