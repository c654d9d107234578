package roster_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// A remark behind the street is no part of the address: else the door has a
// street of its own, and is printed twice.
func TestRemarksBehindTheStreet(t *testing.T) {
	const told1 = "what stands behind the street is taken for a remark; it goes to the note"
	for text, want := range map[string]struct{ unit, note string }{
		"12 Alder St - call first":          {"", "call first"},
		"12 Alder St NO SOLICITING":         {"", "NO SOLICITING"},
		"12 Alder St ** no soliciting **":   {"", "no soliciting"},
		"12 Alder St, ring twice":           {"", "ring twice"},
		"12 Alder St #3 617-555-0101":       {"#3", "617-555-0101"},
		"12 Alder St, cell: (617) 555-0101": {"", "cell: (617) 555-0101"},
		"12 Alder St c/o Maria":             {"", "c/o Maria"},
		"12 Alder St near the park":         {"", "near the park"},
		"12 Alder St across from 14":        {"", "across from 14"},
		"12 Alder St @ Oak":                 {"", "Oak"},
		"12 Alder St / Maria":               {"", "Maria"},
		"12 Alder St vacant, Apt 3":         {"Apt 3", "vacant"},
	} {
		for _, title := range []string{"Address", "Street"} {
			households, problems := list(t, title+"\n\""+text+"\"\n", heading.Options{})
			if len(households) != 1 || households[0].Address != (letters.Address{Number: "12", Street: "Alder St", Unit: want.unit}) || households[0].Note != want.note ||
				len(problems) != 1 || problems[0].Severity != letters.SeverityNote || problems[0].Message != told1 {
				t.Errorf("%q gives %+v %v", text, households, told(problems))
			}
		}
	}
	for text, want := range map[string]letters.Address{
		"12 Alder St - 3":                     {Number: "12", Street: "Alder St", Unit: "3"},
		"12 Alder St-3R":                      {Number: "12", Street: "Alder St", Unit: "3R"},
		"12 Alder St.Apt3":                    {Number: "12", Street: "Alder St", Unit: "Apt3"},
		"12 Alder St /2":                      {Number: "12", Street: "Alder St", Unit: "2"},
		"12 Alder St - rear bldg":             {Number: "12", Street: "Alder St", Unit: "rear bldg"},
		"12 Alder St Unit":                    {Number: "12", Street: "Alder St"},
		"12 Alder St - Cedar Falls, MA 02139": {Number: "12", Street: "Alder St", City: "Cedar Falls", ZIP: "02139"},
		"12 Alder St - Riverside MA":          {Number: "12", Street: "Alder St", City: "Riverside"},
		"12 Alder St, Riverside, ma 2139":     {Number: "12", Street: "Alder St", City: "Riverside", ZIP: "02139"},
		"12 Rt-28":                            {Number: "12", Street: "Rt-28"},
		"12 Dogwood St":                       {Number: "12", Street: "Dogwood St"},
		"12 Court St":                         {Number: "12", Street: "Court St"},
		"12 St Vacant Rd":                     {Number: "12", Street: "St Vacant Rd"},
		"12 Near St":                          {Number: "12", Street: "Near St"},
	} {
		households, problems := list(t, "Address\n\""+text+"\"\n", heading.Options{})
		if len(households) != 1 || households[0].Address != want || households[0].Note != "" || len(problems) > 0 {
			t.Errorf("%q gives %+v %v", text, households, told(problems))
		}
	}
}

// Marks around a house number are no part of it, and a unit may stand in front.
func TestTheFrontOfAnAddress(t *testing.T) {
	for text, want := range map[string]letters.Address{
		"12Alder St": {Number: "12", Street: "Alder St"}, "12-Alder St": {Number: "12", Street: "Alder St"}, "12_Alder St": {Number: "12", Street: "Alder St"},
		"12: Alder St": {Number: "12", Street: "Alder St"}, "12) Alder St": {Number: "12", Street: "Alder St"}, "(12) Alder St": {Number: "12", Street: "Alder St"},
		"1) 12 Alder St": {Number: "12", Street: "Alder St"}, "12- Alder St": {Number: "12", Street: "Alder St"}, "12 to 18 Alder St": {Number: "12-18", Street: "Alder St"},
		"12 or 14 Alder St": {Number: "12 & 14", Street: "Alder St"}, "#3 12 Alder St": {Number: "12", Street: "Alder St", Unit: "#3"},
		"Apt 3 12 Alder St": {Number: "12", Street: "Alder St", Unit: "Apt 3"}, "Unit 3 - 12 Alder St": {Number: "12", Street: "Alder St", Unit: "Unit 3"},
		"#12 Alder St": {Number: "12", Street: "Alder St"}, "12A Alder St": {Number: "12A", Street: "Alder St"}, "12 7 Oaks Ln": {Number: "12", Street: "7 Oaks Ln"},
		"12 1st St": {Number: "12", Street: "1st St"}, "12-A Alder St": {Number: "12-A", Street: "Alder St"},
	} {
		households, problems := list(t, "Address\n"+text+"\n", heading.Options{})
		if len(households) != 1 || households[0].Address != want || len(problems) > 0 {
			t.Errorf("%q gives %+v %v", text, households, told(problems))
		}
	}
	households, _ := list(t, "Address\n1st St\n12th Alder St\n", heading.Options{})
	if len(households) != 0 {
		t.Errorf("an ordinal is read as a house number: %+v", households)
	}
}
