package main

import (
	"slices"
	"testing"
)

// The Go that this is built with has the lines that are changed for the page's programs,
// and the methods that its templates call are among those that are kept.
func TestPrune(t *testing.T) {
	s, err := newSource()
	if err != nil {
		t.Fatal(err)
	}
	defer s.remove()
	if flags, err := s.prune(); err != nil || len(flags) != 2 {
		t.Fatalf("%q, %v", flags, err)
	}
	names, err := s.templateNames()
	if err != nil || !slices.Contains(names, "Direction") {
		t.Errorf("the method Direction of the page's texts is not kept: %q (%v)", names, err)
	}
}
