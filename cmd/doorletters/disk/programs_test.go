package disk_test

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"
)

// excelOwner is the file that Excel lays beside a workbook that it has open.
func excelOwner(name string) string {
	data := make([]byte, 165)
	data[0] = byte(len(name))
	copy(data[1:], name)
	units := utf16.Encode([]rune(name))
	binary.LittleEndian.PutUint16(data[55:], uint16(len(units)))
	for i, u := range units {
		binary.LittleEndian.PutUint16(data[57+2*i:], u)
	}
	return string(data)
}

// A list that somebody has open in a spreadsheet program is not written over, and the
// message says who has it where the program does.
func TestOpenInSpreadsheetProgram(t *testing.T) {
	for _, test := range []struct{ lock, content, want string }{
		{"~$assigned.xlsx", excelOwner("Rosa Núñez"), "is open in Excel (Rosa Núñez); nothing was written"},
		{"~$assigned.xlsx", "", "is open in Excel; nothing was written"},
		{"~$assigned.xlsx", strings.Repeat("\xff", 165), "is open in Excel; nothing was written"},
		{".~lock.assigned.xlsx#", "Sam Diaz,sam,laptop,01.03.2026 10:00,file:///home/sam;", "is open in LibreOffice (Sam Diaz); nothing was written"},
		{".~lock.assigned.xlsx#", ",sam,laptop,,;", "is open in LibreOffice; nothing was written"},
	} {
		dir := t.TempDir()
		put(t, dir, map[string]string{"assigned.xlsx": "list", "other.xlsx": "other"})
		s, f := opened(t, dir)
		for _, name := range []string{"assigned.xlsx", "other.xlsx"} {
			if err := f.Write(name, text("new")); err != nil {
				t.Fatal(err)
			}
		}
		put(t, dir, map[string]string{test.lock: test.content})
		path := filepath.Join(dir, "assigned.xlsx")
		p := refusedFor(t, f.Write("assigned.xlsx", text("")), path)
		if p.Message != test.want || !strings.Contains(p.Hint, "delete the file "+test.lock) {
			t.Errorf("%q: %q, %q", test.content, p.Message, p.Hint)
		}
		// It may have been opened since it was written under its hidden name.
		_, err := f.Publish()
		refusedFor(t, err, path)
		s.Close()
		if err := os.Remove(filepath.Join(dir, test.lock)); err != nil {
			t.Fatal(err)
		}
		has(t, dir, map[string]string{"assigned.xlsx": "list", "other.xlsx": "other"})
	}
}
