package readback

import (
	"cmp"
	"slices"
	"strings"
)

// textLine is runs that stand beside each other, one of them after the other in the file.
type textLine struct {
	seen  string   // from left to right, without spaces
	parts []string // of each run the letters and digits, in reading order
}

// linesOf returns the lines of a drawing in the order of the file, which is that of
// reading: a column follows another one, and each line the one above it.
func linesOf(d drawing) []textLine {
	var lines []textLine
	for from := 0; from < len(d.runs); {
		to := from + 1
		for to < len(d.runs) && close(d.runs[to].at.y, d.runs[from].at.y) {
			to++
		}
		if line := lineOfRuns(d.runs[from:to]); line.seen != "" {
			lines = append(lines, line)
		}
		from = to
	}
	return lines
}

// apart stands between what is of another size or more than a wide space away: it is no
// one number, though its digits follow each other.
const apart = "\n"

func lineOfRuns(runs []run) textLine {
	var line textLine
	for _, r := range runs {
		if part := counted(r.reading()); part != "" {
			line.parts = append(line.parts, part)
		}
	}
	sorted := slices.Clone(runs)
	slices.SortStableFunc(sorted, func(a, b run) int { return cmp.Compare(a.at.x, b.at.x) })
	for i, r := range sorted {
		if i > 0 && line.seen != "" && (sorted[i-1].size != r.size || r.at.x-sorted[i-1].right > r.size) {
			line.seen += apart
		}
		line.seen += spaceless(r.seen())
	}
	line.seen = strings.Trim(line.seen, apart)
	return line
}

func contains(lines []textLine, text string) bool {
	return slices.ContainsFunc(lines, func(line textLine) bool { return strings.Contains(line.seen, text) })
}

// runsOn reports whether a text that is read from left to right stands on lines that
// follow each other. It ends the first of them and begins the last, or the other way
// round among words that are read from right to left, and is all of those between.
func runsOn(lines []textLine, text string) bool {
	reached := make([]bool, len(text)) // how much of the text ends with the line before
	for _, line := range lines {
		next := make([]bool, len(text))
		for from, is := range reached {
			rest := text[from:]
			switch {
			case !is:
			case strings.HasPrefix(line.seen, rest) || strings.HasSuffix(line.seen, rest):
				return true
			case strings.HasPrefix(rest, line.seen):
				next[from+len(line.seen)] = true
			}
		}
		for n := 1; n < min(len(line.seen)+1, len(text)); n++ {
			next[n] = next[n] || strings.HasSuffix(line.seen, text[:n]) || strings.HasPrefix(line.seen, text[:n])
		}
		reached = next
	}
	return false
}

// says reports whether a line is a text, whose letters and digits alone are given. Where
// words of two directions stand on it, they do so in another order than they are read;
// of a line of too many of them that is not found out.
func (l textLine) says(text string) bool {
	if strings.Join(l.parts, "") == text {
		return true
	}
	steps := maxSteps
	return isMadeOf(text, l.parts, &steps) || steps < 0
}

// length is how many bytes of letters and digits are on a line.
func (l textLine) length() int {
	n := 0
	for _, part := range l.parts {
		n += len(part)
	}
	return n
}
