package pods_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/pods"
)

func ids(all []letters.Pod) string {
	var ids []string
	for _, p := range all {
		ids = append(ids, p.ID)
	}
	return strings.Join(ids, " ")
}

func TestNewPodsGoOnWithTheNamesThereAre(t *testing.T) {
	doors := houses("Alder St", 40, func(i int) (float64, float64) { return float64(10 * i), 0 })
	for _, c := range []struct {
		name  string
		table string
		gone  string // a code
		want  string
	}{
		{"none", "", "", "P1"},
		{"a pattern", "CP1 CP9", "", "CP1 CP9 CP10"},
		{"leading zeros", "N01 N02", "", "N01 N02 N03"},
		{"names without numbers", "NORTH SOUTH", "", "NORTH P1 SOUTH"},
		{"the pattern of the most", "A1 B1 B2", "", "A1 B1 B2 B3"},
		{"an ID once used is not used again", "", "P4-017", "P5"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := pods.Input{Households: doors, Size: podSize}
			for _, id := range strings.Fields(c.table) {
				in.Table = append(in.Table, letters.Pod{ID: id})
			}
			if c.gone != "" {
				in.Gone = []letters.Household{known("99", "Elm St", "P4", 1, c.gone)}
			}
			if got := ids(pods.Assign(in).Pods); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

// A row of the table with a leader and nothing that says which doors are the pod's gets
// some, rather than a pod beside it that nobody leads. A pod that has doors or streets, or
// that people call by a name of its own, gets no others.
func TestLeadersWhoWaitWithAPodGetDoors(t *testing.T) {
	doors := houses("Alder St", 120, func(i int) (float64, float64) { return float64(10 * i), 0 })
	small := letters.PodSize{Min: 30, Max: 50}
	led := func(id string) letters.Pod {
		return letters.Pod{ID: id, Leader: letters.Leader{Name: "Leader of " + id}}
	}
	for _, c := range []struct {
		name  string
		table []letters.Pod
		of    string // a pod that a door is in
		want  string // the pods with doors
	}{
		{"all", []letters.Pod{led("P1"), led("P2"), led("P3")}, "", "P1 P2 P3"},
		{"some", []letters.Pod{led("P1"), led("P3")}, "", "P1 P2 P3"},
		{"a beginning of their own", []letters.Pod{led("CP1"), led("CP2")}, "", "CP1 CP2 CP3"},
		{"a gap", []letters.Pod{led("P2"), led("P7")}, "", "P1 P2 P7"},
		{"more than pods", []letters.Pod{led("P1"), led("P2"), led("P3"), led("P4")}, "", "P1 P2 P3"},
		{"nobody leads it", []letters.Pod{{ID: "P1"}, led("P2")}, "", "P2 P3 P4"},
		{"a name", []letters.Pod{led("HILL"), led("P2")}, "", "P1 P2 P3"},
		{"a pod with doors", []letters.Pod{led("P1"), led("P2")}, "P1", "P1 P2 P3 P4"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := pods.Input{Households: slices.Clone(doors), Table: c.table, Size: small}
			if c.of != "" {
				in.Households = append(in.Households, at(door("9", "Elm St"), 0, 5000))
				in.Households[120].Pod = c.of
			}
			a := pods.Assign(in)
			var with []letters.Pod
			for _, p := range a.Pods {
				if len(p.Households) > 0 {
					with = append(with, p)
				}
			}
			if got := ids(with); got != c.want {
				t.Errorf("%s have doors, want %s", got, c.want)
			}
			for _, p := range with {
				listed := slices.ContainsFunc(c.table, func(row letters.Pod) bool { return row.ID == p.ID && !row.Leader.IsZero() })
				if listed != (p.Leader.Name == "Leader of "+p.ID) {
					t.Errorf("%s is led by %q", p.ID, p.Leader.Name)
				}
			}
		})
	}
}

func TestLaterDoorsJoinThePodBesideThem(t *testing.T) {
	first := everybody(pods.Assign(pods.Input{
		Households: append(houses("Alder St", 40, func(i int) (float64, float64) { return float64(10 * i), 0 }),
			houses("Birch Ave", 40, func(i int) (float64, float64) { return float64(10 * i), 900 })...),
		Size: podSize,
	}))
	podOf := map[string]string{}
	for _, h := range first {
		podOf[h.Address.Street] = h.Pod
	}
	if podOf["Alder St"] == podOf["Birch Ave"] {
		t.Fatal("the two streets are one pod")
	}
	later := append(first, at(door("41", "Alder St"), 420, 10), at(door("1", "Cedar St"), 200, 850), unit(at(door("7", "Alder St"), 60, 0), "2"))
	a := pods.Assign(pods.Input{Households: later, Size: podSize})
	got := map[string]string{}
	for _, h := range everybody(a) {
		got[h.Address.Line()] = h.Pod
	}
	want := map[string]string{"41 Alder St": podOf["Alder St"], "1 Cedar St": podOf["Birch Ave"], "7 Alder St, 2": podOf["Alder St"]}
	for line, pod := range want {
		if got[line] != pod {
			t.Errorf("%s is in %q, want %s", line, got[line], pod)
		}
	}
	if a.New != 3 || len(a.Cut) != 0 {
		t.Errorf("%d new doors, new pods %v", a.New, a.Cut)
	}
}

func TestDoorsThatNothingPlacesAreNamed(t *testing.T) {
	doors := append(houses("Alder St", 40, func(i int) (float64, float64) { return float64(10 * i), 0 }), door("1", "Elm Ct"), door("1", "Fir Ct"))
	a := pods.Assign(pods.Input{Households: doors, Size: podSize})
	unassigned := letters.Problem{
		Severity: letters.SeveritySkipped,
		Message:  "this door has no pod, and gets no letter",
		Hint:     "nothing says where Elm Ct, Fir Ct are: add coordinates, type a pod in a Pod column, or list the streets in pods.xlsx",
	}
	want := []letters.Problem{unassigned, unassigned}
	if diff := cmp.Diff(want, a.Problems); diff != "" || len(a.Unassigned) != 2 {
		t.Errorf("%d unassigned\n%s", len(a.Unassigned), diff)
	}
	// The next run, in which only they are without a pod, says the same.
	again := pods.Assign(pods.Input{Households: everybody(a), Size: podSize})
	if diff := cmp.Diff(want, again.Problems); diff != "" || len(again.Unassigned) != 2 {
		t.Errorf("again: %d unassigned\n%s", len(again.Unassigned), diff)
	}
}

// Doors of a street whose pods have no room are told that, and not that nobody knows where
// the street is; more room helps.
func TestDoorsOfAFullPodAreToldSo(t *testing.T) {
	street := func(name string, n int) []letters.Household {
		doors := houses(name, n, func(int) (float64, float64) { return 0, 0 })
		for i := range doors {
			doors[i].Located = false
		}
		return doors
	}
	size := letters.PodSize{Min: 10, Max: 20}
	first := pods.Assign(pods.Input{Households: street("Alder St", 20), Size: size})
	if len(first.Unassigned) != 0 || len(first.Pods) == 0 {
		t.Fatalf("%d pods, %d unassigned", len(first.Pods), len(first.Unassigned))
	}
	later := append(everybody(first), street("Alder St", 52)[20:]...)
	later = append(later, door("1", "Elm Ct"))
	a := pods.Assign(pods.Input{Households: later, Size: size})
	hints := map[string]bool{}
	for _, p := range a.Problems {
		if p.Severity == letters.SeveritySkipped {
			hints[p.Hint] = true
		}
	}
	want := map[string]bool{
		"Alder St is in pods P1 and P2, and there is no room for more doors: type a pod in a Pod column, or raise max under [podsize]":                                                                      true,
		"nothing says where Elm Ct is: add coordinates, type a pod in a Pod column, or list the streets in pods.xlsx; or lower min under [podsize], which is 10, to 9: then they may be a pod of their own": true,
	}
	if diff := cmp.Diff(want, hints); diff != "" {
		t.Error(diff)
	}
	larger := size
	larger.Max = 40
	if again := pods.Assign(pods.Input{Households: later, Size: larger}); len(again.Unassigned) != 1 {
		t.Errorf("with more room %d are without a pod", len(again.Unassigned))
	}
}

func TestWithoutCoordinatesStreetsStayTogether(t *testing.T) {
	var doors []letters.Household
	for _, street := range []string{"Alder St", "Birch Ave", "Cedar St"} {
		for _, h := range houses(street, 45, func(int) (float64, float64) { return 0, 0 }) {
			h.Located = false
			doors = append(doors, h)
		}
	}
	a := pods.Assign(pods.Input{Households: doors, Size: podSize})
	if len(a.Pods) != 3 {
		t.Fatalf("%d pods", len(a.Pods))
	}
	for _, r := range pods.Describe(a, podSize, letters.StreetMap{}) {
		if len(r.Streets) != 1 {
			t.Errorf("pod %s has %v", r.ID, r.Streets)
		}
	}
}

func TestACutTellsHowFarItIsAndCanBeStopped(t *testing.T) {
	city := newInvented(1_500)
	last, calls := 0.0, 0
	pods.Assign(pods.Input{Households: city.doors, Size: podSize, Watch: pods.Watch{Progress: func(done, total int) {
		calls++
		if now := float64(done) / float64(total); now < last || now > 1 {
			t.Errorf("%d of %d after %.2f", done, total, last)
		} else {
			last = now
		}
	}}})
	if calls == 0 || last != 1 {
		t.Errorf("%d calls, the last at %.2f", calls, last)
	}
	a := pods.Assign(pods.Input{Households: city.doors, Size: podSize, Watch: pods.Watch{Stopped: func() bool { return true }}})
	if total := len(everybody(a)); total != len(city.doors) {
		t.Errorf("%d of %d doors after a stop", total, len(city.doors))
	}
}

// A new cut of what has not changed moves nobody; after a new street it moves
// some, keeps their old pods' names, and those who stay keep their codes.
func TestRecut(t *testing.T) {
	city := newInvented(1_500)
	first := everybody(pods.Assign(pods.Input{Households: city.doors, Size: podSize}))
	same := pods.Assign(pods.Input{Households: first, Size: podSize, Recut: true})
	if same.Moved != 0 || same.New != 0 {
		t.Errorf("%d moved, %d new", same.Moved, same.New)
	}
	a := pods.Assign(pods.Input{Households: first[300:], Gone: first[:300], Size: podSize, Recut: true})
	before := map[letters.Address]letters.Household{}
	for _, h := range first {
		before[h.Address] = h
	}
	moved := 0
	for _, p := range a.Pods {
		for _, h := range p.Households {
			if was := before[h.Address]; was.Pod != h.Pod {
				moved++
			} else if was.Code != h.Code {
				t.Errorf("%s had code %s, has %s", h.Address.Line(), was.Code, h.Code)
			}
		}
	}
	if moved != a.Moved || moved > len(first)/2 {
		t.Errorf("%d moved, reported %d", moved, a.Moved)
	}
}

// Rows that leave out the ZIP are of the street of that name: pods are cut and
// walked as if it were written.
func TestLeftOutZIP(t *testing.T) {
	walks := func(leftOut bool) (numbers []string) {
		var doors []letters.Household
		for n, street := range []string{"Alder St", "Birch Ave", "Cedar Ln"} {
			doors = append(doors, houses(street, 30, func(i int) (float64, float64) { return float64(10 * i), float64(60*n + 8*(i%2)) })...)
		}
		for i := range doors {
			if doors[i].Address.ZIP = "01300"; leftOut && i%3 == 0 {
				doors[i].Address.ZIP = ""
			}
		}
		for _, pod := range pods.Assign(pods.Input{Households: doors, Size: podSize}).Pods {
			for _, h := range pod.Households {
				numbers = append(numbers, h.Code+" "+h.Address.Number+" "+h.Address.Street)
			}
		}
		return numbers
	}
	if diff := cmp.Diff(walks(false), walks(true)); diff != "" {
		t.Errorf("(-written +left out):\n%s", diff)
	}
}
