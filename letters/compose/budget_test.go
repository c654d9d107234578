package compose_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/BurntSushi/toml"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/compose/locale"
	"doorletters/locales"
)

// The letter must fit one page in languages that take twice the height of
// English, so English is kept short: these are the limits.
const (
	maxMessages   = 42  // without what a locale says of itself
	maxProse      = 100 // words of the letter's own sentences: no offers, labels and headings
	maxPage       = 200
	maxOfferWords = 5 // "Trouble with rent or bills", which must not sound like cash
)

func TestTheEnglishLetterIsShort(t *testing.T) {
	messages := englishMessages(t)
	count := 0
	for key, m := range messages {
		if !strings.HasPrefix(key, "locale.") && compose.IsOfLetters(key) {
			count++
		}
		if n := words(m["other"]); strings.HasPrefix(key, "offer_") && n > maxOfferWords {
			t.Errorf("%s has %d words", key, n)
		}
	}
	if count > maxMessages {
		t.Errorf("%d messages, at most %d", count, maxMessages)
	}
	for _, doors := range []int{0, 412} {
		prose, page := 0, 0
		c := composer(t, riverside(), nil).WithDoors(compose.Doors{All: doors})
		eachText(letterOf(t, c, marisol(), "en"), func(text letters.Text, language string) {
			if language != "" {
				return // the strip in other languages
			}
			for _, span := range text {
				n := words(span.Text)
				if span.Field == letters.FieldAddress {
					n = 5 // 16 1/2 Alder St, Apt 3R
				} else if span.Field != letters.FieldNone || n > 0 && !span.Kind.Breakable() {
					n = 1
				}
				page += n
				if span.Kind == letters.KindProse && isSentence(text) {
					prose += n
				}
			}
		})
		t.Logf("%d doors: %d messages, %d words of prose, %d on the page", doors, count, prose, page)
		if prose > maxProse {
			t.Errorf("%d words of prose, at most %d", prose, maxProse)
		}
		if page > maxPage {
			t.Errorf("%d words on the page, at most %d", page, maxPage)
		}
	}
}

// isSentence reports whether a paragraph is prose and no label.
func isSentence(text letters.Text) bool {
	return strings.HasSuffix(strings.TrimSpace(text.String()), ".")
}

// words counts what has a letter or a digit in it.
func words(s string) int {
	n := 0
	for _, field := range strings.Fields(s) {
		if strings.ContainsFunc(field, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			n++
		}
	}
	return n
}

func TestEveryEnglishMessageIsDescribedToTranslators(t *testing.T) {
	set, err := locale.BuiltIn()
	if err != nil {
		t.Fatal(err)
	}
	for key, m := range set[locale.English].Messages {
		if words(m.Description) < 4 {
			t.Errorf("%s: description %q", key, m.Description)
		}
	}
}

// englishMessages reads the file by itself: keys with their tables.
func englishMessages(t *testing.T) map[string]map[string]string {
	t.Helper()
	source, err := locales.Files.ReadFile("active.en.toml")
	if err != nil {
		t.Fatal(err)
	}
	var read map[string]map[string]any
	if err := toml.Unmarshal(source, &read); err != nil {
		t.Fatal(err)
	}
	messages := map[string]map[string]string{}
	put := func(key string, table map[string]any) {
		messages[key] = map[string]string{}
		for name, text := range table {
			messages[key][name], _ = text.(string)
		}
	}
	for key, table := range read {
		if key != "locale" {
			put(key, table)
			continue
		}
		for name, inner := range table {
			put("locale."+name, inner.(map[string]any))
		}
	}
	return messages
}
