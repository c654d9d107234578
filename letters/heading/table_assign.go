package heading

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading/assign"
	"doorletters/letters/heading/cells"
	"doorletters/letters/heading/words"
)

// assign decides what the columns of a list of addresses hold, by all headings and
// the first cells together. What is no part of an address is taken by its heading
// alone.
func (t *Table) assign(v vocabulary, n named, country string) {
	t.Columns, t.second, t.twice, t.guessed = map[letters.Column]int{}, map[letters.Column]int{}, nil, nil
	list := make([]assign.Column, len(t.texts))
	taken := map[int]bool{}
	dispatch := slices.ContainsFunc(t.texts, func(text string) bool {
		h := words.Read(text)
		return h.Acronym && h.Of(letters.ColumnStreet) > 0 || strings.Contains(text, "_") && h.Of(letters.ColumnStreet) > 0
	})
	if last := len(t.texts) - 1; t.Sheet.Features { // it is the shape
		t.Columns[letters.ColumnCoordinates], taken[last] = last, true
	}
	for i, text := range t.texts {
		if taken[i] {
			continue
		}
		list[i] = assign.Column{Heading: text, Cells: t.cells(i), Owners: ofTheOwner(text), Loose: loosely[letters.Fold(text)], FallsBack: fallsBack[letters.Fold(text)]}
		if text == "" || len(text) > maxHeading {
			taken[i] = true
			continue
		}
		column := n.lookup(text)
		if list[i].Named = column != ""; !list[i].Named {
			if column = v.lookup(text); n.has(column) {
				column = ""
			}
		}
		switch {
		case column == "", slices.Contains(assign.Parts, column):
			list[i].Known = column
		case column == letters.ColumnPod && dispatch && !list[i].Named && t.holdsDirections(i): // NG911's POD
		default:
			t.take(column, i)
			taken[i] = true
		}
	}
	t.guessLanguage(taken, n)
	t.guessOthers(list, taken, n)
	places := t.guessByPlaces(list, taken, n)
	result := assign.Columns(list, taken, n.parts(), country)
	t.unread = result.Unread
	for column, i := range result.Places {
		t.Columns[column] = i
	}
	t.further = result.Further
	t.takeSecond(result.Second)
	for column, i := range t.Columns {
		if slices.Contains(result.Guessed, i) || slices.Contains(places, i) {
			t.guessed = append(t.guessed, column)
		}
	}
	slices.Sort(t.guessed)
}

// guessOthers guesses by their last words the columns that are no parts of an
// address, and those of an address whose words say nothing else.
func (t *Table) guessOthers(list []assign.Column, taken map[int]bool, n named) {
	known := func(column letters.Column) bool {
		return t.Has(column) || n.has(column)
	}
	for i, text := range t.texts {
		column := lastWordsMean(text)
		switch {
		case column == "" || taken[i] || list[i].Known != "" || known(column):
		case !slices.Contains(assign.Parts, column):
			t.guess(column, i)
			taken[i] = true
		case len(words.Read(text).Meanings) == 0 && !words.Read(text).Foreign:
			list[i].Known, list[i].Loose = column, true
		}
	}
}

// takeSecond takes the further columns of a meaning, from the left.
func (t *Table) takeSecond(second map[letters.Column]int) {
	places := map[int]letters.Column{}
	for column, i := range second {
		t.second[column] = i
		places[i] = column
	}
	for i, text := range t.texts {
		if places[i] != "" {
			t.twice = append(t.twice, text)
		}
	}
}

// cells returns the texts of a column's first cells.
func (t *Table) cells(place int) []string {
	rows := t.sample()
	list := make([]string, 0, len(rows))
	for _, row := range rows {
		c := row.At(place)
		text := letters.Tidy(c.Shown)
		if c.Filled || IsBlankWord(text) {
			text = ""
		}
		list = append(list, text)
	}
	return list
}

// holdsDirections reports whether the cells of a column are directions, or blank.
func (t *Table) holdsDirections(place int) bool {
	return !slices.ContainsFunc(t.cells(place), func(text string) bool { return text != "" && !cells.IsDirection(text) })
}
