package pdf

import (
	"bytes"
	"encoding/ascii85"
	"strconv"

	"doorletters/letters/typeset"
)

// appendCode draws a code as an inline image of one bit a module, painted in
// black where the bit is 1. An image has no seams between its modules, whatever
// the printer's resolution; paths may show them.
func appendCode(ops []byte, code typeset.Code, pageHeight float64) []byte {
	n := code.Code.Side
	ops = append(ops, "q "...)
	side := number(code.Side)
	ops = append(append(append(ops, side...), " 0 0 "...), side...)
	ops = append(append(ops, ' '), number(code.X)...)
	ops = append(append(ops, ' '), number(pageHeight-code.Y-code.Side)...)
	ops = append(ops, " cm BI/IM true/W "...)
	ops = append(strconv.AppendInt(ops, int64(n), 10), "/H "...)
	ops = append(strconv.AppendInt(ops, int64(n), 10), "/BPC 1/D[1 0]/F/A85 ID "...)
	rows := packed(code.Code.Dark, n)
	data := make([]byte, ascii85.MaxEncodedLen(len(rows)))
	data = data[:ascii85.Encode(data, rows)]
	// Readers look for the letters EI at the image's end, and some take those in the
	// data for it: a line break between them is not data.
	ops = append(ops, bytes.ReplaceAll(data, []byte("EI"), []byte("E\nI"))...)
	return append(ops, "~> EI Q\n"...)
}

// packed returns a square of modules as rows of bits, each begun on a byte.
func packed(dark []bool, side int) []byte {
	stride := (side + 7) / 8
	rows := make([]byte, stride*side)
	for y := range side {
		row := rows[y*stride:]
		for x, d := range dark[y*side : (y+1)*side] {
			if d {
				row[x/8] |= 0x80 >> (x % 8)
			}
		}
	}
	return rows
}
