package deflate

// code is how long the codes of symbols are.
type code struct {
	literals  []uint8
	distances []uint8
}

// codeAtMost is how long a code may be.
const codeAtMost = 15

// codeFor is the code for symbols that are said so often.
func codeFor(n *counts) code {
	distances := n.distances
	for i := range 2 { // a code of less than two symbols stops some who unpack
		if distances[i] == 0 && used(distances[:]) < 2 {
			distances[i] = 1
		}
	}
	return code{codeLengths(n.literals[:], codeAtMost), codeLengths(distances[:], codeAtMost)}
}

// used is how many symbols are said.
func used(n []int32) int {
	used := 0
	for _, n := range n {
		if n > 0 {
			used++
		}
	}
	return used
}

// bits is how many bits symbols take in a code, with their extra bits.
func (c *counts) bits(of *code) int {
	sum := 0
	for i, n := range c.literals {
		sum += int(n) * int(of.literals[i])
	}
	for i, s := range lengthSpans {
		sum += int(c.literals[firstLength+i]) * int(s.extra)
	}
	for i, n := range c.distances {
		sum += int(n) * int(of.distances[i]+distanceSpans[i].extra)
	}
	return sum
}

// fixedCode is the code that everybody knows (RFC 1951, 3.2.6). Its last two symbols, which
// are never said, count where others' codes are made.
var fixedCode = func() code {
	c := code{make([]uint8, literalCount+2), make([]uint8, distanceCount)}
	for i := range c.literals {
		switch {
		case i < 144:
			c.literals[i] = 8
		case i < 256:
			c.literals[i] = 9
		case i < 280:
			c.literals[i] = 7
		default:
			c.literals[i] = 8
		}
	}
	for i := range c.distances {
		c.distances[i] = 5
	}
	return c
}()
