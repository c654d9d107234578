package patch

import (
	"archive/zip"
	"bytes"
	"io"
	"path"
	"regexp"
	"strings"

	"doorletters/letters/sheet/opc"
)

// dropsMacros reports whether the copy is an .xlsx of a workbook that is none.
func (p *workbookPackage) dropsMacros() bool { return p.enabled && !p.keepsMacros }

// write writes the workbook with one part filled anew, as an .xlsx. The other
// parts are passed on packed as they are, but those that have to do with macros, and
// the order of the formulas where it is to be dropped.
func (p *workbookPackage) write(w io.Writer, changed *zip.File, fill func(io.Writer) error) error {
	out := zip.NewWriter(w)
	put := func(f *zip.File, fill func(io.Writer) error) error {
		part, err := out.CreateHeader(&zip.FileHeader{Name: f.Name, Method: zip.Deflate, Modified: f.Modified})
		if err != nil {
			return err
		}
		return fill(part)
	}
	for _, f := range p.Parts {
		var err error
		switch {
		case f == changed:
			err = put(f, fill)
		case p.dropsMacros() && isMacro(f), p.dropsChain && isChain(f):
		case (p.dropsMacros() || p.dropsChain) && (f == p.types || f == p.owns):
			err = put(f, func(w io.Writer) error { return p.withoutDropped(w, f) })
		default:
			err = out.Copy(f)
		}
		if err != nil {
			return err
		}
	}
	return out.Close()
}

// isMacro reports whether a part holds macros or their signature.
func isMacro(f *zip.File) bool {
	return strings.HasPrefix(strings.ToLower(path.Base(opc.Name(f))), "vbaproject")
}

var (
	macroEnabled = []byte("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
	macroFree    = []byte("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
	macroEntry   = regexp.MustCompile(`(?i)<(\w+:)?(Override|Relationship)\b[^>]*\bvbaProject[^>]*?(/>|>\s*</(\w+:)?(Override|Relationship)>)`)
)

// isChain reports whether a part holds the order in which formulas are worked out.
func isChain(f *zip.File) bool { return strings.EqualFold(path.Base(opc.Name(f)), "calcChain.xml") }

var chainEntry = regexp.MustCompile(`(?i)<(\w+:)?(Override|Relationship)\b[^>]*\bcalcChain[^>]*?(/>|>\s*</(\w+:)?(Override|Relationship)>)`)

// withoutDropped writes a part that lists others without what is not in the copy.
func (p *workbookPackage) withoutDropped(w io.Writer, f *zip.File) error {
	data, err := opc.Content(f)
	if err != nil {
		return err
	}
	if p.dropsMacros() {
		data = bytes.ReplaceAll(macroEntry.ReplaceAll(data, nil), macroEnabled, macroFree)
	}
	if p.dropsChain {
		data = chainEntry.ReplaceAll(data, nil)
	}
	_, err = w.Write(data)
	return err
}
