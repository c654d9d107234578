package sheet

import "bytes"

// quoteDittos writes the ditto marks of a line as a quoted cell has them. Who
// knows nothing of quoting types such a mark as a bare quotation mark, a cell
// that is nothing but ". Quoting needs two of them, so to a reader of records it
// would open a cell. A line in which a mark would then be left without its other
// is as it should be. Width is how many cells the lines have.
func quoteDittos(line []byte, separator byte, width int) []byte {
	bare := bareMarks(line, separator)
	marks := bytes.Count(line, []byte{'"'})
	if len(bare) == 0 || (marks-len(bare))%2 != 0 {
		return line
	}
	// Two marks may be a quoted text that begins with a separator, where the line
	// is not too short with it.
	if marks%2 == 0 && (marks != len(bare) || scan(line, separator, false).cells >= width) {
		return line
	}
	quoted := make([]byte, 0, len(line)+3*len(bare))
	for i, c := range line {
		if len(bare) > 0 && bare[0] == i {
			quoted = append(quoted, `"""`...)
			bare = bare[1:]
		}
		quoted = append(quoted, c)
	}
	return quoted
}

// bareMarks returns where a line has cells that are nothing but a quotation mark.
func bareMarks(line []byte, separator byte) []int {
	end := len(bytes.TrimRight(line, "\r\n"))
	var bare []int
	for i, c := range line[:end] {
		if c != '"' {
			continue
		}
		if before := bytes.TrimRight(line[:i], " "); len(before) > 0 && before[len(before)-1] != separator {
			continue
		}
		// A mark alone in the last cell may open a cell that begins with an empty line.
		if i+1 < end && line[i+1] == separator || i+1 == end && len(bare) > 0 {
			bare = append(bare, i)
		}
	}
	return bare
}
