package tables

import (
	"context"
	"errors"
	"slices"
	"strings"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// List says of a list what its columns are read as.
type List struct {
	File, Sheet string
	// HeadingRow is the row of the headings, the last of several.
	HeadingRow int
	// Kind is [Addresses] or [Pods].
	Kind    string
	Columns []Column
}

// Column is a column with a heading.
type Column struct {
	Heading string
	// Column is what it is read as, empty where it is not read.
	Column letters.Column
	// First is the first cell below the heading that is not blank.
	First string
	// LooksLike is what a column that is not read seems to hold, where the table is
	// without that; else empty.
	LooksLike letters.Column
}

// Columns returns the columns of each list, the sheets of an address list in their order.
// Of an address list whose headings cannot be found, which a check says, they are those of
// the row that looks most like headings, as what they are unread: somebody can say what
// they hold. The error is that of a ctx that is done, or of a file that cannot be read.
func (t *Tables) Columns(ctx context.Context) ([]List, error) {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	if t.columns != nil {
		return slices.Clone(t.columns), nil
	}
	all := []List{}
	for _, kind := range []string{Addresses, Pods} {
		err := t.look(ctx, kind, func(found []heading.Table) error {
			for i := range found {
				all = append(all, listOf(&found[i], kind))
			}
			return nil
		})
		var told letters.Problem
		var without unheaded
		switch {
		case errors.As(err, &without) && kind == Addresses && without.Kind != letters.KindSheets:
			all = append(all, guessedLists(without.sheets)...)
		case err != nil && !errors.As(err, &told):
			return nil, err
		}
	}
	t.columns = all
	return slices.Clone(all), nil
}

func listOf(t *heading.Table, kind string) List {
	l := List{File: t.Sheet.File, Sheet: t.Sheet.Name, HeadingRow: t.Row, Kind: kind}
	for _, c := range t.Headed() {
		l.Columns = append(l.Columns, Column(c))
	}
	return l
}

// guessedLists are sheets whose headings cannot be found, with the row of each that looks
// most like headings.
func guessedLists(sheets []sheet.Sheet) []List {
	var all []List
	for _, s := range sheets {
		at := likelyHeadings(s.Head)
		if at < 0 {
			continue
		}
		l := List{File: s.File, Sheet: s.Name, HeadingRow: s.Head[at].Number, Kind: Addresses}
		for i, text := range texts(s.Head[at]) {
			if text != "" {
				l.Columns = append(l.Columns, Column{Heading: text, First: firstBelow(s.Head[at+1:], i)})
			}
		}
		all = append(all, l)
	}
	return all
}

// likelyHeadings is the place of the first of the rows that have the most words in them; -1
// where none has two.
func likelyHeadings(rows []sheet.Row) int {
	best, most := -1, 1
	for at, r := range rows {
		words := 0
		for _, text := range texts(r) {
			if strings.ContainsFunc(text, unicode.IsLetter) && !strings.ContainsFunc(text, unicode.IsDigit) {
				words++
			}
		}
		if words > most {
			best, most = at, words
		}
	}
	return best
}

// texts are a row's cells as they are shown.
func texts(r sheet.Row) []string {
	all := make([]string, len(r.Cells))
	for i, c := range r.Cells {
		all[i] = letters.Tidy(c.Shown)
	}
	return all
}

// firstBelow is the first cell of a column that is not blank.
func firstBelow(rows []sheet.Row, column int) string {
	for _, r := range rows {
		if cells := texts(r); column < len(cells) && cells[column] != "" {
			return cells[column]
		}
	}
	return ""
}
