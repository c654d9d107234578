package heading

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// Wanted says what kind of table is looked for: [Addresses] or [Pods].
type Wanted struct {
	what       string // "addresses", as it is said in problems
	vocabulary vocabulary
	// other is the vocabulary of the other kind of table, whose columns the
	// campaign may name too.
	other vocabulary
	// needed: a table has one of them.
	needed []letters.Column
	// not: headings that read so are those of another kind of table.
	not func(sheet.Row) bool
	// doors reports whether a table names any doors, where a list of another
	// purpose may have the same headings; nil where none may.
	doors func(*Table, Options) bool
	// sections: rows that head others may stand for the headings that are needed.
	sections bool
	// assigns: what the columns hold is decided of all together, with their cells.
	assigns bool
	// explains: what was made of the headings is said in the notes.
	explains bool
	// example of headings, for a hint.
	example string
}

// Addresses is a list of doors.
var Addresses = Wanted{
	what:       "addresses",
	vocabulary: addressHeadings,
	other:      podHeadings,
	needed:     []letters.Column{letters.ColumnStreet, letters.ColumnAddress},
	not:        isPodTable,
	doors:      (*Table).namesDoors,
	sections:   true,
	assigns:    true,
	explains:   true,
	example:    "Number, Street, Unit, City, ZIP, Language",
}

// Pods is a table of pods and their leaders.
var Pods = Wanted{
	what:       "pods",
	vocabulary: podHeadings,
	other:      addressHeadings,
	needed:     []letters.Column{letters.ColumnLeader, letters.ColumnPod},
	not:        hasDoorColumns,
	example:    "Pod, Leader, Phone, Email, Languages, Streets",
}

// hasDoorColumns reports whether headings have columns that only doors have.
func hasDoorColumns(row sheet.Row) bool {
	t := readTable(row, addressHeadings, nil)
	return t.Has(letters.ColumnNumber, letters.ColumnUnit, letters.ColumnZIP)
}

// isPodTable reports whether headings are those of a table of pods. A list of
// residents has names and telephones too, but "Name" where pods have leaders, or
// columns that only doors have.
func isPodTable(row sheet.Row) bool {
	t := readTable(row, podHeadings, nil)
	if !t.Has(letters.ColumnLeader) || !t.Has(letters.ColumnPod, letters.ColumnPhone, letters.ColumnWhatsApp, letters.ColumnEmail) {
		return false
	}
	_, _, leader := cutOrdinal(t.Heading(letters.ColumnLeader))
	if isResident[strings.Join(leader, " ")] && !t.Has(letters.ColumnPod, letters.ColumnPodName, letters.ColumnStreets, letters.ColumnCapacity) {
		return false
	}
	return !hasDoorColumns(row)
}

var isResident = letters.WordSet("name,nombre,nom,nome,contact,contact name")
