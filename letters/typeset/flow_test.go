package typeset_test

import (
	"fmt"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// stops are tables of some rows each, as on a pod's sheet.
func stops(from, count, rows int) []letters.Block {
	var blocks []letters.Block
	for i := range count {
		table := letters.Table{Columns: []letters.TableColumn{{Share: 1, Style: "body"}}, RuledAbove: true, Together: true}
		for row := range rows {
			table.Rows = append(table.Rows, []letters.Text{prose(fmt.Sprintf("%d.%d", from+i, row))})
		}
		blocks = append(blocks, table)
	}
	return blocks
}

func heading(text string) []letters.Block {
	return []letters.Block{letters.Paragraph{Style: "body", Text: prose(text), KeepWithNext: true}}
}

// columnsOf returns what stands in each column of the pages, from the top.
func columnsOf(pages []typeset.Page) [][]string {
	var columns [][]string
	for _, page := range pages {
		var both [2][]string
		for _, run := range page.Runs() {
			text := ""
			for _, c := range run.Clusters {
				text += c.Text
			}
			side := 0
			if run.X > page.Width/2 {
				side = 1
			}
			both[side] = append(both[side], text)
		}
		columns = append(columns, both[0], both[1])
	}
	return columns
}

// Every row stands once, in order; no stop is broken; a column begins with the street
// that goes on in it.
func TestAFlowFillsItsColumns(t *testing.T) {
	l := letter("en", letters.Flow{Columns: 2, Sections: []letters.Section{
		{Head: heading("Alder"), Again: heading("Alder again"), Blocks: stops(1, 50, 3)},
		{Head: heading("Birch"), Again: heading("Birch again"), Blocks: stops(51, 20, 2)},
	}})
	l.Page.Pages = 0
	pages, err := setter().Typeset(l)
	if err != nil {
		t.Fatal(err)
	}
	var rows []string
	street := "Alder"
	for i, column := range columnsOf(pages) {
		if len(column) == 0 {
			continue
		}
		if i > 0 && column[0] != street+" again" && column[0] != "Birch" {
			t.Errorf("column %d begins with %q", i, column[0])
		}
		if last := column[len(column)-1]; !strings.HasSuffix(last, ".2") && !strings.HasSuffix(last, ".1") || strings.HasPrefix(last, "1.") {
			t.Errorf("column %d ends with %q: a stop is broken, or a heading left alone", i, last)
		}
		for _, text := range column {
			switch {
			case text == "Birch":
				street = "Birch"
			case !strings.HasSuffix(text, "again") && text != "Alder":
				rows = append(rows, text)
			}
		}
	}
	var want []string
	for i := range 70 {
		for row := range 3 - i/50 {
			want = append(want, fmt.Sprintf("%d.%d", i+1, row))
		}
	}
	if got := strings.Join(rows, " "); got != strings.Join(want, " ") {
		t.Errorf("%s", got)
	}
	if len(pages) < 3 {
		t.Errorf("%d pages: too few to show anything", len(pages))
	}
}

// A building with more doors than a column has room for is broken, and goes on under
// its street.
func TestAFlowBreaksWhatNoColumnHolds(t *testing.T) {
	l := letter("en", paragraph("body", prose("above")), letters.Flow{Columns: 2, Sections: []letters.Section{
		{Head: heading("Alder"), Again: heading("again"), Blocks: stops(1, 1, 200)},
	}}, paragraph("body", prose("below")))
	l.Page.Pages = 0
	pages, err := setter().Typeset(l)
	if err != nil {
		t.Fatal(err)
	}
	all := strings.Join(strings.Fields(fmt.Sprint(columnsOf(pages))), " ")
	for row := range 200 {
		if n := strings.Count(strings.NewReplacer("[", " ", "]", " ").Replace(all)+" ", fmt.Sprintf(" 1.%d ", row)); n != 1 {
			t.Errorf("row %d stands %d times", row, n)
		}
	}
	if strings.Count(all, "again") < 3 || !strings.Contains(all, "below") {
		t.Error(all)
	}
}

func TestAColumnsWidthFromRightToLeft(t *testing.T) {
	l := letter("ar", letters.Flow{Columns: 2, Sections: []letters.Section{{Head: heading("Alder"), Blocks: stops(1, 30, 3)}}})
	l.Page.Pages = 0
	pages, err := setter().Typeset(l)
	if err != nil {
		t.Fatal(err)
	}
	if first := pages[0].Runs()[0]; first.X < pages[0].Width/2 {
		t.Errorf("the first column of an Arabic page is at %.0f, on the left", first.X)
	}
}
