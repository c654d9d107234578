package roster_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// Addresses as the lists of states and counties have them.
func TestAddressesOfTheCountryside(t *testing.T) {
	readWithoutAWord(t, []readAs{
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
		{"12 Alder St Cedar NE", letters.Address{Number: "12", Street: "Alder St Cedar NE"}},
		{"9105 Alder Hwy, Riverside OH 45850, OH 45850", letters.Address{Number: "9105", Street: "Alder Hwy", City: "Riverside", ZIP: "45850"}},
		{"44 Watertower Road. Cedar Falls", letters.Address{Number: "44", Street: "Watertower Road", City: "Cedar Falls"}},
		{"123 Martin Luther King, Jr. Blvd, Riverside, GA 30303", letters.Address{Number: "123", Street: "Martin Luther King, Jr. Blvd", City: "Riverside", ZIP: "30303"}},
		{"11 Elm St Lower Level, Riverside, MA 02139", letters.Address{Number: "11", Street: "Elm St", Unit: "Lower Level", City: "Riverside", ZIP: "02139"}},
		{"11 Elm St, Upper Level", letters.Address{Number: "11", Street: "Elm St", Unit: "Upper Level"}},
	})
}

// A building's name, or a direction how to get in, is kept as the door's note.
func TestAPlacesNameBeforeItsAddress(t *testing.T) {
	want := letters.Address{Number: "12", Street: "Alder St", City: "Riverside", ZIP: "02139"}
	for _, test := range []struct{ cell, note string }{
		{"Town Hall, 12 Alder St, Riverside, MA 02139", "Town Hall"},
		{"Fire Station #2, 12 Alder St, Riverside, MA 02139", "Fire Station #2"},
		{"1st Parish Church, 12 Alder St, Riverside, MA 02139", "1st Parish Church"},
		{"3 Rivers Church, 12 Alder St, Riverside, MA 02139", "3 Rivers Church"},
		{"4-H Building, 12 Alder St, Riverside, MA 02139", "4-H Building"},
		{"North door, Senior Center, 12 Alder St, Riverside, MA 02139", "North door, Senior Center"},
		{"Town Hall - 12 Alder St, Riverside, MA 02139", "Town Hall"},
		{"c/o Ana: 12 Alder St, Riverside, MA 02139", "c/o Ana"},
		{"12 Alder St (next to the school), Riverside, MA 02139", "next to the school"},
		{"12 Alder St (next to the school) Riverside MA 02139", "next to the school"},
	} {
		households, problems := list(t, "Address\n\""+test.cell+"\"\n", heading.Options{})
		if len(households) != 1 || households[0].Address != want || households[0].Note != test.note || len(problems) > 0 {
			t.Errorf("%q gives %+v %v", test.cell, households, told(problems))
		}
	}
}

func TestAUnitStaysWithItsDoor(t *testing.T) {
	for _, cell := range []string{"Flat 3, Alder House, 12 High Street", "Alder House, Flat 3, 12 High Street"} {
		households, problems := list(t, "Address\n\""+cell+"\"\n", heading.Options{Country: "GB"})
		want := letters.Address{Number: "12", Street: "High Street", Unit: "Flat 3"}
		if len(households) != 1 || households[0].Address != want || households[0].Note != "Alder House" || len(problems) > 0 {
			t.Errorf("%q gives %+v %v", cell, households, told(problems))
		}
	}
}

func TestPlacesThatAreNoDoors(t *testing.T) {
	for _, cell := range []string{
		"Corner of Main and Elm", "Main St & Elm St", "Hwy 12 & County Rd 5", "Main St, 5 Corners", "Highway 92, 5 miles north of town",
		"RR 2 Box 15", "Alder Street entrance", "Ballots will be mailed to you, MA", "Town Hall, 02139 Riverside",
	} {
		households, problems := list(t, "Name,Address\nx,\""+cell+"\"\n", heading.Options{})
		if len(households) != 0 || len(problems) != 1 || problems[0].Severity != letters.SeveritySkipped {
			t.Errorf("%q gives %+v %v", cell, households, told(problems))
		}
	}
}

func TestTheCityIsWrittenTwice(t *testing.T) {
	households, problems := list(t, "Address,City,ZIP\n41 Highland Ave Riverside,Riverside,02139\n12 Riverside,Riverside,02139\n\"14 Elm St, Riverside, PO Box 12, Riverside, MA 02139\",Riverside,\n", heading.Options{})
	want := []letters.Address{
		{Number: "41", Street: "Highland Ave", City: "Riverside", ZIP: "02139"},
		{Number: "12", Street: "Riverside", City: "Riverside", ZIP: "02139"},
		{Number: "14", Street: "Elm St", City: "Riverside", ZIP: "02139"},
	}
	if diff := cmp.Diff(want, addresses(households)); diff != "" || !strings.Contains(strings.Join(told(problems), "\n"), "post office box") {
		t.Error(diff, told(problems))
	}
}

