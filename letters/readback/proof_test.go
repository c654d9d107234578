package readback_test

import (
	"bytes"
	"context"
	"regexp"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/proof"
	"doorletters/letters/readback"
)

// A file as it was printed is proved, and what was proved is counted.
func TestProvesWhatWasPrinted(t *testing.T) {
	_, batch, err := printed(t, nil)
	if err != nil {
		t.Fatal(err)
	}
	got := batch.Proved
	if got.Letters != 6 || got.Doors != 6 || got.Pods != 2 || got.Pages != 6 || got.Codes != 4 || got.Numbers == 0 || got.Characters < 100 || got.Shapes != 0 {
		t.Errorf("proved %+v", got)
	}
}

// An alteration that writes the same file again is no fault: the others are found for
// what they alter.
func TestRebuiltFileIsProved(t *testing.T) {
	same := func(_ *testing.T, file []byte) []byte {
		return inflated(file, func(data []byte) []byte { return data })
	}
	if _, _, err := printed(t, same); err != nil {
		t.Fatal(err)
	}
}

// What a fault of the program would do to a finished file stops the run.
func TestFindsAlteredFiles(t *testing.T) {
	for name, test := range map[string]struct {
		alter func(t *testing.T, file []byte) []byte
		says  string
	}{
		"two pages exchanged": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `/Kids\[(\d+ 0 R) (\d+ 0 R) (\d+)`, "/Kids[$2 $1 $3")
		}, "letters.pdf, page 1"},
		"a page twice": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `/Kids\[(\d+ 0 R) (\d+ 0 R) (\d+)`, "/Kids[$1 $1 $3")
		}, "page 2 (CP1-002)"},
		"a page left out": {func(t *testing.T, file []byte) []byte {
			file = replaced(t, file, `/Kids\[(\d+ 0 R) (\d+ 0 R) (\d+)`, "/Kids[$2 $3")
			return bytes.ReplaceAll(file, []byte("/Count 6"), []byte("/Count 5"))
		}, "it has 5 pages and not 6"},
		"a slot moved by an inch": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `(B0 Do\nBT\n)(\S+) (\S+) Td`, "${1}72 $3 Td")
		}, "page 1 (CP1-001)"},
		"two digits that stand for each other": {func(_ *testing.T, file []byte) []byte {
			return inflated(file, swappedTexts)
		}, "is not drawn as the font"},
		"a link to another pod": {exchangedCodes, "a QR code opens https://docs.example.org/f?p=CP"},
		"a letter in white": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `(B0 Do\n)BT`, "${1}1 g BT")
		}, "white"},
		"two digits upon each other": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `(?s)(B0 Do\nBT\n.*?\))\d+\(`, "${1}400(")
		}, "thousandths of an em apart"},
		"two digits that stand apart": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `(?s)(B0 Do\nBT\n.*?\))\d+\(`, "${1}-60(")
		}, "thousandths of an em apart"},
		"a mirrored page": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `(B0 Do\n)BT`, "${1}q -1 0 0 1 612 0 cm BT")
		}, "upright"},
		"a letter painted over": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `(B0 Do\n)BT`, "${1}q 1 g 0 0 612 792 re f Q BT")
		}, "painted over"},
		"an address under paint": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `(?s)(B0 Do\nBT\n.*?ET\n)`, "${1}q 0 0 612 792 re f Q ")
		}, "painted over"},
		"an address that nobody can read": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `(B0 Do\nBT\n\S+ \S+ Td /F\d+ )\S+ Tf`, "${1}0.5 Tf")
		}, "nobody reads"},
		"a letter of which the upper half is cut off": {func(_ *testing.T, file []byte) []byte {
			return bytes.ReplaceAll(file, []byte("/BBox[0 0 612 792]"), []byte("/BBox[0 0 612 390]"))
		}, "stands beside the paper"},
		"pages that begin in their middle": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `/MediaBox\[0 0 `, "/MediaBox[300 300 ")
		}, "does not begin at its corner"},
		"pages upside down": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `/Type/Pages/Parent`, "/Type/Pages/Rotate 180/Parent")
		}, "has Rotate"},
		"all pages upside down": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `/Type/Pages/(Kids|Count)`, "/Type/Pages/Rotate 180/$1")
		}, "has Rotate"},
		"an operator that nobody knows": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `(B0 Do\nBT\n)`, "${1}3 Tr\n")
		}, `"Tr"`},
		"a letter for another language": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `/B0 (\d+) 0 R/B1 (\d+) 0 R`, "/B0 $2 0 R/B1 $1 0 R")
		}, "page 1"},
		"a letter without its table of objects": {func(_ *testing.T, file []byte) []byte {
			return bytes.Replace(file, []byte("xref\n0 "), []byte("xref\n1 "), 1)
		}, "table of objects"},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := printed(t, test.alter)
			if err == nil {
				t.Fatal("nothing was found")
			}
			if !strings.Contains(err.Error(), test.says) {
				t.Errorf("found: %v; want it to say %q", err, test.says)
			}
		})
	}
}

