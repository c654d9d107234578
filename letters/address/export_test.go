package address

import "strconv"

// Fill makes a parser remember as many streets as it ever does.
func (x *Parser) Fill() {
	for i := range maxRemembered {
		x.streets[plainStreet{Cells: Cells{Street: strconv.Itoa(i)}}] = Parts{}
	}
}

// Remembered is how many streets a parser remembers.
func (x *Parser) Remembered() int { return len(x.streets) }
