package roster_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// A number that became a date is never printed; what it must have been is said
// where the cell's format, or the date itself, tells.
func TestWhatADateMustHaveBeen(t *testing.T) {
	tests := []struct {
		value, format, country string
		want                   string // said to have been; empty where nothing tells
	}{
		{"46034", "d-mmm", "US", "1-12 or 12-1"},          // 12-Jan
		{"46034", "d-mmm", "DE", "12-1 or 1-12"},          //
		{"46023", "d-mmm", "US", "1-1"},                   // 1-Jan
		{"16438", "mmm-yy", "US", "1-45"},                 // Jan-45 can be no day
		{"46034", "m/d/yyyy", "US", "1-12 or 12-1"},       //
		{"46034", "[$-409]d-mmm;@", "US", "1-12 or 12-1"}, //
		{"46034", "yyyy", "US", "1-12 or 12-1"},           // 2026
	}
	for _, test := range tests {
		style := `<numFmts count="1"><numFmt numFmtId="170" formatCode="` + test.format + `"/></numFmts>`
		book := styledWorkbook(t, style, `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Number</t></is></c><c r="B1" t="inlineStr"><is><t>Street</t></is></c></row>`+
			fmt.Sprintf(`<row r="2"><c r="A2" s="1"><v>%s</v></c><c r="B2" t="inlineStr"><is><t>Alder St</t></is></c></row></sheetData>`, test.value))
		households, problems, err := roster.Addresses(bytes.NewReader(book), "doors.xlsx", heading.Options{Country: test.country})
		if err != nil || len(households) != 0 || len(problems) != 1 {
			t.Errorf("%s %s: %+v %v %v", test.value, test.format, households, told(problems), err)
			continue
		}
		if want := "it must have been " + test.want + "; no letter for this row"; !strings.HasSuffix(problems[0].Message, want) {
			t.Errorf("%s %s in %s: %s, want %s", test.value, test.format, test.country, problems[0].Message, want)
		}
	}
	for text, want := range map[string]string{
		"12-Jan": "1-12 or 12-1", "Jan-12": "1-12 or 12-1", "3-mars": "3-3", "2. Mai": "5-2 or 2-5", "1月12日": "1-12 or 12-1", "2026-01-12 00:00:00": "1-12 or 12-1", "1/12/2026": "1-12 or 12-1",
		"1/12/26": "1-12 or 12-1", "1/12/2026 0:00": "1-12 or 12-1", "1/12/2026 12:00:00 AM": "1-12 or 12-1", "2026-01-12T00:00:00": "1-12 or 12-1",
	} {
		households, problems := list(t, "Number,Street,Unit\n7,Alder St,"+text+"\n", heading.Options{})
		if len(households) != 0 || len(problems) != 1 || !strings.Contains(problems[0].Message, "it must have been "+want+";") {
			t.Errorf("%s: %+v %v, want %s", text, households, told(problems), want)
		}
	}
}

func TestWhatIsNoDate(t *testing.T) {
	for _, unit := range []string{"1-2-34", "12-14-16", "12/14/16", "1/2", "12-1", "2/L", "May", "26/27/28"} {
		households, problems := list(t, "Number,Street,Unit\n7,Alder St,"+unit+"\n", heading.Options{})
		if len(households) != 1 || households[0].Address.Unit != unit || len(problems) > 0 {
			t.Errorf("%s: %+v %v", unit, households, told(problems))
		}
	}
}

// Each row says what is its own; what they have in common, one line can say.
func TestOneFaultOfManyRows(t *testing.T) {
	var b strings.Builder
	b.WriteString("Number,Street\n")
	for i := range 20 {
		fmt.Fprintf(&b, "%d-Jan,Alder St\n", i+1)
	}
	_, problems := list(t, b.String(), heading.Options{})
	if len(problems) != 20 {
		t.Fatalf("%v", told(problems))
	}
	for i, p := range problems {
		own := fmt.Sprintf("1-%d", i+1)
		if p.Row != i+2 || !strings.Contains(p.Message, own) || !strings.Contains(p.Hint, own+";") || p.General == "" || p.General != problems[0].General {
			t.Errorf("row %d: %s (%s) %s", p.Row, p.Message, p.General, p.Hint)
		}
	}
}

func TestGarbledLetters(t *testing.T) {
	tests := []struct{ street, want, problem string }{
		{"Calle JosÃ©", "Calle José", "garbled"},
		{"RiviÃ¨re St", "Rivière St", "garbled"},
		{"Jos\uFFFD St", "Jos\uFFFD St", "destroyed"},
		{"Jos? St", "Jos? St", ""},
		{"Jo?o St", "Jo?o St", "question mark"},
		{"JOÃO St", "JOÃO St", ""},
		{"São João St", "São João St", ""},
	}
	for _, test := range tests {
		households, problems := list(t, "Number,Street\n12,"+test.street+"\n", heading.Options{})
		text := strings.Join(told(problems), "\n")
		if len(households) != 1 || households[0].Address.Street != test.want || (test.problem == "") != (text == "") || !strings.Contains(text, test.problem) {
			t.Errorf("%q: %+v %s", test.street, households, text)
		}
	}
}
