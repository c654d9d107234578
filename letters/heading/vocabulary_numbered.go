package heading

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
)

// ordinal is which of several people a heading is of.
type ordinal int

const (
	unnumbered ordinal = iota
	first
	second
)

// The words that number a heading. Words alone do not number a bare "name": a
// first name is no first leader, and a segundo nombre nobody's deputy.
var (
	digitWords = map[string]ordinal{"1": first, "2": second}
	firstWords = letters.WordSet("1st,first,main,primary,primer,primera,primero,principal,premier,premiere,1er,1ere,primeiro,primeira,1o,1a,erste,erster,erstes")
	// An "other contact" may be anything.
	secondWords = letters.WordSet("2nd,second,segundo,segunda,2o,2a,deuxieme,seconde,2e,2eme,zweite,zweiter,zweites")
	otherWords  = letters.WordSet("other,another,co,backup,alternate,additional,deputy,otro,otra,autre,outro,outra,andere,anderer,anderes,weitere,weiterer,weiteres")
	linkWords   = letters.WordSet("of,the,for,no,de,del,la,el,du,des,le,do,da,der,des,von,nr,num,number")
)

// numbered returns the column of a heading that says of which of two leaders it
// is: "Leader 2", "Phone (2)", "Segundo teléfono", "Second leader's phone". It is
// ok where the heading is one of those, also if it is of a column that a second
// leader does not have: "WhatsApp (2)" is not the first one's.
func (v vocabulary) numbered(text string) (column letters.Column, ok bool) {
	if v["leader"] == "" { // a list of addresses has none
		return "", false
	}
	word, which, rest := cutOrdinal(text)
	if which == unnumbered {
		return "", false
	}
	column = v.ofPerson(rest)
	name := strings.Join(rest, " ")
	switch {
	case column == "":
		return "", false
	case digitWords[word] == unnumbered && bareNames[name], otherWords[word] && contacts[name]:
		return "", false
	case which == first:
		return column, true
	case column == letters.ColumnLeader:
		return letters.ColumnLeader2, true
	case column == letters.ColumnPhone:
		return letters.ColumnPhone2, true
	}
	return "", true
}

var (
	bareNames = letters.WordSet("name,nombre,nom,nome")
	contacts  = letters.WordSet("contact,contact name")
)

// cutOrdinal splits a heading into the one word that numbers it and the others.
func cutOrdinal(text string) (word string, which ordinal, rest []string) {
	text = apartFromDigit.ReplaceAllString(splitWords(text), "$1 $2 $3")
	words := strings.Fields(letters.Fold(possessive.ReplaceAllString(text, "")))
	at, which := findOrdinal(words)
	if which == unnumbered {
		return "", unnumbered, words
	}
	return words[at], which, slices.Delete(slices.Clone(words), at, at+1)
}

var (
	// apartFromDigit finds a digit that is written together with words: Leader2Phone.
	apartFromDigit = regexp.MustCompile(`(\pL)([12])(\p{Lu}|\b)`)
	possessive     = regexp.MustCompile(`(?i)['’]s\b`)
)

// findOrdinal finds the one word that numbers a heading.
func findOrdinal(words []string) (at int, which ordinal) {
	for i, word := range words {
		switch {
		case digitWords[word] != unnumbered:
			return i, digitWords[word]
		case firstWords[word]:
			at, which = i, first
		case secondWords[word], otherWords[word]:
			at, which = i, second
		}
	}
	return at, which
}

// ofPerson returns the column that words mean which name a person, what they have,
// or both in any order: "leader", "phone", "leaders phone", "telefono del lider".
func (v vocabulary) ofPerson(words []string) letters.Column {
	if column := v[strings.Join(words, " ")]; column != "" {
		return personal(column)
	}
	words = slices.DeleteFunc(slices.Clone(words), func(word string) bool { return linkWords[word] })
	if column := v[strings.Join(words, " ")]; column != "" {
		return personal(column)
	}
	for i := 1; i < len(words); i++ {
		a, b := v.plain(words[:i]), v.plain(words[i:])
		switch {
		case a == letters.ColumnLeader && b != letters.ColumnLeader:
			return personal(b)
		case b == letters.ColumnLeader && a != letters.ColumnLeader:
			return personal(a)
		}
	}
	return ""
}

// plain returns the column of words, also of "leaders" in "leaders phone".
func (v vocabulary) plain(words []string) letters.Column {
	text := strings.Join(words, " ")
	if column := v[text]; column != "" {
		return column
	}
	return v[strings.TrimSuffix(text, "s")]
}

// personal returns a column if it tells of a leader, else none.
func personal(column letters.Column) letters.Column {
	if slices.Contains(ofLeader, column) {
		return column
	}
	return ""
}

// ofLeader are the columns that tell of a leader, and not of the pod.
var ofLeader = []letters.Column{
	letters.ColumnLeader, letters.ColumnPhone, letters.ColumnWhatsApp, letters.ColumnEmail, letters.ColumnLanguages,
	letters.ColumnAddress, letters.ColumnOnLetters, letters.ColumnHours,
}
