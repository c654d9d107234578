package roster

import (
	"cmp"
	"io"
	"slices"

	"doorletters/letters"
	"doorletters/letters/answers"
	"doorletters/letters/heading"
)

// Addresses reads an address list, which may stand on several sheets, by the ending of its name: .xlsx, .xlsm,
// .csv, .tsv or .txt. The households are in the list's order, each door once,
// their Pod as it is typed (see leaders.Reconcile). Problems come in the order of
// their rows; rows that share a fault have the same message, so that they can
// be shown together. Where nothing could be read there is a Problem of
// SeverityError and no household.
func Addresses(r io.Reader, name string, o heading.Options) ([]letters.Household, []letters.Problem, error) {
	return Corrected(r, name, o, answers.Corrections{})
}

// Corrected reads an address list as [Addresses] does, with the group's corrections of
// its rows: they beat what is answered for the whole list, and that beats what it says.
func Corrected(r io.Reader, name string, o heading.Options, corrections answers.Corrections) ([]letters.Household, []letters.Problem, error) {
	sheets, err := heading.Open(r, name, o.Country)
	if err != nil {
		return nil, nil, err
	}
	found, problems, err := heading.FindAll(sheets, heading.Addresses, o)
	if err != nil || len(problems) > 0 {
		return nil, problems, err
	}
	list, used := tables(found), corrections.Tally()
	var rows reading
	for i := range list {
		if rows, err = read(&list[i], o, rows, used); err != nil {
			return nil, nil, err
		}
		problems = slices.Concat(problems, list[i].Notes, dropForeignCodes(&rows.records, &list[i], o), rows.notes(&list[i]))
	}
	doors, resolved := resolve(&rows.records, list, o.Answers.BlankStreet)
	kept, folded := fold(&rows.records, list, doors)
	repaired := repairPoints(&rows.records, list, kept)
	unprinted := rows.unprinted.problems(&rows.records, list, kept, newLanguageCells(o).printed)
	if len(kept) == 0 && len(rows.problems.rows)+len(resolved.rows) == 0 {
		problems = append([]letters.Problem{tableNote(&list[0], "", letters.SeverityWarning, "there are no rows below the headings", "check that this is the right file and sheet")}, problems...)
	}
	for _, list := range []*problemList{&rows.problems, &resolved, &folded, &repaired, &unprinted} {
		problems = append(problems, list.all()...)
	}
	slices.SortStableFunc(problems, func(a, b letters.Problem) int {
		return cmp.Or(cmp.Compare(list.index(a.Sheet), list.index(b.Sheet)), cmp.Compare(a.Row, b.Row))
	})
	return rows.records.households(kept), append(problems, used.Problems()...), nil
}
