package wording

import (
	"slices"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

// AllForms are CLDR's plural forms, in its order.
var AllForms = []string{"zero", "one", "two", "few", "many", "other"}

// countedTo bounds the numbers that are tried. CLDR's rules for whole numbers look
// at the last two digits, so they repeat above 200; but for the "many" that Spanish
// and others have from a million, more doors than any campaign has.
const countedTo = 202

// Forms returns the forms that counts of doors take in a language.
func Forms(tag language.Tag) []string {
	taken := Numbers(tag)
	return slices.DeleteFunc(slices.Clone(AllForms), func(form string) bool { return len(taken[form]) == 0 && form != "other" })
}

// Numbers returns the numbers that each form is taken by, of those that Forms goes by.
// go-i18n does not export its rules, so they are found by counting. It is nil for a
// language of which there is no rule.
func Numbers(tag language.Tag) map[string][]int {
	const key = "form"
	bundle := i18n.NewBundle(tag)
	err := bundle.AddMessages(tag, &i18n.Message{
		ID: key, Zero: "zero", One: "one", Two: "two", Few: "few", Many: "many", Other: "other",
	})
	if err != nil {
		return nil
	}
	localizer := i18n.NewLocalizer(bundle, tag.String())
	taken := map[string][]int{}
	for n := range countedTo {
		if form, err := localizer.Localize(&i18n.LocalizeConfig{MessageID: key, PluralCount: n}); err == nil {
			taken[form] = append(taken[form], n)
		}
	}
	return taken
}
