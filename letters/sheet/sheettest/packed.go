package sheettest

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
)

// packedParts are the parts of a workbook with shared texts, one of them in two
// fonts and with its reading beside it, and a text in its cell.
func packedParts() map[string]string {
	const (
		begin  = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`
		main   = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
		rels   = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
		office = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`
		kind   = `application/vnd.openxmlformats-officedocument.spreadsheetml.`
	)
	return map[string]string{
		"[Content_Types].xml": begin + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
			`<Override PartName="/xl/workbook.xml" ContentType="` + kind + `sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="` + kind + `worksheet+xml"/>` +
			`<Override PartName="/xl/sharedStrings.xml" ContentType="` + kind + `sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="` + kind + `styles+xml"/></Types>`,
		"_rels/.rels":     begin + rels + `<Relationship Id="r1" Type="` + office + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": begin + `<workbook ` + main + ` xmlns:r="` + office + `"><sheets><sheet name="Doors" sheetId="1" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": begin + rels + `<Relationship Id="r1" Type="` + office + `/worksheet" Target="worksheets/sheet1.xml"/>` +
			`<Relationship Id="r2" Type="` + office + `/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="` + office + `/styles" Target="styles.xml"/></Relationships>`,
		"xl/styles.xml": begin + `<styleSheet ` + main + `><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
			`<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="16" applyNumberFormat="1"/></cellXfs></styleSheet>`,
		"xl/sharedStrings.xml": begin + `<sst ` + main + ` count="4" uniqueCount="4"><si><t>Number</t></si><si><t>Street</t></si>` +
			`<si><r><t>Ald</t></r><r><rPr><b/></rPr><t>er St</t></r><rPh sb="0" eb="3"><t>ALDER</t></rPh><phoneticPr fontId="0"/></si><si><t>Señal Ave</t></si></sst>`,
		"xl/worksheets/sheet1.xml": begin + `<worksheet ` + main + `><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Note</t></is></c></row>` +
			`<row r="2"><c r="A2"><v>12</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="inlineStr"><is><r><t>two</t></r><r><t xml:space="preserve"> bells</t></r></is></c></row>` +
			`<row r="3"><c r="A3"><v>14</v></c><c r="B3" t="s"><v>3</v></c></row></sheetData></worksheet>`,
	}
}

// PackedRows are the rows of each of the workbooks that [Packed] makes.
var PackedRows = []string{"1: Number|Street|Note", "2: 12|Alder St|two bells", "3: 14|Señal Ave"}

// Packed returns one workbook as different programs pack it: its parts elsewhere,
// in another encoding, with other names and namespaces.
func Packed(t testing.TB) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	add := func(name string, change func(parts map[string]string)) {
		parts := packedParts()
		change(parts)
		all[name] = Pack(t, parts)
	}
	replace := func(parts map[string]string, old, new string) {
		for name, text := range parts {
			parts[name] = strings.ReplaceAll(text, old, new)
		}
	}
	move := func(parts map[string]string, old, new string) {
		parts[new] = parts[old]
		delete(parts, old)
	}
	add("as Excel does", func(map[string]string) {})
	for order, mark := range map[string]string{"little end first": "\xFF\xFE", "big end first": "\xFE\xFF"} {
		add("in UTF-16, "+order, func(parts map[string]string) {
			replace(parts, `encoding="UTF-8"`, `encoding="UTF-16"`)
			for name, text := range parts {
				parts[name] = mark + asUTF16(text, mark[0] == 0xFE)
			}
		})
	}
	add("its rows alone in UTF-16 without a mark", func(parts map[string]string) {
		const name = "xl/worksheets/sheet1.xml"
		parts[name] = asUTF16(strings.Replace(parts[name], "UTF-8", "utf-16", 1), false)
	})
	add("texts and styles elsewhere", func(parts map[string]string) {
		replace(parts, "sharedStrings.xml", "sharedStrings2.xml")
		replace(parts, "styles.xml", "formats/styles1.xml")
		move(parts, "xl/sharedStrings.xml", "xl/sharedStrings2.xml")
		move(parts, "xl/styles.xml", "xl/formats/styles1.xml")
	})
	add("targets from the root", func(parts map[string]string) {
		for _, part := range []string{"worksheets/sheet1.xml", "sharedStrings.xml", "styles.xml"} {
			parts["xl/_rels/workbook.xml.rels"] = strings.ReplaceAll(parts["xl/_rels/workbook.xml.rels"], `"`+part, `"/xl/`+part)
		}
		parts["_rels/.rels"] = strings.Replace(parts["_rels/.rels"], "xl/workbook", "/xl/workbook", 1)
	})
	add("the workbook's own part elsewhere", func(parts map[string]string) {
		replace(parts, "xl/workbook.xml", "book/main.xml")
		replace(parts, `Target="worksheets/`, `Target="../xl/worksheets/`)
		replace(parts, `Target="s`, `Target="../xl/s`)
		move(parts, "xl/workbook.xml", "book/main.xml")
		move(parts, "xl/_rels/workbook.xml.rels", "book/_rels/main.xml.rels")
	})
	add("names in capitals and with backslashes", func(parts map[string]string) {
		move(parts, "xl/worksheets/sheet1.xml", `xl\worksheets\Sheet1.xml`)
		move(parts, "xl/sharedStrings.xml", "xl/SharedStrings.xml")
		move(parts, "xl/styles.xml", "/xl/Styles.xml")
	})
	add("the strict namespaces", func(parts map[string]string) {
		replace(parts, "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
		replace(parts, "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")
	})
	add("elements with a prefix", func(parts map[string]string) {
		for _, name := range []string{"xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"} {
			text := strings.ReplaceAll(strings.ReplaceAll(parts[name], "</", "\x00"), "<?", "\x01")
			text = strings.ReplaceAll(text, "<", "<x:")
			parts[name] = strings.ReplaceAll(strings.ReplaceAll(strings.ReplaceAll(text, "\x00", "</x:"), "\x01", "<?"), "xmlns=", "xmlns:x=")
		}
	})
	all["with folders"] = packFolders(t, packedParts())
	return all
}

// packFolders packs parts with entries for their folders, as some programs do.
func packFolders(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	// Their empty text is packed, which takes two bytes and which archive/zip does not
	// write for folders: their names get their ends below.
	folders := []string{"_rels!", "xl!", "xl/_rels!", "xl/worksheets!"}
	for _, folder := range folders {
		_, err := out.Create(folder)
		Must(t, err)
	}
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		w, err := out.Create(name)
		Must(t, err)
		_, err = io.WriteString(w, parts[name])
		Must(t, err)
	}
	Must(t, out.Close())
	data := b.Bytes()
	for _, folder := range folders {
		data = bytes.ReplaceAll(data, []byte(folder), []byte(strings.TrimSuffix(folder, "!")+"/"))
	}
	return data
}

func asUTF16(text string, bigEndian bool) string {
	var order binary.AppendByteOrder = binary.LittleEndian
	if bigEndian {
		order = binary.BigEndian
	}
	var b []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		b = order.AppendUint16(b, unit)
	}
	return string(b)
}
