package pdf

import (
	"math"
	"slices"
	"strconv"
	"unicode/utf8"

	"doorletters/letters/typeset"
)

// stroker writes runs as TJ arrays of the file's own characters. It keeps buffers.
type stroker struct {
	key  []byte
	open bool    // inside a string of the array
	full *subset // one that had no room for another character
}

// appendRun writes a run. A cluster is one character, but in right-to-left runs
// each of its letters is one: programs that read text back turn such runs
// around character by character, and a character of two letters would come out
// with its letters exchanged. Where it is to be marked, it gets the marks that such
// programs go by; see withMarks.
func (s *stroker) appendRun(ops []byte, font *subset, run typeset.Run, marked bool) []byte {
	ops = append(ops, '[')
	s.open = false
	for i := range run.Clusters {
		c := &run.Clusters[i]
		text := c.Text
		if marked {
			text = withMarks(run, i)
		}
		if len(text) != len(c.Text) || run.RightToLeft {
			if n := utf8.RuneCountInString(text); n > 1 {
				ops = s.appendSlices(ops, font, c, visual(text, run.RightToLeft))
				continue
			}
		}
		ops = s.appendCharacter(ops, font, s.allotCluster(font, c), c.Natural, c.Advance)
	}
	if s.open {
		ops = append(ops, ')')
	}
	return append(ops, "]TJ"...)
}

// visual gives the letters of a cluster from left to right.
func visual(text string, rightToLeft bool) []rune {
	order := []rune(text)
	if rightToLeft {
		slices.Reverse(order)
	}
	return order
}

// appendSlices writes a cluster as one character for each of its letters, of
// nearly equal width, from left to right. The leftmost carries the outline.
func (s *stroker) appendSlices(ops []byte, font *subset, c *typeset.Cluster, order []rune) []byte {
	used := int32(0)
	glyphs := c.Glyphs
	for k, letter := range order {
		upTo := int32(int64(c.Advance) * int64(k+1) / int64(len(order)))
		width := upTo - used
		ops = s.appendCharacter(ops, font, s.allot(font, glyphs, string(letter), width), width, width)
		used, glyphs = upTo, nil
	}
	return ops
}

// appendCharacter writes one character that advances by advance font units,
// correcting the font's own width where kerning asks for another.
func (s *stroker) appendCharacter(ops []byte, font *subset, cid uint16, natural, advance int32) []byte {
	if !s.open {
		ops = append(ops, '(')
		s.open = true
	}
	ops = appendByte(appendByte(ops, byte(cid>>8)), byte(cid))
	if natural != advance {
		ops = append(ops, ')')
		s.open = false
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
	case '\r': // a reader would take it for the end of a line, and these are all alike
		return append(b, '\\', 'r')
	}
	return append(b, c)
}

const hexDigits = "0123456789ABCDEF"

func appendHex(b []byte, v uint16) []byte {
	return append(b, hexDigits[v>>12], hexDigits[v>>8&15], hexDigits[v>>4&15], hexDigits[v&15])
}
