package main

import (
	"fmt"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
)

const languagesHelp = `Add a language, or mend one, without being a programmer.

A language's words stand in one file, locales/active.TAG.toml beside campaign.toml;
TAG is the language's code, as es for Spanish. Where there is no campaign, the file
stands in the folder locales of the folder you are in, and letters are tried with an
invented group.

From a blank language to a printed letter:
  1. doorletters languages new eo      writes the file, with the English of each message
  2. write your words into it, in a text editor
  3. doorletters languages check eo    says what is missing or wrong, and in which line
  4. doorletters languages proof eo    shows the letter with your words
  5. add "eo" to languages in campaign.toml, and print

A language may be named by its code, by its name in quote marks if that has a space
in it ("Haitian Creole"), or by the path of its file.`

const languagesExample = `  doorletters languages                  lists the languages that there are
  doorletters languages new Esperanto
  doorletters languages check            all that you have a file of`

func newLanguages(u *ui) *cobra.Command {
	where := shelfFlags{}
	cmd := &cobra.Command{
		Use:     "languages",
		Aliases: []string{"language"},
		Short:   "add a language, mend one, and see what is missing",
		Long:    languagesHelp,
		Example: languagesExample,
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownLanguagesCommand(cmd, args[0])
			}
			return listLanguages(cmd.Context(), u, where.campaign, nil, false)
		},
	}
	cmd.PersistentFlags().StringVar(&where.campaign, "campaign", "", "the campaign's `FOLDER`, campaign.toml or workbook; else the current folder")
	cmd.AddCommand(newLanguagesNew(u, &where), newLanguagesCheck(u, &where), newLanguagesProof(u, &where), newLanguagesList(u, &where))
	cmd.AddCommand(newLanguagesUpdate(u, &where), newLanguagesConvert(u, &where))
	return cmd
}

// unknownLanguagesCommand is the fault of a first word that is no command: often that is
// a language, and the command was left out.
func unknownLanguagesCommand(cmd *cobra.Command, word string) error {
	fault := usageError{message: fmt.Sprintf("unknown command %q", "languages "+word), command: cmd.CommandPath()}
	cmd.SuggestionsMinimumDistance = 1
	if utf8.RuneCountInString(word) > 3 { // codes of languages are near to any short word
		cmd.SuggestionsMinimumDistance = 2
	}
	if near := cmd.SuggestionsFor(word); len(near) > 0 {
		fault.hint = fmt.Sprintf("did you mean `doorletters languages %s`?", near[0])
	} else if s, err := findShelf("", nil); err == nil {
		if l, err := s.language(word); err == nil && l.note == nil {
			fault.hint = fmt.Sprintf("did you mean `doorletters languages check %s`?", l.tag)
		}
	}
	if fault.hint == "" && isThere(word) {
		fault.hint = fmt.Sprintf("did you mean `doorletters languages list %s`?", quoted(word))
	}
	return fault
}

func isThere(path string) bool {
	_, err := os.Stat(strings.TrimSpace(path))
	return err == nil
}
