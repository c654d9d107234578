package roster

import (
	"cmp"
	"io"
	"slices"

	"doorletters/letters"
	"doorletters/letters/answers"
	"doorletters/letters/heading"
	"doorletters/letters/roster/fold"
	"doorletters/letters/roster/report"
	"doorletters/letters/roster/resolve"
)

// Beside is what stands beside an address list and settles which of its rows are read,
// and how. The zero value is nothing.
type Beside struct {
	// Corrections of rows beat what is answered for the whole list, and that beats what
	// it says.
	Corrections answers.Corrections
	// Within is the area in which doors must lie, nil for any. Rows that lie elsewhere
	// are counted, and not looked at any further.
	Within *Within
	// Watch is told now and then how many rows were read. An error ends the reading, and
	// is returned. It may be nil.
	Watch func(rows int) error
}

// Addresses reads an address list by the ending of its name: .xlsx or .xlsm, of which
// several sheets may be one list, .csv, .tsv or .txt, or GeoJSON (see
// [letters.IsFeatureFile]). The households are in the list's order, each door once,
// their Pod as it is typed (see leaders.Reconcile). Problems come in the order of
// their rows; rows that share a fault have the same message, so that they can
// be shown together. Where nothing could be read there is a Problem of
// SeverityError and no household.
func Addresses(r io.Reader, name string, o heading.Options) ([]letters.Household, []letters.Problem, error) {
	return AddressesBeside(r, name, o, Beside{})
}

// AddressesBeside reads an address list as [Addresses] does, with what stands beside it.
func AddressesBeside(r io.Reader, name string, o heading.Options, b Beside) ([]letters.Household, []letters.Problem, error) {
	sheets, err := heading.Open(r, name, o.Country)
	if err != nil {
		return nil, nil, err
	}
	found, problems, err := heading.FindAll(sheets, heading.Addresses, o)
	if err != nil || len(problems) > 0 {
		return nil, problems, err
	}
	list, used := report.Tables(found), b.Corrections.Tally()
	var rows reading
	passed := 0 // rows that are no doors and have no problem of their own
	for i := range list {
		if rows, err = rows.read(&list[i], o, b, used); err != nil {
			return nil, nil, err
		}
		passed += rows.cut.left + rows.shapes.Count()
		problems = slices.Concat(problems, list[i].Notes, dropForeignCodes(&rows.records, &list[i], o), rows.notes(&list[i], o.Answers.Rows))
	}
	doors, resolved := resolve.Resolve(&rows.records, list, o.Answers.BlankStreet)
	named := resolve.NameBuildings(&rows.records, list, doors)
	suspect := resolve.SuspectParts(&rows.records, list, doors, o.Country)
	kept, folded := fold.Fold(&rows.records, list, doors)
	repaired := repairPoints(&rows.records, list, kept)
	unprinted := rows.unprinted.problems(&rows.records, list, kept, newLanguageCells(o).printed)
	if len(kept) == 0 && rows.problems.Len()+resolved.Len()+passed == 0 {
		problems = append([]letters.Problem{report.TableNote(&list[0], "", letters.SeverityWarning, "there are no rows below the headings", "check that this is the right file and sheet")}, problems...)
	}
	if !list.HaveNumbers() && len(doors) == 0 && resolved.Len() > 1 {
		problems = append(problems, noNumbers(&list[0]))
	}
	for _, list := range []*report.Problems{&rows.problems, &resolved, &suspect, &named, &folded, &repaired, &unprinted} {
		problems = append(problems, list.All()...)
	}
	slices.SortStableFunc(problems, func(a, b letters.Problem) int {
		return cmp.Or(cmp.Compare(list.Index(a.Sheet), list.Index(b.Sheet)), cmp.Compare(a.Row, b.Row))
	})
	return rows.records.Households(kept), append(problems, used.Problems()...), nil
}
