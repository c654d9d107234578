package opc_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"doorletters/letters/sheet/opc"
	"doorletters/letters/sheet/sheettest"
)

// A workbook that says of one part over and over that it is a sheet, or the texts, is
// no larger repacked than its parts are.
func TestPlainCopiesEachPartOnce(t *testing.T) {
	const (
		rels   = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
		office = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`
		large  = 1 << 20
	)
	for _, kind := range []string{"worksheet", "sharedStrings", "theme"} {
		var sheets, relations strings.Builder
		for i := range 200 {
			fmt.Fprintf(&sheets, `<sheet name="S%d" sheetId="%d" r:id="r%d"/>`, i, i+1, i)
			fmt.Fprintf(&relations, `<Relationship Id="r%d" Type="%s/%s" Target="part.xml"/>`, i, office, kind)
		}
		data := sheettest.Pack(t, map[string]string{
			"_rels/.rels":              rels + `<Relationship Id="r1" Type="` + office + `/officeDocument" Target="book/main.xml"/></Relationships>`,
			"book/main.xml":            `<workbook xmlns:r="` + office + `"><sheets>` + sheets.String() + `</sheets></workbook>`,
			"book/_rels/main.xml.rels": rels + relations.String() + `</Relationships>`,
			"book/part.xml":            `<worksheet>` + strings.Repeat(" ", large) + `</worksheet>`,
		})
		archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			t.Fatal(err)
		}
		plain, err := opc.Plain(archive, data)
		if err != nil || len(plain) < large || len(plain) > 2*large {
			t.Errorf("%s: %d bytes, %v", kind, len(plain), err)
		}
	}
}
