// Package notes makes what leaders and organizers write of a door fit for paper. [Settable]
// is all there is.
package notes

import (
	"errors"
	"slices"
	"strings"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// Unset is what of a remark cannot be set.
type Unset struct {
	Door letters.Household
	// Column is that of the remark, as lists call it: Note or Skip.
	Column string
	// Characters are those that no font has; none where too many marks stand on a letter.
	Characters []rune
}

// blank stands for a character that no font has.
const blank = "□"

// Settable returns a walk whose remarks can be set in a language, and what of them cannot:
// who carries letters can do without a picture in a note, and without the sheet nobody can.
// The walk that is given stays as it is.
func Settable(s *typeset.Setter, walk letters.WalkList, tag string) (letters.WalkList, []Unset) {
	var all []Unset
	set := func(door *letters.Household, column string, text *string) {
		if *text == "" {
			return
		}
		clean, missing, changed := settable(s, *text, tag)
		if changed {
			all = append(all, Unset{*door, column, missing})
			*text = clean
		}
	}
	walk.Streets = slices.Clone(walk.Streets)
	for i := range walk.Streets {
		stops := slices.Clone(walk.Streets[i].Stops)
		walk.Streets[i].Stops = stops
		for j := range stops {
			stops[j].Doors = slices.Clone(stops[j].Doors)
			for k := range stops[j].Doors {
				door := &stops[j].Doors[k]
				set(door, "Skip", &door.Skip)
				set(door, "Note", &door.Note)
			}
		}
	}
	return walk, all
}

// settable returns a text that can be set, and what it had that no font has.
func settable(s *typeset.Setter, text, tag string) (clean string, missing []rune, changed bool) {
	for {
		_, err := s.Line(letters.Text{{Text: text}}, tag, false)
		var none *typeset.MissingGlyph
		var marks *typeset.Overmarked
		switch {
		case errors.As(err, &none):
			instead := blank
			if strings.ContainsRune(blank, none.Rune) {
				instead = ""
			} else {
				missing = append(missing, none.Rune)
			}
			text, changed = strings.ReplaceAll(text, string(none.Rune), instead), true
		case errors.As(err, &marks):
			plain := strings.Map(withoutMarks, text)
			if plain == text { // it is no writing
				return "", missing, true
			}
			text, changed = plain, true
		default:
			return text, missing, changed
		}
	}
}

// withoutMarks takes out what is joined to the letter before it.
func withoutMarks(r rune) rune {
	if unicode.Is(unicode.M, r) || r == '\u200d' {
		return -1
	}
	return r
}
