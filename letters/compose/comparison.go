package compose

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
)

// checkKey checks that English has a message of the same key, which is like; ok is false
// where it has none.
func checkKey(l *locale.Locale, m, like *locale.Message, english *locale.Locale) (problems []letters.Problem, ok bool) {
	p := m.At("")
	p.Kind = KindUnknown
	if key, form, _ := cutLast(m.ID, "."); like == nil && english.Messages[key] != nil {
		p.Severity, p.Message = letters.SeverityWarning, fmt.Sprintf("%q cannot stand in the message %s", form, key)
		p.Hint = wording.DidYouMean(form, wording.AllForms) + "a message has other, and where it is counted " + strings.Join(wording.AllForms[:5], ", ") + " as the language needs them"
		return []letters.Problem{p}, false
	}
	if like == nil {
		p.Severity, p.Message = letters.SeverityWarning, fmt.Sprintf("there is no message %q in English", m.ID)
		p.Hint = wording.DidYouMean(m.ID, english.Order) + whereKeysAre(l, m)
		return []letters.Problem{p}, false
	}
	// A key that the campaign adds to English may be a typo.
	if _, isOffer := letters.OfferOf(m.ID); isOffer || !m.Override || like != m {
		return nil, true
	}
	if near := wording.DidYouMean(m.ID, builtInKeys(english)); near != "" {
		p.Severity, p.Message = letters.SeverityWarning, fmt.Sprintf("no letter of ours has a message %q", m.ID)
		p.Hint = near + "only a template of your own can use another key"
		return []letters.Problem{p}, true
	}
	return nil, true
}

// cutLast cuts a text at the last of its separators.
func cutLast(text, separator string) (before, after string, found bool) {
	at := strings.LastIndex(text, separator)
	if at < 0 {
		return "", text, false
	}
	return text[:at], text[at+len(separator):], true
}

// whereKeysAre says where a translator finds the keys of messages: in a file that was begun
// with all of them, or where a campaign says single messages otherwise, in a proof.
func whereKeysAre(l *locale.Locale, m *locale.Message) string {
	switch {
	case l.BuiltIn:
		return "`doorletters languages proof " + l.Tag + "` shows the key of each message"
	case m.Sheet != "":
		return "the keys stand in the column Key; `doorletters languages update " + l.Tag + "` adds those that are missing"
	}
	return "the keys stand in your file in square brackets; `doorletters languages update " + l.Tag + "` adds those that are missing"
}

// builtInKeys returns the keys of the built-in messages.
func builtInKeys(english *locale.Locale) []string {
	return slices.DeleteFunc(slices.Clone(english.Order), func(key string) bool {
		m := english.Messages[key]
		return m.Override && m.Replaced == nil
	})
}
