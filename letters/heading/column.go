package heading

import "doorletters/letters"

// saidColumn names what a column holds for a person.
func saidColumn(c letters.Column) string {
	switch c {
	case letters.ColumnType:
		return "street's type"
	case letters.ColumnDirection:
		return "street's direction"
	case letters.ColumnPostDirection:
		return "direction behind the street"
	case letters.ColumnLeader2:
		return "second leader"
	case letters.ColumnPhone2:
		return "second leader's telephone"
	}
	return string(c)
}
