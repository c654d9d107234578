package proof

import (
	"math"
	"strings"

	"github.com/ledongthuc/pdf"

	"doorletters/letters/faces"
)

// embeddedFont is a font of the file: some characters of the font that it is of.
type embeddedFont struct {
	source *faces.Font
	file   trueType
	texts  map[uint16]string
	widths []float64 // by character from 1, in thousandths of an em
	seen   []bool    // the characters that were proved in a run
	// plain are those that are drawn as the font draws their text by itself.
	plain []bool
	shown []string // the text without what is not to be seen
}

// readFont reads a font and the file in it.
func readFont(dict pdf.Value, unpack func(pdf.Value) ([]byte, error), fonts *faces.Library) (*embeddedFont, error) {
	descendant := dict.Key("DescendantFonts").Index(0)
	if dict.Key("Subtype").Name() != "Type0" || dict.Key("Encoding").Name() != "Identity-H" ||
		descendant.Key("Subtype").Name() != "CIDFontType2" || descendant.Key("CIDToGIDMap").Name() != "Identity" {
		return nil, fault("a font is not of the kind that this program writes")
	}
	_, name, _ := strings.Cut(dict.Key("BaseFont").Name(), "+")
	f := &embeddedFont{}
	var known bool
	if f.source, known = fonts.Named(name); !known {
		return nil, faultf("there is no font %q to hold the one in the file against", name)
	}
	program, err := unpack(descendant.Key("FontDescriptor").Key("FontFile2"))
	if err != nil {
		return nil, err
	}
	if f.file, err = readTrueType(program); err != nil {
		return nil, err
	}
	toUnicode, err := unpack(dict.Key("ToUnicode"))
	if err != nil {
		return nil, err
	}
	if f.texts, err = readUnicodeMap(toUnicode); err != nil {
		return nil, err
	}
	return f, f.readWidths(descendant)
}

// readWidths reads the widths, and sees that the font file has the same.
func (f *embeddedFont) readWidths(descendant pdf.Value) error {
	w := descendant.Key("W")
	list := w.Index(1)
	if w.Len() != 2 || w.Index(0).Int64() != 1 || list.Len() != f.file.count-1 || list.Len() >= maxCharacters || len(f.texts) != list.Len() {
		return faultf("the font %s has %d characters, %d widths and %d texts", f.source.Name, f.file.count-1, list.Len(), len(f.texts))
	}
	if f.file.upem != f.source.Upem() {
		return faultf("the font %s has %d units to the em and not %d", f.source.Name, f.file.upem, f.source.Upem())
	}
	f.widths = make([]float64, list.Len()+1)
	f.seen, f.plain, f.shown = make([]bool, len(f.widths)), make([]bool, len(f.widths)), make([]string, len(f.widths))
	for cid := range f.shown {
		f.shown[cid] = stripped(f.texts[uint16(cid)])
	}
	for i := 1; i < len(f.widths); i++ {
		if err := f.file.checkBearing(i); err != nil {
			return err
		}
		f.widths[i] = list.Index(i - 1).Float64()
		if own := float64(f.file.width(i)) * 1000 / float64(f.file.upem); math.Abs(own-f.widths[i]) > 0.01 {
			return faultf("character %d of the font %s, %q, is %.2f wide in the file's list and %.2f in its font", i, f.source.Name, f.texts[uint16(i)], f.widths[i], own)
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
