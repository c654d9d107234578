package report

import (
	"doorletters/letters"
	"doorletters/letters/heading"
)

// AddressColumn is the column to look at where an address is incomplete.
func AddressColumn(t *heading.Table) letters.Column {
	for _, c := range []letters.Column{letters.ColumnNumber, letters.ColumnAddress, letters.ColumnStreet} {
		if t.Has(c) {
			return c
		}
	}
	return ""
}

// StreetColumn is the column to look at where a street may be wrong.
func StreetColumn(t *heading.Table) letters.Column {
	if t.Has(letters.ColumnStreet) {
		return letters.ColumnStreet
	}
	return AddressColumn(t)
}
