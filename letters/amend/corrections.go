package amend

import (
	"bytes"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/answers"
)

// Correction is a line of corrections.csv.
type Correction struct {
	// Written is what the row of the address list says, by which it is found.
	Written string
	// Values are what is right in its columns. "-" clears the row's cell, and "" takes what
	// the line says of it out of the line.
	Values map[letters.Column]string
}

// Corrections writes lines into the text of corrections.csv; data is nil where there is
// none yet. A line for a text that has one already gets the new values, and what it says
// of other columns stays; a line that says nothing any more goes. Country is that of the
// address list. The error is a [letters.Problem].
func Corrections(data []byte, country string, changes ...Correction) ([]byte, error) {
	if len(bytes.TrimSpace(bytes.TrimPrefix(data, []byte(byteOrderMark)))) == 0 {
		data = append(slices.Clone(data), headings()+"\n"...)
	}
	before, err := readCorrections(data, country)
	if err != nil {
		return nil, err
	}
	wanted, err := before.wanted(changes)
	if err != nil {
		return nil, err
	}
	data = before.with(data, wanted)
	after, err := readCorrections(data, country)
	if err != nil {
		return nil, err
	}
	if !after.say(before, wanted) {
		return nil, unwritable(answers.File)
	}
	return data, nil
}

// headings are those of a new file.
func headings() string {
	var names []string
	for _, column := range answers.Columns() {
		names = append(names, answers.Heading(column))
	}
	return strings.Join(names, ",")
}
