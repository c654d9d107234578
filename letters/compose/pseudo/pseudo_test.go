package pseudo_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"doorletters/letters/compose/pseudo"
)

func TestAccented(t *testing.T) {
	for message, want := range map[string]string{
		"accents": "[åççéñţš öñé ţŵö ţĥŕéé]",
		"**No answer?** Call the group: {{.GroupPhone}}": "[**Ñö åñšŵéŕ?** Çåļļ ţĥé ĝŕöûþ: {{.GroupPhone}} öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé]",
		"a\u200Bb":                "[å\u200Bƀ öñé ţŵö]",
		"[here](https://x.org)":   "[[ĥéŕé](https://x.org) öñé ţŵö ţĥŕéé]",
		"{{.Place}} / {{.Total}}": "[{{.Place}} / {{.Total}}]",
		"half {{.Name":            "[ĥåļƒ {{.Name öñé ţŵö]",
		"":                        "",
	} {
		if got := pseudo.Accented(message); got != want {
			t.Errorf("%q is %q, want %q", message, got, want)
		}
	}
}

func TestMirrored(t *testing.T) {
	for message, want := range map[string]string{
		"Call, text or {{.Phone}}?": "[صالل، تعخت ور {{.Phone}}؟]",
		"**No** 10":                 "[**نو** 10]",
		" ":                         " ",
	} {
		if got := pseudo.Mirrored(message); got != want {
			t.Errorf("%q is %q, want %q", message, got, want)
		}
	}
}

// By IBM's figures.
func TestAccentedMessagesAreLonger(t *testing.T) {
	for length, percent := range map[int]int{5: 200, 10: 200, 11: 100, 20: 100, 25: 80, 40: 60, 70: 40, 71: 30, 400: 30} {
		const brackets, word = 2, len(" seven")
		got := utf8.RuneCountInString(pseudo.Accented(strings.Repeat("x", length))) - brackets
		if want := length + length*percent/100; got < want || got > want+word {
			t.Errorf("%d characters become %d, want %d", length, got, want)
		}
	}
}

// Whatever a message says, nothing of what is not prose is lost, and no English letter is
// left in what is.
func TestNothingElseChanges(t *testing.T) {
	pieces := []string{"word", " ", "{{.Name}}", "**", "\u200B", "](qr:needs)", "[", ".", "7", "é", "\n", "{{", "Big"}
	rapid.Check(t, func(t *rapid.T) {
		var message strings.Builder
		for _, piece := range rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "message") {
			message.WriteString(piece)
		}
		for name, change := range map[string]func(string) string{"accented": pseudo.Accented, "mirrored": pseudo.Mirrored} {
			got := change(message.String())
			for _, kept := range []string{"{{.Name}}", "**", "\u200B", "](qr:needs)", "\n", "7"} {
				if strings.Count(got, kept) != strings.Count(message.String(), kept) {
					t.Errorf("%s: %q is not as often in %q as in %q", name, kept, got, message.String())
				}
			}
			if strings.Contains(message.String(), "{{") {
				continue
			}
			rest := strings.ReplaceAll(got, "](qr:needs)", "")
			if i := strings.IndexFunc(rest, func(r rune) bool { return r <= unicode.MaxASCII && unicode.IsLetter(r) }); i >= 0 {
				t.Errorf("%s: an English letter is left in %q", name, got)
			}
		}
	})
}
