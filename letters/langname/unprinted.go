package langname

import (
	"fmt"
	"slices"

	"doorletters/letters"
)

// Unprinted says of a language that doors ask for and that is not printed what they get
// and what can be done: print it, where there are letters in it, else those of a
// language that its readers are likely to read too. Doors is how many there are.
func (p Printed) Unprinted(tag string, doors int) (message, hint string) {
	name := p.englishName(tag)
	count := fmt.Sprintf("%d doors", doors)
	they := "they get"
	if doors == 1 {
		count, they = "1 door", "it gets"
	}
	first := they + " the campaign's first language"
	if len(p.Languages) > 0 {
		first = they + " " + p.englishName(p.Languages[0])
	}
	if own, ok := InCampaign(tag, p.translated()); ok {
		return fmt.Sprintf("%s: %s, and it is not among the campaign's languages; %s", name, count, first),
			fmt.Sprintf("add %q to languages in campaign.toml, or leave it so", own)
	}
	message = fmt.Sprintf("%s: %s, no translation yet; %s", name, count, first)
	if other, ok := Instead(tag, p.others()); ok {
		return fmt.Sprintf("%s. %s instead?", message, EnglishName(other)), "write " + letters.SettingLine("instead", tag, other) + " in campaign.toml"
	}
	if other, ok := Instead(tag, p.translated()); ok && !slices.Contains(p.Languages, other) {
		return fmt.Sprintf("%s. %s instead?", message, EnglishName(other)),
			fmt.Sprintf("add %q to languages in campaign.toml, and write %s", other, letters.SettingLine("instead", tag, other))
	}
	return message, fmt.Sprintf("leave it so, or put a translation into locales/active.%s.toml beside campaign.toml", tag)
}

// translated are the languages that there are letters in.
func (p Printed) translated() []string {
	_, tags := Drafted()
	return slices.Concat(tags, p.Names.Tags())
}

// others are the campaign's languages but for its first, which doors get anyway.
func (p Printed) others() []string {
	if len(p.Languages) == 0 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(p.Languages[1:]), func(tag string) bool { return letters.SameReaders(tag, p.Languages[0]) })
}
