package roster_test

import (
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// The package's promise: every row below the headings that is not blank is a
// household, is folded into one, or is named in a Problem.

var fuzzOptions = heading.Options{Country: "US", Languages: []string{"en", "es"}}

// outcome counts for each row how often it comes out as a door, and whether a
// Problem names it. ok is false where nothing is printed until something is corrected.
func outcome(t *testing.T, households []letters.Household, problems []letters.Problem, err error) (doors map[int]int, told map[int]bool, ok bool) {
	t.Helper()
	if err != nil {
		if _, worded := err.(letters.Problem); !worded {
			t.Fatalf("an error without words for an organizer: %v", err)
		}
		return nil, nil, false
	}
	doors, told = map[int]int{}, map[int]bool{}
	for _, h := range households {
		if h.Address.Street == "" || h.Address.Number == "" {
			t.Fatalf("a door without an address: %+v", h)
		}
		doors[h.Source.Row]++
		for _, also := range h.Also {
			doors[also.Row]++
		}
	}
	for _, p := range problems {
		if p.Severity == letters.SeverityError {
			return nil, nil, false
		}
		told[p.Row] = true
		if p.Severity == letters.SeveritySkipped && doors[p.Row] > 0 {
			t.Fatalf("row %d is skipped and printed: %s", p.Row, p.Message)
		}
	}
	return doors, told, true
}

// accounted fails where a row that is not blank comes out twice or not at all.
func accounted(t *testing.T, rows map[int]bool, doors map[int]int, told map[int]bool) {
	t.Helper()
	for row := range rows {
		if doors[row] == 0 && !told[row] {
			t.Fatalf("row %d is lost without a word", row)
		}
	}
	for row, n := range doors {
		if n != 1 {
			t.Fatalf("row %d comes out %d times", row, n)
		}
		if !rows[row] {
			t.Fatalf("row %d is blank and comes out as a door", row)
		}
	}
}

func FuzzAddresses(f *testing.F) {
	for _, rows := range []string{
		"12,Alder St,3R,02139,es,no\n12,ALDER STREET,#3R,2139,ht,\n",
		"16 1/2,Alder St,,,,x\n,Alder St,,,,\n,,,,,note\n12-Jan,Birch Ave,,,,\n",
		"Number,Street,Unit,ZIP,Language,Skip\n#REF!,Alder St,,,,\n\n ,\t,\n2-3,Corran Ln,,,Chinese,?\n",
		"\"12\nb\",\"Alder, St\",,,,\n\"14,Alder St\n15,Alder St\n",
		"\U00054514\n'\t \n½,-,#,-,?,-\n\xff\xfe,Jos\xe9 St,,,,\n１２,Alder　St,,,,\n",
		"NORFOLK ST,,,,,\n1,,,,,\n3,〃,2,,,\n,,3,,,\nTotal,,,,,\n5,,,,,\n",
		"Cedar,Town Hall,12 Main St,,,\nElder,12 Main St,Rm 3,Riverside,02139,x\n,\"Hall, 14 Elm St\",,,,\nTown of Cedar,,,,,\n",
		"12,Alder St,1,,,\n14,,,,,\n16,do.,,,,\n,,2,,,\n20 Birch Ave,,,,,\nPO Box 3,,,,,\n",
	} {
		f.Add(rows)
	}
	f.Fuzz(func(t *testing.T, rows string) {
		// The columns of a list of doors, and of one of public places.
		for _, headings := range []string{"Number,Street,Unit,ZIP,Language,Skip\n", "County,Addr 1,Addr 2,City,ZIP,Note\n"} {
			if strings.Contains(rows, "Number,Street,Unit") { // better headings than the second
				headings = "Number,Street,Unit,ZIP,Language,Skip\n"
			}
			listHolds(t, headings, rows)
		}
	})
}

// listHolds checks the package's promise for the rows of a CSV list.
func listHolds(t *testing.T, headings, rows string) {
	t.Helper()
	households, problems, err := roster.Addresses(strings.NewReader(headings+rows), "doors.csv", fuzzOptions)
	doors, told, ok := outcome(t, households, problems, err)
	if !ok || !utf8.ValidString(rows) || strings.ContainsAny(rows, "\r\x00") {
		return // which rows are blank then depends on the encoding
	}
	for row := range strings.SplitSeq(rows, "\n") {
		if strings.Count(row, `"`)%2 != 0 {
			return // a bare ditto mark, or a cell of several lines
		}
	}
	// Other separators and headings further down change which rows there are.
	reader := csv.NewReader(strings.NewReader(headings + rows))
	reader.LazyQuotes, reader.FieldsPerRecord = true, -1
	blank := map[int]bool{}
	for {
		record, err := reader.Read()
		if err != nil {
			break
		}
		row, _ := reader.FieldPos(0)
		for _, field := range record {
			if strings.Contains(field, "\n") {
				return // marks in pairs that close nothing; the rows below are read on their own
			}
			if strings.Trim(visible(field), `", `) != "" {
				blank[row] = false
			}
		}
		if _, found := blank[row]; !found {
			blank[row] = true
		}
		if blank[row] && strings.Join(record, "") != "" {
			delete(doors, row) // of nothing but marks: blank, or it says "as above"
		}
	}
	filled := map[int]bool{}
	for row, empty := range blank {
		if row > 1 && !empty {
			filled[row] = true
		}
	}
	if header := headerRow(problems); header > 1 || doors[1] > 0 {
		return
	}
	accounted(t, filled, doors, told)
}

// headerRow is the row of a Problem that is said of the headings further down.
func headerRow(problems []letters.Problem) int {
	for _, p := range problems {
		if strings.HasPrefix(p.Message, "this column is read as") || strings.HasPrefix(p.Message, "there are no rows") || strings.HasPrefix(p.Message, "the second column") {
			return p.Row
		}
	}
	return 0
}

// FuzzWorkbook writes rows of tab-separated cells into a sheet's XML: a number
// where a cell is one, a formula without a value where it begins with "=", a
// date where it begins with "@". The merged cells are given as a reference.
func FuzzWorkbook(f *testing.F) {
	f.Add("12\tAlder St\t3R\n14\t\t\n\t\t2\n@46034\tAlder St\n=A1\tBirch Ave\n", "B2:B4")
	f.Add("NORFOLK ST\n1\n3\n\n#REF!\tAlder St\n16.5\tAlder St\n1.0\tAlder St\tApt 2\n", "A2:C2")
	f.Add("Number\tStreet\tUnit\n12\tAlder St\nTotal\t3\n", "A1:B9")
	f.Add("12\t\"\n", "Z9:A1")
	f.Fuzz(func(t *testing.T, text, merge string) {
		var b strings.Builder
		filled := map[int]bool{}
		for i, row := range strings.Split("Number\tStreet\tUnit\n"+text, "\n") {
			if i > 200 {
				return
			}
			fmt.Fprintf(&b, `<row r="%d">`, i+1)
			for j, field := range strings.Split(row, "\t") {
				if j > 25 {
					return
				}
				ref := fmt.Sprintf("%c%d", 'A'+j, i+1)
				switch {
				case field == "":
					continue
				case strings.HasPrefix(field, "="):
					fmt.Fprintf(&b, `<c r="%s"><f>A1</f></c>`, ref)
					field = "formula"
				case strings.HasPrefix(field, "@") && isNumber(field[1:]):
					fmt.Fprintf(&b, `<c r="%s" s="1"><v>%s</v></c>`, ref, field[1:])
					field = "date"
				case isNumber(field):
					fmt.Fprintf(&b, `<c r="%s"><v>%s</v></c>`, ref, field)
				default:
					fmt.Fprintf(&b, `<c r="%s" t="inlineStr"><is><t>`, ref)
					if err := xml.EscapeText(&b, []byte(field)); err != nil {
						t.Fatal(err)
					}
					b.WriteString(`</t></is></c>`)
					field = strings.Map(func(r rune) rune {
						if r == utf8.RuneError || r < ' ' && r != '\r' { // as EscapeText writes it
							return '\uFFFD'
						}
						return r
					}, field)
				}
				if i > 0 && visible(field) != "" {
					filled[i+1] = true
				}
			}
			b.WriteString(`</row>`)
		}
		var ref strings.Builder
		if err := xml.EscapeText(&ref, []byte(merge)); err != nil {
			t.Fatal(err)
		}
		book := rawWorkbook(t, `<sheetData>`+b.String()+`</sheetData><mergeCells count="1"><mergeCell ref="`+ref.String()+`"/></mergeCells>`)
		households, problems, err := roster.Addresses(bytes.NewReader(book), "doors.xlsx", fuzzOptions)
		if doors, told, ok := outcome(t, households, problems, err); ok && headerRow(problems) <= 1 {
			accounted(t, filled, doors, told)
		}
	})
}

func isNumber(text string) bool {
	return text != "" && len(text) < 12 && strings.Trim(text, "0123456789") == "" || text == "16.5" || text == "1.0"
}

// visible is a field without what nobody sees in it.
func visible(field string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case r != '\u200C' && r != '\u200D' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co):
			return -1
		}
		return r
	}, field))
}
