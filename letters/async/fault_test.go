package async_test

import (
	"errors"
	"strings"
	"testing"

	"doorletters/letters/async"
)

// A panic beside its caller becomes the caller's, and says nothing of what was worked on.
func TestRunPanics(t *testing.T) {
	for name, test := range map[string]struct {
		work func() int
		says string
	}{
		"a text":       {func() int { panic("12 Alder St") }, "a panic of type string"},
		"an error":     {func() int { panic(errors.New("12 Alder St")) }, "a panic of type *errors.errorString"},
		"Go's own":     {func() int { return []int{}[len(t.Name())] }, "index out of range"},
		"one inside":   {async.Run(func() int { panic("12 Alder St") }), "a panic of type string"},
		"in its place": {func() int { panic(async.FaultOf("12 Alder St")) }, "a panic of type string"},
	} {
		func() {
			defer func() {
				said := async.FaultOf(recover()).Error()
				if !strings.Contains(said, test.says) || strings.Contains(said, "Alder") || !strings.Contains(said, "fault_test.go") {
					t.Errorf("%s: %s", name, said)
				}
			}()
			async.Run(test.work)()
			t.Errorf("%s: no panic", name)
		}()
	}
}
