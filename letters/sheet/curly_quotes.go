package sheet

import (
	"bytes"
	"regexp"
)

// curlyCell is a cell between the marks that an editor makes of straight ones, “12
// Alder St, Apt 3”, by the separator: what stands before it, in it, and behind it.
var curlyCell = map[byte]*regexp.Regexp{}

func init() {
	for _, separator := range []byte(separators + directedSeparators) {
		s := regexp.QuoteMeta(string(separator))
		curlyCell[separator] = regexp.MustCompile(`(^|` + s + `)( *)(?:“([^“„”]*)”|„([^“„”]*)[“”]|”([^“„”]*)”)( *)(` + s + `|\r?\n?$)`)
	}
}

// straightQuotes writes the curly marks around the cells of a line as straight ones;
// not ok for a line without any, or with straight ones too.
func straightQuotes(line []byte, separator byte) (straight []byte, ok bool) {
	if !bytes.Contains(line, []byte("\xE2\x80")) || bytes.IndexByte(line, '"') >= 0 {
		return line, false
	}
	straight = line
	for { // a separator that ends one cell begins the next
		next := curlyCell[separator].ReplaceAll(straight, []byte(`$1"$3$4$5"$7`))
		if bytes.Equal(next, straight) {
			return straight, ok
		}
		straight, ok = next, true
	}
}

// quotesCurly reports whether curly marks quote the cells of a line, and are no part of
// them: the first line of the file has them, or it is only with them that the line has
// as many cells as the others.
func (q *quoteRepair) quotesCurly(line, straight []byte) bool {
	q.curlyFile = q.curlyFile || q.line == 1
	cells := scan(straight, q.separator, false).cells
	return q.curlyFile || cells == q.width && cells < len(cellsOf(line, q.separator))
}