func TestAnAddressOfTwoLines(t *testing.T) {
	households, problems := list(t, `Place,Addr1,Addr2,City,ZIP
Cedar School,12 Alder St,,Riverside,19801
State office,CEDAR STATE OFFICE BUILDING,820 N ELM ST,Riverside,198012699
Hall,Town Hall,14 Broadway,Riverside,19801
Church,16 Alder St,Lower Level,Riverside,19801
Lodge,18 Alder St,PO Box 12,Riverside,19801
Barn,Town Barn,Alder Street,Riverside,19801
`, heading.Options{})
	want := []letters.Address{
		{Number: "12", Street: "Alder St", City: "Riverside", ZIP: "19801"},
		{Number: "820", Street: "N ELM ST", City: "Riverside", ZIP: "19801-2699"},
		{Number: "14", Street: "Broadway", City: "Riverside", ZIP: "19801"},
		{Number: "16", Street: "Alder St", Unit: "Lower Level", City: "Riverside", ZIP: "19801"},
		{Number: "18", Street: "Alder St", City: "Riverside", ZIP: "19801"},
	}
	if diff := cmp.Diff(want, addresses(households)); diff != "" {
		t.Error(diff)
	}
	if len(households) > 2 && (households[1].Note != "CEDAR STATE OFFICE BUILDING" || households[2].Note != "Town Hall") {
		t.Errorf("the places' names are lost: %+v", households)
	}
	if diff := cmp.Diff([]string{
		"note 6 Addr2: a post office box is no part of a door; it is left out",
		"skipped 7 Addr1: there is no house number; no letter for this row",
	}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

// Without anything between them, a name and an address are parted by a guess.
func TestAPlacesNameRunsIntoItsAddress(t *testing.T) {
	households, problems := list(t, "Name,Address\nx,Cedar School 104 1st St NW\nx,Cedar County Clerk 160 North Main\nx,Gym 27 Elm St Riverside MA 02139\nx,County Road 12 Main St\nx,Lot 5 Elm St\nx,Bldg 5 Elm St\n", heading.Options{})
	if len(households) != 3 || households[0].Address != (letters.Address{Number: "104", Street: "1st St NW"}) || households[0].Note != "Cedar School" ||
		households[1].Address != (letters.Address{Number: "160", Street: "North Main"}) ||
		households[2].Address != (letters.Address{Number: "27", Street: "Elm St", City: "Riverside", ZIP: "02139"}) {
		t.Errorf("%+v", households)
	}
	if diff := cmp.Diff([]string{
		"note 2 Address: what stands before the house number is taken for the place's name",
		"note 3 Address: what stands before the house number is taken for the place's name",
		"note 4 Address: what stands before the house number is taken for the place's name",
		"skipped 5 Address: there is no house number; no letter for this row",
		"skipped 6 Address: there is no house number; no letter for this row",
		"skipped 7 Address: there is no house number; no letter for this row",
	}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestAnAddressOnSeveralLinesOfACell(t *testing.T) {
	want := letters.Address{Number: "12", Street: "Alder St", Unit: "Apt 3", City: "Riverside", ZIP: "02139"}
	for _, cell := range []string{
		"12 Alder St\nApt 3\nRiverside, MA 02139", "12 Alder St Apt 3,\r\nRiverside MA\r\n02139\n", "Town Hall\n12 Alder St\n\nApt 3\nRiverside, MA\n02139",
	} {
		households, problems := list(t, "Name,Address\nx,\""+cell+"\"\n", heading.Options{})
		if len(households) != 1 || households[0].Address != want || len(problems) > 0 {
			t.Errorf("%q gives %+v %v", cell, households, told(problems))
		}
	}
}

// What state and county offices call the parts of an address.
func TestHeadingsOfPublicLists(t *testing.T) {
	want := letters.Address{Number: "12", Street: "N Alder St", Unit: "3", City: "Riverside", ZIP: "02139"}
	for _, text := range []string{
		"COUNTY NAME,HOUSE NUMBER,STREET DIRECTION,STREET NAME,STREET DESCRIPTION,UNIT,CITY,ZIP CODE\nCedar,12,N,Alder,St,3,Riverside,02139\n",
		"Add_Number,St_PreDir,St_Name,St_PosTyp,Unit,Inc_Muni,Zip_Code\n12,N,Alder,St,3,Riverside,02139\n",
		"ADDRNOCOM,STNAMEPRD,STNAME,STNAMEPOT,UNIT,PLACENAME,ZIP5\n12,N,Alder,St,3,Riverside,02139\n",
		"RegStNum,RegStPreDirection,RegStName,RegStType,RegUnitType,RegUnitNum,RegCity,RegZipCode\n12,N,Alder,St,APT,3,Riverside,02139\n",
		"Street Number,Direction Prefix,Street Name,Street Type,Extension,Extension Identifier,City,ZIP\n12,N,Alder,St,APT,3,Riverside,02139\n",
		"house_num,half_code,street_dir,street_name,street_type_cd,unit_num,res_city_desc,zip_code\n12,,N,Alder,St,3,Riverside,02139\n",
		"addr_num,addr_pred,addr_name,addr_type,addr_unit,city,addr_zip5\n12,N,Alder,St,3,Riverside,02139\n",
		"Municipality,Ward,Place,Address,Unit,City,ZIP\nTown of Riverside,1,Town Hall,12 N Alder St,3,Riverside,02139\n",
		"Mailing Address,Ward,Address,Unit,City,ZIP\nPO Box 7,1,12 N Alder St,3,Riverside,02139\n",
		"Ward,Address,Unit,City State Zip\n1,12 N Alder St,3,\"Riverside, MA 02139\"\n",
	} {
		households, problems := list(t, text, heading.Options{})
		if len(households) != 1 || households[0].Address != want || len(problems) > 0 {
			t.Errorf("%q gives %+v %v", text, households, told(problems))
		}
	}
}

// Two counties each have a Main St; a list of both may name no city.
func TestTheCountyTellsDoorsApart(t *testing.T) {
	households, problems := list(t, "County,Precinct,Address\nCedar,1,12 Main St\nCedar,2,12 Main Street\nElder,1,12 Main St\n", heading.Options{})
	want := []letters.Address{{Number: "12", Street: "Main St", City: "Cedar"}, {Number: "12", Street: "Main St", City: "Elder"}}
	if diff := cmp.Diff(want, addresses(households)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{
		"note 1 County: doors whose city is not written have this column's in its place",
		"note 3 : row 2 names this door already: it gets one letter, not two",
	}, told(problems)); diff != "" {
		t.Error(diff)
	}
	households, problems = list(t, "County,Address,City\nCedar,12 Main St,Riverside\nCedar,12 Main St,\n", heading.Options{})
	if len(households) != 1 || len(households[0].Also) != 1 || households[0].Address.City != "Riverside" {
		t.Errorf("a blank city is another place: %+v %v", households, told(problems))
	}
	households, problems = list(t, "County,Address,City\nCedar,12 Main St,Riverside\nElder,\"14 Main St, Hillside, MA 02139\",\n", heading.Options{})
	want = []letters.Address{{Number: "12", Street: "Main St", City: "Riverside"}, {Number: "14", Street: "Main St", City: "Hillside", ZIP: "02139"}}
	if diff := cmp.Diff(want, addresses(households)); diff != "" || len(problems) > 0 {
		t.Error(diff, told(problems))
	}
}

func TestSectionsByPlace(t *testing.T) {
	households, problems := list(t, "Precinct,Place,Address\nTown of Cedar,,\n1,Hall,12 Main St\n2,School,12 Main St\nElder Township,,\n1,Hall,12 Main St\n", heading.Options{})
	want := []letters.Address{{Number: "12", Street: "Main St", City: "Cedar"}, {Number: "12", Street: "Main St", City: "Elder Township"}}
	if diff := cmp.Diff(want, addresses(households)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{
		"note 2 : this row is a heading, not an address; the rows below it are taken to be in that place",
		"note 4 : row 3 names this door already: it gets one letter, not two",
		"note 5 : this row is a heading, not an address; the rows below it are taken to be in that place",
	}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestTheAddressStandsUnderLocation(t *testing.T) {
	households, problems := list(t, "Precinct,Location\n1,\"Town Hall, 12 Main St, Riverside, MA 02139\"\n", heading.Options{})
	if len(households) != 1 || households[0].Address != (letters.Address{Number: "12", Street: "Main St", City: "Riverside", ZIP: "02139"}) {
		t.Errorf("%+v", households)
	}
	if diff := cmp.Diff([]string{"note 1 Location: this column is read as the address"}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestAHallsAddressIsNotWhereItsMailGoes(t *testing.T) {
	households, problems := list(t, "Name,Mailing address,Polling place address,City\nx,PO Box 7,12 Alder St,Riverside\n", heading.Options{})
	if len(households) != 1 || households[0].Address != (letters.Address{Number: "12", Street: "Alder St", City: "Riverside"}) {
		t.Errorf("%+v", households)
	}
	if diff := cmp.Diff([]string{"note 1 Polling place address: this column is read as the address"}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

// A street keeps its direction and its type where their headings say nothing.
func TestPartsOfAStreetUnderUnknownHeadings(t *testing.T) {
	households, problems := list(t, "Number,XD,Street,XT,XP\n12,N,Alder,St,\n14,S,Alder,Street,\n16,,Birch,Ave,SW\n18,E,Birch,Ave,NE\n20,,Elm,Ct,SW\n", heading.Options{})
	var lines []string
	for _, h := range households {
		lines = append(lines, h.Address.Line())
	}
	if diff := cmp.Diff([]string{"12 N Alder St", "14 S Alder Street", "16 Birch Ave SW", "18 E Birch Ave NE", "20 Elm Ct SW"}, lines); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{
		"note 1 XD: this column is read as the street's direction",
		"note 1 XT: this column is read as the street's type",
		"note 1 XP: this column is read as the direction behind the street",
	}, told(problems)); diff != "" {
		t.Error(diff)
	}
	households, problems = list(t, "Number,Side,Street,Zone\n12,left,Alder St,A\n14,N,Alder St,B\n16,S,Alder St,C\n18,E,Alder St,St\n", heading.Options{})
	if len(households) != 4 || households[1].Address.Street != "Alder St" || len(problems) > 0 {
		t.Errorf("%+v %v", households, told(problems))
	}
}
