// Package texts has the words of the web page, in the languages that somebody has
// translated them into: the files desk.<tag>.toml of package locales, in go-i18n's form,
// as the letters have theirs. Start with [Match], which chooses a language, and
// [Texts.Say].
package texts

import (
	"cmp"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"

	"doorletters/letters"
	"doorletters/letters/compose/wording"
	"doorletters/letters/langname"
	"doorletters/locales"
)

// English has all messages; the others are translated from it.
const English = "en"

// Texts are the words in one language.
type Texts struct {
	Tag       string
	localizer *i18n.Localizer
	plurals   map[string]bool // of each message whether it has plural forms
}

// all are the languages that there are, by tag.
var all = sync.OnceValues(func() (map[string]Texts, error) {
	names, err := fs.Glob(locales.Desk, "desk.*.toml")
	if err != nil {
		return nil, err
	}
	read := map[string]Texts{}
	for _, name := range names {
		tag := strings.TrimSuffix(strings.TrimPrefix(name, "desk."), ".toml")
		if read[tag], err = load(name, tag); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return read, nil
})

func load(name, tag string) (Texts, error) {
	data, err := fs.ReadFile(locales.Desk, name)
	if err != nil {
		return Texts{}, err
	}
	file, err := i18n.ParseMessageFileBytes(data, tag+".toml", map[string]i18n.UnmarshalFunc{"toml": toml.Unmarshal})
	if err != nil {
		return Texts{}, err
	}
	rule, _ := wording.RuleOf(tag) // CLDR has none for Haitian Creole
	bundle := i18n.NewBundle(rule)
	if err := bundle.AddMessages(rule, file.Messages...); err != nil {
		return Texts{}, err
	}
	t := Texts{Tag: tag, localizer: i18n.NewLocalizer(bundle, rule.String()), plurals: map[string]bool{}}
	for _, m := range file.Messages {
		t.plurals[m.ID] = m.Zero+m.One+m.Two+m.Few+m.Many != ""
	}
	return t, nil
}

// Tags are the languages that there are, English first.
func Tags() []string {
	read, err := all()
	if err != nil {
		return []string{English}
	}
	tags := slices.Sorted(maps.Keys(read))
	at := slices.Index(tags, English)
	return slices.Insert(slices.Delete(tags, at, at+1), 0, English)
}

// In returns the words in a language, or in English where there are none in it.
func In(tag string) Texts {
	read, err := all()
	if err != nil {
		panic(err) // the files are the program's own
	}
	if t, ok := read[tag]; ok {
		return t
	}
	return read[English]
}

// Match returns the words in the first of the languages that a browser asks for, by its
// header Accept-Language, that there are words in. Instead is the name of the one that it
// asks for before any that there is, in that language itself; empty where it got its first.
func Match(accept string) (t Texts, instead string) {
	asked, _, err := language.ParseAcceptLanguage(accept)
	if err != nil || len(asked) == 0 {
		return In(English), ""
	}
	for i, want := range asked {
		for _, tag := range Tags() {
			base, _ := want.Base()
			if base.String() != tag {
				continue
			}
			if i > 0 {
				instead = nameOf(asked[0])
			}
			return In(tag), instead
		}
	}
	return In(English), nameOf(asked[0])
}

// nameOf is a language's name in itself, or where nobody here knows that its code.
func nameOf(tag language.Tag) string {
	return cmp.Or(langname.OwnName(tag.String()), tag.String())
}

// Direction is the direction of the page, as HTML names it.
func (t Texts) Direction() string {
	if letters.DirectionOf(t.Tag) == letters.RightToLeft {
		return "rtl"
	}
	return "ltr"
}

// Has reports whether there is a message.
func (t Texts) Has(key string) bool {
	_, ok := t.plurals[key]
	return ok
}

// Say returns a message. The values come in pairs: a name and what stands for it; that of
// N decides between the plural's forms. What is not translated is said in English.
func (t Texts) Say(key string, values ...any) string {
	if !t.Has(key) {
		if t.Tag == English {
			panic("no message " + key)
		}
		return In(English).Say(key, values...)
	}
	config := &i18n.LocalizeConfig{MessageID: key, TemplateData: t.data(values)}
	for i := 0; i+1 < len(values); i += 2 {
		if n, ok := values[i+1].(int); ok && values[i] == "N" && t.plurals[key] {
			config.PluralCount = n
		}
	}
	said, err := t.localizer.Localize(config)
	if err != nil {
		panic(err) // the files are the program's own, and a test says each message
	}
	return said
}

// The marks around a value whose direction may be another than that of the words around
// it (Unicode's FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE).
const isolate, pop = "\u2068", "\u2069"

// data has the values by name, texts isolated where the page runs from right to left.
func (t Texts) data(values []any) map[string]any {
	data := map[string]any{}
	for i := 0; i+1 < len(values); i += 2 {
		value := values[i+1]
		if text, ok := value.(string); ok && text != "" && t.Direction() == "rtl" {
			value = isolate + text + pop
		}
		data[values[i].(string)] = value
	}
	return data
}
