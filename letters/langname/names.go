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
