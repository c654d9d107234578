package roster

import (
	"doorletters/letters"
	"doorletters/letters/heading"
)

// addressColumn is the column to look at where an address is incomplete.
func addressColumn(t *heading.Table) letters.Column {
	for _, c := range []letters.Column{letters.ColumnNumber, letters.ColumnAddress, letters.ColumnStreet} {
		if t.Has(c) {
			return c
		}
	}
	return ""
}

// streetColumn is the column to look at where a street may be wrong.
func streetColumn(t *heading.Table) letters.Column {
	if t.Has(letters.ColumnStreet) {
		return letters.ColumnStreet
	}
	return addressColumn(t)
}
