package languages

import (
	"io/fs"
	"maps"
	"slices"

	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
)

// Own says whose words a language is printed in.
type Own struct {
	English string // its name
	BuiltIn bool   // the program brings the language along
	// Keys are the messages that a campaign's own file says otherwise than the program.
	Keys []string
	// There and Asked are as in a Report.
	There, Asked int
}

// OwnWords returns the languages that a campaign's folder has words of its own for, by tag.
func OwnWords(folder fs.FS) ([]Own, error) {
	set, _, err := locale.Reader{}.Folder(folder)
	if err != nil {
		return nil, err
	}
	var all []Own
	for _, tag := range slices.Sorted(maps.Keys(set)) {
		l := set[tag]
		if keys := ownKeys(l); len(keys) > 0 || !l.BuiltIn && !l.Unread {
			there, asked := count(l, set[locale.English])
			all = append(all, Own{l.Language().English, l.BuiltIn, keys, there, asked})
		}
	}
	return all, nil
}

// ownKeys returns the messages of a language that the folder's own file has and the
// program has not, or in other words; but for who has read or translated it.
func ownKeys(l *locale.Locale) []string {
	var keys []string
	for _, key := range l.Order {
		if m := l.Messages[key]; m.Override && key != locale.KeyReviewedBy && key != locale.KeyCredits && !saysTheSame(m, m.Replaced) {
			keys = append(keys, key)
		}
	}
	return keys
}

// saysTheSame reports whether two messages have the same words.
func saysTheSame(a, b *locale.Message) bool {
	return b != nil && !slices.ContainsFunc(wording.AllForms, func(form string) bool { return a.Form(form) != b.Form(form) })
}
