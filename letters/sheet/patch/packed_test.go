package patch_test

import (
	"bytes"
	"strings"
	"testing"

	"doorletters/letters/sheet"
	"doorletters/letters/sheet/patch"
	"doorletters/letters/sheet/sheettest"
)

// A copy can be made of what any program packed, and has the new cells in it.
func TestCopyOfWorkbooksOfOtherPrograms(t *testing.T) {
	for name, data := range sheettest.Packed(t) {
		var copied bytes.Buffer
		_, err := patch.Copy(&copied, data, patch.Sheet{
			Name: "Doors", HeadingRow: 1, LastHeading: 3, Columns: []patch.Column{{Heading: "Pod"}}, Rows: map[int][]patch.Value{3: {{Text: "CP3"}}},
		})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if !patch.IsCopy(bytes.NewReader(copied.Bytes())) {
			t.Errorf("%s: the copy is not known as one", name)
		}
		sheets, err := sheet.OpenWorkbook(copied.Bytes(), "walk.xlsx")
		sheettest.Must(t, err)
		var rows []string
		for _, row := range sheets[0].Head {
			var texts []string
			for _, c := range row.Cells {
				texts = append(texts, c.Shown)
			}
			rows = append(rows, strings.Join(texts, "|"))
		}
		if got, want := strings.Join(rows, " / "), "Number|Street|Note|Pod / 12|Alder St|two bells / 14|Señal Ave||CP3"; got != want {
			t.Errorf("%s: %s", name, got)
		}
	}
}
