package roster

import (
	"bytes"
	"io"
	"path"
	"strings"

	"doorletters/letters"
)

// read opens a file by the ending of its name. A workbook is taken in whole,
// since its directory stands at its end; a text file is read as it goes.
func read(r io.Reader, name, country string) ([]sheet, error) {
	source, err := newReplay(r)
	if err != nil {
		return nil, err
	}
	if p := refuse(source.head, name); p != nil {
		return nil, *p
	}
	switch ending(name) {
	case ".xlsx", ".xlsm":
		data, err := io.ReadAll(io.MultiReader(bytes.NewReader(source.head), io.LimitReader(source.rest, maxPacked)))
		if err != nil {
			return nil, err
		}
		if p := refuseCompound(data, name); p != nil {
			return nil, *p
		}
		return openWorkbook(data, name)
	}
	return []sheet{openText(source, name, country)}, nil
}

// maxPacked bounds what is read of a workbook before it is looked at.
const maxPacked = 512 << 20

func ending(name string) string { return strings.ToLower(path.Ext(name)) }

const saveAs = "open it in the program that made it, choose Save As or Download, and save it as an Excel workbook (.xlsx)"

// refuse says why a file cannot be read, as far as its name and first bytes tell.
func refuse(data []byte, name string) *letters.Problem {
	no := func(message, hint string) *letters.Problem {
		p := fault(name, message, hint)
		return &p
	}
	workbook := bytes.HasPrefix(data, []byte("PK"))
	switch ending(name) {
	case ".xlsx", ".xlsm":
		switch {
		case len(data) == 0:
			return no("the file is empty", "save it again in the program that made it")
		case bytes.HasPrefix(data, compoundFile): // which of them, refuseCompound says
		case bytes.HasPrefix(data, []byte("%PDF")):
			return no("this is a PDF under another name", "ask for the spreadsheet that the PDF was made from")
		case !workbook:
			return no("this is not an Excel workbook, whatever its name says", saveAs)
		case bytes.Contains(data[:min(len(data), 200)], []byte("opendocument.spreadsheet")):
			return no("this is an OpenDocument spreadsheet (.ods) under another name", saveAs)
		}
	case ".csv", ".tsv", ".txt":
		switch {
		case workbook:
			return no("this is a workbook, though its name ends in "+ending(name), "rename it so that it ends in .xlsx")
		case bytes.HasPrefix(data, []byte("%PDF")):
			return no("this is a PDF under another name", "ask for the spreadsheet that the PDF was made from")
		case bytes.HasPrefix(data, compoundFile):
			return no("this is an old Excel file (.xls) under another name", saveAs)
		}
	case ".xls":
		if bytes.HasPrefix(data, []byte("<")) {
			return no("this is a web page that calls itself an Excel file (.xls)", saveAs)
		}
		return no("old Excel files (.xls) cannot be read", saveAs)
	case ".ods":
		return no("OpenDocument spreadsheets (.ods) cannot be read", saveAs)
	case ".numbers":
		return no("Numbers files cannot be read", "in Numbers choose File, Export To, Excel, and use that file")
	case ".pdf":
		return no("a PDF cannot be read as a list", "ask for the spreadsheet that the PDF was made from")
	default:
		return no("a list must end in .xlsx, .xlsm, .csv, .tsv or .txt", saveAs)
	}
	return nil
}

var compoundFile = []byte{0xD0, 0xCF, 0x11, 0xE0}

// refuseCompound refuses what a workbook's name and a compound file's first
// bytes hide: a password-protected .xlsx and an old .xls. Only the first has a
// stream of this name, in UTF-16, somewhere in the file.
func refuseCompound(data []byte, name string) *letters.Problem {
	if !bytes.HasPrefix(data, compoundFile) {
		return nil
	}
	p := fault(name, "this is an old Excel file (.xls) under another name", saveAs)
	if bytes.Contains(data, []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")) {
		p = fault(name, "the workbook is locked with a password", "open it in the spreadsheet program and save it without a password")
	}
	return &p
}
