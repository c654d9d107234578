package roster_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// A list of residents has names, telephones and e-mail addresses, as a table of
// pods has.
func TestAListOfResidents(t *testing.T) {
	for _, text := range []string{
		"Name,Address,Phone,Email address,Language\nAna,\"12 Alder St, Apt 3\",617 555 0101,ana@example.org,es\n",
		"Contact name,Phone,Number,Street,Apt,Language\nAna,617 555 0101,12,Alder St,Apt 3,es\n",
	} {
		households, problems := list(t, text, heading.Options{})
		if len(households) != 1 || households[0].Address != (letters.Address{Number: "12", Street: "Alder St", Unit: "Apt 3"}) || households[0].Language != "es" || len(problems) > 0 {
			t.Errorf("%q gives %+v %v", text, households, told(problems))
		}
	}
}

func TestStreetsThatStandInRowsOfTheirOwnOnly(t *testing.T) {
	households, _ := list(t, "No,Apt,Language\nNORFOLK ST 1-99,,\n12,,es\n14,2,\nBlock 2: Alder Ave,,\n1,,\n", heading.Options{})
	if diff := cmp.Diff([]letters.Address{{Number: "12", Street: "NORFOLK ST"}, {Number: "14", Street: "NORFOLK ST", Unit: "2"}, {Number: "1", Street: "Alder Ave"}}, addresses(households)); diff != "" {
		t.Error(diff)
	}
	// Without such rows there is no address.
	if households, problems := list(t, "No,Apt,Language\n12,,es\n14,2,\n", heading.Options{}); len(households) > 0 || len(problems) != 1 || problems[0].Severity != letters.SeverityError {
		t.Errorf("%+v %v", households, told(problems))
	}
}

func TestHeadingsWithANumberSign(t *testing.T) {
	for _, headings := range []string{"St #,Street", "Str. #,Street", "Bldg #,Street", "#,Street", "House #,Street", "Addr #,Street"} {
		wantDoor(t, letters.Address{Number: "12", Street: "Alder St"}, headings+"\n12,Alder St\n")
	}
}

// A column that is only called Code may open the house's door.
func TestCodesThatAreNoLetterCodes(t *testing.T) {
	const note = "the column Code holds no letter codes; it is not read"
	for _, test := range []struct{ text, code, told string }{
		{"Number,Street,Code\n12,Alder St,CP3-017\n", "CP3-017", ""},
		{"Number,Street,Code\n12,Alder St,\n", "", ""},
		{"Number,Street,Code\n12,Alder St,#4521\n", "", note},
		{"Number,Street,Code,Code\n12,Alder St,4521*,CP3-017\n", "CP3-017", note},
		{"Number,Street,Door code,Order\n12,Alder St,4521*,3\n", "", ""},
	} {
		households, problems := list(t, test.text, heading.Options{})
		if len(households) != 1 || households[0].Code != test.code || households[0].Stop != 0 {
			t.Errorf("%q gives %+v", test.text, households)
		}
		if all := strings.Join(told(problems), "\n"); (all != "") != (test.told != "" || strings.Contains(all, "second column")) || !strings.Contains(all, test.told) {
			t.Errorf("%q: %s", test.text, all)
		}
	}
}
