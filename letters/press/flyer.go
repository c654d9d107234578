package press

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/pdf"
	"doorletters/letters/press/choice"
	"doorletters/letters/press/impose"
	"doorletters/letters/press/lists"
	"doorletters/letters/typeset"
)

// FlyerOptions choose a flyer.
type FlyerOptions struct {
	// Pods are those whose leaders are to be called, none for the group itself.
	PapersOptions
	Kind      string   // one of FlyerKinds
	Languages []string // by tag or name; none for all
}

// FlyerKinds returns the kinds of flyers: a poster with strips to tear off, one for the
// entrance of a building, cards for a window, and cards to hand out.
func FlyerKinds() []string { return []string{"poster", "building", "window", "cards"} }

// Flyers prints a flyer in each of the languages, all in one file. Nothing is assigned,
// and no address is on it.
func Flyers(ctx context.Context, c Campaign, out Sink, o FlyerOptions, progress Progress) (Papers, error) {
	if !slices.Contains(FlyerKinds(), o.Kind) {
		return Papers{}, letters.Refusal(fmt.Sprintf("there is no flyer %q", o.Kind), "there are "+strings.Join(FlyerKinds(), ", "))
	}
	c, err := c.inPseudo(o.Languages)
	if err != nil {
		return Papers{}, err
	}
	l, problems, err := load(ctx, c, lists.KeepPods, progress)
	if err != nil {
		return Papers{}, err
	}
	if err := l.refusal(nil); err != nil {
		return Papers{}, err
	}
	chosen, err := l.choose(PrintOptions{Pods: o.Pods, Languages: o.Languages})
	if err != nil {
		return Papers{}, err
	}
	paper, _ := letters.PaperNamed(cmp.Or(l.campaign.Letter.Paper, "letter"))
	f := flyers{compositor: newCompositor(newMaterials(l)), kind: o.Kind, paper: letters.Size{Width: paper.WidthMM, Height: paper.HeightMM}}
	tags := slices.DeleteFunc(slices.Clone(l.campaign.Languages), func(tag string) bool { return !chosen.Language(tag) })
	tags, without := l.withPapers(tags)
	if problems = append(problems, without...); len(tags) == 0 {
		return Papers{}, noFlyer(without)
	}
	for _, pod := range l.flyerPods(o.Pods, chosen) {
		for _, tag := range tags {
			progress.report("printing", len(f.sheets), 0)
			if err := ctx.Err(); err != nil {
				return Papers{}, err
			}
			if err := f.add(pod, tag); err != nil {
				return Papers{}, l.explainError(err)
			}
		}
	}
	if err := f.markSamples(f.sheets); err != nil {
		return Papers{}, err
	}
	file := File{Name: chosen.OfPods("flyer-"+o.Kind) + ".pdf", Pods: chosen.Pods(), Languages: tags, Copies: 1, Pages: len(f.sheets)}
	files := &written{Sink: out}
	err = files.Write(file.Name, func(w io.Writer) error {
		return writeSheets(new(pdf.Foundry).NewBinder(w, pdf.Info{Title: l.campaign.Name, Language: tags[0]}), f.sheets)
	})
	if err != nil {
		return Papers{}, err
	}
	return Papers{Files: []File{file}, Pods: len(chosen.Pods()), Assignment: newAssignment(l, problems), Problems: problems}, addToBatch(out, o.Out, files.described(file))
}

// flyerPods returns the pods whose leaders are to be called; that without an ID is the
// group itself.
func (l loaded) flyerPods(asked []string, chosen choice.Choice) []letters.Pod {
	if len(asked) == 0 {
		return []letters.Pod{{}}
	}
	return slices.DeleteFunc(slices.Clone(l.assignment.Pods), func(pod letters.Pod) bool { return !chosen.Pod(pod.ID) })
}

// flyers are the pages made so far.
type flyers struct {
	compositor
	kind   string
	paper  letters.Size
	sheets []pdf.Sheet
}

// cardsDown is how many cards to cut apart a sheet has.
const cardsDown = 3

// add makes the pages of a flyer in a language.
func (f *flyers) add(pod letters.Pod, tag string) error {
	page := func(kind compose.Flyer, sign compose.WindowSign) error {
		part, err := f.set(kind, pod, tag, f.paper, sign)
		f.sheets = append(f.sheets, pdf.Sheet{Page: part.Page, Label: part.Label})
		return err
	}
	switch f.kind {
	case "window":
		if err := page(compose.WindowHow, ""); err != nil {
			return err
		}
		for _, sign := range compose.WindowSigns() {
			if err := page(compose.WindowCard, sign); err != nil {
				return err
			}
		}
		return nil
	case "building":
		return page(compose.Building, "")
	case "cards":
		grid := impose.Cards(f.paper, cardsDown)
		card, err := f.set(compose.CutCard, pod, tag, letters.Size{Width: grid.Cells[0].Width, Height: grid.Cells[0].Height}, "")
		if err != nil {
			return err
		}
		sheets := grid.Sheets(slices.Repeat([]impose.Part{card}, cardsDown), impose.InOrder(cardsDown, cardsDown, 0))
		sheets[0].Label = card.Label
		f.sheets = append(f.sheets, sheets...)
		return nil
	}
	poster, err := f.set(compose.Poster, pod, tag, f.paper, "")
	if err != nil {
		return err
	}
	strip, err := f.set(compose.Strip, pod, tag, impose.StripSize(f.paper), "")
	if err != nil {
		return err
	}
	f.sheets = append(f.sheets, impose.TearOff(f.paper, poster, strip))
	return nil
}

// set sets a part of a flyer, of a size.
func (f *flyers) set(kind compose.Flyer, pod letters.Pod, tag string, size letters.Size, sign compose.WindowSign) (impose.Part, error) {
	letter, err := f.composer.Flyer(kind, pod, tag, sign)
	if err != nil {
		return impose.Part{}, err
	}
	letter.Page.Width, letter.Page.Height, letter.Page.Pages = size.Width*letters.PointsPerMM, size.Height*letters.PointsPerMM, 1
	pages, err := f.setter.Typeset(letter)
	var tall *typeset.TooTall
	if errors.As(err, &tall) {
		pages, err = f.setter.Squeeze(letter)
	}
	if errors.As(err, &tall) {
		return impose.Part{}, letters.Problem{
			File: f.settingsFile, Column: "letter.offers", Severity: letters.SeverityError,
			Message: fmt.Sprintf("the %s in %s cannot be set: %v", f.kind, f.composer.EnglishName(tag), err), Hint: "name fewer offers under [letter], or shorten the group's name and hours",
		}
	}
	if err != nil {
		return impose.Part{}, f.unsettable(pod, tag, err)
	}
	return impose.Part{Page: &pages[0], Label: strings.TrimSpace(pod.ID + " " + tag)}, nil
}

// writeSheets draws pages and binds them into a file.
func writeSheets(binder *pdf.Binder, sheets []pdf.Sheet) error {
	signature := binder.Signature(sheets)
	if err := signature.Draw(); err != nil {
		return err
	}
	if err := binder.Bind(signature); err != nil {
		return err
	}
	return binder.Close()
}
