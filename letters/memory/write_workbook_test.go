package memory_test

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/letterstest"
	"doorletters/letters/memory"
)

// watchful takes what is written, and looks each time whether a folder is empty.
type watchful struct {
	t   *testing.T
	dir string
}

func (w watchful) Write(p []byte) (int, error) {
	if entries, err := os.ReadDir(w.dir); err != nil || len(entries) > 0 {
		w.t.Errorf("addresses lie in the system's folder for temporary files: %v %v", entries, err)
		return 0, errors.New("seen")
	}
	return len(p), nil
}

// However long a list is, none of it lies about where a program that is killed leaves it.
func TestNoAddressesInTemporaryFiles(t *testing.T) {
	dir := t.TempDir()
	for _, variable := range []string{"TMPDIR", "TMP", "TEMP"} {
		t.Setenv(variable, dir)
	}
	const doors = 20_000 // more than 16 MB
	if err := memory.Write(watchful{t, dir}, "assigned.xlsx", letterstest.City(doors), memory.HandedOut{Pod: "CP1"}); err != nil {
		t.Error(err)
	}
}

// With pods that were handed out, too, a workbook is the same each time.
func TestWorkbookIsTheSameEachTime(t *testing.T) {
	var first []byte
	for range 20 {
		var b bytes.Buffer
		if err := memory.Write(&b, "assigned.xlsx", letterstest.City(3), memory.HandedOut{Pod: "CP1", When: "March"}); err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = b.Bytes()
		} else if !bytes.Equal(first, b.Bytes()) {
			t.Fatal("the same doors give other bytes")
		}
	}
}

// Texts that look like the number of a character, and signs that markup is made of, come
// back as they were.
func TestWorkbookKeepsEveryText(t *testing.T) {
	for _, note := range []string{"_x0041_", "_x0041_x0042_", "__x005F_x0041_", "_x00e9_", "_x_", "_x12345_", "<b>&amp;\"'</b>", "]]>", "𠀋 é", "=1+1", "'x"} {
		door := letters.Household{Address: letters.Address{Number: "12", Street: "Alder St"}, Code: "CP3-001", Pod: "CP3", Note: note}
		got, problems, err := memory.Read(bytes.NewReader(written(t, "assigned.xlsx", []letters.Household{door})), "assigned.xlsx")
		if err != nil || len(problems) > 0 || len(got) != 1 || got[0].Note != note {
			t.Errorf("%q comes back as %+v, %v, %v", note, got, problems, err)
		}
	}
}

// A note that no cell holds is said, and not cut off; a door that very many rows name is
// none the worse for that.
func TestMoreThanACellHolds(t *testing.T) {
	door := letters.Household{Address: letters.Address{Number: "12", Street: "Alder St"}, Code: "CP3-001", Note: strings.Repeat("é", 32767), Source: letters.Source{File: "doors.xlsx", Row: 7}}
	for row := range 40_000 {
		door.Also = append(door.Also, letters.Source{Row: row + 8})
	}
	longer := door
	longer.Note += "é"
	for _, name := range []string{"assigned.xlsx", "assigned.csv"} {
		got, problems, err := memory.Read(bytes.NewReader(written(t, name, []letters.Household{door})), name)
		if err != nil || len(problems) > 0 || got[0].Note != door.Note || len(got[0].Also) < 5000 {
			t.Errorf("%s: %v %v", name, problems, err)
		}
		var p letters.Problem
		if err := memory.Write(&bytes.Buffer{}, name, []letters.Household{longer}); !errors.As(err, &p) || p.Where() != "doors.xlsx, row 7, column Note" || p.Hint == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}
