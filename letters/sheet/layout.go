package sheet

import (
	"bytes"
	"slices"
	"strconv"

	"doorletters/letters/sheet/markup"
)

// merged is a block of cells that show what its first cell holds.
type merged struct {
	top, bottom int // rows, from 1
	left, right int // columns, from 0
}

// sheetLayout is what a sheet's XML says before and after its rows.
type sheetLayout struct {
	merges []merged // by their top
	hidden map[int]bool
}

// readLayout reads the parts of a sheet's XML around its rows. cut: the rows do
// not end, so that the file is damaged.
func readLayout(data []byte) (l sheetLayout, cut bool) {
	l.hidden = map[int]bool{}
	begin := bytes.Index(data, []byte("sheetData"))
	end := bytes.LastIndex(data, []byte("sheetData"))
	if begin < 0 {
		return l, true
	}
	if begin == end && !bytes.HasPrefix(bytes.TrimLeft(data[begin+len("sheetData"):], " \t\r\n"), []byte("/>")) {
		return l, true
	}
	eachElement(data[:begin], func(t markup.Tag) {
		if t.Is("col") && isTrue(t.Attribute("hidden")) {
			first, _ := strconv.Atoi(string(t.Attribute("min")))
			last, _ := strconv.Atoi(string(t.Attribute("max")))
			for i := max(first, 1); i <= min(last, markup.LastColumn); i++ {
				l.hidden[i-1] = true
			}
		}
	})
	eachElement(data[end:], func(t markup.Tag) {
		if t.Is("mergeCell") {
			if m, ok := readMerged(t.Attribute("ref")); ok {
				l.merges = append(l.merges, m)
			}
		}
	})
	slices.SortStableFunc(l.merges, func(a, b merged) int { return a.top - b.top })
	return l, false
}

func eachElement(data []byte, do func(markup.Tag)) {
	for t, ok := markup.Next(data, 0); ok; t, ok = markup.Next(data, t.End) {
		if !t.Closing {
			do(t)
		}
	}
}

func isTrue(text []byte) bool { return string(text) == "1" || string(text) == "true" }

// readMerged reads "A2:B9".
func readMerged(ref []byte) (merged, bool) {
	from, to, found := bytes.Cut(ref, []byte(":"))
	if !found {
		return merged{}, false
	}
	m := merged{top: rowOf(from), bottom: rowOf(to), left: markup.Column(from) - 1, right: markup.Column(to) - 1}
	return m, m.top > 0 && m.bottom >= m.top && m.left >= 0 && m.right >= m.left
}

// rowOf returns the row's number of "$AB$12", 0 where it has none.
func rowOf(ref []byte) int {
	n, _ := strconv.Atoi(string(bytes.TrimLeft(bytes.ReplaceAll(ref, []byte("$"), nil), "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")))
	return n
}
