package langname

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"doorletters/letters"
	"doorletters/letters/bounded"
	"doorletters/letters/tomltext"
)

// Names are names of languages that a campaign knows beside those that everybody
// does, folded: those of its own locales. The zero value knows none.
type Names map[string]Name

// Name is a name of a language as it is written, and the language's tag. English: it is
// the one that is used in English.
type Name struct {
	Written, Tag string
	English      bool
}

// Add lets a language be known by a name.
func (n *Names) Add(name, tag string) {
	folded := letters.Fold(name)
	if folded == "" || tag == "" {
		return
	}
	if *n == nil {
		*n = Names{}
	}
	(*n)[folded] = Name{Written: letters.Tidy(name), Tag: tag}
}

// english returns the name that a language has in English; not ok where none is known.
func (n Names) english(tag string) (string, bool) {
	for _, name := range n {
		if name.Tag == tag && name.English {
			return name.Written, true
		}
	}
	return "", false
}

// Tags returns the tags that there are names of, each once.
func (n Names) Tags() []string {
	var tags []string
	for _, name := range n {
		tags = append(tags, name.Tag)
	}
	slices.Sort(tags)
	return slices.Compact(tags)
}

// tag finds the language of a name.
func (n Names) tag(name string) (string, bool) {
	own, ok := n[letters.Fold(name)]
	return own.Tag, ok
}

// localesFolder is the folder of a campaign's own locales.
const localesFolder = "locales"

// OwnNames reads what the campaign's own locales, in the folder "locales" of its own,
// call their languages: the messages locale.name and locale.english of
// active.<tag>.toml. A file that cannot be read names none; whoever reads its other
// messages says why.
func OwnNames(campaign fs.FS) Names {
	var own Names
	entries, err := fs.ReadDir(campaign, localesFolder)
	if err != nil {
		return own
	}
	for _, e := range entries {
		typed, isLocale := strings.CutPrefix(strings.TrimSuffix(e.Name(), ".toml"), "active.")
		tag, err := letters.CanonicalTag(typed)
		if !isLocale || err != nil || e.IsDir() {
			continue
		}
		data, err := bounded.ReadFile(campaign, path.Join(localesFolder, e.Name()), bounded.Text)
		if err != nil {
			continue
		}
		own.addLocale(tag, string(data))
	}
	return own
}

// addLocale adds what a locale's file calls its language.
func (n *Names) addLocale(tag, source string) {
	var file struct{ Locale map[string]any }
	if tomltext.FindExcess(source) == nil {
		// Of a file that cannot be read the tag is known all the same.
		_, _ = toml.Decode(strings.TrimPrefix(source, "\ufeff"), &file)
	}
	word := func(key string) string { return messageText(file.Locale[key]) }
	n.AddLocale(tag, word("name"), word("english"), word("spoken"), word("english_spoken"))
}

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

// messageText is a message of a locale, written as a text or as a section.
func messageText(message any) string {
	switch message := message.(type) {
	case string:
		return message
	case map[string]any:
		text, _ := message["other"].(string)
		return text
	}
	return ""
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
