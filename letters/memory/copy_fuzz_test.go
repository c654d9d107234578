package memory_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"doorletters/letters/heading"
	"doorletters/letters/memory"
	"doorletters/letters/roster"
	"doorletters/letters/sheet/sheettest"
)

// Whatever the markup of a sheet: a copy that can be written can be read, every
// cell of the list shows in it what it showed, and every door has its code.
func FuzzWriteCopy(f *testing.F) {
	const head = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`
	const end = `</worksheet>`
	headings := `<row r="1"><c r="A1" t="inlineStr"><is><t>Number</t></is></c><c r="B1" t="inlineStr"><is><t>Street</t></is></c></row>`
	door := `<row r="2" spans="1:2"><c r="A2"><v>12</v></c><c r="B2" t="inlineStr"><is><t>Alder &lt;St&gt;</t></is></c></row>`
	for _, rows := range []string{
		headings + door,
		headings + `<row r="2"/>` + strings.ReplaceAll(door, "2", "3"),
		headings + `<!-- <row r="2"> -->` + door + `<row><c><v>14</v></c><c t="str"><v>Elm Ct</v></c></row>`,
		headings + `<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="inlineStr"><is><t><![CDATA[<c r="C2">]]></t></is></c><c r="C2" s="1"/></row>`,
	} {
		f.Add([]byte(head + `<dimension ref="A1:B2"/><cols><col min="1" max="16384" width="9"/></cols><sheetData>` + rows + `</sheetData>` + end))
		f.Add([]byte(head + `<sheetData>` + rows + `</sheetData><mergeCells count="1"><mergeCell ref="C2:D2"/></mergeCells>` + end))
	}
	book := excelize.NewFile()
	var whole bytes.Buffer
	if err := book.Write(&whole); err != nil {
		f.Fatal(err)
	}
	all := sheettest.Parts(f, whole.Bytes())
	delete(all, "xl/theme/theme1.xml")
	f.Fuzz(func(t *testing.T, markup []byte) {
		all["xl/worksheets/sheet1.xml"] = string(markup)
		data := sheettest.Pack(t, all)
		o := heading.Options{Country: "US"}
		households, _, err := roster.Addresses(bytes.NewReader(data), "a.xlsx", o)
		if err != nil || len(households) == 0 {
			return
		}
		for i := range households {
			households[i].Pod, households[i].Stop, households[i].Code = "CP1", 1, "CP1-001"
		}
		var b bytes.Buffer
		if _, err := memory.WriteCopy(&b, bytes.NewReader(data), "a.xlsx", o, households); err != nil {
			return
		}
		before, errBefore := excelize.OpenReader(bytes.NewReader(data))
		after, errAfter := excelize.OpenReader(bytes.NewReader(b.Bytes()))
		sheettest.Must(t, errBefore, errAfter)
		old, errOld := before.GetRows("Sheet1")
		copied, errCopied := after.GetRows("Sheet1")
		if errOld != nil {
			return
		}
		sheettest.Must(t, errCopied)
		added := map[int]bool{}
		for r, row := range copied {
			for c, text := range row {
				if text == "Pod" || text == "Stop" || text == "Code" {
					added[c] = true
				}
				if r < len(old) && c < len(old[r]) && old[r][c] != "" && !added[c] && old[r][c] != text {
					t.Errorf("row %d column %d showed %q and shows %q", r+1, c+1, old[r][c], text)
				}
			}
		}
		for _, h := range households {
			if h.Source.Row > len(copied) || !strings.Contains(strings.Join(copied[h.Source.Row-1], "|"), "CP1-001") {
				t.Errorf("row %d has no code in the copy:\n%s", h.Source.Row, sheettest.Parts(t, b.Bytes())["xl/worksheets/sheet1.xml"])
			}
		}
	})
}
