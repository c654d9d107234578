package address_test

import (
	"testing"

	"doorletters/letters"
)

// Addresses as the lists of states and counties have them.
func TestParseRoutesAndGrids(t *testing.T) {
	parseCells(t, "US", []parsed{
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
		{"14A157 Burr Rd", letters.Address{Number: "14A157", Street: "Burr Rd"}},
		{"36W123 Burr Rd", letters.Address{Number: "36W123", Street: "Burr Rd"}},
		{"12 Alder St Cedar Falls, MA 02139", letters.Address{Number: "12", Street: "Alder St", City: "Cedar Falls", ZIP: "02139"}},
		{"12 Old Mill Rd Cedar Falls MA 02139", letters.Address{Number: "12", Street: "Old Mill Rd", City: "Cedar Falls", ZIP: "02139"}},
		{"1045 Route 134 Cedar Falls, MA 02139", letters.Address{Number: "1045", Street: "Route 134", City: "Cedar Falls", ZIP: "02139"}},
		{"8740 KY 223 Cedar Falls KY 40935", letters.Address{Number: "8740", Street: "KY 223", City: "Cedar Falls", ZIP: "40935"}},
		{"5127 ST HWY 194 W Riverside KY 41501", letters.Address{Number: "5127", Street: "ST HWY 194 W", City: "Riverside", ZIP: "41501"}},
		{"12 Alder Rd Flat Lick KY 40935", letters.Address{Number: "12", Street: "Alder Rd", City: "Flat Lick", ZIP: "40935"}},
		{": 12 Alder St", letters.Address{Number: "12", Street: "Alder St"}},
		{"12 Alder St St Paul MN 55101", letters.Address{Number: "12", Street: "Alder St", City: "St Paul", ZIP: "55101"}},
		{"12 Alder St Cedar Falls MA", letters.Address{Number: "12", Street: "Alder St", City: "Cedar Falls"}},
		{"12 Alder St - Cedar Falls, MA 02139", letters.Address{Number: "12", Street: "Alder St", City: "Cedar Falls", ZIP: "02139"}},
		{"12 Alder St, MA", letters.Address{Number: "12", Street: "Alder St"}},
		{"12 Alder Rd 02139", letters.Address{Number: "12", Street: "Alder Rd", ZIP: "02139"}},
		{"12 Alder St Cedar NE", letters.Address{Number: "12", Street: "Alder St", City: "Cedar"}},
		{"9105 Alder Hwy, Riverside OH 45850, OH 45850", letters.Address{Number: "9105", Street: "Alder Hwy", City: "Riverside", ZIP: "45850"}},
		{"44 Watertower Road. Cedar Falls", letters.Address{Number: "44", Street: "Watertower Road", City: "Cedar Falls"}},
		{"123 Martin Luther King, Jr. Blvd, Riverside, GA 30303", letters.Address{Number: "123", Street: "Martin Luther King, Jr. Blvd", City: "Riverside", ZIP: "30303"}},
		{"11 Elm St Lower Level, Riverside, MA 02139", letters.Address{Number: "11", Street: "Elm St", Unit: "Lower Level", City: "Riverside", ZIP: "02139"}},
		{"11 Elm St, Upper Level", letters.Address{Number: "11", Street: "Elm St", Unit: "Upper Level"}},
	})
}
