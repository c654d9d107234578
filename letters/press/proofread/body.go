// Package proofread says of letters that were set what a proof of the finished file is
// to find in it. Start with [BodyOf].
package proofread

import (
	"doorletters/letters"
	"doorletters/letters/proof"
	"doorletters/letters/typeset"
)

// BodyOf returns what all copies of a letter share: its words, and where on its pages
// each slot and code stands.
func BodyOf(letter letters.Letter, pages []typeset.Page) *proof.Body {
	b := &proof.Body{
		Language: letter.Language, RightToLeft: letters.DirectionOf(letter.Language) == letters.RightToLeft,
		Words: words(nil, letter.Blocks), Footer: words(nil, letter.Footer),
	}
	for _, page := range pages {
		b.Pages = append(b.Pages, pageOf(page))
	}
	return b
}

func pageOf(page typeset.Page) proof.Page {
	made := proof.Page{Width: page.Width, Height: page.Height}
	for _, c := range page.Codes {
		made.Codes = append(made.Codes, proof.Square{X: c.X, Y: c.Y, Side: c.Side})
	}
	for _, s := range page.Slots {
		slot := proof.Slot{Text: s.Text, X: s.X, Width: s.Width, Baseline: s.Baseline, Leading: s.Leading, Lines: s.Lines}
		if s.Payload != "" {
			slot.Code = &proof.Square{X: s.X, Y: s.Top, Side: s.Width}
		}
		made.Slots = append(made.Slots, slot)
	}
	return made
}

// words adds the texts of blocks in reading order. Those of slots are the copies'.
func words(all []proof.Word, blocks []letters.Block) []proof.Word {
	for _, block := range blocks {
		switch b := block.(type) {
		case letters.Paragraph:
			all = textWords(all, b.Text)
		case letters.List:
			for _, item := range b.Items {
				all = textWords(all, item.Text)
			}
		case letters.Table:
			for _, row := range b.Rows {
				all = textWords(all, row...)
			}
		case letters.QR:
			all = textWords(all, b.Caption...)
		case letters.Panel:
			all = words(all, b.Blocks)
		case letters.Window:
			all = words(all, b.Blocks)
		case letters.Columns:
			for _, column := range b.Columns {
				all = words(all, column.Blocks)
			}
		case letters.Flow:
			for _, section := range b.Sections {
				all = words(words(all, section.Head), section.Blocks)
			}
		}
	}
	return all
}

func textWords(all []proof.Word, texts ...letters.Text) []proof.Word {
	for _, text := range texts {
		for _, span := range text {
			all = append(all, proof.Word{Text: span.Text, Kind: span.Kind, Pod: span.Pod, Name: span.Name})
		}
	}
	return all
}
