package roster

import (
	"cmp"
	"io"
	"slices"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// Addresses reads an address list by the ending of its name: .xlsx, .xlsm,
// .csv, .tsv or .txt. The households are in the list's order, each door once,
// their Pod as it is typed (see leaders.Reconcile). Problems come in the order of
// their rows; rows that share a fault have the same message, so that they can
// be shown together. Where nothing could be read there is a Problem of
// SeverityError and no household.
func Addresses(r io.Reader, name string, o heading.Options) ([]letters.Household, []letters.Problem, error) {
	sheets, err := heading.Open(r, name, o.Country)
	if err != nil {
		return nil, nil, err
	}
	table, problems, err := heading.Find(sheets, heading.Addresses, o)
	if err != nil || len(problems) > 0 {
		return nil, problems, err
	}
	rows, err := read(table, o)
	if err != nil {
		return nil, nil, err
	}
	foreign := dropForeignCodes(&rows.records, &table, o)
	doors, resolved := resolve(&rows.records, &table)
	kept, folded := fold(&rows.records, &table, doors)
	repaired := repairPoints(&rows.records, &table, kept)
	if len(kept) == 0 && len(rows.problems.rows)+len(resolved.rows) == 0 {
		problems = append(problems, tableNote(&table, "", letters.SeverityWarning, "there are no rows below the headings", "check that this is the right file and sheet"))
	}
	if !table.Has(letters.ColumnNumber) && len(doors) == 0 && len(resolved.rows) > 1 {
		problems = append(problems, noNumbers(&table))
	}
	problems = slices.Concat(problems, table.Notes, foreign, rows.notes(&table))
	for _, list := range []*problemList{&rows.problems, &resolved, &folded, &repaired} {
		problems = append(problems, list.all()...)
	}
	slices.SortStableFunc(problems, func(a, b letters.Problem) int { return cmp.Compare(a.Row, b.Row) })
	return rows.records.households(kept), problems, nil
}
