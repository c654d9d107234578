package sheet_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A mark that somebody forgot to close takes nothing with it but itself, and a
// bare ditto mark is a cell.
func TestQuotationMarks(t *testing.T) {
	for name, test := range map[string]struct {
		rows     string
		want     []string
		unclosed []int // rows that lost a mark
	}{
		"as they should be":           {"12,Alder St,\"dog, cat\"\n14,\"Birch \"\"B\"\" St\",\n", []string{"2: 12|Alder St|dog, cat", `3: 14|Birch "B" St|`}, nil},
		"never closed":                {"12,Alder St,\n14,\"Birch St,\n16,Cedar St,\n", []string{"2: 12|Alder St|", "3: 14|Birch St|", "4: 16|Cedar St|"}, []int{3}},
		"in the last row":             {"12,Alder St,\n14,Birch St,\"dog\n", []string{"2: 12|Alder St|", "3: 14|Birch St|dog"}, []int{3}},
		"another quoted cell follows": {"12,Alder St,\"dog\n14,Birch St,\n16,Cedar St,\"cat, dog\"\n", []string{"2: 12|Alder St|dog", "3: 14|Birch St|", "4: 16|Cedar St|cat, dog"}, []int{2}},
		"two in a run":                {"12,\"Alder St,\n14,\"Birch St,\n16,Cedar St,\n", []string{"2: 12|Alder St|", "3: 14|Birch St|", "4: 16|Cedar St|"}, []int{2, 3}},
		"a ditto mark":                {"12,Alder St,dog\n14,\",\"\n16,Cedar St,\"\n", []string{"2: 12|Alder St|dog", `3: 14|"|"`, `4: 16|Cedar St|"`}, nil},
		"inches":                      {"12,Alder St,5\" step\n", []string{`2: 12|Alder St|5" step`}, nil},
		"a text of several lines":     {"12,Alder St,\"dog,\n\nbig one\"\n14,Birch St,\n", []string{"2: 12|Alder St|dog,\n\nbig one", "3: 14|Birch St|"}, nil},
		"a text with commas":          {"12,Alder St,\"dog, cat\ncat, dog\nand a bird\"\n14,Birch St,\n", []string{"2: 12|Alder St|dog, cat\ncat, dog\nand a bird", "3: 14|Birch St|"}, nil},
	} {
		s := open(t, strings.NewReader("Number,Street,Note\n"+test.rows), "doors.csv")
		if diff := cmp.Diff(test.want, shown(s.Head[1:])); diff != "" {
			t.Errorf("%s: -want +got:\n%s", name, diff)
		}
		var unclosed []int
		for _, row := range s.Head {
			if row.Unclosed {
				unclosed = append(unclosed, row.Number)
			}
		}
		if !slices.Equal(unclosed, test.unclosed) {
			t.Errorf("%s: rows %v lost a mark, want %v", name, unclosed, test.unclosed)
		}
	}
}

// A program's sep= line is none that it shows, and line breaks in a cell count as
// one line.
func TestRowNumbers(t *testing.T) {
	for text, want := range map[string][]string{
		"sep=;\r\nNumber;Street\r\n12;\"Alder\nSt\"\r\n14;Birch St": {"1: Number|Street", "2: 12|Alder\nSt", "3: 14|Birch St"},
		"Number,Street\r\r12,Alder St\r":                            {"1: Number|Street", "3: 12|Alder St"},
		"Number\tStreet\n=\"0012\"\t'-1\n":                          {"1: Number|Street", "2: 0012|-1"},
	} {
		if diff := cmp.Diff(want, shown(open(t, strings.NewReader(text), "doors.txt").Head)); diff != "" {
			t.Errorf("%q: -want +got:\n%s", text, diff)
		}
	}
}
