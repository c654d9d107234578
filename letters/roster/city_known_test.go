package roster_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// People type the city behind the street, and without a comma. One that another
// row has is known by its name.
func TestACityThatAnotherRowHas(t *testing.T) {
	households, _ := list(t, "Address,City\n12 Alder St 1st FL,Riverside\n14 O'Brien Highway 1st FL,Riverside\n16 Broadway,Riverside\n18 Alder St Riverside,\n20 Broadway Riverside,\n22 Riverside Rd,\n24 Cedar Riverside,\n", heading.Options{})
	if diff := cmp.Diff([]letters.Address{{Number: "12", Street: "Alder St", Unit: "1st FL", City: "Riverside"}, {Number: "14", Street: "O'Brien Highway", Unit: "1st FL", City: "Riverside"},
		{Number: "16", Street: "Broadway", City: "Riverside"}, {Number: "18", Street: "Alder St", City: "Riverside"}, {Number: "20", Street: "Broadway", City: "Riverside"},
		{Number: "22", Street: "Riverside Rd"}, {Number: "24", Street: "Cedar Riverside"}}, addresses(households)); diff != "" {
		t.Error(diff)
	}
}
