package roster_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/roster"
)

// Addresses as the lists of states and counties have them.
func TestAddressesOfTheCountryside(t *testing.T) {
	tests := []struct {
		cell string
		want letters.Address
	}{
		{"7335 US RT 4", letters.Address{Number: "7335", Street: "US RT 4"}},
		{"65 VT Route 17 West", letters.Address{Number: "65", Street: "VT Route 17 West"}},
		{"1104 COUNTY ROAD C, CEDAR FALLS, WI 53051", letters.Address{Number: "1104", Street: "COUNTY ROAD C", City: "CEDAR FALLS", ZIP: "53051"}},
		{"634 County Highway C Apt 2", letters.Address{Number: "634", Street: "County Highway C", Unit: "Apt 2"}},
		{"12 County Road #5", letters.Address{Number: "12", Street: "County Road #5"}},
		{"12 NYS Rt 5", letters.Address{Number: "12", Street: "NYS Rt 5"}},
		{"22 M-59", letters.Address{Number: "22", Street: "M-59"}},
		{"505 US-1", letters.Address{Number: "505", Street: "US-1"}},
		{"367 Alder Trail Rd Rte 2", letters.Address{Number: "367", Street: "Alder Trail Rd Rte 2"}},
		{"100 Kings Highway 3R", letters.Address{Number: "100", Street: "Kings Highway", Unit: "3R"}},
		{"100 State St 3", letters.Address{Number: "100", Street: "State St", Unit: "3"}},
		{"450 S 900 E #4", letters.Address{Number: "450", Street: "S 900 E", Unit: "#4"}},
		{"12-34 56th Ave, Queens, NY 11377", letters.Address{Number: "12-34", Street: "56th Ave", City: "Queens", ZIP: "11377"}},
		{"W123N4567 Mill Rd, Cedar Falls, WI 53051", letters.Address{Number: "W123N4567", Street: "Mill Rd", City: "Cedar Falls", ZIP: "53051"}},
		{"W123 N4567 Mill Rd", letters.Address{Number: "W123 N4567", Street: "Mill Rd"}},
		{"N6543 Hwy K", letters.Address{Number: "N6543", Street: "Hwy K"}},
		{"36W123 Burr Rd", letters.Address{Number: "36W123", Street: "Burr Rd"}},
		{"12 Alder St Cedar Falls, MA 02139", letters.Address{Number: "12", Street: "Alder St", City: "Cedar Falls", ZIP: "02139"}},
		{"12 Old Mill Rd Cedar Falls MA 02139", letters.Address{Number: "12", Street: "Old Mill Rd", City: "Cedar Falls", ZIP: "02139"}},
		{"1045 Route 134 Cedar Falls, MA 02139", letters.Address{Number: "1045", Street: "Route 134", City: "Cedar Falls", ZIP: "02139"}},
		{"12 Alder St St Paul MN 55101", letters.Address{Number: "12", Street: "Alder St", City: "St Paul", ZIP: "55101"}},
		{"9105 Alder Hwy, Riverside OH 45850, OH 45850", letters.Address{Number: "9105", Street: "Alder Hwy", City: "Riverside", ZIP: "45850"}},
		{"44 Watertower Road. Cedar Falls", letters.Address{Number: "44", Street: "Watertower Road", City: "Cedar Falls"}},
		{"123 Martin Luther King, Jr. Blvd, Riverside, GA 30303", letters.Address{Number: "123", Street: "Martin Luther King, Jr. Blvd", City: "Riverside", ZIP: "30303"}},
		{"11 Elm St Lower Level, Riverside, MA 02139", letters.Address{Number: "11", Street: "Elm St", Unit: "Lower Level", City: "Riverside", ZIP: "02139"}},
		{"11 Elm St, Upper Level", letters.Address{Number: "11", Street: "Elm St", Unit: "Upper Level"}},
	}
	for _, test := range tests {
		households, problems := list(t, "Address\n\""+test.cell+"\"\n", roster.Options{})
		if len(households) != 1 || len(problems) > 0 {
			t.Errorf("%q gives %v %v", test.cell, households, told(problems))
			continue
		}
		if diff := cmp.Diff(test.want, households[0].Address); diff != "" {
			t.Errorf("%q: %s", test.cell, diff)
		}
	}
}

// A building's name, or a direction how to get in, is kept as the door's note.
func TestAPlacesNameBeforeItsAddress(t *testing.T) {
	want := letters.Address{Number: "12", Street: "Alder St", City: "Riverside", ZIP: "02139"}
	for _, test := range []struct{ cell, note string }{
		{"Town Hall, 12 Alder St, Riverside, MA 02139", "Town Hall"},
		{"Fire Station #2, 12 Alder St, Riverside, MA 02139", "Fire Station #2"},
		{"1st Parish Church, 12 Alder St, Riverside, MA 02139", "1st Parish Church"},
		{"North door, Senior Center, 12 Alder St, Riverside, MA 02139", "North door, Senior Center"},
		{"Town Hall - 12 Alder St, Riverside, MA 02139", "Town Hall"},
		{"c/o Ana: 12 Alder St, Riverside, MA 02139", "c/o Ana"},
		{"12 Alder St (next to the school), Riverside, MA 02139", "next to the school"},
		{"12 Alder St (next to the school) Riverside MA 02139", "next to the school"},
	} {
		households, problems := list(t, "Address\n\""+test.cell+"\"\n", roster.Options{})
		if len(households) != 1 || households[0].Address != want || households[0].Note != test.note || len(problems) > 0 {
			t.Errorf("%q gives %+v %v", test.cell, households, told(problems))
		}
	}
}

func TestPlacesThatAreNoDoors(t *testing.T) {
	for _, cell := range []string{
		"Corner of Main and Elm", "Main St & Elm St", "Hwy 12 & County Rd 5", "Main St, 5 Corners", "Highway 92, 5 miles north of town",
		"RR 2 Box 15", "Alder Street entrance", "Ballots will be mailed to you, MA", "Town Hall, 02139 Riverside",
	} {
		households, problems := list(t, "Name,Address\nx,\""+cell+"\"\n", roster.Options{})
		if len(households) != 0 || len(problems) != 1 || problems[0].Severity != letters.SeveritySkipped {
			t.Errorf("%q gives %+v %v", cell, households, told(problems))
		}
	}
}

func TestTheCityIsWrittenTwice(t *testing.T) {
	households, problems := list(t, "Address,City,ZIP\n41 Highland Ave Riverside,Riverside,02139\n12 Riverside,Riverside,02139\n\"14 Elm St, Riverside, PO Box 12, Riverside, MA 02139\",Riverside,\n", roster.Options{})
	want := []letters.Address{
		{Number: "41", Street: "Highland Ave", City: "Riverside", ZIP: "02139"},
		{Number: "12", Street: "Riverside", City: "Riverside", ZIP: "02139"},
		{Number: "14", Street: "Elm St", City: "Riverside", ZIP: "02139"},
	}
	if diff := cmp.Diff(want, addresses(households)); diff != "" || !strings.Contains(strings.Join(told(problems), "\n"), "post office box") {
		t.Error(diff, told(problems))
	}
}
