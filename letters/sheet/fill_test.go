package sheet_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters/sheet"
	"doorletters/letters/sheet/sheettest"
)

// The colour of a row is told by its plain name, however the workbook says it.
func TestFill(t *testing.T) {
	for colour, want := range map[string]string{
		`rgb="FFFF0000"`: "red", `rgb="00C00000"`: "red", `rgb="FFFFC7CE"`: "red", `rgb="FFF4CCCC"`: "red", `rgb="FFDC143C"`: "red", `rgb="FFFF6666"`: "red",
		`rgb="FFFFFF00"`: "yellow", `rgb="FFFFEB9C"`: "yellow", `rgb="FFFFF2CC"`: "yellow", `rgb="FFFFC000"`: "orange", `rgb="FFFFA500"`: "orange", `rgb="FFFCE5CD"`: "orange",
		`rgb="FF00B050"`: "green", `rgb="FFC6EFCE"`: "green", `rgb="FF92D050"`: "green", `rgb="FFD9EAD3"`: "green", `rgb="FF00B0F0"`: "blue", `rgb="FF0000FF"`: "blue", `rgb="FFDDEBF7"`: "blue", `rgb="FFCFE2F3"`: "blue",
		`rgb="FF7030A0"`: "purple", `rgb="FF800080"`: "purple", `rgb="FFD9D2E9"`: "purple", `rgb="FFFF99CC"`: "pink", `rgb="FFFF00FF"`: "pink", `rgb="FFFFC0CB"`: "pink", `rgb="FF8B4513"`: "brown", `rgb="FF833C0B"`: "brown",
		`rgb="FFD9D9D9"`: "grey", `rgb="FF808080"`: "grey", `rgb="FF000000"`: "black", `rgb="FFFFFFFF"`: "", `rgb="FFFCFCFC"`: "",
		`theme="5"`: "orange", `theme="5" tint="0.7999"`: "orange", `theme="4" tint="0.5"`: "blue", `theme="0"`: "", `theme="0" tint="-0.35"`: "grey", `theme="9"`: "green",
		`indexed="10"`: "red", `indexed="13"`: "yellow", `indexed="64"`: "", `auto="1"`: "",
	} {
		const whole, red = `<c r="A1" s="1"><v>12</v></c><c r="B1" s="1"><v>3</v></c>`, `rgb="FFFF0000"`
		row := func(cells string) string { return `<row r="1">` + cells + `</row>` }
		for cells, has := range map[string]bool{
			whole: true,
			`<c r="A1" s="1"><v>12</v></c><c r="B1" s="1"><v>3</v></c><c r="C1"><v>3</v></c>`:      true,
			`<c r="A1" s="1"><v>12</v></c><c r="B1"/><c r="C1"/><c r="D1" s="0"/>`:                 true,
			`<c r="A1" s="1"><v>12</v></c><c r="B1"><v>3</v></c><c r="C1"><v>3</v></c>`:            false,
			`<c r="A1"><v>12</v></c><c r="B1" s="1"/><c r="C1" s="1"/>`:                            false,
			`<c r="A1" s="1" t="inlineStr"><is><t>Alder</t></is></c><c r="B1" s="2"><v>3</v></c>`:  false,
			`<c r="A1" s="1" t="inlineStr"><is><t>Alder</t></is></c><c r="B1" s="99"><v>3</v></c>`: true,
		} {
			if cells != whole && colour != red {
				continue
			}
			parts := sheettest.Parts(t, sheettest.Raw(t, `<sheetData>`+row(cells)+`<row r="2"><c r="A2"><v>14</v></c></row></sheetData>`))
			parts["xl/styles.xml"] = strings.NewReplacer(
				`<fills count="1"><fill/></fills>`, `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor `+colour+`/><bgColor indexed="64"/></patternFill></fill>`+
					`<fill><patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill></fill></fills>`,
				`<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="16" applyNumberFormat="1"/></cellXfs>`, `<cellXfs count="3"><xf numFmtId="0" fillId="0"/><xf numFmtId="0" fillId="2" applyFill="1"/><xf numFmtId="0" fillId="3"/></cellXfs>`,
			).Replace(parts["xl/styles.xml"])
			parts["xl/theme/theme1.xml"] = theme
			parts["xl/_rels/workbook.xml.rels"] = strings.Replace(parts["xl/_rels/workbook.xml.rels"], "</Relationships>",
				`<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>`, 1)
			sheets, err := sheet.Open(bytes.NewReader(sheettest.Pack(t, parts)), "doors.xlsx", options)
			sheettest.Must(t, err)
			wanted := []string{"", ""}
			if has {
				wanted[0] = want
			}
			var got []string
			for _, row := range sheets[0].Head {
				got = append(got, row.Fill)
			}
			if diff := cmp.Diff(wanted, got); diff != "" {
				t.Errorf("%s, %s: %s", colour, cells, diff)
			}
		}
	}
}

// theme is that of Office since 2013.
const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>` +
	`<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3>` +
	`<a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6></a:clrScheme></a:themeElements></a:theme>`
