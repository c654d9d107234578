package workbook

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf16"

	"doorletters/letters"
	"doorletters/letters/sheet"
	"doorletters/letters/sheet/book"
)

// Pictures are shown in 440 by 200 pixels at most, so that the longest line of a letter can be
// read; those of short messages with 110 of their pixels to the inch.
const (
	pictureWidth         = 440
	pictureHeight        = 200
	picturePixelsPerInch = 110
	pictureColumn        = 66 // in characters of 7 pixels, with the picture's margins
)

// Write writes a workbook; the same book gives the same bytes. The error of a text that a
// cell cannot hold is a [letters.Problem] that names its key, and nothing is written.
func Write(w io.Writer, b Book) error {
	for _, r := range b.Rows {
		for _, text := range slices.Concat([]string{r.Key, r.English, r.Before, r.Translation, r.Note, r.Remark}, r.Beside) {
			if fault := unfit(text); fault != "" {
				return letters.Problem{Column: r.Key, Severity: letters.SeverityError, Message: "the message " + fault, Hint: "take that out of the message, and do it again"}
			}
		}
	}
	for _, line := range b.Header {
		if fault := unfit(line); fault != "" {
			return letters.Problem{Severity: letters.SeverityError, Message: "a line of comment " + fault, Hint: "take that out of it, and do it again"}
		}
	}
	made, err := book.New()
	if err != nil {
		return err
	}
	defer made.Close()
	messages, err := b.messages()
	if err != nil {
		return err
	}
	for _, s := range []book.Sheet{messages, b.howTo()} {
		if err := made.Add(s); err != nil {
			return err
		}
	}
	return made.Save(w)
}

// unfit says why a cell cannot hold a text; empty where it can.
func unfit(text string) string {
	if n := len(utf16.Encode([]rune(text))); n > sheet.MaxCell {
		return fmt.Sprintf("has %s characters, and a cell of a spreadsheet holds %s at most", sheet.Figure(n), sheet.Figure(sheet.MaxCell))
	}
	if string(sheet.Legible([]byte(text))) != text || strings.ContainsRune(text, '\r') {
		at := strings.IndexFunc(text, func(r rune) bool { return r == '\r' || string(sheet.Legible([]byte(string(r)))) != string(r) })
		if at < 0 {
			return "has bytes that are no text"
		}
		r := []rune(text[at:])[0]
		return fmt.Sprintf("has the character U+%04X in it, which a cell of a spreadsheet cannot hold", r)
	}
	return ""
}

// messages is the sheet to write in.
func (b Book) messages() (book.Sheet, error) {
	s := book.Sheet{
		Name: messagesSheet, Ruled: true, Landscape: true,
		Above: []string{
			b.language(),
			"Write your words into the yellow column. Keep what stands in {{double braces}} letter by letter; " + b.whatIsEmpty() + ".",
			"The sheet “" + howToSheet + "” says more. You may sort the rows, and add columns of your own.",
		},
	}
	english := book.Column{Heading: HeadingEnglish, Width: 40, Wrapped: true}
	beside := make([]book.Column, len(b.Beside))
	for i, name := range b.Beside {
		beside[i] = book.Column{Heading: name + saysHeading, Width: besideWidth, Wrapped: true}
	}
	translation := book.Column{Heading: HeadingTranslation, Width: 46, Wrapped: true, Marked: true, RightToLeft: b.RightToLeft}
	note := book.Column{Heading: HeadingNote, Width: 40, Wrapped: true}
	picture := book.Column{Heading: HeadingPicture, Width: pictureColumn}
	remark := book.Column{Heading: HeadingRemark, Width: 24, Wrapped: true, Note: "Yours: what you were not sure of, what to ask a neighbor."}
	before := book.Column{Heading: HeadingBefore, Width: 30, Wrapped: true, Note: "The English that the translation was made from. Empty the cell once the translation says what the English says now."}
	key := book.Column{Heading: HeadingKey, Width: 14, Muted: true, Note: "By this the program finds the message: leave it as it is."}
	for _, r := range b.Rows {
		for _, c := range []struct {
			to   *book.Column
			text string
		}{{&english, r.English}, {&translation, r.Translation}, {&note, r.Note}, {&remark, r.Remark}, {&before, r.Before}, {&key, r.Key}} {
			c.to.Cells = append(c.to.Cells, c.text)
		}
		for i := range beside {
			beside[i].Cells = append(beside[i].Cells, r.Beside[i])
		}
		shown := book.Picture{PNG: r.Picture, Text: r.Key, MostWidth: pictureWidth, MostHeight: pictureHeight, PixelsPerInch: picturePixelsPerInch}
		picture.Pictures, picture.Cells = append(picture.Pictures, shown), append(picture.Cells, "")
		tall, err := shown.Height()
		if err != nil {
			return s, fmt.Errorf("%s: %w", r.Key, err)
		}
		s.Heights = append(s.Heights, max(tall, height(r, widths{english.Width, translation.Width, note.Width, besideWidth})))
	}
	s.Columns = slices.Concat([]book.Column{english}, beside, []book.Column{translation, note})
	if slices.ContainsFunc(b.Rows, func(r Row) bool { return r.Picture != nil }) {
		s.Columns = append(s.Columns, picture)
	}
	s.Columns = append(s.Columns, remark)
	if slices.ContainsFunc(b.Rows, func(r Row) bool { return r.Before != "" }) {
		s.Columns = append(s.Columns, before)
	}
	s.Columns = append(s.Columns, key)
	return s, nil
}

// whatIsEmpty says what becomes of an empty cell.
func (b Book) whatIsEmpty() string {
	if b.Optional {
		return "what you leave empty stays as the program says it"
	}
	return "an empty cell is not translated yet"
}

// language is the line that says whose words these are: "Language: ar (Arabic, العربية)".
func (b Book) language() string {
	var names []string
	for _, name := range []string{b.English, b.Own} {
		if name != "" && name != b.Tag && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	line := languageLine + " " + b.Tag
	if len(names) > 0 {
		// The mark keeps the brackets at their places around a name that runs to the left.
		line += " (" + strings.Join(names, ", ") + "\u200e)"
	}
	return line
}
