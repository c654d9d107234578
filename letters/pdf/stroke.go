package pdf

import (
	"math"
	"strconv"
	"unicode/utf8"

	"doorletters/letters/typeset"
)

// stroker writes runs as TJ arrays of the file's own characters. It keeps buffers.
type stroker struct {
	key  []byte
	open bool // inside a string of the array
}

// appendRun writes a run. A cluster is one character, but in right-to-left runs
// each of its letters is one: programs that read text back turn such runs
// around character by character, and a character of two letters would come out
// with its letters exchanged. The leftmost carries the outline.
func (s *stroker) appendRun(ops []byte, font *subset, run typeset.Run) []byte {
	ops = append(ops, '[')
	s.open = false
	for _, c := range run.Clusters {
		if n := utf8.RuneCountInString(c.Text); run.RightToLeft && n > 1 {
			ops = s.appendSlices(ops, font, c, n)
			continue
		}
		ops = s.appendCharacter(ops, font, c.Glyphs, c.Text, c.Natural, c.Advance)
	}
	if s.open {
		ops = append(ops, '>')
	}
	return append(ops, "]TJ"...)
}

// appendSlices writes a right-to-left cluster of n letters as n characters of
// nearly equal width, in visual order.
func (s *stroker) appendSlices(ops []byte, font *subset, c typeset.Cluster, n int) []byte {
	letters := []rune(c.Text)
	used := int32(0)
	for k := n - 1; k >= 0; k-- {
		upTo := int32(int64(c.Advance) * int64(n-k) / int64(n))
		width := upTo - used
		used = upTo
		glyphs := c.Glyphs
		if k < n-1 {
			glyphs = nil
		}
		ops = s.appendCharacter(ops, font, glyphs, string(letters[k]), width, width)
	}
	return ops
}

// appendCharacter writes one character that advances by advance font units,
// correcting the font's own width where kerning asks for another.
func (s *stroker) appendCharacter(ops []byte, font *subset, glyphs []typeset.Glyph, text string, natural, advance int32) []byte {
	cid, width := s.allot(font, glyphs, text, natural)
	if !s.open {
		ops = append(ops, '<')
		s.open = true
	}
	ops = appendHex(ops, cid)
	if width != advance {
		ops = append(ops, '>')
		s.open = false
		thousandths := float64(width-advance) * 1000 / font.upem
		ops = strconv.AppendFloat(ops, math.Round(thousandths*100)/100, 'f', -1, 64)
	}
	return ops
}

const hexDigits = "0123456789ABCDEF"

func appendHex(b []byte, v uint16) []byte {
	return append(b, hexDigits[v>>12], hexDigits[v>>8&15], hexDigits[v>>4&15], hexDigits[v&15])
}
