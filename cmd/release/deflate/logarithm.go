package deflate

import "math/bits"

// log2 is the logarithm of a number to the base 2, in parts of a bit. It is worked out in whole
// numbers, since those with fractions differ between processors in their last digit.
func log2(n uint32) uint32 {
	whole := bits.Len32(n) - 1
	x := uint64(n) << (31 - whole) // the number between 1 and 2, in parts of 1<<31
	result := uint32(whole)
	for part := 1; part < bit; part *= 2 {
		x = x * x >> 31
		result *= 2
		if x >= 1<<32 {
			x /= 2
			result++
		}
	}
	return result
}

// timesLog2 is n times log2(n), for small n.
var timesLog2 = func() (table [unitsAtMost*unit + 2]uint32) {
	for n := 1; n < len(table); n++ {
		table[n] = uint32(n) * log2(uint32(n))
	}
	return table
}()
