package pods_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/pods"
)

// terrace is n houses of a pod in a row, from a place eastwards, all of one
// language.
func terrace(pod, street, language string, n int, east float64) []letters.Household {
	doors := houses(street, n, func(i int) (float64, float64) { return east + float64(10*i), 0 })
	for i := range doors {
		doors[i].Language, doors[i].Pod = language, pod
	}
	return doors
}

func TestLead(t *testing.T) {
	three := slices.Concat(
		terrace("P1", "Alder St", "en", 10, 0), terrace("P2", "Birch Ave", "es", 10, 200), terrace("P3", "Cedar St", "en", 10, 400))
	person := func(name, address string, capacity int, languages ...string) letters.Leader {
		return letters.Leader{Name: name, Address: address, Capacity: capacity, Languages: languages}
	}
	for _, c := range []struct {
		name    string
		leaders []letters.Leader
		want    string
	}{
		{"each to the pod they live in", []letters.Leader{
			person("Ana", "3 Cedar St, Apt 1", 0, "en"), person("Ben", "4 Alder St", 0, "en"), person("Eva", "9 Birch Ave", 0, "es"),
		}, "Ben Eva Ana"},
		{"a language counts for 500 m", []letters.Leader{person("Ana", "9 Birch Ave", 0, "en")}, "- - Ana"},
		{"two neighbours share out what is best for both", []letters.Leader{
			person("Ana", "1 Alder St", 0, "en", "es"), person("Ben", "2 Alder St", 0, "en"),
		}, "Ben Ana -"},
		{"one who can look after many leads two", []letters.Leader{person("Ana", "1 Alder St", 25, "en", "es")}, "Ana Ana -"},
		{"nobody knows where", []letters.Leader{person("Ana", "", 0, "es")}, "- Ana -"},
		{"more leaders than pods", []letters.Leader{
			person("Ana", "1 Alder St", 0, "en"), person("Ben", "1 Birch Ave", 0, "es"), person("Eva", "1 Cedar St", 0, "en"), person("Far", "", 0, "en"),
		}, "Ana Ben Eva"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, p := range pods.Assign(pods.Input{Households: three, Waiting: c.leaders}).Pods {
				name := p.Leader.Name
				if name == "" {
					name = "-"
				}
				got = append(got, name)
			}
			if s := strings.Join(got, " "); s != c.want {
				t.Errorf("got %s, want %s", s, c.want)
			}
		})
	}
}

// So many leaders wait for so many pods that nobody can look for the best of all: each gets
// the pod they live in, and the others get one each.
func TestManyLeaders(t *testing.T) {
	var doors []letters.Household
	var leaders []letters.Leader
	for i := range 1500 {
		id := fmt.Sprintf("P%d", i+1)
		doors = append(doors, terrace(id, fmt.Sprintf("%d St", i+1), "en", 1, float64(100*i))...)
		leaders = append(leaders, letters.Leader{Name: "of " + id, Address: fmt.Sprintf("1 %d St", i+1), Languages: []string{"en"}})
	}
	slices.Reverse(leaders)
	leaders[7].Address = ""
	for _, p := range pods.Assign(pods.Input{Households: doors, Waiting: leaders}).Pods {
		if p.Leader.Name != "of "+p.ID {
			t.Fatalf("pod %s is led by %q", p.ID, p.Leader.Name)
		}
	}
}

func TestAssignTellsWhoLeads(t *testing.T) {
	at := letters.Source{File: "pods.xlsx", Row: 7}
	a := pods.Assign(pods.Input{
		Households: terrace("", "Alder St", "en", 40, 0),
		Size:       podSize,
		Waiting:    []letters.Leader{{Name: "Ana", Languages: []string{"en"}, Source: at}},
	})
	want := []letters.Problem{{
		File: "pods.xlsx", Row: 7, Column: "Pod", Severity: letters.SeverityNote,
		Message: "Ana leads pod P1 now",
		Hint:    "write P1 in the Pod column of this row, so that it stays so when doors are added",
	}}
	if diff := cmp.Diff(want, a.Problems); diff != "" {
		t.Error(diff)
	}
	if len(a.Pods) != 1 || a.Pods[0].Leader.Name != "Ana" {
		t.Errorf("%+v", a.Pods)
	}
}
