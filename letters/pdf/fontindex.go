package pdf

import (
	"strconv"
	"unicode/utf8"

	"doorletters/letters/faces"
	"doorletters/letters/typeset"
)

// maxCharacters is how many characters a subset has room for: a CID has 16 bits,
// and so has a font file's count of glyphs (maxp), of which one is empty.
const maxCharacters = 1<<16 - 2

// fontIndex is what a file uses of its fonts.
type fontIndex struct {
	used   map[*faces.Font]*usedFont
	listed []*subset // in order of first use
	room   int       // characters of a subset
}

// usedFont is what a file uses of one font: its characters, numbered by first use along
// the order of the pages, in as many subsets as it takes. A character stays in the
// subset that it is in.
type usedFont struct {
	font    *faces.Font
	upem    float64
	known   map[string]place
	current *subset // has room, or is the last that had
	// plain caches the ASCII characters, of which most of a copy's text consists, as
	// they were last set.
	plain [utf8.RuneSelf]plainCharacter
	// recent caches clusters that were shaped once and are set often, by their first
	// glyph, which they share.
	recent map[*typeset.Glyph]place
}

// place is where a character is: its CID in a subset. The zero place is none.
type place struct {
	subset *subset
	cid    uint16
}

// plainCharacter is a character of one glyph.
type plainCharacter struct {
	glyph typeset.Glyph
	width int32
	at    place // none yet
}

// of returns what the file uses of a font.
func (x *fontIndex) of(f *faces.Font) *usedFont {
	u, ok := x.used[f]
	if !ok {
		u = &usedFont{font: f, upem: float64(f.Upem()), known: map[string]place{}, recent: map[*typeset.Glyph]place{}}
		u.current = x.add(u)
		x.used[f] = u
	}
	return u
}

// add begins a subset of a font.
func (x *fontIndex) add(u *usedFont) *subset {
	s := &subset{font: u.font, upem: u.upem, name: "F" + strconv.Itoa(len(x.listed)+1)}
	x.listed = append(x.listed, s)
	return s
}

// place adds a character to a font, in another subset where the last is full.
func (x *fontIndex) place(u *usedFont, c character) place {
	if len(u.current.characters) == x.room {
		u.current = x.add(u)
	}
	s := u.current
	s.characters = append(s.characters, c)
	return place{s, uint16(len(s.characters))}
}
