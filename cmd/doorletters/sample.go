package main

import (
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"doorletters/letters"
	"doorletters/letters/press"
)

// looks says that what is printed is only to be looked at.
type looks struct{ sample, draft bool }

// addTo adds its flags.
func (l *looks) addTo(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&l.sample, "sample", false, "to be looked at: with the settings and rows of a new campaign too, and marked as a sample")
	cmd.Flags().BoolVar(&l.draft, "draft", false, "to be looked at: in languages that are not finished too, with what they lack in English, and marked as a draft")
}

// in makes a draft of what is in a language that nobody speaks.
func (l looks) in(languages []string) looks {
	l.draft = l.draft || slices.ContainsFunc(languages, letters.IsPseudoLanguage)
	return l
}

// any reports whether it is.
func (l looks) any() bool { return l.sample || l.draft }

// of is the campaign as it is looked at.
func (l looks) of(c press.Campaign) press.Campaign {
	c.Samples, c.Draft = l.sample, l.draft
	return c
}

// Folders inside the one that is written into.
const draftFolder, sampleFolder = "draft", "sample"

// folder is the folder that it is written into, away from what is printed: for samples
// another if somebody names one; for drafts always one of their own, as their files are
// called as those of a batch.
func (l looks) folder(cmd *cobra.Command, out string) string {
	switch {
	case l.draft:
		return filepath.Join(out, draftFolder)
	case l.sample && !cmd.Flags().Changed("out"):
		return filepath.Join(out, sampleFolder)
	}
	return out
}

// sayLooks says what samples and drafts are and are not.
func (u *ui) sayLooks(l looks, first string) {
	what := "samples"
	if l.draft {
		what = "drafts"
	}
	u.say("%s, and each page says so: no pod and no code was kept", what)
	u.say("open %s to see how it looks", first)
}
