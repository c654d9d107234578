package roster

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"doorletters/letters"
)

// Addresses reads an address list by the ending of its name: .xlsx, .xlsm,
// .csv, .tsv or .txt. The households are in the list's order, each door once,
// their Pod as it is typed (see [Reconcile]). Problems come in the order of
// their rows; rows that share a fault have the same message, so that they can
// be shown together. Where nothing could be read there is a Problem of
// SeverityError and no household.
func Addresses(r io.Reader, name string, o Options) ([]letters.Household, []letters.Problem, error) {
	sheets, err := read(r, name)
	if err != nil {
		return nil, nil, err
	}
	s, h, problems, err := choose(sheets, addressTable, o)
	if err != nil || len(problems) > 0 {
		return nil, problems, err
	}
	if problems = checkColumns(s, addressHeadings, podHeadings, o.Columns, h); len(problems) > 0 {
		return nil, problems, nil
	}
	reader := addressReader{sheet: s, header: h, options: o, doors: map[string][]int{}}
	for l, err := range s.lines() {
		if err != nil {
			return nil, nil, inFile(err, name)
		}
		if l.row > h.row && !l.blank() && !h.repeated(l) {
			reader.read(l)
		}
	}
	if len(reader.households) == 0 && len(reader.problems) == 0 {
		reader.problem(h.row, "", letters.SeverityWarning, "there are no rows below the headings", "check that this is the right file and sheet")
	}
	reader.tell()
	slices.SortStableFunc(reader.problems, func(a, b letters.Problem) int { return cmp.Compare(a.Row, b.Row) })
	return reader.households, reader.problems, nil
}

// addressReader turns rows into households.
type addressReader struct {
	sheet   sheet
	header  header
	options Options

	households []letters.Household
	problems   []letters.Problem
	doors      map[string][]int // by DoorKey, places in households

	hidden, guessed, folded, zips, halves, dates, serial tally
}

// problem notes a fault of one row.
func (r *addressReader) problem(row int, column meaning, severity letters.Severity, message, hint string) {
	p := letters.Problem{File: r.sheet.file, Sheet: r.sheet.name, Row: row, Severity: severity, Message: message, Hint: hint}
	if column != "" {
		p.Column = r.header.heading(column)
	}
	r.problems = append(r.problems, p)
}

// tell says once what happened to many rows.
func (r *addressReader) tell() {
	note := func(t tally, column meaning, message, hint string) {
		if len(t.rows) > 0 {
			r.problem(t.rows[0], column, letters.SeverityNote, fmt.Sprintf(message, t.text()), hint)
		}
	}
	note(r.hidden, "", "hidden rows are read like the others: %s", "delete them if those doors should get no letter")
	note(r.guessed, "", "these rows are not in UTF-8; their accents are read as Windows writes them in Western Europe and America: %s",
		"look whether the accents are right; if not, save the list as an Excel workbook or as CSV UTF-8")
	note(r.folded, "", "doors that an earlier row names already get one letter, not two: %s",
		"the Also column of the assigned list says where each door is named again")
	note(r.zips, colZIP, "ZIPs that had lost their zeros got them back: %s", "format the column as text to keep them")
	note(r.halves, colNumber, "numbers such as 16.5 are read as 16 1/2: %s", "")
	note(r.dates, colNumber, "cells that hold dates are read as they are shown, for example 12-1: %s", "format the column as text and type them again")
	note(r.serial, colNumber, "the number is taken from the address itself, not from this column: %s", "")
	for _, m := range r.header.guessed {
		r.problem(r.header.row, m, letters.SeverityNote, fmt.Sprintf("this column is read as the %s", m),
			"name the right column under [columns] in campaign.toml if it is another one")
	}
	for _, heading := range r.header.twice {
		r.problem(r.header.row, "", letters.SeverityNote, fmt.Sprintf("the column %s is not read: an earlier column has that meaning", heading),
			"name the right column under [columns] in campaign.toml if it is the other one")
	}
}
