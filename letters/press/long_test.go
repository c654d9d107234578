package press_test

import "testing"

// long leaves out what reads much paper and runs nothing side by side that shorter
// tests do not: with -short, as under the race detector, which takes eight times as long.
func long(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("a long test, left out with -short")
	}
}
