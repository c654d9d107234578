package main

import (
	"context"
	"fmt"
	"runtime"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/folder"
	"doorletters/letters"
	"doorletters/letters/press/languages"
)

const languagesListHelp = `List the languages that there are letters in: those of the program, and those that
you have a file of.

  COMPLETE     how many of the messages are translated
  PRINTS       whether letters in it are printed; languages check says why not
  FITS         whether the letter fits a page: yes; shorter, without what it may leave
               out, as the public services; smaller, in a smaller size than letters
               are meant to have; or no
  REVIEWED BY  who read a printed letter and found it right
  WORDS        yours, where the translation is; or how many messages you say otherwise

The letter that is tried is the campaign's, or where there is none an invented group's.`

const languagesListExample = `  doorletters languages list
  doorletters languages list my-neighbourhood
  doorletters languages list --json > list.json   for another program`

func newLanguagesList(u *ui, where *shelfFlags) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:     "list [CAMPAIGN]",
		Short:   "list the languages that there are letters in",
		Long:    languagesListHelp,
		Example: languagesListExample,
		Args:    atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			return listLanguages(cmd.Context(), u, where.campaign, args, asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the list as a JSON array")
	return cmd
}

func listLanguages(ctx context.Context, u *ui, flag string, args []string, asJSON bool) error {
	s, err := findShelf(flag, args)
	if err != nil {
		return err
	}
	c, err := s.checker(folder.Open(s.dir))
	if err != nil {
		return err
	}
	reports, err := c.CheckAll(ctx, runtime.GOMAXPROCS(0), c.Tags(true))
	if err != nil {
		return err
	}
	list := make([]listedLanguage, len(reports))
	for i, r := range reports {
		list[i] = s.listed(r)
	}
	if asJSON {
		return u.printJSON(list)
	}
	return u.sayList(list)
}

// listedLanguage is a language as it is listed.
type listedLanguage struct {
	Tag        string   `json:"tag"`
	English    string   `json:"english"`
	Name       string   `json:"name"` // its own
	Direction  string   `json:"direction"`
	There      int      `json:"messages"`
	Asked      int      `json:"messages_asked"`
	Prints     bool     `json:"prints"`
	ReviewedBy string   `json:"reviewed_by"`
	Fits       string   `json:"fits"`
	LeftOut    string   `json:"left_out"` // what the letter leaves out to fit
	Face       string   `json:"face"`
	Credits    string   `json:"credits"`
	File       string   `json:"file"` // of one's own; empty where there is none
	Own        []string `json:"own"`  // keys of messages that are not the program's
	Unread     bool     `json:"unreadable"`
	builtIn    bool
}

func (s shelf) listed(r languages.Report) listedLanguage {
	l := listedLanguage{
		Tag: r.Language.Tag, English: r.Language.English, Name: r.Language.Name, Direction: languages.Direction(r.Language.Tag),
		There: r.There, Asked: r.Asked, Prints: !r.Stops(), ReviewedBy: r.Language.ReviewedBy, Fits: r.Fit.String(), LeftOut: r.LeftOut, Face: r.Face,
		Credits: r.Language.Credits, File: r.File, Own: r.Own, builtIn: r.BuiltIn, Unread: r.Unread,
	}
	if l.Own == nil {
		l.Own = []string{}
	}
	return l
}

// complete is how much of it is translated.
func (l listedLanguage) complete() string {
	if l.Unread {
		return "unreadable"
	}
	if l.There == l.Asked {
		return "all"
	}
	return fmt.Sprintf("%d of %d", l.There, l.Asked)
}

// words says whose words they are.
func (l listedLanguage) words() string {
	switch n := len(l.Own); {
	case !l.builtIn:
		return "yours"
	case n > 0:
		return fmt.Sprintf("%d of yours", n)
	}
	return ""
}

// sayList prints a table. What the languages call themselves stands last: their letters
// are of many widths.
func (u *ui) sayList(list []listedLanguage) error {
	if u.quiet {
		return nil
	}
	table := tabwriter.NewWriter(u.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "TAG\tLANGUAGE\tCOMPLETE\tPRINTS\tFITS\tREVIEWED BY\tWORDS\tDIRECTION\tFACE\tITS OWN NAME")
	for _, l := range list {
		prints := "yes"
		if !l.Prints {
			prints = "no"
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", l.Tag, l.English, l.complete(), prints, l.Fits, inCell(l.ReviewedBy), l.words(), l.Direction, l.Face, inCell(l.Name))
	}
	if err := table.Flush(); err != nil {
		return err
	}
	for _, l := range list {
		if l.Credits != "" {
			u.say("translated into %s by %s", l.English, inCell(l.Credits))
		}
	}
	return nil
}

// maxCell is how many characters of a text a table has room for.
const maxCell = 40

// inCell is a text on one line, as much as a table has room for.
func inCell(text string) string {
	tidy := []rune(letters.Tidy(text))
	if len(tidy) > maxCell {
		return string(tidy[:maxCell-1]) + "…"
	}
	return string(tidy)
}
