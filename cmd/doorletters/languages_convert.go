package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"doorletters/letters"
	"doorletters/letters/press/languages"
)

const languagesConvertHelp = `Make of a translation's text file a workbook (.xlsx) for a spreadsheet program, or of a
workbook a text file (.toml). Words, notes and the English that you translated from are
in both.

The new file comes beside the old one, which stays as it is. Of the two in one folder
the text file is read. A file that is there is written over only with --replace.`

const languagesConvertExample = `  doorletters languages convert eo
  doorletters languages convert locales/active.eo.xlsx
  doorletters languages convert eo -o to-send/active.eo.xlsx`

func newLanguagesConvert(u *ui, where *shelfFlags) *cobra.Command {
	output, replace := "", false
	cmd := &cobra.Command{
		Use:     "convert LANGUAGE|FILE [CAMPAIGN]",
		Short:   "make of a translation's text file a workbook, or the other way",
		Long:    languagesConvertHelp,
		Example: languagesConvertExample,
		Args:    oneLanguage,
		RunE: func(cmd *cobra.Command, args []string) error {
			s, l, err := oneOnShelf(cmd, u, where.campaign, args)
			if err != nil {
				return err
			}
			return s.convert(u, l, output, replace)
		},
	}
	cmd.Flags().StringVarP(&output, "output", "o", "", "write this `FILE` (.toml or .xlsx); else beside the old one")
	cmd.Flags().BoolVar(&replace, "replace", false, "write over a file that is there")
	return cmd
}

// convert makes of a language's file one of the other format.
func (s shelf) convert(u *ui, l asked, output string, replace bool) error {
	file, err := s.fileOf(l)
	if err != nil {
		return err
	}
	from, _ := languages.FormatOf(file)
	to := from.Other()
	if output == "" {
		output = filepath.Join(filepath.Dir(file), languages.FileName(l.tag, to))
	}
	if !strings.EqualFold(filepath.Ext(output), to.Ending) {
		return letters.Refusal(fmt.Sprintf("%s does not end in %s", output, to.Ending), fmt.Sprintf("%s becomes a file that ends in %s: -o %s", file, to.Ending, languages.FileName(l.tag, to)))
	}
	data, err := readTranslation(file, from)
	if err != nil {
		return err
	}
	pictures, err := picturesFor(to)
	if err != nil {
		return err
	}
	made, problems, err := languages.Convert(s.translation(l.tag, file, data, from), to, pictures)
	if err != nil {
		return err
	}
	for _, p := range problems {
		if p.Severity == letters.SeverityError {
			return p
		}
		u.complain(p.Error(), p.Hint)
	}
	mayReplace := func(path string) error {
		if !replace && isThere(path) {
			return letters.Refusal(path+" is there already; nothing was written", "add --replace to write over it, or choose another name with -o")
		}
		return nil
	}
	if err := u.writeFile(output, mayReplace, func(w io.Writer) error { _, err := w.Write(made); return err }); err != nil {
		return err
	}
	u.say("wrote %s, with all that %s says", output, file)
	if dir, err := filepath.Abs(filepath.Dir(file)); err == nil && filepath.Base(dir) == localesFolder && filepath.Dir(output) == filepath.Dir(file) {
		read, other := file, output
		if to.Ending == languages.TOML.Ending {
			read, other = output, file
		}
		u.say("of the two %s is read; to work in %s, move the first out of the folder", read, other)
	}
	return nil
}
