package desk

import (
	"io"
	"path"
	"strings"

	"doorletters/letters/press"
)

// write writes a file that is there already.
func write(to press.Sink, name string, data []byte) error {
	return to.Write(name, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// isWorkbookName reports whether a file is a workbook by its name.
func isWorkbookName(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".xlsx", ".xlsm":
		return true
	}
	return false
}

// isListName reports whether a file may be an address list by its name.
func isListName(name string) bool {
	if isWorkbookName(name) {
		return true
	}
	name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	switch path.Ext(name) {
	case ".csv", ".tsv", ".txt", ".tab", ".geojson", ".json", ".geojsonl", ".geojsons", ".ndjson":
		return true
	}
	return false
}
