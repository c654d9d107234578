package disk_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"doorletters/cmd/doorletters/disk"
)

// What Windows takes no file of is written nowhere: what is made here is carried there. A
// folder that is there already is its owner's affair.
func TestNamesThatWindowsRefuses(t *testing.T) {
	top := t.TempDir()
	for _, name := range []string{"nul", "May: letters", "out.", "new/aux.old"} {
		s := disk.Begin(disk.OS)
		_, err := s.Folder(filepath.Join(top, filepath.FromSlash(name)))
		if err == nil || !strings.Contains(err.Error(), "Windows takes none such; nothing was written") {
			t.Errorf("a folder %q was made: %v", name, err)
		}
		s.Close()
	}
	has(t, top, map[string]string{})
	_, f := opened(t, top)
	for _, name := range []string{"con.pdf", "letters?.pdf", "a.pdf ", "COM1/letters.pdf"} {
		if err := f.Write(name, text("1")); err == nil || !strings.Contains(err.Error(), "Windows takes none such") {
			t.Errorf("%q was written: %v", name, err)
		}
	}
	if err := f.Write("letters-CON.pdf", text("1")); err != nil {
		t.Error(err)
	}
	there := filepath.Join(top, "it is: there")
	if err := os.Mkdir(there, 0o700); err != nil {
		t.Skip("this system refuses it itself")
	}
	_, f = opened(t, there)
	if err := f.Write("a.pdf", text("1")); err != nil {
		t.Error(err)
	}
}
