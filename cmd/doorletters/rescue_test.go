package main

import (
	"errors"
	"strings"
	"testing"
)

// The report of a fault can be passed on: it says where, and nothing of what was worked on.
func TestRescue(t *testing.T) {
	for _, fault := range []any{"12 Alder St", errors.New("12 Alder St"), struct{ Street string }{"Alder St"}} {
		var out, err strings.Builder
		code := newUI(&out, &err).rescue(func() int { panic(fault) })
		said := out.String() + err.String()
		if code != exitFailed || strings.Contains(said, "Alder") || !strings.Contains(said, "rescue_test.go") || !strings.Contains(said, "hint: ") {
			t.Errorf("%T: exit %d, %s", fault, code, said)
		}
	}
	if code := newUI(nil, nil).rescue(func() int { return exitUsage }); code != exitUsage {
		t.Errorf("without a fault the exit code is %d", code)
	}
}
