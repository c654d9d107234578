// Package campaign reads one group's settings and says, in an organizer's
// words, what is wrong with them.
//
// [Read] reads a campaign.toml into a [letters.Campaign] with every default
// filled in; [Starter] is the campaign.toml that a new group begins with.
// [ReadSheet] and [StarterRows] are the same for a campaign that is one
// workbook. Both forms are first read into a flat list of keys and values, and
// all that follows is common to them.
//
// No setting is guessed: an unknown key, a value of the wrong kind and a value
// that cannot be right are all Problems with the line or row they stand in.
package campaign

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"

	"doorletters/letters"
	"doorletters/letters/bounded"
	"doorletters/letters/langname"
)

// Read reads the settings in file; names are those that the campaign's own locales have for
// their languages. The problems come in the order of the
// file's lines; where one of them is of SeverityError, the campaign is only as
// good as what could be read. The error, a [letters.Problem] too, is for a file
// that cannot be read at all.
func Read(fsys fs.FS, file string, names langname.Names) (letters.Campaign, []letters.Problem, error) {
	data, err := bounded.ReadFile(fsys, file, bounded.Text)
	if err != nil {
		return letters.Campaign{}, nil, unreadable(file, err)
	}
	named := nameNotes(fsys, file)
	settings, notes, err := parseTOML(file, data)
	if fault := (letters.Problem{}); errors.As(err, &fault) {
		return letters.Campaign{File: file}, append(named, fault), nil
	}
	d := newDraft(file, nil)
	d.names = names
	d.decode(settings)
	d.problems = append(append(d.problems, named...), notes...)
	d.sampleDate = hasSampleDate(string(data))
	c, problems := d.finish()
	return c, problems, nil
}

// finish fills in what was left out, and returns the campaign with what is wrong
// with it in the order of the rows.
func (d *draft) finish() (letters.Campaign, []letters.Problem) {
	d.fillIn()
	d.check()
	d.campaign.Rows = map[string]int{}
	for at, row := range d.rows {
		if at.key != "" && at.item == 0 {
			d.campaign.Rows[at.key] = row
		}
	}
	slices.SortStableFunc(d.problems, func(a, b letters.Problem) int { return cmp.Compare(a.Row, b.Row) })
	return d.campaign, d.problems
}

// unreadable is the fault of a file that could not be opened.
func unreadable(file string, err error) error {
	if said := (letters.Problem{}); errors.As(err, &said) {
		return said
	}
	p := letters.Problem{
		File:     file,
		Severity: letters.SeverityError,
		Message:  fmt.Sprintf("cannot be read: %v", err),
		Hint:     "close it in other programs, and look whether it opens in a text editor",
	}
	if errors.Is(err, fs.ErrNotExist) {
		p.File = ""
		p.Message = fmt.Sprintf("no %s in this folder", path.Base(file))
		p.Hint = "run `doorletters init .` to write one"
	}
	return p
}
