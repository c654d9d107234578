package roster_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading"
)

func TestUnitsOfOneCell(t *testing.T) {
	for _, unit := range []string{
		"Apt 3R", "#2", "# 2", "Unit B", "2/L", "3rd floor", "3rd Fl.", "Fl 2", "FL2", "2 Fl", "2 floor", "2nd Flr Rear", "Bsmt", "Basement Apt", "PH", "PH2", "PH-2",
		"Garden Level", "Lower Level", "LL", "Ground Floor", "Top Fl", "Carriage House", "Side", "Side Door", "Lobby", "Studio", "Studio 3", "Number 4", "No. 4",
		"Apt Number 4", "Bldg C Apt 4", "2 R", "2 Left", "2 Front", "3-L", "Apt E", "4F", "B",
	} {
		want := letters.Address{Number: "12", Street: "Alder St", Unit: unit}
		for _, cell := range []string{"12 Alder St " + unit, "12 Alder St, " + unit} {
			households, problems := list(t, "Address\n\""+cell+"\"\n", heading.Options{})
			if len(households) != 1 || households[0].Address != want || len(problems) > 0 {
				t.Errorf("%q gives %v %v", cell, households, told(problems))
			}
		}
	}
}

// What looks like a unit or a suffix may be a part of the street's name.
func TestStreetsWithAUnitsWord(t *testing.T) {
	for _, street := range []string{
		"Rear Admiral Alder Rd", "Rear St", "Front St", "Upper Mill Rd", "Lower Rd", "Garden St", "Studio Dr", "Cottage St", "Side Hill Rd", "Loft Ln", "Court Street Road", "County Road No 9",
		"Alder St E", "Martin Luther King, Jr. Blvd",
	} {
		for _, text := range []string{"Address\n\"12 " + street + "\"\n", "Number,Street\n12,\"" + street + "\"\n"} {
			households, problems := list(t, text, heading.Options{})
			if len(households) != 1 || households[0].Address != (letters.Address{Number: "12", Street: street}) || len(problems) > 0 {
				t.Errorf("%q gives %+v %v", text, households, told(problems))
			}
		}
	}
}

func TestAddressesAsTheyArePastedIn(t *testing.T) {
	want := letters.Address{Number: "12", Street: "Alder St", Unit: "Apt 3", City: "Riverside", ZIP: "02139"}
	for _, cell := range []string{
		"12 Alder St\nApt 3\nRiverside, MA 02139", "12 Alder St Apt 3\r\nRiverside, MA 02139", "12 Alder\nSt\nApt 3, Riverside, MA 02139", "12 Alder St Apt 3 Riverside, MA 02139",
		"12 Alder St, Apt 3, Riverside, MA 2139", "• 12 Alder St, Apt 3, Riverside MA 02139", "=12 Alder St, Apt 3, Riverside, MA 02139", "- 12 Alder St Apt 3 Riverside MA 02139",
		"☐ 12 Alder St Apt 3, Riverside, MA 02139", "'12 Alder St, Apt 3, Riverside, MA 02139", "Apt 3, 12 Alder St, Riverside, MA 02139",
	} {
		households, problems := list(t, "Address\n\""+cell+"\"\n", heading.Options{})
		if len(households) != 1 || households[0].Address != want || len(problems) > 0 {
			t.Errorf("%q gives %+v %v", cell, households, told(problems))
		}
	}
	if households, _ := list(t, "Address\n12 Rear Admiral Alder Rd Apt 3\n", heading.Options{}); len(households) != 1 ||
		households[0].Address != (letters.Address{Number: "12", Street: "Rear Admiral Alder Rd", Unit: "Apt 3"}) {
		t.Error(households)
	}
	households, _ := list(t, "Address\n\"#3, 12 Alder St\"\n", heading.Options{})
	if diff := cmp.Diff([]letters.Address{{Number: "12", Street: "Alder St", Unit: "#3"}}, addresses(households)); diff != "" {
		t.Error(diff)
	}
}

// What stands where the city does, and is not the city that the row names, is kept.
func TestANameBesideTheRowsOwnCity(t *testing.T) {
	for _, text := range []string{
		"Number,Street,City\n12,\"Alder St, The Pines\",Riverside\n",
		"Address,City\n\"12 Alder St, The Pines\",Riverside\n",
	} {
		households, problems := list(t, text, heading.Options{})
		want := letters.Address{Number: "12", Street: "Alder St", City: "Riverside"}
		if len(households) != 1 || households[0].Address != want || households[0].Note != "The Pines" || len(problems) > 0 {
			t.Errorf("%q gives %+v %v", text, households, told(problems))
		}
	}
}

func TestZIPsAsTheyAreTyped(t *testing.T) {
	for _, test := range []struct{ typed, want, problem string }{
		{"02139", "02139", ""}, {"MA 02139", "02139", ""}, {"02139-", "02139", ""}, {"'02139", "02139", ""}, {"０２１３９", "02139", ""}, {"?", "", ""}, {"M5V 2T6", "M5V 2T6", ""},
		{"2I39", "2I39", "warning 2 ZIP: a ZIP has five digits, or nine; this one is kept as it stands"},
		{"021391", "021391", "warning 2 ZIP: a ZIP has five digits, or nine; this one is kept as it stands"},
		{"0213", "0213", "warning 2 ZIP: a ZIP has five digits, or nine; this one is kept as it stands"},
	} {
		households, problems := list(t, "Number,Street,ZIP\n12,Alder St,"+test.typed+"\n", heading.Options{})
		if len(households) != 1 || households[0].Address.ZIP != test.want || (len(problems) > 0) != (test.problem != "") || len(problems) > 0 && told(problems)[0] != test.problem {
			t.Errorf("%q gives %+v %v", test.typed, households, told(problems))
		}
	}
}

// A street that is said to be unknown is not that of the row above.
func TestAStreetThatNobodyKnows(t *testing.T) {
	for _, unknown := range []string{"?", "unknown", "n/a", "TBD", "none"} {
		households, problems := list(t, "Number,Street\n12,Alder St\n14,"+unknown+"\n16,"+unknown+"\n", heading.Options{})
		if len(households) != 1 || len(problems) != 2 || problems[0].Severity != letters.SeveritySkipped || problems[1].Severity != letters.SeveritySkipped {
			t.Errorf("%q gives %+v %v", unknown, households, told(problems))
		}
	}
}
