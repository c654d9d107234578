package heading

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading/assign"
	"doorletters/letters/sheet"
)

// maxHeading is how many bytes a heading may have.
const maxHeading = 80

// named are the headings of [columns]: what the campaign calls a column.
type named map[string]string

// has reports whether the campaign names a column.
func (n named) has(column letters.Column) bool {
	_, ok := n[string(column)]
	return ok
}

// parts returns the columns of an address that the campaign names.
func (n named) parts() []letters.Column {
	return slices.DeleteFunc(slices.Clone(assign.Parts), func(column letters.Column) bool { return !n.has(column) })
}

// lookup returns the column that the campaign calls by a heading, empty for none.
func (n named) lookup(text string) letters.Column {
	folded := letters.Fold(text)
	if folded == "" {
		return ""
	}
	var found letters.Column
	for key, heading := range n {
		if letters.Fold(heading) == folded && string(found) < key {
			found = letters.Column(key)
		}
	}
	return found
}

// readTable reads a row as if it were headings. A heading that the campaign names
// means that column and no other, and the column has no other heading. What the
// headings leave open is guessed.
func readTable(row sheet.Row, v vocabulary, n named) Table {
	t := Table{Row: row.Number, Columns: map[letters.Column]int{}, second: map[letters.Column]int{}}
	for i, c := range row.Cells {
		text := letters.Tidy(c.Shown)
		t.texts = append(t.texts, text)
		if text == "" || len(text) > maxHeading {
			continue
		}
		column := n.lookup(text)
		if column == "" {
			if column = v.lookup(text); column == "" || n.has(column) {
				continue
			}
		}
		t.take(column, i)
	}
	if v.has(string(letters.ColumnNumber)) {
		t.guessByLastWords(n)
		t.guessByLocation(n)
	}
	t.dropLoneAxis()
	t.giveToSecondLeader()
	return t
}

// take lets a column of the sheet be what its heading means, unless a better one
// is.
func (t *Table) take(column letters.Column, place int) {
	text := t.texts[place]
	first, taken := t.Columns[column]
	switch {
	case !taken:
		t.Columns[column] = place
	case givesWay(t.texts[first], text):
		t.Columns[column] = place
		if fallsBack[letters.Fold(t.texts[first])] {
			t.second[column] = first
		}
	case fallsBack[letters.Fold(text)]:
		if _, taken := t.second[column]; !taken {
			t.second[column] = place
		}
	case loosely[letters.Fold(text)]:
	default:
		t.twice = append(t.twice, text)
		if _, taken := t.second[column]; !taken {
			t.second[column] = place
		}
	}
}

// givesWay reports whether a heading gives way to another of the same meaning.
func givesWay(first, other string) bool {
	return ofTheOwner(first) && !ofTheOwner(other) || loosely[letters.Fold(first)] && !loosely[letters.Fold(other)]
}

// loosely are headings that name something else too: the municipality may be the
// one that keeps the list. They give way to a heading that says what is meant.
var loosely = letters.WordSet("placename,jurisdiction,jurisdiction name,locality,locality name,municipality,borough,village,commune,region," +
	"building no,building number,bldg no,bldg number,bldg num,ap,inc muni," +
	"nazev casti obce,streetname de,streetname nl,sao start number,flats,apts,x,y,x coord,y coord,x coordinate,y coordinate,point x,point y,shape x,shape y,coord x,coord y,shape,point,geometry,geom,the geom,status,address levels,addr place,addr town,addr village,addr hamlet,addr door")

// fallsBack are those of OpenStreetMap and Overture that a house has instead of the
// usual one: in a village without streets its place.
var fallsBack = letters.WordSet("nazev casti obce,streetname de,streetname nl,sao start number,address levels,addr place,addr town,addr village,addr hamlet,addr door")

// ofTheOwner reports whether a heading is that of an address to which mail for
// the house goes, which need not be the house's.
func ofTheOwner(heading string) bool {
	folded := letters.Fold(heading)
	return strings.Contains(folded, "mail") || strings.Contains(folded, "owner") || strings.Contains(folded, "billing")
}
