package roster

import (
	"fmt"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/roster/records"
)

// correctedDoor makes a record of what a correction leaves of a row, and says where that is
// no door still, or a number that few would write.
func (r *rowReader) correctedDoor(p address.Parts) (records.Record, bool) {
	if p.Kind == address.Numberless && r.correction.Sets(letters.ColumnStreet) && !r.correction.Sets(letters.ColumnNumber) {
		r.Problem("", letters.SeveritySkipped, "its line in corrections.csv has the street, and the row has no house number"+letters.NoLetter, "write the number into that line, under Number")
		return records.Record{}, false
	}
	number, ok := r.correction.Value(letters.ColumnNumber)
	if ok && number != "" && p.Kind == address.Door && !strings.ContainsAny(number, "0123456789½¼¾⅓⅔") {
		severity := letters.SeverityWarning
		if address.HousesHaveNames(r.dialect.Country) && address.SpelledNumber(number) == "" {
			severity = letters.SeverityNote
		}
		r.Varies("", severity, "the number in corrections.csv has no digit; it is printed as it stands",
			fmt.Sprintf("the number %q in corrections.csv has no digit; it is printed as it stands", number), "write it in digits")
	}
	return r.door(p)
}
