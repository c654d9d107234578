package match_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/address/match"
)

func TestOneDoorHasOneKey(t *testing.T) {
	tests := []struct {
		name      string
		spellings []letters.Address
	}{
		{"street types and case", []letters.Address{
			{Number: "12", Street: "Alder Street", ZIP: "02139"},
			{Number: "12", Street: "ALDER ST.", ZIP: "02139"},
			{Number: " 12 ", Street: "alder  st", ZIP: "02139-4321"},
			{Number: "012", Street: "Alder Str", ZIP: "2139"},
		}},
		{"streets with numbers in words", []letters.Address{
			{Number: "12", Street: "21st St"}, {Number: "12", Street: "Twenty-First Street"}, {Number: "12", Street: "TWENTY FIRST ST"},
		}},
		{"short directions and types", []letters.Address{
			{Number: "12", Street: "North Alder Park"}, {Number: "12", Street: "No. Alder Pk."}, {Number: "12", Street: "N Alder Pk"},
		}},
		{"names in two words", []letters.Address{
			{Number: "12 to 14", Street: "O'Brien St"}, {Number: "12-14", Street: "O Brien St"}, {Number: "12–14", Street: "OBRIEN ST"},
		}},
		{"and", []letters.Address{
			{Number: "12", Street: "Elm & Oak Rd", Unit: "LL"}, {Number: "12", Street: "Elm and Oak Rd", Unit: "Lower Level"},
		}},
		{"a lane", []letters.Address{
			{Number: "12", Street: "Alder Lane"}, {Number: "12", Street: "Alder La."}, {Number: "12", Street: "ALDER LN"},
		}},
		{"half numbers", []letters.Address{
			{Number: "16 1/2", Street: "Birch Ave"},
			{Number: "16½", Street: "Birch Avenue"},
			{Number: "16-1/2", Street: "Birch Av."},
			{Number: "16 - 1/2", Street: "Birch Ave"},
		}},
		{"letters", []letters.Address{
			{Number: "7A", Street: "Elm Ct"}, {Number: "7-A", Street: "Elm Court"}, {Number: "7 a", Street: "Elm Ct"},
		}},
		{"ranges", []letters.Address{
			{Number: "12-14", Street: "Elm Ct"}, {Number: "12 – 14", Street: "Elm Ct"},
		}},
		{"units", []letters.Address{
			{Number: "3", Street: "Oak Dr", Unit: "Apt 3R"},
			{Number: "3", Street: "Oak Dr", Unit: "#3R"},
			{Number: "3", Street: "Oak Dr", Unit: "3R"},
			{Number: "3", Street: "Oak Dr", Unit: "Apt. 3-r"},
			{Number: "3", Street: "Oak Dr", Unit: "apt3r"},
			{Number: "3", Street: "Oak Dr", Unit: "Unit # 3 R"},
		}},
		{"titles and well-known short names", []letters.Address{
			{Number: "12", Street: "Sgt. Alder Ct"}, {Number: "12", Street: "Sergeant Alder Court"},
		}},
		{"Massachusetts", []letters.Address{
			{Number: "12", Street: "Mass. Ave"}, {Number: "12", Street: "Massachusetts Avenue"},
		}},
		{"Martin Luther King", []letters.Address{
			{Number: "12", Street: "MLK Jr Blvd"}, {Number: "12", Street: "M.L.K. Jr. Blvd"}, {Number: "12", Street: "Martin Luther King Jr Boulevard"},
		}},
		{"floors", []letters.Address{
			{Number: "3", Street: "Oak Dr", Unit: "2nd"}, {Number: "3", Street: "Oak Dr", Unit: "2nd floor"}, {Number: "3", Street: "Oak Dr", Unit: "Fl 2"}, {Number: "3", Street: "Oak Dr", Unit: "Second Fl."},
		}},
		{"a floor above the tenth", []letters.Address{
			{Number: "3", Street: "Oak Dr", Unit: "21st Floor"}, {Number: "3", Street: "Oak Dr", Unit: "Fl 21"},
		}},
		{"a floor with its number in words", []letters.Address{
			{Number: "3", Street: "Oak Dr", Unit: "Fifth Floor"}, {Number: "3", Street: "Oak Dr", Unit: "5th Fl"}, {Number: "3", Street: "Oak Dr", Unit: "Flr 5"},
		}},
		{"spaces of a trailer park", []letters.Address{
			{Number: "3", Street: "Oak Dr", Unit: "Space 2"}, {Number: "3", Street: "Oak Dr", Unit: "Spc 2"}, {Number: "3", Street: "Oak Dr", Unit: "SPC. #2"}, {Number: "3", Street: "Oak Dr", Unit: "spc2"},
		}},
		{"trailers", []letters.Address{
			{Number: "3", Street: "Oak Dr", Unit: "Trailer 3"}, {Number: "3", Street: "Oak Dr", Unit: "Trlr 3"},
		}},
		{"levels", []letters.Address{
			{Number: "3", Street: "Oak Dr", Unit: "Level 2"}, {Number: "3", Street: "Oak Dr", Unit: "Lvl 2"},
		}},
		{"the lower level", []letters.Address{
			{Number: "3", Street: "Oak Dr", Unit: "LL"}, {Number: "3", Street: "Oak Dr", Unit: "Lower Lvl"}, {Number: "3", Street: "Oak Dr", Unit: "Lower Level"},
		}},
		{"Spanish doors", []letters.Address{
			{Number: "3", Street: "Calle Mayor", Unit: "Esc. 1 Pta. B"}, {Number: "3", Street: "Calle Mayor", Unit: "Escalera 1, Puerta B"},
		}},
		{"French buildings", []letters.Address{
			{Number: "3", Street: "Rue Basse", Unit: "Bât. B"}, {Number: "3", Street: "Rue Basse", Unit: "Batiment B"}, {Number: "3", Street: "Rue Basse", Unit: "BÂTIMENT B"},
		}},
		{"words that say only that a unit follows", []letters.Address{
			{Number: "3", Street: "Oak Dr", Unit: "Apt 3"}, {Number: "3", Street: "Oak Dr", Unit: "Ap 3"}, {Number: "3", Street: "Oak Dr", Unit: "ap. 3"}, {Number: "3", Street: "Oak Dr", Unit: "Rm 3"},
			{Number: "3", Street: "Oak Dr", Unit: "Flat 3"}, {Number: "3", Street: "Oak Dr", Unit: "Apto 3"}, {Number: "3", Street: "Oak Dr", Unit: "No. 3"}, {Number: "3", Street: "Oak Dr", Unit: "Кв. 3"},
		}},
		{"accents and full width", []letters.Address{
			{Number: "4", Street: "Calle José"}, {Number: "４", Street: "CALLE JOSE"},
		}},
		{"rear", []letters.Address{
			{Number: "12", Street: "Alder St", Unit: "Rear"}, {Number: "12 Rear", Street: "Alder St"}, {Number: "Rear 12", Street: "Alder Street"},
		}},
		{"floors with a side", []letters.Address{
			{Number: "3", Street: "Oak Dr", Unit: "2nd floor left"}, {Number: "3", Street: "Oak Dr", Unit: "Fl 2, left"},
		}},
		{"Japanese blocks", []letters.Address{
			{Number: "1-2-3", Street: "神谷"}, {Number: "１－２－３", Street: "神谷"}, {Number: "1丁目2番3号", Street: "神谷"}, {Number: "一丁目2番3号", Street: "神谷"},
		}},
		{"Japanese numbers above ten", []letters.Address{
			{Number: "1丁目十一番3号", Street: "神谷"}, {Number: "1丁目11番3号", Street: "神谷"}, {Number: "１丁目１１番３号", Street: "神谷"}, {Number: "一丁目十一番三号", Street: "神谷"}, {Number: "1-11-3", Street: "神谷"},
		}},
		{"Japanese tens and hundreds", []letters.Address{
			{Number: "二十番百二十三号", Street: "神谷"}, {Number: "20番123号", Street: "神谷"}, {Number: "20-123", Street: "神谷"}, {Number: "二〇番一二三号", Street: "神谷"},
		}},
		{"a Japanese number alone", []letters.Address{
			{Number: "四十二", Street: "神谷"}, {Number: "42", Street: "神谷"},
		}},
		{"a spelled number", []letters.Address{
			{Number: "One", Street: "Alder Sq"}, {Number: "1", Street: "Alder Square"},
		}},
		{"a spelled number of two words", []letters.Address{
			{Number: "Twenty-One", Street: "Alder Sq"}, {Number: "Twenty One", Street: "Alder Sq"}, {Number: "21", Street: "Alder Sq"},
		}},
		{"roads of Texas", []letters.Address{
			{Number: "4", Street: "Farm to Market 1960"}, {Number: "4", Street: "FM 1960"}, {Number: "4", Street: "Farm to Market Road 1960"},
		}},
		{"interstates", []letters.Address{
			{Number: "4", Street: "Interstate 35 N"}, {Number: "4", Street: "I-35 North"}, {Number: "4", Street: "IH 35 N"},
		}},
		{"township roads", []letters.Address{
			{Number: "4", Street: "Township Road 402"}, {Number: "4", Street: "Twp Rd 402"}, {Number: "4", Street: "TR 402"},
		}},
		{"penthouses", []letters.Address{
			{Number: "3", Street: "Oak Dr", Unit: "PH-A"}, {Number: "3", Street: "Oak Dr", Unit: "PHA"}, {Number: "3", Street: "Oak Dr", Unit: "Penthouse A"},
		}},
		{"units whose number is spelled", []letters.Address{
			{Number: "3", Street: "Oak Dr", Unit: "Suite One"}, {Number: "3", Street: "Oak Dr", Unit: "Ste 1"},
		}},
		{"German and Spanish streets", []letters.Address{
			{Number: "5", Street: "Linzer Straße"}, {Number: "5", Street: "Linzer Str."},
		}},
		{"numbered streets", []letters.Address{
			{Number: "4", Street: "E 18th St"}, {Number: "4", Street: "East 18 Street"}, {Number: "4", Street: "E Eighteenth St."},
		}},
		{"numbered roads", []letters.Address{
			{Number: "4", Street: "US Highway 20"}, {Number: "4", Street: "U.S. Rt. 20"}, {Number: "4", Street: "US-20"},
		}},
		{"a state's roads", []letters.Address{
			{Number: "4", Street: "State Route 9 N"}, {Number: "4", Street: "SR 9 North"}, {Number: "4", Street: "St. Rt. 9 N"},
		}},
		{"a county's roads", []letters.Address{
			{Number: "4", Street: "County Road 330"}, {Number: "4", Street: "CR 330"}, {Number: "4", Street: "Co. Rd. 330"},
		}},
		{"a number on a grid", []letters.Address{
			{Number: "W123N4567", Street: "Mill Rd"}, {Number: "W123 N4567", Street: "Mill Rd"},
		}},
		{"the city counts where there is no ZIP", []letters.Address{
			{Number: "4", Street: "Elm Ct", City: "Riverside"}, {Number: "4", Street: "Elm Ct", City: "RIVERSIDE "},
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			want := match.Key(test.spellings[0])
			for _, a := range test.spellings[1:] {
				if got := match.Key(a); got != want {
					t.Errorf("%q has the key %q, and %q has %q", a.Line(), got, test.spellings[0].Line(), want)
				}
			}
		})
	}
}

