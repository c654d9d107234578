package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/folder"
	"doorletters/letters"
	"doorletters/letters/press"
)

const printHelp = `Print the letters of a campaign as PDF files, into the folder out:

  look-first.pdf    every leader's number, to dial before you print, and one
                    letter of each language
  letters-CP3.pdf   a pod's letters in walk order, one page for each door
  batch.csv         what is in which file, and the SHA-256 of each
  problems.csv      rows without a letter and why, if there are any

Doors that have no pod yet get one first, and their codes are kept in the
assigned list beside campaign.toml, so that printing again changes no code.

A whole batch takes away what batch.csv names of the batch before and what it has
not itself, so that nobody prints the two together. A part of a batch leaves the
rest as it is, and its files have names of their own: reprint-CP3-017..020.pdf,
new-CP3.pdf, letters-CP3-es.pdf, spare-CP3.pdf. With --pod alone, letters-CP3.pdf
is as in the whole batch.`

const printExample = `  doorletters print my-neighbourhood
  doorletters print --pod CP3,CP4                   two pods only
  doorletters print --pod gloria                    the pod that she leads
  doorletters print --lang Spanish                  doors whose letter is in Spanish
  doorletters print --codes CP3-017..CP3-024        the pages that the printer chewed
  doorletters print --codes "CP3-17..20, CP3-31, CP4-2"   some here and some there
  doorletters print --new                           doors never printed before
  doorletters print --pod CP3 --spare 20            20 letters without an address
  doorletters print --one-file --reverse            for a printer that stacks face up
  doorletters print --layout quarter                four on a sheet, cut and stacked in walk order
  doorletters print --layout large --codes CP3-017  for a neighbor who sees little
  doorletters print --sample                        how it will look, before all is filled in
  doorletters print --draft --lang ig               a translation that is not finished, to be looked at
  doorletters print --lang en-XA                    long words with accents, for who makes templates;
                                                    ar-XB for the same from right to left
  doorletters print --proof full                    read every page of a large batch back
  doorletters print --print-shop                    one file to take to a print shop`

// printFlags is what the command line of print says.
type printFlags struct {
	press.PrintOptions
	codes         []string
	out, fonts    string
	layout, paper string
	looks         looks
	proof         string
}

func newPrint(u *ui) *cobra.Command {
	var f printFlags
	cmd := &cobra.Command{
		Use:     "print [CAMPAIGN]",
		Short:   "print the letters as PDF files",
		Long:    printHelp,
		Example: printExample,
		Args:    atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			f.Codes = strings.Join(f.codes, ", ")
			if err := f.check(cmd); err != nil {
				return err
			}
			f.looks = f.looks.in(f.Languages)
			f.out = f.looks.folder(cmd, f.out)
			return runPrint(cmd.Context(), u, args, f)
		},
	}
	flags := cmd.Flags()
	flags.StringSliceVar(&f.Pods, "pod", nil, "only these `PODS`, by ID, name or leader: CP3,CP4 or gloria")
	flags.StringSliceVar(&f.Languages, "lang", nil, "only doors whose letter is in these `LANGUAGES`: es,ht or Spanish (it never translates); en-XA and ar-XB set all letters in words made up, as drafts")
	flags.StringArrayVar(&f.codes, "codes", nil, "only these letter `CODES`: CP3-017..CP3-024,CP4-2; with one pod 17..24 will do")
	flags.BoolVar(&f.New, "new", false, "only doors whose letter was never printed")
	flags.IntVar(&f.Spare, "spare", 0, "as many `LETTERS` without an address, for each pod and language, and no others but with --codes or --new")
	flags.BoolVar(&f.Reverse, "reverse", false, "last letter first, for printers that stack face up")
	flags.StringVar(&f.out, "out", "out", "the `FOLDER` to write into")
	flags.StringVar(&f.fonts, "fonts", "", "a `FOLDER` with fonts of your own (.ttf, .otf), for characters that the program has none for")
	flags.StringVar(&f.layout, "layout", "", "how letters stand on the sheets, instead of the settings' `LAYOUT`: "+strings.Join(letters.LayoutNames(), ", "))
	flags.StringVar(&f.paper, "paper", "", "the `PAPER`, instead of the settings': "+strings.Join(letters.PaperNames(), ", "))
	flags.BoolVar(&f.PrintShop, "print-shop", false, "print-shop.pdf instead: all letters in one file, as a print shop wants it")
	flags.BoolVar(&f.OneFile, "one-file", false, "one file, letters.pdf, instead of one for each pod")
	f.looks.addTo(cmd)
	flags.StringVar(&f.proof, "proof", "sample", "how much of the finished files is read back: `sample` or full; few letters are always read in full")
	flags.BoolVar(&u.quiet, "quiet", false, "say only what went wrong")
	return cmd
}

