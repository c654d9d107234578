package readback

import (
	"crypto/sha256"

	"github.com/ledongthuc/pdf"

	"doorletters/letters/faces"
)

// fontProgram is some characters of a font and what they stand for, as several files of a
// run may have them.
type fontProgram struct {
	source *faces.Font
	file   trueType
	texts  map[uint16]string
	widths []float64 // by character from 1, in thousandths of an em
	// plain are those that are drawn as the font draws their text by itself.
	plain []bool
	shown []string // the text without what is not to be seen
}

// fontPrograms are those that were read. Most files of a run have the same: each is
// unpacked once.
type fontPrograms struct {
	known map[fontKey]*fontProgram
	bytes int
}

// fontKey tells what is the same font, its characters and what they stand for.
type fontKey struct {
	font *faces.Font
	sum  [2][sha256.Size]byte // of its file and its map to text, as they are packed
}

// maxPrograms bounds the bytes of the font files that are kept.
const maxPrograms = 32 << 20

// read reads a font file and what its characters stand for.
func (f *fontPrograms) read(source *faces.Font, file, toUnicode pdf.Value, u *unpacker, l *letterforms) (*fontProgram, error) {
	key := fontKey{font: source}
	for i, v := range []pdf.Value{file, toUnicode} {
		packed, err := u.read(v)
		if err != nil {
			return nil, err
		}
		key.sum[i] = sha256.Sum256(packed)
	}
	if known := f.known[key]; known != nil {
		return known, nil
	}
	program, err := u.unpack(file)
	if err != nil {
		return nil, err
	}
	made := &fontProgram{source: source}
	if made.file, err = readTrueType(program); err != nil {
		return nil, err
	}
	text, err := u.unpack(toUnicode)
	if err != nil {
		return nil, err
	}
	if made.texts, err = readUnicodeMap(text); err != nil {
		return nil, err
	}
	if err := made.measure(); err != nil {
		return nil, err
	}
	if err := l.read(made); err != nil {
		return nil, err
	}
	if f.bytes += len(program); f.bytes > maxPrograms || f.known == nil {
		f.known, f.bytes = map[fontKey]*fontProgram{}, len(program)
	}
	f.known[key] = made
	return made, nil
}

// measure lists the characters' widths and texts.
func (f *fontProgram) measure() error {
	n := f.file.count
	if n > maxCharacters || len(f.texts) != n-1 {
		return faultf("the font %s has %d characters and %d texts", f.source.Name, n-1, len(f.texts))
	}
	if f.file.upem != f.source.Upem() {
		return faultf("the font %s has %d units to the em and not %d", f.source.Name, f.file.upem, f.source.Upem())
	}
	f.widths, f.plain, f.shown = make([]float64, n), make([]bool, n), make([]string, n)
	for cid := 1; cid < n; cid++ {
		f.widths[cid] = float64(f.file.width(cid)) * 1000 / float64(f.file.upem)
		f.shown[cid] = stripped(f.texts[uint16(cid)])
		if err := f.file.checkBearing(cid); err != nil {
			return err
		}
	}
	return nil
}
