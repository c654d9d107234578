package pdf

import (
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
	ops = append(strconv.AppendInt(ops, int64(n), 10), "/BPC 1/D[1 0]/F/AHx ID "...)
	for y := range n {
		var bits byte
		for x := range n {
			bits <<= 1
			if code.Code.Dark[y*n+x] {
				bits |= 1
			}
			if x%8 == 7 || x == n-1 {
				bits <<= 7 - x%8
				ops = append(ops, hexDigits[bits>>4], hexDigits[bits&15])
				bits = 0
			}
		}
	}
	return append(ops, "> EI Q\n"...)
}
