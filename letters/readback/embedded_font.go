package readback

import (
	"math"
	"strings"

	"github.com/ledongthuc/pdf"
)

// embeddedFont is a font of one file.
type embeddedFont struct {
	*fontProgram
	seen []bool // the characters that were proved in a run
}

// readFont reads a font and the file in it.
func (d *document) readFont(dict pdf.Value) (*embeddedFont, error) {
	descendant := dict.Key("DescendantFonts").Index(0)
	if dict.Key("Subtype").Name() != "Type0" || dict.Key("Encoding").Name() != "Identity-H" ||
		descendant.Key("Subtype").Name() != "CIDFontType2" || descendant.Key("CIDToGIDMap").Name() != "Identity" {
		return nil, fault("a font is not of the kind that this program writes")
	}
	_, name, _ := strings.Cut(dict.Key("BaseFont").Name(), "+")
	source, known := d.library.Named(name)
	if !known {
		return nil, faultf("there is no font %q to hold the one in the file against", name)
	}
	program, err := d.programs.read(source, descendant.Key("FontDescriptor").Key("FontFile2"), dict.Key("ToUnicode"), d.unpacker, d.letterforms)
	if err != nil {
		return nil, err
	}
	f := &embeddedFont{program, make([]bool, len(program.widths))}
	return f, f.checkWidths(descendant.Key("W"))
}

// checkWidths sees that the list of widths, by which a reader goes, has those of the font
// file.
func (f *embeddedFont) checkWidths(w pdf.Value) error {
	list := w.Index(1)
	if w.Len() != 2 || w.Index(0).Int64() != 1 || list.Len() != len(f.widths)-1 {
		return faultf("the font %s has %d characters and %d widths", f.source.Name, len(f.widths)-1, list.Len())
	}
	for i := 1; i < len(f.widths); i++ {
		if listed := list.Index(i - 1).Float64(); math.Abs(f.widths[i]-listed) > 0.01 {
			return faultf("character %d of the font %s, %q, is %.2f wide in the file's list and %.2f in its font", i, f.source.Name, f.texts[uint16(i)], listed, f.widths[i])
		}
	}
	return nil
}

// has reports whether the font has a character.
func (f *embeddedFont) has(cid uint16) bool { return cid > 0 && int(cid) < len(f.widths) }

// see notes characters that are proved in a run.
func (f *embeddedFont) see(characters []uint16) {
	for _, cid := range characters {
		f.seen[cid] = true
	}
}
