package languages

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

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
	l := c.set[tag]
	for _, key := range c.set[locale.English].Order {
		if strings.HasPrefix(key, "locale.") && l.Messages[key] == nil { // which may be left out
			continue
		}
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
		setter := typeset.New(c.library, new(qr.Cache))
		for _, key := range l.Order {
			if m := l.Messages[key]; m.Override && !m.Broken {
				of.Faults = append(of.Faults, glyphs(setter, tag, m)...)
			}
		}
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
	c.Letter.Layout, c.Letter.Contact = other.Letter.Layout, other.Letter.Contact
	if c.Links.Needs == "" {
		c.Links.Needs, c.Links.NeedsPrint = other.Links.Needs, other.Links.NeedsPrint
	}
	for _, value := range []struct{ of, from *string }{
		{&c.Links.Volunteer, &other.Links.Volunteer}, {&c.Links.Website, &other.Links.Website}, {&c.Group.Leader, &other.Group.Leader},
		{&c.Group.Email, &other.Group.Email}, {&c.Group.Hours, &other.Group.Hours}, {&c.Emergency, &other.Emergency}, {&c.Crisis, &other.Crisis},
		{&c.Date, &other.Date}, {&c.Letter.Template, &other.Letter.Template}, {&c.Letter.Paper, &other.Letter.Paper},
	} {
		*value.of = cmp.Or(*value.of, *value.from)
	}
	if c.Group.Phone.IsZero() {
		c.Group.Phone = other.Group.Phone
	}
	if len(c.Resources) == 0 {
		c.Resources = other.Resources
	}
	if len(c.Trust) == 0 {
		c.Trust = other.Trust
	}
	return c
}
