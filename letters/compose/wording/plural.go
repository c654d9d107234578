package wording

import (
	"sync"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

// AllForms are CLDR's plural forms, in its order.
var AllForms = []string{"zero", "one", "two", "few", "many", "other"}

// countedTo bounds the numbers that are tried. CLDR's rules for whole numbers look
// at the last two digits, so they repeat above 200; but for the "many" that Spanish
// and others have from a million, more doors than any campaign has.
const countedTo = 202

// Plurals are the plural forms of a language for whole numbers, as counts of doors are.
type Plurals struct {
	// Forms are those that there are, in CLDR's order.
	Forms []string
	// Known: CLDR has a rule for the language. Of a language of which it has none the
	// forms are English's.
	Known bool
	// Rule is the tag under which go-i18n has the rule.
	Rule language.Tag
	// Smallest has for each form the smallest numbers that take it, at most four.
	Smallest map[string][]int
}

// numbersShown is how many numbers show a translator what a form is for.
const numbersShown = 4

// known are the plurals that somebody has asked for, by tag: who translates asks after each
// key that is pressed.
var known sync.Map

// PluralsOf returns the plural forms of the language of a tag, which are not to be changed.
func PluralsOf(tag string) Plurals {
	if found, ok := known.Load(tag); ok {
		return found.(Plurals)
	}
	found := countedPlurals(tag)
	known.Store(tag, found)
	return found
}

// countedPlurals finds the plural forms by counting: go-i18n does not export its rules.
func countedPlurals(tag string) Plurals {
	rule, known := RuleOf(tag)
	plurals := Plurals{Known: known, Rule: rule, Smallest: map[string][]int{}}
	const key = "form"
	bundle := i18n.NewBundle(rule)
	err := bundle.AddMessages(rule, &i18n.Message{
		ID: key, Zero: "zero", One: "one", Two: "two", Few: "few", Many: "many", Other: "other",
	})
	localizer := i18n.NewLocalizer(bundle, rule.String())
	for n := 0; err == nil && n < countedTo; n++ {
		form, err := localizer.Localize(&i18n.LocalizeConfig{MessageID: key, PluralCount: n})
		if err == nil && len(plurals.Smallest[form]) < numbersShown {
			plurals.Smallest[form] = append(plurals.Smallest[form], n)
		}
	}
	for _, form := range AllForms {
		if form == "other" || plurals.Smallest[form] != nil {
			plurals.Forms = append(plurals.Forms, form)
		}
	}
	return plurals
}
