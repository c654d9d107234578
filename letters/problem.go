package letters

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// Severity says what a Problem does to the batch.
type Severity string

const (
	// SeverityError: a batch cannot be printed until this is corrected.
	SeverityError Severity = "error"
	// SeveritySkipped: this row gets no letter.
	SeveritySkipped Severity = "skipped"
	// SeverityWarning: printed, but perhaps not as the writer meant it.
	SeverityWarning Severity = "warning"
	// SeverityNote: something was read in a way that should be known, a guess for example.
	SeverityNote Severity = "note"
)

// NoLetter ends the message of a Problem whose row gets no letter.
const NoLetter = "; no letter for this row"

// StillSample stands in the message of a Problem of something that a new campaign begins
// with and that a group has not replaced.
const StillSample = "still the sample's"

// OfSample reports whether it is of something that a new campaign begins with.
func (p Problem) OfSample() bool { return strings.Contains(p.Message, StillSample) }

// Problem is a fault in what people wrote: where it stands, what is wrong and
// what to try. Problems are gathered and shown together; an error means that
// the program cannot go on.
type Problem struct {
	// File is the file as the campaign names it, for example "addresses.xlsx".
	File string `json:"file"`
	// Sheet is the worksheet; empty for text files.
	Sheet string `json:"sheet"`
	// Row counts from 1 as the spreadsheet program shows it; in a text file it
	// is the line, in a map file the feature. 0 where the problem is the whole file's.
	Row int `json:"row"`
	// Column is the heading as written, or the key of a settings file.
	Column string `json:"column"`
	// IsKey: Column is the key of a message in that row of a workbook, and no heading. In a
	// file of lines it always is one.
	IsKey bool `json:"-"`
	// Severity says what follows.
	Severity Severity `json:"severity"`
	// Message says what is wrong, and what happens to the row.
	Message string `json:"message"`
	// Hint says what to try; it may be empty.
	Hint string `json:"hint"`
	// Kind names the question that the problem asks, where it asks one that [Answers]
	// can settle: "blank_street". It does not change when the wording does. Values are
	// what is asked about, a street or a language's name.
	Kind   string   `json:"kind,omitempty"`
	Values []string `json:"values,omitempty"`
	// Choices are what the answer may be, where the question knows: tags of languages, or
	// columns.
	Choices []string `json:"choices,omitempty"`
	// General says of many rows at once what Message says of this one, which
	// names what its cell holds; empty where Message does for all.
	General string `json:"-"`
}

// Where names the place for a person: "addresses.xlsx, sheet Doors, row 12, column ZIP".
func (p Problem) Where() string {
	rows := RowTally{}
	if p.Row > 0 {
		rows.Add(p.Row)
	}
	return p.WhereIn(rows)
}

// WhereIn names the places of several problems that differ in their rows alone:
// "addresses.xlsx, rows 12, 15 and 40 more, column ZIP".
func (p Problem) WhereIn(rows RowTally) string {
	var b strings.Builder
	b.WriteString(p.File)
	add := func(format string, value any) {
		if b.Len() > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, format, value)
	}
	if p.Sheet != "" {
		add("sheet %s", p.Sheet)
	}
	if rows.Count() > 0 {
		switch {
		case p.isLines():
			add("%s", rows.Called("line"))
		case IsFeatureFile(p.File):
			add("%s", rows.Called("feature"))
		default:
			add("%s", rows)
		}
	}
	if p.Column != "" {
		if p.isLines() || p.IsKey {
			add("key %s", p.Column)
		} else {
			add("column %s", p.Column)
		}
	}
	return b.String()
}

// isLines reports whether the file is a text of lines and keys, also under the names
// that editors make of it.
func (p Problem) isLines() bool {
	name := strings.TrimSuffix(strings.ToLower(p.File), ".txt")
	return strings.HasSuffix(name, ".toml") || strings.HasSuffix(name, ".md") || strings.HasSuffix(name, "campaign") && name != strings.ToLower(p.File)
}

// Same reports whether two problems say the same of the same place.
func (p Problem) Same(q Problem) bool {
	values := slices.Equal(p.Values, q.Values)
	p.Values, q.Values = nil, nil
	return values && reflect.DeepEqual(p, q)
}

// Error makes a Problem an error, for the places where the first one ends the work.
func (p Problem) Error() string {
	if where := p.Where(); where != "" {
		return where + ": " + p.Message
	}
	return p.Message
}

// FileFault is a Problem of a whole file that ends the reading of it.
func FileFault(file, message, hint string) Problem {
	return Problem{File: file, Severity: SeverityError, Message: message, Hint: hint}
}

// Refusal is a Problem of what somebody asks for; it has no place.
func Refusal(message, hint string) Problem {
	return Problem{Severity: SeverityError, Message: message, Hint: hint}
}
