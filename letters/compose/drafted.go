package compose

import (
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/pseudo"
)

// AsDraft returns a Composer that writes in unfinished languages too, to be looked at:
// what they lack, or have and cannot be printed, is in English between black brackets,
// which nobody takes for the translation.
func (c *Composer) AsDraft() *Composer {
	changed := *c
	changed.forms, changed.locales, changed.faults = new(forms), maps.Clone(c.locales), nil
	english := c.locales[locale.English]
	for tag, l := range c.locales {
		if tag == locale.English || len(c.faults[tag]) == 0 && hasPieces(l, english) {
			continue
		}
		changed.locales[tag] = c.drafted(l)
	}
	return &changed
}

// drafted returns a locale with English in the place of what it lacks.
func (c *Composer) drafted(l *locale.Locale) *locale.Locale {
	english, full := c.locales[locale.English], l.Clone()
	lacks := map[string]bool{}
	for _, f := range c.faults[l.Tag] {
		lacks[f.Column] = true
	}
	for _, key := range english.Order {
		switch m := full.Messages[key]; {
		case strings.HasPrefix(key, "locale.") || m != nil && !lacks[key]:
		case m != nil && hasPlaceholderFault(c.faults[l.Tag], key):
			full.PutText(key, asDraft(l.Tag)(withoutBraces.Replace(m.Other)))
		default:
			full.Put(english.Messages[key], asDraft(l.Tag))
		}
	}
	about := l.Language()
	full.PutText(locale.KeyName, about.Name)
	full.PutText(locale.KeyEnglish, about.English)
	for _, offer := range c.offered() {
		if key := offer.MessageKey(); full.Messages[key] == nil && c.campaign.OfferWords[offer][l.Tag] == "" {
			full.PutText(key, asDraft(l.Tag)(c.wordsFor(offer)))
		}
	}
	return full
}

// withoutBraces shows placeholders that cannot be filled in as they were written.
var withoutBraces = strings.NewReplacer("{{", "‹", "}}", "›")

// hasPlaceholderFault reports whether a message has nothing wrong but its placeholders, so
// that its words can be shown.
func hasPlaceholderFault(faults []fault, key string) bool {
	of := func(f fault) bool { return f.Column == key }
	return slices.ContainsFunc(faults, of) && !slices.ContainsFunc(faults, func(f fault) bool { return of(f) && !strings.HasPrefix(f.Kind, "placeholder-") })
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

// asDraft returns how an English text stands in a draft in a language.
func asDraft(tag string) func(english string) string {
	before, after := "【", "】"
	if letters.DirectionOf(tag) == letters.RightToLeft {
		before, after = leftToRightIsolate+before, after+popIsolate
	}
	return func(english string) string { return before + strings.TrimSpace(english) + after }
}

// WithPseudo returns a Composer that writes in a language that nobody speaks, one of
// [letters.PseudoLanguages], as in the first of the campaign's languages; where each letter
// has a translation into that, as in the last.
func (c *Composer) WithPseudo(tag string) *Composer {
	change, name := pseudo.Accented, "Accented English"
	if tag == letters.PseudoMirrored {
		change, name = pseudo.Mirrored, "Mirrored English"
	}
	l, english := locale.New(tag, true), c.locales[locale.English]
	for _, key := range english.Order {
		l.Put(english.Messages[key], change)
	}
	for _, about := range []struct{ key, text string }{
		{locale.KeyName, change(name)}, {locale.KeyEnglish, name}, {locale.KeySpoken, "English"}, {locale.KeyEnglishSpoken, change("English")}, {locale.KeyReviewedBy, locale.Unreviewed},
	} {
		l.PutText(about.key, about.text)
	}
	changed := c.withLocale(l)
	if changed.campaign.Languages = append(slices.Clone(c.campaign.Languages), tag); !c.geometry.Layout.Translated {
		changed.campaign.Languages = append([]string{tag}, c.campaign.Languages...)
	}
	return changed
}

// CampaignLanguages are the tags of the languages that letters are in, in their order.
func (c *Composer) CampaignLanguages() []string { return c.campaign.Languages }
