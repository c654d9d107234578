package leaders

import "strings"

// name is a person's name as it was understood.
type name struct {
	// whole is the whole name, as typed but for stray signs, and with the given name
	// first where it was typed "Last, First".
	whole string
	// called is the first name where it can be told; else empty.
	called string
	// turned: it was typed "Last, First".
	turned bool
}

// readName reads a name. A first name is told only where hardly anybody could
// read it otherwise: the whole name is never wrong on a door, and "Need a hand? Call
// your neighbor Mr." is.
func readName(typed string) name {
	whole := tidyName(typed)
	main, brackets := cutBrackets(whole)
	if namesSeveral(main) {
		return name{whole: whole}
	}
	parts, after := cutAfterComma(main)
	switch len(parts) {
	case 1:
		return name{whole: whole, called: firstName(parts[0], after != "")}
	case 2:
		if turned, called, ok := turnRound(parts[0], parts[1]); ok {
			return name{whole: turned + after + brackets, called: called, turned: true}
		}
		if isRemark(parts[1]) { // "Ana Silva, evenings only"
			return name{whole: whole, called: firstName(parts[0], true)}
		}
	}
	return name{whole: whole}
}

// fieldsOf splits a name into its words, and a title from the word it is written
// together with: "Dr.Ana".
func fieldsOf(text string) []string {
	words := strings.Fields(text)
	if len(words) == 0 {
		return nil
	}
	if title, rest, ok := strings.Cut(words[0], "."); ok && !isTitle(words[0]) && len(title) > 1 && len(rest) > 1 && isTitle(title) && isWord(rest) {
		words = append([]string{title + ".", rest}, words[1:]...)
	}
	return words
}
