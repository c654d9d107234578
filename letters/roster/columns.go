package roster

import "doorletters/letters/heading"

// addressColumn is the column to look at where an address is incomplete.
func addressColumn(t *heading.Table) heading.Column {
	for _, c := range []heading.Column{heading.ColumnNumber, heading.ColumnAddress, heading.ColumnStreet} {
		if t.Has(c) {
			return c
		}
	}
	return ""
}

// streetColumn is the column to look at where a street may be wrong.
func streetColumn(t *heading.Table) heading.Column {
	if t.Has(heading.ColumnStreet) {
		return heading.ColumnStreet
	}
	return addressColumn(t)
}
