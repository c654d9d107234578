package pods_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/pods"
)

func TestDescribe(t *testing.T) {
	street := func(numbers, name string) (doors []letters.Household) {
		for n := range strings.FieldsSeq(numbers) {
			h := door(n, name)
			h.Pod = "CP1"
			doors = append(doors, h)
		}
		return doors
	}
	for _, c := range []struct {
		name  string
		doors []letters.Household
		want  string
	}{
		{"one side", street("12 14 48", "Alder St"), "Alder St 12-48 even"},
		{"both sides", street("1 2 3 4 9", "Alder St"), "Alder St 1-9"},
		{"both sides apart", street("1 3 5 48 50", "Alder St"), "Alder St 1-5 odd; Alder St 48-50 even"},
		{"one house", street("7A 7", "Alder St"), "Alder St 7"},
		{"no number", street("Rear", "Alder St"), "Alder St"},
		{"two streets", append(street("5", "Birch Ave"), street("1", "Alder St")...), "Alder St 1; Birch Ave 5"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := pods.Describe(pods.Assign(pods.Input{Households: c.doors}), letters.PodSize{}, letters.StreetMap{})[0]
			var parts []string
			for _, p := range r.Streets {
				parts = append(parts, p.String())
			}
			if got := strings.Join(parts, "; "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestDescribeCounts(t *testing.T) {
	doors := terrace("CP1", "Alder St", "es", 3, 0)
	doors = append(doors, unit(doors[2], "2"))
	doors[0].Language = "ar"
	r := pods.Describe(pods.Assign(pods.Input{Households: doors}), podSize, letters.StreetMap{})[0]
	want := pods.Report{
		ID: "CP1", Name: "CP1", Households: 4, Buildings: 3,
		Streets: []pods.StreetPart{{Street: "Alder St", Low: 1, High: 3, Households: 4}},
		Metres:  40, Minutes: 4, // 3 buildings, a door more, and half a minute of walking
		Languages: []pods.LanguageCount{{Tag: "es", Households: 3}, {Tag: "ar", Households: 1}},
		Reason:    "people drew it so, or doors have gone since",
	}
	if diff := cmp.Diff(want, r); diff != "" {
		t.Error(diff)
	}
}
