package sheet

import (
	"bytes"
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

// contentOf looks at the beginning of a file. A package's first entries tell
// what kind of package it is.
func contentOf(head []byte) contentKind {
	head = bytes.TrimPrefix(head, []byte(ByteOrderMark))
	starts := func(with string) bool { return bytes.HasPrefix(head, []byte(with)) }
	switch {
	case len(head) == 0:
		return isEmpty
	case bytes.HasPrefix(head, compoundFile):
		return isCompound
	case starts("%PDF"):
		return isPDF
	case starts("PK") && bytes.Contains(head[:min(len(head), 200)], []byte("opendocument.spreadsheet")):
		return isOpenDocument
	case starts("PK") && bytes.Contains(head, []byte("Index/Document.iwa")):
		return isNumbers
	case starts("PK") && bytes.Contains(head, []byte("word/document.xml")) && !bytes.Contains(head, []byte("xl/")):
		return isWord
	case starts("PK"):
		return isZip
	}
	first := bytes.ToLower(bytes.TrimSpace(head[:min(len(head), 1000)]))
	for _, tag := range []string{"<!doctype html", "<html", "<?xml", "<head", "<table"} {
		if bytes.HasPrefix(first, []byte(tag)) {
			return isMarkup
		}
	}
	if !bytes.ContainsRune(first, 0) && utf8.Valid(bytes.TrimRightFunc(first, func(r rune) bool { return r == utf8.RuneError })) {
		return isPlainText
	}
	return isUnknown
}