// check looks at what can be seen to be wrong without a campaign.
func (f printFlags) check(cmd *cobra.Command) error {
	if err := choosesSomething(cmd); err != nil {
		return err
	}
	fault := usageError{command: cmd.CommandPath()}
	switch {
	case !isSpare(f.Spare):
		return notSpare(f.Spare, cmd)
	case f.out == "":
		fault.message = "--out names no folder"
	case f.proof != "sample" && f.proof != "full":
		fault.message, fault.hint = fmt.Sprintf("--proof %s: there is no such proof", f.proof), "write --proof full or --proof sample"
	case f.New && len(f.codes) > 0:
		fault.message, fault.hint = "--codes and --new do not go together", "print the new doors first, then the codes"
	case len(f.codes) > 0:
		_, err := letters.ParseCodeSpans(f.Codes)
		var wrong letters.Problem
		if !errors.As(err, &wrong) {
			return nil
		}
		fault.message, fault.hint = "--codes: "+wrong.Message, wrong.Hint
	default:
		return nil
	}
	return fault
}

// maxSpare bounds the letters without an address, of each pod and language: more than a
// pod has doors, and few enough for a file that opens.
const maxSpare = 1000

// isSpare reports whether so many spare letters can be printed.
func isSpare(letters int) bool { return letters >= 0 && letters <= maxSpare }

// notSpare is the fault of a number of spare letters.
func notSpare(letters int, cmd *cobra.Command) error {
	return usageError{message: fmt.Sprintf("--spare %d: a number of letters is from 0 to %d", letters, maxSpare), hint: "print once more where you need more", command: cmd.CommandPath()}
}

func runPrint(ctx context.Context, u *ui, args []string, f printFlags) error {
	at, err := findCampaign(args)
	if err != nil {
		return err
	}
	if f.fonts != "" {
		if at.campaign.Fonts, err = fontsIn(f.fonts); err != nil {
			return err
		}
	}
	at.campaign.Layout, at.campaign.Paper = f.layout, f.paper
	at.campaign = f.looks.of(at.campaign)
	w := u.startWriting()
	defer w.Close()
	memory, out, err := w.folders(at.dir, f.out)
	if err != nil {
		return err
	}
	f.Out, f.FullProof = folder.Open(f.out), f.proof == "full"
	batch, err := press.Print(ctx, at.campaign, memory, out, f.PrintOptions, u.progress())
	u.endProgress()
	if err != nil {
		return err
	}
	a := batch.Assignment
	holdTo(memory, a.Seen, a.Written, a.Superseded)
	out.Remove(batch.Stale...)
	marks := memory.After()
	if _, err := batch.MarkPrinted(marks); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := w.publish(memory, out); err != nil {
		return err
	}
	if err := w.publishMarks(marks, "the letters are complete, but not which doors they are for: print them once more"); err != nil {
		return err
	}
	if f.looks.any() {
		u.say("%s", sum(batch.Pods, batch.Letters+batch.Spare, batch.Languages, batch.Skipped))
		u.sayLooks(f.looks, lettersFiles(batch, f.out))
		return nil
	}
	w.sayReplaced(out)
	u.reportBatch(batch, args, at.dir, f.out)
	u.sayReceipt(batch, at.dir, f.out)
	return nil
}

// fontsIn opens a folder of fonts.
func fontsIn(dir string) (fs.FS, error) {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil, letters.Problem{Message: "there is no folder " + dir, Hint: "--fonts takes the folder that your .ttf or .otf files are in"}
	}
	return folder.Open(dir), nil
}
