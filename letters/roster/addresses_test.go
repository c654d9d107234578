package roster_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// list reads a CSV list that must be readable.
func list(t *testing.T, text string, o heading.Options) ([]letters.Household, []letters.Problem) {
	t.Helper()
	if o.Country == "" {
		o.Country = "US"
	}
	households, problems, err := roster.Addresses(strings.NewReader(text), "doors.csv", o)
	if err != nil {
		t.Fatal(err)
	}
	return households, problems
}

// wantDoor reads lists of one door each, of which there is nothing to tell.
func wantDoor(t *testing.T, want letters.Address, lists ...string) {
	t.Helper()
	for _, text := range lists {
		households, problems := list(t, text, heading.Options{})
		if len(households) != 1 || households[0].Address != want || len(problems) > 0 {
			t.Errorf("%q gives %+v %v", text, households, told(problems))
		}
	}
}

// lines returns the doors' addresses on a line each.
func lines(households []letters.Household) []string {
	var all []string
	for _, h := range households {
		all = append(all, h.Address.Line())
	}
	return all
}

func TestAddressesReadsColumnsByTheirHeadings(t *testing.T) {
	text := `Riverside door list,,,,,,,,,
,,,,,,,,,
ZIP,Street,No.,Apt,Preferred language,Do not knock,Lat,Long,Notes,Team
02139,Alder St,12,,Spanish,,42.25,-71.5,dog,Cedar Park
02139,Alder St,16 1/2,3R,Kreyòl,x,,,,cp3
,,,,,,,,,
ZIP,Street,No.,Apt,Preferred language,Do not knock,Lat,Long,Notes,Team
2139,Birch Ave,7-A,,,no,,,,
`
	households, problems := list(t, text, heading.Options{})
	source := func(row int) letters.Source { return letters.Source{File: "doors.csv", Row: row} }
	want := []letters.Household{
		{Address: letters.Address{Number: "12", Street: "Alder St", ZIP: "02139"}, Point: letters.Point{Latitude: 42.25, Longitude: -71.5}, Located: true,
			Language: "es", Pod: "Cedar Park", Note: "dog", Source: source(4)},
		{Address: letters.Address{Number: "16 1/2", Street: "Alder St", Unit: "3R", ZIP: "02139"}, Language: "ht", Pod: "cp3", Skip: "Do not knock", Source: source(5)},
		{Address: letters.Address{Number: "7-A", Street: "Birch Ave", ZIP: "02139"}, Source: source(8)},
	}
	if diff := cmp.Diff(want, households); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{
		"note 3 ZIP: ZIPs that had lost their zeros got them back: row 8",
		"note 7 : this row is the headings again; it is not printed",
	}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestAddressesInOtherLanguages(t *testing.T) {
	want := letters.Address{Number: "12", Street: "Alder St", Unit: "3", City: "Riverside", ZIP: "02139"}
	wantDoor(t, want,
		"Número;Calle;Apto;Ciudad;Código postal\n12;Alder St;3;Riverside;02139\n",
		"Numéro\tRue\tAppt\tVille\tCode postal\n12\tAlder St\t3\tRiverside\t02139\n",
		"Número,Logradouro,Complemento,Cidade,CEP\n12,Alder St,3,Riverside,02139\n",
		"Hausnummer;Straße;Wohnung;Ort;PLZ\n12;Alder St;3;Riverside;02139\n",
		"HOUSE NUMBER,STREET_NAME,unit #,City/Town,Zip-Code\n12,Alder St,3,Riverside,02139\n",
		"Street Number,Number Suffix,Street Name,Street Type,Unit,City,ZIP\n12,,Alder,St,3,Riverside,02139\n",
	)
}

func TestRowsWithoutADoorAreNamed(t *testing.T) {
	text := "Number,Street,Unit,Note\n12,Alder St,,\n,Alder St,,\n14,,,\n,,,call Ana\n5,PO Box 12,,\n12-Jan,Alder St,,\n12,Birch St,Jan-2,\n#REF!,Alder St,,\nTotal,,,4 doors\n"
	households, problems := list(t, text, heading.Options{})
	if len(households) != 1 {
		t.Errorf("households: %+v", households)
	}
	want := []string{
		"skipped 3 Street: there is no house number; no letter for this row",
		"skipped 4 Number: there is a number but no street; no letter for this row",
		"skipped 5 Note: there is no address in this row; no letter for this row",
		"skipped 6 Number: a post office box is not a door; no letter for this row",
		"skipped 7 Number: the house number is shown as 12-Jan: the spreadsheet program has made a date of it, it must have been 1-12 or 12-1; no letter for this row",
		"skipped 8 Unit: the unit is shown as Jan-2: the spreadsheet program has made a date of it, it must have been 1-2 or 2-1; no letter for this row",
		"skipped 9 Number: the house number shows the error #REF!; no letter for this row",
		"note 10 : this row is a total, not an address; it is not printed",
	}
	if diff := cmp.Diff(want, told(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestDuplicatesAreFolded(t *testing.T) {
	text := `Number,Street,Unit,ZIP,Language,Skip
12,Alder St,Apt 3R,02139,,
12,ALDER STREET,#3R,02139,es,
12,Alder St.,3-R,,es,no soliciting
14,Alder St,3R,02141,,
12,Alder St,3R,02139,ht,
23,Corran Ln,,02139,,
2-3,Corran Ln,,02139,,
`
	households, problems := list(t, text, heading.Options{})
	source := func(row int) letters.Source { return letters.Source{File: "doors.csv", Row: row} }
	want := []letters.Household{
		{Address: letters.Address{Number: "12", Street: "Alder St", Unit: "Apt 3R", ZIP: "02139"}, Language: "es", Skip: "no soliciting", Source: source(2), Also: []letters.Source{source(3), source(4), source(6)}},
		{Address: letters.Address{Number: "14", Street: "Alder St", Unit: "3R", ZIP: "02141"}, Source: source(5)},
		{Address: letters.Address{Number: "23", Street: "Corran Ln", ZIP: "02139"}, Source: source(7)},
		{Address: letters.Address{Number: "2-3", Street: "Corran Ln", ZIP: "02139"}, Source: source(8)},
	}
	if diff := cmp.Diff(want, households); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{
		"note 3 : row 2 names this door already: it gets one letter, not two",
		"note 4 : row 2 names this door already: it gets one letter, not two",
		"note 6 : row 2 names this door already: it gets one letter, not two",
		"warning 6 Language: row 2 names this door too, with another language: es is kept, ht is not",
	}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

// Which of two places a row means that names none, no order of the rows tells.
func TestARowWithoutAPlaceIsFoldedWhereThereIsOne(t *testing.T) {
	rows := []string{"12,Alder St,,02139", "12,Alder St,,02141", "12,Alder St,,", "12,ALDER ST,,", "14,Alder St,,02139", "14,Alder St,,", "16,Alder St,Riverside,", "16,Alder St,Riverside,02139", "16,Alder St,,"}
	for shift := range rows {
		text := "Number,Street,City,ZIP\n" + strings.Join(slices.Concat(rows[shift:], rows[:shift]), "\n") + "\n"
		households, problems := list(t, text, heading.Options{})
		var doors []string
		for _, h := range households {
			doors = append(doors, fmt.Sprintf("%s %s and %d", h.Address.Number, h.Address.ZIP, len(h.Also)))
		}
		slices.Sort(doors)
		if diff := cmp.Diff([]string{"12  and 1", "12 02139 and 0", "12 02141 and 0", "14 02139 and 1", "16 02139 and 2"}, doors); diff != "" {
			t.Errorf("from row %d: %s", shift, diff)
		}
		open := 0
		for _, p := range problems {
			if strings.Contains(p.Message, "may be the one of row") {
				open++
			}
		}
		if open != 1 {
			t.Errorf("from row %d: %d doors are said to be one of two, want 1: %v", shift, open, told(problems))
		}
	}
}

func TestTheNotesOfFoldedRowsAreKept(t *testing.T) {
	long := strings.Repeat("ring twice ", 40)
	households, problems := list(t, "Number,Street,Note\n12,Alder St,\n12,Alder St,dog\n12,Alder St,dog\n12,Alder St,side door\n12,Alder St,"+long+"\n", heading.Options{})
	if len(households) != 1 || households[0].Note != "dog; side door" {
		t.Errorf("%+v", households)
	}
	if text := strings.Join(told(problems), "\n"); !strings.Contains(text, "warning 6 Note: row 2 names this door too, with another note: dog; side door is kept") {
		t.Error(text)
	}
}

func TestSkipColumn(t *testing.T) {
	for cell, want := range map[string]string{
		"": "", "no": "", "N": "", "FALSE": "", "0": "", "-": "",
		"yes": "Skip", "X": "Skip", "TRUE": "Skip", "1": "Skip", "✓": "Skip", "sí": "Skip", "☑": "Skip", "T": "Skip", "☐": "", "F": "", "nope": "",
		"no soliciting": "no soliciting", "moved away": "moved away", "?": "?",
	} {
		households, _ := list(t, "Number,Street,Skip?\n1,Alder St,"+cell+"\n", heading.Options{})
		if len(households) != 1 || households[0].Skip != want {
			t.Errorf("%q is read as %+v, want %q", cell, households, want)
		}
	}
}

func TestColumnsOfTheCampaign(t *testing.T) {
	text := "Hnr,St Nm,Street,Postal\n12,Alder St,north side,02139\n"
	households, problems := list(t, text, heading.Options{Columns: map[string]string{"number": "hnr", "street": "St Nm"}})
	want := letters.Address{Number: "12", Street: "Alder St", ZIP: "02139"}
	if len(households) != 1 || households[0].Address != want || len(problems) > 0 {
		t.Errorf("%+v %v", households, told(problems))
	}
	_, problems = list(t, text, heading.Options{Columns: map[string]string{"number": "House", "stret": "St Nm"}})
	if diff := cmp.Diff([]string{
		`error 1 House: [columns] says number = "House", but no column has that heading`,
		"error 1 St Nm: [columns] has stret, which is not a column that can be named",
	}, told(problems)); diff != "" {
		t.Error(diff)
	}
	if hint := problems[0].Hint; !strings.Contains(hint, `"Hnr", "St Nm", "Street", "Postal"`) {
		t.Errorf("the hint does not name the headings: %s", hint)
	}
	// Also where it is the one heading that a list must have.
	_, problems = list(t, "Number,Street\n12,Alder St\n", heading.Options{Columns: map[string]string{"street": "Strasse"}})
	if diff := cmp.Diff([]string{`error 1 Strasse: [columns] says street = "Strasse", but no column has that heading`}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestWithoutHeadings(t *testing.T) {
	_, problems := list(t, "12,Alder\n14,Alder\n", heading.Options{})
	if len(problems) != 1 || problems[0].Severity != letters.SeverityError || !strings.Contains(problems[0].Message, "headings") {
		t.Errorf("%v", told(problems))
	}
}

func TestNumbersThatASpreadsheetProgramChanged(t *testing.T) {
	households, problems := list(t, "Number,Street\n16.5,Alder St\n12.0,Alder St\n", heading.Options{})
	if len(households) != 2 || households[0].Address.Number != "16 1/2" || households[1].Address.Number != "12" {
		t.Errorf("%+v", households)
	}
	if diff := cmp.Diff([]string{"note 2 Number: 16.5 is read as 16 1/2"}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestAColumnThatCountsTheRows(t *testing.T) {
	want := []letters.Address{{Number: "12", Street: "Alder St"}, {Number: "14", Street: "Alder St"}}
	for _, title := range []string{"Address", "Street"} {
		households, problems := list(t, "No.,"+title+"\n1,12 Alder St\n2,14 Alder St\n", heading.Options{})
		if diff := cmp.Diff(want, addresses(households)); diff != "" {
			t.Errorf("%s: %s", title, diff)
		}
		if diff := cmp.Diff([]string{"note 1 No.: the number is taken from the address itself, not from this column: rows 2, 3"}, told(problems)); diff != "" {
			t.Errorf("%s: %s", title, diff)
		}
	}
	households, problems := list(t, "House number,Street\n12,10 Mile Rd\n", heading.Options{})
	if len(problems) > 0 || households[0].Address != (letters.Address{Number: "12", Street: "10 Mile Rd"}) {
		t.Errorf("%+v %v", households, told(problems))
	}
}

func TestOtherColumnsAreLeftAlone(t *testing.T) {
	text := "Number,Street,Type,Phone number,E-mail address,X\n12,Alder St,Residential,617 555 0123,ana@example.org,x\n"
	households, problems := list(t, text, heading.Options{})
	if len(problems) > 0 || len(households) != 1 || households[0].Address != (letters.Address{Number: "12", Street: "Alder St"}) || households[0].Located {
		t.Errorf("%+v %v", households, told(problems))
	}
}

func TestCoordinates(t *testing.T) {
	tests := []struct {
		lat, lon string
		want     letters.Point
		located  bool
		problem  string
	}{
		{"42.3624449", "-71.09253579999999", letters.Point{Latitude: 42.3624449, Longitude: -71.0925358}, true, ""},
		{`"42,36"`, `"-71,09"`, letters.Point{Latitude: 42.36, Longitude: -71.09}, true, ""},
		{"42°21'36\"\"N", "71°5'24\"\"W", letters.Point{Latitude: 42.36, Longitude: -71.09}, true, ""},
		{"42° 21.6' N", "71° 5.4' W", letters.Point{Latitude: 42.36, Longitude: -71.09}, true, ""},
		{"42.36N", "71.09 W", letters.Point{Latitude: 42.36, Longitude: -71.09}, true, ""},
		{`"42.36, -71.09"`, "", letters.Point{Latitude: 42.36, Longitude: -71.09}, true, ""},
		{`"42°21'36""N 71°5'24""W"`, "", letters.Point{Latitude: 42.36, Longitude: -71.09}, true, ""},
		{"", "", letters.Point{}, false, ""},
		{"0", "0", letters.Point{}, false, "0, 0"},
		{"-171", "42", letters.Point{}, false, "swapped"},
		{"42", "", letters.Point{}, false, "not two numbers"},
		{"42", "271", letters.Point{}, false, "not on the earth"},
		{"42", "NaN", letters.Point{}, false, "not two numbers"},
	}
	for _, test := range tests {
		quote := func(text string) string {
			if strings.Contains(text, `""`) && !strings.HasPrefix(text, `"`) {
				return `"` + text + `"`
			}
			return text
		}
		households, problems := list(t, "Number,Street,Latitude,Longitude\n1,Alder St,"+quote(test.lat)+","+quote(test.lon)+"\n", heading.Options{})
		if len(households) != 1 || households[0].Point != test.want || households[0].Located != test.located {
			t.Errorf("%s, %s: %+v", test.lat, test.lon, households)
		}
		if text := strings.Join(told(problems), "\n"); (test.problem == "") != (text == "") || !strings.Contains(text, test.problem) {
			t.Errorf("%s, %s: problems %q, want %q", test.lat, test.lon, text, test.problem)
		}
	}
}

// What is wrong with one door's place, the places of the others tell.
func TestCoordinatesAreMendedByTheOtherDoors(t *testing.T) {
	here := letters.Point{Latitude: 42.36, Longitude: -71.09}
	tests := []struct {
		cell    string
		located bool
		problem string
	}{
		{"42.36 -71.09", true, ""},
		{"42.36 71.09", true, "lacks its minus sign"},
		{"-71.09 42.36", true, "swapped"},
		{"71.09 42.36", true, "swapped and a sign is lost"},
		{"-42.36 -71.09", true, "sign is wrong"},
		{"0 0", false, "0, 0"},
		{"12.5 -71.09", false, "km from the other doors"},
	}
	for _, test := range tests {
		var b strings.Builder
		b.WriteString("Number\tStreet\tCoordinates\n")
		for i := range 9 {
			fmt.Fprintf(&b, "%d\tAlder St\t42.36, -71.09%d\n", i+1, i)
		}
		b.WriteString("20\tAlder St\t" + strings.Replace(test.cell, " ", ", ", 1) + "\n")
		households, problems := list(t, b.String(), heading.Options{})
		got := households[len(households)-1]
		if got.Located != test.located || got.Located && got.Point != here {
			t.Errorf("%s: %+v", test.cell, got)
		}
		if text := strings.Join(told(problems), "\n"); (test.problem == "") != (text == "") || !strings.Contains(text, test.problem) {
			t.Errorf("%s: problems %q, want %q", test.cell, text, test.problem)
		}
	}
}
