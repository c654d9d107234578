package letters_test

import (
	"testing"

	"doorletters/letters"
)

func TestSplitListName(t *testing.T) {
	for _, test := range []struct{ name, file, sheet string }{
		{"doors.xlsx", "doors.xlsx", ""},
		{"doors.xlsx#North", "doors.xlsx", "North"},
		{"lists/Doors.XLSM#Pod #3", "lists/Doors.XLSM", "Pod #3"},
		{"Pod #3.xlsx#Doors", "Pod #3.xlsx", "Doors"},
		{"Pod #3.csv", "Pod #3.csv", ""},
		{"", "", ""},
	} {
		if file, sheet := letters.SplitListName(test.name); file != test.file || sheet != test.sheet {
			t.Errorf("%q is %q and %q", test.name, file, sheet)
		}
	}
}
