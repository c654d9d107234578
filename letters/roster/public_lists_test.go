package roster_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading"
)

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

// What a spreadsheet takes for lines of a cell, or for a formula, is an address.
func TestAnAddressAsItIsPastedIn(t *testing.T) {
	want := letters.Address{Number: "12", Street: "Alder St", Unit: "Apt 3", City: "Riverside", ZIP: "02139"}
	for _, cell := range []string{
		"12 Alder St\nApt 3\nRiverside, MA 02139", "12 Alder St Apt 3,\r\nRiverside MA\r\n02139\n", "Town Hall\n12 Alder St\n\nApt 3\nRiverside, MA\n02139",
		"12 Alder St Apt 3\r\nRiverside, MA 02139", "12 Alder\nSt\nApt 3, Riverside, MA 02139",
		"=12 Alder St, Apt 3, Riverside, MA 02139", "'12 Alder St, Apt 3, Riverside, MA 02139", "- 12 Alder St Apt 3 Riverside MA 02139",
	} {
		wantDoor(t, want, "Name,Address\nx,\""+cell+"\"\n")
	}
}

// What state and county offices call the parts of an address.
func TestHeadingsOfPublicLists(t *testing.T) {
	want := letters.Address{Number: "12", Street: "N Alder St", Unit: "3", City: "Riverside", ZIP: "02139"}
	wantDoor(t, want,
		"COUNTY NAME,HOUSE NUMBER,STREET DIRECTION,STREET NAME,STREET DESCRIPTION,UNIT,CITY,ZIP CODE\nCedar,12,N,Alder,St,3,Riverside,02139\n",
		"Add_Number,St_PreDir,St_Name,St_PosTyp,Unit,Inc_Muni,Zip_Code\n12,N,Alder,St,3,Riverside,02139\n",
		"ADDRNOCOM,STNAMEPRD,STNAME,STNAMEPOT,UNIT,PLACENAME,ZIP5\n12,N,Alder,St,3,Riverside,02139\n",
		"Street Number,Direction Prefix,Street Name,Street Type,Extension,Extension Identifier,City,ZIP\n12,N,Alder,St,APT,3,Riverside,02139\n",
		"house_num,half_code,street_dir,street_name,street_type_cd,unit_num,res_city_desc,zip_code\n12,,N,Alder,St,3,Riverside,02139\n",
		"addr_num,addr_pred,addr_name,addr_type,addr_unit,city,addr_zip5\n12,N,Alder,St,3,Riverside,02139\n",
		"Municipality,Ward,Place,Address,Unit,City,ZIP\nTown of Riverside,1,Town Hall,12 N Alder St,3,Riverside,02139\n",
		"Mailing Address,Ward,Address,Unit,City,ZIP\nPO Box 7,1,12 N Alder St,3,Riverside,02139\n",
		"Ward,Address,Unit,City State Zip\n1,12 N Alder St,3,\"Riverside, MA 02139\"\n",
	)
	want.Unit = "APT 3"
	wantDoor(t, want, "RegStNum,RegStPreDirection,RegStName,RegStType,RegUnitType,RegUnitNum,RegCity,RegZipCode\n12,N,Alder,St,APT,3,Riverside,02139\n")
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
	if len(problems) > 0 {
		t.Error(told(problems))
	}
}

// A street keeps its direction and its type where their headings say nothing.
func TestPartsOfAStreetUnderUnknownHeadings(t *testing.T) {
	households, problems := list(t, "Number,XD,Street,XT,XP\n12,N,Alder,St,\n14,S,Alder,Street,\n16,,Birch,Ave,SW\n18,E,Birch,Ave,NE\n20,,Elm,Ct,SW\n", heading.Options{})
	if diff := cmp.Diff([]string{"12 N Alder St", "14 S Alder Street", "16 Birch Ave SW", "18 E Birch Ave NE", "20 Elm Ct SW"}, lines(households)); diff != "" {
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
