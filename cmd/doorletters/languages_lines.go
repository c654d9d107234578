package main

import (
	"fmt"
	"strings"

	"doorletters/letters"
	"doorletters/letters/press/languages"
)

// translationLine is what is said of one message, or of several of which it is true.
type translationLine struct {
	severity   letters.Severity
	text, hint string
}

// translationFault is what several messages have in common.
type translationFault struct {
	file                string
	severity            letters.Severity
	kind, message, hint string
}

// translationLines puts together what is true of several messages: first what stops a
// print.
func translationLines(problems []letters.Problem) []translationLine {
	var lines []translationLine
	for _, severity := range severities {
		var order []translationFault
		same := map[translationFault][]letters.Problem{}
		for _, p := range problems {
			if p.Severity != severity {
				continue
			}
			fault := translationFault{p.File, severity, p.Kind, p.Message, p.Hint}
			if p.Kind == languages.KindMissing {
				fault.message, fault.hint = "", ""
			}
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
func lineOf(fault translationFault, problems []letters.Problem) translationLine {
	switch {
	case len(problems) == 1:
		return translationLine{fault.severity, placed(problems[0]), problems[0].Hint}
	case fault.kind == languages.KindMissing:
		return missingLine(fault, problems)
	}
	return translationLine{fault.severity, fmt.Sprintf("%s, %s: %s", fault.file, keysWithLines(problems), fault.message), fault.hint}
}

// placed says a problem with its place: in a workbook its row, and the message's key.
func placed(p letters.Problem) string {
	if p.Sheet == "" || p.Row == 0 {
		return p.Error()
	}
	return fmt.Sprintf("%s, sheet %s, row %d (%s): %s", p.File, p.Sheet, p.Row, p.Column, p.Message)
}

// missingLine says which messages are missing.
func missingLine(fault translationFault, missing []letters.Problem) translationLine {
	line := translationLine{severity: fault.severity, text: fmt.Sprintf("%s: %d messages are not translated: %s", fault.file, len(missing), keysWithLines(missing))}
	where := "between the quotation marks behind other ="
	if !strings.Contains(fault.file, languages.TOML.Ending) {
		where = "into the column Translation"
	}
	line.hint = "write your words " + where
	if fault.severity == letters.SeverityWarning {
		line.hint += "; letters can be printed without these, which are for leaders' papers and flyers"
	}
	return line
}

// keysWithLines names messages and where they stand, as many as a line has room for.
func keysWithLines(problems []letters.Problem) string {
	var named []string
	for _, p := range problems[:min(len(problems), maxNamed)] {
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
