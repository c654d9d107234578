package roster

import (
	"fmt"
	"strconv"
	"strings"

	"doorletters/letters"
)

// isInUse reports whether there is the address of a row, as far as the list says
// so. A retired address is none any more, a proposed one none yet.
func (r *rowReader) isInUse() bool {
	text := r.Text(letters.ColumnLifecycle)
	if text == "" || r.Table.InUse(text) {
		return true
	}
	r.Varies(letters.ColumnLifecycle, letters.SeverityNote, "the list says that this address is not in use; it gets no letter",
		fmt.Sprintf("the list says that this address is %.30q; it gets no letter", text), "change that cell if somebody lives there")
	return false
}

// reportHouseholds says of a row that stands for several households, and does not
// name them, that it gets one letter.
func (r *rowReader) reportHouseholds(unit string) {
	text := r.Text(letters.ColumnHouseholds)
	if text == "" || text == "1" {
		return
	}
	count, err := strconv.ParseFloat(text, 64)
	switch {
	case err != nil:
	case count >= 2 && unit == "":
		r.Varies(letters.ColumnHouseholds, letters.SeverityWarning, "this row says that there are several households; it gets one letter",
			fmt.Sprintf("this row says that there are %s households; it gets one letter", text), "write a row for each household, with its unit; or print spare letters for the others")
	case count == 0:
		r.Problem(letters.ColumnHouseholds, letters.SeverityNote, "this row says that there is no household; it gets a letter all the same", "write x in a column called Skip if nobody lives there")
	}
}

// isVacantLand reports whether a row of a list that counts households is a piece of
// land without a house, which assessors give the number 0.
func (r *rowReader) isVacantLand() bool {
	if r.Table.Index(letters.ColumnHouseholds) < 0 || strings.Trim(r.Text(letters.ColumnNumber), "0") != "" || r.Text(letters.ColumnNumber) == "" {
		return false
	}
	r.Problem(letters.ColumnNumber, letters.SeverityNote, "the number is 0, as of land without a house; no letter for this row", "write the number if somebody lives there")
	return true
}
