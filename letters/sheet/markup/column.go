package markup

// LastColumn is the number of the last column that a worksheet can have, XFD.
const LastColumn = 1 << 14

// Column returns the number of a cell's column, from 1, by a reference such as
// "AB12"; 0 where it names none. What is after the last column comes out as
// some number above [LastColumn].
func Column(ref []byte) int {
	column := 0
	for _, b := range ref {
		switch {
		case b >= 'A' && b <= 'Z':
			column = column*26 + int(b-'A') + 1
		case b >= 'a' && b <= 'z':
			column = column*26 + int(b-'a') + 1
		}
		if column > LastColumn {
			break
		}
	}
	return column
}
