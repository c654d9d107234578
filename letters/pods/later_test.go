package pods_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/pods"
)

// Doors that come later move nobody, and join pods of their own bank, though a door right
// over the river is nearer in a straight line.
func TestLaterDoorsStayOnTheirBank(t *testing.T) {
	for name, town := range riverTowns() {
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(8, 2026))
			var early, late []letters.Household
			for _, h := range town.doors {
				if r.IntN(50) == 0 {
					late = append(late, h)
				} else {
					early = append(early, h)
				}
			}
			for c := range 2 * town.columns { // new houses on the water
				for _, bank := range []float64{1, -1} {
					side := map[float64]string{1: "North", -1: "South"}[bank]
					late = append(late, at(door(fmt.Sprint(12*c/2+1001), side+" Quay"), float64(45*c+20), bank*(town.shore()-20)))
				}
			}
			in := pods.Input{Households: early, Size: podSize, Streets: town.streets}
			before := map[letters.Address]letters.Household{}
			both := map[string]bool{} // the pods on both banks
			first := pods.Assign(in)
			for _, pod := range first.Pods {
				both[pod.ID] = town.apart(pod) > 0
			}
			for _, h := range everybody(first) {
				before[h.Address] = h
			}
			in.Households = append(everybody(first), late...)
			second := pods.Assign(in)
			if second.New != len(late) || len(second.Unassigned) > 0 {
				t.Errorf("%d new doors of %d, %d without a pod", second.New, len(late), len(second.Unassigned))
			}
			for _, pod := range second.Pods {
				if n := len(pod.Households); n < podSize.Min || n > podSize.Max+podSize.Max/10 {
					t.Errorf("pod %s has %d doors", pod.ID, n)
				}
				if apart := town.apart(pod); !both[pod.ID] && apart > 200 {
					t.Errorf("pod %s has doors on both banks now, %.0f m from each other", pod.ID, apart)
				}
				for _, h := range pod.Households {
					if was, known := before[h.Address]; known && (was.Pod != h.Pod || was.Code != h.Code) {
						t.Errorf("%s was %s, is %s", h.Address.Line(), was.Code, h.Code)
					}
				}
			}
		})
	}
}

// A leader gets the pod that is near by walking, not the one on the other bank.
func TestLeadersLeadOnTheirBank(t *testing.T) {
	town := riverTown{columns: 6, rows: 1, river: 40, bridges: []int{6}, noded: true}.build()
	var doors []letters.Household
	for _, h := range town.doors {
		x, y := planned(h)
		switch {
		case y < 0 && x < 180:
			h.Pod = "S1" // right over the river
		case y > 0 && x >= 180 && x < 360:
			h.Pod = "N2" // farther along the same bank
		case y > 0 && x < 180:
			h.Pod = "N1" // where the leader lives, who has it
		default:
			continue
		}
		doors = append(doors, h)
	}
	for name, c := range map[string]struct {
		streets letters.StreetMap
		want    string
	}{"with the map": {town.streets, "N2"}, "without": {letters.StreetMap{}, "S1"}} {
		t.Run(name, func(t *testing.T) {
			a := pods.Assign(pods.Input{
				Households: doors, Streets: c.streets,
				Table:   []letters.Pod{{ID: "N1", Leader: letters.Leader{Name: "Ben"}}},
				Waiting: []letters.Leader{{Name: "Ana", Address: "2 North A St"}},
			})
			var led []string
			for _, pod := range a.Pods {
				if pod.Leader.Name == "Ana" {
					led = append(led, pod.ID)
				}
			}
			if got := strings.Join(led, " "); got != c.want {
				t.Errorf("Ana leads %q, want %s", got, c.want)
			}
		})
	}
}
