package langname

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// AddLocale adds what a locale calls its language: its name in itself and in English, the
// English word by which a caller asks for it, and how that is written in its own letters;
// empty what it does not say. A variant is known by CLDR's names too. What is the name of
// a wider language stays that one's: a file of pt-PT that calls itself Portuguese.
func (n *Names) AddLocale(tag, name, english, spoken, englishSpoken string) {
	n.Add(tag, tag)
	words := []string{name, english, spoken, englishSpoken}
	if strings.Contains(tag, "-") {
		words = append(words, EnglishName(tag), OwnName(tag))
	}
	for _, word := range words {
		if !isWider(word, tag) {
			n.Add(word, tag)
		}
		for _, part := range apart(word) {
			if _, known := n.tag(part); !known && !isGeneral(part) {
				n.Add(part, tag)
			}
		}
	}
	if letters.Fold(english) != "" && !isWider(english, tag) {
		(*n)[letters.Fold(english)] = Name{letters.Tidy(english), tag, true}
	}
}

// isWider reports whether a name is that of another tag whose letters the readers of this
// one can read too, and the first that comes to mind.
func isWider(name, tag string) bool {
	other, understood := Parse(name)
	return understood == One && other != tag && letters.SameReaders(other, tag) &&
		slices.Contains([]string{letters.Fold(EnglishName(other)), letters.Fold(OwnName(other))}, letters.Fold(name))
}

// apart returns the shorter names in one with brackets, a stroke or a comma:
// "Kurdish (Sorani)" is Sorani too, "Kreyòl / Creole" both.
func apart(name string) []string {
	parts := strings.FieldsFunc(name, func(r rune) bool { return strings.ContainsRune("()[]/,;–—（）、", r) })
	if len(parts) < 2 {
		return nil
	}
	for i, part := range parts {
		parts[i] = letters.Tidy(part)
	}
	return parts
}

// isGeneral reports whether a name means another language already, or may mean
// several: the Kurdish in "Kurdish (Sorani)" is Kurmanji to others.
func isGeneral(name string) bool {
	_, understood := Parse(name)
	return understood == One || understood == Ambiguous
}
