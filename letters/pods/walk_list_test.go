package pods_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/pods"
)

// walkOf writes a list as a line per street, "Alder St 3: 1=12 12/Apt2(-) ...".
func walkOf(l letters.WalkList) []string {
	var lines []string
	for _, street := range l.Streets {
		line := fmt.Sprintf("%s %d:", street.Name, street.Letters)
		for _, stop := range street.Stops {
			line += fmt.Sprintf(" %d=%s", stop.Stop, stop.Number)
			for _, h := range stop.Doors {
				if h.Address.Unit != "" {
					line += "/" + h.Address.Unit
				}
				if h.Skip != "" {
					line += "(-)"
				}
			}
		}
		lines = append(lines, line)
	}
	return lines
}

func listed(number, street, unit, pod, skip string) letters.Household {
	return letters.Household{Address: letters.Address{Number: number, Street: street, Unit: unit, ZIP: "01300"}, Pod: pod, Skip: skip}
}

func walkLists(households ...letters.Household) (pods.Assignment, []letters.WalkList) {
	for i := range households {
		households[i].Source = letters.Source{Row: i + 2}
	}
	a := pods.Assign(pods.Input{Households: households})
	return a, pods.WalkLists(a, pods.Describe(a, letters.PodSize{}, letters.StreetMap{}))
}

func TestSkippedDoorsStandWhereTheyArePassed(t *testing.T) {
	_, lists := walkLists(
		listed("10", "Alder St", "", "A", ""), listed("12", "Alder St", "Apt 1", "A", ""), listed("12", "Alder St", "Apt 3", "A", ""), listed("20", "Alder St", "", "A", ""),
		listed("2", "Birch St", "", "B", ""),
		listed("12", "Alder St", "Apt 2", "", "no soliciting"), // a unit of a building of A
		listed("14", "Alder St", "", "", "vacant"),             // between two of A
		listed("30", "Alder St", "", "", "vacant"),             // beyond the last
		listed("5", "Cedar St", "", "B", "vacant"),             // on a street of its own, given to B
		listed("7", "Dogwood St", "", "", "vacant"),            // nobody's
	)
	want := [][]string{
		{"Alder St 4: 1=10 2=12/Apt 1/Apt 2(-)/Apt 3 0=14(-) 3=20 0=30(-)"},
		{"Birch St 1: 1=2", "Cedar St 0: 0=5(-)"},
	}
	for i, l := range lists {
		if d := cmp.Diff(want[i], walkOf(l)); d != "" {
			t.Errorf("pod %d (-want +got):\n%s", i, d)
		}
	}
	if l := lists[0]; l.Start != "10 Alder St" || l.End != "20 Alder St" || l.Stops != 3 || l.Letters != 4 {
		t.Errorf("from %q to %q, %d stops, %d letters", l.Start, l.End, l.Stops, l.Letters)
	}
}

// A sheet holds exactly its pod's doors, in the order of the pile, and no skipped door
// stands on two sheets.
func TestWalkListsHoldEveryDoorOnce(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		var doors []letters.Household
		seen := map[string]bool{}
		for range rapid.IntRange(1, 60).Draw(r, "doors") {
			h := listed(fmt.Sprint(rapid.IntRange(1, 40).Draw(r, "number")), rapid.SampledFrom([]string{"Alder St", "Birch St", "Cedar St"}).Draw(r, "street"),
				rapid.SampledFrom([]string{"", "1", "2"}).Draw(r, "unit"), rapid.SampledFrom([]string{"A", "B"}).Draw(r, "pod"), rapid.SampledFrom([]string{"", "", "", "vacant"}).Draw(r, "skip"))
			if h.Skip != "" && rapid.Bool().Draw(r, "nobody's") {
				h.Pod = ""
			}
			if !seen[h.Address.Line()] {
				seen[h.Address.Line()] = true
				doors = append(doors, h)
			}
		}
		a, lists := walkLists(doors...)
		skipped := map[string]int{}
		for i, pod := range a.Pods {
			var got, want []string
			for _, street := range lists[i].Streets {
				for _, stop := range street.Stops {
					for _, h := range stop.Doors {
						if h.Skip != "" {
							skipped[h.Address.Line()]++
							continue
						}
						got = append(got, h.Code+" "+h.Address.Line())
					}
				}
			}
			for _, h := range pod.Households {
				want = append(want, h.Code+" "+h.Address.Line())
			}
			if d := cmp.Diff(want, got); d != "" {
				r.Fatalf("pod %s (-want +got):\n%s\n%s", pod.ID, d, strings.Join(walkOf(lists[i]), "\n"))
			}
		}
		for _, h := range a.Skipped {
			if n := skipped[h.Address.Line()]; n > 1 || n == 0 && h.Pod != "" {
				r.Fatalf("%s stands on %d sheets", h.Address.Line(), n)
			}
		}
	})
}
