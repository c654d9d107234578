package roster_test

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// A reader of XML ends at what is no XML, and knows nothing of the rows below.
func TestASheetWithWhatIsNoXML(t *testing.T) {
	want := []letters.Address{{Number: "12", Street: "Alder St"}, {Number: "14", Street: "Alder St"}, {Number: "16", Street: "Alder St"}}
	for note, problem := range map[string]string{
		"x\x01y": "", "x\xffy": "", "x&#1;y": "", "x&#x1F;y": "", "x&#233;y": "", "&#": "break off", "&bogus;": "break off", "</x>": "break off", "<b": "break off",
	} {
		households, _, err := roster.Addresses(bytes.NewReader(rawWorkbook(t, `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Number</t></is></c>`+
			`<c r="B1" t="inlineStr"><is><t>Street</t></is></c><c r="C1" t="inlineStr"><is><t>Note</t></is></c></row>`+
			`<row r="2"><c r="A2"><v>12</v></c><c r="B2" t="inlineStr"><is><t>Alder St</t></is></c></row>`+
			`<row r="3"><c r="A3"><v>14</v></c><c r="B3" t="inlineStr"><is><t>Alder St</t></is></c><c r="C3" t="inlineStr"><is><t>`+note+`</t></is></c></row>`+
			`<row r="4"><c r="A4"><v>16</v></c><c r="B4" t="inlineStr"><is><t>Alder St</t></is></c></row></sheetData><mergeCells count="0"></mergeCells>`)), "a.xlsx", heading.Options{Country: "US"})
		switch {
		case problem != "":
			if err == nil || !bytes.Contains([]byte(err.Error()), []byte(problem)) {
				t.Errorf("%q gives %d doors and %v", note, len(households), err)
			}
		case err != nil:
			t.Errorf("%q: %v", note, err)
		default:
			if diff := cmp.Diff(want, addresses(households)); diff != "" {
				t.Errorf("%q: %s", note, diff)
			}
		}
	}
}
