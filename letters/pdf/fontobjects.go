package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"strconv"
	"unicode/utf16"

	"doorletters/letters/async"
)

// fontFile is a subset made ready to be written.
type fontFile struct {
	length             int // before it was compressed
	program, toUnicode []byte
	sum                []byte // SHA-256 of both: subsets of one font differ in one of them
	box                bounds
}

// writeFonts writes the fonts of the file and the dictionary that names them.
// They are made at the same time, and written in the order of first use.
func (b *Binder) writeFonts() {
	listed := b.text.fonts.listed
	wait := make([]func() fontFile, len(listed))
	for i, s := range listed {
		wait[i] = async.Run(func() fontFile { return b.fontFile(s) })
	}
	names := &bytes.Buffer{}
	for i, s := range listed {
		fmt.Fprintf(names, "/%s %d 0 R", s.name, b.writeFont(s, wait[i]()))
	}
	b.object(fontsObject, fmt.Appendf(nil, "<<%s>>", names))
}

func (b *Binder) fontFile(s *subset) fontFile {
	file, box := s.trueType(b.foundry)
	toUnicode := s.toUnicode()
	sum := sha256.New()
	sum.Write(file)
	sum.Write(toUnicode)
	return fontFile{len(file), deflate(b.compressors, file), deflate(b.compressors, toUnicode), sum.Sum(nil), box}
}

// writeFont writes one font as PDF has them for any script: Type0 over a
// CIDFontType2, codes that are glyph numbers, and a map back to Unicode. It returns the
// font's object.
func (b *Binder) writeFont(s *subset, file fontFile) int {
	tag := make([]byte, 6) // marks a subset: six capitals (ISO 32000-1, 9.6.4)
	for i := range tag {
		tag[i] = 'A' + file.sum[i]%26
	}
	name := string(tag) + "+" + s.font.Name
	object, descendant, descriptor, program, toUnicode := b.reserve(), b.reserve(), b.reserve(), b.reserve(), b.reserve()

	b.object(object, fmt.Appendf(nil, "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>", name, descendant, toUnicode))
	b.object(descendant, fmt.Appendf(nil, "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %d 0 R/CIDToGIDMap/Identity/DW 0/W[1[%s]]>>", name, descriptor, s.widths()))
	extents, _ := s.open().FontHExtents()
	b.object(descriptor, fmt.Appendf(nil, "<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%d %d %d %d]/ItalicAngle 0/Ascent %d/Descent %d/CapHeight %d/StemV 80/FontFile2 %d 0 R>>",
		name, s.thousandths(float32(file.box.left)), s.thousandths(float32(file.box.bottom)), s.thousandths(float32(file.box.right)), s.thousandths(float32(file.box.top)),
		s.thousandths(extents.Ascender), s.thousandths(extents.Descender), s.thousandths(extents.Ascender*0.7), program))
	b.stream(program, fmt.Sprintf("/Length1 %d/Filter/FlateDecode", file.length), file.program)
	b.stream(toUnicode, "/Filter/FlateDecode", file.toUnicode)
	return object
}

func (s *subset) thousandths(units float32) int { return int(float64(units) * 1000 / s.upem) }

// widths lists the characters' widths in thousandths of an em.
func (s *subset) widths() []byte {
	var out []byte
	for _, c := range s.characters {
		hundredths := int(float64(c.width)*100000/s.upem + 0.5)
		out = append(strconv.AppendFloat(out, float64(hundredths)/100, 'f', -1, 64), ' ')
	}
	return out
}

// toUnicode says which text every character stands for.
func (s *subset) toUnicode() []byte {
	const perBlock = 100 // the most that a CMap allows (Adobe Technical Note 5014)
	out := []byte("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	for first := 0; first < len(s.characters); first += perBlock {
		last := min(first+perBlock, len(s.characters))
		out = fmt.Appendf(out, "%d beginbfchar\n", last-first)
		for i := first; i < last; i++ {
			out = append(appendHex(append(out, '<'), uint16(i+1)), "> <"...)
			for _, unit := range utf16.Encode([]rune(s.characters[i].text)) {
				out = appendHex(out, unit)
			}
			out = append(out, ">\n"...)
		}
		out = append(out, "endbfchar\n"...)
	}
	return append(out, "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"...)
}
