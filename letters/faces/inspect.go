package faces

import (
	"bytes"
	"encoding/binary"
	"errors"

	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype"
)

// Reasons why a font file cannot be used here.
var (
	errFormat     = errors.New("not a font")
	errCollection = errors.New("collection")
	errWeb        = errors.New("web font")
	errVariable   = errors.New("variable font")
	errPictures   = errors.New("no outlines")
	errShort      = errors.New("the end is missing")
	errBlank      = errors.New("no glyph is drawn")
	errParts      = errors.New("the parts do not fit together")
)

// inspect reads a whole font file, to find now what would otherwise be missing on
// paper, and returns whether it is bold.
func inspect(data []byte) (bold bool, err error) {
	// The parser trusts offsets between tables, and panics on a file in which they
	// are wrong.
	defer func() {
		if recover() != nil {
			bold, err = false, errParts
		}
	}()
	switch signature := string(data[:min(4, len(data))]); signature {
	case "ttcf":
		return false, errCollection
	case "wOFF", "wOF2":
		return false, errWeb
	case "\x00\x01\x00\x00", "true", "OTTO":
	default:
		return false, errFormat
	}
	if err := checkTables(data); err != nil {
		return false, err
	}
	loader, err := ot.NewLoader(bytes.NewReader(data))
	if err != nil {
		return false, err
	}
	if loader.HasTable(ot.MustNewTag("fvar")) {
		return false, errVariable
	}
	if !loader.HasTable(ot.MustNewTag("CFF ")) && !loader.HasTable(ot.MustNewTag("glyf")) {
		return false, errPictures
	}
	parsed, err := font.NewFont(loader)
	if err != nil {
		return false, err
	}
	drawn, err := drawsAnything(loader, parsed)
	if err != nil {
		return false, err
	}
	if !drawn {
		return false, errBlank
	}
	return parsed.Describe().Aspect.Weight >= font.WeightSemibold, nil
}

// checkTables reads the table directory (OpenType 1.9, "Organization of an
// OpenType Font"): a download that broke off has tables beyond its end.
func checkTables(data []byte) error {
	const header, entry = 12, 16
	if len(data) < header {
		return errShort
	}
	count := int(binary.BigEndian.Uint16(data[4:]))
	if len(data) < header+count*entry {
		return errShort
	}
	for i := range count {
		at := data[header+i*entry:]
		offset, length := binary.BigEndian.Uint32(at[8:]), binary.BigEndian.Uint32(at[12:])
		if uint64(offset)+uint64(length) > uint64(len(data)) {
			return errShort
		}
	}
	return nil
}

// drawsAnything draws every glyph, so that a damaged one fails now. It counts glyphs
// and not characters, of which a damaged file may claim four thousand million.
func drawsAnything(loader *ot.Loader, f *font.Font) (bool, error) {
	maxp, err := loader.RawTable(ot.MustNewTag("maxp"))
	if err != nil || len(maxp) < 6 {
		return false, errShort
	}
	face := font.NewFace(f)
	drawn := false
	for gid := range font.GID(binary.BigEndian.Uint16(maxp[4:])) {
		if outline, ok := face.GlyphData(gid).(font.GlyphOutline); ok && len(outline.Segments) > 0 {
			drawn = true
		}
	}
	return drawn, nil
}
