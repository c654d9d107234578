package roster_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// People type the city into the address, with a unit and the state and without
// commas. A city that another row has is known by its name alone.
func TestCitiesBehindAUnit(t *testing.T) {
	for text, want := range map[string]letters.Address{
		"12 Alder St 2nd Floor Riverside MA 02139":   {Unit: "2nd Floor", ZIP: "02139"},
		"12 Alder St 2nd FL Riverside MA":            {Unit: "2nd FL"},
		"12 Alder St 3R Riverside MA 02139":          {Unit: "3R", ZIP: "02139"},
		"12 Alder St Rear Riverside MA 02139":        {Unit: "Rear", ZIP: "02139"},
		"12 Alder St Basement Riverside MA":          {Unit: "Basement"},
		"12 Alder St unit 4 Riverside Massachusetts": {Unit: "unit 4"},
		"12 Alder St Riverside Massachusetts 02139":  {ZIP: "02139"},
		"12 Alder St Riverside Mass":                 {},
		"12 Alder St Apt 3 Riverside MA 2139":        {Unit: "Apt 3", ZIP: "02139"},
	} {
		want.Number, want.Street, want.City = "12", "Alder St", "Riverside"
		households, problems := list(t, "Address\n"+text+"\n", heading.Options{})
		if len(households) != 1 || households[0].Address != want || len(problems) > 0 {
			t.Errorf("%q gives %+v %v", text, households, told(problems))
		}
	}
	households, _ := list(t, "Address,City\n12 Alder St 1st FL,Riverside\n14 O'Brien Highway 1st FL,Riverside\n16 Broadway,Riverside\n18 Alder St Riverside,\n20 Broadway Riverside,\n22 Riverside Rd,\n24 Cedar Riverside,\n", heading.Options{})
	if diff := cmp.Diff([]letters.Address{{Number: "12", Street: "Alder St", Unit: "1st FL", City: "Riverside"}, {Number: "14", Street: "O'Brien Highway", Unit: "1st FL", City: "Riverside"},
		{Number: "16", Street: "Broadway", City: "Riverside"}, {Number: "18", Street: "Alder St", City: "Riverside"}, {Number: "20", Street: "Broadway", City: "Riverside"},
		{Number: "22", Street: "Riverside Rd"}, {Number: "24", Street: "Cedar Riverside"}}, addresses(households)); diff != "" {
		t.Error(diff)
	}
}
