package assign

import (
	"regexp"
	"slices"

	"doorletters/letters"
	"doorletters/letters/heading/words"
)

// leaveOutEveryday keeps a typed list from being read as a published one. Whoever types
// a heading writes words that the vocabulary has, or means something else: a "Case no"
// beside house numbers, a "Lead", a "Rep". There the words of a heading alone say what
// a column is only if all of them are known and it is not a part of the number or the
// street, or one that the list has by a heading that is known.
func (s *set) leaveOutEveryday() {
	if s.isPublished() {
		return
	}
	for i := range s.columns {
		x := &s.columns[i]
		if x.Known != "" || x.Named || x.party != words.Unsaid { // "Residence Pre Direction" is a program's too
			continue
		}
		for part := range x.scores {
			if x.said.Unknown > 0 || x.said.Of(part) < words.Sure || !slices.Contains(byWords, part) || s.hasKnown(part) {
				delete(x.scores, part)
			}
		}
	}
}

// byWords are the parts that the words of a typed heading may say.
var byWords = []letters.Column{
	letters.ColumnNumber, letters.ColumnStreet, letters.ColumnAddress, letters.ColumnUnit, letters.ColumnCity, letters.ColumnCounty, letters.ColumnState, letters.ColumnZIP,
}

// hasKnown reports whether the vocabulary or the campaign knows a heading for a part,
// or for the address that has it.
func (s *set) hasKnown(part letters.Column) bool {
	ofDoor := slices.Contains(byWords[:3], part)
	return slices.ContainsFunc(s.columns, func(x column) bool {
		_, holds := x.scores[x.Known]
		return holds && (x.Known == part || x.Known == letters.ColumnAddress && ofDoor)
	})
}

// ofExport is a heading as programs write it: words joined by signs or capitals, or all
// in capitals.
var ofExport = regexp.MustCompile(`[_:]|\pL\.\pL|\p{Ll}\p{Lu}|^[\p{Lu}\d #./()-]*\p{Lu}[\p{Lu}\d #./()-]{3,}$`)

// isPublished reports whether the headings of a list are a program's: two of them at
// least, and a quarter of all.
func (s *set) isPublished() bool {
	exported, all := 0, 0
	for _, x := range s.columns {
		if x.Heading == "" {
			continue
		}
		all++
		if ofExport.MatchString(x.Heading) || x.said.Acronym || x.said.Joined && x.Known == "" {
			exported++
		}
	}
	return exported >= 2 && 4*exported >= all
}
