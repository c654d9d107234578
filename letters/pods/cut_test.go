package pods_test

import (
	"fmt"
	"math"
	"runtime"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/pods"
)

var podSize = letters.PodSize{Min: 30, Max: 60}

// aVillage draws doors without pods on a few streets, with or without places,
// and a size for its pods.
func aVillage(t *rapid.T) ([]letters.Household, letters.PodSize) {
	located := rapid.SampledFrom([]int{0, 50, 100}).Draw(t, "per cent with a place")
	doors := rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) letters.Household {
		street := rapid.IntRange(0, 5).Draw(t, "street")
		number := rapid.IntRange(1, 60).Draw(t, "number")
		h := door(fmt.Sprint(number), fmt.Sprintf("%c St", 'A'+street))
		h.Address.Unit = rapid.SampledFrom([]string{"", "", "", "1", "2", "3"}).Draw(t, "unit")
		if rapid.IntRange(0, 99).Draw(t, "located") < located {
			h = at(h, float64(street*80+number%2*20), float64(number*6))
		}
		h.Skip = rapid.SampledFrom([]string{"", "", "", "", "", "moved"}).Draw(t, "skip")
		return h
	}), 1, 150, func(h letters.Household) string { return address.Key(h.Address) }).Draw(t, "doors")
	low := rapid.IntRange(1, 12).Draw(t, "min")
	return doors, letters.PodSize{Min: low, Max: low*2 + rapid.IntRange(0, 8).Draw(t, "more")}
}

func TestACutLosesNobodyAndKeepsTheBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doors, size := aVillage(t)
		a := pods.Assign(pods.Input{Households: doors, Size: size})
		seen := map[letters.Address]int{}
		for _, h := range everybody(a) {
			seen[h.Address]++
		}
		if len(seen) != len(doors) || len(everybody(a)) != len(doors) {
			t.Fatalf("%d doors became %d", len(doors), len(everybody(a)))
		}
		said := map[string]bool{}
		for _, r := range pods.Describe(a, size, letters.StreetMap{}) {
			said[r.ID] = r.Reason != ""
		}
		for _, p := range a.Pods {
			n := len(p.Households)
			if out := n < size.Min || n > size.Max; out != said[p.ID] {
				t.Fatalf("pod %s has %d doors of %+v; a reason is given: %v", p.ID, n, size, said[p.ID])
			}
			if n > size.Max {
				t.Fatalf("pod %s has %d doors of %+v", p.ID, n, size)
			}
		}
	})
}

func TestNeitherRowsNorCoresChangeACut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doors, size := aVillage(t)
		want := pods.Assign(pods.Input{Households: doors, Size: size})
		cores := runtime.GOMAXPROCS(1)
		got := pods.Assign(pods.Input{Households: rapid.Permutation(doors).Draw(t, "shuffled"), Size: size})
		runtime.GOMAXPROCS(cores)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestLaterDoorsMoveNobody(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doors, size := aVillage(t)
		early := rapid.IntRange(0, len(doors)).Draw(t, "doors of the first list")
		first := everybody(pods.Assign(pods.Input{Households: doors[:early], Size: size}))
		second := pods.Assign(pods.Input{Households: slices.Concat(first, doors[early:]), Size: size})
		now := map[letters.Address]letters.Household{}
		for _, h := range everybody(second) {
			now[h.Address] = h
		}
		for _, h := range first {
			if h.Code != "" && (now[h.Address].Pod != h.Pod || now[h.Address].Code != h.Code) {
				t.Fatalf("%s was %s, is %s", h.Address.Line(), h.Code, now[h.Address].Code)
			}
		}
		for _, p := range second.Pods {
			if n := len(p.Households); n > size.Max+size.Max/10 {
				t.Fatalf("pod %s has %d doors of %+v", p.ID, n, size)
			}
		}
	})
}

