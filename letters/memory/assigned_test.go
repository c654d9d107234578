package memory_test

import (
	"bytes"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/letterstest"
	"doorletters/letters/memory"
)

func written(t interface{ Fatal(...any) }, name string, households []letters.Household) []byte {
	var b bytes.Buffer
	if err := memory.Write(&b, name, households); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestAssignedListAsCSV(t *testing.T) {
	households := []letters.Household{
		{Address: letters.Address{Number: "16 1/2", Street: "Alder St", Unit: "#2", City: "Riverside", ZIP: "02139"}, Point: letters.Point{Latitude: 42.3624449, Longitude: -71.0925358}, Located: true,
			Language: "es", Pod: "CP3", Stop: 4, Code: "CP3-017", Note: "=1+1", Printed: "March 2026", Done: "3/14", Source: letters.Source{Sheet: "Doors", Row: 12}, Also: []letters.Source{{Sheet: "Doors", Row: 13}, {Sheet: "Doors", Row: 40}}},
		{Address: letters.Address{Number: "2", Street: "Birch Ave"}, Skip: "no soliciting", Source: letters.Source{Row: 3}},
	}
	want := "\ufeffCode,Pod,Stop,Number,Street,Unit,City,ZIP,Language,Latitude,Longitude,Source,Also,Skip,Note,Printed,Done\r\n" +
		"CP3-017,CP3,4,16 1/2,Alder St,#2,Riverside,02139,es,42.3624449,-71.0925358,Doors!12,Doors!13;Doors!40,,'=1+1,March 2026,3/14\r\n" +
		",,,2,Birch Ave,,,,,,,3,,no soliciting,,,\r\n"
	if diff := cmp.Diff(want, string(written(t, "assigned.csv", households))); diff != "" {
		t.Error(diff)
	}
}

func TestAssignedWorkbookIsText(t *testing.T) {
	households := []letters.Household{{Address: letters.Address{Number: "12-1", Street: "=HYPERLINK(1)", ZIP: "02139"}, Code: "CP3-001", Stop: 2}}
	book, err := excelize.OpenReader(bytes.NewReader(written(t, "assigned.xlsx", households)))
	if err != nil {
		t.Fatal(err)
	}
	for cell, want := range map[string]string{"D2": "12-1", "E2": "=HYPERLINK(1)", "H2": "02139"} {
		value, err := book.GetCellValue("Assigned", cell)
		kind, err2 := book.GetCellType("Assigned", cell)
		formula, err3 := book.GetCellFormula("Assigned", cell)
		if value != want || kind != excelize.CellTypeInlineString || formula != "" || err != nil || err2 != nil || err3 != nil {
			t.Errorf("%s holds %q of type %v, formula %q", cell, value, kind, formula)
		}
	}
	panes, err := book.GetPanes("Assigned")
	if err != nil || !panes.Freeze || panes.YSplit != 1 {
		t.Errorf("panes %+v %v", panes, err)
	}
}

// tidyText makes texts such as a list of addresses has once it is read, with what
// files choke on among them.
func tidyText() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		text := rapid.StringOf(rapid.SampledFrom([]rune("ab09 =+-@＝＠|'\"#;,!/<>&_x0041é½ß漢ع.%"))).Draw(t, "text")
		return strings.Join(strings.Fields(text), " ")
	})
}

