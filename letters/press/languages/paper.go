package languages

import (
	"cmp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// paper is a paper that letters in a language are tried on.
type paper struct {
	name     string
	composer *compose.Composer
	problems []letters.Problem // of the translation
	campaign letters.Campaign
}

// papers are the papers that letters are tried on: the campaign's own, and of the usual
// ones those that its layout can be on.
func (c *Checker) papers(tag string) ([]paper, error) {
	campaign := Invented(tag)
	campaign.Trust = nil // which few groups have; the tallest scripts have no room for it beside all offers
	names := []string{"letter", "a4"}
	if !c.invented {
		campaign = withLanguage(c.campaign, tag)
		names = []string{cmp.Or(campaign.Letter.Paper, "letter")}
	}
	var papers []paper
	for _, name := range names {
		campaign.Letter.Paper = name
		composer, _, err := compose.New(campaign, c.folder)
		if err != nil {
			return nil, err
		}
		papers = append(papers, paper{paperName(name), composer, c.ofTranslation(composer, tag), campaign})
	}
	return papers, nil
}

// paperName is what people call a paper.
func paperName(name string) string {
	switch name {
	case "letter", "legal":
		return "US " + strings.ToUpper(name[:1]) + name[1:]
	}
	return strings.ToUpper(name)
}