func TestTwoDoorsHaveTwoKeys(t *testing.T) {
	tests := [][2]letters.Address{
		{{Number: "23", Street: "Corran Ln"}, {Number: "2-3", Street: "Corran Ln"}},
		{{Number: "12-1", Street: "Corran Ln"}, {Number: "121", Street: "Corran Ln"}},
		{{Number: "16.5", Street: "Corran Ln"}, {Number: "165", Street: "Corran Ln"}},
		{{Number: "16 1/2", Street: "Corran Ln"}, {Number: "16", Street: "Corran Ln"}},
		{{Number: "3", Street: "Alder St"}, {Number: "3", Street: "Alder Ave"}},
		{{Number: "3", Street: "Auburn St"}, {Number: "3", Street: "Auburn Pk"}},
		{{Number: "3", Street: "N Alder St"}, {Number: "3", Street: "Alder St"}},
		{{Number: "3", Street: "N Alder St"}, {Number: "3", Street: "S Alder St"}},
		{{Number: "3", Street: "N St"}, {Number: "3", Street: "North St"}},
		{{Number: "3", Street: "Oak Dr", Unit: "2nd"}, {Number: "3", Street: "Oak Dr", Unit: "Apt 2"}},
		{{Number: "3", Street: "Oak Dr", Unit: "2-3"}, {Number: "3", Street: "Oak Dr", Unit: "23"}},
		{{Number: "3", Street: "Oak Dr", Unit: "Fl 2"}, {Number: "3", Street: "Oak Dr", Unit: "Apt 2"}},
		{{Number: "3", Street: "Oak Dr", Unit: "Lot 2"}, {Number: "3", Street: "Oak Dr", Unit: "Apt 2"}},
		{{Number: "3", Street: "Oak Dr", Unit: "Lot 2"}, {Number: "3", Street: "Oak Dr", Unit: "Spc 2"}},
		{{Number: "3", Street: "Oak Dr", Unit: "Bldg 2"}, {Number: "3", Street: "Oak Dr", Unit: "Fl 2"}},
		{{Number: "3", Street: "Oak Dr", Unit: "Space 2"}, {Number: "3", Street: "Oak Dr", Unit: "Unit 2"}},
		{{Number: "3", Street: "Oak Dr"}, {Number: "3", Street: "Oak Dr", Unit: "1"}},
		{{Number: "1丁目十一番3号", Street: "神谷"}, {Number: "1丁目101番3号", Street: "神谷"}},
		{{Number: "二十番", Street: "神谷"}, {Number: "210番", Street: "神谷"}},
		{{Number: "十番", Street: "神谷"}, {Number: "百番", Street: "神谷"}},
		{{Number: "3", Street: "Oak Dr", ZIP: "02139"}, {Number: "3", Street: "Oak Dr", ZIP: "02141"}},
		{{Number: "3", Street: "Oak Dr", Unit: "No"}, {Number: "3", Street: "Oak Dr"}},
		{{Number: "3", Street: "Oak Dr", Unit: "N"}, {Number: "3", Street: "Oak Dr"}},
		{{Number: "3", Street: "County Road 5"}, {Number: "3", Street: "County Highway 5"}},
		{{Number: "3", Street: "State Route 5"}, {Number: "3", Street: "US Route 5"}},
		{{Number: "3", Street: "5th Ave"}, {Number: "3", Street: "Avenue 5"}},
		{{Number: "3", Street: "C St"}, {Number: "3", Street: "Calle St"}},
		{{Number: "3", Street: "ምኒልክ"}, {Number: "3", Street: "ቸርችል"}},
	}
	for _, test := range tests {
		if a, b := test[0], test[1]; match.Key(a) == match.Key(b) {
			t.Errorf("%q %q and %q %q have one key, %q", a.Line(), a.ZIP, b.Line(), b.ZIP, match.Key(a))
		}
	}
}

