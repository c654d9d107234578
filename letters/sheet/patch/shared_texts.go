package patch

import (
	"archive/zip"
	"bufio"
	"bytes"
	"io"
	"strconv"
	"strings"

	"doorletters/letters/sheet"
	"doorletters/letters/sheet/markup"
	"doorletters/letters/sheet/opc"
)

// dropUnshared writes a copy of a workbook in whose table of shared texts those that no
// cell has any more are empty. They keep their places, by which cells name them. Where
// formulas went, their order goes too.
func dropUnshared(w io.Writer, workbook []byte, formulas bool) error {
	archive, err := zip.NewReader(bytes.NewReader(workbook), int64(len(workbook)))
	if err != nil {
		return err
	}
	book, err := openPackage(archive)
	if err != nil {
		return SheetError{err}
	}
	book.dropsChain = formulas
	table, err := book.sharedTexts()
	if err != nil {
		return SheetError{err}
	}
	if table == nil {
		return book.write(w, nil, nil)
	}
	used := map[int]bool{}
	for _, part := range book.sheets {
		if part == nil {
			continue
		}
		text, err := opc.Content(part)
		if err != nil {
			return SheetError{err}
		}
		if err := noteShared(sheet.Legible(text), used); err != nil {
			return SheetError{err}
		}
	}
	text, err := opc.Content(table)
	if err != nil {
		return SheetError{err}
	}
	return book.write(w, table, func(w io.Writer) error { return writeUsed(w, sheet.Legible(text), used) })
}

// sharedTexts finds the part with the texts that sheets share, nil where there is none.
func (p *workbookPackage) sharedTexts() (*zip.File, error) {
	relations, err := p.Relations()
	if err != nil {
		return nil, err
	}
	for _, r := range relations {
		if strings.HasSuffix(r.Kind, "/sharedStrings") {
			return p.Part(r.Target), nil
		}
	}
	return nil, nil
}

// noteShared notes the places of the shared texts that a sheet's cells have.
func noteShared(text []byte, used map[int]bool) error {
	for at := 0; ; {
		t, ok := markup.Next(text, at)
		if !ok {
			return nil
		}
		at = t.End
		if !t.Opens("c") || string(t.Attribute("t")) != "s" {
			continue
		}
		cell, err := readCell(text, t)
		if err != nil {
			return err
		}
		at = cell.end
		_, value, _ := bytes.Cut(cell.contents, []byte("<"+string(t.Prefix)+"v>"))
		value, _, _ = bytes.Cut(value, []byte("<"))
		if place, err := strconv.Atoi(string(bytes.TrimSpace(value))); err == nil {
			used[place] = true
		}
	}
}

// writeUsed writes a table of shared texts with those alone that are used.
func writeUsed(w io.Writer, text []byte, used map[int]bool) error {
	out := bufio.NewWriterSize(w, 1<<16)
	passed, place := 0, 0
	for at := 0; ; {
		t, ok := markup.Next(text, at)
		if !ok {
			break
		}
		at = t.End
		switch {
		case t.Opens("si") && t.Empty:
			place++
		case t.Opens("si") && !used[place]:
			out.Write(text[passed:t.End])
			passed = t.End
		case t.Closes("si"):
			if !used[place] {
				out.WriteString("<" + string(t.Prefix) + "t/>")
				passed = t.Start
			}
			place++
		}
	}
	out.Write(text[passed:])
	return out.Flush()
}
