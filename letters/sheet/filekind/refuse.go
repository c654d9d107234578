package filekind

import (
	"path"
	"slices"
	"strings"

	"doorletters/letters"
)

// Ending returns the ending of a file's name in lower case, ".xlsx". That of a packed
// text, list.csv.gz, is the text's.
func Ending(name string) string {
	return path.Ext(strings.TrimSuffix(strings.ToLower(name), ".gz"))
}

// IsWorkbook reports whether a file is to be a workbook, by its name.
func IsWorkbook(name string) bool {
	return slices.Contains([]string{".xlsx", ".xlsm"}, Ending(name))
}

// isTextName reports whether a file is to be a text list, by its name.
func isTextName(ending string) bool {
	return slices.Contains([]string{".csv", ".tsv", ".txt"}, ending)
}

// NeedsWhole reports whether it takes the whole of a file to know what it is: its
// first bytes say that other files are in it.
func NeedsWhole(head []byte) bool {
	is, _ := sniff(head)
	return is == isZip || is == isCompound
}

// Refuse says why a file is not read as a list, by its name and its beginning; of one
// that [NeedsWhole], by all of it. It returns nil for a workbook or text that calls
// itself one.
func Refuse(data []byte, name string) *letters.Problem {
	is, kind := sniff(data)
	switch is {
	case isZip:
		other, known := inZip(data)
		if !known {
			return refuseWorkbook(data, name)
		}
		kind = other
	case isCompound:
		kind = inCompound(data)
	case isOther:
	default:
		return refusePlain(is, name)
	}
	return kind.refuse(name)
}

// RefuseFolder says that what is named as a list is a folder. Some programs keep in one
// what they show as a file.
func RefuseFolder(name string) letters.Problem {
	if kind, known := byEnding[Ending(name)]; known {
		return *kind.refuse(name)
	}
	return letters.FileFault(name, "this is a folder", "name the spreadsheet that is in it, with the folder before it: "+path.Join(name, "list.xlsx"))
}

// refuse says that a file of another kind is no list, and under which name it goes.
func (k Kind) refuse(name string) *letters.Problem {
	own, known := byEnding[Ending(name)]
	if own == googleSheet {
		k = own // as JSON
	}
	message := k.What + " cannot be read as a list"
	switch {
	case k == locked:
		message = "the workbook is locked with a password"
	case k == googleSheet, k == shortcut, k == unfinished, k == lockFile:
		message = "this is " + k.What
	case known && own == k, own == packed, own == xmlData: // these say nothing of what is in them
	default:
		message = "this is " + k.What + " under another name"
	}
	return fault(name, message, k.Hint)
}

// refuseWorkbook refuses a workbook that does not call itself one.
func refuseWorkbook(data []byte, name string) *letters.Problem {
	if IsWorkbook(name) {
		return nil
	}
	ending := Ending(name)
	_, whole := entries(data)
	if own, known := byEnding[ending]; known && own != oldExcel && !whole { // a damaged one
		return own.refuse(name)
	}
	if ending == ".xls" {
		return fault(name, "this is a workbook of the new kind, though its name ends in .xls", "rename it so that it ends in .xlsx")
	}
	if ending == "" {
		return fault(name, "this is a workbook, though its name does not say so", "rename it so that it ends in .xlsx")
	}
	return fault(name, "this is a workbook, though its name ends in "+ending, "rename it so that it ends in .xlsx")
}

// refusePlain refuses what holds a text, nothing, or something that is not known,
// and does not call itself a text.
func refusePlain(is form, name string) *letters.Problem {
	ending := Ending(name)
	switch own, known := byEnding[ending]; {
	case strings.HasPrefix(path.Base(name), "~$"):
		return lockFile.refuse(name)
	case isTextName(ending):
		return nil
	case is == isEmpty && (known || IsWorkbook(name)):
		return fault(name, "the file is empty", "save it again in the program that made it")
	case is == isText && IsWorkbook(name):
		return fault(name, "this is not an Excel workbook but a text file, whatever its name says", "rename it so that it ends in .csv, or "+SaveAs)
	case is == isText && own == oldExcel:
		return fault(name, "this is a text file, though its name ends in "+ending, "rename it so that it ends in .csv, or "+SaveAs)
	case IsWorkbook(name):
		return fault(name, "this is not an Excel workbook, whatever its name says", SaveAs)
	case known:
		return own.refuse(name)
	case is == isText:
		return nil // .tab or .psv, or without an ending
	}
	return fault(name, "a list must end in .xlsx, .xlsm, .csv, .tsv or .txt, or if it is GeoJSON in .geojson, .json, .geojsonl or .ndjson", SaveAs)
}

func fault(name, message, hint string) *letters.Problem {
	p := letters.FileFault(name, message, hint)
	return &p
}
