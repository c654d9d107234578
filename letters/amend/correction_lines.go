package amend

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"slices"

	"doorletters/letters"
	"doorletters/letters/amend/textrows"
	"doorletters/letters/answers"
)

// line is what a line of the file says: its text, and what it sets. One that sets nothing
// is not there, or shall go.
type line struct {
	written string
	values  map[letters.Column]string
}

// corrected are lines by the keys of their texts, and these in the order in which they came.
type corrected struct {
	keys  []string
	lines map[string]line
}

// add adds a line that sets nothing yet, if there is none for its text.
func (c *corrected) add(written string) line {
	key := answers.Key(written)
	if _, there := c.lines[key]; !there {
		c.keys = append(c.keys, key)
		c.lines[key] = line{letters.Tidy(written), map[letters.Column]string{}}
	}
	return c.lines[key]
}

// corrections are those of a file.
type corrections struct {
	corrected
	layout answers.Layout
}

func readCorrections(data []byte, country string) (corrections, error) {
	read, problems, err := answers.Read(bytes.NewReader(data), country)
	if err != nil {
		return corrections{}, err
	}
	c := corrections{corrected{lines: map[string]line{}}, read.Layout()}
	if !slices.Contains(c.layout.Columns, answers.AsWritten) {
		return corrections{}, problems[0]
	}
	for _, text := range read.Texts() {
		found, _ := read.Of(text)
		values := c.add(text).values
		for _, column := range answers.Columns() {
			if value, ok := found.Value(column); ok {
				values[column] = cmp.Or(value, cleared)
			}
		}
	}
	return c, nil
}

// cleared is what a line says of a cell that it clears.
const cleared = "-"

// wanted returns the lines that are to be there after some changes.
func (c corrections) wanted(changes []Correction) (corrected, error) {
	lines := corrected{lines: map[string]line{}}
	for _, change := range changes {
		if letters.Tidy(change.Written) == "" {
			return corrected{}, letters.FileFault(answers.File, "a line must say which row it corrects", "")
		}
		values := lines.add(change.Written).values
		if len(values) == 0 {
			maps.Copy(values, c.lines[answers.Key(change.Written)].values)
		}
		for column, value := range change.Values {
			if answers.Heading(column) == "" || column == answers.AsWritten {
				return corrected{}, letters.FileFault(answers.File, fmt.Sprintf("no correction sets the column %q", column), "")
			}
			if value = letters.Tidy(value); value != "" {
				values[column] = value
			} else {
				delete(values, column)
			}
		}
	}
	return lines, nil
}

// with returns the text with some lines as they are wanted.
func (c corrections) with(data []byte, wanted corrected) []byte {
	text := textrows.Open(data, c.layout.Separator)
	at := slices.Clone(c.layout.Columns)
	for _, column := range answers.Columns() {
		sets := func(key string) bool { return wanted.lines[key].values[column] != "" }
		if slices.ContainsFunc(wanted.keys, sets) && !slices.Contains(at, column) {
			text.Set(c.layout.Headings, len(at), answers.Heading(column))
			at = append(at, column)
		}
	}
	for _, key := range wanted.keys {
		line := wanted.lines[key]
		rows := c.layout.Rows(line.written)
		if len(rows) == 0 && len(line.values) > 0 {
			cells := make([]string, len(at))
			for i, column := range at {
				cells[i] = line.values[column]
				if column == answers.AsWritten {
					cells[i] = line.written
				}
			}
			text.Append(cells)
		}
		for _, row := range rows {
			if len(line.values) == 0 {
				text.Remove(row)
				continue
			}
			for i, column := range at {
				if was := c.lines[key].values[column]; column != answers.AsWritten && was != line.values[column] {
					text.Set(row, i, line.values[column])
				}
			}
		}
	}
	return text.Bytes()
}

// say reports whether the lines are those from before, and the others as they are wanted.
func (c corrections) say(before corrections, wanted corrected) bool {
	all := maps.Clone(before.lines)
	maps.Copy(all, wanted.lines)
	maps.DeleteFunc(all, func(_ string, l line) bool { return len(l.values) == 0 })
	return maps.EqualFunc(all, c.lines, func(a, b line) bool { return maps.Equal(a.values, b.values) })
}

// unwritable is the Problem of a file that would be read as something else than was
// written into it.
func unwritable(file string) letters.Problem {
	return letters.FileFault(file, "what was changed cannot be written into it: it would be read as something else", "change it in a spreadsheet program, and save it as CSV UTF-8")
}