func TestAGivenPodKeepsItsDoors(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doors, size := aVillage(t)
		for i := range doors {
			doors[i].Pod = rapid.SampledFrom([]string{"", "", "CP4", "CP7"}).Draw(t, "pod")
		}
		given := map[letters.Source]string{}
		for i, recut := range []bool{false, true} {
			a := pods.Assign(pods.Input{Households: doors, Size: size, Recut: recut, Given: given})
			now := map[letters.Address]string{}
			for _, h := range everybody(a) {
				now[h.Address] = h.Pod
			}
			for row, h := range doors {
				if h.Pod != "" && now[h.Address] != h.Pod {
					t.Fatalf("%s of %s is in %q", h.Address.Line(), h.Pod, now[h.Address])
				}
				doors[row].Source.Row = row + 1
				given[doors[row].Source] = h.Pod
			}
			if i == 1 && a.Moved != 0 {
				t.Fatalf("%d moved", a.Moved)
			}
		}
	})
}

// houses makes n houses on a street, each where place says.
func houses(street string, n int, place func(i int) (east, north float64)) []letters.Household {
	var doors []letters.Household
	for i := range n {
		east, north := place(i)
		doors = append(doors, at(door(fmt.Sprint(i+1), street), east, north))
	}
	return doors
}

// podSizes are the households of each pod.
func podSizes(a pods.Assignment) (sizes []int) {
	for _, p := range a.Pods {
		sizes = append(sizes, len(p.Households))
	}
	return sizes
}

func TestACutOfHostileInput(t *testing.T) {
	tower := func(n int) (units []letters.Household) {
		for i := range n {
			units = append(units, unit(at(door("1", "Main St"), 0, 0), fmt.Sprint(100*(1+i/8)+i%8)))
		}
		return units
	}
	onEarth := func(latitude, longitude float64) []letters.Household {
		doors := houses("Alder St", 90, func(int) (float64, float64) { return 0, 0 })
		for i := range doors {
			doors[i].Point = letters.Point{Latitude: latitude, Longitude: math.Remainder(longitude+float64(i)/1e4, 360)}
		}
		return doors
	}
	for _, c := range []struct {
		name  string
		doors []letters.Household
		pods  int
	}{
		{"nobody", nil, 0},
		{"one household", houses("Alder St", 1, func(int) (float64, float64) { return 0, 0 }), 1},
		{"all points equal", houses("Alder St", 900, func(int) (float64, float64) { return 0, 0 }), 20},
		{"all on a line", houses("Alder St", 900, func(i int) (float64, float64) { return float64(10 * i), 0 }), 20},
		{"a pole", onEarth(90, 0), 2},
		{"the date line", onEarth(52, 179.999), 2},
		{"not a number", onEarth(math.NaN(), math.NaN()), 2},
		{"0, 0", onEarth(0, 0), 2},
		{"5,000 units at one door", tower(5000), 84},
		{"61 units at one door", tower(61), 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := pods.Assign(pods.Input{Households: c.doors, Size: podSize})
			total := 0
			for _, n := range podSizes(a) {
				total += n
				if n > podSize.Max || n < podSize.Min && c.pods > 1 {
					t.Errorf("a pod of %d", n)
				}
			}
			if len(a.Pods) != c.pods || total != len(c.doors) {
				t.Errorf("%d pods of %d doors in all, want %d of %d", len(a.Pods), total, c.pods, len(c.doors))
			}
		})
	}
}

func TestATowerIsCutBetweenFloors(t *testing.T) {
	var units []letters.Household
	for floor := 1; floor <= 11; floor++ {
		for i := range 10 {
			units = append(units, unit(door("1", "Main St"), fmt.Sprintf("Apt %d", 100*floor+i)))
		}
	}
	a := pods.Assign(pods.Input{Households: units, Size: podSize})
	if diff := cmp.Diff([]int{50, 60}, podSizes(a)); diff != "" {
		t.Error(diff)
	}
}

func TestPlacesThatCannotBe(t *testing.T) {
	doors := houses("Alder St", 50, func(i int) (float64, float64) { return float64(10 * i), 0 })
	doors[20].Point.Latitude += 3
	doors[21].Point.Longitude *= -1
	p := &doors[22].Point
	p.Latitude, p.Longitude = p.Longitude, p.Latitude
	a := pods.Assign(pods.Input{Households: doors, Size: podSize})
	if len(a.Pods) != 1 || len(a.Problems) != 3 {
		t.Errorf("%d pods, %+v", len(a.Pods), a.Problems)
	}
	for _, p := range a.Problems {
		if p.Severity != letters.SeverityNote || p.Hint == "" {
			t.Errorf("%+v", p)
		}
	}
}
