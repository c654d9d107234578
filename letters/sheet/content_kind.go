package sheet

import (
	"bytes"
	"slices"
	"unicode/utf8"
)

// contentKind is what a file is by its first bytes, whatever its name says.
type contentKind int

const (
	isUnknown contentKind = iota
	isEmpty
	isPlainText
	isMarkup   // a web page, or another file of tags
	isZip      // a workbook, most likely
	isCompound // an old Excel file, or a workbook with a password
	isPDF
	isOpenDocument
	isNumbers
	isWord
)

// underAnotherName is what is said of files that call themselves something else.
var underAnotherName = map[contentKind]refusal{
	isMarkup:       {"a web page", "if it should be a Google Sheet, " + download},
	isPDF:          {"a PDF", askFor("PDF")},
	isOpenDocument: {"an OpenDocument spreadsheet (.ods)", saveAs},
	isNumbers:      {"a Numbers file", otherKinds[".numbers"].hint},
	isWord:         {"a Word document", document.hint},
}

// packages are what a packed file is, by a name among its first entries.
var packages = []struct {
	kind contentKind
	has  string
	not  string
}{
	{isNumbers, "Index/Document.iwa", ""},
	{isWord, "word/document.xml", "xl/"},
}

// contentOf looks at the beginning of a file.
func contentOf(head []byte) contentKind {
	head = bytes.TrimPrefix(head, []byte(ByteOrderMark))
	switch {
	case len(head) == 0:
		return isEmpty
	case bytes.HasPrefix(head, compoundFile):
		return isCompound
	case bytes.HasPrefix(head, []byte("%PDF")):
		return isPDF
	case bytes.HasPrefix(head, []byte("PK")):
		return packageOf(head)
	}
	first := bytes.ToLower(bytes.TrimSpace(head[:min(len(head), 1000)]))
	switch {
	case isTags(first):
		return isMarkup
	case !bytes.ContainsRune(first, 0) && utf8.Valid(bytes.TrimRightFunc(first, func(r rune) bool { return r == utf8.RuneError })):
		return isPlainText
	}
	return isUnknown
}

// packageOf returns what kind of package a packed file is.
func packageOf(head []byte) contentKind {
	if bytes.Contains(head[:min(len(head), 200)], []byte("opendocument.spreadsheet")) {
		return isOpenDocument
	}
	for _, p := range packages {
		if bytes.Contains(head, []byte(p.has)) && (p.not == "" || !bytes.Contains(head, []byte(p.not))) {
			return p.kind
		}
	}
	return isZip
}

func isTags(first []byte) bool {
	return slices.ContainsFunc([]string{"<!doctype html", "<html", "<?xml", "<head", "<table"}, func(tag string) bool {
		return bytes.HasPrefix(first, []byte(tag))
	})
}
