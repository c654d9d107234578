package languages

import (
	"fmt"
	"io"
	"maps"
	"slices"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/compose/locale"
	"doorletters/letters/press/specimen"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// ProofOptions say what of a language is shown.
type ProofOptions struct {
	// Draft shows messages that are missing in English, marked as such.
	Draft bool
	// All: the papers that go with the letters too.
	All bool
}

// Proof writes a PDF of a language's papers, numbered, with its messages beside their
// English, to be read with somebody whose language it is. The error is a
// [letters.Problem] where the language is not finished, and it is no draft.
func (c *Checker) Proof(w io.Writer, tag string, o ProofOptions) (specimen.Result, error) {
	of, err := c.specimenOf(tag, o)
	if err != nil {
		return specimen.Result{}, err
	}
	var keys []string
	for _, key := range c.set[locale.English].Order {
		if (o.All || compose.IsOfLetters(key)) && !slices.Contains([]string{locale.KeyReviewedBy, locale.KeyCredits}, key) {
			keys = append(keys, key)
		}
	}
	return specimen.WriteProof(w, of, keys, c.library, typeset.New(c.library, new(qr.Cache)))
}

// Picture is a message with its place on a paper, as a PNG.
type Picture struct {
	Key string
	PNG []byte
}

// Crops returns a picture of each message that stands on the papers, by their keys; the
// problems say which papers could not be shown.
func (c *Checker) Crops(tag string, o ProofOptions) ([]Picture, []letters.Problem, error) {
	return c.crops(tag, o, specimen.OnScreen)
}

func (c *Checker) crops(tag string, o ProofOptions, v specimen.View) ([]Picture, []letters.Problem, error) {
	of, err := c.specimenOf(tag, o)
	if err != nil {
		return nil, nil, err
	}
	papers, problems, err := specimen.Set(of, typeset.New(c.library, new(qr.Cache)))
	if err != nil {
		return nil, nil, err
	}
	cut, err := specimen.Crops(papers, v)
	var pictures []Picture
	for _, key := range slices.Sorted(maps.Keys(cut)) {
		pictures = append(pictures, Picture{key, cut[key]})
	}
	return pictures, problems, err
}

// specimenOf says whose papers are shown: the campaign's, with an invented value for each
// that it has not.
func (c *Checker) specimenOf(tag string, o ProofOptions) (specimen.Of, error) {
	l := c.set[tag]
	if l == nil {
		return specimen.Of{}, c.noLanguage(tag)
	}
	of := specimen.Of{Tag: tag, Campaign: Invented(tag), Pod: InventedPod(), Files: c.folder, Draft: o.Draft, Letters: !o.All}
	if !c.invented {
		of.Campaign = completed(c.campaign, of.Campaign)
	}
	if o.Draft {
		return of, nil
	}
	composer, _, err := compose.New(withLanguage(of.Campaign, tag), c.folder)
	if err != nil {
		return of, err
	}
	if faults := composer.Unfinished(tag); len(faults) > 0 {
		return of, letters.Refusal(fmt.Sprintf("%s is not finished: %s", l.Language().English, composer.WhyUnfinished(tag)),
			"--draft shows it all the same, with what is missing in English; `doorletters languages check "+tag+"` says where it is")
	}
	return of, nil
}

// completed is a campaign with another's values for what it does not say, so that all that
// letters can say is shown. It is laid out as letters usually are.
func completed(c, other letters.Campaign) letters.Campaign {
	all := other
	all.Name, all.Date, all.Country, all.Languages = c.Name, c.Date, c.Country, c.Languages
	all.File, all.Logo, all.Spoken, all.OfferWords = c.File, c.Logo, c.Spoken, c.OfferWords
	if c.Links.Needs != "" {
		all.Links.Needs, all.Links.NeedsPrint = c.Links.Needs, c.Links.NeedsPrint
	}
	for _, own := range []struct{ to, from *string }{
		{&all.Links.Volunteer, &c.Links.Volunteer}, {&all.Links.Website, &c.Links.Website}, {&all.Group.Leader, &c.Group.Leader},
		{&all.Group.Email, &c.Group.Email}, {&all.Group.Hours, &c.Group.Hours}, {&all.Emergency, &c.Emergency}, {&all.Crisis, &c.Crisis},
		{&all.Letter.Template, &c.Letter.Template}, {&all.Letter.Paper, &c.Letter.Paper},
	} {
		if *own.from != "" {
			*own.to = *own.from
		}
	}
	if !c.Group.Phone.IsZero() {
		all.Group.Phone = c.Group.Phone
	}
	if len(c.Resources) > 0 {
		all.Resources = c.Resources
	}
	if len(c.Trust) > 0 {
		all.Trust = c.Trust
	}
	return all
}
