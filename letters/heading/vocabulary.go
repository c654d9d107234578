package heading

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// vocabulary says what headings mean: the column of each folded heading.
type vocabulary map[string]letters.Column

// onlyKeys are columns whose names are headings of too many other things: a
// "Type" may be the use of the land, and "Flats" how many.
var onlyKeys = map[letters.Column]bool{letters.ColumnType: true, letters.ColumnHalf: true, letters.ColumnUnitType: true, letters.ColumnFloor: true, letters.ColumnDirection: true, letters.ColumnFlats: true}

// readVocabulary reads a table with a line for each column: its name, a colon,
// and headings with commas between them.
func readVocabulary(table string) vocabulary {
	v := vocabulary{}
	for line := range strings.SplitSeq(strings.TrimSpace(table), "\n") {
		name, headings, _ := strings.Cut(line, ":")
		if !onlyKeys[letters.Column(name)] {
			v[letters.Fold(name)] = letters.Column(name)
		}
		for heading := range strings.SplitSeq(headings, ",") {
			v[letters.Fold(heading)] = letters.Column(name)
		}
	}
	delete(v, "") // # folds to nothing, as much else does
	return v
}

var (
	addressHeadings = readVocabulary(addressHeadingTable + featureHeadingTable)
	podHeadings     = readVocabulary(podHeadingTable)
)

// has reports whether a key of [columns] is one of the vocabulary's columns.
func (v vocabulary) has(key string) bool {
	return slices.Contains(v.all(), letters.Column(key))
}

// all returns the columns that the table may have.
func (v vocabulary) all() []letters.Column {
	if v["leader"] != "" {
		return letters.PodColumns()
	}
	return letters.AddressColumns()
}

// columns returns the names of all columns, sorted.
func (v vocabulary) columns() []string {
	var all []string
	for _, column := range v.all() {
		all = append(all, column.Key())
	}
	slices.Sort(all)
	return all
}
