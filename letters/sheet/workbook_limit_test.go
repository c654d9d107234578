package sheet_test

import (
	"archive/zip"
	"bytes"
	"testing"

	"doorletters/letters/sheet"
)

// A workbook that would take more memory than an old laptop has is not opened, however
// little it was squeezed, and whatever sizes it says its parts have.
func TestLargeWorkbooksAreNotOpened(t *testing.T) {
	for _, test := range []struct {
		parts []uint64
		bomb  bool
	}{
		{[]uint64{150 << 20, 50 << 20}, false},
		{[]uint64{150 << 20, 50<<20 + 1}, true},
		{[]uint64{1<<64 - 1, 2}, true},
	} {
		var b bytes.Buffer
		w := zip.NewWriter(&b)
		for i, size := range test.parts {
			if _, err := w.CreateRaw(&zip.FileHeader{Name: string(rune('a' + i)), UncompressedSize64: size}); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		archive, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
		if err != nil {
			t.Fatal(err)
		}
		if got := sheet.IsBomb(archive, 200<<20); got != test.bomb {
			t.Errorf("%v: %v", test.parts, got)
		}
	}
}
