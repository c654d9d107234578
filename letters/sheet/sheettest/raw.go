package sheettest

import "testing"

// Raw makes the smallest workbook, with the markup of its one sheet, Doors; its
// second cell format is d-mmm.
func Raw(t testing.TB, sheet string) []byte {
	t.Helper()
	return Styled(t, "", sheet)
}

// Styled makes the same workbook with number formats of its own, of which 170 is
// that of its second cell format.
func Styled(t testing.TB, formats, sheet string) []byte {
	t.Helper()
	second := "16"
	if formats != "" {
		second = "170"
	}
	const (
		begin    = `<?xml version="1.0" encoding="UTF-8"?>`
		main     = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
		packages = `http://schemas.openxmlformats.org/package/2006/`
		office   = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`
		kind     = `application/vnd.openxmlformats-officedocument.spreadsheetml.`
	)
	return Pack(t, map[string]string{
		"[Content_Types].xml": begin + `<Types xmlns="` + packages + `content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Override PartName="/xl/workbook.xml" ContentType="` + kind + `sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="` + kind + `styles+xml"/>` +
			`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="` + kind + `worksheet+xml"/></Types>`,
		"_rels/.rels":     begin + `<Relationships xmlns="` + packages + `relationships"><Relationship Id="r1" Type="` + office + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": begin + `<workbook ` + main + ` xmlns:r="` + office + `"><sheets><sheet name="Doors" sheetId="1" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": begin + `<Relationships xmlns="` + packages + `relationships"><Relationship Id="r1" Type="` + office + `/worksheet" Target="worksheets/sheet1.xml"/>` +
			`<Relationship Id="r2" Type="` + office + `/styles" Target="styles.xml"/></Relationships>`,
		"xl/styles.xml": begin + `<styleSheet ` + main + `>` + formats + `<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
			`<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="` + second + `" applyNumberFormat="1"/></cellXfs></styleSheet>`,
		"xl/worksheets/sheet1.xml": begin + `<worksheet ` + main + `>` + sheet + `</worksheet>`,
	})
}
