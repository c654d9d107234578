package heading

import "doorletters/letters"

// saidColumn names what a column holds for a person.
func saidColumn(c letters.Column) string {
	if said, ok := saidColumns[c]; ok {
		return said
	}
	return string(c)
}

var saidColumns = map[letters.Column]string{
	letters.ColumnNumberPrefix: "number's prefix", letters.ColumnNumberTo: "number to which it goes", letters.ColumnHalf: "number's suffix", letters.ColumnPreModifier: "word before the street's name",
	letters.ColumnType: "street's type", letters.ColumnPreType: "type before the street's name", letters.ColumnSeparator: "word between type and name",
	letters.ColumnDirection: "street's direction", letters.ColumnPostDirection: "direction behind the street", letters.ColumnPostModifier: "word behind the street",
	letters.ColumnUnitType: "unit's type", letters.ColumnZIP: "ZIP", letters.ColumnPodName: "pod's name", letters.ColumnOnLetters: "name on letters",
	letters.ColumnLeader2: "second leader", letters.ColumnPhone2: "second leader's telephone",
}
