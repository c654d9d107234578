package roster_test

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

func TestLayouts(t *testing.T) {
	door := func(number, street, unit string) letters.Address {
		return letters.Address{Number: number, Street: street, Unit: unit}
	}
	tests := []struct {
		name, text string
		want       []letters.Address
		problems   []string
	}{
		{"two rows of headings",
			"House,Street,Apartment,Preferred\nnumber,name,(if any),language\n12,Alder St,3,Spanish\n",
			[]letters.Address{door("12", "Alder St", "3")}, []string{"note 2 : this row is read as the second row of the headings; it is not printed"}},
		{"headings of which each row has a part",
			"Number,Street,,\n,,Unit,Language\n12,Alder St,3,Spanish\n",
			[]letters.Address{door("12", "Alder St", "3")}, []string{"note 2 : this row is read as the second row of the headings; it is not printed"}},
		{"groups above the headings",
			"Address,,,Contact,\nNumber,Street,Unit,Language,Notes\n12,Alder St,3,es,dog\n",
			[]letters.Address{door("12", "Alder St", "3")}, nil},
		{"a row below the headings explains them",
			"Number,Street,Unit\n(as on the door),(name),(optional)\n12,Alder St,3\n",
			[]letters.Address{door("12", "Alder St", "3")}, []string{"note 2 : this row explains the headings; it is not printed"}},
		{"a legend above the headings",
			"Doors of the north side\n\nKey:,x = no soliciting,? = ask\nUpdated by Ana\n\nUnit,Street,Number\n3,Alder St,12\n",
			[]letters.Address{door("12", "Alder St", "3")}, nil},
		{"headings in two languages, with stars",
			"Number / Número,Street / Calle *,Unit (Apto)\n12,Alder St,3\n",
			[]letters.Address{door("12", "Alder St", "3")}, nil},
		{"streets that head sections of numbers",
			"Address,Language\nALDER ST,\n12,es\n14 #2,\nBIRCH AVE (even side),\n2,\n4 Apt 3,\n6 A,\n",
			[]letters.Address{door("12", "ALDER ST", ""), door("14", "ALDER ST", "#2"), door("2", "BIRCH AVE", ""), door("4", "BIRCH AVE", "Apt 3"), door("6 A", "BIRCH AVE", "")},
			[]string{
				"note 2 Address: ALDER ST is read as the street of the rows below it",
				"note 5 Address: BIRCH AVE is read as the street of the rows below it",
			}},
		{"headings of sections that name their own streets",
			"Number,Street\nALDER ST,\n12,Alder St\n14,Alder St\nBIRCH AVE,\n2,Birch Ave\n",
			[]letters.Address{door("12", "Alder St", ""), door("14", "Alder St", ""), door("2", "Birch Ave", "")},
			[]string{
				"note 2 Number: this row is a heading, not an address; it is not printed",
				"note 5 Number: this row is a heading, not an address; it is not printed",
			}},
		{"a street that is written once",
			"Number,Street,Unit\n12,Alder St,\n14,,\n16,,2\n,,3\n2,Birch Ave,\n4,,\n",
			[]letters.Address{door("12", "Alder St", ""), door("14", "Alder St", ""), door("16", "Alder St", "2"), door("16", "Alder St", "3"), door("2", "Birch Ave", ""), door("4", "Birch Ave", "")},
			[]string{
				"note 3 Street: its street is not written; that of the rows above is taken",
				"note 4 Street: its street is not written; that of the rows above is taken",
				"note 5 Street: its street is not written; that of the rows above is taken",
				"note 7 Street: its street is not written; that of the rows above is taken",
			}},
		{"a street that was forgotten once",
			"Number,Street\n12,Alder St\n14,\n16,Alder St\n",
			[]letters.Address{door("12", "Alder St", ""), door("16", "Alder St", "")},
			[]string{"skipped 3 Number: there is a number but no street; the row above is on Alder St; no letter for this row"}},
		{"totals and counts",
			"Number,Street,Letters\n12,Alder St,1\nSubtotal,,1\n14,Alder St,1\n2 doors,,\n,,\nTOTAL,,2\n7,Total St,1\n",
			[]letters.Address{door("12", "Alder St", ""), door("14", "Alder St", ""), door("7", "Total St", "")},
			[]string{
				"note 3 : this row is a total, not an address; it is not printed",
				"note 5 : this row is a total, not an address; it is not printed",
				"note 7 : this row is a total, not an address; it is not printed",
			}},
		{"ditto marks with nothing above them",
			"Number,Street\n12,do.\n14,Alder St\n16,ditto\n",
			[]letters.Address{door("14", "Alder St", ""), door("16", "Alder St", "")},
			[]string{"skipped 2 Number: there is a number but no street; no letter for this row"}},
		{"a ditto mark below a blank unit",
			"Number,Street,Unit\n12,Alder St,3R\n14,do.,\n16,do.,do.\n18,do.,2\n20,do.,do.\n",
			[]letters.Address{door("12", "Alder St", "3R"), door("14", "Alder St", ""), door("16", "Alder St", ""), door("18", "Alder St", "2"), door("20", "Alder St", "2")}, nil},
		{"two columns of one name",
			"Number,Street,Unit,Unit,Notes\n12,Alder St,,3,\n14,Alder St,2,,\n",
			[]letters.Address{door("12", "Alder St", "3"), door("14", "Alder St", "2")},
			[]string{"note 1 : the second column Unit is read only where the first of that meaning is blank"}},
		{"the owner's address is not the house's",
			"Mailing address,Property address\n\"5 Far Rd, Elsewhere\",12 Alder St\n",
			[]letters.Address{door("12", "Alder St", "")}, nil},
		{"a column of districts is none of house numbers",
			"House,Polling place,Address\n7,Hall,12 Alder St\n7,School,14 Alder St\n8,Church,2 Birch Ave\n8,Barn,Birch Ave\n",
			[]letters.Address{door("12", "Alder St", ""), door("14", "Alder St", ""), door("2", "Birch Ave", "")},
			[]string{
				"note 1 House: the number is taken from the address itself, not from this column: rows 2, 3, 4, 5",
				"skipped 5 House: there is no house number; no letter for this row",
			}},
		{"placeholders are no addresses",
			"Number,Street,Unit\n?,Alder St,\n12,unknown,\n14,Alder St,n/a\n",
			[]letters.Address{door("14", "Alder St", "")},
			[]string{
				"skipped 2 Number: there is no house number; no letter for this row",
				"skipped 3 Number: there is a number but no street; no letter for this row",
			}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			households, problems := list(t, test.text, heading.Options{})
			if diff := cmp.Diff(test.want, addresses(households)); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(test.problems, told(problems)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestMergedCellsCountInEveryRow(t *testing.T) {
	data := doorsBook(t, [][]any{
		{"Number", "Street", "Unit", "ZIP"},
		{"12", "Alder St", "1", "02139"},
		{nil, nil, "2", nil},
		{"14", nil, nil, nil},
		{nil, nil, nil, nil},
		{"NORFOLK ST"},
		{"1", nil, "", "02139"},
		{"10250", "Elm St", nil, "02139"},
		{"10252", nil, nil, nil}, // as long as a ZIP, and all that the row itself has
	}, func(book *excelize.File) {
		for _, m := range [][2]string{{"A2", "A3"}, {"B2", "B5"}, {"D2", "D4"}, {"A6", "D6"}, {"B8", "B9"}, {"D8", "D9"}} {
			if err := book.MergeCell("Doors", m[0], m[1]); err != nil {
				t.Fatal(err)
			}
		}
	})
	households, problems, err := roster.Addresses(bytes.NewReader(data), "doors.xlsx", heading.Options{Country: "US"})
	if err != nil {
		t.Fatal(err)
	}
	want := []letters.Address{
		{Number: "12", Street: "Alder St", Unit: "1", ZIP: "02139"},
		{Number: "12", Street: "Alder St", Unit: "2", ZIP: "02139"},
		{Number: "14", Street: "Alder St", ZIP: "02139"},
		{Number: "1", Street: "NORFOLK ST", ZIP: "02139"},
		{Number: "10250", Street: "Elm St", ZIP: "02139"},
		{Number: "10252", Street: "Elm St", ZIP: "02139"},
	}
	if diff := cmp.Diff(want, addresses(households)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"note 6 Number: NORFOLK ST is read as the street of the rows below it"}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestHiddenColumnsAndSheets(t *testing.T) {
	doors := [][]any{{"Number", "Street", "Unit", "Colour"}, {12, "Alder St", 3, "red"}}
	data := workbook(t, map[string][][]any{"Doors": doors, "Old": doors}, []string{"Doors", "Old"}, func(book *excelize.File) {
		for _, column := range []string{"C", "D"} {
			if err := book.SetColVisible("Doors", column, false); err != nil {
				t.Fatal(err)
			}
		}
		if err := book.SetSheetVisible("Old", false); err != nil {
			t.Fatal(err)
		}
	})
	households, problems, err := roster.Addresses(bytes.NewReader(data), "doors.xlsx", heading.Options{})
	if err != nil || len(households) != 1 || households[0].Address.Unit != "3" {
		t.Errorf("%+v %v", households, err)
	}
	if diff := cmp.Diff([]string{"note 0 : the hidden sheet Old looks like a list of addresses too; it is not read", "note 1 : hidden columns are read like the others: Unit"}, told(problems)); diff != "" {
		t.Error(diff)
	}
}
