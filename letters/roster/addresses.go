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
	s, t, problems, err := heading.Choose(sheets, heading.Addresses, o)
	if err != nil || len(problems) > 0 {
		return nil, problems, err
	}
	if problems = heading.CheckColumns(s, heading.AddressHeadings, heading.PodHeadings, o.Columns, t); len(problems) > 0 {
		return nil, problems, nil
	}
	t, foreign := t.WithoutForeignCodes(s, o)
	t.PartsBySample(s)
	t = t.Indexed()
	rows, err := read(t, s, o)
	if err != nil {
		return nil, nil, err
	}
	doors, resolved := resolve(&rows.records, &t)
	kept, folded := fold(&rows.records, &t, doors)
	repaired := repairPoints(&rows.records, &t, kept, rows.swapped)
	problems = s.Passed
	if len(kept) == 0 && len(rows.problems.rows)+len(resolved.rows) == 0 {
		problems = append(problems, letters.Problem{
			File: s.File, Sheet: s.Name, Row: t.Row, Severity: letters.SeverityWarning,
			Message: "there are no rows below the headings", Hint: "check that this is the right file and sheet",
		})
	}
	problems = append(problems, rows.notes(&t, s, foreign)...)
	for _, list := range []*problemList{&rows.problems, &resolved, &folded, &repaired} {
		problems = append(problems, list.all()...)
	}
	slices.SortStableFunc(problems, func(a, b letters.Problem) int { return cmp.Compare(a.Row, b.Row) })
	return rows.records.households(kept), problems, nil
}
