package manual

import (
	"strings"
	"unicode/utf8"
)

// widest is how many characters a line of a page has at most: a page is set in 80 columns,
// of which its margin takes seven.
const widest = 73

// widestLead is how wide the left of two columns is at most, so that enough is left for
// the right one.
const widestLead = 40

// row is a paragraph, or a row of columns, as it is read from lines of help.
type row struct {
	lead string // what stands before the words, on the first line alone
	hang int    // where the other lines begin
	text []string
}

// set sets a text in lines that are narrow enough: paragraphs anew, and rows of columns
// with what is right of the last gap below itself.
func set(text string) []string {
	var lines []string
	var open *row
	end := func() {
		if open != nil {
			lines = append(lines, open.lines()...)
		}
		open = nil
	}
	for line := range strings.Lines(strings.ReplaceAll(text, "\t", "    ")) {
		line = strings.TrimRight(line, "\n ")
		next := read(line)
		switch {
		case line == "":
			end()
			lines = append(lines, "")
		case open != nil && open.continues(next):
			open.text = append(open.text, next.text...)
		default:
			end()
			open = &next
		}
	}
	end()
	return lines
}

// read reads a line: what is left of its last gap, and the words behind that.
func read(line string) row {
	at := len(line) - len(strings.TrimLeft(line, " "))
	if gap := strings.LastIndex(line, "  "); gap >= at {
		at = gap + len("  ")
	}
	return row{lead: line[:at], hang: at, text: strings.Fields(line[at:])}
}

// continues reports whether a line is the next of a row's: of a paragraph, or of what is
// right of a gap. Examples stand one below another.
func (r *row) continues(next row) bool {
	return strings.TrimSpace(next.lead) == "" && next.hang == r.hang && (r.hang == 0 || strings.TrimSpace(r.lead) != "")
}

// lines are those of a row. A row without columns that is indented is an example: what
// does not fit of a command is indented further.
func (r row) lines() []string {
	if whole := r.lead + strings.Join(r.text, " "); utf8.RuneCountInString(whole) <= widest {
		return []string{whole}
	}
	var lines []string
	line, hang := r.lead, r.hang
	switch {
	case strings.TrimSpace(r.lead) == "" && hang > 0:
		hang += 4
	case hang > widestLead:
		lines, hang = []string{strings.TrimRight(r.lead, " ")}, 8
		line = strings.Repeat(" ", hang)
	}
	begun := false
	for _, word := range r.text {
		switch {
		case begun && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > widest:
			lines = append(lines, line)
			line = strings.Repeat(" ", hang) + word
		case begun:
			line += " " + word
		default:
			line += word
		}
		begun = true
	}
	return append(lines, line)
}
