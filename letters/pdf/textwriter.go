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
	key  []byte
	open bool    // inside a string of the array
	full *subset // one that had no room for another character
}

// appendRun writes a run. A cluster is one character, but in right-to-left runs
// each of its letters is one: programs that extract text reverse such runs
// character by character, and a character of two letters would come out with its
// letters exchanged. If marked, clusters get the direction marks that such programs
// go by; see withMarks.
func (w *textWriter) appendRun(ops []byte, font *subset, run typeset.Run, marked bool) []byte {
	ops = append(ops, '[')
	w.open = false
	for i := range run.Clusters {
		c := &run.Clusters[i]
		text := c.Text
		if marked {
			text = withMarks(run, i)
		}
		if len(text) != len(c.Text) || run.RightToLeft {
			if n := utf8.RuneCountInString(text); n > 1 {
				ops = w.appendSlices(ops, font, c, visual(text, run.RightToLeft))
				continue
			}
		}
		ops = w.appendCharacter(ops, font, w.allocateCluster(font, c), c.Natural, c.Advance)
	}
	if w.open {
		ops = append(ops, ')')
	}
	return append(ops, "]TJ"...)
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
func (w *textWriter) appendSlices(ops []byte, font *subset, c *typeset.Cluster, order []rune) []byte {
	used := int32(0)
	glyphs := c.Glyphs
	for k, letter := range order {
		upTo := int32(int64(c.Advance) * int64(k+1) / int64(len(order)))
		width := upTo - used
		ops = w.appendCharacter(ops, font, w.allocate(font, glyphs, string(letter), width), width, width)
		used, glyphs = upTo, nil
	}
	return ops
}

// appendCharacter writes one character that advances by advance font units,
// correcting the font's own width where kerning asks for another.
func (w *textWriter) appendCharacter(ops []byte, font *subset, cid uint16, natural, advance int32) []byte {
	if !w.open {
		ops = append(ops, '(')
		w.open = true
	}
	ops = appendByte(appendByte(ops, byte(cid>>8)), byte(cid))
	if natural != advance {
		ops = append(ops, ')')
		w.open = false
		thousandths := float64(natural-advance) * 1000 / font.upem
		ops = strconv.AppendFloat(ops, math.Round(thousandths*100)/100, 'f', -1, 64)
	}
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
