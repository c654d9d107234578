package patch_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters/sheet/patch"
	"doorletters/letters/sheet/sheettest"
)

// What is concealed is nowhere in the workbook: in no cell, formula or shared text.
// A text that another cell has too stays there.
func TestConceal(t *testing.T) {
	data := sheettest.Workbook(t, map[string][][]any{
		"Doors": {
			{"Note", "Street", "Skip"},
			{"oxygen at the back", "Alder St", "in hospital"},
			{"see other", "Alder St", ""},
			{"", "Birch Ave", "moved"},
		},
		"Other": {{"see other"}, {"Totals"}},
	}, []string{"Doors", "Other"}, func(book *excelize.File) {
		sheettest.Must(t, book.SetCellFormula("Doors", "A4", `"asthma"&1`), book.SetCellFormula("Doors", "B5", "1+1"))
	})
	parts := sheettest.Parts(t, data)
	const kind = "officedocument/calcChain" // as the types of parts and relations end, here
	parts["xl/calcChain.xml"] = `<calcChain><c r="A4" i="1"/></calcChain>`
	for name, entry := range map[string]string{
		"xl/_rels/workbook.xml.rels": `<Relationship Id="r99" Type="http://` + kind + `" Target="calcChain.xml"/></Relationships>`,
		"[Content_Types].xml":        `<Override PartName="/xl/calcChain.xml" ContentType="` + kind + `"/></Types>`,
	} {
		parts[name] = strings.Replace(parts[name], entry[strings.LastIndex(entry, "</"):], entry, 1)
	}
	data = sheettest.Pack(t, parts)
	var got bytes.Buffer
	sheettest.Must(t, patch.Conceal(&got, data, []patch.Concealed{
		{Sheet: "Doors", HeadingRow: 1, Columns: map[int]patch.Rows{1: {}, 3: {2: true, 4: true}}},
	}))
	want := [][]string{{"Note", "Street", "Skip"}, {"", "Alder St", "yes"}, {"", "Alder St"}, {"", "Birch Ave", "yes"}, {"", ""}}
	if diff := cmp.Diff(want, sheettest.Rows(t, got.Bytes(), "Doors")); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if diff := cmp.Diff([][]string{{"see other"}, {"Totals"}}, sheettest.Rows(t, got.Bytes(), "Other")); diff != "" {
		t.Errorf("another sheet: -want +got:\n%s", diff)
	}
	for name, part := range sheettest.Parts(t, got.Bytes()) {
		for _, word := range []string{"oxygen", "hospital", "asthma", "moved"} {
			if strings.Contains(part, word) {
				t.Errorf("%s still holds %q", name, word)
			}
		}
		if strings.Contains(strings.ToLower(name+part), "calcchain") {
			t.Errorf("%s has the order of formulas, one of which is gone", name)
		}
	}
}

// However a program packs it, a workbook keeps what is not concealed.
func TestConcealPacked(t *testing.T) {
	for name, data := range sheettest.Packed(t) {
		var got bytes.Buffer
		if err := patch.Conceal(&got, data, []patch.Concealed{{Sheet: "Doors", HeadingRow: 1, Columns: map[int]patch.Rows{2: {3: true}}}}); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for part, text := range sheettest.Parts(t, got.Bytes()) {
			if strings.Contains(text, "Señal") || strings.Contains(text, "Ald") {
				t.Errorf("%s: %s still holds a street", name, part)
			}
		}
	}
}
