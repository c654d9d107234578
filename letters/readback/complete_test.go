package readback_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/proof"
	"doorletters/letters/readback"
)

// A door whose letter is lost without a word, twice there or out of its order is found.
func TestEveryDoorHasItsLetter(t *testing.T) {
	for _, test := range []struct {
		wanted, has string
		leftOut     int
		says        string
	}{
		{"1 2 3", "1 2 3", 0, ""},
		{"1 2 3", "1 3", 1, ""},
		{"1 2 3", "1 3", 0, "pod CP1 has 2 letters of 3, and 0 were told to have none"},
		{"1 2 3", "1 2 3", 1, "and 1 were told to have none"},
		{"1 2 3", "1 3 2", 0, "not at this place"},
		{"1 2 3", "1 2 2 3", 0, "not at this place"},
		{"1 2", "1 2 3", 0, "is not to have this letter"},
		{"CP1 CP1", "CP1 CP1", 0, ""}, // spare letters
		{"CP1 CP1", "CP1", 0, "has 1 letters of 2"},
	} {
		stack := proof.Stack{Pod: letters.Pod{ID: "CP1"}, Wanted: codesOf(test.wanted), LeftOut: test.leftOut}
		for _, code := range codesOf(test.has) {
			stack.Letters = append(stack.Letters, proof.Letter{Copy: letters.Copy{Code: code}})
		}
		plan := proof.Plan{File: "letters.pdf", Stacks: []proof.Stack{stack}}
		err := readback.New(letters.Campaign{}, faces.Embedded(), true).Prove(context.Background(), plan, bytes.NewReader(nil), 0)
		if err == nil {
			t.Fatal("an empty file is proved")
		}
		if told := strings.Contains(err.Error(), "letter of") || strings.Contains(err.Error(), "letters of") || strings.Contains(err.Error(), "this letter"); told != (test.says != "") || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%s of %s: %v", test.has, test.wanted, err)
		}
	}
}

// codesOf returns the codes of serials of a pod, or of its spare letters.
func codesOf(serials string) []string {
	codes := strings.Fields(serials)
	for i, serial := range codes {
		if serial != "CP1" {
			codes[i] = "CP1-00" + serial
		}
	}
	return codes
}
