package main

import (
	"context"
	"fmt"
	"runtime"
	"slices"
	"strings"
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
  FACE         what it is set in

Below it stands which words are yours, and who translated them. Where the window is too
narrow for all columns, DIRECTION and FACE stand below too.
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
	reports, err := c.CheckAll(ctx, runtime.GOMAXPROCS(0), c.Tags(true), u.progressOf("checking languages"))
	u.endProgress()
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
	return u.sayList(list, u.columns())
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

// listColumn is a column of the list.
type listColumn struct {
	head string
	of   func(listedLanguage) string
	wide bool // stands only where there is room
}

// listColumns are the columns of the list. What the languages call themselves stands last:
// their letters are of many widths.
var listColumns = []listColumn{
	{head: "TAG", of: func(l listedLanguage) string { return l.Tag }},
	{head: "LANGUAGE", of: func(l listedLanguage) string { return l.English }},
	{head: "DIRECTION", of: func(l listedLanguage) string { return l.Direction }, wide: true},
	{head: "COMPLETE", of: listedLanguage.complete},
	{head: "PRINTS", of: func(l listedLanguage) string {
		if l.Prints {
			return "yes"
		}
		return "no"
	}},
	{head: "FITS", of: func(l listedLanguage) string { return l.Fits }},
	{head: "REVIEWED BY", of: func(l listedLanguage) string { return inCell(l.ReviewedBy) }},
	{head: "FACE", of: func(l listedLanguage) string { return l.Face }, wide: true},
	{head: "ITS OWN NAME", of: func(l listedLanguage) string { return inCell(l.Name) }},
}

// wideList is how many characters a line with all columns has.
const wideList = 140

// sayList prints a table, as wide as a window of so many characters has room for, 0 for no
// window, and below it what the table does not say.
func (u *ui) sayList(list []listedLanguage, width int) error {
	if u.quiet {
		return nil
	}
	isWide := width == 0 || width >= wideList
	table := tabwriter.NewWriter(u.out, 0, 0, 2, ' ', 0)
	row := func(cell func(listColumn) string) {
		var cells []string
		for _, c := range listColumns {
			if isWide || !c.wide {
				cells = append(cells, cell(c))
			}
		}
		fmt.Fprintln(table, strings.Join(cells, "\t"))
	}
	row(func(c listColumn) string { return c.head })
	for _, l := range list {
		row(func(c listColumn) string { return c.of(l) })
	}
	if err := table.Flush(); err != nil {
		return err
	}
	if !isWide {
		u.sayGroups(list, "", func(l listedLanguage) string {
			if l.Direction == languages.LeftToRight {
				return ""
			}
			return l.Direction
		})
		u.sayGroups(list, "set in ", func(l listedLanguage) string { return l.Face })
	}
	for _, l := range list {
		switch {
		case !l.builtIn:
			u.say("the words in %s are yours", l.English)
		case len(l.Own) > 0:
			u.sayOwn(l.English, l.Own)
		}
	}
	for _, l := range list {
		if l.Credits != "" {
			u.say("translated into %s by %s", l.English, letters.Tidy(l.Credits))
		}
	}
	return nil
}

// sayGroups says of which languages something is so, those with the same in one line.
func (u *ui) sayGroups(list []listedLanguage, label string, is func(listedLanguage) string) {
	var order []string
	tags := map[string][]string{}
	for _, l := range list {
		what := is(l)
		if what == "" {
			continue
		}
		if tags[what] == nil {
			order = append(order, what)
		}
		tags[what] = append(tags[what], l.Tag)
	}
	slices.Sort(order)
	for _, what := range order {
		u.say("%s%s: %s", label, what, strings.Join(tags[what], " "))
	}
}

// maxCell is how many characters of a text a table has room for.
const maxCell = 24

// inCell is a text on one line, as much as a table has room for.
func inCell(text string) string {
	tidy := []rune(letters.Tidy(text))
	if len(tidy) > maxCell {
		return string(tidy[:maxCell-1]) + "…"
	}
	return string(tidy)
}
