package deepcopy_test

import (
	"reflect"
	"testing"

	original "github.com/tiendc/go-deepcopy"

	"doorletters/cmd/site/deepcopy"
)

type cell struct {
	Text   string
	Number *float64
	Runs   []run
}

type run struct {
	Bold  bool
	Fonts map[string][]int
}

// A copy is what the package makes that it stands for, and shares nothing with the
// original.
func TestCopyIsThatOfThePackageItStandsFor(t *testing.T) {
	number := 1.5
	for _, from := range []cell{
		{},
		{Text: "a", Number: &number},
		{Runs: []run{{}, {Bold: true, Fonts: map[string][]int{"a": {1, 2}, "b": nil}}}},
	} {
		var want, got, again cell
		if err := original.Copy(&want, from); err != nil {
			t.Fatal(err)
		}
		if err := deepcopy.Copy(&got, from); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%+v and not %+v (%v)", got, want, err)
		}
		if err := deepcopy.Copy(&again, &from); err != nil || !reflect.DeepEqual(again, want) {
			t.Errorf("of a pointer: %+v and not %+v (%v)", again, want, err)
		}
		if from.Number != nil && got.Number == from.Number {
			t.Error("a number is shared")
		}
		if len(from.Runs) > 0 {
			got.Runs[1].Fonts["a"][0] = 9
			if from.Runs[1].Fonts["a"][0] != 1 {
				t.Error("a list is shared")
			}
		}
	}
}
