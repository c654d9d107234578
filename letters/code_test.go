package letters_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters"
)

func TestParseCode(t *testing.T) {
	none := letters.Code{}
	for _, test := range []struct {
		text          string
		listed, typed letters.Code
	}{
		{"CP3-017", letters.Code{Pod: "CP3", Serial: 17}, letters.Code{Pod: "CP3", Serial: 17}},
		{"CP3-1234", letters.Code{Pod: "CP3", Serial: 1234}, letters.Code{Pod: "CP3", Serial: 1234}},
		{"12-001", letters.Code{Pod: "12", Serial: 1}, letters.Code{Pod: "12", Serial: 1}},
		{"ABCDEFGH-999999", letters.Code{Pod: "ABCDEFGH", Serial: letters.MaxSerial}, letters.Code{Pod: "ABCDEFGH", Serial: letters.MaxSerial}},
		{"ABCDEFGH-1000000", none, none},
		{"CP3-000", letters.Code{Pod: "CP3"}, letters.Code{Pod: "CP3"}},
		{"CP3-17", none, letters.Code{Pod: "CP3", Serial: 17}},
		{"cp3-017", none, letters.Code{Pod: "CP3", Serial: 17}},
		{"ABCDEFGHI-001", none, none},
		{"CP3-1234567890", none, none},
		{"CP3-", none, none},
		{"CP3", none, none},
		{"-017", none, none},
		{"", none, none},
		{" CP3-017", none, none},
		{"CP3-+17", none, none},
		{"CP3--17", none, none},
		{"CP3-1e3", none, none},
		{"CP3-017-2", none, none},
		{"ſ3-017", none, none}, // its capital is an S
		{"CP3-٠١٧", none, none},
	} {
		listed, ok := letters.ParseCode(test.text)
		if listed != test.listed || ok != (test.listed != none) {
			t.Errorf("%q in a list is %+v, %v", test.text, listed, ok)
		}
		typed, ok := letters.ParseTypedCode(test.text)
		if typed != test.typed || ok != (test.typed != none) {
			t.Errorf("%q as it is typed is %+v, %v", test.text, typed, ok)
		}
	}
}

func TestCodeCompare(t *testing.T) {
	codes := []letters.Code{{Pod: "CP2", Serial: 1}, {Pod: "CP1", Serial: 1000}, {Pod: "CP1", Serial: 999}, {Pod: "CP1", Serial: 2}}
	slices.SortFunc(codes, letters.Code.Compare)
	want := []letters.Code{{Pod: "CP1", Serial: 2}, {Pod: "CP1", Serial: 999}, {Pod: "CP1", Serial: 1000}, {Pod: "CP2", Serial: 1}}
	if !slices.Equal(codes, want) {
		t.Errorf("sorted: %v", codes)
	}
}

// What is printed on a letter is found again, in a list and as it is typed.
func TestCodeReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := letters.Code{
			Pod:    rapid.StringMatching(`[A-Z0-9]{1,8}`).Draw(t, "pod"),
			Serial: rapid.IntRange(1, letters.MaxSerial).Draw(t, "serial"),
		}
		if got, ok := letters.ParseCode(want.String()); !ok || got != want {
			t.Errorf("%v in a list is %v, %v", want, got, ok)
		}
		if got, ok := letters.ParseTypedCode(want.String()); !ok || got != want {
			t.Errorf("%v as it is typed is %v, %v", want, got, ok)
		}
	})
}
