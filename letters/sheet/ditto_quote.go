package sheet

import "bytes"

// mendDittos writes the ditto marks of a line as a quoted cell has them. Who
// knows nothing of quoting types such a mark as a bare quotation mark, a cell
// that is nothing but ". Quoting needs two of them, so to a reader of records it
// would open a cell. A line in which a mark would then be left without its other
// is as it should be. Width is how many cells the lines have.
func mendDittos(text []byte, comma byte, width int) []byte {
	end := len(bytes.TrimRight(text, "\r\n"))
	var bare []int
	for i, c := range text[:end] {
		if c != '"' {
			continue
		}
		if before := bytes.TrimRight(text[:i], " "); len(before) > 0 && before[len(before)-1] != comma {
			continue
		}
		// A mark alone in the last cell may open a cell that begins with an empty line.
		if i+1 < end && text[i+1] == comma || i+1 == end && len(bare) > 0 {
			bare = append(bare, i)
		}
	}
	marks := bytes.Count(text, []byte{'"'})
	if len(bare) == 0 || (marks-len(bare))%2 != 0 {
		return text
	}
	// Two marks may be a quoted text that begins with a comma, where the line is
	// not too short with it; nobody quotes a tab.
	if marks%2 == 0 && comma != '\t' && (marks != len(bare) || scan(text, comma, false).cells >= width) {
		return text
	}
	mended := make([]byte, 0, len(text)+3*len(bare))
	for i, c := range text {
		if len(bare) > 0 && bare[0] == i {
			mended = append(mended, `"""`...)
			bare = bare[1:]
		}
		mended = append(mended, c)
	}
	return mended
}