func anyHousehold() *rapid.Generator[letters.Household] {
	return rapid.Custom(func(t *rapid.T) letters.Household {
		text := tidyText()
		word := rapid.StringMatching(`[A-Za-z=+'][a-z]{0,4}( [a-z'=]{1,4})?`)
		h := letters.Household{
			Address:  letters.Address{Number: rapid.StringMatching(`[0-9]{1,4}( 1/2|[A-C]|-[0-9]{1,2})?`).Draw(t, "number"), Street: word.Draw(t, "street"), Unit: text.Draw(t, "unit"), City: text.Draw(t, "city"), ZIP: rapid.StringMatching(`[0-9]{5}`).Draw(t, "zip")},
			Language: rapid.SampledFrom([]string{"", "es", "zh-Hant"}).Draw(t, "language"),
			Pod:      rapid.StringMatching(`[A-Z0-9]{0,8}`).Draw(t, "pod"), Stop: rapid.IntRange(0, 900).Draw(t, "stop"),
			Skip: text.Draw(t, "skip"), Note: text.Draw(t, "note"), Printed: text.Draw(t, "printed"), Done: text.Draw(t, "done"),
		}
		if h.Language != "" && rapid.Bool().Draw(t, "language told") {
			h.Told.InsteadOf = rapid.SampledFrom([]string{"ht", letters.NoLanguage}).Draw(t, "instead of")
		}
		h.Tell(strings.Trim(text.Draw(t, "told"), "; "))
		source := func(label string) letters.Source {
			return letters.Source{Sheet: rapid.SampledFrom([]string{"Doors", "A!b", "x;y z"}).Draw(t, label), Row: rapid.IntRange(1, 9999).Draw(t, label)}
		}
		h.Source = source("source")
		for range rapid.IntRange(0, 3).Draw(t, "also") {
			h.Also = append(h.Also, source("also"))
		}
		if h.Located = rapid.Bool().Draw(t, "located"); h.Located {
			h.Point = letters.Point{Latitude: math.Round(rapid.Float64Range(-90, 90).Draw(t, "latitude")*1e7) / 1e7, Longitude: math.Round(rapid.Float64Range(-180, 180).Draw(t, "longitude")*1e7) / 1e7}
		}
		return h
	})
}

func TestAssignedListReadsBackAsItWasWritten(t *testing.T) {
	for _, name := range []string{"assigned.xlsx", "assigned.csv"} {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				households := rapid.SliceOfN(anyHousehold(), 1, 4).Draw(t, "households")
				for i := range households {
					households[i].Code = fmt.Sprintf("CP3-%03d", i+1)
					households[i].Address.Number += fmt.Sprint(i)
				}
				data := written(t, name, households)
				back, problems, err := memory.Read(bytes.NewReader(data), name)
				if err != nil || len(problems) > 0 {
					t.Fatalf("%v %v", letterstest.Told(problems), err)
				}
				if diff := cmp.Diff(households, back, cmpopts.EquateEmpty()); diff != "" {
					t.Fatal(diff)
				}
			})
		})
	}
}

func TestTheSameHouseholdsGiveTheSameBytes(t *testing.T) {
	households := rapid.SliceOfN(anyHousehold(), 50, 50).Example(1)
	for _, name := range []string{"assigned.xlsx", "assigned.csv"} {
		if !bytes.Equal(written(t, name, households), written(t, name, households)) {
			t.Errorf("%s: written twice it is not the same", name)
		}
	}
}

func TestFaultsOfTheAssignedList(t *testing.T) {
	text := `Code,Pod,Stop,Number,Street,Unit,City,ZIP,Language,Latitude,Longitude,Source,Also,Skip,Note
CP3-001,CP3,1,12,Alder St,,,02139,,,,2,,,
CP3-001,CP3,1,14,Alder St,,,02139,,,,3,,,
CP3-002,CP3,1,12,ALDER STREET,,,02139,,,,4,,,
CP3-003,CP3,1,Dec-14,Alder St,,,02139,,,,5,,,
CP3-001,CP3,1,12,Alder St,,,02139,,,,6,,,
`
	households, problems, err := memory.Read(strings.NewReader(text), "assigned.csv")
	if err != nil || len(households) != 5 {
		t.Errorf("%+v %v", households, err)
	}
	if diff := cmp.Diff([]string{
		"error 3 Code: CP3-001 is the code of 12 Alder St already",
		"warning 4 Code: 12 ALDER STREET stands in the assigned list twice, with the codes CP3-001 and CP3-002: the first is kept",
		"error 5 Number: it is shown as Dec-14: a spreadsheet program has made a date of it",
	}, letterstest.Told(problems)); diff != "" {
		t.Error(diff)
	}
	_, problems, err = memory.Read(strings.NewReader("Number,Street\n12,Alder St\n"), "assigned.csv")
	if err != nil || len(problems) != 1 || problems[0].Severity != letters.SeverityError {
		t.Errorf("%v %v", letterstest.Told(problems), err)
	}
}
