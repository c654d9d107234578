package letters_test

import (
	"slices"
	"testing"

	"doorletters/letters"
)

func TestColumnOf(t *testing.T) {
	for _, c := range letters.AllColumns() {
		for _, key := range []string{string(c), c.Key()} {
			if got, ok := letters.ColumnOf(key); !ok || got != c {
				t.Errorf("%q: %q, %v", key, got, ok)
			}
		}
	}
	for _, key := range []string{"", "stret", "Street", "pod-name"} {
		if got, ok := letters.ColumnOf(key); ok {
			t.Errorf("%q: %q", key, got)
		}
	}
}

func TestAllColumnsAreThoseOfBothTables(t *testing.T) {
	all := letters.AllColumns()
	for _, c := range slices.Concat(letters.AddressColumns(), letters.PodColumns()) {
		if n := len(all) - len(slices.DeleteFunc(slices.Clone(all), func(o letters.Column) bool { return o == c })); n != 1 {
			t.Errorf("%s is there %d times", c, n)
		}
	}
}
