package report

import (
	"cmp"

	"doorletters/letters"
	"doorletters/letters/answers"
)

// Suggest adds to a problem's hint the line of corrections.csv that sets what is known
// of the row with a text, or how such a line begins.
func Suggest(p *letters.Problem, written string, values map[letters.Column]string) {
	if written == "" {
		return
	}
	line := "into corrections.csv: `" + answers.Suggest(written, values) + "`"
	if len(values) == 0 {
		line = "into a line of corrections.csv that begins with `" + answers.Suggest(written, nil) + "`"
	}
	switch {
	case len(values) > 0:
		p.Hint += "; or write " + line
	case p.Hint == "":
		p.Hint = "write what is right " + line
	default:
		p.Hint += "; or write it " + line
	}
	p.General = cmp.Or(p.General, p.Message) // the hint is this row's own
}
