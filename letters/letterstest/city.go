package letterstest

import (
	"fmt"

	"doorletters/letters"
)

// City returns an assigned list of so many doors, 46 to a pod, each pod on a
// street of its own; a ZIP has 2400 streets.
func City(doors int) []letters.Household {
	const perPod = 46
	trees := []string{"Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ivy", "Juniper", "Katsura", "Linden", "Maple", "Nyssa", "Oak", "Pine", "Quince", "Rowan", "Spruce", "Tupelo"}
	kinds := []string{"St", "Ave", "Rd", "Ln", "Ct", "Pl"}
	tags := []string{"en", "es", "ht", "ar", "bn", "zh-Hans", "pt", "vi"}
	city := make([]letters.Household, doors)
	for i := range city {
		pod, serial := i/perPod, i%perPod+1
		h := letters.Household{
			Address: letters.Address{
				Number: fmt.Sprint(2*serial + 10), City: "Riverside", ZIP: fmt.Sprintf("%05d", 1300+pod/2400),
				Street: trees[pod%20] + " " + trees[pod/20%20] + " " + kinds[pod/400%6],
			},
			Language: tags[i%8], Pod: fmt.Sprintf("P%d", pod+1), Stop: serial, Code: fmt.Sprintf("P%d-%03d", pod+1, serial),
			Source: letters.Source{Row: i + 2},
		}
		if serial%3 == 0 {
			h.Address.Unit = fmt.Sprintf("Apt %d", serial%5+1)
		}
		city[i] = h
	}
	return city
}
