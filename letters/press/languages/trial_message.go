package languages

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
)

// Message is one message as a translator sees it.
type Message struct {
	Key string
	// About is what it means and where it stands, in English.
	About string
	// English has its English forms, and Forms those of the language.
	English, Forms []Form
	// Keep are the placeholders that stay as they are: "{{.Leader}}".
	Keep []string
	// Paper is that on which it is shown, in English; empty for none.
	Paper string
	// OfLetters: letters say it, and no other paper.
	OfLetters bool
	// There: it has words. Own: they are of the folder's own file. Missing: it has none, and
	// needs some.
	There, Own, Missing bool
	Problems            []letters.Problem
}

// Form is a plural form of a message; of one that counts nothing there is but "other".
type Form struct {
	Name    string
	Numbers string // some that take it: "2, 3, 4 ..."
	Text    string
}

// Stops reports whether letters cannot be printed with it.
func (m Message) Stops() bool {
	return slices.ContainsFunc(m.Problems, func(p letters.Problem) bool { return p.Severity == letters.SeverityError })
}

// Messages are those that a translator is asked for, in the order of English; of a
// language that the program has not those too in which it says what it is called.
func (t *Trial) Messages() []Message {
	english := t.checker.set[locale.English]
	var all []Message
	for _, key := range english.Order {
		about := strings.HasPrefix(key, "locale.") && key != locale.KeyReviewedBy && key != locale.KeyCredits && !t.locale.BuiltIn
		if isAsked(english, key) || about {
			all = append(all, t.Message(key))
		}
	}
	return all
}

// Has reports whether there is a message of a key.
func (t *Trial) Has(key string) bool {
	return t.checker.set[locale.English].Messages[key] != nil
}

// Message is the one with a key.
func (t *Trial) Message(key string) Message {
	like := t.checker.set[locale.English].Like(key)
	m := Message{Key: key, About: like.Description, Problems: t.of[key], OfLetters: compose.IsOfLetters(key), English: englishForms(like)}
	for _, name := range like.Placeholders {
		m.Keep = append(m.Keep, "{{."+name+"}}")
	}
	if paper := t.paperOf(key); paper >= 0 {
		m.Paper = t.papers[paper].Title
	}
	is := t.locale.Messages[key]
	if is != nil {
		m.There, m.Own = true, is.Override && !saysTheSame(is, is.Replaced)
	}
	m.Missing = !m.There && (isAsked(t.checker.set[locale.English], key) || m.Stops())
	text := func(form string) string {
		if is == nil {
			return ""
		}
		return is.Form(form)
	}
	if !like.IsPlural() {
		m.Forms = []Form{{Name: otherForm, Text: text(otherForm)}}
		return m
	}
	plurals := wording.PluralsOf(t.locale.Tag)
	for _, form := range plurals.Forms {
		m.Forms = append(m.Forms, Form{form, examples(plurals.Smallest[form]), text(form)})
	}
	return m
}

// otherForm is the form that every message has.
const otherForm = "other"

func englishForms(m *locale.Message) []Form {
	var forms []Form
	for _, form := range wording.AllForms {
		if text := m.Form(form); text != "" {
			forms = append(forms, Form{Name: form, Text: text})
		}
	}
	return forms
}

// Glance is what a Report says without a letter being tried: how many messages are there,
// and who has read them.
func (c *Checker) Glance(tag string) Report {
	l := c.set[tag]
	r := Report{Language: l.Language(), BuiltIn: l.BuiltIn, Own: ownKeys(l), File: c.files[tag].name, Unread: l.Unread}
	r.There, r.Asked = count(l, c.set[locale.English])
	return r
}
