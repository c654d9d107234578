package compose

import (
	"maps"
	"slices"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"doorletters/letters"
	"doorletters/letters/compose/pseudo"
)

// AsDraft returns a Composer that writes in unfinished languages too, to be looked at:
// what they lack, or have and cannot be printed, is in English between black brackets,
// which nobody takes for the translation.
func (c *Composer) AsDraft() *Composer {
	changed := *c
	changed.forms, changed.locales, changed.faults = new(forms), maps.Clone(c.locales), nil
	english := c.locales[sourceLanguage]
	for tag, l := range c.locales {
		if tag == sourceLanguage || len(c.faults[tag]) == 0 && l.hasPieces(english) {
			continue
		}
		changed.locales[tag] = c.drafted(l)
	}
	return &changed
}

// drafted returns a locale with English in the place of what it lacks.
func (c *Composer) drafted(l *locale) *locale {
	english, full := c.locales[sourceLanguage], l.clone()
	lacks := map[string]bool{}
	for _, f := range c.faults[l.tag] {
		lacks[f.Column] = true
	}
	for _, key := range english.order {
		if (full.messages[key] == nil || lacks[key]) && !strings.HasPrefix(key, "locale.") {
			full.put(key, asDraft(english.messages[key].Message, l.tag))
		}
	}
	about := l.language()
	for key, text := range map[string]string{keyName: about.Name, keyEnglish: about.English} {
		full.put(key, &i18n.Message{ID: key, Other: text})
	}
	for _, offer := range c.offered() {
		if key := offer.MessageKey(); full.messages[key] == nil && c.campaign.OfferWords[offer][l.tag] == "" {
			full.put(key, asDraft(&i18n.Message{ID: key, Other: c.wordsFor(offer)}, l.tag))
		}
	}
	return full
}

// wordsFor are the words that the group has for an offer in any of its languages.
func (c *Composer) wordsFor(offer letters.Offer) string {
	for _, tag := range c.campaign.Languages {
		if own := c.campaign.OfferWords[offer][tag]; own != "" {
			return own
		}
	}
	return string(offer)
}

// asDraft returns an English message as it stands in a draft in a language.
func asDraft(english *i18n.Message, tag string) *i18n.Message {
	before, after := "【", "】"
	if letters.DirectionOf(tag) == letters.RightToLeft {
		before, after = leftToRightIsolate+before, after+popIsolate
	}
	return each(english, func(text string) string { return before + strings.TrimSpace(text) + after })
}

// WithPseudo returns a Composer that writes in a language that nobody speaks, one of
// [letters.PseudoLanguages], as in the first of the campaign's languages; where each letter
// has a translation into that, as in the last.
func (c *Composer) WithPseudo(tag string) *Composer {
	change, name := pseudo.Accented, "Accented English"
	if tag == letters.PseudoMirrored {
		change, name = pseudo.Mirrored, "Mirrored English"
	}
	l, english := newLocale(tag, true), c.locales[sourceLanguage]
	for _, key := range english.order {
		l.put(key, each(english.messages[key].Message, change))
	}
	for key, text := range map[string]string{
		keyName: change(name), keyEnglish: name, keySpoken: "English", keyEnglishSpoken: change("English"), keyReviewedBy: unreviewed,
	} {
		l.put(key, &i18n.Message{ID: key, Other: text})
	}
	changed := c.withLocale(l)
	if changed.campaign.Languages = append(slices.Clone(c.campaign.Languages), tag); !c.geometry.Layout.Translated {
		changed.campaign.Languages = append([]string{tag}, c.campaign.Languages...)
	}
	return changed
}

// CampaignLanguages are the tags of the languages that letters are in, in their order.
func (c *Composer) CampaignLanguages() []string { return c.campaign.Languages }

// put adds a message to a locale that nobody else has yet.
func (l *locale) put(key string, m *i18n.Message) {
	read, _ := newMessage(m, "", l.file(), 0)
	if l.messages[key] == nil {
		l.order = append(l.order, key)
	}
	l.messages[key] = read
}

// each returns a message with its forms changed, those that it has.
func each(m *i18n.Message, change func(string) string) *i18n.Message {
	changed := *m
	for _, form := range []*string{&changed.Zero, &changed.One, &changed.Two, &changed.Few, &changed.Many, &changed.Other} {
		if *form != "" {
			*form = change(*form)
		}
	}
	return &changed
}
