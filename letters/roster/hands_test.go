package roster_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// A letter that stands by itself is the number's where the street is known without it.
func TestALetterBetweenNumberAndStreet(t *testing.T) {
	households, _ := list(t, "Address\n10 Cedar Circle\n12 A Cedar Circle\n12a Cedar Cir\n14 A St\n16 E Cedar Circle\n18 B Alder Rd\n20 A do.\n22 The Meadow\n24 B The Meadow\n26 Broadway\n28 C Broadway\n", heading.Options{})
	if diff := cmp.Diff([]letters.Address{{Number: "10", Street: "Cedar Circle"}, {Number: "12 A", Street: "Cedar Circle"}, {Number: "14", Street: "A St"},
		{Number: "16", Street: "E Cedar Circle"}, {Number: "18", Street: "B Alder Rd"}, {Number: "20 A", Street: "B Alder Rd"},
		{Number: "22", Street: "The Meadow"}, {Number: "24 B", Street: "The Meadow"}, {Number: "26", Street: "Broadway"}, {Number: "28 C", Street: "Broadway"}}, addresses(households)); diff != "" {
		t.Error(diff)
	}
}

// What a program has reckoned is a hair off what was meant.
func TestDecimalsOfAProgram(t *testing.T) {
	for text, want := range map[string]letters.Address{
		"507.00000000000006,Alder St,3.0000000000000004": {Number: "507", Street: "Alder St", Unit: "3"},
		"- 507,Alder St,3":                         {Number: "507", Street: "Alder St", Unit: "3"},
		"506.99999999999994,Alder St,2.9999999999": {Number: "507", Street: "Alder St", Unit: "3"},
		",507.00000000000006 Alder St,":            {Number: "507", Street: "Alder St"},
		",16.5 Alder St,":                          {Number: "16 1/2", Street: "Alder St"},
		",16.25 Alder St,":                         {Number: "16 1/4", Street: "Alder St"},
	} {
		households, problems := list(t, "Number,Street,Unit\n"+text+"\n", heading.Options{})
		if len(households) != 1 || households[0].Address != want || len(problems) > 0 {
			t.Errorf("%q gives %+v %v", text, households, told(problems))
		}
	}
	households, problems := list(t, "Number,Street,Unit\n16.75,Alder St,\n45.7,Alder St,\n", heading.Options{})
	if diff := cmp.Diff([]string{"note 2 Number: 16.75 is read as 16 3/4", "warning 3 Number: the house number is a decimal, as few are; it is printed as it stands"}, told(problems)); diff != "" || len(households) != 2 {
		t.Error(diff, households)
	}
}

// Who was not sure of a number still gets a letter, and the organizer a word.
func TestNumbersThatAreNotSure(t *testing.T) {
	for _, text := range []string{"~12,Alder St", "ca. 12,Alder St", "approx 12,Alder St", "about 12,Alder St", "12 (?),Alder St"} {
		households, problems := list(t, "Number,Street\n"+text+"\n", heading.Options{})
		if len(households) != 1 || households[0].Address != (letters.Address{Number: "12", Street: "Alder St"}) || len(problems) != 1 || problems[0].Severity != letters.SeverityWarning {
			t.Errorf("%q gives %+v %v", text, households, told(problems))
		}
	}
}

// A house without units is one door, whatever the column of units says.
func TestAWholeHouseHasNoUnit(t *testing.T) {
	households, _ := list(t, "Number,Street,Unit,Note\n12,Alder St,,dog\n12,Alder St,house,\n14,Alder St,single family,cat\n16,Alder St,guest house,\n", heading.Options{})
	if diff := cmp.Diff([]letters.Address{{Number: "12", Street: "Alder St"}, {Number: "14", Street: "Alder St"}, {Number: "16", Street: "Alder St", Unit: "guest house"}}, addresses(households)); diff != "" {
		t.Error(diff)
	}
	if households[0].Note != "dog; house" || households[1].Note != "cat; single family" {
		t.Errorf("the word is lost: %+v", households)
	}
}

// The column says yes, no, why, or that all is well.
func TestWordsOfTheSkipColumn(t *testing.T) {
	for cell, want := range map[string]string{
		"": "", "no": "", "N": "", "0": "", "none": "", "fine": "", "OK": "", "ok to visit": "", "It's ok to knock": "", "No problem": "", "don't skip": "", "please visit": "", "no sign": "", "está bien": "",
		"x": "Skip", "yes": "Skip", "1": "Skip", "ok to skip": "ok to skip", "no soliciting": "no soliciting", "no one home": "no one home", "not ok": "not ok", "visit never": "visit never", "fine, but no letters": "fine, but no letters", "moved": "moved",
	} {
		households, problems := list(t, "Number,Street,Skip?\n1,Alder St,\""+cell+"\"\n", heading.Options{})
		if len(households) != 1 || households[0].Skip != want || len(problems) > 0 {
			t.Errorf("%q is read as %+v %v, want %q", cell, households, told(problems), want)
		}
	}
	households, _ := list(t, "Number,Street,Skip,Note\n1,Alder St,ok to visit,dog\n", heading.Options{})
	if households[0].Note != "dog; ok to visit" {
		t.Errorf("the remark is lost: %+v", households)
	}
}

// A street by itself heads the rows below it, one or many.
func TestAStreetThatHeadsRowsInItsOwnColumn(t *testing.T) {
	households, problems := list(t, "Number,Street\n12,Oak Ave\n,ELM ST\n14,\n16,\n18,\n,\n,Cedar Lane\n3,\n1,Oak Ave\n", heading.Options{})
	if diff := cmp.Diff([]letters.Address{{Number: "12", Street: "Oak Ave"}, {Number: "14", Street: "ELM ST"}, {Number: "16", Street: "ELM ST"}, {Number: "18", Street: "ELM ST"}, {Number: "3", Street: "Cedar Lane"}, {Number: "1", Street: "Oak Ave"}}, addresses(households)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"note 3 Street: ELM ST is read as the street of the rows below it", "note 8 Street: Cedar Lane is read as the street of the rows below it"}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

// A city's own list has doors on lots that have no number yet.
func TestNumberZeroIsPrinted(t *testing.T) {
	households, problems := list(t, "Number,Street,Unit\n0,Alder St,1\n0,Alder St,2\n", heading.Options{})
	want := []string{"note 2 Number: the house number is 0; it is printed as it stands", "note 3 Number: the house number is 0; it is printed as it stands"}
	if diff := cmp.Diff(want, told(problems)); diff != "" || len(households) != 2 {
		t.Error(diff, households)
	}
}

// A street that is said to be unknown is not that of the row above.
func TestAStreetThatNobodyKnows(t *testing.T) {
	for _, unknown := range []string{"?", "unknown", "n/a", "TBD", "none"} {
		households, problems := list(t, "Number,Street\n12,Alder St\n14,"+unknown+"\n16,"+unknown+"\n", heading.Options{})
		if len(households) != 1 || len(problems) != 2 || problems[0].Severity != letters.SeveritySkipped || problems[1].Severity != letters.SeveritySkipped {
			t.Errorf("%q gives %+v %v", unknown, households, told(problems))
		}
	}
}
