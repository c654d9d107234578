package memory_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/letterstest"
	"doorletters/letters/memory"
	"doorletters/letters/roster"
)

// summary returns "number street, unit: code pod skip" for each household.
func summary(households []letters.Household) []string {
	var lines []string
	for _, h := range households {
		lines = append(lines, h.Address.Line()+": "+h.Code+" "+h.Pod+" "+h.Skip)
	}
	return lines
}

func TestAFreshDownloadChangesNobodysCode(t *testing.T) {
	remembered := []letters.Household{
		{Address: letters.Address{Number: "12", Street: "Alder St", ZIP: "02139"}, Pod: "CP3", Stop: 1, Code: "CP3-001"},
		{Address: letters.Address{Number: "16 1/2", Street: "Alder St", Unit: "Apt 3R", ZIP: "02139"}, Pod: "CP3", Stop: 2, Code: "CP3-002"},
		{Address: letters.Address{Number: "18", Street: "Alder St", ZIP: "02139"}, Pod: "CP3", Stop: 3, Skip: "moved"},
		{Address: letters.Address{Number: "7", Street: "Birch Ave", ZIP: "02139"}, Pod: "CP4", Stop: 1, Code: "CP4-001", Source: letters.Source{Row: 9}},
	}
	fresh, _, err := roster.Addresses(strings.NewReader(`House number,Street name,Apt,Zip code
14,Alder Street,,02139
18,ALDER STREET,,2139
16½,Alder Street,#3R,2139
12,Alder Street,,
`), "doors.csv", heading.Options{Country: "US"})
	if err != nil {
		t.Fatal(err)
	}
	merged, gone, problems := memory.Remember(fresh, remembered)
	if diff := cmp.Diff([]string{
		"14 Alder Street:   ",
		"18 ALDER STREET:  CP3 moved",
		"16½ Alder Street, #3R: CP3-002 CP3 ",
		"12 Alder Street: CP3-001 CP3 ",
	}, summary(merged)); diff != "" {
		t.Error(diff)
	}
	if merged[3].Stop != 1 || merged[3].Source.Row != 5 {
		t.Errorf("%+v", merged[3])
	}
	if diff := cmp.Diff([]string{"7 Birch Ave: CP4-001 CP4 "}, summary(gone)); diff != "" {
		t.Error(diff)
	}
	if gone[0].Source != (letters.Source{}) {
		t.Errorf("a household that is gone has the source %v", gone[0].Source)
	}
	if diff := cmp.Diff([]string{"note 3 : doors that the assigned list skips get no letter, though this list does not skip them: row 3"}, letterstest.Told(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestRememberNeverGuessesInSilence(t *testing.T) {
	door := func(zip, city, pod, code string, row int) letters.Household {
		return letters.Household{Address: letters.Address{Number: "12", Street: "Alder St", ZIP: zip, City: city}, Pod: pod, Code: code, Source: letters.Source{File: "doors.csv", Row: row}}
	}
	tests := []struct {
		name         string
		list, memory []letters.Household
		codes, gone  []string
		problems     []string
	}{
		{"two remembered doors for one row",
			[]letters.Household{door("", "", "", "", 2)},
			[]letters.Household{door("02139", "", "CP3", "CP3-001", 0), door("02141", "", "CP4", "CP4-001", 0)},
			[]string{""}, []string{"CP3-001", "CP4-001"},
			[]string{"warning 2 : this may be the door with the code CP3-001 or the one with CP4-001; it counts as a new door"}},
		{"two rows for one remembered door",
			[]letters.Household{door("02141", "", "", "", 2), door("02139", "", "", "", 3)},
			[]letters.Household{door("", "", "CP3", "CP3-001", 0)},
			[]string{"CP3-001", ""}, nil,
			[]string{"warning 3 : the assigned list has one door for this row and row 2: CP3-001 stays with row 2, and this counts as a new door"}},
		{"the row that matches in every part goes first",
			[]letters.Household{door("", "", "", "", 2), door("02139", "", "", "", 3)},
			[]letters.Household{door("02139", "", "CP3", "CP3-001", 0)},
			[]string{"", "CP3-001"}, nil,
			[]string{"warning 2 : the assigned list has one door for this row and row 3: CP3-001 stays with row 3, and this counts as a new door"}},
		{"another city is another door",
			[]letters.Household{door("", "Hillside", "", "", 2)},
			[]letters.Household{door("", "Riverside", "CP3", "CP3-001", 0)},
			[]string{""}, []string{"CP3-001"}, nil},
		{"the list says another pod and code",
			[]letters.Household{door("02139", "", "CP4", "CP4-009", 2)},
			[]letters.Household{door("02139", "", "CP3", "CP3-001", 0)},
			[]string{"CP3-001"}, nil,
			[]string{"warning 2 : the list says pod CP4, the assigned list CP3: CP3 is kept", "warning 2 : the list says code CP4-009, the assigned list CP3-001: CP3-001 is kept"}},
		{"the list's own pod and code count where nothing is remembered",
			[]letters.Household{door("02139", "", "CP4", "CP4-009", 2)}, nil,
			[]string{"CP4-009"}, nil, nil},
		{"a code that another door has",
			[]letters.Household{{Address: letters.Address{Number: "14", Street: "Alder St"}, Code: "CP3-001", Source: letters.Source{Row: 2}}, {Address: letters.Address{Number: "16", Street: "Alder St"}, Code: "CP3-001", Source: letters.Source{Row: 3}}},
			[]letters.Household{door("02139", "", "CP3", "CP3-001", 0)},
			[]string{"CP3-001", "CP3-001"}, []string{"CP3-001"},
			[]string{"error 2 : CP3-001 is the code of 12 Alder St already", "error 3 : CP3-001 is the code of 14 Alder St already"}},
		{"a door that is remembered twice keeps its first code, and the other stays taken",
			[]letters.Household{door("02139", "", "", "", 2)},
			[]letters.Household{door("02139", "", "CP3", "CP3-001", 0), door("02139", "", "CP3", "CP3-002", 0)},
			[]string{"CP3-001"}, []string{"CP3-002"}, nil},
		{"a folded row repeats its household's code",
			[]letters.Household{door("02139", "", "", "", 2)},
			[]letters.Household{door("02139", "", "CP3", "CP3-001", 0), door("2139", "", "CP3", "CP3-001", 0)},
			[]string{"CP3-001"}, nil, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			merged, gone, problems := memory.Remember(test.list, test.memory)
			codes := func(households []letters.Household) []string {
				var all []string
				for _, h := range households {
					all = append(all, h.Code)
				}
				return all
			}
			if diff := cmp.Diff(test.codes, codes(merged)); diff != "" {
				t.Errorf("merged: %s", diff)
			}
			if diff := cmp.Diff(test.gone, codes(gone)); diff != "" {
				t.Errorf("gone: %s", diff)
			}
			if diff := cmp.Diff(test.problems, letterstest.Told(problems)); diff != "" {
				t.Errorf("problems: %s", diff)
			}
		})
	}
}
