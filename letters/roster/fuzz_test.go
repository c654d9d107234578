package roster_test

import (
	"encoding/csv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"doorletters/letters"
	"doorletters/letters/roster"
)

// FuzzAddresses holds the package's promise: every row below the headings that
// is not blank is a household, is folded into one, or is named in a Problem.
func FuzzAddresses(f *testing.F) {
	for _, rows := range []string{
		"12,Alder St,3R,02139,es,no\n12,ALDER STREET,#3R,2139,ht,\n",
		"16 1/2,Alder St,,,,x\n,Alder St,,,,\n,,,,,note\n12-Jan,Birch Ave,,,,\n",
		"Number,Street,Unit,ZIP,Language,Skip\n#REF!,Alder St,,,,\n\n ,\t,\n2-3,Corran Ln,,,Chinese,?\n",
		"\"12\nb\",\"Alder, St\",,,,\n\"14,Alder St\n15,Alder St\n",
		"\U00054514\n'\t \n½,-,#,-,?,-\n\xff\xfe,Jos\xe9 St,,,,\n１２,Alder　St,,,,\n",
	} {
		f.Add(rows)
	}
	const headings = "Number,Street,Unit,ZIP,Language,Skip\n"
	f.Fuzz(func(t *testing.T, rows string) {
		households, problems, err := roster.Addresses(strings.NewReader(headings+rows), "doors.csv", roster.Options{Country: "US", Languages: []string{"en", "es"}})
		if err != nil {
			if _, ok := err.(letters.Problem); !ok {
				t.Fatalf("an error without words for an organizer: %v", err)
			}
			return
		}
		seen := map[int]int{}
		for _, h := range households {
			if h.Address.Street == "" || h.Address.Number == "" {
				t.Fatalf("a door without an address: %+v", h)
			}
			seen[h.Source.Row]++
			for _, also := range h.Also {
				seen[also.Row]++
			}
		}
		for _, p := range problems {
			if p.Severity == letters.SeveritySkipped {
				seen[p.Row]++
			}
			if p.Severity == letters.SeverityError {
				return // nothing is printed until it is mended
			}
		}
		if !utf8.ValidString(rows) {
			return // which rows are blank then depends on the encoding
		}
		reader := csv.NewReader(strings.NewReader(headings + rows))
		reader.LazyQuotes, reader.FieldsPerRecord = true, -1
		records, err := reader.ReadAll()
		if err != nil {
			return
		}
		want := 0
		for _, record := range records[1:] {
			if !blank(record) && !sameAs(record, records[0]) {
				want++
			}
		}
		total := 0
		for row, n := range seen {
			if n != 1 {
				t.Fatalf("row %d comes out %d times", row, n)
			}
			total += n
		}
		if total != want {
			t.Fatalf("%d rows went in, %d came out: %+v %v", want, total, households, told(problems))
		}
	})
}

func blank(record []string) bool {
	for _, field := range record {
		if visible(field) != "" {
			return false
		}
	}
	return true
}

// sameAs reports whether a row is the headings again: two of them at least, and
// nothing else.
func sameAs(record, heading []string) bool {
	same := 0
	for i, field := range record {
		text := visible(field)
		if text == "" {
			continue
		}
		if i >= len(heading) || letters.Fold(text) != letters.Fold(heading[i]) {
			return false
		}
		same++
	}
	return same >= 2
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
