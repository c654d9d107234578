package words

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// Party is whose address a heading is of.
type Party int

const (
	Unsaid   Party = iota
	Property       // the door's: situs, site, location
	Other          // somebody's who is reached elsewhere: the owner's, for mail
)

// Meaning is a column that a heading may be of. Score says how surely, up to 100;
// from [Sure] on the heading says it in so many words.
type Meaning struct {
	Column letters.Column
	Score  int
}

// Sure is the score from which a heading says what its column is.
const Sure = 85

// Heading is what the words of a heading say.
type Heading struct {
	Party    Party
	Full     bool // it says that it has all parts of its kind: AddNo_Full
	Foreign  bool // it says that it is of something else than an address
	Unknown  int  // how many letters its unknown words have
	Joined   bool // several words are written as one: addressnumber
	Acronym  bool // it is one of a dispatch centre's: STN
	Meanings []Meaning
}

// maxWords is how many words a heading has at most; more are a title, or a tale.
const maxWords = 8

// Read reads a heading.
func Read(text string) Heading {
	list, cut := split(text)
	if len(list) == 0 || len(list) > maxWords {
		return Heading{}
	}
	h := Heading{Joined: len(list) > 1 && !strings.ContainsAny(text, " _-./:")}
	if meaning, ok := acronyms[acronym(list)]; ok {
		h.Meanings, h.Acronym, h.Foreign = meaning, len(list) == 1, len(meaning) == 0
		return h
	}
	g := gather(list, cut)
	switch {
	case g.all.has(other):
		h.Party = Other
	case g.all.has(property):
		h.Party = Property
	}
	h.Meanings = g.meanings()
	h.Foreign = g.all.any(foreign|identifier) && len(h.Meanings) == 0
	h.Full, h.Unknown = g.all.has(full), g.unknown
	return h
}

// Known reports whether a heading tells of a part of an address and of nothing
// that is not understood.
func (h Heading) Known() bool {
	return !h.Foreign && h.Unknown <= 2 && slices.ContainsFunc(h.Meanings, func(m Meaning) bool { return m.Score >= 60 })
}

// Of returns the score of a column, 0 for none.
func (h Heading) Of(column letters.Column) int {
	for _, m := range h.Meanings {
		if m.Column == column {
			return m.Score
		}
	}
	return 0
}

// gathered are the words of a heading together.
type gathered struct {
	pieces  []piece
	all     class
	unknown int    // letters of words that are not known
	digits  string // the last number among the words
}

func gather(list []string, cut bool) gathered {
	var g gathered
	for i, word := range list {
		if letters.IsDigits(word) {
			g.digits = word // of a line, unless words of an address stand behind it
			continue
		}
		for _, p := range segment(word, cut && i > 0 && i == len(list)-1 || cut && len(list) == 1 && len(word) >= 8) {
			g.pieces = append(g.pieces, p)
			g.all |= p.classes
			if p.classes.any(addr | street | city | zip) {
				g.digits = ""
			}
			if p.classes == 0 {
				g.unknown += len(p.text)
			}
		}
	}
	return g
}

// last reports whether the last of the words that count are of a class.
func (g gathered) last(c class) bool {
	for _, p := range slices.Backward(g.pieces) {
		if p.classes&^(filler|property|other|full) != 0 {
			return p.classes.any(c)
		}
	}
	return false
}

// acronym joins words as acronyms are looked up, without a word for addresses
// before them: ADDR_PD.
func acronym(list []string) string {
	if len(list) > 1 && lexicon[list[0]] == addr && len(strings.Join(list[1:], "")) <= 2 {
		list = list[1:]
	}
	if len(list) > 1 && len(list[0]) == 1 && !letters.IsDigits(list[0]) { // L_SAN
		return strings.Join(list[1:], "")
	}
	return strings.Join(list, "")
}

// acronyms are headings that are nothing but first letters: of NENA's older
// standards and of exports that follow them.
var acronyms = map[string][]Meaning{
	"san": is(letters.ColumnNumber, 90), "hn": is(letters.ColumnNumber, 85), "hno": is(letters.ColumnNumber, 90), "sno": is(letters.ColumnNumber, 70),
	"priprep": is(letters.ColumnPreModifier, 90), "arttitulo": is(letters.ColumnPreType, 90), "segprep": is(letters.ColumnSeparator, 90),
	"stnlabel": is(letters.ColumnStreet, 95), "paotext": {}, "typso": {}, "saostartsuffix": {}, "saoendnumber": {}, "saoendsuffix": {}, "paoendsuffix": {},
	"sansuf": is(letters.ColumnHalf, 90), "hns": is(letters.ColumnHalf, 85), "hsns": is(letters.ColumnHalf, 60, Meaning{letters.ColumnUnit, 55}),
	"prm": is(letters.ColumnPreModifier, 80), "prd": is(letters.ColumnDirection, 90), "pd": is(letters.ColumnDirection, 75),
	"prt": is(letters.ColumnPreType, 80), "stp": is(letters.ColumnPreType, 85), "pt": is(letters.ColumnPreType, 75),
	"stn": is(letters.ColumnStreet, 90), "sn": is(letters.ColumnStreet, 75), "rd": is(letters.ColumnStreet, 80), "sts": is(letters.ColumnType, 90),
	"st":  is(letters.ColumnStreet, 80, Meaning{letters.ColumnType, 70}, Meaning{letters.ColumnState, 60}),
	"pod": is(letters.ColumnPostDirection, 80), "sd": is(letters.ColumnPostDirection, 70), "pom": is(letters.ColumnPostModifier, 80),
	"onm": is(letters.ColumnCity, 90), "ortsnamepost": is(letters.ColumnCity, 95), "zusatzortsname": {}, "ott": is(letters.ColumnCity, 50), "pot": is(letters.ColumnCity, 50),
	"mcn": is(letters.ColumnCity, 70), "pcn": is(letters.ColumnCity, 75), "ns": is(letters.ColumnHalf, 60),
}
