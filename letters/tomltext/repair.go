package tomltext

import (
	"errors"
	"regexp"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// Repaired is a line that was changed.
type Repaired struct {
	Line int // from 1
	// Curly: quotation marks of typography stood around a text. Inside: marks stood
	// in a text as those around it.
	Curly, Inside bool
	// Text is what the first changed text of the line is read as.
	Text string
}

// Explain says what was done to the line, what is done to all lines like it, and how
// to write them.
func (r Repaired) Explain() (message, general, hint string) {
	switch {
	case r.Inside:
		general = "has quote marks inside its text; it is read with them"
		return "has quote marks inside its text; it is read as: " + r.Text, general, `write \" for each mark inside the text`
	case r.Curly:
		general = "has curly quotes; they are read as straight ones"
		return general + ": " + r.Text, general, `type straight ones: "..."; a plain text editor does not turn them`
	}
	return "has spaces of another kind than a keyboard's; they are read as those", "", "type the line again"
}

// Repair returns a text with those lines repaired that keep it from being TOML, as
// far as they can be. Whether it is TOML then, its reader finds out.
func Repair(text string) (string, []Repaired) {
	r := repairs{lines: strings.Split(text, "\n"), before: map[int]string{}}
	for {
		n := firstFault(strings.Join(r.lines, "\n"))
		if n < 0 || !r.repair(n) {
			break
		}
		if last := r.done[len(r.done)-1]; last.Curly && len(r.done) == 1 {
			r.repairAlike(n + 1)
		}
	}
	slices.SortFunc(r.done, func(a, b Repaired) int { return a.Line - b.Line })
	return strings.Join(r.lines, "\n"), r.done
}

// repairs are the lines of a text, some of them repaired.
type repairs struct {
	lines  []string
	before map[int]string // what lines were that are repaired
	done   []Repaired
}

// repair repairs a line, from 0. A line that is no TOML although it was repaired is as
// it was again, and false.
func (r *repairs) repair(n int) bool {
	if was, again := r.before[n]; again {
		r.lines[n] = was
		r.done = slices.DeleteFunc(r.done, func(d Repaired) bool { return d.Line == n+1 })
		return false
	}
	line, ok := repairLine(r.lines[n])
	if !ok {
		return false
	}
	r.before[n], r.lines[n] = r.lines[n], line.line
	r.done = append(r.done, Repaired{Line: n + 1, Curly: line.curly, Inside: line.inside, Text: line.text})
	return true
}

// curlyLine is a setting whose text stands between marks of typography.
var curlyLine = regexp.MustCompile(`^\s*[\w.-]+\s*=\s*[“”„«‘‚].*[“”„»’‘]\s*$`)

// repairAlike repairs the lines of a text whose editor makes such marks all at once,
// from a line on that is in no text of several lines.
func (r *repairs) repairAlike(from int) {
	inside := false
	for n := from; n < len(r.lines); n++ {
		if !inside && curlyLine.MatchString(r.lines[n]) {
			r.repair(n)
		}
		if strings.Count(r.lines[n], `"""`)%2 == 1 || strings.Count(r.lines[n], `'''`)%2 == 1 {
			inside = !inside
		}
	}
}

// firstFault returns the place of the line at which a text stops being TOML, -1 if it
// does not.
func firstFault(text string) int {
	var tree map[string]any
	_, err := toml.Decode(text, &tree)
	var parse toml.ParseError
	if !errors.As(err, &parse) {
		return -1
	}
	return strings.Count(text[:max(0, min(parse.Position.Start, len(text)))], "\n")
}
