package sheet

import (
	"bytes"

	"doorletters/letters"
)

const (
	saveAs   = "open it in the program that made it, choose Save As or Download, and save it as an Excel workbook (.xlsx)"
	onceMore = "copy or download the file once more; or " + saveAs
	download = "open the sheet in the browser, choose File, Download, Microsoft Excel (.xlsx), and use that file"
)

// refusal says why a file is not read, and what to do.
type refusal struct{ message, hint string }

// otherKinds are files that people have lists in and that cannot be read, by
// their endings.
var otherKinds = map[string]refusal{
	".xls":     {"old Excel files (.xls) cannot be read", saveAs},
	".xlsb":    {"binary Excel workbooks (.xlsb) cannot be read", saveAs},
	".ods":     {"OpenDocument spreadsheets (.ods) cannot be read", saveAs},
	".numbers": {"Numbers files cannot be read", "in Numbers choose File, Export To, Excel, and use that file"},
	".gsheet":  {"this is only the address of a Google Sheet", download},
	".pdf":     {"a PDF cannot be read as a list", askFor("PDF")},
	".doc":     document, ".docx": document, ".odt": document, ".rtf": document, ".pages": document,
	".jpg": picture, ".jpeg": picture, ".png": picture, ".heic": picture,
	".zip": {"this is a packed folder", "unpack it, and name the spreadsheet that is in it"},
}

var (
	document = refusal{"a text document cannot be read as a list", "copy its table into a spreadsheet program, and save that as an Excel workbook (.xlsx)"}
	picture  = refusal{"a picture cannot be read as a list", askFor("picture")}
)

func askFor(kind string) string { return "ask for the spreadsheet that the " + kind + " was made from" }

// refuse says why a file cannot be read, as far as its name and first bytes tell.
func refuse(data []byte, name string) *letters.Problem {
	is, end := contentOf(data), Extension(name)
	no := func(message, hint string) *letters.Problem {
		p := letters.FileFault(name, message, hint)
		return &p
	}
	renamed := func() *letters.Problem {
		if r, ok := underAnotherName[is]; ok {
			return no("this is "+r.message+" under another name", r.hint)
		}
		return nil
	}
	switch end {
	case ".xlsx", ".xlsm":
		switch is {
		case isEmpty:
			return no("the file is empty", "save it again in the program that made it")
		case isZip, isCompound: // which of them, refuseCompound says
			return nil
		case isPlainText:
			return no("this is not an Excel workbook but a text file, whatever its name says",
				"rename it so that it ends in .csv, or "+saveAs)
		case isUnknown:
			return no("this is not an Excel workbook, whatever its name says", saveAs)
		}
		return renamed()
	case ".csv", ".tsv", ".txt":
		switch is {
		case isZip:
			return no("this is a workbook, though its name ends in "+end, "rename it so that it ends in .xlsx")
		case isCompound:
			return no("this is an old Excel file (.xls) under another name", saveAs)
		}
		return renamed()
	case ".xls":
		switch is {
		case isZip:
			return no("this is a workbook of the new kind, though its name ends in .xls", "rename it so that it ends in .xlsx")
		case isMarkup:
			return no("this is a web page that calls itself an Excel file (.xls)", saveAs)
		}
	}
	if r, ok := otherKinds[end]; ok {
		return no(r.message, r.hint)
	}
	return no("a list must end in .xlsx, .xlsm, .csv, .tsv or .txt", saveAs)
}

var compoundFile = []byte{0xD0, 0xCF, 0x11, 0xE0}

// refuseCompound refuses what a workbook's name and a compound file's first
// bytes hide: a password-protected .xlsx and an old .xls. Only the first has a
// stream of this name, in UTF-16, somewhere in the file.
func refuseCompound(data []byte, name string) *letters.Problem {
	if !bytes.HasPrefix(data, compoundFile) {
		return nil
	}
	p := letters.FileFault(name, "this is an old Excel file (.xls) under another name", saveAs)
	if bytes.Contains(data, []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")) {
		p = letters.FileFault(name, "the workbook is locked with a password", "open it in the spreadsheet program and save it without a password")
	}
	return &p
}
