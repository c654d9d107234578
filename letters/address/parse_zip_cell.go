package address

import (
	"strings"

	"doorletters/letters"
)

// zipCell reads the column of ZIPs.
func (p *Parts) zipCell(text string, d Dialect) string {
	typed := strings.TrimLeft(PlainWidth(text), "'’` ")
	zip, restored := zipCode(typed, d.Country)
	p.ZIPRestored = restored
	switch {
	case d.Country != "" && isAmerican(d.Country) && zip != "" && !BareZIP.MatchString(zip) && otherZIP.FindString(zip) == "":
		p.note(letters.ColumnZIP, letters.SeverityWarning, "a ZIP has five digits, or nine; this one is kept as it stands", "type it again")
	case BareZIP.MatchString(zip) && typedZIP.MatchString(typed) && strings.ContainsAny(typed, zipLetters):
		p.noteTypedZIP(letters.ColumnZIP, typed, zip)
	}
	return zip
}

// noteTypedZIP says of a ZIP with letters how it is read.
func (p *Parts) noteTypedZIP(column letters.Column, typed, zip string) {
	p.Notes = append(p.Notes, Note{
		Column: column, Severity: letters.SeverityWarning, General: "a ZIP has letters that look like digits; it is read with digits",
		Message: "the ZIP " + typed + " has letters that look like digits; it is read as " + zip, Hint: "type it again",
	})
}
