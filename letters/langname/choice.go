package langname

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// Printed are the languages that a campaign prints, as BCP 47 tags.
type Printed struct {
	Languages []string
	// Instead has for a language that is not printed the one that its doors get.
	Instead map[string]string
	// Names are those of the campaign's own locales.
	Names Names
	// Answers have the language that a cell means, by its folded text.
	Answers map[string]string
}

// Choice is what a cell of languages means to a campaign.
type Choice struct {
	// Tag is the letter's language; empty for the campaign's first.
	Tag string
	// Message says what is to be known, empty for nothing; it is the same for every
	// cell of one text. Settled: it says only what the campaign chose itself.
	Message, Hint string
	Settled       bool
	// Kind and Values are the question that Message asks, if it asks one.
	Kind   string
	Values []string
	// Choices are the languages that the cell may mean, those of the campaign as it
	// writes them.
	Choices []string
	// Unprinted is the tag of the language that was understood and that there are no
	// letters in. Then there is no Message: it is one for all its doors, see
	// [Printed.Unprinted].
	Unprinted string
}

// ForDoor reads a door's language cell as the campaign can print it.
func ForDoor(text string, printed Printed) Choice {
	if own, err := letters.CanonicalTag(text); err == nil && slices.Contains(printed.Languages, own) {
		if _, u := parseCode(text); u != Ambiguous { // zh does not say in which characters
			return Choice{Tag: own}
		}
	}
	if tag, ok := printed.Answers[letters.Fold(text)]; ok {
		return printed.choose(text, tag, "")
	}
	cell := printed.Names.parseCell(text)
	const first = ": this letter is in the campaign's first language"
	switch cell.understanding {
	case One:
		return printed.choose(text, cell.tag, "")
	case likely:
		return printed.choose(text, cell.tag, text+" is read as "+printed.englishName(cell.tag))
	case several:
		return printed.firstOf(text, cell.items)
	case Ambiguous:
		name := text
		if len(cell.items) > 0 {
			name = cell.items[0].name
		}
		return printed.ask(text, name)
	case unsaid:
		return Choice{Message: text + " does not say which language" + first, Hint: "write the language when you know it, or clear the cell"}
	case unknown:
		// A code of a language that only the campaign knows, or that nobody here does.
		if cell.tag != "" && len(printed.Languages) > 0 {
			if own, ok := InCampaign(cell.tag, printed.Languages); ok {
				return Choice{Tag: own}
			}
		}
		write := "write its English name or its code, for example Spanish or es"
		if name := EnglishName(cell.tag); isNameOf(name, cell.tag) {
			write = "write " + name + ", if that is meant"
		}
		return Choice{
			Message: text + " is not a language that is known here" + first,
			Hint:    fmt.Sprintf("%s; or, for all such cells, %s in campaign.toml, or another of your languages", write, answerLine(text, printed.first())),
			Kind:    letters.KindLanguage, Values: []string{text}, Choices: slices.Clone(printed.Languages),
		}
	}
	return Choice{}
}

// choose is the choice of a cell that means one language; guess says so where it was
// not plain.
func (p Printed) choose(text, tag, guess string) Choice {
	own, ok := InCampaign(tag, p.Languages)
	variant, other, said := p.variant(text, tag)
	switch {
	case guess != "" && ok:
		return Choice{Tag: own, Message: guess, Hint: "write the language's name alone"}
	case other:
		return Choice{Tag: variant, Message: fmt.Sprintf("%s: this letter is in %s (%s), the kind of it that is printed", text, EnglishName(variant), variant), Hint: p.otherVariant(variant)}
	case said:
		return Choice{Tag: variant}
	case ok:
		return Choice{Tag: own}
	}
	if other, ok := p.instead(tag); ok {
		return Choice{Tag: other, Message: text + " has no letters here: this door gets the one in " + p.englishName(other), Settled: true}
	}
	return Choice{Unprinted: tag}
}

// firstOf is the choice of a cell with several names: the first that is printed. One
// before it that may be of several languages is asked about.
func (p Printed) firstOf(text string, items []item) Choice {
	for _, i := range items {
		if i.tag == "" {
			tag, answered := p.Answers[letters.Fold(i.name)]
			if !answered {
				return p.ask(text, i.name)
			}
			i.tag = tag
		}
		own, ok := InCampaign(i.tag, p.Languages)
		if !ok {
			own, ok = p.instead(i.tag)
		}
		if ok {
			return Choice{
				Tag: own, Message: fmt.Sprintf("%s names more than one language: this letter is in %s, the first of them that is printed", text, EnglishName(own)),
				Hint: "leave the one in which the door should get its letter, if it is another",
			}
		}
	}
	return Choice{Unprinted: items[0].tag}
}

// ask is the choice of a cell with a name that may be of several languages.
func (p Printed) ask(text, name string) Choice {
	if tag, answered := p.Answers[letters.Fold(name)]; answered {
		return p.choose(text, tag, "")
	}
	could := ambiguousTags(name)
	c := Choice{
		Message: text + " could be more than one language: this letter is in the campaign's first language",
		Kind:    letters.KindLanguage, Values: []string{name},
	}
	var lines []string
	for _, tag := range could {
		own, ok := InCampaign(tag, p.Languages)
		if !ok {
			own, ok = tag, p.Instead[tag] != ""
		}
		if !slices.Contains(c.Choices, own) {
			c.Choices = append(c.Choices, own)
		}
		if ok {
			lines = append(lines, answerLine(name, own))
		}
	}
	if len(lines) > 0 {
		c.Hint = AmbiguousHint(name) + "; or, for all such cells, " + strings.Join(lines, " or ") + " in campaign.toml"
		return c
	}
	c.Message = text + " could be more than one language, and none of them is among the campaign's: this letter is in the campaign's first language"
	c.Hint = fmt.Sprintf("add %q or %q to languages in campaign.toml, or leave it so", could[0], could[1])
	return c
}

// answerLine is the line of campaign.toml that says what a cell means.
func answerLine(cell, tag string) string {
	return letters.SettingLine("answers.languages", letters.Tidy(cell), tag)
}

// first is the language of doors whose own is not known.
func (p Printed) first() string {
	if len(p.Languages) == 0 {
		return sourceLanguage
	}
	return p.Languages[0]
}

// sourceLanguage is the one that everything is written in first.
const sourceLanguage = "en"
