package roster

import (
	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster/report"
)

// noNumbers says that no row of a list without a column of numbers has a house
// number, and which columns are not read that may have them.
func noNumbers(t *heading.Table) letters.Problem {
	unread, line := t.UnreadColumnsList()
	hint := "say in campaign.toml which column has them, by its heading: number = \"...\" under [columns]"
	if line != "" {
		hint += "; what else is not read would be: " + line
	}
	return report.TableNote(t, report.AddressColumn(t), letters.SeverityError, "no row has a house number; columns that are not read: "+unread, hint)
}
