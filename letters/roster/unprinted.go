package roster

import (
	"maps"
	"slices"

	"doorletters/letters"
	"doorletters/letters/langname"
	"doorletters/letters/roster/records"
	"doorletters/letters/roster/report"
)

// unprintedRows are the rows whose doors ask for a language that is not printed, by its
// tag.
type unprintedRows map[string][]letters.Source

func (u *unprintedRows) add(tag string, row letters.Source) {
	if *u == nil {
		*u = unprintedRows{}
	}
	rows := (*u)[tag]
	if n := len(rows); n > 0 && rows[n-1] == row {
		return // of another door in the row
	}
	(*u)[tag] = append(rows, row)
}

// problems says of each such language how many of the doors ask for it, what they get,
// and what can be done: the same of each of its rows. A row that is no door of its own,
// or whose door has a language from another of its rows, counts for none.
func (u unprintedRows) problems(x *records.List, list report.Tables, doors []int32, printed langname.Printed) (problems report.Problems) {
	if len(u) == 0 {
		return report.Problems{}
	}
	type place struct {
		sheet string
		row   int
	}
	without := map[place]int{} // how many doors of the row have no language that is printed
	for _, i := range doors {
		if s := x.Stored(int(i)); s.Language == 0 && s.Skip == 0 {
			source := x.SourceOf(s)
			without[place{source.Sheet, source.Row}]++
		}
	}
	for _, tag := range slices.Sorted(maps.Keys(u)) {
		count := 0
		rows := slices.DeleteFunc(u[tag], func(row letters.Source) bool {
			n := without[place{row.Sheet, row.Row}]
			count += n
			return n == 0
		})
		message, hint := printed.Unprinted(tag, count)
		for _, row := range rows {
			p := report.TableNote(list.Of(row.Sheet), letters.ColumnLanguage, letters.SeverityWarning, message, hint)
			p.Row, p.Kind, p.Values = row.Row, letters.KindUnprintedLanguage, []string{tag}
			problems.Add(p)
		}
	}
	return problems
}
