package address

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// zipCell reads the column of ZIPs.
func (p *Parts) zipCell(text string, d Dialect) string {
	if len(text) == 5 && letters.IsDigits(text) {
		return text
	}
	typed := strings.TrimLeft(lexicon.PlainWidth(text), "'’` ")
	zip, restored := zipCode(typed, d.Country)
	p.ZIPRestored = restored
	switch {
	case d.Country != "" && phrase.IsAmerican(d.Country) && zip != "" && !phrase.BareZIP.MatchString(zip) && phrase.OtherZIP.FindString(zip) == "":
		p.note(letters.ColumnZIP, letters.SeverityWarning, "a ZIP has five digits, or nine; this one is kept as it stands", "type it again")
	case phrase.BareZIP.MatchString(zip) && typedZIP.MatchString(typed) && strings.ContainsAny(typed, phrase.ZipLetters):
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