func TestSamePlace(t *testing.T) {
	tests := []struct {
		a, b letters.Address
		want bool
	}{
		{letters.Address{ZIP: "02139"}, letters.Address{ZIP: "2139"}, true},
		{letters.Address{ZIP: "02139-43"}, letters.Address{ZIP: "2139"}, true},
		{letters.Address{ZIP: "02139"}, letters.Address{ZIP: "02141"}, false},
		{letters.Address{ZIP: "02139", City: "Riverside"}, letters.Address{City: "riverside"}, true},
		{letters.Address{ZIP: "02139", City: "Riverside"}, letters.Address{City: "Hillside"}, false},
		{letters.Address{ZIP: "02139"}, letters.Address{City: "Riverside"}, true},
		{letters.Address{ZIP: "02139"}, letters.Address{}, true},
	}
	for _, test := range tests {
		if got := match.SamePlace(test.a, test.b); got != test.want {
			t.Errorf("SamePlace(%+v, %+v) = %v", test.a, test.b, got)
		}
	}
}

func TestStreetKey(t *testing.T) {
	tests := []struct{ street, want string }{
		{"Alder Street", "alder st"},
		{"NORTH ALDER STREET", "n alder st"},
		{"N. Alder St.", "n alder st"},
		{"Alder St NW", "alder st nw"},
		{"Alder Street North West", "alder st nw"},
		{"North West Alder St", "nw alder st"},
		{"North Ave West", "north ave w"},
		{"Avenue E", "ave e"},
		{"Saint John Street", "st john st"},
		{"St. John St", "st john st"},
		{"St.John St", "st john st"},
		{"First Ave", "1 ave"},
		{"O'Brien Hwy", "obrien hwy"},
		{"Dr. Martin Luther King Jr. Blvd", "mlk blvd"},
		{"Hauptstraße", "hauptstr"},
		{"Hauptstr.", "hauptstr"},
		{"C/ Mayor", "calle mayor"},
		{"C St", "c st"},
		{"Twelfth Street", "12 st"},
		{"County Road 5", "cr 5"},
		{"County Road C", "cr c"},
		{"E State Rte 9 N", "e sr 9 n"},
		{"State Street", "state st"},
		{"US Highway", "us hwy"},
	}
	for _, test := range tests {
		if got := match.Street(test.street); got != test.want {
			t.Errorf("StreetKey(%q) = %q, want %q", test.street, got, test.want)
		}
	}
}

func TestHouse(t *testing.T) {
	tests := []struct {
		number string
		want   int
		suffix string
		ok     bool
	}{
		{"16", 16, "", true},
		{"16 1/2", 16, "1/2", true},
		{"16½", 16, "1/2", true},
		{"7A", 7, "a", true},
		{"12-14", 12, "-14", true},
		{"No. 8", 8, "", true},
		{"Rear", 0, "", false},
		{"", 0, "", false},
		{"99999999999999999999", 0, "", false},
	}
	for _, test := range tests {
		number, suffix, ok := match.House(letters.Address{Number: test.number})
		if number != test.want || suffix != test.suffix || ok != test.ok {
			t.Errorf("House of %q = %d, %q, %v", test.number, number, suffix, ok)
		}
	}
}