// Any two characters of a font that are drawn as each other are found, though the text of
// the file is right.
func TestFindsExchangedOutlines(t *testing.T) {
	for other := 2; other < 40; other += 3 {
		_, _, err := printed(t, func(_ *testing.T, file []byte) []byte {
			return inflated(file, swappedOutlines(other-1, other))
		})
		if err == nil || !strings.Contains(err.Error(), "drawn as the font") {
			t.Errorf("characters %d and %d drawn as each other: found %v", other-1, other, err)
		}
	}
}

// The list of the numbers to dial, and the letters to look at, are read back too.
func TestFindsAlteredLookFirst(t *testing.T) {
	for name, test := range map[string]struct {
		alter func(t *testing.T, file []byte) []byte
		says  string
	}{
		"two pods' numbers exchanged": {exchangedNumbers, "in the list is not"},
		"two digits drawn as each other": {func(_ *testing.T, file []byte) []byte {
			return inflated(file, swappedTexts)
		}, "is not drawn as the font"},
		"two letters exchanged": {func(t *testing.T, file []byte) []byte {
			return replaced(t, file, `/B1 (\d+) 0 R/B2 (\d+) 0 R`, "/B1 $2 0 R/B2 $1 0 R")
		}, "look-first.pdf, page"},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := printedWith(t, "look-first.pdf", test.alter)
			if err == nil || !strings.Contains(err.Error(), test.says) || !strings.Contains(err.Error(), "look-first.pdf") {
				t.Errorf("found: %v; want it to say %q", err, test.says)
			}
		})
	}
}

// A character that is drawn elsewhere than at its place is found, by however much: it
// would hide another, or stand on the door's side of it.
func TestFindsMovedOutlines(t *testing.T) {
	for name, alter := range map[string]func([]byte) []byte{
		"half a letter to the left":  movedOutlines(-500, true),
		"a little to the right":      movedOutlines(20, true),
		"by its bearing alone":       movedBearings,
		"without a word of bearings": movedOutlines(-500, false),
	} {
		_, _, err := printed(t, func(_ *testing.T, file []byte) []byte { return inflated(file, alter) })
		if err == nil || !strings.Contains(err.Error(), "drawn as the font") && !strings.Contains(err.Error(), "side bearing") {
			t.Errorf("%s: found %v", name, err)
		}
	}
}

var codePattern = regexp.MustCompile(`(?s)BI/IM.*?EI`)

// exchangedCodes gives each letter the code of the next one.
func exchangedCodes(t *testing.T, file []byte) []byte {
	codes := codePattern.FindAll(file, -1)
	if len(codes) != 4 {
		t.Errorf("the file has %d codes", len(codes))
		return file
	}
	n := 0
	return rebuilt(file, func(object []byte) []byte {
		return withLength(codePattern.ReplaceAllFunc(object, func([]byte) []byte {
			n++
			return codes[n%len(codes)]
		}))
	})
}

// FuzzProve: whatever a file is, it is proved or it is an error.
func FuzzProve(f *testing.F) {
	files, _, err := printed(f, nil)
	if err != nil {
		f.Fatal(err)
	}
	whole := files["letters.pdf"]
	f.Add(whole)
	f.Add(whole[:len(whole)/2])
	f.Add([]byte("%PDF-1.7\nxref\n0 1\ntrailer\n<</Size 1>>\nstartxref\n9\n%%EOF\n"))
	f.Add([]byte{})
	library := faces.Embedded()
	body := &proof.Body{Language: "en", Pages: []proof.Page{{Width: 612, Height: 792}}, Words: []proof.Word{{Text: "Nobody wrote this"}}}
	plan := proof.Plan{File: "letters.pdf", Stacks: []proof.Stack{{Wanted: make([]string, 6)}}}
	for range 6 {
		plan.Stacks[0].Letters = append(plan.Stacks[0].Letters, proof.Letter{Sides: []proof.Side{{{Body: body}}}})
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		if err := readback.New(letters.Campaign{}, library, true).Prove(context.Background(), plan, bytes.NewReader(file), int64(len(file))); err == nil {
			t.Error("a file was proved to have words that nobody wrote")
		}
	})
}
