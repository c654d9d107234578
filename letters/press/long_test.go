package press_test

import "testing"

// long leaves out what runs nothing side by side that a shorter test does not: with -short,
// as under the race detector, which takes eight times as long. Each command is tried there,
// whole and stopped, by TestStoppedAnywhere.
func long(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("a long test, left out with -short")
	}
}
