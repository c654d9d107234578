package workbook

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// allHeadings are those of the sheet with the messages.
var allHeadings = []string{HeadingEnglish, HeadingTranslation, HeadingNote, HeadingPicture, HeadingRemark, HeadingBefore, HeadingKey}

func isHeading(text string) bool { return headingOf(text) != "" }

// headingOf returns the heading that a cell holds, however it is written; empty for none.
func headingOf(text string) string {
	folded := letters.Fold(text)
	at := slices.IndexFunc(allHeadings, func(heading string) bool { return letters.Fold(heading) == folded })
	if at < 0 {
		return ""
	}
	return allHeadings[at]
}

// find finds the sheet with the messages, and its headings.
func find(sheets []sheet.Sheet, file string) (*reader, *letters.Problem) {
	var found, near *reader
	for _, s := range sheets {
		r := headed(s, file)
		switch {
		case r == nil:
		case r.isComplete() && found == nil:
			found = r
		case r.isComplete():
			found.problems = append(found.problems, letters.Problem{
				File: file, Sheet: s.Name, Severity: letters.SeverityWarning, Message: fmt.Sprintf("this sheet has messages too; the sheet %s is read, and not this one", found.sheet.Name),
				Hint: "delete the sheet that does not count",
			})
		case near == nil || len(r.columns) > len(near.columns):
			near = r
		}
	}
	if found == nil {
		p := noHeadings(sheets, near, file)
		return nil, &p
	}
	return found, found.checkTwice()
}

// saidBy returns whose words stand below a heading: those of "Spanish says".
func saidBy(heading string) (name string, ok bool) {
	name, ok = strings.CutSuffix(letters.Tidy(heading), saysHeading)
	return name, ok && name != ""
}

// isComplete reports whether the columns are there without which nothing can be read.
func (r *reader) isComplete() bool {
	_, translation := r.columns[HeadingTranslation]
	_, key := r.columns[HeadingKey]
	_, english := r.columns[HeadingEnglish]
	return translation && (key || english)
}

// headed finds the row of a sheet that has most of the headings; nil where none has two.
func headed(s sheet.Sheet, file string) *reader {
	var best *reader
	for _, row := range s.Head {
		r := &reader{file: file, sheet: s, headings: row.Number, columns: map[string]int{}, others: map[int]string{}}
		for column, cell := range row.Cells {
			heading := headingOf(cell.Shown)
			if name, says := saidBy(cell.Shown); says && !slices.Contains(r.saying, name) {
				r.saying, r.sayings = append(r.saying, name), append(r.sayings, column)
				r.known = append(r.known, column)
				continue
			}
			if _, again := r.columns[heading]; heading == "" || again {
				r.others[column] = letters.Tidy(cell.Shown)
				continue
			}
			r.columns[heading] = column
			r.known = append(r.known, column)
		}
		if len(r.columns) > 1 && (best == nil || len(r.columns) > len(best.columns)) {
			best = r
		}
	}
	return best
}

// noHeadings says that no sheet has the headings, and of one that has some which is missing.
func noHeadings(sheets []sheet.Sheet, near *reader, file string) letters.Problem {
	const hint = "name the columns as they were, in one row: "
	p := letters.FileFault(file, "no sheet has the headings "+HeadingEnglish+", "+HeadingTranslation+" and "+HeadingKey+"; it is not read", hint+strings.Join(allHeadings, ", "))
	if near == nil {
		if len(sheets) == 1 {
			p.Sheet = sheets[0].Name
		}
		return p
	}
	missing := HeadingTranslation
	if _, there := near.columns[missing]; there {
		missing = HeadingKey
	}
	p.Sheet, p.Row = near.sheet.Name, near.headings
	p.Message = fmt.Sprintf("no column has the heading %s; the sheet is not read", missing)
	if others := near.named(); len(others) > 0 {
		p.Message += fmt.Sprintf(" (there are %s)", strings.Join(others, ", "))
	}
	p.Hint = fmt.Sprintf("write %s above its column; the headings stay in English", missing)
	return p
}

// checkTwice finds a heading that stands above two columns, so that nobody knows which counts.
func (r *reader) checkTwice() *letters.Problem {
	for _, column := range slices.Sorted(maps.Keys(r.others)) {
		heading := headingOf(r.others[column])
		if heading != HeadingTranslation && heading != HeadingKey && heading != HeadingEnglish {
			continue
		}
		return &letters.Problem{
			File: r.file, Sheet: r.sheet.Name, Row: r.headings, Column: heading, Severity: letters.SeverityError,
			Message: fmt.Sprintf("two columns have the heading %s; the sheet is not read", heading), Hint: "give another name to the one that does not count",
		}
	}
	return nil
}

// named are the names of the columns of the writer's own.
func (r *reader) named() []string {
	var names []string
	for _, column := range slices.Sorted(maps.Keys(r.others)) {
		if name := r.others[column]; name != "" {
			names = append(names, name)
		}
	}
	return names
}

// nameOthers says which columns are the writer's own, of those that hold something.
func (r *reader) nameOthers(used map[int]bool) {
	for _, column := range slices.Sorted(maps.Keys(used)) {
		name := r.others[column]
		message := "the column " + name + " is yours: it is not printed; its words are kept with your remarks"
		if name == "" {
			message = fmt.Sprintf("column %d has no heading: it is not printed; its words are kept with your remarks", column+1)
		}
		r.report(r.headings, name, letters.SeverityNote, message, "nothing has to be done")
	}
}
