package languages

import (
	"fmt"
	"strings"

	"doorletters/letters"
)

// Line is what is said of one message, or of several of which it is true.
type Line struct {
	Severity   letters.Severity
	Text, Hint string
}

// translationFault is what several messages have in common.
type translationFault struct {
	file                string
	severity            letters.Severity
	kind, message, hint string
	ofMessages          bool   // their keys name the places
	heading             string // of a workbook's column, where it is of no messages
}

func faultOf(p letters.Problem) translationFault {
	f := translationFault{file: p.File, severity: p.Severity, kind: p.Kind, message: p.Message, hint: p.Hint}
	if f.ofMessages = p.Column != "" && (p.IsKey || p.Sheet == ""); !f.ofMessages {
		f.heading = p.Column
	}
	if p.Kind == KindMissing { // each has its own English
		f.message, f.hint = "", ""
	}
	return f
}

// Lines puts together what is true of several messages: first what stops a
// print.
func Lines(problems []letters.Problem) []Line {
	var lines []Line
	for _, severity := range []letters.Severity{letters.SeverityError, letters.SeveritySkipped, letters.SeverityWarning, letters.SeverityNote} {
		var order []translationFault
		same := map[translationFault][]letters.Problem{}
		for _, p := range problems {
			if p.Severity != severity {
				continue
			}
			fault := faultOf(p)
			if same[fault] == nil {
				order = append(order, fault)
			}
			same[fault] = append(same[fault], p)
		}
		for _, fault := range order {
			lines = append(lines, lineOf(fault, same[fault]))
		}
	}
	return lines
}

// lineOf says what is wrong with messages.
func lineOf(fault translationFault, problems []letters.Problem) Line {
	switch {
	case len(problems) == 1:
		return Line{fault.severity, problems[0].Error(), problems[0].Hint}
	case fault.kind == KindMissing:
		return missingLine(fault, problems)
	case !fault.ofMessages:
		rows := letters.RowTally{}
		for _, p := range problems {
			if p.Row > 0 {
				rows.Add(p.Row)
			}
		}
		return Line{fault.severity, problems[0].WhereIn(rows) + ": " + fault.message, fault.hint}
	}
	return Line{fault.severity, fmt.Sprintf("%s, %s: %s", fault.file, keysWithLines(problems), fault.message), fault.hint}
}

// missingLine says which messages are missing.
func missingLine(fault translationFault, missing []letters.Problem) Line {
	line := Line{Severity: fault.severity, Text: fmt.Sprintf("%s: %d messages are not translated: %s", fault.file, len(missing), keysWithLines(missing))}
	where := "between the quotation marks behind other ="
	if !strings.Contains(fault.file, TOML.Ending) {
		where = "into the column Translation"
	}
	line.Hint = "write your words " + where
	if fault.severity == letters.SeverityWarning {
		line.Hint += "; letters can be printed without these, which are for leaders' papers and flyers"
	}
	return line
}

// maxKeys is how many messages a line names.
const maxKeys = 12

// keysWithLines names messages and where they stand, as many as a line has room for.
func keysWithLines(problems []letters.Problem) string {
	var named []string
	for _, p := range problems[:min(len(problems), maxKeys)] {
		switch {
		case p.Row > 0 && p.Sheet != "":
			named = append(named, fmt.Sprintf("%s (row %d)", p.Column, p.Row))
		case p.Row > 0:
			named = append(named, fmt.Sprintf("%s (line %d)", p.Column, p.Row))
		default:
			named = append(named, p.Column)
		}
	}
	if more := len(problems) - len(named); more > 0 {
		named = append(named, fmt.Sprintf("%d more", more))
	}
	return letters.Enumerate(named)
}
