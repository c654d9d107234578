package fold

import (
	"fmt"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/roster/records"
	"doorletters/letters/roster/report"
)

// Fold puts the rows of one door together, each into the first of them in the
// order of the list, and returns the doors that are left. A door that one of its
// rows skips is skipped.
func Fold(x *records.List, list report.Tables, doors []int32) (kept []int32, problems report.Problems) {
	f := folder{records: x, tables: list}
	groups := sameDoors(x, doors)
	kept = make([]int32, 0, len(doors))
	for n, i := range doors {
		g := groups.of(n)
		switch {
		case g.first == int32(n):
			if g.others != nil {
				f.mayBeTwo(x.At(int(i)).Household, g.others)
			}
			if g.suspect >= 0 {
				f.mayBeOne(x.At(int(i)).Household, x.At(int(g.suspect)).Household)
			}
			if g.apart >= 0 {
				f.differsUnread(x.At(int(i)), x.At(int(g.apart)))
			}
			kept = append(kept, i)
		default:
			f.fold(int(doors[g.first]), x.At(int(i)))
		}
	}
	return kept, f.problems
}

// folder folds rows, and reports what they say differently.
type folder struct {
	records  *records.List
	tables   report.Tables
	problems report.Problems
}

// maxNote is how many bytes the notes of a door's rows make together; a list of
// precincts has a hundred rows for a hall.
const maxNote = 400

// varies reports what says something else in each row; general says it of all.
func (f *folder) varies(h letters.Household, column letters.Column, severity letters.Severity, general, message, hint string) {
	p := letters.Problem{File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row, Severity: severity, Message: message, Hint: hint, General: general}
	if column != "" {
		p.Column = f.tables.Of(h.Source.Sheet).Heading(column)
	}
	f.problems.Add(p)
}

// mayBeTwo reports a door that names no place, and may be one of several that do.
func (f *folder) mayBeTwo(h letters.Household, others []int32) {
	f.varies(h, letters.ColumnZIP, letters.SeverityWarning, "this door may be one of two that other rows name; it is kept as a door of its own, with a letter",
		fmt.Sprintf("this door may be the one of %s or of %s; it is kept as a door of its own, with a letter", f.row(f.source(others[0])), f.row(f.source(others[1]))),
		"write its city or ZIP")
}

func (f *folder) source(i int32) letters.Source {
	return f.records.SourceOf(f.records.Stored(int(i)))
}

// row names a row, with its sheet where the list has several.
func (f *folder) row(s letters.Source) string {
	if len(f.tables) > 1 {
		return fmt.Sprintf("row %d of the sheet %s", s.Row, s.Sheet)
	}
	return fmt.Sprintf("row %d", s.Row)
}

// mayBeOne reports a door that may be an earlier one, spelled otherwise.
func (f *folder) mayBeOne(h, earlier letters.Household) {
	f.varies(h, "", letters.SeverityWarning, "this door may be one that an earlier row spells otherwise; each gets a letter",
		fmt.Sprintf("%s may be the door of %s, %s; each gets a letter", h.Address.Line(), f.row(earlier.Source), earlier.Address.Line()),
		"if they are one door, write both alike")
}

// differsUnread reports a door that differs from an earlier one only in a column that
// is not read.
func (f *folder) differsUnread(h, earlier records.Record) {
	t := f.tables.Of(h.Source.Sheet)
	own, before := strings.Split(h.Unread, "\x00"), strings.Split(earlier.Unread, "\x00")
	for n, place := range t.Parting() {
		if n >= len(own) || n >= len(before) || own[n] == before[n] {
			continue
		}
		name, hint := t.HeadingAt(place), "if it is a part of the address, write both into the column "+t.Heading(letters.ColumnUnit)
		if line := t.ColumnLine(place); line != "" {
			hint = "if it is a part of the address, write under [columns] in campaign.toml: " + line
		}
		f.problems.Add(letters.Problem{
			File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row, Column: name, Severity: letters.SeverityWarning,
			General: "these rows differ from earlier ones only in the column " + name + ", which is not read; each is kept as a door of its own, with a letter",
			Message: fmt.Sprintf("this row differs from %s only in the column %s, which is not read; it is kept as a door of its own, with a letter", f.row(earlier.Source), name),
			Hint:    hint,
		})
		return
	}
}

// fold adds what a later row of a door knows that the first does not.
func (f *folder) fold(at int, again records.Record) {
	first := f.records.At(at)
	const already = " names this door already: it gets one letter, not two"
	message := f.row(first.Source) + already
	if address.DoorKey(first.Address) != address.DoorKey(again.Address) {
		message += "; it is written " + first.Address.Line() + " there"
	}
	f.varies(again.Household, "", letters.SeverityNote, "an earlier row"+already, message, "the Also column of the assigned list says where each door is named again")
	first.Also = []letters.Source{again.Source}
	if first.Pod == "" {
		first.PodCorrected = again.PodCorrected
	}
	for _, part := range []struct {
		column    letters.Column
		what      string
		to        *string
		other     string
		conflicts bool
	}{
		{letters.ColumnLanguage, "language", &first.Language, again.Language, true},
		{letters.ColumnPod, "pod", &first.Pod, again.Pod, true},
		{letters.ColumnCode, "letter code", &first.Code, again.Code, true},
		{letters.ColumnSkip, "reason to skip it", &first.Skip, again.Skip, false},
		{letters.ColumnCity, "city", &first.Address.City, again.Address.City, false},
		{letters.ColumnZIP, "ZIP", &first.Address.ZIP, again.Address.ZIP, false},
	} {
		switch {
		case *part.to == "":
			*part.to = part.other
		case part.conflicts && part.other != "" && letters.Fold(part.other) != letters.Fold(*part.to):
			f.conflict(first.Household, again.Household, part.column, part.what, *part.to, part.other)
		}
	}
	first.Note = f.joinNotes(first.Household, again.Household)
	if first.Stop == 0 {
		first.Stop = again.Stop
	}
	if !first.Located && (again.Located || !first.Swapped) {
		first.Point, first.Located, first.Swapped = again.Point, again.Located, again.Swapped
	}
	f.records.Set(at, first)
}

// joinNotes puts the notes of two rows of a door together, unless they get long.
func (f *folder) joinNotes(first, again letters.Household) string {
	switch {
	case strings.Contains(first.Note, again.Note):
		return first.Note
	case first.Note != "" && len(first.Note)+len(again.Note) > maxNote:
		f.conflict(first, again, letters.ColumnNote, "note", first.Note, again.Note)
		return first.Note
	}
	return letters.JoinNotes(first.Note, again.Note)
}

func (f *folder) conflict(first, again letters.Household, column letters.Column, what, kept, other string) {
	f.varies(again, column, letters.SeverityWarning, "an earlier row names this door too, with another "+what+": the first is kept",
		fmt.Sprintf("%s names this door too, with another %s: %s is kept, %s is not", f.row(first.Source), what, kept, other),
		"make both rows say the same, or delete one")
}
