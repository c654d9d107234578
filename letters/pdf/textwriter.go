package pdf

import (
	"math"
	"slices"
	"strconv"
	"unicode/utf8"

	"doorletters/letters/typeset"
)

// textWriter writes runs as TJ arrays of the file's own characters. It reuses its buffers.
type textWriter struct {
	fonts fontIndex
	key   []byte

	// The font that the operators so far selected, and its size in points.
	selected *subset
	size     float64
	array    bool // inside an array
	open     bool // inside a string of the array
}

// begin begins a text object, in which no font is selected yet.
func (w *textWriter) begin(ops []byte) []byte {
	w.selected = nil
	return append(ops, "BT\n"...)
}

// appendRun writes a run. A cluster is one character, but in right-to-left runs
// each of its letters is one: programs that extract text reverse such runs
// character by character, and a character of two letters would come out with its
// letters exchanged. If marked, clusters get the direction marks that such programs
// go by; see withMarks.
func (w *textWriter) appendRun(ops []byte, run typeset.Run, marked bool) []byte {
	font := w.fonts.of(run.Font)
	for i := range run.Clusters {
		c := &run.Clusters[i]
		text := c.Text
		if marked {
			text = withMarks(run, i)
		}
		if len(text) != len(c.Text) || run.RightToLeft {
			if n := utf8.RuneCountInString(text); n > 1 {
				ops = w.appendSlices(ops, font, run.Size, c, visual(text, run.RightToLeft))
				continue
			}
		}
		ops = w.appendCharacter(ops, w.allocateCluster(font, c), run.Size, c.Natural, c.Advance)
	}
	return w.closeArray(ops)
}

// visual returns the letters of a cluster from left to right.
func visual(text string, rightToLeft bool) []rune {
	order := []rune(text)
	if rightToLeft {
		slices.Reverse(order)
	}
	return order
}

// appendSlices writes a cluster as one character for each of its letters, of
// nearly equal width, from left to right. The leftmost has the outline.
func (w *textWriter) appendSlices(ops []byte, font *usedFont, size float64, c *typeset.Cluster, order []rune) []byte {
	used := int32(0)
	glyphs := c.Glyphs
	for k, letter := range order {
		upTo := int32(int64(c.Advance) * int64(k+1) / int64(len(order)))
		width := upTo - used
		ops = w.appendCharacter(ops, w.allocate(font, glyphs, string(letter), width), size, width, width)
		used, glyphs = upTo, nil
	}
	return ops
}

// appendCharacter writes one character that advances by advance font units,
// correcting the font's own width where kerning asks for another. Where the character
// is in another subset than the one before, another array goes on at the same spot.
func (w *textWriter) appendCharacter(ops []byte, at place, size float64, natural, advance int32) []byte {
	if at.subset != w.selected || size != w.size {
		ops = w.selectFont(w.closeArray(ops), at.subset, size)
	}
	if !w.array {
		ops = append(ops, '[')
		w.array = true
	}
	if !w.open {
		ops = append(ops, '(')
		w.open = true
	}
	ops = appendByte(appendByte(ops, byte(at.cid>>8)), byte(at.cid))
	if natural != advance {
		ops = append(ops, ')')
		w.open = false
		thousandths := float64(natural-advance) * 1000 / at.subset.upem
		ops = strconv.AppendFloat(ops, math.Round(thousandths*100)/100, 'f', -1, 64)
	}
	return ops
}

// selectFont selects a font for the characters that follow.
func (w *textWriter) selectFont(ops []byte, s *subset, size float64) []byte {
	w.selected, w.size = s, size
	ops = append(append(append(ops, '/'), s.name...), ' ')
	return append(strconv.AppendFloat(ops, math.Round(size*1000)/1000, 'f', -1, 64), " Tf "...)
}

// closeArray ends the array, if one is open.
func (w *textWriter) closeArray(ops []byte) []byte {
	if w.open {
		ops = append(ops, ')')
	}
	if w.array {
		ops = append(ops, "]TJ "...)
	}
	w.open, w.array = false, false
	return ops
}

// appendByte writes a byte of a string between parentheses, half as long as
// hexadecimal digits.
func appendByte(b []byte, c byte) []byte {
	switch c {
	case '(', ')', '\\':
		return append(b, '\\', c)
	case '\r': // a reader would take it for a line end, and read any of these as \n
		return append(b, '\\', 'r')
	}
	return append(b, c)
}

const hexDigits = "0123456789ABCDEF"

func appendHex(b []byte, v uint16) []byte {
	return append(b, hexDigits[v>>12], hexDigits[v>>8&15], hexDigits[v>>4&15], hexDigits[v&15])
}
