package sheet

import (
	"bytes"
	"encoding/xml"
	"slices"
	"strconv"
)

// merged is a block of cells that show what its first cell holds.
type merged struct {
	top, bottom int // rows, from 1
	left, right int // columns, from 0
}

// sheetLayout is what a sheet's XML says before and behind its rows.
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
	eachElement(data[:begin], func(t xml.StartElement) {
		if t.Name.Local == "col" && isTrue(attribute(t, "hidden")) {
			first, _ := strconv.Atoi(attribute(t, "min"))
			last, _ := strconv.Atoi(attribute(t, "max"))
			for i := max(first, 1); i <= min(last, 1<<14); i++ {
				l.hidden[i-1] = true
			}
		}
	})
	eachElement(data[end:], func(t xml.StartElement) {
		if t.Name.Local == "mergeCell" {
			if m, ok := readMerged(attribute(t, "ref")); ok {
				l.merges = append(l.merges, m)
			}
		}
	})
	slices.SortStableFunc(l.merges, func(a, b merged) int { return a.top - b.top })
	return l, false
}

func eachElement(data []byte, do func(xml.StartElement)) {
	decoder := xml.NewDecoder(bytes.NewReader(data))
	decoder.Strict = false
	for {
		token, err := decoder.RawToken()
		if err != nil {
			return
		}
		if t, ok := token.(xml.StartElement); ok {
			do(t)
		}
	}
}

func attribute(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func isTrue(text string) bool { return text == "1" || text == "true" }

// readMerged reads "A2:B9".
func readMerged(ref string) (merged, bool) {
	from, to, found := bytes.Cut([]byte(ref), []byte(":"))
	if !found {
		return merged{}, false
	}
	rowOf := func(ref []byte) int {
		n, _ := strconv.Atoi(string(bytes.TrimLeft(bytes.ReplaceAll(ref, []byte("$"), nil), "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")))
		return n
	}
	m := merged{top: rowOf(from), bottom: rowOf(to), left: columnOf(from), right: columnOf(to)}
	return m, m.top > 0 && m.bottom >= m.top && m.left >= 0 && m.right >= m.left
}
