package amend

import (
	"strings"

	"doorletters/letters/campaign"
)

// Settings writes settings into the text of a campaign.toml, which file names in the
// errors. A key that is there gets its new value on its line, in front of the remark; one
// that is not comes below the last key of its section, and a section that is not there to
// the end of the file. A section of several, [[resources]], that has no key any more goes.
// A file that is no UTF-8, or has curly quotes, is written as it is read.
//
// The error is a [letters.Problem].
func Settings(file string, data []byte, changes ...Setting) ([]byte, error) {
	tree, err := campaign.ReadTree(file, data)
	if err != nil {
		return nil, err
	}
	t := tomlText{file: file, tree: tree.Values}
	t.take(data, tree.Text)
	for _, change := range changes {
		if change, err = normal(file, change); err != nil {
			return nil, err
		}
		change.Key = t.typed(change)
		if err := t.apply(change); err != nil {
			return nil, err
		}
		set(t.tree, change)
	}
	t.dropEmpty()
	if err := t.verify(); err != nil {
		return nil, err
	}
	return []byte(t.before + t.text + t.after), nil
}

// tomlText is the text of a settings file, and what it says.
type tomlText struct {
	file string
	// tree has the changes that were made; it is not read anew.
	tree map[string]any
	// before and after are what editors put around a text: a byte order mark, zeros.
	before, text, after string
	ends                string // of the lines
}

const byteOrderMark = "\ufeff"

// take takes in a file of which is known how it is read. As far as that is what it says
// the bytes are kept.
func (t *tomlText) take(data []byte, read string) {
	t.ends = "\n"
	if strings.Contains(string(data), "\r\n") || strings.Contains(string(data), "\r\x00\n") { // in UTF-16 too
		t.ends = "\r\n"
	}
	text := string(data)
	if rest, marked := strings.CutPrefix(text, byteOrderMark); marked {
		t.before, text = byteOrderMark, rest
	}
	t.text = strings.TrimRight(text, "\x00\x1a")
	t.after = text[len(t.text):]
	if plain(t.text) == read {
		return
	}
	lines, wanted := splitLines(t.text), splitLines(read)
	for i := range min(len(lines), len(wanted)) {
		if line, want := strings.TrimRight(lines[i], "\r\n"), strings.TrimRight(wanted[i], "\n"); line != want {
			lines[i] = want + lines[i][len(line):]
		}
	}
	t.text = strings.Join(lines, "")
	if plain(t.text) != read || strings.Contains(t.text, "\x00") {
		t.before, t.text, t.after = "", strings.ReplaceAll(read, "\n", t.ends), ""
	}
}

// plain is a text as it is read, with line feeds alone.
func plain(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}

// splitLines returns the lines of a text, each with its end, whichever that is.
func splitLines(text string) []string {
	var lines []string
	for len(text) > 0 {
		end := strings.IndexAny(text, "\r\n") + 1
		switch {
		case end == 0:
			end = len(text)
		case strings.HasPrefix(text[end-1:], "\r\n"):
			end++
		}
		lines, text = append(lines, text[:end]), text[end:]
	}
	return lines
}
