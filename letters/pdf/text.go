package pdf

import (
	"math"
	"strconv"

	"doorletters/letters/typeset"
)

// appendText writes runs as text operators. Places are rounded to hundredths of
// a point before their differences are taken, so that errors do not add up.
func (b *Binder) appendText(ops []byte, page *typeset.Page, runs []typeset.Run) []byte {
	if len(runs) == 0 {
		return ops
	}
	ops = b.text.begin(ops)
	var x, y int
	language := b.info.Language
	for _, run := range runs {
		if run.Language != language {
			if language != b.info.Language {
				ops = append(ops, "EMC\n"...)
			}
			if language = run.Language; language != b.info.Language {
				ops = append(append(append(ops, "/Span<</Lang("...), language...), ")>>BDC\n"...)
			}
		}
		atX, atY := hundredths(run.X), hundredths(page.Height-run.Y)
		ops = append(appendHundredths(ops, atX-x), ' ')
		ops = append(appendHundredths(ops, atY-y), " Td "...)
		x, y = atX, atY
		ops = append(b.text.appendRun(ops, run, page.RightToLeft), '\n')
	}
	if language != b.info.Language {
		ops = append(ops, "EMC\n"...)
	}
	return append(ops, "ET\n"...)
}

func hundredths(points float64) int { return int(math.Round(points * 100)) }

// appendHundredths writes n hundredths as a number, in as few digits as it takes.
func appendHundredths(b []byte, n int) []byte {
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	b = strconv.AppendInt(b, int64(n/100), 10)
	switch rest := n % 100; {
	case rest == 0:
		return b
	case rest%10 == 0:
		return append(b, '.', byte('0'+rest/10))
	default:
		return append(b, '.', byte('0'+rest/10), byte('0'+rest%10))
	}
}

// number formats a length for a dictionary.
func number(points float64) string {
	return string(appendHundredths(nil, hundredths(points)))
}
