package filekind

import (
	"archive/zip"
	"bytes"
	"path"
	"slices"
	"strings"
)

// contents are what packed files are, by the names and endings of what is in them.
var contents = []struct {
	has  func(names []string) bool
	kind Kind
}{
	{hasName("xl/workbook.bin"), binaryExcel},
	{hasName("word/document.xml"), word},
	{hasName("Index/Document.iwa"), numbers},
	{hasName("Index.zip"), numbers},
	{hasName("content.xml"), openDocument},
	{hasEnding(".kml"), kml},
	{hasEnding(".shp"), packedShapes},
	{hasEnding(".gdbtable"), geodatabase},
	{hasEnding(".gpkg"), geoPackage},
}

func hasName(name string) func([]string) bool {
	return func(names []string) bool { return slices.Contains(names, name) }
}

func hasEnding(ending string) func([]string) bool {
	return func(names []string) bool {
		return slices.ContainsFunc(names, func(name string) bool { return strings.EqualFold(path.Ext(name), ending) })
	}
}

// inZip returns what a zip is; not ok for a workbook, or where it cannot be told.
func inZip(data []byte) (kind Kind, ok bool) {
	names, whole := entries(data)
	office := slices.ContainsFunc(names, func(name string) bool {
		return strings.EqualFold(name, "[Content_Types].xml") || strings.HasPrefix(name, "xl/")
	})
	for _, c := range contents {
		if c.has(names) {
			if c.kind == openDocument && bytes.Contains(data[:min(len(data), 200)], []byte("opendocument.text")) {
				return document, true
			}
			return c.kind, true
		}
		if office && c.kind == word {
			return Kind{}, false // what follows may lie in a workbook too
		}
	}
	return packed, whole
}

// entries returns the names of what is in a zip. Whole: its directory was found; else
// they are those that its first bytes name.
func entries(data []byte) (names []string, whole bool) {
	if archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data))); err == nil {
		for _, f := range archive.File {
			names = append(names, strings.TrimPrefix(strings.ReplaceAll(f.Name, `\`, "/"), "/"))
		}
		return names, true
	}
	for _, name := range []string{"[Content_Types].xml", "xl/workbook.bin", "word/document.xml", "Index/Document.iwa", "content.xml", "doc.kml"} {
		if bytes.Contains(data, []byte(name)) {
			names = append(names, name)
		}
	}
	if bytes.Contains(data[:min(len(data), 200)], []byte("opendocument.")) {
		names = append(names, "content.xml")
	}
	return names, false
}

// streams are what compound files are (the format of old Office files), by the names
// of the streams in them, which are in UTF-16.
var streams = []struct {
	name string
	kind Kind
}{
	{"EncryptedPackage", locked}, {"WordDocument", word}, {"__substg1.0_", email},
}

// inCompound returns what a compound file is.
func inCompound(data []byte) Kind {
	for _, s := range streams {
		var name []byte
		for _, c := range []byte(s.name) {
			name = append(name, c, 0)
		}
		if bytes.Contains(data, name) {
			return s.kind
		}
	}
	return oldExcel
}
